"""Shapes as a Visio file holds them ([MS-VSDX], shape sheets).

Places are given in points from the left and top of the page; a Visio file counts inches from the left and bottom.
"""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement

from bot.export.wording import fit_for_xml

PAGE_WIDTH, PAGE_HEIGHT = 1190.55, 841.89
"""A3, lying."""
INK, WHITE, BRAND, DARK, WASH = "#1b2236", "#ffffff", "#34458c", "#222f63", "#e9edf9"
GOOD, BAD, QUIET = "#177355", "#b93a31", "#545f80"
LIGHT_GOOD, LIGHT_BAD = "#e4f3ee", "#fbe9e8"
FONT = "Arial"
MARGIN = 4.0
"""Between the edge of a shape and its text."""
NO_STYLE, NORMAL, CONNECTOR_STYLE = "0", "1", "2"
"""The numbers of the styles in the document."""
_STYLED = {f"{kind}Style": NORMAL for kind in ("Line", "Fill", "Text")}
PER_INCH = 72.0
_LONGEST_TIP = 30_000


@dataclass(frozen=True)
class Look:
    """How a shape looks; sizes and weights in points."""

    fill: str | None = None
    line: str | None = None
    text: str = INK
    mark: str = INK
    size: float = 9.0
    bold: bool = False
    italic: bool = False
    centred: bool = False
    rounding: float = 0.0
    margin: float = MARGIN
    weight: float = 0.75


@dataclass(frozen=True)
class Shape:
    """A shape with text: a rectangle, or an ellipse, or an arrow for a phase.

    `mark` is written before the text, bold; `tip` shows when the pointer rests on the shape.
    """

    id: int
    name: str
    x: float
    y: float
    width: float
    height: float
    text: str = ""
    mark: str = ""
    tip: str = ""
    look: Look = field(default_factory=Look)
    layer: int | None = None
    outline: str = "rectangle"


def shape_element(shape: Shape) -> Element:
    """Write a shape."""
    look = shape.look
    element = Element("Shape", {"ID": str(shape.id), **names(shape.name), "Type": "Shape", **_STYLED})
    width, height = shape.width / PER_INCH, shape.height / PER_INCH
    cell(element, "PinX", inches(shape.x + shape.width / 2))
    cell(element, "PinY", inches(PAGE_HEIGHT - shape.y - shape.height / 2))
    cell(element, "Width", width)
    cell(element, "Height", height)
    cell(element, "LocPinX", width / 2, "Width*0.5")
    cell(element, "LocPinY", height / 2, "Height*0.5")
    for name in ("Angle", "FlipX", "FlipY", "ResizeMode"):
        cell(element, name, 0)
    cell(element, "FillPattern", int(look.fill is not None))
    if look.fill is not None:
        cell(element, "FillForegnd", look.fill)
    cell(element, "LinePattern", int(look.line is not None))
    if look.line is not None:
        cell(element, "LineColor", look.line)
        cell(element, "LineWeight", look.weight / PER_INCH)
    cell(element, "Rounding", look.rounding / PER_INCH)
    for side in ("Left", "Right", "Top", "Bottom"):
        # In the style too, but LibreOffice does not look for it there.
        cell(element, f"{side}Margin", look.margin / PER_INCH)
    cell(element, "VerticalAlign", 1 if look.centred else 0)
    if shape.tip:
        cell(element, "Comment", fit_for_xml(shape.tip)[:_LONGEST_TIP])
    if shape.layer is not None:
        cell(element, "LayerMember", shape.layer)
    cell(element, "ObjType", 1)
    character = SubElement(element, "Section", N="Character")
    stands_out = _stands_out(shape)
    if stands_out:
        _character(character, 0, look.mark, look, bold=True, italic=False)
    _character(character, int(stands_out), look.text, look, bold=look.bold, italic=look.italic)
    paragraph = SubElement(SubElement(element, "Section", N="Paragraph"), "Row", IX="0")
    cell(paragraph, "SpLine", -1)
    cell(paragraph, "HorzAlign", 1 if look.centred else 0)
    _outline(element, shape.outline, width, height)
    if shape.text or shape.mark:
        _text(element, shape)
    return element


def _outline(element: Element, outline: str, width: float, height: float) -> None:
    geometry = SubElement(element, "Section", N="Geometry", IX="0")
    for name in ("NoFill", "NoLine", "NoShow", "NoSnap", "NoQuickDrag"):
        cell(geometry, name, 0)
    if outline == "ellipse":
        row = SubElement(geometry, "Row", T="Ellipse", IX="1")
        for name, value, formula in (
            ("X", width / 2, "Width*0.5"),
            ("Y", height / 2, "Height*0.5"),
            ("A", width, "Width*1"),
            ("B", height / 2, "Height*0.5"),
            ("C", width / 2, "Width*0.5"),
            ("D", height, "Height*1"),
        ):
            cell(row, name, value, formula)
        return
    corner = 1 - min(0.3, 0.3 * height / width)
    outlines: dict[str, list[tuple[float, float]]] = {
        "rectangle": [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)],
        "arrow": [(0, 0), (corner, 0), (1, 0.5), (corner, 1), (0, 1), (0, 0)],
    }
    for place, (x, y) in enumerate(outlines[outline], start=1):
        row = SubElement(geometry, "Row", T="RelMoveTo" if place == 1 else "RelLineTo", IX=str(place))
        cell(row, "X", x)
        cell(row, "Y", y)


def _character(section: Element, place: int, colour: str, look: Look, *, bold: bool, italic: bool) -> None:
    row = SubElement(section, "Row", IX=str(place))
    cell(row, "Font", FONT)
    cell(row, "Color", colour)
    cell(row, "Style", int(bold) + 2 * int(italic))
    cell(row, "Size", look.size / PER_INCH)


def _text(element: Element, shape: Shape) -> None:
    """Write the text; a mark comes first, in its own way of writing where it has one."""
    text = SubElement(element, "Text")
    if not _stands_out(shape):
        text.text = fit_for_xml(f"{shape.mark} {shape.text}".strip())
        return
    SubElement(text, "cp", IX="0").tail = fit_for_xml(f"{shape.mark} ")
    SubElement(text, "cp", IX="1").tail = fit_for_xml(shape.text)


def _stands_out(shape: Shape) -> bool:
    """Tell whether the mark is written in its own way: LibreOffice counts bytes, so only where each is a letter."""
    return bool(shape.mark) and shape.mark.isascii()


def names(name: str) -> dict[str, str]:
    """Give a shape its name, by which it is found and read out."""
    return {"NameU": fit_for_xml(name), "Name": fit_for_xml(name)}


def cell(parent: Element, name: str, value: float | str, formula: str = "") -> None:
    """Add a cell to a shape or a row of it: lengths in inches, with the formula that Visio goes by."""
    shown = value if isinstance(value, str) else f"{value:.6f}".rstrip("0").rstrip(".") if value else "0"
    SubElement(parent, "Cell", {"N": name, "V": shown, **({"F": formula} if formula else {})})


def inches(points: float) -> float:
    """Turn points into inches."""
    return points / PER_INCH
