"""The map on slides: one per band of steps, with a text box for each step and lane and a native emotion chart.

What does not fit is counted (+2) and stands uncut on the notes page. All lengths are in points.
"""

from dataclasses import dataclass

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.presentation import Presentation as Deck

from bot.export import fitting
from bot.export.board import Board, Column, bands, phase_spans
from bot.export.cells import (
    ASSUMPTION,
    EVIDENCE,
    LOW,
    TRUTH,
    Entry,
    Lane,
    entries,
    everything,
    feeling_in_words,
    lane_name,
    lines_of_feeling,
)
from bot.export.slides.charts import MARKS, MOST_LINES, Series, emotion_chart
from bot.export.slides.deck import (
    BAD,
    BOTTOM,
    BRAND,
    DARK,
    GOOD,
    INK,
    LINES,
    MARGIN,
    QUIET,
    TOP,
    WASH,
    WHITE,
    Box,
    add_slide,
)
from bot.export.slides.kit import INSET, Line, Pen, fit, height_of
from prompts.catalogue import Catalogue
from prompts.figures import signed

MOST_COLUMNS = 6
"""More steps side by side leave too little room for words of 10 points."""
_FEWEST_COLUMNS = 4
_LABELS = 104.0
_AXIS = 30.0
_PHASES = 26.0
_LEGEND = 16.0
_GAP = 4.0
_FEELING, _TALLEST_FEELING = 70.0, 120.0
_CHART_EDGE = 16.0
_MOST_LINES = 8
_SIZES = (12.0, 11.0, 10.0)
_LANES = (Lane.TOUCHPOINTS, Lane.THOUGHTS, Lane.FEELING, Lane.PAINS, Lane.GAINS, Lane.QUESTIONS, Lane.FIXES)
_MARK_COLOURS: dict[Lane, MSO_THEME_COLOR] = {
    Lane.TOUCHPOINTS: BRAND,
    Lane.PAINS: BAD,
    Lane.GAINS: GOOD,
    Lane.QUESTIONS: BRAND,
    Lane.FIXES: BRAND,
}


@dataclass(frozen=True)
class _Row:
    """A row of the map: a box of this height for each column; `lane` is None for the steps themselves."""

    lane: Lane | None
    cells: list[list[Line]]
    y: float
    height: float


def add_map(deck: Deck, board: Board, foot: str, say: Catalogue) -> None:
    """Add the map, as many slides as its steps need; one that says so while there are none."""
    parts = bands(board.columns, MOST_COLUMNS)
    for columns in parts:
        slide = add_slide(deck, _title(board, columns, say), foot)
        _Band(Pen(slide, say.language), board, columns, say).draw()
    if not parts:
        pen = Pen(add_slide(deck, say("slides-map-all"), foot), say.language)
        pen.text(
            Box(MARGIN, TOP + 8, 600, 40), [Line(say("slides-map-empty"), size=16)], say("slides-map-all")
        )


def _title(board: Board, columns: list[Column], say: Catalogue) -> str:
    first, last, count = columns[0].number, columns[-1].number, len(board.columns)
    if len(columns) == count:
        title = say("slides-map-all")
    elif first == last:
        title = say("slides-map-step", first=first, count=count)
    else:
        title = say("slides-map-part", first=first, last=last, count=count)
    if len(board.personas) < len(board.journey.personas):
        name = fitting.clipped(board.personas[0].name, 300, 24, 1, bold=True)
        title = say("slides-map-of", map=title, name=name)
    return title


class _Band:
    """One slide of the map while it is drawn."""

    def __init__(self, pen: Pen, board: Board, columns: list[Column], say: Catalogue) -> None:
        self.pen, self.board, self.columns, self.say = pen, board, columns, say
        self.left = MARGIN + _LABELS
        self.width = (960 - MARGIN - self.left) / max(_FEWEST_COLUMNS, len(columns))
        self.bottom = BOTTOM - _LEGEND

    def draw(self) -> None:
        """Draw it, column by column, so that whoever is read to hears one step after the other."""
        rows = self._rows()
        self._tint_low_point(rows)
        self._phases()
        for row in rows:
            self._label(row)
        for place, column in enumerate(self.columns):
            for row in rows:
                if row.lane is not Lane.FEELING and row.cells[place]:
                    what = lane_name(row.lane, self.say) if row.lane else ""
                    name = f"{self.say('slides-step', number=column.number)} {what}".strip()
                    self.pen.fitted(
                        Box(self._x(place), row.y, self.width, row.height), row.cells[place], name
                    )
        for row in rows:
            if row.lane is Lane.FEELING:
                self._feeling(row)
        self._legend()
        self.pen.notes("\n\n".join(everything(self.board, column, self.say) for column in self.columns))

    def _x(self, place: int) -> float:
        return self.left + place * self.width

    def _rows(self) -> list[_Row]:
        """Divide the height: what all rows need in the largest size that fits, else the longest rows are cut."""
        top = TOP + _PHASES + _GAP
        lanes: list[Lane | None] = [None, *(lane for lane in _LANES if self._has(lane))]
        feeling = Lane.FEELING in lanes
        room = self.bottom - top - _GAP * (len(lanes) - 1) - (_FEELING if feeling else 0)
        for size in _SIZES:
            cells = {lane: self._cells(lane, size) for lane in lanes if lane is not Lane.FEELING}
            needs = {lane: self._need(found) for lane, found in cells.items()}
            if sum(needs.values()) <= room:
                break
        level = fitting.water_level(list(needs.values()), room)
        spare = max(0.0, room - sum(min(need, level) for need in needs.values()))
        rows, y = [], top
        for lane in lanes:
            if lane is Lane.FEELING:
                height = min(_TALLEST_FEELING, _FEELING + spare)
                rows.append(_Row(lane, [], y, height))
            else:
                height = min(needs[lane], level)
                rows.append(_Row(lane, cells[lane], y, height))
            y += height + _GAP
        return rows

    def _has(self, lane: Lane) -> bool:
        return any(entries(self.board, column, lane, self.say) for column in self.columns)

    def _need(self, cells: list[list[Line]]) -> float:
        return max(height_of(cell, self.width, _MOST_LINES) for cell in cells) + INSET

    def _cells(self, lane: Lane | None, size: float) -> list[list[Line]]:
        if lane is None:
            return [self._step(column, size) for column in self.columns]
        return [
            [self._line(lane, entry, size) for entry in entries(self.board, column, lane, self.say)]
            for column in self.columns
        ]

    def _step(self, column: Column, size: float) -> list[Line]:
        mark = f"{column.number}{f' {TRUTH}' if column.is_moment_of_truth else ''}"
        lines = [Line(column.step.text, mark, BRAND, INK, bold=True, size=size)]
        if self.board.low_point is column and column.lowest is not None:
            feeling = signed(column.lowest, self.say.language)
            low = f"{self.say('slides-low-point')} {feeling}"
            lines.append(Line(low, LOW, BAD, BAD, bold=True, size=size))
        return lines

    def _line(self, lane: Lane, entry: Entry, size: float) -> Line:
        colour = _MARK_COLOURS.get(lane, INK)
        if lane is Lane.THOUGHTS and entry.persona is not None:
            colour = LINES[entry.persona % len(LINES)]
        return Line(entry.text, entry.mark, colour, italic=lane is Lane.THOUGHTS, size=size)

    def _tint_low_point(self, rows: list[_Row]) -> None:
        for place, column in enumerate(self.columns):
            if self.board.low_point is column:
                y = rows[0].y
                box = Box(self._x(place), y, self.width, rows[-1].y + rows[-1].height - y)
                tint = self.pen.text(box, [], self.say("slides-low-point"), fill=BAD)
                tint.fill.fore_color.brightness = 0.9

    def _phases(self) -> None:
        place = 0
        for number, span in enumerate(phase_spans(self.columns)):
            box = Box(self._x(place), TOP, self.width * len(span.columns), _PHASES)
            name = span.phase.name if span.phase else self.say("slides-no-phase")
            # The point of the arrow takes room at the right.
            room = Box(box.x, box.y, box.width - _PHASES * 0.6, box.height)
            lines = fit([Line(name, colour=WHITE, bold=True, size=11)], room).lines
            fill = (BRAND, DARK)[number % 2] if span.phase else QUIET
            arrow = self.pen.text(box, lines, name, fill=fill, shape=MSO_SHAPE.PENTAGON, middle=True)
            arrow.adjustments[0] = 0.35
            if place:
                self.pen.rule((box.x, TOP + _PHASES + _GAP), (box.x, self.bottom), WASH)
            place += len(span.columns)

    def _label(self, row: _Row) -> None:
        end = self._x(len(self.columns))
        self.pen.rule((MARGIN, row.y - _GAP / 2), (end, row.y - _GAP / 2), WASH)
        name = lane_name(row.lane, self.say) if row.lane else self.say("stage-steps")
        box = Box(MARGIN, row.y, _LABELS - (_AXIS if row.lane is Lane.FEELING else 0), row.height)
        lines = [Line(name, bold=True, colour=DARK)]
        if row.lane is Lane.FEELING:
            box = Box(box.x, box.y, box.width, 16)
        self.pen.text(box, fit(lines, box).lines, name)

    def _feeling(self, row: _Row) -> None:
        found = lines_of_feeling(self.board, self.columns, self.say)
        lines = [Series(name, values) for name, values in found[:MOST_LINES]]
        box = Box(self.left - _AXIS, row.y, _AXIS + len(self.columns) * self.width, row.height)
        plot = Box(
            self.left, row.y + _CHART_EDGE, len(self.columns) * self.width, row.height - 2 * _CHART_EDGE
        )
        categories = [f"{column.number} {column.step.text}" for column in self.columns]
        words = feeling_in_words(self.board, self.columns, self.say)
        emotion_chart(self.pen.slide, box, plot, categories, lines, words, lane_name(Lane.FEELING, self.say))
        names = [
            Line(fitting.clipped(line.name, _LABELS - _AXIS - 24, 10, 1), MARKS[place], LINES[place])
            for place, line in enumerate(lines)
        ]
        if len(found) > MOST_LINES:
            names = [*names, Line(f"+{len(found) - MOST_LINES}", bold=True)]
        legend = Box(MARGIN, row.y + 16, _LABELS - _AXIS, row.height - 16)
        self.pen.fitted(legend, names, f"{lane_name(Lane.FEELING, self.say)} 2")

    def _legend(self) -> None:
        text = self.say("slides-legend", evidence=EVIDENCE, assumption=ASSUMPTION, truth=TRUTH)
        box = Box(self.left, self.bottom, 960 - MARGIN - self.left, _LEGEND)
        self.pen.fitted(box, [Line(text, colour=QUIET)], self.say("slides-legend-name"))
