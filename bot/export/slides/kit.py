"""What slides are made of: text boxes, lines and tables in which all text fits, and notes that hold the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_THEME_COLOR
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.table import _Cell
from pptx.text.text import TextFrame, _Paragraph
from pptx.util import Pt

from bot.export import fitting
from bot.export.slides.deck import INK, Box
from bot.export.wording import fit_for_xml
from bot.journey.language import Language

SMALLEST = 10.0
"""No text on a slide is smaller, in points."""
INSET = 4.0
NOTHING = "–"
"""Stands in a cell for which nothing is known."""
_LANGUAGES = {Language.NL: MSO_LANGUAGE_ID.DUTCH, Language.EN: MSO_LANGUAGE_ID.ENGLISH_UK}


@dataclass(frozen=True)
class Line:
    """A paragraph: a mark before it, such as a sign or a number, and its text."""

    text: str
    mark: str = ""
    mark_colour: MSO_THEME_COLOR = INK
    colour: MSO_THEME_COLOR = INK
    bold: bool = False
    italic: bool = False
    size: float = SMALLEST

    @property
    def full(self) -> str:
        """The mark and the text, as they are measured."""
        return f"{self.mark} {self.text}" if self.mark else self.text


@dataclass(frozen=True)
class Fit:
    """The paragraphs that fit into a box, and whether anything was cut or left out."""

    lines: list[Line]
    is_whole: bool


def fit(lines: Sequence[Line], box: Box) -> Fit:
    """Fit paragraphs of one size into a box; what does not fit is counted at the end, as +3."""
    if not lines:
        return Fit([], is_whole=True)
    room, size = box.width - 2 * INSET, lines[0].size
    bold = any(line.bold for line in lines)
    fitted = fitting.fitted([line.full for line in lines], room, box.height - INSET, size, bold=bold)
    shown = [_with_text(line, text) for line, text in zip(lines, fitted.texts, strict=False)]
    if fitted.left_out:
        shown.append(Line(f"+{fitted.left_out}", bold=True, size=size))
    return Fit(shown, is_whole=[line.text for line in shown] == [line.text for line in lines])


def _with_text(line: Line, full: str) -> Line:
    """Put cut text back behind its mark; a mark that was cut itself becomes part of the text."""
    kept = bool(line.mark) and full.startswith(f"{line.mark} ")
    return replace(
        line, mark=line.mark if kept else "", text=full.removeprefix(line.mark).lstrip() if kept else full
    )


def largest(lines: Sequence[Line], box: Box, sizes: Sequence[float]) -> Fit:
    """Fit paragraphs in the largest of these sizes in which they stay whole, else cut in the last of them."""
    found = Fit([], is_whole=True)
    for size in sizes:
        found = fit([replace(line, size=size) for line in lines], box)
        if found.is_whole:
            break
    return found


def height_of(lines: Sequence[Line], width: float, most: int = 1000) -> float:
    """Give how high a box of this width must be to show these paragraphs, each cut to at most so many lines."""
    if not lines:
        return 0.0
    texts, bold = [line.full for line in lines], any(line.bold for line in lines)
    return fitting.height(texts, width - 2 * INSET, lines[0].size, bold=bold, most=most) + INSET


@dataclass(frozen=True)
class Pen:
    """Writes on one slide, in the reader's language."""

    slide: Slide
    language: Language

    def text(
        self,
        box: Box,
        lines: Sequence[Line],
        name: str,
        *,
        fill: MSO_THEME_COLOR | None = None,
        shape: MSO_SHAPE = MSO_SHAPE.RECTANGLE,
        middle: bool = False,
    ) -> Shape:
        """Add a text box, or a shape with text where it has a fill; the text must fit already.

        The name tells in the program's list of shapes, and to screen readers, what it is.
        """
        if fill is None:
            added = self.slide.shapes.add_textbox(*box.emu())
        else:
            added = self.slide.shapes.add_shape(shape, *box.emu())
            added.fill.solid()
            added.fill.fore_color.theme_color = fill
            added.line.fill.background()
            added.shadow.inherit = False
        added.name = fit_for_xml(name)
        frame = added.text_frame
        frame.word_wrap = True
        frame.auto_size = MSO_AUTO_SIZE.NONE
        frame.margin_left = frame.margin_right = Pt(INSET)
        frame.margin_top = frame.margin_bottom = Pt(INSET / 2)
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE if middle else MSO_ANCHOR.TOP
        self.write(frame, lines)
        return added

    def fitted(self, box: Box, lines: Sequence[Line], name: str) -> bool:
        """Add a text box with what fits of some paragraphs; tell whether that is all."""
        found = fit(lines, box)
        if found.lines:
            self.text(box, found.lines, name)
        return found.is_whole

    def write(self, frame: TextFrame, lines: Iterable[Line]) -> None:
        """Write paragraphs into a frame that was empty."""
        for place, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()  # type: ignore[no-untyped-call]  # published half typed
            paragraph.alignment = PP_ALIGN.LEFT
            if line.mark:
                self._run(paragraph, f"{line.mark} ", line, line.mark_colour, bold=True, italic=False)
            self._run(paragraph, line.text, line, line.colour, bold=line.bold, italic=line.italic)

    def rule(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        colour: MSO_THEME_COLOR,
        *,
        dashed: bool = False,
    ) -> None:
        """Draw a thin line between two points."""
        ends = (Pt(start[0]), Pt(start[1]), Pt(end[0]), Pt(end[1]))
        line = self.slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *ends)
        line.line.color.theme_color = colour
        line.line.width = Pt(0.75)
        if dashed:
            line.line.dash_style = MSO_LINE_DASH_STYLE.DASH

    def notes(self, text: str) -> None:
        """Put text on the slide's notes page."""
        frame = self.slide.notes_slide.notes_text_frame
        if frame is not None:
            frame.text = fit_for_xml(text)

    def table(
        self,
        box: Box,
        rows: Sequence[Sequence[Line]],
        widths: Sequence[float],
        heights: Sequence[float],
        name: str,
    ) -> None:
        """Add a table; its first row names the columns, and every text must fit its cell already."""
        frame = self.slide.shapes.add_table(len(rows), len(widths), *box.emu())
        frame.name = fit_for_xml(name)
        table: Any = frame.table
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Pt(width)
        for row, height in zip(table.rows, heights, strict=True):
            row.height = Pt(height)
        for number, cells in enumerate(rows):
            for place, line in enumerate(cells):
                self._cell(table.cell(number, place), line)

    def _cell(self, cell: _Cell, line: Line) -> None:
        cell.margin_left = cell.margin_right = Pt(INSET)
        cell.margin_top = cell.margin_bottom = Pt(INSET)
        cell.vertical_anchor = MSO_ANCHOR.TOP
        self.write(cell.text_frame, [line])

    def _run(
        self,
        paragraph: _Paragraph,
        text: str,
        line: Line,
        colour: MSO_THEME_COLOR,
        *,
        bold: bool,
        italic: bool,
    ) -> None:
        run = paragraph.add_run()
        run.text = fit_for_xml(text)
        run.font.size = Pt(line.size)
        run.font.bold, run.font.italic = bold, italic
        run.font.color.theme_color = colour
        run.font.language_id = _LANGUAGES[self.language]


def describe(frame: Any, name: str, text: str) -> None:
    """Give a chart the name and the text by which screen readers tell what it shows."""
    frame.name = fit_for_xml(name)
    frame.element.xpath(".//p:cNvPr")[0].set("descr", fit_for_xml(text))
