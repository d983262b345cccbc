"""Queries on what Slack delivered and was handled, so that a second delivery has no effect."""

from datetime import datetime

from sqlmodel import Session, col, delete

from storage.tables import HandledRow


def is_handled(session: Session, workspace_id: str, key: str) -> bool:
    """Tell whether a delivery was handled before."""
    return session.get(HandledRow, (workspace_id, key)) is not None


def mark_handled(session: Session, workspace_id: str, key: str, at: datetime) -> None:
    """Note that a delivery is handled; a second one at the same time fails on the primary key."""
    session.add(HandledRow(workspace_id=workspace_id, key=key, at=at))


def forget(session: Session, workspace_id: str, key: str) -> None:
    """Forget a delivery of which nothing came, so that it may be tried again."""
    session.exec(
        delete(HandledRow).where(col(HandledRow.workspace_id) == workspace_id, col(HandledRow.key) == key)
    )


def forget_handled(session: Session, before: datetime) -> None:
    """Forget deliveries of so long ago that Slack does not repeat them any more."""
    session.exec(delete(HandledRow).where(col(HandledRow.at) < before))
