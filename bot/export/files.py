"""A file that is handed out, and what it is called."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from bot.export.wording import fit_for_xml

_LONGEST_SLUG = 60
_ACCENTS = re.compile("[\u0300-\u036f]")

CSV_TYPE = "text/csv"
MARKDOWN_TYPE = "text/markdown"
JSON_TYPE = "application/json"
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
VSDX_TYPE = "application/vnd.ms-visio.drawing"


@dataclass(frozen=True)
class ExportedFile:
    """A file to hand out.

    `part` tells the files of one export apart: which table, or which page. `alt_text` tells what a picture shows,
    for those who do not see it.
    """

    name: str
    content: bytes
    media_type: str
    part: str = ""
    alt_text: str = ""


def file_name(title: str, part: str, made_on: date, suffix: str) -> str:
    """Name a file by the journey's title, what part of it this is, and the day; `suffix` has no dot.

    As in `van-eerste-bericht-tot-tevreden-klant-stappen-2026-11-23.csv`. Letters of any writing stay.
    """
    words = [slug(title)[:_LONGEST_SLUG].strip("-"), slug(part), made_on.isoformat()]
    return f"{'-'.join(filter(None, words))}.{suffix}"


def named_for(name: str, persona: str) -> str:
    """Put a persona's name in front of a file's name; without one the name stays as it is."""
    return "-".join(filter(None, [slug(persona)[:_LONGEST_SLUG].strip("-"), name]))


def described(drawing: bytes, alt_text: str) -> bytes:
    """Say within an SVG what it shows, for those who do not see it."""
    title = f"<title>{escape(fit_for_xml(alt_text))}</title>"
    return re.sub(
        rb"<svg\b([^>]*)>",
        lambda start: b'<svg role="img"' + start[1] + b">" + title.encode(),
        drawing,
        count=1,
    )


def slug(text: str) -> str:
    """Write a text in small letters and digits with hyphens between them, as file names are."""
    without_accents = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", without_accents).casefold()).strip("-")
