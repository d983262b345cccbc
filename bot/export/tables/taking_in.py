"""Taking tables in: what they add to a journey and change in it, and what is wrong with them.

A row with an id changes the part that bears it; without one it changes the part that reads the same, else it adds
one, below the row above it. A cell that reads as it was written leaves everything as it is, an emptied one empties
the field, a column that is not there leaves the field alone. What is not in the tables stays: nothing is removed
but the pain points, gains and questions that were taken out of a touchpoint's cell.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.export.tables.cell_text import word_of
from bot.export.tables.reading import MOST_BYTES, Problem, ReadTable, read_files
from bot.export.tables.row_fields import RowRefused, column_of
from bot.export.tables.row_taking import RowTaking
from bot.journey import change
from bot.journey.change import Difference
from bot.journey.language import Language
from bot.journey.model import MOST_STEPS, TITLE_LENGTH, Journey
from prompts.catalogue import catalogue


@dataclass(frozen=True)
class Imported:
    """What tables would make of a journey; where there are problems, of the rows that are right."""

    journey: Journey
    differences: list[Difference]
    problems: list[Problem]
    ignored: list[str]
    """Headings that mean nothing to us, with their files."""

    @property
    def added(self) -> Counter[str]:
        """How many parts would come, by collection."""
        return Counter(one.collection for one in self.differences if one.before is None)

    @property
    def changed(self) -> Counter[str]:
        """How many parts would change, by collection; not those that only make room for another."""
        found = [one for one in self.differences if one.before is not None and one.after is not None]
        return Counter(one.collection for one in found if set(one.after or {}) != {"position"})


def read_tables(files: Mapping[str, bytes | str], journey: Journey | None) -> Imported:
    """Read tables of steps, touchpoints and fixes, by the names of their files, into a journey.

    Without a journey they make a new one, which is called as the first file is.
    """
    tables, problems = read_files(files)
    before = journey or _new(files, tables)
    now = before
    for table in tables:
        taking = RowTaking(table, before, now)
        for row in table.rows:
            try:
                taking.take(row)
            except RowRefused as refused:
                problems += refused.problems
        now = taking.journey
        if table.name == "steps" and len(now.steps) > max(MOST_STEPS, len(before.steps)):
            problems.append(Problem("too-many-steps", table.file, allowed=str(MOST_STEPS)))
    return Imported(
        journey=now,
        differences=change.differences(before, now),
        problems=problems,
        ignored=[f"{table.file}: {heading}" for table in tables for heading in table.unknown],
    )


def worded(problem: Problem, language: Language) -> str:
    """Say in the reader's language what is wrong, where, and what would do."""
    say = catalogue(language)
    column = column_of(problem.column)
    words = [word_of(column, value, say) for value, _ in column.choices] if column else []
    return say(
        f"import-problem-{problem.code}",
        file=problem.file,
        line=str(problem.line),
        column=say(f"column-{problem.column}") if problem.column else "",
        typed=problem.typed,
        allowed=problem.allowed or ", ".join(words),
        megabytes=str(MOST_BYTES // 1_000_000),
    )


def _new(files: Mapping[str, bytes | str], tables: list[ReadTable]) -> Journey:
    name = next(iter(files), "").rpartition(".")[0].strip()
    language = tables[0].language if tables else Language.EN
    return Journey(title=name[:TITLE_LENGTH] or catalogue(language)("export-untitled"), language=language)
