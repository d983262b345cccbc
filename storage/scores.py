"""Queries on satisfaction scores. Those that count together never read what customers wrote."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import case, extract, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select, update

from bot.journey.satisfaction.figures import DETRACTS_BELOW, PROMOTES_FROM, Tally, lowest_reaching
from bot.journey.satisfaction.values import Score, Total
from storage.monthly_tables import ScoreBatchRow, ScoreRow, ScoreTotalRow


@dataclass(frozen=True)
class Counted:
    """Scores of one month, persona and step, counted together."""

    month: date
    persona_id: str | None
    step_id: str | None
    tally: Tally


def scores_of(session: Session, workspace_id: str, batch_id: int, most: int | None = None) -> list[ScoreRow]:
    """List the scores of a batch in the order in which they came, with what customers wrote."""
    query = (
        select(ScoreRow)
        .where(ScoreRow.workspace_id == workspace_id, ScoreRow.batch_id == batch_id)
        .order_by(col(ScoreRow.id))
        .limit(most)
    )
    return list(session.exec(query))


def find_score(session: Session, workspace_id: str, journey_id: int, score_id: int) -> ScoreRow | None:
    """Find one score."""
    query = select(ScoreRow).where(
        ScoreRow.workspace_id == workspace_id, ScoreRow.journey_id == journey_id, ScoreRow.id == score_id
    )
    return session.exec(query).one_or_none()


def replaced_by(session: Session, workspace_id: str, batch_id: int) -> list[ScoreRow]:
    """List the scores in whose place a batch counts."""
    query = select(ScoreRow).where(ScoreRow.workspace_id == workspace_id, ScoreRow.replaced_by_id == batch_id)
    return list(session.exec(query))


def totals_of(session: Session, workspace_id: str, batch_id: int) -> list[ScoreTotalRow]:
    """List the months as a whole that a batch tells of."""
    query = (
        select(ScoreTotalRow)
        .where(ScoreTotalRow.workspace_id == workspace_id, ScoreTotalRow.batch_id == batch_id)
        .order_by(col(ScoreTotalRow.month))
    )
    return list(session.exec(query))


def months_of(session: Session, workspace_id: str, batch_ids: Collection[int]) -> set[date]:
    """Give the months that batches have something of, or take something away from, each as its first day."""
    days = select(col(ScoreRow.on)).where(
        ScoreRow.workspace_id == workspace_id,
        or_(col(ScoreRow.batch_id).in_(batch_ids), col(ScoreRow.replaced_by_id).in_(batch_ids)),
    )
    months = select(col(ScoreTotalRow.month)).where(
        ScoreTotalRow.workspace_id == workspace_id, col(ScoreTotalRow.batch_id).in_(batch_ids)
    )
    found = {*session.exec(days.distinct()), *session.exec(months.distinct())}
    return {day.replace(day=1) for day in found}


def references_known(
    session: Session, workspace_id: str, journey_id: int, references: Collection[str]
) -> set[str]:
    """Tell which of these references belong to scores that count, or that were corrected."""
    query = (
        select(ScoreRow.reference)
        .join(ScoreBatchRow, col(ScoreBatchRow.id) == col(ScoreRow.batch_id))
        .where(
            ScoreRow.workspace_id == workspace_id,
            ScoreRow.journey_id == journey_id,
            col(ScoreRow.reference).in_(references),
            col(ScoreBatchRow.withdrawn_at).is_(None),
        )
    )
    return set(session.exec(query))


def counted(
    session: Session,
    workspace_id: str,
    journey_id: int,
    goal: float,
    *,
    since: date | None = None,
    until: date | None = None,
) -> list[Counted]:
    """Count the scores that count by month, persona and step, from a day on and before another one."""
    replacing = aliased(ScoreBatchRow)
    year, month = extract("year", col(ScoreRow.on)), extract("month", col(ScoreRow.on))
    score = col(ScoreRow.score)
    columns: list[Any] = [
        *(year, month, ScoreRow.persona_id, ScoreRow.step_id, func.count(), func.sum(score)),
        func.sum(case((score >= lowest_reaching(goal), 1), else_=0)),
        func.sum(case((score >= PROMOTES_FROM, 1), (score < DETRACTS_BELOW, -1), else_=0)),
    ]
    query = (
        select(*columns)
        .join(ScoreBatchRow, col(ScoreBatchRow.id) == col(ScoreRow.batch_id))
        .outerjoin(replacing, col(replacing.id) == col(ScoreRow.replaced_by_id))
        .where(
            ScoreRow.workspace_id == workspace_id,
            ScoreRow.journey_id == journey_id,
            col(ScoreBatchRow.withdrawn_at).is_(None),
            or_(col(replacing.id).is_(None), col(replacing.withdrawn_at).is_not(None)),
        )
        .group_by(year, month, ScoreRow.persona_id, ScoreRow.step_id)
    )
    if since is not None:
        query = query.where(col(ScoreRow.on) >= since)
    if until is not None:
        query = query.where(col(ScoreRow.on) < until)
    return [
        Counted(
            date(int(in_year), int(in_month), 1),
            persona_id,
            step_id,
            Tally(count, float(total), float(reached), float(net)),
        )
        for in_year, in_month, persona_id, step_id, count, total, reached, net in session.exec(query)
    ]


def totals(session: Session, workspace_id: str, journey_id: int) -> list[tuple[ScoreTotalRow, ScoreBatchRow]]:
    """List the months as a whole that count, each with its batch, in the order in which they came."""
    query = (
        select(ScoreTotalRow, ScoreBatchRow)
        .join(ScoreBatchRow, col(ScoreBatchRow.id) == col(ScoreTotalRow.batch_id))
        .where(
            ScoreTotalRow.workspace_id == workspace_id,
            ScoreTotalRow.journey_id == journey_id,
            col(ScoreBatchRow.withdrawn_at).is_(None),
        )
        .order_by(col(ScoreTotalRow.id))
    )
    return list(session.exec(query))


def replace(session: Session, workspace_id: str, score_ids: Sequence[int], by_batch_id: int) -> None:
    """Have scores not count any more as long as a batch does."""
    session.exec(
        update(ScoreRow)
        .where(col(ScoreRow.workspace_id) == workspace_id, col(ScoreRow.id).in_(score_ids))
        .values(replaced_by_id=by_batch_id)
    )


def score_of(row: ScoreRow) -> Score:
    """Read a score off its row."""
    return Score(row.score, row.on, row.persona_id, row.step_id, row.comment, row.reference)


def total_of(row: ScoreTotalRow) -> Total:
    """Read a month as a whole off its row."""
    return Total(row.month, row.average, row.responses, row.at_goal, row.nps)
