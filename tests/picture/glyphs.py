"""Where each glyph of a picture stands: read back from its PDF, with the edges of the cells around them."""

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from ctypes import byref, c_float, c_uint
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import typst
from pypdfium2 import raw

from bot.picture.typeset import forget

EDGE = (255, 0, 254)
"""The colour of the hairlines along the cells; no other line in a picture has it."""
EDGES = '#set grid(stroke: 0.01pt + rgb("#ff00fe"))'
"""Makes Typst draw them."""
_BESIDE_AN_EDGE = 0.12
"""Of its size: so far a glyph may reach over an upright edge, for the slant of an italic and the swing of a letter."""
_BELOW_AN_EDGE = 0.34
"""Of its size: so far it may reach over a level edge, as g and j do, since a cell ends at the line they stand on."""
_WITHIN_A_WORD = 0.18
"""Of its size: the widest gap between two letters of one word."""
_COVERED = 0.35
"""The part of a glyph that another may cover: letters of one word touch."""
_SAME_LETTER = 4
"""Characters so near in the text may make up one letter, as in Arabic and Hindi."""
_SQUARE = 40.0


@dataclass(frozen=True)
class Box:
    """A rectangle on a page, in points, from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def area(self) -> float:
        """How large it is."""
        return max(0.0, self.right - self.left) * max(0.0, self.top - self.bottom)

    def shared(self, other: "Box") -> float:
        """Tell how much of it another box covers."""
        common = Box(
            max(self.left, other.left),
            max(self.bottom, other.bottom),
            min(self.right, other.right),
            min(self.top, other.top),
        )
        return common.area if common.left < common.right and common.bottom < common.top else 0.0


@dataclass(frozen=True)
class Glyph:
    """A character as it is drawn: where, how large (points), and its place in the text of the page."""

    text: str
    box: Box
    size: float
    place: int


@dataclass(frozen=True)
class Page:
    """A page of a picture: its size, its glyphs, and the edges of its cells."""

    width: float
    height: float
    glyphs: list[Glyph]
    edges: list[Box]


def with_edges(content: dict[str, Any]) -> bytes:
    """Typeset content as a PDF in which hairlines run along all cells. The product knows nothing of them."""
    return compiled(f'{EDGES}\n#include "main.typ"', content)


def compiled(source: str, content: dict[str, Any] | None = None) -> bytes:
    """Typeset a source of Typst as a PDF."""
    inputs = {"data": json.dumps(content, ensure_ascii=False)}
    made = _compiler().compile(input=source.encode(), format="pdf", sys_inputs=inputs)
    forget()
    assert isinstance(made, bytes)
    return made


def pages(pdf: bytes) -> Iterator[Page]:
    """Read what stands where."""
    with pdfium.PdfDocument(pdf) as document:
        for page in document:
            text = page.get_textpage()
            glyphs = [
                # Of a character that takes two places, as emoji do, the halves have no text.
                Glyph(
                    character or "�",
                    Box(*text.get_charbox(place)),
                    raw.FPDFText_GetFontSize(text, place),
                    place,
                )
                for place in range(text.count_chars())
                if not (character := text.get_text_range(place, 1)).isspace()
            ]
            yield Page(page.get_width(), page.get_height(), glyphs, list(_edges(page)))


def faults(page: Page) -> Iterator[str]:
    """Say of each glyph that does not keep its place what is wrong with it."""
    for glyph in page.glyphs:
        box = glyph.box
        if box.left < -1 or box.bottom < -1 or box.right > page.width + 1 or box.top > page.height + 1:
            yield f"{glyph.text!r} leaves the page at {_where(glyph)}"
    yield from (f"{one.text!r} crosses the edge of its cell at {_where(one)}" for one in _crossing(page))
    yield from (
        f"{one.text!r} and {other.text!r} cover each other at {_where(one)}"
        for one, other in _covering(page.glyphs)
    )


def _crossing(page: Page) -> Iterator[Glyph]:
    near = defaultdict(list)
    for edge in page.edges:
        for square in _squares(edge):
            near[square].append(edge)
    # An accent may reach out: it stands above or below, or around its letter.
    letters = [glyph for glyph in page.glyphs if not unicodedata.category(glyph.text[0]).startswith("M")]
    for word in _words(letters):
        edges = {edge for square in _squares(word.box) for edge in near[square]}
        if any(_is_over(word, edge) for edge in edges):
            yield word


def _words(glyphs: list[Glyph]) -> Iterator[Glyph]:
    """Join glyphs that touch: an edge may run exactly between two letters of a word that crosses it."""
    word: Glyph | None = None
    for glyph in glyphs:
        if word and _touch(word, glyph):
            box = Box(
                min(word.box.left, glyph.box.left),
                min(word.box.bottom, glyph.box.bottom),
                max(word.box.right, glyph.box.right),
                max(word.box.top, glyph.box.top),
            )
            word = Glyph(word.text + glyph.text, box, max(word.size, glyph.size), glyph.place)
        else:
            if word:
                yield word
            word = glyph
    if word:
        yield word


def _touch(word: Glyph, glyph: Glyph) -> bool:
    gap = max(glyph.box.left - word.box.right, word.box.left - glyph.box.right)
    level = min(word.box.top, glyph.box.top) > max(word.box.bottom, glyph.box.bottom)
    return glyph.place == word.place + 1 and level and gap < _WITHIN_A_WORD * glyph.size


def _is_over(glyph: Glyph, edge: Box) -> bool:
    """Tell whether a glyph or a word stands on both sides of an edge, more than a little."""
    box = glyph.box
    if edge.right - edge.left < edge.top - edge.bottom:
        beside = box.bottom < edge.top - 1 and box.top > edge.bottom + 1
        return beside and min(edge.left - box.left, box.right - edge.left) > _BESIDE_AN_EDGE * glyph.size
    beside = box.left < edge.right - 1 and box.right > edge.left + 1
    allowed = _BELOW_AN_EDGE * glyph.size
    return beside and min(edge.bottom - box.bottom, box.top - edge.bottom) > allowed


def _covering(glyphs: list[Glyph]) -> Iterator[tuple[Glyph, Glyph]]:
    """Find letters and digits that stand upon each other; accents and the parts of one letter are meant to."""
    near: dict[tuple[int, int], list[Glyph]] = defaultdict(list)
    for glyph in glyphs:
        if unicodedata.category(glyph.text[0])[0] not in "LN" or glyph.box.area < 1:
            continue
        seen = set()
        for square in _squares(glyph.box):
            for other in near[square]:
                if other.place in seen or glyph.place - other.place < _SAME_LETTER:
                    continue
                seen.add(other.place)
                if glyph.box.shared(other.box) > _COVERED * min(glyph.box.area, other.box.area):
                    yield other, glyph
            near[square].append(glyph)


def _squares(box: Box) -> Iterator[tuple[int, int]]:
    """Give the squares of the page that a box touches, to look only at what is near."""
    for column in range(int(box.left // _SQUARE), int(box.right // _SQUARE) + 1):
        for row in range(int(box.bottom // _SQUARE), int(box.top // _SQUARE) + 1):
            yield column, row


def _size(text: pdfium.PdfTextPage, place: int) -> float:
    """Give how large a glyph is drawn, in points: its font's size, as far as it is scaled."""
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text, place, byref(matrix))
    scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
    return float(raw.FPDFText_GetFontSize(text, place) * scale)


def _edges(page: pdfium.PdfPage) -> Iterator[Box]:
    for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=15):
        red, green, blue, opacity = c_uint(), c_uint(), c_uint(), c_uint()
        raw.FPDFPageObj_GetStrokeColor(thing, byref(red), byref(green), byref(blue), byref(opacity))
        if (red.value, green.value, blue.value) == EDGE:
            left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
            raw.FPDFPageObj_GetBounds(thing, byref(left), byref(bottom), byref(right), byref(top))
            yield Box(left.value, bottom.value, right.value, top.value)


def _where(glyph: Glyph) -> str:
    return f"({glyph.box.left:.0f}, {glyph.box.bottom:.0f})"


@cache
def _compiler() -> typst.Compiler:
    folder = Path(str(resources.files("bot.picture"))) / "templates"
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(folder / "fonts")]
    )
    return typst.Compiler(b"", root=str(folder), font_paths=fonts)
