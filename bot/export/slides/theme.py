"""The theme of the deck and the text styles of its master: what a designer changes once for all slides."""

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.oxml import serialize_part_xml
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.oxml.xmlchemy import BaseOxmlElement, OxmlElement
from pptx.slide import SlideMaster

_FONT = "Arial"
"""Every office program has it, or one of the same widths; `bot.export.fitting` measures by it."""
_COLOURS = {
    "dk1": "1B2236",
    "lt1": "FFFFFF",
    "dk2": "222F63",
    "lt2": "E9EDF9",
    "accent1": "34458C",
    "accent2": "177355",
    "accent3": "B93A31",
    "accent4": "9A3B7A",
    "accent5": "8A5A00",
    "accent6": "545F80",
    "hlink": "34458C",
    "folHlink": "9A3B7A",
}
"""All dark enough to be read as text on white (4.5:1 or more), but for the two light ones."""


def put_in_theme(master: SlideMaster) -> None:
    """Replace colours and fonts of the library's template by the product's."""
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme = parse_xml(part.blob)  # the library's own template
    theme.set("name", "Reisgids")
    scheme = theme.find(f".//{qn('a:clrScheme')}")
    scheme.set("name", "Reisgids")
    for entry in scheme:
        colour = OxmlElement("a:srgbClr")
        colour.set("val", _COLOURS[entry.tag.rpartition("}")[2]])
        entry[:] = [colour]
    theme.find(f".//{qn('a:fontScheme')}").set("name", "Reisgids")
    for effect in theme.iter(qn("a:effectStyle")):
        # The template of the library gives every shape and line a shadow.
        effect[:] = [OxmlElement("a:effectLst")]
    for font in ("a:majorFont", "a:minorFont"):
        theme.find(f".//{qn(font)}/{qn('a:latin')}").set("typeface", _FONT)
    part._blob = serialize_part_xml(theme)  # noqa: SLF001  # likewise


def style_text(master: SlideMaster) -> None:
    """Set size, weight and colour of titles and text in the master, from which all slides inherit."""
    styles = master.element.find(qn("p:txStyles"))
    title = styles.find(f"{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    _style_run(title, 22, "tx2", bold=True)
    for level in styles.find(qn("p:bodyStyle")):
        for bullet in [*level.findall(qn("a:buFont")), *level.findall(qn("a:buChar"))]:
            level.remove(bullet)
        # The schema wants the bullet, here none, right before the run's properties.
        level.find(qn("a:defRPr")).addprevious(OxmlElement("a:buNone"))
        level.set("marL", "0")
        level.set("indent", "0")
        _style_run(level, 12, "tx1")


def _style_run(level: BaseOxmlElement, size: int, colour: str, *, bold: bool = False) -> None:
    run = level.find(qn("a:defRPr"))
    run.set("sz", str(size * 100))
    run.set("b", str(int(bold)))
    run.find(f"{qn('a:solidFill')}/{qn('a:schemeClr')}").set("val", colour)
