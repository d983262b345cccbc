"""The fixes as a list that Asana imports: its own names of columns, in the order in which it wants them."""

from bot.export.tables.cell_text import harmless
from bot.export.tables.separated import lines_as_csv
from bot.export.task import Task, task_of
from bot.journey.fixes import ranked
from bot.journey.language import Language
from bot.journey.model import Journey

COLUMNS = ("Name", "Description", "Section/Column", "Assignee", "Due Date", "Tags")
"""As Asana's importer names them, whatever language its users read; an assignee is an e-mail address."""


def fixes_for_asana(journey: Journey, language: Language, persona_id: str | None = None) -> bytes:
    """Write the fixes that are not finished, what to do first at the top, a section for each status.

    Asana takes commas and its American dates, also from Dutch teams.
    """
    tasks = [
        task_of(journey, one.fix, language)
        for one in ranked(journey)
        if not one.fix.is_finished and (persona_id is None or one.fix.persona_id in {None, persona_id})
    ]
    return lines_as_csv([list(COLUMNS), *(_line(task) for task in tasks)], ",")


def _line(task: Task) -> list[str]:
    return [
        harmless(task.name),
        harmless(task.notes),
        task.section,
        harmless(task.assignee),
        "" if task.due_on is None else f"{task.due_on:%m/%d/%Y}",
        # The comma tells tags apart.
        harmless(",".join(tag.replace(",", " ") for tag in task.tags)),
    ]
