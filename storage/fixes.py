"""Queries on fixes across journeys. Those of one journey are loaded with the journey."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from bot.journey.parts import FixStatus
from storage.tables import FixRow


@dataclass(frozen=True)
class Unfinished:
    """A fix that is neither done nor dropped, as far as lists show it; `is_shown` says that its votes are public."""

    journey_id: int
    id: str
    text: str
    status: FixStatus
    due: date | None
    owner_id: str
    is_shown: bool


def unfinished(session: Session, workspace_id: str, journey_ids: Collection[int]) -> list[Unfinished]:
    """List the fixes of journeys that are neither done nor dropped, by journey, in their order."""
    query = (
        select(  # type: ignore[call-overload]  # SQLModel types no more than four columns
            FixRow.journey_id,
            FixRow.id,
            FixRow.text,
            FixRow.status,
            FixRow.due,
            FixRow.owner_id,
            FixRow.impact_votes,
        )
        .where(
            FixRow.workspace_id == workspace_id,
            col(FixRow.journey_id).in_(journey_ids),
            col(FixRow.status).in_([FixStatus.OPEN, FixStatus.DOING]),
        )
        .order_by(col(FixRow.journey_id), col(FixRow.position), col(FixRow.id))
    )
    return [
        Unfinished(journey_id, fix_id, text, FixStatus(status), due, owner_id, is_shown=bool(votes))
        for journey_id, fix_id, text, status, due, owner_id, votes in session.exec(query)
    ]
