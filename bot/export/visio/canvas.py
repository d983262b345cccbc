"""A page of the drawing while it is drawn: its columns, and the shapes and connectors so far. Lengths in points."""

from itertools import count

from bot.export.board import Board, Column
from bot.export.cells import Lane, lane_name
from bot.export.visio.connectors import Connector
from bot.export.visio.package import Page
from bot.export.visio.shapes import BRAND, DARK, PAGE_HEIGHT, PAGE_WIDTH, Look, Shape
from prompts.catalogue import Catalogue

EDGE = 30.0
LABELS = 104.0
LANE_GAP = 14.0
LEGEND = 20.0
SIZE = 9.0
"""Of most text."""
_FEWEST_COLUMNS = 4
_TOP = 92.0
_LANES = tuple(Lane)
_PLAIN = Look()


class Canvas:
    """A page while it is drawn; `y` is where the next row begins."""

    def __init__(self, board: Board, columns: list[Column], say: Catalogue) -> None:
        self.board, self.columns, self.say = board, columns, say
        self.shapes: list[Shape] = []
        self.connectors: list[Connector] = []
        self.left = EDGE + LABELS
        self.width = (PAGE_WIDTH - EDGE - self.left) / max(_FEWEST_COLUMNS, len(columns))
        self.bottom = PAGE_HEIGHT - EDGE - LEGEND
        self.y = _TOP
        self._ids = count(1)

    def add(
        self,
        name: str,
        x: float,
        y: float,
        width: float,
        height: float,
        text: str = "",
        *,
        mark: str = "",
        tip: str = "",
        look: Look = _PLAIN,
        lane: Lane | None = None,
        outline: str = "rectangle",
    ) -> Shape:
        """Add a shape; its text must fit already."""
        layer = None if lane is None else 1 + _LANES.index(lane)
        shape = Shape(next(self._ids), name, x, y, width, height, text, mark, tip, look, layer, outline)
        self.shapes.append(shape)
        return shape

    def connect(
        self,
        name: str,
        start: Shape,
        end: Shape,
        *,
        colour: str = BRAND,
        pattern: int = 1,
        arrow: bool = False,
        straight: bool = False,
    ) -> None:
        """Join two shapes."""
        connector = Connector(
            next(self._ids), name, start, end, colour, pattern=pattern, arrow=arrow, straight=straight
        )
        self.connectors.append(connector)

    def label(self, name: str, height: float) -> None:
        """Name the row that begins here."""
        self.add(name, EDGE, self.y, LABELS, height, name, look=Look(text=DARK, size=10, bold=True))

    def x(self, place: int) -> float:
        """Give where a column begins."""
        return self.left + place * self.width

    def finished(self, name: str) -> Page:
        """Give the page as it is now."""
        layers = [lane_name(lane, self.say) for lane in _LANES]
        return Page(name, layers, self.shapes, self.connectors)
