"""Queries on scores that came in together: how, when, and whether they count."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_
from sqlmodel import Session, col, select

from bot.journey.satisfaction.values import Batch
from storage.monthly_tables import ScoreBatchRow, ScoreRow, ScoreTotalRow


def add(
    session: Session, workspace_id: str, journey_id: int, batch: Batch, digest: str, by: str, at: datetime
) -> ScoreBatchRow:
    """Store scores and months that came in together; the row has an id when this returns."""
    row = ScoreBatchRow(
        workspace_id=workspace_id,
        journey_id=journey_id,
        source=batch.source.value,
        name=batch.name[:300],
        scale=batch.scale.value,
        digest=digest,
        by=by,
        at=at,
        replaces_id=batch.replaces,
    )
    session.add(row)
    session.flush()
    mine: dict[str, Any] = {"workspace_id": workspace_id, "journey_id": journey_id, "batch_id": row.id}
    session.add_all(ScoreRow(**mine, **vars(score)) for score in batch.scores)
    session.add_all(ScoreTotalRow(**mine, **vars(total)) for total in batch.totals)
    session.flush()
    return row


def batches(session: Session, workspace_id: str, journey_id: int, most: int) -> list[ScoreBatchRow]:
    """List the batches of a journey, withdrawn ones too, the last one first."""
    query = (
        select(ScoreBatchRow)
        .where(ScoreBatchRow.workspace_id == workspace_id, ScoreBatchRow.journey_id == journey_id)
        .order_by(col(ScoreBatchRow.id).desc())
        .limit(most)
    )
    return list(session.exec(query))


def find(session: Session, workspace_id: str, journey_id: int, batch_id: int) -> ScoreBatchRow | None:
    """Find a batch, withdrawn or not."""
    query = select(ScoreBatchRow).where(
        ScoreBatchRow.workspace_id == workspace_id,
        ScoreBatchRow.journey_id == journey_id,
        ScoreBatchRow.id == batch_id,
    )
    return session.exec(query).one_or_none()


def standing_digest(
    session: Session, workspace_id: str, journey_id: int, digest: str
) -> ScoreBatchRow | None:
    """Find the batch of this digest that counts."""
    query = select(ScoreBatchRow).where(
        ScoreBatchRow.workspace_id == workspace_id,
        ScoreBatchRow.journey_id == journey_id,
        ScoreBatchRow.digest == digest,
        col(ScoreBatchRow.withdrawn_at).is_(None),
    )
    return session.exec(query).first()


def of_change(session: Session, workspace_id: str, journey_id: int, change_id: int) -> list[ScoreBatchRow]:
    """List the batches that a change of the journey made count, or made not count."""
    query = (
        select(ScoreBatchRow)
        .where(
            ScoreBatchRow.workspace_id == workspace_id,
            ScoreBatchRow.journey_id == journey_id,
            or_(
                col(ScoreBatchRow.change_id) == change_id, col(ScoreBatchRow.withdrawn_change_id) == change_id
            ),
        )
        .order_by(col(ScoreBatchRow.id))
    )
    return list(session.exec(query))


def correcting(session: Session, workspace_id: str, journey_id: int, batch_id: int) -> list[ScoreBatchRow]:
    """List the batches that count in the place of scores of a batch."""
    query = select(ScoreBatchRow).where(
        ScoreBatchRow.workspace_id == workspace_id,
        ScoreBatchRow.journey_id == journey_id,
        ScoreBatchRow.replaces_id == batch_id,
        col(ScoreBatchRow.withdrawn_at).is_(None),
    )
    return list(session.exec(query))


def standing_of_sources(
    session: Session, workspace_id: str, journey_id: int, sources: Collection[str]
) -> list[ScoreBatchRow]:
    """List the batches that count and came in these ways."""
    query = (
        select(ScoreBatchRow)
        .where(
            ScoreBatchRow.workspace_id == workspace_id,
            ScoreBatchRow.journey_id == journey_id,
            col(ScoreBatchRow.source).in_(sources),
            col(ScoreBatchRow.withdrawn_at).is_(None),
        )
        .order_by(col(ScoreBatchRow.id))
    )
    return list(session.exec(query))


def standing_among(session: Session, workspace_id: str, batch_ids: Collection[int]) -> set[int]:
    """Tell which of these batches count."""
    query = select(ScoreBatchRow.id).where(
        ScoreBatchRow.workspace_id == workspace_id,
        col(ScoreBatchRow.id).in_(batch_ids),
        col(ScoreBatchRow.withdrawn_at).is_(None),
    )
    return {batch_id for batch_id in session.exec(query) if batch_id is not None}


def last_of_month(
    session: Session, workspace_id: str, journey_id: int, first: date, until: date
) -> ScoreBatchRow | None:
    """Give the last batch that counts, was handed in by somebody, and has something of a month."""
    with_scores = select(ScoreRow.batch_id).where(
        ScoreRow.workspace_id == workspace_id,
        ScoreRow.journey_id == journey_id,
        col(ScoreRow.on) >= first,
        col(ScoreRow.on) < until,
    )
    with_total = select(ScoreTotalRow.batch_id).where(
        ScoreTotalRow.workspace_id == workspace_id,
        ScoreTotalRow.journey_id == journey_id,
        ScoreTotalRow.month == first,
    )
    query = (
        select(ScoreBatchRow)
        .where(
            ScoreBatchRow.workspace_id == workspace_id,
            ScoreBatchRow.journey_id == journey_id,
            ScoreBatchRow.by != "",
            col(ScoreBatchRow.withdrawn_at).is_(None),
            or_(col(ScoreBatchRow.id).in_(with_scores), col(ScoreBatchRow.id).in_(with_total)),
        )
        .order_by(col(ScoreBatchRow.id).desc())
        .limit(1)
    )
    return session.exec(query).first()
