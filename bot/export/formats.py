"""The kinds of file in which a journey can be taken out."""

from enum import StrEnum


class ExportFormat(StrEnum):
    """A kind of file, by the name that people type behind `--format`."""

    PNG = "png"
    PDF = "pdf"
    SVG = "svg"
    CANVAS = "canvas"
    """The lanes of the map, empty, to fill in by hand: a PDF on A3."""
    PPTX = "pptx"
    XLSX = "xlsx"
    CSV = "csv"
    """The steps, touchpoints and fixes, a file each; `bot.export.csv_import` takes them in again."""
    VSDX = "vsdx"
    ASANA = "asana"
    """The fixes as a list that Asana imports."""
    MESSAGES = "messages"
    """The message plan (rule 25), as CSV and Markdown."""
    MD = "md"
    JSON = "json"
    """The whole journey, which comes back unchanged (`bot.journey.document`)."""
