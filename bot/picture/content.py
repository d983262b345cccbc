"""From a journey to what the template takes: plain values, every text fitted and in the reader's language.

The template never sees the journey, and evaluates nothing: it gets this as JSON and only ever shows it.
"""

from typing import Any

from bot.journey.fixes import Ranked, ranked
from bot.journey.model import Journey
from bot.journey.parts import FixStatus
from bot.picture.bands import bands
from bot.picture.canvas_content import canvas_of
from bot.picture.chart_content import chart_of, matrix, share, trend
from bot.picture.emotion import LANE_HEIGHT, LANE_PADDING, Peak, emotion_lines, emotion_points, peaks
from bot.picture.header import header, peak_text
from bot.picture.lanes import places_of, score_text, steps
from bot.picture.phases import phases
from bot.picture.request import Format, PictureRequest, Subject
from bot.picture.text import fitted
from bot.picture.travellers import travellers
from bot.picture.words import Figures

_FIX, _OWNER, _FIX_STEP = 90, 16, 44
_MOST_FIXES = 10
_MOST_MONTHS = 12
STEPS_PER_BAND = {Format.PNG: 15, Format.SVG: 15, Format.PDF: 13}
"""So many steps stand side by side. On an A3 that makes columns as wide as those on the screen."""


def content_of(request: PictureRequest) -> dict[str, Any]:
    """Give all that the template needs to draw what is asked."""
    match request.subject:
        case Subject.MAP:
            return map_of(request)
        case Subject.CANVAS:
            return canvas_of(request)
        case _:
            return chart_of(request)


def map_of(request: PictureRequest) -> dict[str, Any]:
    """Give what the map shows."""
    journey, figures = _with_fixes_shown(request), Figures(request.language)
    fixes = ranked(journey)
    people = travellers(journey, request.persona_id, figures)
    lines = emotion_lines(journey, people)
    low, high = peaks(lines)
    names = [one.name for one in people]
    return {
        "subject": request.subject.value,
        "format": request.format.value,
        "language": journey.language.value,
        "words": figures.words(),
        **header(request, fixes, low, names, figures),
        "lines": [
            {"name": one.name, "colour": one.colour, "values": values}
            for one, values in zip(people, lines, strict=True)
        ],
        "emotion": _emotion(journey, low, high, names, figures),
        "phases": phases(journey, request.persona_id, figures),
        "steps": _steps(request, fixes, lines, figures),
        "bands": [
            {"from": start, "to": end}
            for start, end in bands([step.phase_id for step in journey.steps], STEPS_PER_BAND[request.format])
        ],
        "fixes": [_fix(journey, one, figures) for one in fixes[:_MOST_FIXES]],
        "more_fixes": figures.say("picture-other-fixes", count=len(fixes) - _MOST_FIXES)
        if len(fixes) > _MOST_FIXES
        else "",
        "formula": figures.say(f"picture-formula-{journey.formula.replace('_', '-')}"),
        "results": _results(journey, figures),
        "trend": trend(journey, figures, _MOST_MONTHS),
        "share": share(journey, figures, _MOST_MONTHS),
        "share_heading": figures.say("picture-share")
        if journey.goal_score is None
        else figures.say("chart-share", goal=figures.number(journey.goal_score)),
        "matrix": matrix(journey, figures, _MOST_FIXES),
    }


def _with_fixes_shown(request: PictureRequest) -> Journey:
    """Leave out the fixes that the map does not show: those of other personas, and what was dropped."""
    shown = [
        fix
        for fix in request.journey.fixes
        if fix.status != FixStatus.DROPPED
        and (request.persona_id is None or fix.persona_id in {None, request.persona_id})
    ]
    return request.journey.model_copy(update={"fixes": shown})


def _steps(
    request: PictureRequest, fixes: list[Ranked], lines: list[list[float | None]], figures: Figures
) -> list[dict[str, Any]]:
    """Give the columns of the steps; those without a phase stand in the nameless one behind the others."""
    journey = request.journey
    places = {phase.id: place for place, phase in enumerate(journey.phases)}
    nameless = len(journey.phases) if journey.phases else None
    columns = steps(journey, request.persona_id, fixes, figures)
    for place, (column, step) in enumerate(zip(columns, journey.steps, strict=True)):
        column["phase"] = places[step.phase_id] if step.phase_id else nameless
        column["stale"] = step.id in request.stale_step_ids
        column["emotion"] = emotion_points(lines, place, figures)
    return columns


def _emotion(
    journey: Journey, low: Peak | None, high: Peak | None, names: list[str], figures: Figures
) -> dict[str, Any]:
    return {
        "height": LANE_HEIGHT,
        "padding": LANE_PADDING,
        "low": None if low is None else low.step,
        "low_text": "" if low is None else peak_text(journey, low, names, figures),
        "high_text": "" if high is None else peak_text(journey, high, names, figures),
    }


def _fix(journey: Journey, one: Ranked, figures: Figures) -> dict[str, Any]:
    at = [journey.step_number(step_id) for step_id in places_of(journey, one)]
    return {
        "place": one.place,
        "title": fitted(one.fix.text, _FIX),
        "step": fitted(journey.steps[at[0] - 1].text, _FIX_STEP) if at else "",
        "step_number": at[0] if at else None,
        "score_text": score_text(one, figures),
        "owner": fitted(one.fix.owner, _OWNER),
        "done": one.fix.status == FixStatus.DONE,
    }


def _results(journey: Journey, figures: Figures) -> list[dict[str, Any]]:
    latest = sorted(journey.results, key=lambda result: result.month)[-_MOST_MONTHS:]
    return [
        {"month": figures.short_month(result.month), "average": result.average, "at_goal": result.at_goal}
        for result in latest
    ]
