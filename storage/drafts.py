"""Queries on drafts: what was heard and not kept yet, and which messages it came from."""

from collections.abc import Collection

from sqlmodel import Session, col, select

from storage.tables import DraftRow, HeardRow

OPEN, KEPT, DROPPED = "open", "kept", "dropped"


def add(session: Session, workspace_id: str, journey_id: int, question: str) -> DraftRow:
    """Begin a draft for a question."""
    row = DraftRow(workspace_id=workspace_id, journey_id=journey_id, question=question)
    session.add(row)
    session.flush()
    return row


def find(session: Session, workspace_id: str, draft_id: int) -> DraftRow | None:
    """Find a draft."""
    query = select(DraftRow).where(DraftRow.workspace_id == workspace_id, DraftRow.id == draft_id)
    return session.exec(query).one_or_none()


def open_for(session: Session, workspace_id: str, journey_id: int, question: str) -> DraftRow | None:
    """Find the open draft of a question."""
    query = (
        select(DraftRow)
        .where(
            DraftRow.workspace_id == workspace_id,
            DraftRow.journey_id == journey_id,
            DraftRow.question == question,
            DraftRow.state == OPEN,
        )
        .order_by(col(DraftRow.id).desc())
    )
    return session.exec(query).first()


def all_open(session: Session, workspace_id: str, journey_id: int) -> list[DraftRow]:
    """List the open drafts of a journey, the oldest first."""
    query = (
        select(DraftRow)
        .where(
            DraftRow.workspace_id == workspace_id,
            DraftRow.journey_id == journey_id,
            DraftRow.state == OPEN,
        )
        .order_by(col(DraftRow.id))
    )
    return list(session.exec(query))


def by_ids(session: Session, workspace_id: str, draft_ids: Collection[int]) -> dict[int, DraftRow]:
    """Give several drafts, by id."""
    query = select(DraftRow).where(DraftRow.workspace_id == workspace_id, col(DraftRow.id).in_(draft_ids))
    return {row.id: row for row in session.exec(query) if row.id is not None}


def remember_heard(session: Session, workspace_id: str, channel_id: str, ts: str, draft_id: int) -> None:
    """Note that a draft heard a message."""
    if session.get(HeardRow, (workspace_id, channel_id, ts, draft_id)) is None:
        session.add(HeardRow(workspace_id=workspace_id, channel_id=channel_id, ts=ts, draft_id=draft_id))


def that_heard(session: Session, workspace_id: str, channel_id: str, ts: str) -> list[DraftRow]:
    """List the drafts that heard a message; one message may speak to several steps."""
    query = (
        select(DraftRow)
        .join(HeardRow, col(HeardRow.draft_id) == col(DraftRow.id))
        .where(HeardRow.workspace_id == workspace_id, HeardRow.channel_id == channel_id, HeardRow.ts == ts)
        .where(DraftRow.workspace_id == workspace_id)
        .order_by(col(DraftRow.id))
    )
    return list(session.exec(query))


def hear_in_another(session: Session, workspace_id: str, draft_id: int, other_id: int) -> None:
    """Note that what one draft heard is in another one now."""
    query = select(HeardRow).where(HeardRow.workspace_id == workspace_id, HeardRow.draft_id == draft_id)
    for row in list(session.exec(query)):
        remember_heard(session, workspace_id, row.channel_id, row.ts, other_id)
        session.delete(row)


def kept_by(session: Session, workspace_id: str, change_id: int) -> list[DraftRow]:
    """List the drafts that a change kept."""
    query = select(DraftRow).where(DraftRow.workspace_id == workspace_id, DraftRow.change_id == change_id)
    return list(session.exec(query))
