"""Taking the rows of one table into a journey: which part a row is, and where a new one comes."""

from typing import Any

from bot.export.tables.cell_text import NotReadable, cell_of
from bot.export.tables.columns import Cell
from bot.export.tables.reading import ReadRow, ReadTable
from bot.export.tables.row_fields import (
    FIELDS,
    RowRefused,
    built_in,
    changed_cells,
    column_of,
    plain_fields,
    problem,
    refusing,
    votes,
)
from bot.export.tables.rows import Row, fix_row, on_one_line, step_row, touchpoint_row
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.lines import Entry, from_lines
from bot.journey.model import Journey
from bot.journey.parts import InsightKind
from bot.journey.separated import folded
from prompts.catalogue import catalogue

_TOLD_APART_BY = {
    "steps": ("step",),
    "touchpoints": ("number", "step", "persona", "channel", "doing"),
    "fixes": ("fix",),
}
"""The columns by which a row without an id is known again."""


class RowTaking:
    """Takes rows into `journey`; `before` is the journey as it was when the tables were written."""

    def __init__(self, table: ReadTable, before: Journey, journey: Journey) -> None:
        self.journey = journey
        self._table = table
        self._before = before
        self._written = _written(table, before)
        self._met: set[str] = set()
        self._above: str | None = None

    def take(self, row: ReadRow) -> None:
        """Take one row; raises `RowRefused`, and leaves the journey as it was."""
        part_id = self._part_of(row)
        written = self._written.get(part_id or "")
        cells = changed_cells(self._table, row, written)
        as_it_was = self.journey
        try:
            match self._table.name:
                case "steps":
                    part_id = self._put(row, part_id, self._step_fields(row, cells))
                case "touchpoints":
                    part_id = self._put(
                        row, part_id, self._touchpoint_fields(row, cells, part_id, written or {})
                    )
                    for kind in InsightKind:
                        if f"{kind}s" in cells:
                            self._rewrite(row, kind, part_id, str(cells[f"{kind}s"] or ""))
                case _:
                    part_id = self._put(row, part_id, self._fix_fields(row, cells, written or {}))
        except RowRefused:
            self.journey = as_it_was
            raise
        self._met.add(part_id)
        self._above = part_id

    def _part_of(self, row: ReadRow) -> str | None:
        """Find the part that a row is: by its id, else the first that reads the same; None for a new one."""
        named = str(row.cells.get("id") or "").strip()
        if named in self._written:
            if named in self._met:
                raise RowRefused(problem(self._table, row, "id", "twice"))
            return named
        for part_id, written in self._written.items():
            if part_id not in self._met and self._is_alike(row, written):
                return part_id
        return None

    def _is_alike(self, row: ReadRow, written: Row) -> bool:
        there = [key for key in _TOLD_APART_BY[self._table.name] if key in row.cells]
        return all(_folded(row.cells[key], key) == _folded(written[key], key) for key in there)

    def _put(self, row: ReadRow, part_id: str | None, fields: dict[str, Any]) -> str:
        """Change a part, or add it below the row above."""
        columns = {name: key for key, name in FIELDS[self._table.name].items()} | {"channel": "channel"}
        collection = self._table.name
        with refusing(self._table, row, columns):
            if part_id is None:
                self.journey, part_id = edit.add(
                    self.journey, collection, index=self._index_below(fields), **fields
                )
            elif fields:
                self.journey = edit.change(self.journey, collection, part_id, **fields)
        return part_id

    def _index_below(self, fields: dict[str, Any]) -> int | None:
        """Tell where a new part comes: behind the row above; a touchpoint only behind one of its own step."""
        for place, part in enumerate(self.journey.parts(self._table.name)):
            same_step = self._table.name != "touchpoints" or part.step_id == fields["step_id"]
            if part.id == self._above and same_step:
                return place + 1
        return None

    def _step_fields(self, row: ReadRow, cells: Row) -> dict[str, Any]:
        fields = plain_fields(self._table, cells)
        if "phase" in cells:
            fields["phase_id"] = None if cells["phase"] is None else self._phase(row, str(cells["phase"]))
        return fields

    def _touchpoint_fields(
        self, row: ReadRow, cells: Row, part_id: str | None, written: Row
    ) -> dict[str, Any]:
        fields = plain_fields(self._table, cells) | self._step_and_persona(row, cells, written)
        if fields.get("step_id", part_id) is None:
            raise RowRefused(problem(self._table, row, "step", "missing"))
        if "channel" in cells:
            known = built_in(str(cells["channel"] or ""))
            fields["channel"] = known.key if known else cells["channel"] or ""
            if known and part_id is None:
                fields = {"online": known.online, "direct": known.direct} | fields
        return fields

    def _fix_fields(self, row: ReadRow, cells: Row, written: Row) -> dict[str, Any]:
        fields = plain_fields(self._table, cells) | self._step_and_persona(row, cells, written)
        fields |= votes(self._table, row, cells, "impact") | votes(self._table, row, cells, "effort")
        if "owner" in cells:
            # Somebody else's name: whom Slack knew as the owner is so no longer.
            fields["owner_id"] = ""
        if "pains" in cells:
            lines = str(cells["pains"] or "").split("\n")
            fields["pain_ids"] = [self._pain(row, line) for line in lines if line.strip()]
        return fields

    def _step_and_persona(self, row: ReadRow, cells: Row, written: Row) -> dict[str, Any]:
        fields: dict[str, Any] = {}
        if {"step", "number"} & cells.keys():
            fields["step_id"] = self._step(row, cells, written)
        if "persona" in cells:
            fields["persona_id"] = self._persona(row, cells["persona"])
        return fields

    def _step(self, row: ReadRow, cells: Row, written: Row) -> str | None:
        """Find the step by what was changed: its text, and its number only where that alone was."""
        text = cells.get("step", None if "number" in cells else written.get("step"))
        number = cells.get("number", written.get("number"))
        alike = [step.id for step in self.journey.steps if folded(step.text) == folded(str(text))]
        # The numbers are those of the tables, from before other steps came in between.
        counted = self._before.steps or self.journey.steps
        at_number = (
            counted[int(number) - 1].id if isinstance(number, int) and number <= len(counted) else None
        )
        if text is None and number is None:
            return None
        found = at_number if text is None or at_number in alike else next(iter(alike), None)
        if found is None:
            typed = str(text if text is not None else number)
            raise RowRefused(problem(self._table, row, "step", "step", typed=typed))
        return found

    def _phase(self, row: ReadRow, name: str) -> str:
        """Find a phase by its name, else add it behind the one of the step above."""
        for phase in self.journey.phases:
            if folded(phase.name) == folded(name):
                return phase.id
        above = next((step.phase_id for step in self.journey.steps if step.id == self._above), None)
        places = [place for place, phase in enumerate(self.journey.phases, start=1) if phase.id == above]
        with refusing(self._table, row, "phase"):
            self.journey, phase_id = edit.add(
                self.journey, "phases", index=places[0] if places else None, name=name
            )
        return phase_id

    def _persona(self, row: ReadRow, name: Cell) -> str | None:
        """Find a persona by name, else add one; empty or "all personas" is None."""
        known = {folded(persona.name): persona.id for persona in reversed(self.journey.personas)}
        if name is None or (folded(str(name)) in _everybody() and folded(str(name)) not in known):
            return None
        if folded(str(name)) not in known:
            with refusing(self._table, row, "persona"):
                self.journey, persona_id = edit.add(self.journey, "personas", name=name)
            return persona_id
        return known[folded(str(name))]

    def _pain(self, row: ReadRow, line: str) -> str:
        for pain in self.journey.insights_of(InsightKind.PAIN):
            if folded(on_one_line(pain.text)) == folded(line):
                return pain.id
        raise RowRefused(problem(self._table, row, "pains", "pain", typed=line.strip()))

    def _rewrite(self, row: ReadRow, kind: InsightKind, touchpoint_id: str, cell: str) -> None:
        """Have the insights of a touchpoint read as the lines of a cell; a reworded one keeps what hangs on it."""
        there = self.journey.insights_of(kind, touchpoint_id=touchpoint_id)
        entries = from_lines(cell, [Entry(insight.id, on_one_line(insight.text)) for insight in there])
        kept = {entry.part_id: entry.text for entry in entries if entry.part_id}
        for insight in there:
            if insight.id not in kept:
                self.journey = edit.remove(self.journey, "insights", insight.id)
        with refusing(self._table, row, f"{kind}s"):
            for insight in there:
                if insight.id in kept and kept[insight.id] != on_one_line(insight.text):
                    self.journey = edit.change(self.journey, "insights", insight.id, text=kept[insight.id])
            for entry in entries:
                if entry.part_id is None:
                    self.journey, _ = edit.add(
                        self.journey, "insights", kind=kind, text=entry.text, touchpoint_id=touchpoint_id
                    )


def _written(table: ReadTable, journey: Journey) -> dict[str, Row]:
    """Give the rows of a table as they were written, by the ids of their parts."""
    match table.name:
        case "steps":
            return {step.id: step_row(journey, step) for step in journey.steps}
        case "touchpoints":
            return {one.id: touchpoint_row(journey, one, table.language) for one in journey.touchpoints}
        case _:
            return {fix.id: fix_row(journey, fix, table.language) for fix in journey.fixes}


def _folded(typed: Any, key: str) -> Cell:
    column = column_of(key)
    try:
        cell = cell_of(column, typed) if column is not None else None
    except NotReadable:
        return None
    if key == "persona" and (cell is None or folded(str(cell)) in _everybody()):
        return None
    return folded(cell) if isinstance(cell, str) else cell


def _everybody() -> set[str]:
    """Give the words for no persona in particular."""
    return {folded(catalogue(language)("draft-everybody")) for language in Language}
