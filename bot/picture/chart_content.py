"""What the charts show: numbers for where things stand, and words for what stands there.

The template gets no more than this; the map shows the same trend, share and matrix.
"""

from datetime import date
from itertools import pairwise
from typing import Any

from bot.journey.fixes import Ranked, ranked
from bot.journey.model import Journey
from bot.journey.parts import Result
from bot.picture.emotion_content import emotion_chart, phases_chart
from bot.picture.request import PictureRequest, Subject
from bot.picture.text import fitted
from bot.picture.words import Figures

FEW_RESPONSES = 10
"""Fewer responses in a month than this say little: the month is marked."""
MOST_MONTHS = 24
"""A chart shows two years at most, the latest."""
MOST_FIXES = 20
"""The list beside the matrix shows the first so many, as the working list does."""
_MONTHS_OF_A_YEAR = 12
_TITLE_WIDTH, _FIX_WIDTH, _STEP_WIDTH, _NAME_WIDTH = 110, 110, 44, 24


def chart_of(request: PictureRequest) -> dict[str, Any]:
    """Give what the picture of a chart shows; raises `KeyError` for what is no chart.

    `chart` is None where there is nothing to show yet; `nothing` says then what would.
    """
    journey, figures = request.journey, Figures(request.language)
    charts: dict[Subject, Any] = {
        Subject.TREND: lambda: trend(journey, figures),
        Subject.SHARE: lambda: share(journey, figures),
        Subject.MATRIX: lambda: matrix(journey, figures),
        Subject.EMOTION: lambda: emotion_chart(request, figures),
        Subject.PHASES: lambda: phases_chart(request, figures),
    }
    chart = charts[request.subject]()
    return {
        "subject": request.subject.value,
        "format": request.format.value,
        "language": request.journey.language.value,
        "heading": _heading(request, figures),
        "title": fitted(journey.title, _TITLE_WIDTH),
        "note": figures.version(request.made_on, request.version),
        "chart": chart,
        "nothing": figures.say(f"chart-nothing-{request.subject}") if chart is None else "",
    }


def trend(journey: Journey, figures: Figures, most_months: int = MOST_MONTHS) -> dict[str, Any] | None:
    """Give satisfaction by month (rule 22) beside the goal (rule 6); None without results."""
    results = latest(journey.results, most_months)
    if not results:
        return None
    goal = journey.goal_score
    return {
        **_months(results, figures),
        "values": [result.average for result in results],
        "labels": [figures.number(result.average) for result in results],
        "met": [goal is not None and result.average >= goal for result in results],
        "goal": goal,
        "goal_label": "" if goal is None else figures.say("chart-goal", goal=figures.number(goal)),
    }


def share(journey: Journey, figures: Figures, most_months: int = MOST_MONTHS) -> dict[str, Any] | None:
    """Give the share of scores at or above the goal by month (rule 22); None where no month tells it."""
    results = latest(journey.results, most_months)
    shares = [result.at_goal for result in results]
    if all(share is None for share in shares):
        return None
    return {
        **_months(results, figures),
        "values": shares,
        "labels": ["–" if one is None else figures.number(one, 0) + "%" for one in shares],
    }


def matrix(journey: Journey, figures: Figures, most_fixes: int = MOST_FIXES) -> dict[str, Any] | None:
    """Give the fixes that are still to be done, by impact and effort and in their order (rule 19); None without."""
    open_fixes = [one for one in ranked(journey) if not one.fix.is_finished]
    if not open_fixes:
        return None
    shown = open_fixes[:most_fixes]
    say, formula = figures.say, journey.formula.value.replace("_", "-")
    return {
        "rows": [_fix_row(journey, one, figures) for one in shown],
        "best": max((one.score or 0 for one in shown), default=0),
        "formula": say(f"picture-formula-{formula}"),
        "confidence": "" if formula == "impact-effort" else say("chart-confidence"),
        "reach": say("chart-reach") if formula == "rice" else "",
        "other": say("picture-other-fixes", count=more) if (more := len(open_fixes) - len(shown)) else "",
        "finished": say("chart-finished", count=done)
        if (done := len(journey.fixes) - len(open_fixes))
        else "",
        "words": {
            "impact": say("picture-impact"),
            "effort": say("picture-effort"),
            "score": say("picture-score"),
            "who": say("picture-who"),
            "due": say("chart-due"),
            "first": say("chart-quadrant-first"),
            "plan": say("chart-quadrant-plan"),
            "between": say("chart-quadrant-between"),
            "leave": say("chart-quadrant-leave"),
            "no_votes": say("chart-no-votes"),
        },
    }


def latest(results: list[Result], most_months: int = MOST_MONTHS) -> list[Result]:
    """Give the results of the last so many months, in the order of time."""
    by_month = {result.month: result for result in results}
    in_order = [by_month[month] for month in sorted(by_month)]
    return [result for result in in_order if _months_between(result.month, in_order[-1].month) < most_months]


def _months(results: list[Result], figures: Figures) -> dict[str, Any]:
    """Give where each month stands, and what stands below it."""
    first = results[0].month
    years = [""] + [
        str(now.month.year) if now.month.year != before.month.year else ""
        for before, now in pairwise(results)
    ]
    if any(years):
        years[0] = str(first.year)
    return {
        "places": [_months_between(first, result.month) for result in results],
        "months": [figures.short_month(result.month) for result in results],
        "years": years,
        "responses": [f"n={figures.count(one.responses)}" if one.responses else "" for one in results],
        "responses_note": figures.say("chart-responses") if any(one.responses for one in results) else "",
        "few_note": figures.say("chart-few", most=FEW_RESPONSES) if any(map(_is_few, results)) else "",
        "few": list(map(_is_few, results)),
    }


def _months_between(first: date, last: date) -> int:
    return (last.year - first.year) * _MONTHS_OF_A_YEAR + last.month - first.month


def _is_few(result: Result) -> bool:
    """Tell whether a month rests on few responses; 0 stands for a number that nobody gave."""
    return 0 < result.responses < FEW_RESPONSES


def _fix_row(journey: Journey, one: Ranked, figures: Figures) -> dict[str, Any]:
    fix = one.fix
    step = next((step.text for step in journey.steps if step.id == fix.step_id), "")
    return {
        "place": one.place,
        "text": fitted(fix.text, _FIX_WIDTH),
        "step": fitted(step, _STEP_WIDTH),
        "impact": fix.impact,
        "effort": fix.effort,
        "impact_label": "" if fix.impact is None else figures.number(fix.impact),
        "effort_label": "" if fix.effort is None else figures.number(fix.effort),
        "confidence_label": "" if fix.confidence is None else f"{fix.confidence}%",
        "reach_label": "" if fix.reach is None else figures.count(fix.reach),
        "score": one.score,
        "score_label": "" if one.score is None else figures.count(one.score),
        "owner": fitted(fix.owner, _NAME_WIDTH),
        "due": figures.short_day(fix.due) if fix.due else "",
        "doing": figures.say("chart-doing") if fix.status == "doing" else "",
    }


def _heading(request: PictureRequest, figures: Figures) -> str:
    goal, say = request.journey.goal_score, figures.say
    match request.subject:
        case Subject.TREND:
            return say("picture-trend")
        case Subject.SHARE:
            return say("picture-share") if goal is None else say("chart-share", goal=figures.number(goal))
        case Subject.MATRIX:
            return say("picture-matrix")
        case _:
            return say(f"chart-heading-{request.subject}")
