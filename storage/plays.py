"""Queries on talks in which the coach plays the customer."""

from sqlmodel import Session, col, select

from storage.coach_tables import PlayRow


def add(session: Session, row: PlayRow) -> PlayRow:
    """Store a talk that begins; it has an id when this returns."""
    session.add(row)
    session.flush()
    return row


def find(session: Session, workspace_id: str, play_id: int) -> PlayRow | None:
    """Find a talk."""
    query = select(PlayRow).where(PlayRow.workspace_id == workspace_id, PlayRow.id == play_id)
    return session.exec(query).one_or_none()


def open_in(session: Session, workspace_id: str, channel_id: str, thread_ts: str) -> PlayRow | None:
    """Find the talk that is going on in a thread; there is at most one."""
    query = (
        select(PlayRow)
        .where(
            PlayRow.workspace_id == workspace_id,
            PlayRow.channel_id == channel_id,
            PlayRow.thread_ts == thread_ts,
            col(PlayRow.ended_at).is_(None),
        )
        .order_by(col(PlayRow.id).desc())
    )
    return session.exec(query).first()
