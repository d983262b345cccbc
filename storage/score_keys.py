"""Queries on the keys with which survey tools hand in scores. The key itself is nowhere: only its digest is."""

from datetime import datetime

from sqlmodel import Session, col, select

from storage.monthly_tables import ScoreKeyRow
from storage.tables import JourneyRow


def add(
    session: Session, workspace_id: str, journey_id: int, digest: str, made_by: str, at: datetime
) -> ScoreKeyRow:
    """Add a key of a journey."""
    row = ScoreKeyRow(
        workspace_id=workspace_id, journey_id=journey_id, digest=digest, made_by=made_by, made_at=at
    )
    session.add(row)
    session.flush()
    return row


def find(
    session: Session, workspace_id: str, journey_id: int, key_id: int, *, locked: bool = False
) -> ScoreKeyRow | None:
    """Find a key of a journey that is not revoked; `locked` keeps others from revoking it meanwhile."""
    query = select(ScoreKeyRow).where(
        ScoreKeyRow.workspace_id == workspace_id,
        ScoreKeyRow.journey_id == journey_id,
        ScoreKeyRow.id == key_id,
        col(ScoreKeyRow.revoked_at).is_(None),
    )
    return session.exec(query.with_for_update() if locked else query).one_or_none()


def of_journey(session: Session, workspace_id: str, journey_id: int) -> list[ScoreKeyRow]:
    """List the keys of a journey that are not revoked, the oldest first."""
    query = (
        select(ScoreKeyRow)
        .where(
            ScoreKeyRow.workspace_id == workspace_id,
            ScoreKeyRow.journey_id == journey_id,
            col(ScoreKeyRow.revoked_at).is_(None),
        )
        .order_by(col(ScoreKeyRow.id))
    )
    return list(session.exec(query))


def of_digest(session: Session, digest: str) -> ScoreKeyRow | None:
    """Find the key of a digest, of whichever workspace: who brings a key says nothing else about themselves.

    Revoked keys are not found, nor those of a journey that is deleted.
    """
    query = (
        select(ScoreKeyRow)
        .join(JourneyRow, col(JourneyRow.id) == col(ScoreKeyRow.journey_id))
        .where(
            ScoreKeyRow.digest == digest,
            col(ScoreKeyRow.revoked_at).is_(None),
            col(JourneyRow.deleted_at).is_(None),
        )
    )
    return session.exec(query).one_or_none()
