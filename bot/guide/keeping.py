"""Keeping: what was drafted goes into the journey, as one change that can be undone."""

from collections.abc import Sequence

from bot.guide import answers, asking, drafts
from bot.guide.coached.following import follow_draft
from bot.guide.errors import NothingToKeep
from bot.guide.items import Item
from bot.guide.questions import Question
from bot.guide.unit import Loaded, Unit
from bot.journey.model import Journey
from storage import drafts as stored
from storage.tables import DraftRow


def keep(unit: Unit, draft_id: int) -> int:
    """Record a draft in the journey, and go on to the next question; gives the journey.

    Raises `AlreadyDone`, `NothingToKeep`, `TooLong`, `TooMany`.
    """
    loaded, draft = drafts.open_draft(unit, draft_id)
    keep_draft(unit, loaded, draft, drafts.read_items(draft))
    return loaded.id


def keep_draft(unit: Unit, loaded: Loaded, draft: DraftRow, items: Sequence[Item]) -> None:
    """Record these items as what a draft came to, and close it."""
    if not items:
        raise NothingToKeep
    changed = answers.put_in(loaded.journey, Question.parse(draft.question), items)
    draft.items = [item.model_dump(mode="json") for item in items]
    close(unit, loaded, draft, changed)


def close(unit: Unit, loaded: Loaded, draft: DraftRow, changed: Journey) -> None:
    """Record what a draft came to, close it, and go on."""
    question = Question.parse(draft.question)
    change = unit.record(loaded, changed, f"answer-{question.topic}")
    draft.state, draft.closed_by = stored.KEPT, unit.person.user_id
    draft.change_id = change.id if change else None
    unit.take_part(loaded)
    unit.touch(loaded, "draft", subject=str(draft.id))
    follow_draft(unit, loaded, draft.id)
    if question == loaded.question or not answers.is_about_a_part(question):
        asking.ask_next(unit, loaded)
    else:
        # Somebody filled in a step of their own; the question that is open for the team stays where it is.
        asking.ask_what_exists(unit, loaded)
