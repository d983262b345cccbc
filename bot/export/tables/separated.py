"""Tables as CSV: in UTF-8 with the mark by which Excel knows it, and with the separator that it expects."""

import csv
from datetime import date
from io import StringIO

from bot.export.files import CSV_TYPE, ExportedFile, file_name, slug
from bot.export.tables.cell_text import text_of
from bot.export.tables.columns import Column
from bot.export.tables.rows import Row, Table, working_tables
from bot.journey.language import Language
from bot.journey.model import Journey
from prompts.catalogue import catalogue

SEPARATORS = {Language.NL: ";", Language.EN: ","}
"""What Excel takes for the end of a cell, where the decimal sign is a comma and where it is a point."""


def tables_as_csv(
    journey: Journey, language: Language, *, made_on: date, persona_id: str | None = None
) -> list[ExportedFile]:
    """Write the steps, the touchpoints and the fixes, a file each, fit to be edited and taken in again."""
    say = catalogue(language)
    return [
        ExportedFile(
            file_name(journey.title, say(f"table-{table.name}"), made_on, "csv"),
            table_as_csv(table, language),
            CSV_TYPE,
            part=slug(say(f"table-{table.name}")),
        )
        for table in working_tables(journey, language, persona_id)
    ]


def table_as_csv(table: Table, language: Language) -> bytes:
    """Write one table as CSV."""
    return rows_as_csv(table.columns, table.rows, language, SEPARATORS[language])


def rows_as_csv(columns: tuple[Column, ...], rows: list[Row], language: Language, separator: str) -> bytes:
    """Write rows below the headings of their columns."""
    say = catalogue(language)
    return lines_as_csv(
        [
            [say(f"column-{column.key}") for column in columns],
            *([text_of(column, row[column.key], language) for column in columns] for row in rows),
        ],
        separator,
    )


def lines_as_csv(lines: list[list[str]], separator: str) -> bytes:
    """Write lines of texts as CSV; the texts are harmless already."""
    out = StringIO(newline="")
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(lines)
    return out.getvalue().encode("utf-8-sig", errors="replace")
