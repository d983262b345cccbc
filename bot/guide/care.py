"""Caring for a journey: its history, undo, deleting and restoring, and taking it out and in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.export.tables.taking_in import Imported, read_tables, worded
from bot.guide import asking, rhythm, round_pains, score_results
from bot.guide import drafts as guide_drafts
from bot.guide.coached import taking
from bot.guide.errors import (
    AlreadyDone,
    CannotUndo,
    NoSuchJourney,
    NothingToRestore,
    UnreadableDocument,
    UnreadableTables,
)
from bot.guide.guide import DELETED_JOURNEYS_STAY
from bot.guide.start import place, refuse_taken_title
from bot.guide.unit import Unit
from bot.journey import change, edit
from bot.journey.change import Difference
from bot.journey.document import NotAJourney, from_json, to_json
from bot.journey.language import Language
from storage import conversations, drafts, history, journeys
from storage.tables import ChangeRow

SHOWN_CHANGES = 10
"""How many of the last changes `history` shows."""


@dataclass(frozen=True)
class PastChange:
    """A change as history shows it."""

    id: int
    action: str
    by: str
    at: datetime
    differences: list[Difference]
    undone: bool


def last_changes(unit: Unit, journey_id: int) -> list[PastChange]:
    """List the last changes of a journey, the newest first, with the names of who made them.

    Raises `NoSuchJourney`.
    """
    unit.load(journey_id)
    rows = history.last(unit.session, unit.workspace_id, journey_id, SHOWN_CHANGES)
    names = conversations.names(unit.session, unit.workspace_id, {row.by for row in rows})
    return [_past(row, names) for row in rows]


def undo(unit: Unit, change_id: int) -> int:
    """Take a change back, as a change of its own; gives the journey.

    Raises `NoSuchJourney`, `AlreadyDone` when it was undone before, and `CannotUndo` when what it touched
    changed since. A draft that was kept by the change opens again, so that what people typed is there to be
    kept otherwise.
    """
    row = history.find(unit.session, unit.workspace_id, change_id)
    if row is None:
        raise NoSuchJourney
    loaded = unit.load(row.journey_id)
    # Read again behind the journey's lock: of two clicks at one moment only the first undoes it.
    unit.session.refresh(row)
    if row.undone:
        raise AlreadyDone
    scores = score_results.turn_round(unit, loaded, change_id)
    try:
        # What scores come to is counted anew: those that came in since stay.
        changed = (
            score_results.with_results(unit, loaded, score_results.touched_by(unit, scores))
            if scores
            else change.undo(loaded.journey, _differences(row.differences))
        )
    except change.ChangedSince as conflict:
        raise CannotUndo from conflict
    undoing = unit.record(loaded, changed, "undo", undoes=row.id)
    score_results.mark(scores, undoing.id if undoing else None)
    row.undone = True
    if row.action == round_pains.ACTION:
        round_pains.show_undone(unit, loaded, [one["part_id"] for one in row.differences])
    if row.action == taking.ACTION:
        taking.show_undone(unit, row.journey_id, change_id)
    for draft in drafts.kept_by(unit.session, unit.workspace_id, change_id):
        guide_drafts.reopen(unit, loaded, draft)
    asking.ask_what_exists(unit, loaded)
    return row.journey_id


def undo_last(unit: Unit, journey_id: int) -> PastChange:
    """Take the last change back that is neither undone nor an undo; raises `AlreadyDone` without one."""
    unit.load(journey_id)
    row = history.last_standing(unit.session, unit.workspace_id, journey_id)
    if row is None:
        raise AlreadyDone
    past = _past(row, conversations.names(unit.session, unit.workspace_id, {row.by}))
    undo(unit, past.id)
    return past


def delete(unit: Unit, journey_id: int) -> None:
    """Delete a journey; for 30 days it can be restored. Its title is free at once."""
    loaded = unit.load(journey_id)
    loaded.row.deleted_at, loaded.row.deleted_by = unit.now, unit.person.user_id
    loaded.row.title_key = journeys.key_without_title(journey_id)
    unit.touch(loaded, "card")
    unit.touch(loaded, "question", subject=loaded.conversation.question)


def restore(unit: Unit, journey_id: int) -> None:
    """Bring a deleted journey back; raises `TitleTaken` when a new one has its title."""
    loaded = unit.load(journey_id, deleted=True)
    row = loaded.row
    refuse_taken_title(unit.session, unit.workspace_id, row.channel_id, row.title)
    row.deleted_at, row.deleted_by = None, None
    row.title_key = journeys.title_key(row.title)
    rhythm.plan(unit, loaded)
    unit.touch(loaded, "card")
    unit.touch(loaded, "question", subject=loaded.conversation.question)


def restorable(unit: Unit, channel_id: str) -> int:
    """Give the journey of a channel that was deleted last, within 30 days; raises `NothingToRestore`."""
    row = journeys.last_deleted(unit.session, unit.workspace_id, channel_id, unit.now - DELETED_JOURNEYS_STAY)
    if row is None or row.id is None or channel_id not in unit.person.channels:
        raise NothingToRestore
    return row.id


def export(unit: Unit, journey_id: int) -> tuple[str, str]:
    """Give a journey's title and the whole of it as JSON text."""
    journey = unit.load(journey_id).journey
    return journey.title, to_json(journey)


def take_in(unit: Unit, channel_id: str, document: str) -> int:
    """Store an exported journey as a new one of a channel; raises `UnreadableDocument` or `TitleTaken`."""
    try:
        journey = from_json(document)
    except NotAJourney as error:
        raise UnreadableDocument(where=error.where, why=error.why) from error
    return place(unit, channel_id, journey)


def look_at_tables(unit: Unit, journey_id: int, files: Mapping[str, bytes | str]) -> Imported:
    """Tell what tables of steps, touchpoints and fixes would add to a journey and change; nothing is stored.

    Raises `NoSuchJourney`.
    """
    return read_tables(files, unit.load(journey_id).journey)


def take_in_tables(unit: Unit, journey_id: int, files: Mapping[str, bytes | str]) -> ChangeRow | None:
    """Store what tables add to a journey and change in it, as one change that can be undone; None without any.

    Raises `NoSuchJourney`, `TooMany`, and `UnreadableTables` when a row is not right: then nothing is stored.
    """
    loaded = unit.load(journey_id)
    taken = read_tables(files, loaded.journey)
    if taken.problems:
        first = worded(taken.problems[0], unit.person.language)
        raise UnreadableTables(count=len(taken.problems), first=first, problems=taken.problems)
    row = unit.record(loaded, taken.journey, "import")
    asking.ask_what_exists(unit, loaded)
    return row


def speak(unit: Unit, journey_id: int, language: Language) -> None:
    """Have the guide speak another language in this journey; what the team typed stays as it is."""
    loaded = unit.load(journey_id)
    unit.record(loaded, edit.describe(loaded.journey, language=language), "language")


def _past(row: ChangeRow, names: dict[str, str]) -> PastChange:
    if row.id is None:
        raise NoSuchJourney
    differences = _differences(row.differences)
    return PastChange(row.id, row.action, names.get(row.by, ""), row.at, differences, row.undone)


def _differences(stored: list[dict[str, Any]]) -> list[Difference]:
    return [Difference.model_validate(difference) for difference in stored]
