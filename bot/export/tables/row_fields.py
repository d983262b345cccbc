"""The cells of one row that is taken in: what changed in them, and the fields that this sets."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from pydantic import ValidationError

from bot.export.tables.cell_text import NotReadable, cell_of
from bot.export.tables.columns import Cell, Column
from bot.export.tables.reading import Problem, ReadRow, ReadTable
from bot.export.tables.rows import TABLES, Row
from bot.export.tables.workbook import MOST_CHARACTERS
from bot.journey.channels import Channel, built_in_channels
from bot.journey.language import Language
from bot.journey.model import PART_TYPES
from bot.journey.parts import HIGHEST_VOTE, LOWEST_VOTE
from bot.journey.separated import folded

FIELDS = {
    "steps": {"step": "text"},
    "touchpoints": {
        key: key.replace("-", "_")
        for key in (
            "online",
            "direct",
            "owner",
            "doing",
            "thinking",
            "emotion",
            "metric",
            "moment-of-truth",
            "evidence",
            "known-from",
        )
    },
    "fixes": {
        "fix": "text",
        "experiment": "is_experiment",
        **{
            key: key.replace("-", "_")
            for key in (
                "status",
                "reach",
                "confidence",
                "owner",
                "due",
                "finished-on",
                "notes",
                "trying",
                "expected",
                "measured-by",
                "outcome",
                "satisfaction-before",
                "satisfaction-after",
                "emotion-before",
                "emotion-after",
            )
        },
    },
}
"""The columns that hold one field as it is, with the field's name; the others are worked out in `taking_in`."""
NAMED_BY = {"steps": "step", "fixes": "fix"}
"""The column without which a row is nothing."""

_VOTES = re.compile(r"\d(?:[\s,;/]+\d)*")
_SHOWN = 80


class RowRefused(Exception):
    """A row cannot be taken; `problems` tell why, a cell each."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(f"{len(problems)} cells")
        self.problems = problems


def problem(
    table: ReadTable, row: ReadRow, key: str, code: str, *, typed: str = "", allowed: str = ""
) -> Problem:
    """Tell what is wrong with a cell; without `typed`, it is the cell's text that is shown."""
    shown = typed or str(row.cells.get(key) or "")
    clipped = shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…"
    return Problem(code, table.file, row.line, key, clipped, allowed)


def changed_cells(table: ReadTable, row: ReadRow, written: Row | None) -> Row:
    """Give the cells that do not read as they were written; all that are filled, where there was nothing before.

    Raises `RowRefused` with all cells that cannot be read, and when the one that names the row is empty.
    """
    changed: Row = {}
    problems = []
    for column in TABLES[table.name]:
        if column.computed or column.key == "id" or column.key not in row.cells:
            continue
        try:
            cell = cell_of(column, row.cells[column.key])
        except NotReadable as refused:
            problems.append(problem(table, row, column.key, refused.code, allowed=refused.allowed))
            continue
        if cell is not None if written is None else not reads_as(cell, written[column.key]):
            changed[column.key] = cell
    named_by = NAMED_BY.get(table.name, "")
    if named_by and changed.get(named_by, written and written[named_by]) is None:
        problems.append(problem(table, row, named_by, "missing"))
    if problems:
        raise RowRefused(*problems)
    return changed


def reads_as(cell: Cell, written: Cell) -> bool:
    """Tell whether a cell reads as it was written; one of a workbook may have been cut off at its end."""
    if isinstance(cell, str) and isinstance(written, str):
        cut = len(cell) >= MOST_CHARACTERS and written.startswith(cell[:-1])
        return cut or cell == written
    return cell == written


def plain_fields(table: ReadTable, cells: Row) -> dict[str, Any]:
    """Give the fields that the cells hold as they are; an emptied cell gives back what a new part has there."""
    fields = PART_TYPES[table.name].model_fields
    return {
        name: fields[name].get_default(call_default_factory=True) if cells[key] is None else cells[key]
        for key, name in FIELDS[table.name].items()
        if key in cells
    }


def votes(table: ReadTable, row: ReadRow, cells: Row, kind: str) -> dict[str, list[int]]:
    """Give the votes of a kind (impact, effort) where they changed; a new mean without them counts as one vote.

    Raises `RowRefused` for what are no votes from 1 to 5.
    """
    key = f"{kind}-votes" if f"{kind}-votes" in cells else kind
    if key not in cells:
        return {}
    text = str(cells[key] if cells[key] is not None else "")
    given = [int(digit) for digit in re.findall(r"\d", text)]
    if text and not (
        _VOTES.fullmatch(text.strip()) and all(LOWEST_VOTE <= vote <= HIGHEST_VOTE for vote in given)
    ):
        raise RowRefused(problem(table, row, key, "votes"))
    return {f"{kind}_votes": given}


def built_in(name: str) -> Channel | None:
    """Find the channel of exactly this name, in either language."""
    for channel in built_in_channels():
        if folded(name) in {channel.key, *(folded(channel.name(language)) for language in Language)}:
            return channel
    return None


@contextmanager
def refusing(table: ReadTable, row: ReadRow, key: str | Mapping[str, str]) -> Iterator[None]:
    """Tell what the model refuses as a `RowRefused`: of this column, or of the one whose field it names."""
    try:
        yield
    except ValidationError as error:
        found = []
        for refused in error.errors(include_url=False):
            at = key if isinstance(key, str) else key[str(refused["loc"][0])]
            too_long = refused["type"] == "string_too_long"
            allowed = str(refused["ctx"]["max_length"]) if too_long else ""
            found.append(problem(table, row, at, "too-long" if too_long else "missing", allowed=allowed))
        raise RowRefused(*found) from error


def column_of(key: str) -> Column | None:
    """Find the column of a key."""
    return next((one for columns in TABLES.values() for one in columns if one.key == key), None)
