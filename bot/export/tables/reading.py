"""Reading tables that people made: CSV as any program writes it, or a workbook of Excel."""

import csv
import warnings
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from bot.export.tables.cell_text import as_typed
from bot.export.tables.rows import TABLES
from bot.journey.language import Language
from bot.journey.separated import SEPARATORS, decoded, folded, lines_of
from prompts.catalogue import catalogue

MOST_BYTES = 5_000_000
MOST_ROWS = 1_000
"""Far above the largest journey; below what would hurt to read."""
_MOST_UNPACKED = 10 * MOST_BYTES
_MOST_COLUMNS = 200
_NEEDED = {"steps": {"step"}, "touchpoints": {"step"}, "fixes": {"fix"}}
_TELLING = {"steps": {"step"}, "touchpoints": {"channel", "doing", "thinking", "emotion"}, "fixes": {"fix"}}
"""A table has the column that it needs, and at least one of those that tell it from the others."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with a file, or with the cell of a row in it; `line` counts from 1, as editors show it.

    `code` has a sentence in the catalogue, `import-problem-<code>`.
    """

    code: str
    file: str
    line: int = 0
    column: str = ""
    typed: str = ""
    allowed: str = ""


@dataclass(frozen=True)
class ReadRow:
    """A row as it stands in the file: where it begins, and what is typed below each heading that we know."""

    line: int
    cells: dict[str, Any]


@dataclass(frozen=True)
class ReadTable:
    """A table that was recognised; `unknown` holds the headings that mean nothing to us."""

    name: str
    file: str
    language: Language
    rows: list[ReadRow]
    unknown: list[str] = field(default_factory=list)


def read_files(files: Mapping[str, bytes | str]) -> tuple[list[ReadTable], list[Problem]]:
    """Read files by their names: a table for each CSV, and for each sheet of a workbook that holds one."""
    found: list[ReadTable] = []
    problems: list[Problem] = []
    for file, content in files.items():
        if len(content) > MOST_BYTES:
            problems.append(_too_large(file))
        elif isinstance(content, bytes) and zipfile.is_zipfile(BytesIO(content)):
            _read_workbook(file, content, found, problems)
        else:
            _read_csv(file, content, found, problems)
    named: set[str] = set()
    for table in found:
        if table.name in named:
            problems.append(Problem("table-twice", table.file))
        named.add(table.name)
    # Steps first: touchpoints stand in them, and fixes are for what stands at the touchpoints.
    return sorted(found, key=lambda table: list(TABLES).index(table.name)), problems


def _read_csv(file: str, content: bytes | str, found: list[ReadTable], problems: list[Problem]) -> None:
    text = content if isinstance(content, str) else decoded(content)
    if text is None or "\0" in text:
        problems.append(Problem("unreadable", file))
        return
    # The separator is the one by which the headings make sense.
    first = next((line for line in text.splitlines() if line.strip()), "")
    separator = max(SEPARATORS, key=lambda sign: len(_known(next(csv.reader([first], delimiter=sign), []))))
    try:
        lines = [(line, [as_typed(cell) for cell in cells]) for line, cells in lines_of(text, separator)]
    except csv.Error:
        problems.append(Problem("unreadable", file))
        return
    table = _table(file, lines, problems, found)
    if table is None:
        problems.append(Problem("unknown-table", file))


def _read_workbook(file: str, content: bytes, found: list[ReadTable], problems: list[Problem]) -> None:
    """Read the sheets that hold a table; other sheets are there to be read by people."""
    before = len(found)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_UNPACKED:
                problems.append(_too_large(file))
                return
        with warnings.catch_warnings():
            # It warns of decorations that it does not read; they hold no data.
            warnings.simplefilter("ignore")
            book = load_workbook(BytesIO(content), read_only=True, data_only=True)
            for sheet in book.worksheets:
                rows = sheet.iter_rows(values_only=True, max_row=MOST_ROWS + 2, max_col=_MOST_COLUMNS)
                lines = [(line, list(row)) for line, row in enumerate(rows, start=1)]
                _table(f"{file} · {sheet.title}", lines, problems, found)
            book.close()
    except Exception:  # noqa: BLE001  # a broken workbook fails anywhere in the library, in any way
        problems.append(Problem("unreadable", file))
        return
    if len(found) == before and not problems:
        problems.append(Problem("unknown-table", file))


def _table(
    file: str, lines: Iterable[tuple[int, list[Any]]], problems: list[Problem], found: list[ReadTable]
) -> ReadTable | None:
    """Recognise a table by its headings, and add it to those that were found; None when it is none of ours."""
    filled = [(line, cells) for line, cells in lines if any(cell not in {None, ""} for cell in cells)]
    if not filled:
        return None
    headings = ["" if cell is None else str(cell) for cell in filled[0][1]]
    known = _known(headings)
    name = _name(set(known.values()))
    if name is None:
        return None
    keys = {column.key for column in TABLES[name]}
    at: dict[str, int] = {}
    for place, key in known.items():
        if key in at:
            problems.append(Problem("heading-twice", file, column=headings[place]))
        elif key in keys:
            at[key] = place
    if len(filled) > MOST_ROWS + 1:
        problems.append(_too_large(file))
    rows = [
        ReadRow(line, {key: cells[place] if place < len(cells) else None for key, place in at.items()})
        for line, cells in filled[1 : MOST_ROWS + 1]
    ]
    unknown = [text for place, text in enumerate(headings) if text.strip() and place not in at.values()]
    table = ReadTable(name, file, _language(headings), rows, unknown)
    found.append(table)
    return table


def _known(headings: Iterable[str]) -> dict[int, str]:
    """Tell at which places headings stand that we know, in either language."""
    names = {
        folded(catalogue(language)(f"column-{column.key}")): column.key
        for columns in TABLES.values()
        for column in columns
        for language in Language
    }
    return {place: names[folded(text)] for place, text in enumerate(headings) if folded(text) in names}


def _name(keys: set[str]) -> str | None:
    for name in ("fixes", "touchpoints", "steps"):
        if _NEEDED[name] <= keys and _TELLING[name] & keys:
            return name
    return None


def _language(headings: list[str]) -> Language:
    def known_in(language: Language) -> int:
        words = {
            folded(catalogue(language)(f"column-{column.key}"))
            for columns in TABLES.values()
            for column in columns
        }
        return sum(folded(heading) in words for heading in headings)

    return max(Language, key=known_in)


def _too_large(file: str) -> Problem:
    return Problem("too-large", file, allowed=str(MOST_ROWS))
