"""The fields of forms: what the journey holds for a question, and putting what was typed back into it.

Fields are strings, as people see and type them; a list is one line each. Pure.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.guide.figures import read_score
from bot.guide.phase_fields import phase_fields, phase_values
from bot.guide.questions import Question, Topic
from bot.guide.rhythm_answers import rhythm_fields
from bot.journey import edit
from bot.journey.lines import Entry, from_lines
from bot.journey.model import Journey
from bot.journey.parts import Insight, InsightKind, Persona, Touchpoint

EVERYBODY = "all"
"""Stands for "all personas" where a menu needs a value."""
YES = "yes"
NO = "no"
_ARROW = " → "

Fields = dict[str, str]

_PERSONA_TEXTS = ("name", "who", "needs", "goals", "channels", "quote", "known_from")
_TOUCHPOINT_TEXTS = ("channel", "owner", "doing", "thinking", "metric", "known_from")


def fields_of(journey: Journey, question: Question) -> Fields:
    """Give the fields of a question that is no list, as the journey holds them now."""
    match question.topic:
        case Topic.BOUNDS:
            return {"starts_at": journey.starts_at, "ends_at": journey.ends_at}
        case Topic.STRATEGY:
            return {"strategy": journey.strategy}
        case Topic.GOAL:
            score = "" if journey.goal_score is None else f"{journey.goal_score:g}"
            return {"goal": journey.goal, "goal_score": score}
        case Topic.PHASE:
            return phase_fields(next(phase for phase in journey.phases if phase.id == question.part_id))
        case Topic.RHYTHM:
            return rhythm_fields(journey.rhythm)
        case Topic.RHYTHM:
            return rhythm_fields(journey.rhythm)
        case Topic.PERSONA:
            return _persona_fields(journey, next(p for p in journey.personas if p.id == question.part_id))
        case _:
            return {}


def touchpoint_fields(journey: Journey, touchpoint: Touchpoint) -> Fields:
    """Give the fields of a touchpoint."""
    fields = {name: getattr(touchpoint, name) for name in _TOUCHPOINT_TEXTS}
    return fields | {
        "persona_id": touchpoint.persona_id or EVERYBODY,
        "online": _yes_or_no(touchpoint.online),
        "direct": _yes_or_no(touchpoint.direct),
        "emotion": "" if touchpoint.emotion is None else str(touchpoint.emotion),
        "evidence": touchpoint.evidence or "",
        "moment_of_truth": YES if touchpoint.moment_of_truth else "",
        "pains": _lines(journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id)),
        "gains": _lines(journey.insights_of(InsightKind.GAIN, touchpoint_id=touchpoint.id)),
        "questions": _lines(journey.insights_of(InsightKind.QUESTION, touchpoint_id=touchpoint.id)),
    }


def put_fields(journey: Journey, question: Question, fields: Fields) -> Journey:
    """Give the journey with these fields.

    Raises `NotAScore`, `NotACount`, `NotAShare` or `MoreMovedOn` for figures that cannot be, and
    `ValidationError` for what is too long.
    """
    match question.topic:
        case Topic.PHASE:
            return edit.change(journey, "phases", question.part_id, **phase_values(fields))
        case Topic.PERSONA:
            return _put_persona(journey, question.part_id, fields)
        case Topic.GOAL:
            return edit.describe(journey, **{**fields, "goal_score": read_score(fields, "goal_score")})
        case _:
            return edit.describe(journey, **fields)


def put_touchpoint(journey: Journey, step_id: str, touchpoint_id: str | None, fields: Fields) -> Journey:
    """Give the journey with a touchpoint of these fields, a new one when `touchpoint_id` is None."""
    known = {persona.id for persona in journey.personas}
    values: dict[str, Any] = {name: fields.get(name, "") for name in _TOUCHPOINT_TEXTS}
    values |= {
        "persona_id": fields.get("persona_id") if fields.get("persona_id") in known else None,
        "online": _flag(fields.get("online", "")),
        "direct": _flag(fields.get("direct", "")),
        "emotion": int(fields["emotion"]) if fields.get("emotion") else None,
        "evidence": fields.get("evidence") or None,
        "moment_of_truth": fields.get("moment_of_truth") == YES,
    }
    if touchpoint_id is None:
        journey, touchpoint_id = edit.add(journey, "touchpoints", step_id=step_id, **values)
    else:
        journey = edit.change(journey, "touchpoints", touchpoint_id, **values)
    for kind in InsightKind:
        journey = _put_insights(journey, kind, fields.get(f"{kind}s", ""), touchpoint_id=touchpoint_id)
    return journey


def _persona_fields(journey: Journey, persona: Persona) -> Fields:
    turned = {
        gain.turns_id: gain.text for gain in journey.insights_of(InsightKind.GAIN, persona_id=persona.id)
    }
    pains = journey.insights_of(InsightKind.PAIN, persona_id=persona.id)
    return {name: getattr(persona, name) for name in _PERSONA_TEXTS} | {
        "pains": "\n".join(
            pain.text + (_ARROW + turned[pain.id] if pain.id in turned else "") for pain in pains
        ),
        "gains": _lines(
            gain
            for gain in journey.insights_of(InsightKind.GAIN, persona_id=persona.id)
            if gain.turns_id is None
        ),
        "questions": _lines(journey.insights_of(InsightKind.QUESTION, persona_id=persona.id)),
    }


def _put_persona(journey: Journey, persona_id: str, fields: Fields) -> Journey:
    texts = {name: value for name, value in fields.items() if name in _PERSONA_TEXTS}
    journey = edit.change(journey, "personas", persona_id, **texts)
    pairs = [
        line.partition(_ARROW.strip()) for line in fields["pains"].replace("->", _ARROW.strip()).split("\n")
    ]
    pains = "\n".join(pain.strip() for pain, _, _ in pairs if pain.strip())
    journey = _put_insights(journey, InsightKind.PAIN, pains, persona_id=persona_id)
    ids = {pain.text: pain.id for pain in journey.insights_of(InsightKind.PAIN, persona_id=persona_id)}
    turning = {ids[pain.strip()]: gain.strip() for pain, _, gain in pairs if pain.strip() in ids}
    journey = _put_turning_gains(journey, persona_id, turning)
    loose = _entries(_loose_gains(journey, persona_id))
    journey = _put_entries(
        journey, loose, from_lines(fields["gains"], loose), kind=InsightKind.GAIN, persona_id=persona_id
    )
    return _put_insights(journey, InsightKind.QUESTION, fields["questions"], persona_id=persona_id)


def _put_turning_gains(journey: Journey, persona_id: str, turning: dict[str, str]) -> Journey:
    """Give each pain point the gain that turns it round; an emptied one goes."""
    present = {gain.turns_id: gain for gain in journey.insights_of(InsightKind.GAIN, persona_id=persona_id)}
    for pain_id, text in turning.items():
        gain = present.get(pain_id)
        if gain is None and text:
            journey, _ = edit.add(
                journey, "insights", kind=InsightKind.GAIN, text=text, persona_id=persona_id, turns_id=pain_id
            )
        elif gain is not None and text:
            journey = edit.change(journey, "insights", gain.id, text=text)
        elif gain is not None:
            journey = edit.remove(journey, "insights", gain.id)
    return journey


def _loose_gains(journey: Journey, persona_id: str) -> list[Insight]:
    gains = journey.insights_of(InsightKind.GAIN, persona_id=persona_id)
    return [gain for gain in gains if gain.turns_id is None]


def _put_insights(journey: Journey, kind: InsightKind, typed: str, **owner: str) -> Journey:
    """Make the insights of an owner read as typed; a reworded one stays the same insight."""
    present = _entries(journey.insights_of(kind, **owner))
    return _put_entries(journey, present, from_lines(typed, present), kind=kind, **owner)


def _put_entries(
    journey: Journey, present: Sequence[Entry], entries: Sequence[Entry], **fields: Any
) -> Journey:
    kept = {entry.part_id for entry in entries}
    for entry in present:
        if entry.part_id is not None and entry.part_id not in kept:
            journey = edit.remove(journey, "insights", entry.part_id)
    for entry in entries:
        if entry.part_id is None:
            journey, _ = edit.add(journey, "insights", text=entry.text, **fields)
        elif entry not in present:
            journey = edit.change(journey, "insights", entry.part_id, text=entry.text)
    return journey


def _lines(insights: Iterable[Insight]) -> str:
    return "\n".join(entry.text for entry in _entries(insights))


def _entries(insights: Iterable[Insight]) -> list[Entry]:
    """Give insights as the lines of a field; one of several lines is one line there."""
    return [Entry(insight.id, insight.text.replace("\n", "; ")) for insight in insights]


def _flag(value: str) -> bool | None:
    return {YES: True, NO: False}.get(value)


def _yes_or_no(value: bool | None) -> str:
    return "" if value is None else YES if value else NO
