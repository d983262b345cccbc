"""The emotion lines of a drawing: circles at the height of the feeling, joined by connectors (rule 16)."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.export import fitting
from bot.export.cells import Lane, lane_name, lines_of_feeling, short
from bot.export.visio.canvas import EDGE, LABELS, LANE_GAP, SIZE, Canvas
from bot.export.visio.shapes import BRAND, DARK, GOOD, QUIET, WASH, WHITE, Look, Shape
from bot.journey.parts import HIGHEST_EMOTION
from prompts.figures import signed

FEELING = 128.0
"""The height of the lane."""
_DOT, _SMALLEST_DOT = 24.0, 16.0
_TEXT, _SMALL_TEXT = 8.0, 6.5
"""In circles; the small one is legible on A3."""
_LINES = (BRAND, "#9a3b7a", "#8a5a00", QUIET, GOOD, DARK)
_PATTERNS = (1, 2, 3, 4, 5, 6)
"""Of Visio's lines: whole, dashed, dotted, and mixtures; with the colour they tell the personas apart."""


def draw_feelings(canvas: Canvas) -> None:
    """Draw the lane: a scale, the names of the personas, and their lines."""
    found = lines_of_feeling(canvas.board, canvas.columns, canvas.say)
    name, lane = lane_name(Lane.FEELING, canvas.say), Lane.FEELING
    canvas.label(name, 18)
    heights = _Heights(canvas.y + FEELING / 2, (FEELING - _DOT) / 2 / HIGHEST_EMOTION)
    for value in (HIGHEST_EMOTION, 0, -HIGHEST_EMOTION):
        y = heights.of(value)
        look = Look(fill=QUIET if value == 0 else WASH)
        canvas.add(name, canvas.left, y - 0.5, canvas.width * len(canvas.columns), 1, look=look, lane=lane)
        text, look = signed(value, canvas.say.language), Look(text=QUIET, centred=True)
        canvas.add(name, canvas.left - 30, y - 9, 28, 18, text, look=look, lane=lane)
    for turn, (persona, values) in enumerate(found):
        _explain(canvas, turn, persona)
        _line(canvas, _Traveller(turn, len(found), persona), values, heights)
    canvas.y += FEELING + LANE_GAP


@dataclass(frozen=True)
class _Heights:
    """Where feelings stand: neutral in the middle, and so many points up or down for each degree."""

    middle: float
    degree: float

    def of(self, feeling: float) -> float:
        return self.middle - feeling * self.degree


@dataclass(frozen=True)
class _Traveller:
    """A persona, and its turn among so many: the circles of one step stand side by side."""

    turn: int
    count: int
    name: str


def _explain(canvas: Canvas, turn: int, persona: str) -> None:
    """Write the persona's name beside a circle of its colour, while there is room."""
    y, lane = canvas.y + 22 + turn * 17, Lane.FEELING
    if y + 16 > canvas.y + FEELING:
        return
    colour = _LINES[turn % len(_LINES)]
    canvas.add(persona, EDGE + 4, y + 2, 12, 12, look=Look(fill=colour), lane=lane, outline="ellipse")
    text = fitting.clipped(persona, LABELS - 56, SIZE, 1, bold=True)
    canvas.add(persona, EDGE + 18, y - 1, LABELS - 48, 18, text, look=Look(text=colour, bold=True), lane=lane)


def _line(canvas: Canvas, who: _Traveller, values: Sequence[float | None], heights: _Heights) -> None:
    """Draw the line of one persona; where a feeling is not known, the line is interrupted."""
    colour, pattern = _LINES[who.turn % len(_LINES)], _PATTERNS[who.turn % len(_PATTERNS)]
    across = max(_SMALLEST_DOT, min(_DOT, canvas.width / who.count - 2))
    size = _TEXT if across == _DOT else _SMALL_TEXT
    look = Look(fill=colour, line=WHITE, text=WHITE, size=size, bold=True, centred=True, margin=0)
    aside = (who.turn - (who.count - 1) / 2) * min(across + 2, (canvas.width - across) / who.count)
    before: Shape | None = None
    for place, value in enumerate(values):
        if value is None:
            before = None
            continue
        shown = signed(value, canvas.say.language)
        name = f"{canvas.say('slides-step', number=canvas.columns[place].number)} · {short(who.name)} {shown}"
        x = canvas.x(place) + canvas.width / 2 + aside - across / 2
        y = heights.of(value) - across / 2
        dot = canvas.add(name, x, y, across, across, shown, look=look, lane=Lane.FEELING, outline="ellipse")
        if before is not None:
            canvas.connect(name, before, dot, colour=colour, pattern=pattern, straight=True)
        before = dot
