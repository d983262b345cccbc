"""The empty deck: wide slides, a theme with the product's colours and one font, and the layouts that slides use.

Colours and fonts stand in the theme, and sizes and places in the master and its layouts, so whoever restyles the
deck does so in one place. All lengths are in points.
"""

from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from pptx import Presentation
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import BaseOxmlElement
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide, SlideLayout, SlideMaster
from pptx.util import Pt

from bot.export.slides.theme import put_in_theme, style_text
from bot.export.wording import fit_for_xml

WIDTH, HEIGHT = 960.0, 540.0
"""Sixteen to nine: 13.33 by 7.5 inches."""
MARGIN = 24.0
TOP = 54.0
"""Where what a slide shows begins, under its title."""
BOTTOM = 512.0
"""Where it ends, above the foot."""
PANEL = 372.0
"""How wide the coloured side of the first slide is."""

INK = MSO_THEME_COLOR.TEXT_1
WHITE = MSO_THEME_COLOR.BACKGROUND_1
DARK = MSO_THEME_COLOR.TEXT_2
WASH = MSO_THEME_COLOR.BACKGROUND_2
BRAND = MSO_THEME_COLOR.ACCENT_1
GOOD = MSO_THEME_COLOR.ACCENT_2
BAD = MSO_THEME_COLOR.ACCENT_3
QUIET = MSO_THEME_COLOR.ACCENT_6
LINES = (BRAND, MSO_THEME_COLOR.ACCENT_4, MSO_THEME_COLOR.ACCENT_5, QUIET, GOOD, INK)
"""The colours of the personas' lines; each also has a marker and dashes of its own."""

_TITLE, _TITLE_ONLY, _TITLE_AND_TEXT = "Title Slide", "Title Only", "Title and Content"
_FOOT = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
_FOOT_TOP, _FOOT_HEIGHT = 516.0, 18.0
_FOOT_WIDTH = 620.0
FOOT_ROOM = 480.0
"""What the foot leaves to a journey's title, beside the date."""


@dataclass(frozen=True)
class Box:
    """A place on a slide, in points from its left and top."""

    x: float
    y: float
    width: float
    height: float

    def emu(self) -> tuple[Pt, Pt, Pt, Pt]:
        """Give the place as python-pptx takes it."""
        return Pt(self.x), Pt(self.y), Pt(self.width), Pt(self.height)


TITLE_BOX = Box(MARGIN, 10, WIDTH - 2 * MARGIN, 36)
TEXT_BOX = Box(MARGIN, TOP + 4, 400, BOTTOM - TOP - 4)
COVER_TITLE = Box(32, 96, PANEL - 64, 190)
COVER_TEXT = Box(32, 300, PANEL - 64, 150)


def empty_deck(title: str, subject: str, language: str) -> Deck:
    """Make a deck without slides; `language` is its two-letter code."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(WIDTH), Pt(HEIGHT)
    for layout in list(deck.slide_layouts):
        if layout.name not in {_TITLE, _TITLE_ONLY, _TITLE_AND_TEXT}:
            deck.slide_layouts.remove(layout)
    put_in_theme(deck.slide_master)
    style_text(deck.slide_master)
    for page in (deck.slide_master, *deck.slide_layouts):
        _put_in_place(page)
    _colour_cover(_layout(deck, _TITLE))
    about = deck.core_properties
    about.title, about.subject, about.language = fit_for_xml(title), subject, language
    about.author, about.last_modified_by, about.comments = "Reisgids", "Reisgids", ""
    return deck


def add_cover(deck: Deck) -> Slide:
    """Add a title slide."""
    slide: Slide = deck.slides.add_slide(_layout(deck, _TITLE))
    return slide


def add_slide(deck: Deck, title: str, foot: str, *, with_text: bool = False) -> Slide:
    """Add a slide with its title, its foot and its number; `with_text` keeps the layout's text at the left."""
    layout = _layout(deck, _TITLE_AND_TEXT if with_text else _TITLE_ONLY)
    slide: Slide = deck.slides.add_slide(layout)
    heading = slide.shapes.title
    if heading is not None:
        heading.text_frame.text = fit_for_xml(title)
    placeholders: Any = layout.placeholders
    for placeholder in placeholders:
        kind = placeholder.placeholder_format.type
        if kind in {PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER}:
            # A new slide has no foot until its shapes are copied from the layout, as office programs do.
            element = deepcopy(placeholder.element)
            slide.shapes._spTree.append(element)  # noqa: SLF001  # the library has no other way in
            if kind == PP_PLACEHOLDER.FOOTER:
                copied: Any = slide.shapes[-1]
                copied.text_frame.text = fit_for_xml(foot)
    return slide


def _layout(deck: Deck, name: str) -> SlideLayout:
    layout = deck.slide_layouts.get_by_name(name)
    if layout is None:
        raise LookupError(name)
    return layout


def _put_in_place(page: SlideMaster | SlideLayout) -> None:
    """Move the placeholders of the narrow template to where the wide deck has them."""
    cover = page.name == _TITLE
    boxes = {
        PP_PLACEHOLDER.TITLE: TITLE_BOX,
        PP_PLACEHOLDER.CENTER_TITLE: COVER_TITLE,
        PP_PLACEHOLDER.SUBTITLE: COVER_TEXT,
        PP_PLACEHOLDER.BODY: TEXT_BOX,
        PP_PLACEHOLDER.OBJECT: TEXT_BOX,
        PP_PLACEHOLDER.FOOTER: Box(MARGIN, _FOOT_TOP, _FOOT_WIDTH, _FOOT_HEIGHT),
        PP_PLACEHOLDER.DATE: Box(660, _FOOT_TOP, 150, _FOOT_HEIGHT),
        PP_PLACEHOLDER.SLIDE_NUMBER: Box(WIDTH - MARGIN - 80, _FOOT_TOP, 80, _FOOT_HEIGHT),
    }
    placeholders: Any = page.placeholders
    for placeholder in placeholders:
        kind = placeholder.placeholder_format.type
        box = boxes[kind]
        placeholder.left, placeholder.top, placeholder.width, placeholder.height = box.emu()
        frame = placeholder.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        if kind in _FOOT:
            _style_foot(placeholder.element, "l" if kind == PP_PLACEHOLDER.FOOTER else "r")
        if cover and kind in {PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.SUBTITLE}:
            _style_cover(placeholder.element, kind)


def _style_foot(element: BaseOxmlElement, side: str) -> None:
    for level in element.iter(qn("a:lvl1pPr")):
        level.set("algn", side)
        run = level.find(qn("a:defRPr"))
        run.set("sz", "1000")
        colour = run.find(f"{qn('a:solidFill')}/{qn('a:schemeClr')}")
        colour.set("val", "accent6")
        colour[:] = []


def _style_cover(element: BaseOxmlElement, kind: PP_PLACEHOLDER) -> None:
    """Write white on the coloured side; the title stands at the foot of its box, above the text."""
    title = kind == PP_PLACEHOLDER.CENTER_TITLE
    body = element.find(f".//{qn('a:bodyPr')}")
    body.set("anchor", "b" if title else "t")
    style = element.find(f".//{qn('a:lstStyle')}")
    style[:] = [
        parse_xml(
            _COVER_TEXT.format(
                bullet="" if title else "<a:buNone/>", size=30 if title else 14, bold=int(title)
            )
        )
    ]


def _colour_cover(layout: SlideLayout) -> None:
    """Put the coloured side behind the placeholders of the title layout."""
    tree = layout.shapes._spTree  # noqa: SLF001  # layouts take no new shapes otherwise
    panel = parse_xml(_PANEL.format(width=Pt(PANEL), height=Pt(HEIGHT)))  # our own text
    tree.insert_element_before(panel, "p:sp")


_COVER_TEXT = (
    '<a:lvl1pPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" marL="0" indent="0" algn="l">'
    '{bullet}<a:defRPr sz="{size}00" b="{bold}"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr>'
    "</a:lvl1pPr>"
)
_PANEL = (
    '<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<p:nvSpPr><p:cNvPr id="90" name="Panel"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
    '<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width:d}" cy="{height:d}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
    "<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>"
)
