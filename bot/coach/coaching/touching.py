"""A look at the touchpoints of a step, and what a persona may think there (rules 14 to 16)."""

from collections.abc import Iterator

from bot.coach.coaching.remarking import Remarks
from bot.coach.proposals import Changed, Kind
from bot.coach.suggesting.drawing import group_of, named, of_persona, phase_of, questions_of
from bot.coach.suggesting.touchpoint import suggest_touchpoints
from bot.journey.channels import channel_kept
from bot.journey.hearing import read_touchpoint
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Step, Touchpoint


def look_at_touchpoints(found: Remarks, step: Step) -> None:
    """Look what the customer may think and feel at a step, and what is not told of its touchpoints (rules 14 to 16)."""
    journey, request = found.request.journey, found.request
    there = of_persona(journey.touchpoints_of(step.id), request.persona_id)
    _on_lines(found, step)
    if not there and not request.lines:
        names = found.about_step(step.id)
        for idea in suggest_touchpoints(journey, step, request.persona_id, request.language).made[:2]:
            found.add(
                Kind.MISSING,
                idea.text,
                found.say("coach-look-why-touchpoint", **names),
                idea.effect,
                about=idea.about,
            )
        if not found.made:
            found.add(
                Kind.MISSING,
                found.say("coach-look-missing-touchpoint"),
                found.say("coach-look-why-touchpoint", **names),
            )
        return
    thoughts = list(_thoughts(found, step, request.persona_id))
    used: set[str] = {one.thinking.casefold() for one in journey.touchpoints if one.thinking}
    for touchpoint in there if not request.lines else ():
        if not touchpoint.thinking:
            own = list(_thoughts(found, step, touchpoint.persona_id or request.persona_id)) or thoughts
            text, why = next((one for one in own if one[0].casefold() not in used), own[-1])
            used.add(text.casefold())
            effect = Changed(collection="touchpoints", part_id=touchpoint.id, field="thinking")
            found.add(Kind.THOUGHT, text, why, effect, about=_about(found, touchpoint))
    for touchpoint in there if not request.lines else ():
        names = found.about_step(step.id)
        if touchpoint.emotion is None:
            text = found.say("coach-look-missing-feelings", count=1, **names)
            found.add(
                Kind.MISSING, text, found.say("coach-look-why-feelings"), about=_about(found, touchpoint)
            )
        if not touchpoint.owner:
            text = found.say(
                "coach-look-missing-owner",
                channel=_channel(touchpoint, request.language) or names["step"],
                number=names["number"],
            )
            found.add(Kind.MISSING, text, found.say("coach-look-why-owner"), about=_about(found, touchpoint))


def _on_lines(found: Remarks, step: Step) -> None:
    """Complete the open draft's lines with what the customer may think."""
    label = "denkt" if found.request.language is Language.NL else "thinks"
    thoughts = list(_thoughts(found, step, found.request.persona_id))
    for number, line in enumerate(found.request.lines):
        heard = read_touchpoint(line.text)
        if heard.thinking:
            continue
        text, why = thoughts[min(number, len(thoughts) - 1)]
        effect = found.reworded(line)
        found.add(Kind.THOUGHT, f"{line.text.rstrip(' ;')}; {label} “{text}”", why, effect)
    for line in found.request.lines:
        if read_touchpoint(line.text).emotion is None and "emotion" not in line.text:
            text = found.say("coach-look-missing-feelings", count=1, **found.about_step(step.id))
            found.add(Kind.MISSING, text, found.say("coach-look-why-feelings"))


def _thoughts(found: Remarks, step: Step, persona_id: str | None) -> Iterator[tuple[str, str]]:
    """Give what a customer may think at a step, the most telling first, each with the reason."""
    journey = found.request.journey
    phase = phase_of(journey, step)
    persona = next((one for one in journey.personas if one.id == persona_id), None)
    for text, name in questions_of(journey, step.phase_id):
        if phase is not None and (persona is None or name == persona.name):
            yield (
                text,
                found.say("coach-look-why-thought-question", persona=named(name), phase=named(phase.name)),
            )
    if persona is not None:
        name = named(persona.name)
        for pain in journey.insights_of(InsightKind.PAIN, persona_id=persona.id):
            hurts = named(pain.text)
            text = found.say("coach-look-thought-pain", pain=hurts[:1].lower() + hurts[1:])
            yield text, found.say("coach-look-why-thought-pain", persona=name, pain=hurts)
        if persona.needs:
            need = named(persona.needs)
            text = found.say("coach-look-thought-need", need=need[:1].lower() + need[1:])
            yield text, found.say("coach-look-why-thought-need", persona=name, need=need)
    if phase is not None and phase.information_need:
        yield (
            named(phase.information_need),
            found.say("coach-look-why-thought-phase", phase=named(phase.name)),
        )
    yield (
        found.say(f"coach-look-thought-{group_of(journey, step)}"),
        found.say("coach-look-why-thought-usual"),
    )


def _about(found: Remarks, touchpoint: Touchpoint) -> str:
    journey: Journey = found.request.journey
    persona = next((one.name for one in journey.personas if one.id == touchpoint.persona_id), "")
    step = found.say("coach-look-about-step", **found.about_step(touchpoint.step_id))
    return " · ".join(part for part in (step, _channel(touchpoint, found.request.language), persona) if part)


def _channel(touchpoint: Touchpoint, language: Language) -> str:
    known = channel_kept(touchpoint.channel)
    return known.name(language) if known else touchpoint.channel
