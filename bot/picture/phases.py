"""What stands in the picture per phase: information need, questions, conversion point, owners, metrics (rule 11)."""

from typing import Any

from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Phase, Touchpoint
from bot.picture.text import fitted, fitted_all, one_line
from bot.picture.words import Figures

_NAME, _NEED, _QUESTION, _POINT, _OWNER, _METRIC = 44, 130, 90, 90, 36, 60
_MOST_QUESTIONS, _MOST_OWNERS, _MOST_METRICS = 3, 3, 4


def phases(journey: Journey, persona_id: str | None, figures: Figures) -> list[dict[str, Any]]:
    """Give the phases, and behind them a nameless one for steps without a phase, where there are both."""
    if not journey.phases:
        return []
    found = [_phase(journey, phase, persona_id, figures) for phase in journey.phases]
    if any(step.phase_id is None for step in journey.steps):
        found.append(
            {
                "name": figures.say("picture-no-phase"),
                "nameless": True,
                "information_need": "",
                "questions": {"items": [], "more": ""},
                "conversion": None,
                "owners": {"items": [], "more": ""},
                "metrics": {"items": [], "more": ""},
            }
        )
    return found


def conversion_rate(phase: Phase) -> float | None:
    """Give the share, in percent, of the customers in a phase who moved on to the next; None while uncounted."""
    if not phase.entered or phase.moved_on is None:
        return None
    return min(100.0, 100 * phase.moved_on / phase.entered)


def missed(phase: Phase) -> float | None:
    """Tell which part of its conversion target a phase reaches, where it stays below it."""
    rate = conversion_rate(phase)
    if rate is None or not phase.conversion_target or round(rate) >= phase.conversion_target:
        return None
    return rate / phase.conversion_target


def _phase(journey: Journey, phase: Phase, persona_id: str | None, figures: Figures) -> dict[str, Any]:
    here = {step.id for step in journey.steps if step.phase_id == phase.id}
    touchpoints = [
        touchpoint
        for touchpoint in journey.touchpoints
        if touchpoint.step_id in here and (persona_id is None or touchpoint.persona_id in {None, persona_id})
    ]
    asked = [
        insight.text
        for insight in journey.insights_of(InsightKind.QUESTION, phase_id=phase.id)
        if insight.touchpoint_id is None and (persona_id is None or insight.persona_id in {None, persona_id})
    ]
    return {
        "name": fitted(phase.name, _NAME),
        "nameless": False,
        "information_need": fitted(phase.information_need, _NEED),
        "questions": _first(asked, _MOST_QUESTIONS, _QUESTION, figures),
        "conversion": _conversion(phase, figures),
        "owners": _first(_owners(touchpoints), _MOST_OWNERS, _OWNER, figures),
        "metrics": _first(_metrics(touchpoints), _MOST_METRICS, _METRIC, figures),
    }


def _conversion(phase: Phase, figures: Figures) -> dict[str, Any] | None:
    rate = conversion_rate(phase)
    if rate is None and not phase.conversion_point:
        return None
    target = phase.conversion_target
    return {
        "point": fitted(phase.conversion_point, _POINT),
        "rate": rate,
        "rate_text": "" if rate is None else f"{round(rate)}%",
        "target": target,
        "target_text": "" if target is None else figures.say("picture-goal-percent", share=target),
        "met": rate is not None and target is not None and round(rate) >= target,
        "entered": "" if rate is None else figures.count(phase.entered or 0),
        "moved_on": "" if rate is None else figures.count(phase.moved_on or 0),
    }


def _owners(touchpoints: list[Touchpoint]) -> list[str]:
    """Name who owns touchpoints of a phase, those who own most first."""
    names = [one_line(touchpoint.owner) for touchpoint in touchpoints if touchpoint.owner]
    return sorted(dict.fromkeys(names), key=lambda name: -names.count(name))


def _metrics(touchpoints: list[Touchpoint]) -> list[str]:
    return list(dict.fromkeys(one_line(touchpoint.metric) for touchpoint in touchpoints if touchpoint.metric))


def _first(texts: list[str], most: int, length: int, figures: Figures) -> dict[str, Any]:
    items, left_out = fitted_all(texts, most, length)
    return {"items": items, "more": figures.more(left_out)}
