"""What an answer means for the journey: items of a draft become its goal, steps, touchpoints and so on."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.guide.errors import AlreadyDone, TooLong, TooMany, told_to_the_writer
from bot.guide.fix_answers import put_fixes
from bot.guide.items import FIRST, Item, text_of_copy
from bot.guide.questions import Question, Topic, exists
from bot.guide.rhythm_answers import put_rhythm
from bot.journey import edit
from bot.journey.channels import Channel, channel_named
from bot.journey.goal_checks import score_aimed_at
from bot.journey.hearing import (
    PersonaLines,
    TouchpointLine,
    read_bounds,
    read_persona,
    read_personas,
    read_phase_details,
    read_touchpoint,
)
from bot.journey.journey_checks import typed_language
from bot.journey.model import MOST_STEPS, Journey
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH, InsightKind, Touchpoint
from bot.journey.phasing import phase_for_each_step
from bot.journey.remarks import remark_key


def put_in(journey: Journey, question: Question, items: Sequence[Item]) -> Journey:
    """Give the journey with the answer in it. Answers add to what is there; nothing is overwritten unseen.

    Raises `TooLong`, `TooMany`, `NothingToKeep` for an item without text, or `AlreadyDone` when the part that
    the question is about was removed.
    """
    if not exists(journey, question):
        raise AlreadyDone
    for item in items:
        if len(item.text) > TEXT_LENGTH:
            raise TooLong(length=len(item.text), most=TEXT_LENGTH)
    with told_to_the_writer():
        changed = _HANDLERS[question.topic](journey, question.part_id, items)
    if len(changed.steps) > max(MOST_STEPS, len(journey.steps)):
        raise TooMany(most=MOST_STEPS)
    return changed


def is_about_a_part(question: Question) -> bool:
    """Tell whether a question is about one phase, persona, step or pain point, of which there are more."""
    return bool(question.part_id)


def _bounds(journey: Journey, _part: str, items: Sequence[Item]) -> Journey:
    typed = "\n".join(item.text for item in items)
    bounds = read_bounds(typed)
    if bounds is None:
        return edit.describe(journey, starts_at=typed)
    return edit.describe(journey, starts_at=bounds.start, ends_at=bounds.end)


def _strategy(journey: Journey, _part: str, items: Sequence[Item]) -> Journey:
    return edit.describe(journey, strategy=_joined(journey.strategy, *(item.text for item in items)))


def _sources(journey: Journey, _part: str, items: Sequence[Item]) -> Journey:
    for item in items:
        journey, _ = edit.add(journey, "sources", text=item.text)
    return journey


def _goal(journey: Journey, _part: str, items: Sequence[Item]) -> Journey:
    goal = "\n".join(item.text for item in items)
    return edit.describe(journey, goal=goal, goal_score=score_aimed_at(goal, typed_language([goal], journey)))


def _steps(journey: Journey, _part: str, items: Sequence[Item]) -> Journey:
    for item in items:
        journey, step_id = edit.add(journey, "steps", index=_place(journey, item), text=item.text)
        for code in item.waved:
            journey = edit.dismiss(journey, remark_key(code, step_id))
    return _with_phases(journey)


def _place(journey: Journey, item: Item) -> int | None:
    """Tell where a step goes that was taken from the coach: behind another one, or first; what people type goes last."""
    after = item.fields.get("after")
    if after == FIRST:
        return 0
    return next((place for place, step in enumerate(journey.steps, start=1) if step.id == after), None)


def _phases(journey: Journey, _part: str, items: Sequence[Item]) -> Journey:
    known = {phase.name.casefold() for phase in journey.phases}
    for item in items:
        if item.text.casefold() not in known:
            journey, _ = edit.add(journey, "phases", name=item.text)
            known.add(item.text.casefold())
    return _with_phases(journey)


def _phase(journey: Journey, part: str, items: Sequence[Item]) -> Journey:
    details = read_phase_details("\n".join(item.text for item in items))
    phase = next(phase for phase in journey.phases if phase.id == part)
    return edit.change(
        journey,
        "phases",
        part,
        information_need=_joined(phase.information_need, details.information_need),
        conversion_point=_joined(phase.conversion_point, details.conversion_point),
    )


def _personas(journey: Journey, _part: str, items: Sequence[Item]) -> Journey:
    for item in items:
        for lines in read_personas(item.text):
            # Somebody described without a name is called by the description, until somebody knows better.
            name = lines.name or (lines.who or item.text).partition("\n")[0][:LINE_LENGTH]
            journey, persona_id = edit.add(journey, "personas", name=name)
            journey = _fill_in(journey, persona_id, lines)
    return journey


def _persona(journey: Journey, part: str, items: Sequence[Item]) -> Journey:
    return _fill_in(journey, part, read_persona("\n".join(item.text for item in items)))


def _touchpoint(journey: Journey, part: str, items: Sequence[Item]) -> Journey:
    names = [persona.name for persona in journey.personas]
    for item in items:
        # A copy of another touchpoint says what it says until somebody words it otherwise.
        is_copy = bool(item.copied) and item.text == text_of_copy(item.copied)
        line = TouchpointLine() if is_copy else read_touchpoint(item.text, names)
        journey = _add_touchpoint(journey, part, line, item)
    return journey


def _add_touchpoint(journey: Journey, step_id: str, line: TouchpointLine, item: Item) -> Journey:
    """Add a touchpoint to a step, with its pain points, gains and questions.

    What was clicked goes before what was typed, and that before what was copied.
    """
    channel = channel_named(line.channel) if line.channel else None
    typed: dict[str, Any] = {
        "persona_id": _persona_named(journey, line.persona) or item.fields.get("walking_as"),
        "channel": _own_name(channel, line.channel),
        "online": line.online if line.online is not None or channel is None else channel.online,
        "direct": line.direct if line.direct is not None or channel is None else channel.direct,
        "owner": line.owner,
        "doing": line.doing,
        "thinking": line.thinking,
        "emotion": line.emotion,
        "metric": line.metric,
        "moment_of_truth": line.moment_of_truth or None,
        "evidence": line.evidence,
        "known_from": line.source,
    }
    said = {name: value for name, value in typed.items() if value is not None and value != ""}
    clicked = {name: value for name, value in item.fields.items() if name in Touchpoint.model_fields}
    fields = item.copied | said | clicked
    if fields.get("persona_id") not in {persona.id for persona in journey.personas}:
        # Since the line was typed or copied, its persona was removed: it is for all of them then.
        fields.pop("persona_id", None)
    journey, touchpoint_id = edit.add(journey, "touchpoints", step_id=step_id, **fields)
    for kind, texts in (
        (InsightKind.PAIN, line.pains),
        (InsightKind.GAIN, line.gains),
        (InsightKind.QUESTION, line.questions),
    ):
        for text in texts:
            journey, _ = edit.add(journey, "insights", kind=kind, text=text, touchpoint_id=touchpoint_id)
    return journey


def _own_name(channel: Channel | None, typed: str | None) -> str:
    """Give a channel's key where people typed its name; their own word for it, such as "Instagram", stays."""
    names = {channel.key, channel.nl.casefold(), channel.en.casefold()} if channel else set()
    return channel.key if channel and (typed or "").casefold() in names else (typed or "")


def _persona_named(journey: Journey, name: str | None) -> str | None:
    """Find the persona that somebody means by a name or its first word; None means all of them."""
    wanted = (name or "").casefold().strip()
    for persona in journey.personas:
        if wanted and wanted in {persona.name.casefold(), persona.name.casefold().split()[0]}:
            return persona.id
    return None


def _fill_in(journey: Journey, persona_id: str, lines: PersonaLines) -> Journey:
    persona = next(persona for persona in journey.personas if persona.id == persona_id)
    fields = {
        name: _joined(getattr(persona, name), getattr(lines, name))
        for name in ("who", "needs", "goals", "channels", "quote", "known_from")
    }
    journey = edit.change(journey, "personas", persona_id, **fields)
    for pain in lines.pains:
        journey, pain_id = edit.add(
            journey, "insights", kind=InsightKind.PAIN, text=pain.text, persona_id=persona_id
        )
        if pain.gain:
            journey, _ = edit.add(
                journey,
                "insights",
                kind=InsightKind.GAIN,
                text=pain.gain,
                persona_id=persona_id,
                turns_id=pain_id,
            )
    for gain in lines.gains:
        journey, _ = edit.add(journey, "insights", kind=InsightKind.GAIN, text=gain, persona_id=persona_id)
    for asked in lines.questions:
        phase = next((p.id for p in journey.phases if p.name.casefold() == asked.phase.casefold()), None)
        text = asked.text if phase or not asked.phase else f"{asked.phase}: {asked.text}"
        journey, _ = edit.add(
            journey, "insights", kind=InsightKind.QUESTION, text=text, persona_id=persona_id, phase_id=phase
        )
    return journey


def _with_phases(journey: Journey) -> Journey:
    """Put the steps that are in no phase into the one in which such a step usually falls."""
    for step_id, phase_id in phase_for_each_step(journey).items():
        journey = edit.change(journey, "steps", step_id, phase_id=phase_id)
    return journey


def _joined(*texts: str) -> str:
    """Add text to what is there, each on a line of its own."""
    return "\n".join(dict.fromkeys(text for text in texts if text))


_HANDLERS: dict[Topic, Callable[[Journey, str, Sequence[Item]], Journey]] = {
    Topic.BOUNDS: _bounds,
    Topic.STRATEGY: _strategy,
    Topic.SOURCES: _sources,
    Topic.GOAL: _goal,
    Topic.STEPS: _steps,
    Topic.PHASES: _phases,
    Topic.PHASE: _phase,
    Topic.PERSONAS: _personas,
    Topic.PERSONA: _persona,
    Topic.TOUCHPOINT: _touchpoint,
    Topic.FIX: put_fixes,
    Topic.FIXES: put_fixes,
    Topic.RHYTHM: put_rhythm,
}
