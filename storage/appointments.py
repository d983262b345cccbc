"""Queries on what happens next of its own accord, and when."""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from storage.monthly_tables import AppointmentRow
from storage.tables import JourneyRow


def make(
    session: Session, workspace_id: str, journey_id: int, kind: str, at: datetime, *, subject: str = ""
) -> None:
    """Make an appointment, or move the one of this kind and subject."""
    row = session.exec(
        select(AppointmentRow).where(
            AppointmentRow.workspace_id == workspace_id,
            AppointmentRow.journey_id == journey_id,
            AppointmentRow.kind == kind,
            AppointmentRow.subject == subject,
        )
    ).one_or_none()
    if row is None:
        row = AppointmentRow(
            workspace_id=workspace_id, journey_id=journey_id, kind=kind, subject=subject, at=at
        )
    row.at = at
    session.add(row)
    session.flush()


def cancel(
    session: Session,
    workspace_id: str,
    journey_id: int,
    kind: str,
    *,
    subject: str | None = None,
    after: datetime | None = None,
) -> None:
    """Cancel the appointments of a kind: all, the one about one subject, or those later than a moment."""
    query = delete(AppointmentRow).where(
        col(AppointmentRow.workspace_id) == workspace_id,
        col(AppointmentRow.journey_id) == journey_id,
        col(AppointmentRow.kind) == kind,
    )
    if subject is not None:
        query = query.where(col(AppointmentRow.subject) == subject)
    if after is not None:
        query = query.where(col(AppointmentRow.at) > after)
    session.exec(query)


def of_journey(session: Session, workspace_id: str, journey_id: int) -> list[AppointmentRow]:
    """List the appointments of a journey, the first to come first."""
    query = (
        select(AppointmentRow)
        .where(AppointmentRow.workspace_id == workspace_id, AppointmentRow.journey_id == journey_id)
        .order_by(col(AppointmentRow.at), col(AppointmentRow.id))
    )
    return list(session.exec(query))


def take_due(session: Session, now: datetime, most: int) -> list[AppointmentRow]:
    """Take the appointments that are due, the longest due first; nobody else gets these. Of all workspaces.

    Those of a deleted journey wait until it is restored or gone for good.
    """
    query = (
        select(AppointmentRow)
        .join(JourneyRow, col(JourneyRow.id) == col(AppointmentRow.journey_id))
        .where(col(AppointmentRow.at) <= now, col(JourneyRow.deleted_at).is_(None))
        .order_by(col(AppointmentRow.at), col(AppointmentRow.id))
        .limit(most)
        .with_for_update(skip_locked=True, of=AppointmentRow)
    )
    rows = list(session.exec(query))
    if rows:
        session.exec(delete(AppointmentRow).where(col(AppointmentRow.id).in_([row.id for row in rows])))
    return rows


def first(session: Session) -> datetime | None:
    """Tell when the next appointment is, of all workspaces and of journeys that are not deleted."""
    query = (
        select(func.min(AppointmentRow.at))
        .join(JourneyRow, col(JourneyRow.id) == col(AppointmentRow.journey_id))
        .where(col(JourneyRow.deleted_at).is_(None))
    )
    return session.exec(query).one()
