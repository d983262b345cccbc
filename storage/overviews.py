"""Queries on many journeys at once, for lists: only the columns that these show, in as many queries for one as for all."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.drafts import OPEN
from storage.tables import ConversationRow, DraftRow, JourneyRow, StepRow, TouchpointRow


@dataclass(frozen=True)
class Outline:
    """A journey in a list: where it lives, which question is open, who paused it and who takes part."""

    id: int
    title: str
    channel_id: str
    question: str
    paused_by: str | None
    participants: list[str]


@dataclass(frozen=True)
class OpenItems:
    """The items of an open draft, with the question that they answer."""

    draft_id: int
    journey_id: int
    question: str
    items: list[dict[str, Any]]


def outlines(session: Session, workspace_id: str, channel_ids: Collection[str]) -> list[Outline]:
    """List the journeys that live in these channels and are not deleted, the last changed first."""
    query = (
        select(  # type: ignore[call-overload]  # SQLModel types no more than four columns
            JourneyRow.id,
            JourneyRow.title,
            JourneyRow.channel_id,
            ConversationRow.question,
            ConversationRow.paused_by,
            ConversationRow.participants,
        )
        .join(ConversationRow, col(ConversationRow.journey_id) == col(JourneyRow.id))
        .where(
            JourneyRow.workspace_id == workspace_id,
            ConversationRow.workspace_id == workspace_id,
            col(JourneyRow.channel_id).in_(channel_ids),
            col(JourneyRow.deleted_at).is_(None),
        )
        .order_by(col(JourneyRow.updated_at).desc(), col(JourneyRow.id).desc())
    )
    return [Outline(*row) for row in session.exec(query)]


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


def open_drafts(session: Session, workspace_id: str, journey_ids: Collection[int]) -> list[OpenItems]:
    """List the drafts of journeys that were neither kept nor put aside, the newest first."""
    query = (
        select(DraftRow.id, DraftRow.journey_id, DraftRow.question, DraftRow.items)
        .where(
            DraftRow.workspace_id == workspace_id,
            col(DraftRow.journey_id).in_(journey_ids),
            DraftRow.state == OPEN,
        )
        .order_by(col(DraftRow.id).desc())
    )
    return [
        OpenItems(draft_id, journey_id, question, list(items))
        for draft_id, journey_id, question, items in session.exec(query)
        if draft_id is not None
    ]
