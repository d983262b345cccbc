"""Queries on the processes that do jobs: who is alive, and who takes over from those that are not. Real time."""

from datetime import datetime

from sqlalchemy import func
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, delete, select

from storage.monthly_tables import WorkerRow


def beat(session: Session, worker_id: str, now: datetime) -> None:
    """Note a sign of life."""
    session.merge(WorkerRow(id=worker_id, beat_at=now))


def leave(session: Session, worker_id: str) -> None:
    """Note that a worker stopped: what it left is for others, at once."""
    session.exec(delete(WorkerRow).where(col(WorkerRow.id) == worker_id))


def living(session: Session, since: datetime) -> set[str]:
    """List the workers that gave a sign of life, and forget those that did not."""
    session.exec(delete(WorkerRow).where(col(WorkerRow.beat_at) < since))
    return set(session.exec(select(WorkerRow.id)))


def last_beat(session: Session) -> datetime | None:
    """Tell when any worker last gave a sign of life; None where none is known."""
    return session.exec(select(func.max(WorkerRow.beat_at))).one()


def take_turn(session: Session, task: str, now: datetime, before: datetime) -> bool:
    """Take the turn to do what one worker does for all, as looking for those that died; False where another has it.

    A turn ends by itself: one that was taken `before` is over.
    """
    row = session.get(WorkerRow, task, with_for_update=True)
    if row is not None:
        if row.beat_at >= before:
            return False
        row.beat_at = now
        return True
    try:
        with session.begin_nested():
            session.add(WorkerRow(id=task, beat_at=now))
    except IntegrityError:
        return False  # somebody else took the first one at the same moment
    return True
