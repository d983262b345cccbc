"""What stands in the column of each step: touchpoints, thoughts, pain points, gains, questions and fixes."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.journey.channels import Channel, built_in_channels
from bot.journey.fixes import Ranked, steps_of
from bot.journey.model import Journey
from bot.journey.parts import Evidence, InsightKind, Touchpoint
from bot.picture.text import fitted, one_line
from bot.picture.travellers import first_name, shown_personas
from bot.picture.words import Figures

_STEP, _TOUCHPOINT, _THOUGHT, _ITEM, _FIX = 70, 32, 120, 90, 90
"""The most letters of each."""
_MOST_TOUCHPOINTS, _MOST_THOUGHTS, _MOST_ITEMS, _MOST_QUESTIONS, _MOST_FIXES = 6, 3, 4, 3, 4
_MOST_NAMES = 3


def steps(
    journey: Journey, persona_id: str | None, fixes: Sequence[Ranked], figures: Figures
) -> list[dict[str, Any]]:
    """Give the column of every step, all but its emotions."""
    return [
        _column(journey, step_id, persona_id, fixes, figures)
        for step_id in (step.id for step in journey.steps)
    ]


def _column(
    journey: Journey, step_id: str, persona_id: str | None, fixes: Sequence[Ranked], figures: Figures
) -> dict[str, Any]:
    number = journey.step_number(step_id)
    step = journey.steps[number - 1]
    here = [
        touchpoint
        for touchpoint in journey.touchpoints_of(step_id)
        if persona_id is None or touchpoint.persona_id in {None, persona_id}
    ]
    names = {persona.id: first_name(persona) for persona in shown_personas(journey, persona_id)}
    here_fixes = [one for one in fixes if not one.fix.is_finished and step_id in places_of(journey, one)]
    return {
        "number": number,
        "name": fitted(step.text, _STEP),
        "moment": any(touchpoint.moment_of_truth for touchpoint in here),
        "touchpoints": _touchpoints(here, names, figures),
        "thoughts": _texts(((one.thinking, one) for one in here), _MOST_THOUGHTS, _THOUGHT, names, figures),
        "pains": _insights(journey, InsightKind.PAIN, here, _MOST_ITEMS, names, figures),
        "gains": _insights(journey, InsightKind.GAIN, here, _MOST_ITEMS, names, figures),
        "questions": _insights(journey, InsightKind.QUESTION, here, _MOST_QUESTIONS, names, figures),
        "fixes": {
            "items": [
                {"place": one.place, "title": fitted(one.fix.text, _FIX), "score": score_text(one, figures)}
                for one in here_fixes[:_MOST_FIXES]
            ],
            "more": figures.more(len(here_fixes[_MOST_FIXES:])),
        },
    }


def places_of(journey: Journey, one: Ranked) -> list[str]:
    """Give the steps at which a fix is drawn: its own, else those of its pain points."""
    return [one.fix.step_id] if one.fix.step_id else steps_of(journey, one.fix)


def score_text(one: Ranked, figures: Figures) -> str:
    """Write the score of a fix, or nothing before it has one."""
    return "" if one.score is None else figures.count(one.score)


def _touchpoints(here: Sequence[Touchpoint], names: dict[str, str], figures: Figures) -> dict[str, Any]:
    """Merge the touchpoints of one channel, whoever meets them."""
    channels: dict[str, list[Touchpoint]] = {}
    for touchpoint in here:
        known = _built_in(touchpoint)
        label = known.name(figures.language) if known else touchpoint.channel or touchpoint.doing
        if label:
            channels.setdefault(one_line(label), []).append(touchpoint)
    items = [
        {
            "label": fitted(label, _TOUCHPOINT),
            "channel": known.key if (known := _built_in(alike[0])) else "",
            "online": next((one.online for one in alike if one.online is not None), None),
            "moment": any(one.moment_of_truth for one in alike),
            "marks": _marks(alike),
            "who": _who(alike, names, figures),
        }
        for label, alike in channels.items()
    ]
    return {"items": items[:_MOST_TOUCHPOINTS], "more": figures.more(len(items[_MOST_TOUCHPOINTS:]))}


def _built_in(touchpoint: Touchpoint) -> Channel | None:
    return next((one for one in built_in_channels() if one.key == touchpoint.channel), None)


def _insights(
    journey: Journey,
    kind: InsightKind,
    here: Sequence[Touchpoint],
    most: int,
    names: dict[str, str],
    figures: Figures,
) -> dict[str, Any]:
    found = (
        (insight.text, touchpoint)
        for touchpoint in here
        for insight in journey.insights_of(kind, touchpoint_id=touchpoint.id)
    )
    return _texts(found, most, _ITEM, names, figures)


def _texts(
    found: Iterable[tuple[str, Touchpoint]], most: int, length: int, names: dict[str, str], figures: Figures
) -> dict[str, Any]:
    """Merge what is said more than once, and count what does not fit."""
    said: dict[str, list[Touchpoint]] = {}
    for text, touchpoint in found:
        if text:
            said.setdefault(one_line(text), []).append(touchpoint)
    items = [
        {
            "text": fitted(text, length),
            "marks": _marks(alike),
            "who": _who(alike, names, figures),
            "line": _line(alike, names),
        }
        for text, alike in said.items()
    ]
    return {"items": items[:most], "more": figures.more(len(items[most:]))}


def _marks(touchpoints: Sequence[Touchpoint]) -> list[str]:
    """Tell how we know (rule 3); both, where it was evidence for one and assumed for another."""
    known = {touchpoint.evidence for touchpoint in touchpoints}
    return [evidence.value for evidence in Evidence if evidence in known]


def _who(touchpoints: Sequence[Touchpoint], names: dict[str, str], figures: Figures) -> str:
    """Name the personas that it is about; nobody where it is about everybody who is shown."""
    ids = {touchpoint.persona_id for touchpoint in touchpoints}
    if len(names) < 2 or None in ids or ids >= names.keys():  # noqa: PLR2004  # one persona needs no name
        return ""
    those = [name for persona_id, name in names.items() if persona_id in ids]
    return " ".join(filter(None, [", ".join(those[:_MOST_NAMES]), figures.more(len(those[_MOST_NAMES:]))]))


def _line(touchpoints: Sequence[Touchpoint], names: dict[str, str]) -> int | None:
    """Tell whose colour it has: that of its only persona."""
    ids = {touchpoint.persona_id for touchpoint in touchpoints}
    order = list(names)
    only = ids.pop() if len(ids) == 1 else None
    return order.index(only) if only in names else None
