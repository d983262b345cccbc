"""Queries on what one person told us of themselves."""

from datetime import datetime

from sqlmodel import Session

from storage.tables import PersonRow


def find(session: Session, workspace_id: str, user_id: str) -> PersonRow | None:
    """Find somebody; None for who never did anything here."""
    return session.get(PersonRow, (workspace_id, user_id))


def welcome(session: Session, workspace_id: str, user_id: str, at: datetime) -> None:
    """Note from when on somebody needs no explanation; a later moment than was noted before changes nothing."""
    row = find(session, workspace_id, user_id)
    if row is not None and (row.welcomed_at is None or at < row.welcomed_at):
        row.welcomed_at = at
        session.add(row)


def choose(
    session: Session,
    workspace_id: str,
    user_id: str,
    *,
    language: str | None,
    wants_reminders: bool,
    works_from: int,
    works_until: int,
) -> None:
    """Store what somebody chose: their language, None for the one that Slack tells, reminders, working hours."""
    row = find(session, workspace_id, user_id)
    if row is not None:
        row.chosen_language, row.wants_reminders = language, wants_reminders
        row.works_from, row.works_until = works_from, works_until
        session.add(row)
