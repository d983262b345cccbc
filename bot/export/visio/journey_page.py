"""A page of the drawing: phases over their steps, and under each step its shapes lane by lane. Lengths in points."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise

from bot.export import fitting
from bot.export.board import Board, Column, phase_spans
from bot.export.cells import (
    ASSUMPTION,
    EVIDENCE,
    LOW,
    TRUTH,
    Entry,
    Lane,
    entries,
    everything,
    lane_name,
)
from bot.export.visio.canvas import EDGE, LANE_GAP, LEGEND, SIZE, Canvas
from bot.export.visio.feelings import FEELING, draw_feelings
from bot.export.visio.package import Page
from bot.export.visio.shapes import (
    BAD,
    BRAND,
    DARK,
    GOOD,
    LIGHT_BAD,
    LIGHT_GOOD,
    MARGIN,
    PAGE_WIDTH,
    QUIET,
    WASH,
    WHITE,
    Look,
    Shape,
)
from prompts.catalogue import Catalogue
from prompts.figures import day

MOST_COLUMNS = 8
_PHASES = 28.0
_STEPS = 58.0
_GAP = 5.0
_MOST_LINES = 5
_LANES = tuple(Lane)
_LOOKS: dict[Lane, Look] = {
    Lane.TOUCHPOINTS: Look(fill=WASH, mark=BRAND, rounding=6),
    Lane.THOUGHTS: Look(line=QUIET, italic=True, rounding=6),
    Lane.PAINS: Look(fill=LIGHT_BAD, line=BAD, mark=BAD),
    Lane.GAINS: Look(fill=LIGHT_GOOD, line=GOOD, mark=GOOD),
    Lane.QUESTIONS: Look(line=BRAND, mark=BRAND),
    Lane.FIXES: Look(fill=WASH, line=BRAND, mark=BRAND, weight=1.25),
}


def empty_page(board: Board, made_on: date, say: Catalogue) -> Page:
    """Make the page of a journey without steps."""
    page = Canvas(board, [], say)
    _head(page, made_on)
    page.add(say("slides-map-empty"), EDGE, page.y + 20, 600, 30, say("slides-map-empty"), look=Look(size=14))
    return page.finished(say("slides-page-empty"))


def band_page(
    board: Board, columns: list[Column], following: list[Column], made_on: date, say: Catalogue
) -> Page:
    """Make the page of a band; it says on which page the journey goes on."""
    page = Canvas(board, columns, say)
    _head(page, made_on)
    _steps(page)
    _lanes(page)
    _foot(page, following)
    return page.finished(_page_name(columns, say))


def _page_name(columns: list[Column], say: Catalogue) -> str:
    if len(columns) == 1:
        return say("slides-page-one", first=columns[0].number)
    return say("slides-page", first=columns[0].number, last=columns[-1].number)


def _head(canvas: Canvas, made_on: date) -> None:
    """Write the journey's title, its goal, and of when this is."""
    journey, room = canvas.board.journey, PAGE_WIDTH - 2 * EDGE
    size = next(
        (size for size in (24, 18, 14, 12) if fitting.width(journey.title, size, bold=True) < room), 10
    )
    title = fitting.clipped(journey.title, room - 2 * MARGIN, size, 1, bold=True)
    look = Look(text=DARK, size=size, bold=True)
    canvas.add(canvas.say("term-journey"), EDGE, 22, room, 36, title, look=look)
    of_when = canvas.say("slides-made-on", day=day(made_on, canvas.say.language))
    persona = canvas.board.personas[0].name if len(canvas.board.personas) < len(journey.personas) else ""
    told = " · ".join(filter(None, (persona, journey.goal.replace("\n", " "), of_when)))
    text = fitting.clipped(told, room - 2 * MARGIN, 11, 1)
    canvas.add(canvas.say("term-goal"), EDGE, 58, room, 20, text, look=Look(text=QUIET, size=11))


def _steps(canvas: Canvas) -> None:
    """Draw the phases, and the steps as shapes that are connected in their order."""
    place = 0
    for turn, span in enumerate(phase_spans(canvas.columns)):
        x, width = canvas.x(place), canvas.width * len(span.columns)
        name = span.phase.name if span.phase else canvas.say("slides-no-phase")
        text = fitting.clipped(name, width - _PHASES, 12, 1, bold=True)
        fill = (BRAND, DARK)[turn % 2] if span.phase else QUIET
        look = Look(fill=fill, text=WHITE, size=12, bold=True, centred=True)
        tip = f"{name}\n{span.phase.information_need}\n{span.phase.conversion_point}" if span.phase else ""
        canvas.add(name, x, canvas.y, width, _PHASES, text, tip=tip, look=look, outline="arrow")
        place += len(span.columns)
    canvas.y += _PHASES + 10
    canvas.label(canvas.say("stage-steps"), _STEPS)
    shapes = [_step(canvas, place, column) for place, column in enumerate(canvas.columns)]
    for start, end in pairwise(shapes):
        canvas.connect(f"{start.name} → {end.name}", start, end, arrow=True)
    canvas.y += _STEPS + LANE_GAP


def _lanes(canvas: Canvas) -> None:
    """Draw the lanes that hold something; where the page is too low for all, the fullest lanes are cut."""
    found = {
        lane: [entries(canvas.board, column, lane, canvas.say) for column in canvas.columns]
        for lane in _LANES
        if lane is not Lane.FEELING
    }
    held = [lane for lane in found if any(found[lane])]
    known = any(column.lowest is not None for column in canvas.columns)
    room = canvas.bottom - canvas.y - LANE_GAP * len(held) - (FEELING + LANE_GAP if known else 0)
    needs = {lane: max(map(partial(_stack, canvas), found[lane])) for lane in held}
    level = fitting.water_level(list(needs.values()), room)
    for lane in _LANES:
        if lane is Lane.FEELING and known:
            draw_feelings(canvas)
        elif lane in needs:
            height = min(needs[lane], level)
            canvas.label(lane_name(lane, canvas.say), height)
            for place, entered in enumerate(found[lane]):
                _cell(canvas, lane, place, entered, height)
            canvas.y += height + LANE_GAP


def _foot(canvas: Canvas, following: list[Column]) -> None:
    """Explain the marks, and say where the journey goes on."""
    text = canvas.say("slides-legend-drawing", evidence=EVIDENCE, assumption=ASSUMPTION, truth=TRUTH)
    look = Look(text=QUIET)
    canvas.add(canvas.say("slides-legend-name"), canvas.left, canvas.bottom, 640, LEGEND, text, look=look)
    if following:
        goes_on = f"{canvas.say('slides-continued', page=_page_name(following, canvas.say))} →"
        x = PAGE_WIDTH - EDGE - 260
        canvas.add(goes_on, x, canvas.bottom, 260, LEGEND, goes_on, look=replace(look, text=BRAND, bold=True))


def _step(canvas: Canvas, place: int, column: Column) -> Shape:
    low = canvas.board.low_point is column
    mark = f"{column.number}{f' {TRUTH}' if column.is_moment_of_truth else ''}{f' {LOW}' if low else ''}"
    room = canvas.width - 2 * LANE_GAP - 2 * MARGIN
    text = fitting.clipped(f"{mark} {column.step.text}", room, 10, 4, bold=True).removeprefix(mark).strip()
    fill, line = (LIGHT_BAD, BAD) if low else (WHITE, BRAND)
    look = Look(fill=fill, line=line, mark=line, size=10, bold=True, centred=True, rounding=8, weight=1.5)
    low_point = canvas.say("slides-low-point")
    name = f"{canvas.say('slides-step', number=column.number)}{f' · {low_point}' if low else ''}"
    return canvas.add(
        name,
        canvas.x(place) + LANE_GAP / 2,
        canvas.y,
        canvas.width - LANE_GAP,
        _STEPS,
        text,
        mark=mark,
        tip=everything(canvas.board, column, canvas.say),
        look=look,
    )


def _height(canvas: Canvas, entry: Entry) -> float:
    room = canvas.width - LANE_GAP - 2 * MARGIN
    return fitting.height([_full(entry)], room, SIZE, most=_MOST_LINES) + 2 * MARGIN


def _stack(canvas: Canvas, entered: Sequence[Entry]) -> float:
    return sum(_height(canvas, entry) for entry in entered) + _GAP * max(0, len(entered) - 1)


def _cell(canvas: Canvas, lane: Lane, place: int, entered: Sequence[Entry], height: float) -> None:
    """Stack the shapes of a lane under a step; the last one counts those that have no room, and tells them."""
    x, y, width = canvas.x(place) + LANE_GAP / 2, canvas.y, canvas.width - LANE_GAP
    name = f"{canvas.say('slides-step', number=canvas.columns[place].number)} · {lane_name(lane, canvas.say)}"
    one_line = SIZE * 1.2 + 2 * MARGIN
    for done, entry in enumerate(entered):
        left = height - (y - canvas.y)
        last = done == len(entered) - 1
        tall = min(_height(canvas, entry), left if last else left - one_line - _GAP)
        rest = entered[done:]
        if tall < one_line - 1:
            tip = "\n".join(_full(other) for other in rest)
            look = replace(_LOOKS[lane], bold=True, centred=True)
            canvas.add(name, x, y, width, min(one_line, left), f"+{len(rest)}", tip=tip, look=look, lane=lane)
            return
        lines = max(1, int((tall - 2 * MARGIN) / fitting.line_height(_full(entry), SIZE) + 0.01))
        cut = fitting.clipped(_full(entry), width - 2 * MARGIN, SIZE, min(lines, _MOST_LINES))
        # A mark that was cut itself, such as a long name, is part of the text.
        mark = entry.mark if cut.startswith(entry.mark) else ""
        text = cut.removeprefix(mark).strip()
        tip = "" if cut == _full(entry) else entry.text
        canvas.add(name, x, y, width, tall, text, mark=mark, tip=tip, look=_LOOKS[lane], lane=lane)
        y += tall + _GAP


def _full(entry: Entry) -> str:
    return f"{entry.mark} {entry.text}".strip()
