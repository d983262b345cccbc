"""Queries on what changed in journeys."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from bot.journey.change import Difference
from storage.tables import ChangeRow


def add(
    session: Session,
    workspace_id: str,
    journey_id: int,
    action: str,
    by: str,
    at: datetime,
    differences: Sequence[Difference],
    undoes_id: int | None = None,
) -> ChangeRow:
    """Store a change of a journey."""
    row = ChangeRow(
        workspace_id=workspace_id,
        journey_id=journey_id,
        action=action,
        by=by,
        at=at,
        differences=[difference.model_dump() for difference in differences],
        undoes_id=undoes_id,
    )
    session.add(row)
    session.flush()
    return row


def find(session: Session, workspace_id: str, change_id: int) -> ChangeRow | None:
    """Find a change."""
    query = select(ChangeRow).where(ChangeRow.workspace_id == workspace_id, ChangeRow.id == change_id)
    return session.exec(query).one_or_none()


def last_standing(session: Session, workspace_id: str, journey_id: int) -> ChangeRow | None:
    """Give the last change of a journey that was not undone and undoes nothing itself."""
    query = (
        select(ChangeRow)
        .where(
            ChangeRow.workspace_id == workspace_id,
            ChangeRow.journey_id == journey_id,
            col(ChangeRow.undone).is_(False),
            col(ChangeRow.undoes_id).is_(None),
        )
        .order_by(col(ChangeRow.id).desc())
    )
    return session.exec(query).first()


def last(session: Session, workspace_id: str, journey_id: int, most: int) -> list[ChangeRow]:
    """List the last changes of a journey, the newest first."""
    query = (
        select(ChangeRow)
        .where(ChangeRow.workspace_id == workspace_id, ChangeRow.journey_id == journey_id)
        .order_by(col(ChangeRow.id).desc())
        .limit(most)
    )
    return list(session.exec(query))


def since(session: Session, workspace_id: str, journey_id: int, at: datetime) -> list[ChangeRow]:
    """List the changes of a journey after a moment, the newest first."""
    query = (
        select(ChangeRow)
        .where(
            ChangeRow.workspace_id == workspace_id,
            ChangeRow.journey_id == journey_id,
            col(ChangeRow.at) > at,
        )
        .order_by(col(ChangeRow.id).desc())
    )
    return list(session.exec(query))
