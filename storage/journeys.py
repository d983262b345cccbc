"""Queries on journeys. Each takes a session and the workspace, and never commits."""

from collections.abc import Collection, Iterable
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, SQLModel, col, delete, select, update

from bot.journey.change import ABOUT, Difference
from bot.journey.model import PART_TYPES, About, Journey
from storage.tables import PART_ROWS, JourneyRow


def title_key(title: str) -> str:
    """Give what two titles share that people would take for the same."""
    return title.casefold()[:200]


def key_without_title(journey_id: int) -> str:
    """Give the key of a deleted journey, which holds no title: no title begins with a space."""
    return f" {journey_id}"


def find(session: Session, workspace_id: str, journey_id: int, *, locked: bool = False) -> JourneyRow | None:
    """Find a journey by its id, deleted or not; `locked` keeps others out until the transaction ends."""
    query = select(JourneyRow).where(JourneyRow.workspace_id == workspace_id, JourneyRow.id == journey_id)
    if locked:
        # Without a refresh a row that was read earlier in this session would keep its old values.
        query = query.with_for_update().execution_options(populate_existing=True)
    return session.exec(query).one_or_none()


def load(session: Session, row: JourneyRow) -> Journey:
    """Load the whole journey, detached from the database, in one query per kind of part."""
    mine = {"workspace_id": row.workspace_id, "journey_id": row.id}
    parts = {
        collection: [
            dict(zip(model.model_fields, part, strict=True))
            for part in session.exec(_parts_query(collection), params=mine)
        ]
        for collection, model in PART_TYPES.items()
    }
    return Journey.model_validate({**_columns(row, About), **parts})


def insert(
    session: Session, workspace_id: str, channel_id: str, journey: Journey, by: str, at: datetime
) -> int:
    """Store a new journey with all its parts; gives its id."""
    row = JourneyRow(
        **journey.model_dump(include=set(About.model_fields)),
        workspace_id=workspace_id,
        channel_id=channel_id,
        title_key=title_key(journey.title),
        created_by=by,
        created_at=at,
        updated_by=by,
        updated_at=at,
    )
    session.add(row)
    session.flush()
    if row.id is None:
        raise LookupError("the database gave no id")
    for collection, table in PART_ROWS.items():
        session.add_all(
            table(**part.model_dump(), workspace_id=workspace_id, journey_id=row.id)
            for part in journey.parts(collection)
        )
    session.flush()
    return row.id


def save(
    session: Session, row: JourneyRow, journey: Journey, changes: Iterable[Difference], by: str, at: datetime
) -> None:
    """Write what changed to the rows of a journey, and who did it."""
    for difference in changes:
        if difference.collection != ABOUT:
            _save_part(session, row, journey, difference)
    for field in About.model_fields:
        setattr(row, field, getattr(journey, field))
    row.title_key = title_key(journey.title)
    row.version += 1
    row.updated_by = by
    row.updated_at = at
    session.add(row)
    session.flush()


def in_channels(session: Session, workspace_id: str, channel_ids: Collection[str]) -> list[JourneyRow]:
    """List the journeys that live in these channels and are not deleted, the last changed first."""
    query = (
        select(JourneyRow)
        .where(
            JourneyRow.workspace_id == workspace_id,
            col(JourneyRow.channel_id).in_(channel_ids),
            col(JourneyRow.deleted_at).is_(None),
        )
        .order_by(col(JourneyRow.updated_at).desc(), col(JourneyRow.id).desc())
    )
    return list(session.exec(query))


def titled(session: Session, workspace_id: str, channel_id: str, title: str) -> JourneyRow | None:
    """Find the journey that has a title in a channel."""
    query = select(JourneyRow).where(
        JourneyRow.workspace_id == workspace_id,
        JourneyRow.channel_id == channel_id,
        JourneyRow.title_key == title_key(title),
    )
    return session.exec(query).one_or_none()


def last_deleted(session: Session, workspace_id: str, channel_id: str, since: datetime) -> JourneyRow | None:
    """Find the journey of a channel that was deleted last, if that was not before `since`."""
    query = (
        select(JourneyRow)
        .where(
            JourneyRow.workspace_id == workspace_id,
            JourneyRow.channel_id == channel_id,
            col(JourneyRow.deleted_at) >= since,
        )
        .order_by(col(JourneyRow.deleted_at).desc())
    )
    return session.exec(query).first()


def link(session: Session, workspace_id: str, journey_id: int, linked_id: int) -> None:
    """Note that a journey belongs with another one, as the two sides of a platform do (rule 4)."""
    row = find(session, workspace_id, journey_id)
    if row is not None:
        row.linked_id = linked_id


def purge_deleted(session: Session, before: datetime) -> None:
    """Remove the journeys that were deleted before a moment, with all that belongs to them."""
    session.exec(
        update(JourneyRow)
        .where(
            col(JourneyRow.linked_id).in_(select(JourneyRow.id).where(col(JourneyRow.deleted_at) < before))
        )
        .values(linked_id=None)
    )
    session.exec(delete(JourneyRow).where(col(JourneyRow.deleted_at) < before))


@cache
def _parts_query(collection: str) -> Any:
    """Give the query for the parts of one kind. It is made once: making it costs more than running it."""
    table = PART_ROWS[collection]
    return (
        select(*(getattr(table, name) for name in PART_TYPES[collection].model_fields))
        .where(table.workspace_id == bindparam("workspace_id"), table.journey_id == bindparam("journey_id"))
        .order_by(table.position, table.id)
    )


def _columns(row: SQLModel, model: type[SQLModel]) -> dict[str, Any]:
    """Read the fields of a model off its row, as they are: to validate them is for the model."""
    return {name: getattr(row, name) for name in model.model_fields}


def _save_part(session: Session, row: JourneyRow, journey: Journey, difference: Difference) -> None:
    table: Any = PART_ROWS[difference.collection]
    mine = (
        table.workspace_id == row.workspace_id,
        table.journey_id == row.id,
        table.id == difference.part_id,
    )
    if difference.after is None:
        session.exec(delete(table).where(*mine))
        return
    # A difference is JSON; the journey holds the same as the values that the columns take, such as dates.
    part = next(part for part in journey.parts(difference.collection) if part.id == difference.part_id)
    if difference.before is None:
        session.add(table(**part.model_dump(), workspace_id=row.workspace_id, journey_id=row.id))
    else:
        values = {name: getattr(part, name) for name in difference.after}
        session.exec(update(table).where(*mine).values(**values))
