"""Queries on the rounds in which a journey is walked."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage.monthly_tables import RoundRow


def add(session: Session, row: RoundRow) -> RoundRow:
    """Store a new round; it has an id when this returns."""
    session.add(row)
    session.flush()
    return row


def find(session: Session, workspace_id: str, round_id: int) -> RoundRow | None:
    """Find a round."""
    query = select(RoundRow).where(RoundRow.workspace_id == workspace_id, RoundRow.id == round_id)
    return session.exec(query).one_or_none()


def open_of(session: Session, workspace_id: str, journey_id: int) -> RoundRow | None:
    """Give the round of a journey that is open, if one is."""
    query = (
        select(RoundRow)
        .where(
            RoundRow.workspace_id == workspace_id,
            RoundRow.journey_id == journey_id,
            col(RoundRow.closed_at).is_(None),
        )
        .order_by(col(RoundRow.id).desc())
    )
    return session.exec(query).first()


def periods(session: Session, workspace_id: str, journey_id: int) -> set[str]:
    """Give the periods of all rounds that a journey ever had."""
    query = select(RoundRow.period).where(
        RoundRow.workspace_id == workspace_id, RoundRow.journey_id == journey_id
    )
    return set(session.exec(query))


def closed(
    session: Session, workspace_id: str, journey_id: int, most: int, *, until: datetime | None = None
) -> list[RoundRow]:
    """List the last rounds of a journey that are closed, the newest first; perhaps those closed until a moment."""
    query = (
        select(RoundRow)
        .where(
            RoundRow.workspace_id == workspace_id,
            RoundRow.journey_id == journey_id,
            col(RoundRow.closed_at).is_not(None),
        )
        .order_by(col(RoundRow.closed_at).desc(), col(RoundRow.id).desc())
        .limit(most)
    )
    if until is not None:
        query = query.where(col(RoundRow.closed_at) <= until)
    return list(session.exec(query))
