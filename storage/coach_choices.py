"""Queries on who allows the texts of a workspace to go to the model, and which journeys are kept away from it."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, select

from storage.coach_tables import CoachChoiceRow
from storage.tables import JourneyRow, PersonRow
from storage.upserts import upsert


def find(session: Session, workspace_id: str, *, locked: bool = False) -> CoachChoiceRow | None:
    """Find what an admin chose for a workspace; None as long as nobody chose.

    `locked` keeps others from choosing, and from counting towards the same day's quota, until this one is done.
    """
    query = select(CoachChoiceRow).where(CoachChoiceRow.workspace_id == workspace_id)
    if locked:
        query = query.with_for_update()
    return session.exec(query.execution_options(populate_existing=True)).one_or_none()


def choose(
    session: Session, workspace_id: str, *, is_on: bool, host: str, daily: int, by: str, at: datetime
) -> None:
    """Store what an admin chose for a workspace."""
    chosen = {"is_on": is_on, "host": host, "daily": daily, "decided_by": by, "decided_at": at}
    statement = upsert(session, CoachChoiceRow).values(workspace_id=workspace_id, **chosen)
    session.exec(statement.on_conflict_do_update(index_elements=["workspace_id"], set_=chosen))


def kept_away(session: Session, workspace_id: str, journey_ids: Collection[int]) -> list[tuple[int, str]]:
    """List which of these journeys their teams keep away from the model, each with its channel."""
    query = select(JourneyRow.id, JourneyRow.channel_id).where(
        JourneyRow.workspace_id == workspace_id,
        col(JourneyRow.id).in_(journey_ids),
        col(JourneyRow.coach_off).is_(True),
    )
    return [(journey_id, channel_id) for journey_id, channel_id in session.exec(query) if journey_id]


def known_names(session: Session, workspace_id: str) -> list[str]:
    """List what everybody is called who is known in a workspace."""
    return list(session.exec(select(PersonRow.name).where(PersonRow.workspace_id == workspace_id)))
