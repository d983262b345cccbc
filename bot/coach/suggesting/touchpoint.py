"""Suggestions for the touchpoints of a step (rules 14 to 18)."""

from bot.coach.proposals import TEXT, Added, Changed, Kind, Line
from bot.coach.suggesting.drawing import (
    MOST,
    Suggestions,
    about_step,
    group_of,
    listed,
    named,
    of_persona,
    phase_of,
    questions_of,
)
from bot.journey.channels import built_in_channels, channel_kept
from bot.journey.gaps import is_direct, is_online
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Step, Touchpoint
from bot.journey.phase_sets import IdeaGroup
from prompts.catalogue import catalogue

_LABELS = {
    Language.NL: {"pain": "pijn", "need": "behoeften", "questions": "vragen bij", "question": "vraag", "metric": "metriek", "assumption": "aanname"},
    Language.EN: {"pain": "pain", "need": "needs", "questions": "questions at", "question": "question", "metric": "metric", "assumption": "assumption"},
}  # fmt: skip


def suggest_touchpoints(
    journey: Journey, step: Step, persona_id: str | None, language: Language
) -> Suggestions:
    """Suggest touchpoints that fit the phase of a step, questions that customers ask there, and a metric."""
    there = journey.touchpoints_of(step.id)
    found = Suggestions(language, [text for one in there for text in (one.doing, one.metric) if text])
    found.known += [
        insight.text for insight in journey.insights if insight.touchpoint_id in {one.id for one in there}
    ]
    group = group_of(journey, step)
    _channels(found, journey, step, there, group)
    _questions_here(found, journey, step, of_persona(there, persona_id), group)
    _metrics(found, journey, step, of_persona(there, persona_id), group)
    del found.made[MOST:]
    return found


def _channels(
    found: Suggestions, journey: Journey, step: Step, there: list[Touchpoint], group: IdeaGroup
) -> None:
    say = catalogue(found.language)
    channels = {channel.key: channel for channel in built_in_channels()}
    used = {known.key for one in there if (known := channel_kept(one.channel))}
    names = {"number": str(journey.step_number(step.id)), "step": named(step.text)}
    only_online = bool(there) and all(is_online(one) for one in there)
    only_direct = bool(there) and all(is_direct(one) for one in there)
    ideas = [line.split(": ", 1) for line in listed(say, f"coach-suggest-touchpoints-{group}")]
    # What the step lacks altogether goes first.
    ideas.sort(
        key=lambda idea: (
            not (only_online and not channels[idea[0]].online)
            and not (only_direct and not channels[idea[0]].direct)
        )
    )
    for key, text in ideas:
        channel = channels[key]
        if key in used or len(found.made) >= MOST - 3:
            continue
        if only_online and not channel.online:
            why = say("coach-suggest-why-touchpoint-offline", **names)
        elif only_direct and not channel.direct:
            why = say("coach-suggest-why-touchpoint-indirect", **names)
        else:
            why = say("coach-suggest-why-touchpoint", **names)
        form = f"{channel.name(found.language)}: {TEXT}; {_LABELS[found.language]['assumption']}"
        about = about_step(journey, step, found.language)
        found.add(
            Kind.TOUCHPOINT,
            text[:1].upper() + text[1:],
            Line(question=f"touchpoint:{step.id}", form=form),
            why,
            about=about,
        )


def _questions_here(
    found: Suggestions, journey: Journey, step: Step, there: list[Touchpoint], group: IdeaGroup
) -> None:
    say = catalogue(found.language)
    phase = phase_of(journey, step)
    number = str(journey.step_number(step.id))
    asked = [
        (
            text,
            say(
                "coach-suggest-why-question-persona",
                persona=named(name),
                phase=named(phase.name),
                number=number,
            ),
        )
        for text, name in questions_of(journey, step.phase_id)
        if phase is not None
    ]
    usual = [
        (text, say("coach-suggest-why-question-step"))
        for text in listed(say, f"coach-suggest-questions-{group}")
    ]
    count = 0
    for text, why in [*asked, *usual]:
        if count > 1:
            return
        effect: Added | Line = Line(
            question=f"touchpoint:{step.id}", form=f"{_LABELS[found.language]['question']}: {TEXT}"
        )
        if there:
            fields = {"kind": InsightKind.QUESTION.value, "touchpoint_id": there[0].id}
            effect = Added(collection="insights", fields=fields)
        count += found.add(Kind.QUESTION, text, effect, why, about=about_step(journey, step, found.language))


def _metrics(
    found: Suggestions, journey: Journey, step: Step, there: list[Touchpoint], group: IdeaGroup
) -> None:
    say = catalogue(found.language)
    unmeasured = next((one for one in there if not one.metric), None)
    if unmeasured is None:
        return
    known = channel_kept(unmeasured.channel)
    channel = known.name(found.language) if known else named(unmeasured.channel or step.text)
    why = say("coach-suggest-why-metric", channel=channel, number=str(journey.step_number(step.id)))
    effect = Changed(collection="touchpoints", part_id=unmeasured.id, field="metric")
    found.add(
        Kind.METRIC,
        listed(say, f"coach-suggest-metrics-{group}")[0],
        effect,
        why,
        about=about_step(journey, step, found.language),
    )
