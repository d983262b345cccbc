"""The emotion line of each persona (rule 16), and where its values can stand without covering one another."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.journey.model import Journey
from bot.journey.parts import HIGHEST_EMOTION, LOWEST_EMOTION, Touchpoint
from bot.picture.travellers import Traveller
from bot.picture.words import Figures

LANE_HEIGHT, LANE_PADDING = 128.0, 24.0
"""Of the lane, in points; the padding keeps room for the values of the highest and the lowest emotion."""
_DOT = 4.5
_SIDE_STEP = 9.5
"""Between the middles of dots that would cover each other."""
_LABEL_HEIGHT, _BADGE_HEIGHT = 8.5, 12.0
_LABEL_GAP = 1.5


@dataclass(frozen=True)
class Peak:
    """The lowest or the highest point of all lines: at which step (counted from 0), of whom, and how it feels."""

    step: int
    line: int
    value: float


def felt(touchpoints: Sequence[Touchpoint], traveller: Traveller) -> float | None:
    """Give how somebody feels at a step: the mean of its touchpoints; None where nothing is known."""
    known = [one.emotion for one in touchpoints if one.emotion is not None and traveller.meets(one)]
    return sum(known) / len(known) if known else None


def emotion_lines(journey: Journey, travellers: Sequence[Traveller]) -> list[list[float | None]]:
    """Give for each of these people how they feel at each step, from -2 to +2."""
    by_step = [journey.touchpoints_of(step.id) for step in journey.steps]
    return [[felt(there, traveller) for there in by_step] for traveller in travellers]


def peaks(lines: Sequence[Sequence[float | None]]) -> tuple[Peak | None, Peak | None]:
    """Find the low point and the high point; none of either where they would be at one step.

    Of equally low steps the one counts where the others feel worst as well.
    """
    points = [
        Peak(step, line, value)
        for line, values in enumerate(lines)
        for step, value in enumerate(values)
        if value is not None
    ]
    if not points:
        return None, None

    def mean_there(point: Peak) -> float:
        there = [values[point.step] for values in lines if values[point.step] is not None]
        return sum(value for value in there if value is not None) / len(there)

    low = min(points, key=lambda point: (point.value, mean_there(point), point.step, point.line))
    high = min(points, key=lambda point: (-point.value, -mean_there(point), point.step, point.line))
    return (low, high) if low.step != high.step and low.value < high.value else (None, None)


def emotion_points(
    lines: Sequence[Sequence[float | None]], step: int, figures: Figures
) -> list[dict[str, Any]]:
    """Give the points of one step: value, how far to the side (in points), and the value with its place.

    `label_at` is "above", "below" or "right" of the point. A value that finds no free place has no label, and
    neither has one that equals a neighbour's: theirs says it.
    """
    low, high = peaks(lines)
    known = [(line, value) for line, values in enumerate(lines) if (value := values[step]) is not None]
    values = [value for _, value in known]
    names = [_peak_name(line, step, low, high) for line, _ in known]
    # Beside the last points stand the names of the lines.
    is_last = bool(lines) and step == len(lines[0]) - 1
    labels = _labels(values, names, figures, beside=not is_last)
    return [
        {"line": line, "value": value, "dx": offset, "label": label, "label_at": way, "peak": name}
        for (line, value), offset, (label, way), name in zip(
            known, _offsets(values), labels, names, strict=True
        )
    ]


def _peak_name(line: int, step: int, low: Peak | None, high: Peak | None) -> str:
    for name, peak in (("low", low), ("high", high)):
        if peak is not None and (peak.line, peak.step) == (line, step):
            return name
    return ""


def _labels(
    values: Sequence[float], peak_names: Sequence[str], figures: Figures, *, beside: bool
) -> list[tuple[str, str]]:
    """Give each value its label and the place of it, the peaks first; no label where no place is free."""
    dots = [(_height(value) - _DOT, _height(value) + _DOT) for value in values]
    column = list(dots)
    right: list[tuple[float, float]] = []
    found = [("", "")] * len(values)
    for index in sorted(range(len(values)), key=lambda index: not peak_names[index]):
        label = figures.signed(values[index])
        if any(label == said for said, _ in found):
            continue
        size = _BADGE_HEIGHT if peak_names[index] else _LABEL_HEIGHT
        for way in _ways(values, index, peak_names[index], beside=beside):
            room = _room(way, _height(values[index]), size)
            taken = right + dots[:index] + dots[index + 1 :] if way == "right" else column
            if room[0] >= 0 and room[1] <= LANE_HEIGHT and not any(_overlap(room, one) for one in taken):
                found[index] = (label, way)
                (right if way == "right" else column).append(room)
                break
    return found


def _ways(values: Sequence[float], index: int, peak_name: str, *, beside: bool) -> list[str]:
    """Tell where a label may stand, the best place first: away from the other points, and from the line."""
    ways = ["above", "below"] if peak_name != "low" and values[index] >= max(values) else ["below", "above"]
    return [ways[0], "right", ways[1]] if beside and not peak_name else ways


def _height(value: float) -> float:
    unit = (LANE_HEIGHT - 2 * LANE_PADDING) / (HIGHEST_EMOTION - LOWEST_EMOTION)
    return LANE_PADDING + (HIGHEST_EMOTION - value) * unit


def _room(way: str, height: float, size: float) -> tuple[float, float]:
    match way:
        case "above":
            return height - _DOT - _LABEL_GAP - size, height - _DOT - _LABEL_GAP
        case "below":
            return height + _DOT + _LABEL_GAP, height + _DOT + _LABEL_GAP + size
        case _:
            return height - size / 2, height + size / 2


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _offsets(values: Sequence[float]) -> list[float]:
    """Move points that would cover one another aside, each as far as the others in its heap need."""
    offsets = [0.0] * len(values)
    left = sorted(range(len(values)), key=lambda index: values[index])
    while left:
        heap = [left.pop(0)]
        while left and abs(_height(values[left[0]]) - _height(values[heap[-1]])) < 2 * _DOT:
            heap.append(left.pop(0))
        for place, index in enumerate(sorted(heap)):
            offsets[index] = (place - (len(heap) - 1) / 2) * _SIDE_STEP
    return offsets
