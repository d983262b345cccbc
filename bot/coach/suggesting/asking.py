"""Suggestions by the model, checked: of the kind that the question asks for, about what is there, and new."""

from typing import Literal

from pydantic import BaseModel

from bot.coach.cleaning import clean
from bot.coach.model.model import Model, Order, Unanswered
from bot.coach.proposals import TEXT, Added, Changed, Coached, Effect, Kind, Line
from bot.coach.quoting import fit
from bot.coach.reasons import Reason
from bot.coach.requests import Suggest
from bot.coach.sound_steps import is_sound
from bot.coach.suggesting.digest import digest
from bot.coach.suggesting.drawing import (
    MOST,
    Suggestions,
    about_step,
    in_persona_line,
    named,
    question_form,
    step_with,
)
from bot.coach.understanding.placing import fits_quick_line
from bot.journey.channels import find_channel
from bot.journey.goal_checks import check_goal
from bot.journey.hearing import read_fix
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.pains import pain_of
from bot.journey.parts import HIGHEST_VOTE, LOWEST_VOTE, InsightKind
from bot.journey.remarks import Code
from bot.journey.spoken import language_of_line

_KINDS: dict[str, tuple[Kind, ...]] = {
    "goal": (Kind.GOAL,),
    "steps": (Kind.STEP,),
    "phase": (Kind.INFORMATION_NEED, Kind.CONVERSION_POINT),
    "personas": (Kind.PERSONA,),
    "persona": (Kind.INFORMATION_NEED, Kind.PAIN, Kind.GAIN, Kind.QUESTION),
    "touchpoint": (Kind.TOUCHPOINT, Kind.QUESTION, Kind.METRIC),
    "fix": (Kind.FIX,),
    "fixes": (Kind.FIX,),
}
"""What each question may be answered with; to other questions a few words."""
_LONGEST = 300
_LONGEST_WHY = 300
_LONGEST_TEXT = 600
_LABELS = {
    Language.NL: {Kind.INFORMATION_NEED: "info", Kind.CONVERSION_POINT: "conversie", Kind.PAIN: "pijn", Kind.QUESTION: "vraag"},
    Language.EN: {Kind.INFORMATION_NEED: "info", Kind.CONVERSION_POINT: "conversion", Kind.PAIN: "pain", Kind.QUESTION: "question"},
}  # fmt: skip
_NEEDS = {Language.NL: "behoeften", Language.EN: "needs"}
_ASSUMPTION = {Language.NL: "aanname", Language.EN: "assumption"}


class Suggestion(BaseModel):
    """One suggestion. `about_id` is the id of the pain point, phase or touchpoint that it is for."""

    kind: Literal[
        "goal",
        "step",
        "information_need",
        "conversion_point",
        "persona",
        "pain",
        "gain",
        "question",
        "touchpoint",
        "metric",
        "fix",
    ]
    text: str
    why: str
    about_id: str | None
    channel: str | None
    impact: int | None
    effort: int | None


class Suggested(BaseModel):
    """A few words, and what may answer the question."""

    text: str
    suggestions: list[Suggestion]


async def by_model(model: Model, request: Suggest, names: tuple[str, ...]) -> Coached:
    """Suggest with the model; raises `Unanswered`."""
    topic, _, part_id = request.question.partition(":")
    kinds = _KINDS.get(topic, ())
    order = Order(
        prompt="suggest",
        language=request.language,
        material={
            "question": request.question,
            "about_id": part_id,
            "walks_as": request.persona_id or "",
            "journey": digest(request.journey),
        },
        values={"topic": topic, "kinds": [str(kind) for kind in kinds], "most": MOST},
        names=names,
    )
    suggested, call = await model.ask(order, Suggested)
    found = Suggestions(request.language, _known(request.journey))
    for one in suggested.suggestions[: 2 * MOST]:
        if Kind(one.kind) in kinds and not found.is_full:
            _add(found, one, request, topic, part_id)
    text = clean(suggested.text, _LONGEST_TEXT)
    if not found.made and (kinds or not text):
        raise Unanswered(Reason.INVALID, [call])
    return Coached(text=text, proposals=found.made, calls=[call])


def _known(journey: Journey) -> list[str]:
    return [
        journey.goal,
        *(step.text for step in journey.steps),
        *(persona.name for persona in journey.personas),
        *(insight.text for insight in journey.insights),
        *(fix.text for fix in journey.fixes),
        *(text for phase in journey.phases for text in (phase.information_need, phase.conversion_point)),
        *(text for one in journey.touchpoints for text in (one.doing, one.metric) if text),
    ]


def _add(found: Suggestions, one: Suggestion, request: Suggest, topic: str, part_id: str) -> None:
    kind = Kind(one.kind)
    text = fit(one.text, _LONGEST)
    effect = _effect(kind, one, request, topic, part_id)
    if not text or effect is None or not _holds(kind, text, request.language):
        return
    if kind is Kind.TOUCHPOINT:
        text = fits_quick_line(text, is_pain=False)
    if kind is Kind.PAIN:
        text = in_persona_line(text)
    estimate = {}
    if kind is Kind.FIX and _is_vote(one.impact) and _is_vote(one.effort):
        estimate = {"impact": one.impact, "effort": one.effort}
    found.add(
        kind,
        text,
        effect,
        clean(one.why, _LONGEST_WHY),
        about=_about(one, request, topic, part_id),
        **estimate,
    )


def _is_vote(number: int | None) -> bool:
    return number is not None and LOWEST_VOTE <= number <= HIGHEST_VOTE


def _holds(kind: Kind, text: str, language: Language) -> bool:
    """Tell whether a suggestion keeps to the method where that can be checked."""
    if kind is Kind.STEP:
        return is_sound(text, language)
    spoken = language_of_line(text, language)
    if kind is Kind.GOAL:
        codes = {remark.code for remark in check_goal(text, spoken)}
        return not codes & {Code.GOAL_NOT_MEASURABLE, Code.GOAL_STOPS_AT_SALE}
    if kind is Kind.FIX:
        return read_fix(text).text == text.strip(" ,;")
    return True


def _effect(kind: Kind, one: Suggestion, request: Suggest, topic: str, part_id: str) -> Effect | None:
    """Tell where a suggestion goes; None for one that is about nothing that is there."""
    journey, language = request.journey, request.language
    if kind is Kind.FIX:
        pain_id = part_id if topic == "fix" else one.about_id or ""
        if topic == "fixes" and not one.about_id:
            return Line(question="fixes")
        return Line(question=f"fix:{pain_id}") if pain_of(journey, pain_id) else None
    if topic in {"goal", "steps", "personas"}:
        return Line(question=topic)
    if topic == "phase" and any(phase.id == part_id for phase in journey.phases):
        return Line(question=request.question, form=f"{_LABELS[language][kind]}: {TEXT}")
    if topic == "persona" and any(persona.id == part_id for persona in journey.personas):
        return _of_persona(kind, one, request, part_id)
    if topic == "touchpoint" and step_with(journey, part_id) is not None:
        return _at_step(kind, one, request, part_id)
    return None


def _of_persona(kind: Kind, one: Suggestion, request: Suggest, persona_id: str) -> Effect | None:
    journey, language = request.journey, request.language
    question = request.question
    if kind is Kind.GAIN:
        pain = pain_of(journey, one.about_id or "")
        if pain is None or pain.persona_id != persona_id:
            return None
        return Added(
            collection="insights",
            fields={"kind": InsightKind.GAIN.value, "persona_id": persona_id, "turns_id": pain.id},
        )
    if kind is Kind.QUESTION:
        phase = next((phase for phase in journey.phases if phase.id == one.about_id), None)
        return Line(question=question, form=question_form(phase, language))
    label = _NEEDS[language] if kind is Kind.INFORMATION_NEED else _LABELS[language][kind]
    return Line(question=question, form=f"{label}: {TEXT}")


def _at_step(kind: Kind, one: Suggestion, request: Suggest, step_id: str) -> Effect | None:
    journey, language = request.journey, request.language
    there = {touchpoint.id: touchpoint for touchpoint in journey.touchpoints_of(step_id)}
    if kind is Kind.METRIC:
        touchpoint = there.get(one.about_id or "")
        if touchpoint is None or touchpoint.metric:
            return None
        return Changed(collection="touchpoints", part_id=touchpoint.id, field="metric")
    if kind is Kind.QUESTION:
        if not there:
            return Line(question=request.question, form=f"{_LABELS[language][kind]}: {TEXT}")
        touchpoint_id = one.about_id if one.about_id in there else next(iter(there))
        return Added(
            collection="insights", fields={"kind": InsightKind.QUESTION.value, "touchpoint_id": touchpoint_id}
        )
    known = find_channel(one.channel) if one.channel else None
    if known is None:
        return None
    return Line(question=request.question, form=f"{known.name(language)}: {TEXT}; {_ASSUMPTION[language]}")


def _about(one: Suggestion, request: Suggest, topic: str, part_id: str) -> str:
    journey = request.journey
    step = step_with(journey, part_id)
    if topic == "touchpoint" and step is not None:
        return about_step(journey, step, request.language)
    pain = pain_of(journey, part_id if topic == "fix" else one.about_id or "")
    if pain is not None:
        return named(pain.text)
    names = {part.id: part.name for part in journey.personas} | {
        part.id: part.name for part in journey.phases
    }
    return named(names.get(part_id, ""))
