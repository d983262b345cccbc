"""Queries on what people were told about fixes, and on who does not want to be told."""

from collections.abc import Collection
from datetime import date, datetime

from sqlmodel import Session, col, select

from storage.tables import FixCareRow, PersonRow


def of_journey(session: Session, workspace_id: str, journey_id: int) -> dict[str, FixCareRow]:
    """Give what was told about the fixes of a journey, by fix."""
    query = select(FixCareRow).where(
        FixCareRow.workspace_id == workspace_id, FixCareRow.journey_id == journey_id
    )
    return {row.fix_id: row for row in session.exec(query)}


def remember(
    session: Session,
    workspace_id: str,
    journey_id: int,
    fix_id: str,
    *,
    asked_at: datetime | None = None,
    before: date | None = None,
    after: date | None = None,
) -> None:
    """Note what was just told about a fix; what is None was not told now, and stays as it was noted."""
    query = select(FixCareRow).where(
        FixCareRow.workspace_id == workspace_id,
        FixCareRow.journey_id == journey_id,
        FixCareRow.fix_id == fix_id,
    )
    row = session.exec(query).one_or_none() or FixCareRow(
        workspace_id=workspace_id, journey_id=journey_id, fix_id=fix_id
    )
    row.asked_at = asked_at or row.asked_at
    row.reminded_before = before or row.reminded_before
    row.reminded_after = after or row.reminded_after
    session.add(row)
    session.flush()


def left_alone(session: Session, workspace_id: str, user_ids: Collection[str]) -> set[str]:
    """Tell which of these people want no reminders."""
    query = select(PersonRow.user_id).where(
        PersonRow.workspace_id == workspace_id,
        col(PersonRow.user_id).in_(user_ids),
        col(PersonRow.wants_reminders).is_(False),
    )
    return set(session.exec(query))
