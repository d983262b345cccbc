"""The parts of a Visio drawing that are the same for every journey: document, styles, and the master of connectors."""

from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement

from bot.export.visio.connectors import CONNECTOR_MASTER
from bot.export.visio.shapes import CONNECTOR_STYLE, FONT, MARGIN, NO_STYLE, NORMAL

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_MAIN = "http://schemas.microsoft.com/office/visio/2012/main"
_MILLIMETRE = 1 / 25.4


def part(tag: str) -> Element:
    """Start a part of the drawing, in which spaces count."""
    return Element(tag, {"xmlns": _MAIN, "xmlns:r": f"{OFFICE}/relationships", "xml:space": "preserve"})


def document(language: str) -> Element:
    """Write the document: its settings, its font and the styles."""
    root = part("VisioDocument")
    defaults = {f"Default{kind}Style": NORMAL for kind in ("Text", "Line", "Fill", "Guide")}
    settings = SubElement(root, "DocumentSettings", {"TopPage": "0", **defaults})
    for name, value in (
        ("GlueSettings", "9"),
        ("SnapSettings", "65847"),
        ("SnapExtensions", "34"),
        ("DynamicGridEnabled", "1"),
        ("ProtectStyles", "0"),
        ("ProtectShapes", "0"),
        ("ProtectMasters", "0"),
        ("ProtectBkgnds", "0"),
    ):
        SubElement(settings, name).text = value
    SubElement(root, "Colors")
    faces = SubElement(root, "FaceNames")
    SubElement(
        faces,
        "FaceName",
        NameU=FONT,
        UnicodeRanges="-536859905 -1073711037 9 0",
        CharSets="1073742335 -65536",
        Panose="2 11 6 4 2 2 2 2 2 4",
        Flags="325",
    )
    styles = SubElement(root, "StyleSheets")
    _style(styles, NO_STYLE, "No Style", None, _BASE, text=True, language=language)
    margins = {f"{side}Margin": MARGIN / 72 for side in ("Left", "Right", "Top", "Bottom")}
    _style(styles, NORMAL, "Normal", NO_STYLE, margins)
    _style(styles, CONNECTOR_STYLE, "Connector", NORMAL, {"EndArrowSize": 2, "TextBkgnd": 1})
    sheet = SubElement(root, "DocumentSheet", {"NameU": "TheDoc", "Name": "TheDoc", **styled(NO_STYLE)})
    add_cells(
        sheet,
        {"OutputFormat": 0, "LockPreview": 0, "PreviewQuality": 0, "PreviewScope": 0, "DocLangID": language},
    )
    return root


_BASE: dict[str, float] = {
    "EnableLineProps": 1,
    "EnableFillProps": 1,
    "EnableTextProps": 1,
    "HideForApply": 0,
    "LineWeight": 0.010417,
    "LineColor": 0,
    "LinePattern": 1,
    "Rounding": 0,
    "EndArrowSize": 2,
    "BeginArrow": 0,
    "EndArrow": 0,
    "LineCap": 0,
    "BeginArrowSize": 2,
    "FillForegnd": 1,
    "FillBkgnd": 0,
    "FillPattern": 1,
    "ShdwForegnd": 0,
    "ShdwPattern": 0,
    "LeftMargin": 0,
    "RightMargin": 0,
    "TopMargin": 0,
    "BottomMargin": 0,
    "VerticalAlign": 1,
    "TextBkgnd": 0,
    "DefaultTabStop": 0.5,
    "TextDirection": 0,
}
"""The style from which all others are drawn: a thin black line, no shadow, text in the middle."""


def _style(
    styles: Element,
    number: str,
    name: str,
    based_on: str | None,
    cells: Mapping[str, float],
    *,
    text: bool = False,
    language: str = "",
) -> None:
    inherited = styled(based_on) if based_on is not None else {}
    style = SubElement(styles, "StyleSheet", {"ID": number, "NameU": name, "Name": name, **inherited})
    add_cells(style, cells)
    if text:
        row = SubElement(SubElement(style, "Section", N="Character"), "Row", IX="0")
        add_cells(row, {"Font": FONT, "Color": 0, "Style": 0, "Size": 0.125, "LangID": language})
        row = SubElement(SubElement(style, "Section", N="Paragraph"), "Row", IX="0")
        add_cells(row, {"SpLine": -1, "HorzAlign": 1})


def masters() -> Element:
    """Write the list of masters, which holds the connector alone."""
    root = part("Masters")
    master = SubElement(
        root,
        "Master",
        ID=CONNECTOR_MASTER,
        NameU="Dynamic connector",
        Name="Dynamic connector",
        IconSize="1",
        AlignName="2",
        MatchByName="1",
        IconUpdate="1",
        UniqueID="{5D3B1C52-7C0E-4B0B-9D55-2F0A6E9C4E11}",
        # By this Visio knows its own connector, whatever its name in another language.
        BaseID="{F7290A45-E3AD-11D2-AE4F-006008C9F5A9}",
        PatternFlags="0",
        Hidden="0",
        MasterType="0",
    )
    sheet = SubElement(master, "PageSheet", styled(NO_STYLE))
    add_cells(sheet, {"PageWidth": 4, "PageHeight": 4, **scale(), "DrawingSizeType": 4})
    layers(sheet, ["Connector"])
    SubElement(master, "Rel", {"r:id": "rId1"})
    return root


def connector_master() -> Element:
    """Write the shape from which all connectors are drawn; its formulas make it follow what it is glued to."""
    root = part("MasterContents")
    shape = SubElement(
        SubElement(root, "Shapes"), "Shape", {"ID": "5", "Type": "Shape", **styled(CONNECTOR_STYLE)}
    )
    for name, value, formula in (
        ("PinX", 2, "GUARD((BeginX+EndX)/2)"),
        ("PinY", 2, "GUARD((BeginY+EndY)/2)"),
        ("Width", 1, "GUARD(EndX-BeginX)"),
        ("Height", -1, "GUARD(EndY-BeginY)"),
        ("LocPinX", 0.5, "GUARD(Width*0.5)"),
        ("LocPinY", -0.5, "GUARD(Height*0.5)"),
        ("Angle", 0, "GUARD(0DA)"),
        ("FlipX", 0, "GUARD(FALSE)"),
        ("FlipY", 0, "GUARD(FALSE)"),
    ):
        SubElement(shape, "Cell", N=name, V=str(value), F=formula)
    ends = {"BeginX": 1.5, "BeginY": 2.5, "EndX": 2.5, "EndY": 1.5}
    behaviour = {
        "NoAlignBox": 1,
        "DynFeedback": 2,
        "GlueType": 2,
        "ObjType": 2,
        "NoLiveDynamics": 1,
        "ShapeSplittable": 1,
    }
    add_cells(shape, {**ends, "LockHeight": 1, "LockCalcWH": 1, **behaviour, "LayerMember": 0})
    geometry = SubElement(shape, "Section", N="Geometry", IX="0")
    add_cells(geometry, {"NoFill": 1, "NoLine": 0, "NoShow": 0, "NoSnap": 0, "NoQuickDrag": 0})
    for place, kind, x, y in ((1, "MoveTo", 0, 0), (2, "LineTo", 0, -1), (3, "LineTo", 1, -1)):
        add_cells(SubElement(geometry, "Row", {"T": kind, "IX": str(place)}), {"X": x, "Y": y})
    return root


def scale() -> dict[str, float]:
    """Give the cells by which a page is drawn at its own size, measured in millimetres."""
    return {"PageScale": _MILLIMETRE, "DrawingScale": _MILLIMETRE, "DrawingScaleType": 0}


def layers(sheet: Element, names: Sequence[str]) -> None:
    """Add layers to a page; shapes name theirs by place."""
    section = SubElement(sheet, "Section", N="Layer")
    for place, name in enumerate(names):
        row = SubElement(section, "Row", IX=str(place))
        shown = {
            "Color": 255,
            "Status": 0,
            "Visible": 1,
            "Print": 1,
            "Active": 0,
            "Lock": 0,
            "Snap": 1,
            "Glue": 1,
        }
        add_cells(row, {"Name": name, **shown, "NameUniv": name, "ColorTrans": 0})


def styled(style: str) -> dict[str, str]:
    """Name the style of lines, fills and texts."""
    return {f"{kind}Style": style for kind in ("Line", "Fill", "Text")}


def add_cells(parent: Element, cells: Mapping[str, float | str]) -> None:
    """Add cells; a page's scales are told in millimetres."""
    for name, value in cells.items():
        unit = {"U": "MM"} if name in {"PageScale", "DrawingScale"} else {}
        SubElement(
            parent,
            "Cell",
            {"N": name, "V": f"{value:.8g}" if isinstance(value, float) else str(value), **unit},
        )
