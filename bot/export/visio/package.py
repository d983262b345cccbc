"""The package of a Visio drawing ([MS-VSDX]): its parts, what each part is, and how they refer to each other.

No library writes such files from nothing; `vsdx` on PyPI edits existing ones. So this writes the parts that Visio
asks for: document with styles, the master of the connector, pages, and the properties of the file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from xml.etree.ElementTree import Element, SubElement, tostring
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.export.visio.connectors import Connector, connect_elements, connector_element
from bot.export.visio.document import (
    OFFICE,
    add_cells,
    connector_master,
    document,
    layers,
    masters,
    part,
    scale,
    styled,
)
from bot.export.visio.shapes import NO_STYLE, PAGE_HEIGHT, PAGE_WIDTH, Shape, shape_element
from bot.export.wording import fit_for_xml

_VISIO_RELATIONS = "http://schemas.microsoft.com/visio/2010/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.ms-visio"
_A3, _LYING = 8, 2
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""A zip file knows no earlier time; the same journey always makes the same file."""


@dataclass(frozen=True)
class Page:
    """One page of a drawing; `layers` can be hidden one by one, and shapes name theirs by place."""

    name: str
    layers: Sequence[str]
    shapes: Sequence[Shape]
    connectors: Sequence[Connector]


def drawing(pages: Sequence[Page], title: str, subject: str, language: str, made_on: date) -> bytes:
    """Write pages as a VSDX file."""
    numbered = list(enumerate(pages, start=1))
    parts: dict[str, tuple[str, Element]] = {
        "visio/document.xml": (f"{_TYPE}.drawing.main+xml", document(language)),
        "visio/masters/masters.xml": (f"{_TYPE}.masters+xml", masters()),
        "visio/masters/master1.xml": (f"{_TYPE}.master+xml", connector_master()),
        "visio/pages/pages.xml": (f"{_TYPE}.pages+xml", _pages(numbered)),
        **{
            f"visio/pages/page{number}.xml": (f"{_TYPE}.page+xml", _contents(page))
            for number, page in numbered
        },
        "docProps/core.xml": (
            "application/vnd.openxmlformats-package.core-properties+xml",
            _core(title, subject, language, made_on),
        ),
        "docProps/app.xml": (
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            _application(),
        ),
    }
    relations = {
        "_rels/.rels": [
            (f"{_VISIO_RELATIONS}/document", "visio/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{OFFICE}/relationships/extended-properties", "docProps/app.xml"),
        ],
        "visio/_rels/document.xml.rels": [
            (f"{_VISIO_RELATIONS}/masters", "masters/masters.xml"),
            (f"{_VISIO_RELATIONS}/pages", "pages/pages.xml"),
        ],
        "visio/masters/_rels/masters.xml.rels": [(f"{_VISIO_RELATIONS}/master", "master1.xml")],
        "visio/pages/_rels/pages.xml.rels": [
            (f"{_VISIO_RELATIONS}/page", f"page{number}.xml") for number, _ in numbered
        ],
        **{
            f"visio/pages/_rels/page{number}.xml.rels": [
                (f"{_VISIO_RELATIONS}/master", "../masters/master1.xml")
            ]
            for number, _ in numbered
        },
    }
    types = {name: kind for name, (kind, _) in parts.items()}
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as package:
        _write(package, "[Content_Types].xml", _content_types(types))
        for name, targets in relations.items():
            _write(package, name, _relationships(targets))
        for name, (_, root) in parts.items():
            _write(package, name, root)
    return file.getvalue()


def _write(package: ZipFile, name: str, root: Element) -> None:
    entry = ZipInfo(name, _EARLIEST)
    entry.compress_type = ZIP_DEFLATED
    package.writestr(entry, tostring(root, encoding="utf-8", xml_declaration=True))


def _content_types(types: dict[str, str]) -> Element:
    root = Element("Types", xmlns=f"{_PACKAGE}/content-types")
    SubElement(
        root,
        "Default",
        Extension="rels",
        ContentType="application/vnd.openxmlformats-package.relationships+xml",
    )
    SubElement(root, "Default", Extension="xml", ContentType="application/xml")
    for name, kind in types.items():
        SubElement(root, "Override", PartName=f"/{name}", ContentType=kind)
    return root


def _relationships(targets: Sequence[tuple[str, str]]) -> Element:
    root = Element("Relationships", xmlns=f"{_PACKAGE}/relationships")
    for number, (kind, target) in enumerate(targets, start=1):
        SubElement(root, "Relationship", Id=f"rId{number}", Type=kind, Target=target)
    return root


def _pages(numbered: Sequence[tuple[int, Page]]) -> Element:
    root = part("Pages")
    width, height = PAGE_WIDTH / 72, PAGE_HEIGHT / 72
    for number, page in numbered:
        name = fit_for_xml(page.name)
        view = {"ViewScale": "-1", "ViewCenterX": f"{width / 2:.4f}", "ViewCenterY": f"{height / 2:.4f}"}
        element = SubElement(root, "Page", {"ID": str(number - 1), "NameU": name, "Name": name, **view})
        sheet = SubElement(element, "PageSheet", styled(NO_STYLE))
        add_cells(
            sheet,
            {"PageWidth": round(width, 4), "PageHeight": round(height, 4), **scale(), "DrawingSizeType": 3},
        )
        margins = {f"Page{side}Margin": 0.25 for side in ("Left", "Right", "Top", "Bottom")}
        add_cells(sheet, {**margins, "PrintPageOrientation": _LYING, "PaperKind": _A3})
        layers(sheet, ["Connector", *page.layers])
        SubElement(element, "Rel", {"r:id": f"rId{number}"})
    return root


def _contents(page: Page) -> Element:
    root = part("PageContents")
    shapes = SubElement(root, "Shapes")
    shapes.extend(shape_element(shape) for shape in page.shapes)
    shapes.extend(connector_element(connector) for connector in page.connectors)
    if page.connectors:
        connects = SubElement(root, "Connects")
        for connector in page.connectors:
            connects.extend(connect_elements(connector))
    return root


def _core(title: str, subject: str, language: str, made_on: date) -> Element:
    root = Element(
        "cp:coreProperties",
        {
            "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms": "http://purl.org/dc/terms/",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
    )
    for tag, text in (
        ("title", title),
        ("subject", subject),
        ("creator", "Reisgids"),
        ("language", language),
    ):
        SubElement(root, f"dc:{tag}").text = fit_for_xml(text)
    created = SubElement(root, "dcterms:created", {"xsi:type": "dcterms:W3CDTF"})
    created.text = f"{made_on.isoformat()}T00:00:00Z"
    return root


def _application() -> Element:
    root = Element("Properties", xmlns=f"{OFFICE}/extended-properties")
    SubElement(root, "Application").text = "Reisgids"
    return root
