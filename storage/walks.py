"""Queries on who walks in a round, and on what they met at each step."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from storage.monthly_tables import ObservationRow, RoundRow, WalkRow

OPEN = "open"


@dataclass(frozen=True)
class Outstanding:
    """A walk that somebody has not finished: of which journey, until when, and how many steps they answered."""

    walk_id: int
    journey_id: int
    closes_at: datetime
    answered: int


def add(session: Session, row: WalkRow) -> WalkRow:
    """Store a new walk; it has an id when this returns."""
    session.add(row)
    session.flush()
    return row


def find(session: Session, workspace_id: str, walk_id: int) -> WalkRow | None:
    """Find a walk."""
    query = select(WalkRow).where(WalkRow.workspace_id == workspace_id, WalkRow.id == walk_id)
    return session.exec(query).one_or_none()


def of_person(session: Session, workspace_id: str, round_id: int, user_id: str) -> WalkRow | None:
    """Find somebody's walk in a round."""
    query = select(WalkRow).where(
        WalkRow.workspace_id == workspace_id, WalkRow.round_id == round_id, WalkRow.user_id == user_id
    )
    return session.exec(query).one_or_none()


def of_round(session: Session, workspace_id: str, round_id: int) -> list[WalkRow]:
    """List the walks of a round, in the order in which people came to it."""
    query = (
        select(WalkRow)
        .where(WalkRow.workspace_id == workspace_id, WalkRow.round_id == round_id)
        .order_by(col(WalkRow.id))
    )
    return list(session.exec(query))


def subjects(rows: Collection[WalkRow]) -> list[str]:
    """Give what the messages of walks are about: the walk itself, and the walk with how often it was brought again."""
    return [f"{row.id}" for row in rows] + [
        f"{row.id}/{number}" for row in rows for number in range(1, row.reminded + 1)
    ]


def observations(
    session: Session, workspace_id: str, round_ids: Collection[int], *, walk_id: int | None = None
) -> list[ObservationRow]:
    """List what was met in rounds, or on one walk of them, in the order in which it was told."""
    query = (
        select(ObservationRow)
        .where(ObservationRow.workspace_id == workspace_id, col(ObservationRow.round_id).in_(round_ids))
        .order_by(col(ObservationRow.id))
    )
    if walk_id is not None:
        query = query.where(ObservationRow.walk_id == walk_id)
    return list(session.exec(query))


def observation(session: Session, workspace_id: str, observation_id: int) -> ObservationRow | None:
    """Find what somebody met at a step."""
    query = select(ObservationRow).where(
        ObservationRow.workspace_id == workspace_id, ObservationRow.id == observation_id
    )
    return session.exec(query).one_or_none()


def observe(session: Session, walk: WalkRow, step_id: str, by: str | None, at: datetime) -> ObservationRow:
    """Give what is noted of a step on a walk, to change it; a new row where nothing is yet."""
    query = select(ObservationRow).where(
        ObservationRow.workspace_id == walk.workspace_id,
        ObservationRow.walk_id == walk.id,
        ObservationRow.step_id == step_id,
    )
    row = session.exec(query).one_or_none() or ObservationRow(
        workspace_id=walk.workspace_id,
        journey_id=walk.journey_id,
        round_id=walk.round_id,
        walk_id=walk.id,
        step_id=step_id,
        at=at,
    )
    row.by, row.at = by, at
    session.add(row)
    session.flush()
    return row


def forget_observation(session: Session, row: ObservationRow) -> None:
    """Take back what was noted of a step."""
    session.delete(row)
    session.flush()


def rounds_of_pains(
    session: Session, workspace_id: str, journey_id: int, pain_ids: Collection[str]
) -> set[int]:
    """Give the rounds in which what became these pain points was met."""
    query = select(ObservationRow.round_id).where(
        ObservationRow.workspace_id == workspace_id,
        ObservationRow.journey_id == journey_id,
        col(ObservationRow.pain_id).in_(pain_ids),
    )
    return set(session.exec(query))


def loosen(session: Session, rows: Collection[ObservationRow], at: datetime) -> None:
    """Store what was met anew, in the order given, as if it was told at one moment, by nobody and on no walk."""
    kept = [row.model_dump(exclude={"id", "walk_id", "by", "at"}) for row in rows]
    gone = delete(ObservationRow).where(col(ObservationRow.id).in_([row.id for row in rows]))
    session.exec(gone.execution_options(synchronize_session=False))
    for row in rows:
        session.expunge(row)
    session.add_all([ObservationRow(**fields, at=at) for fields in kept])
    session.flush()


def last_walked(session: Session, workspace_id: str, journey_id: int, until: datetime) -> dict[str, datetime]:
    """Tell by step when somebody walked it last, not after a moment; one that nobody walked is left out."""
    query = (
        select(ObservationRow.step_id, func.max(ObservationRow.at))
        .where(
            ObservationRow.workspace_id == workspace_id,
            ObservationRow.journey_id == journey_id,
            col(ObservationRow.at) <= until,
        )
        .group_by(col(ObservationRow.step_id))
    )
    return dict(session.exec(query).all())


def outstanding(
    session: Session, workspace_id: str, user_id: str, journey_ids: Collection[int], now: datetime
) -> list[Outstanding]:
    """List the walks in these journeys that wait for somebody now, the first to close first."""
    answered = (
        select(ObservationRow.walk_id, func.count().label("count"))
        .where(ObservationRow.workspace_id == workspace_id)
        .group_by(col(ObservationRow.walk_id))
        .subquery()
    )
    query = (
        select(WalkRow.id, WalkRow.journey_id, RoundRow.closes_at, func.coalesce(answered.c.count, 0))
        .join(RoundRow, col(RoundRow.id) == col(WalkRow.round_id))
        .outerjoin(answered, answered.c.walk_id == col(WalkRow.id))
        .where(
            WalkRow.workspace_id == workspace_id,
            WalkRow.user_id == user_id,
            WalkRow.state == OPEN,
            col(WalkRow.journey_id).in_(journey_ids),
            col(RoundRow.closed_at).is_(None),
            RoundRow.closes_at > now,
        )
        .order_by(col(RoundRow.closes_at), col(WalkRow.id))
    )
    return [Outstanding(*row) for row in session.exec(query) if row[0] is not None]
