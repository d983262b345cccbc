"""Queries on what people think of fixes. Only the guide may tell whose a vote is, and only to whoever gave it."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, select

from storage.tables import ChangeRow, VoteRow

ANEW = "votes-anew"
"""The change with which a team votes on a fix anew: votes given before it count no more, unless it is undone."""


def cast(
    session: Session,
    workspace_id: str,
    journey_id: int,
    fix_id: str,
    user_id: str,
    *,
    impact: int,
    effort: int,
    at: datetime,
) -> None:
    """Store what somebody thinks of a fix, in the place of what they thought before."""
    query = select(VoteRow).where(
        VoteRow.workspace_id == workspace_id,
        VoteRow.journey_id == journey_id,
        VoteRow.fix_id == fix_id,
        VoteRow.user_id == user_id,
    )
    row = session.exec(query).one_or_none()
    if row is None:
        row = VoteRow(
            workspace_id=workspace_id,
            journey_id=journey_id,
            fix_id=fix_id,
            user_id=user_id,
            impact=impact,
            effort=effort,
            at=at,
        )
    row.impact, row.effort, row.at = impact, effort, at
    session.add(row)
    session.flush()


def standing(
    session: Session, workspace_id: str, journey_ids: Collection[int], *, by: str | None = None
) -> list[VoteRow]:
    """List the votes of journeys that count, of everybody or `by` one person, the oldest first.

    Those count that were given since the team last began anew.
    """
    begun = _begun_anew(session, workspace_id, journey_ids)
    query = (
        select(VoteRow)
        .where(VoteRow.workspace_id == workspace_id, col(VoteRow.journey_id).in_(journey_ids))
        .order_by(col(VoteRow.at), col(VoteRow.user_id))
    )
    if by is not None:
        query = query.where(VoteRow.user_id == by)
    return [
        row
        for row in session.exec(query)
        if (row.journey_id, row.fix_id) not in begun or row.at > begun[row.journey_id, row.fix_id]
    ]


def _begun_anew(
    session: Session, workspace_id: str, journey_ids: Collection[int]
) -> dict[tuple[int, str], datetime]:
    """Tell when the votes on each fix were last begun anew, by journey and fix."""
    query = (
        select(ChangeRow)
        .where(
            ChangeRow.workspace_id == workspace_id,
            col(ChangeRow.journey_id).in_(journey_ids),
            ChangeRow.action == ANEW,
            col(ChangeRow.undone).is_(False),
        )
        .order_by(col(ChangeRow.id))
    )
    return {
        (row.journey_id, difference["part_id"]): row.at
        for row in session.exec(query)
        for difference in row.differences
    }
