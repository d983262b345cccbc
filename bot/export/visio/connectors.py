"""Dynamic connectors as a Visio file holds them: glued to two shapes, and drawn anew when one of them is moved."""

from dataclasses import dataclass
from math import hypot
from xml.etree.ElementTree import Element, SubElement

from bot.export.visio.shapes import BRAND, PAGE_HEIGHT, PER_INCH, Shape, cell, inches, names

CONNECTOR_MASTER = "2"
"""The number of the master of all connectors."""
_FLAT = 0.25
"""The height that Visio gives a connector that runs level, in inches."""
_BEGIN_PART, _END_PART, _WHOLE_SHAPE = "9", "12", "3"
"""What of a connector is glued, and that it is glued to the shape and not to a point of it."""


@dataclass(frozen=True)
class Connector:
    """A dynamic connector glued to two shapes, of which it follows the edges when they are moved."""

    id: int
    name: str
    start: Shape
    end: Shape
    colour: str = BRAND
    weight: float = 1.5
    pattern: int = 1
    arrow: bool = False
    straight: bool = False


def connector_element(connector: Connector) -> Element:
    """Write a dynamic connector, with its ends where Visio's own glue would put them."""
    (begin_x, begin_y), (end_x, end_y) = _ends(connector)
    width, height = end_x - begin_x, end_y - begin_y
    level = abs(height) < 1 / (10 * PER_INCH)
    tall = -_FLAT if level else height
    element = Element(
        "Shape",
        {"ID": str(connector.id), **names(connector.name), "Type": "Shape", "Master": CONNECTOR_MASTER},
    )
    cell(element, "PinX", (begin_x + end_x) / 2, "Inh")
    cell(element, "PinY", (begin_y + end_y) / 2, "Inh")
    cell(element, "Width", width, "GUARD(EndX-BeginX)")
    cell(element, "Height", tall, f"GUARD({-_FLAT}DL)" if level else "GUARD(EndY-BeginY)")
    cell(element, "LocPinX", width / 2, "Inh")
    cell(element, "LocPinY", tall / 2, "Inh")
    for name, value, walk in (
        ("BeginX", begin_x, "BegTrigger,EndTrigger"),
        ("BeginY", begin_y, "BegTrigger,EndTrigger"),
        ("EndX", end_x, "EndTrigger,BegTrigger"),
        ("EndY", end_y, "EndTrigger,BegTrigger"),
    ):
        cell(element, name, value, f"_WALKGLUE({walk},WalkPreference)")
    cell(element, "LayerMember", 0)
    cell(element, "BegTrigger", 2, f"_XFTRIGGER(Sheet.{connector.start.id}!EventXFMod)")
    cell(element, "EndTrigger", 2, f"_XFTRIGGER(Sheet.{connector.end.id}!EventXFMod)")
    if connector.straight:
        cell(element, "ShapeRouteStyle", 16)
        cell(element, "ConFixedCode", 6)
    cell(element, "ConLineRouteExt", 1)
    cell(element, "LineColor", connector.colour)
    cell(element, "LineWeight", connector.weight / PER_INCH)
    cell(element, "LinePattern", connector.pattern)
    cell(element, "EndArrow", 4 if connector.arrow else 0)
    geometry = SubElement(element, "Section", N="Geometry", IX="0")
    y = tall / 2 if level else 0.0
    for place, kind, point in ((1, "MoveTo", (0.0, y)), (2, "LineTo", (width, y if level else height))):
        row = SubElement(geometry, "Row", T=kind, IX=str(place))
        cell(row, "X", point[0])
        cell(row, "Y", point[1])
    # The master runs over a corner; a straight line has one point less.
    SubElement(geometry, "Row", T="LineTo", IX="3", Del="1")
    return element


def connect_elements(connector: Connector) -> list[Element]:
    """Write to which shapes a connector is glued."""
    return [
        Element(
            "Connect",
            FromSheet=str(connector.id),
            FromCell=cell,
            FromPart=part,
            ToSheet=str(shape.id),
            ToCell="PinX",
            ToPart=_WHOLE_SHAPE,
        )
        for cell, part, shape in (
            ("BeginX", _BEGIN_PART, connector.start),
            ("EndX", _END_PART, connector.end),
        )
    ]


def _ends(connector: Connector) -> tuple[tuple[float, float], tuple[float, float]]:
    """Give where the line leaves one shape and meets the other, in inches from the left and bottom."""
    centres = [
        (shape.x + shape.width / 2, PAGE_HEIGHT - shape.y - shape.height / 2)
        for shape in (connector.start, connector.end)
    ]
    (from_x, from_y), (to_x, to_y) = centres
    length = hypot(to_x - from_x, to_y - from_y) or 1.0
    along = ((to_x - from_x) / length, (to_y - from_y) / length)
    reach = [
        shape.width / 2 if shape.outline == "ellipse" or not along[0] else shape.width / 2 / abs(along[0])
        for shape in (connector.start, connector.end)
    ]
    begin = (inches(from_x + along[0] * reach[0]), inches(from_y + along[1] * reach[0]))
    end = (inches(to_x - along[0] * reach[1]), inches(to_y - along[1] * reach[1]))
    return begin, end
