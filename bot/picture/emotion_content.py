"""The emotion line (rule 16) as the charts show it: per persona, compared with before, and by phase."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.journey.model import Journey
from bot.journey.parts import Step
from bot.picture.bands import bands
from bot.picture.emotion import LANE_HEIGHT, LANE_PADDING, emotion_lines, emotion_points, felt, peaks
from bot.picture.request import PictureRequest
from bot.picture.text import fitted
from bot.picture.travellers import Traveller, travellers
from bot.picture.words import Figures

STEPS_PER_BAND = 14
"""So many steps stand side by side in the chart."""
PHASES_WIDTH = 600.0
"""Of the small picture of the phases, in points: 1200 pixels."""
_STEP_WIDTH, _PEAK_WIDTH = 44, 46
_PHASE_LETTER, _PHASE_LINES, _PHASE_PADDING = 4.4, 2, 20.0
"""How wide a letter of a phase's name is (points), over how many lines it may run, and what stays free."""
_FEWEST_LETTERS = 8
_SMALLEST_PHASE = 1.6
"""A phase is as wide as its steps, and never narrower than this many."""

Values = list[float | None]


@dataclass(frozen=True)
class _Column:
    """A step of the comparison: as it is, as it was, or both; "new" and "gone" are marked."""

    step: Step
    mark: str


def emotion_chart(request: PictureRequest, figures: Figures) -> dict[str, Any] | None:
    """Give the emotion line of each persona; beside an earlier one, a panel for each persona. None without any."""
    people = travellers(request.journey, request.persona_id, figures)
    panels = _compared(request, people, figures) if request.earlier else _together(request.journey, people)
    if not any(value is not None for panel in panels for line in panel["lines"] for value in line["values"]):
        return None
    columns = _columns(request.journey, request.earlier)
    phase_of = {phase.id: fitted(phase.name, _STEP_WIDTH) for phase in request.journey.phases}
    for panel in panels:
        lines = [line["values"] for line in panel["lines"]]
        panel["points"] = [emotion_points(lines, place, figures) for place in range(len(columns))]
    numbers = {step.id: str(number) for number, step in enumerate(request.journey.steps, start=1)}
    marks = {"": "", "new": figures.say("chart-new-step"), "gone": figures.say("chart-gone-step")}
    return {
        "height": LANE_HEIGHT,
        "padding": LANE_PADDING,
        "columns": [
            {
                "number": numbers.get(column.step.id, "–"),
                "name": fitted(column.step.text, _STEP_WIDTH),
                "mark": marks[column.mark],
                "gone": column.mark == "gone",
                "phase": phase_of.get(column.step.phase_id or "", "") if column.mark != "gone" else "",
            }
            for column in columns
        ],
        "bands": [list(band) for band in bands([column.step.phase_id for column in columns], STEPS_PER_BAND)],
        "panels": panels,
        "legend": _legend(request, people, figures),
        "gap": figures.say("picture-no-emotion-known"),
        "low": figures.say("picture-low-point"),
        "high": figures.say("picture-high-point"),
    }


def phases_chart(request: PictureRequest, figures: Figures) -> dict[str, Any] | None:
    """Give the phases and below them the mean emotion of all shown, for a small picture; None for an empty journey.

    A phase is as wide as its steps take; one without any keeps a small place.
    """
    journey = request.journey
    groups = _by_phase(journey, figures)
    if not groups:
        return None
    shares = [max(_SMALLEST_PHASE, len(steps)) for _, steps in groups]
    unit = PHASES_WIDTH / sum(shares)
    starts = [sum(shares[:place]) * unit for place in range(len(shares))]
    all_shown = Traveller(request.persona_id, "", 0)
    steps = [step for _, there in groups for step in there]
    values = [felt(journey.touchpoints_of(step.id), all_shown) for step in steps]
    return {
        "width": PHASES_WIDTH,
        "phases": [
            {"name": _phase_name(name, number, share * unit), "from": start, "width": share * unit}
            for number, ((name, _), share, start) in enumerate(
                zip(groups, shares, starts, strict=True), start=1
            )
        ],
        "values": values,
        "places": [
            start + share * unit * (place + 0.5) / len(there)
            for (_, there), share, start in zip(groups, shares, starts, strict=True)
            for place in range(len(there))
        ],
        "peaks": {
            name: {
                "place": peak.step,
                "text": figures.say(
                    f"chart-{name}-point",
                    step=fitted(steps[peak.step].text, _PEAK_WIDTH),
                    emotion=_as_mean(figures.signed(peak.value), request, figures),
                ),
            }
            for name, peak in zip(("low", "high"), peaks([values]), strict=True)
            if peak is not None
        },
        "nothing": "" if any(value is not None for value in values) else figures.say("chart-nothing-emotion"),
    }


def _as_mean(emotion: str, request: PictureRequest, figures: Figures) -> str:
    """Say that an emotion is the mean of several personas: the map shows what each of them feels."""
    several = request.persona_id is None and len(request.journey.personas) > 1
    return figures.say("chart-mean", emotion=emotion) if several else emotion


def _by_phase(journey: Journey, figures: Figures) -> list[tuple[str, list[Step]]]:
    """Give the steps of each phase; those without a phase come last."""
    groups = [
        (phase.name, [step for step in journey.steps if step.phase_id == phase.id])
        for phase in journey.phases
    ]
    others = [step for step in journey.steps if step.phase_id is None]
    if others:
        groups.append((figures.say("picture-no-phase") if journey.phases else "", others))
    return groups


def _phase_name(name: str, number: int, width: float) -> str:
    """Give a phase's name as far as it fits in a width (points); where hardly a word does, its number."""
    letters = int((width - _PHASE_PADDING) / _PHASE_LETTER) * _PHASE_LINES
    return fitted(name, letters) if letters >= _FEWEST_LETTERS else str(number)


def _together(journey: Journey, people: Sequence[Traveller]) -> list[dict[str, Any]]:
    """Give one panel with the lines of all."""
    lines = emotion_lines(journey, people)
    return [
        {
            "name": "",
            "lines": [
                {
                    "name": who.name,
                    "colour": who.colour,
                    "dash": who.colour,
                    "before": False,
                    "values": values,
                }
                for who, values in zip(people, lines, strict=True)
            ],
            "changes": [""] * len(journey.steps),
        }
    ]


def _compared(request: PictureRequest, people: Sequence[Traveller], figures: Figures) -> list[dict[str, Any]]:
    """Give a panel for each of these people: the line as it is, the line as it was, and the difference."""
    assert request.earlier is not None
    columns = _columns(request.journey, request.earlier)
    panels = []
    for who in people:
        now, before = (_values(journey, columns, who) for journey in (request.journey, request.earlier))
        panels.append(
            {
                "name": who.name,
                "lines": [
                    {"name": who.name, "colour": who.colour, "dash": 0, "before": False, "values": now},
                    {"name": who.name, "colour": who.colour, "dash": 0, "before": True, "values": before},
                ],
                "changes": [_change(*pair, figures) for pair in zip(before, now, strict=True)],
            }
        )
    return panels


def _columns(journey: Journey, earlier: Journey | None) -> list[_Column]:
    """Line the steps up by their ids; one that is gone stands behind the step that it came after."""
    if earlier is None:
        return [_Column(step, "") for step in journey.steps]
    known, now = {step.id for step in earlier.steps}, {step.id for step in journey.steps}
    columns = [_Column(step, "" if step.id in known else "new") for step in journey.steps]
    place = 0
    for step in earlier.steps:
        if step.id in now:
            place = 1 + next(index for index, column in enumerate(columns) if column.step.id == step.id)
        else:
            columns.insert(place, _Column(step, "gone"))
            place += 1
    return columns


def _values(journey: Journey, columns: Sequence[_Column], who: Traveller) -> Values:
    return [felt(journey.touchpoints_of(column.step.id), who) for column in columns]


def _change(before: float | None, now: float | None, figures: Figures) -> str:
    """Say how a feeling changed, with an arrow; nothing where it did not, or where one of them is not known."""
    if before is None or now is None or round(now - before, 1) == 0:
        return ""
    return ("▲ " if now > before else "▼ ") + figures.signed(now - before)


def _legend(request: PictureRequest, people: Sequence[Traveller], figures: Figures) -> list[dict[str, Any]]:
    if request.earlier is None:
        return [
            {"name": who.name, "colour": who.colour, "dash": who.colour, "before": False} for who in people
        ]
    before = request.earlier_on
    return [
        {
            "name": figures.say("chart-as-it-is", day=figures.day(request.made_on)),
            "colour": 0,
            "dash": 0,
            "before": False,
        },
        {
            "name": figures.say("chart-as-it-was", day=figures.day(before))
            if before
            else figures.say("chart-as-it-was-before"),
            "colour": 0,
            "dash": 0,
            "before": True,
        },
    ]
