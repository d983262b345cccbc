"""Queries on many journeys at once: how far each is, in a number of queries that does not grow with them."""

from collections.abc import Collection

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.drafts import OPEN
from storage.tables import DraftRow, StepRow, SurfaceRow, TouchpointRow


def count_steps(session: Session, workspace_id: str, journey_ids: Collection[int]) -> dict[int, int]:
    """Tell by journey how many steps it has; one without any is left out."""
    query = (
        select(StepRow.journey_id, func.count())
        .where(StepRow.workspace_id == workspace_id, col(StepRow.journey_id).in_(journey_ids))
        .group_by(col(StepRow.journey_id))
    )
    return dict(session.exec(query).all())


def count_steps_with_contact(
    session: Session, workspace_id: str, journey_ids: Collection[int]
) -> dict[int, int]:
    """Tell by journey how many of its steps have a touchpoint; one without any is left out."""
    query = (
        select(TouchpointRow.journey_id, func.count(func.distinct(TouchpointRow.step_id)))
        .where(TouchpointRow.workspace_id == workspace_id, col(TouchpointRow.journey_id).in_(journey_ids))
        .group_by(col(TouchpointRow.journey_id))
    )
    return dict(session.exec(query).all())


def open_drafts(session: Session, workspace_id: str, journey_ids: Collection[int]) -> list[DraftRow]:
    """List the drafts of journeys that were neither kept nor put aside, the newest first."""
    query = (
        select(DraftRow)
        .where(
            DraftRow.workspace_id == workspace_id,
            col(DraftRow.journey_id).in_(journey_ids),
            DraftRow.state == OPEN,
        )
        .order_by(col(DraftRow.id).desc())
    )
    return list(session.exec(query))


def threads(session: Session, workspace_id: str, journey_ids: Collection[int]) -> dict[int, str]:
    """Give by journey the timestamp of its card, which opens its thread."""
    query = select(SurfaceRow.journey_id, SurfaceRow.ts).where(
        SurfaceRow.workspace_id == workspace_id,
        col(SurfaceRow.journey_id).in_(journey_ids),
        SurfaceRow.kind == "card",
        col(SurfaceRow.ts).is_not(None),
    )
    return {journey_id: str(ts) for journey_id, ts in session.exec(query)}
