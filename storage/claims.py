"""Claims on messages: whoever posts one says so first, so that it is posted once. In real time, as Slack's own."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from sqlmodel import Session, select

from storage.tables import SurfaceRow


class Claim(Enum):
    """What came of an attempt to claim a message before it is posted."""

    FRESH = auto()
    """It is ours, and nobody has tried to post it."""
    TRIED = auto()
    """It is ours, and somebody tried to post it and never told what came of it."""
    HELD = auto()
    """Somebody else is posting it, or was a moment ago."""
    GONE = auto()
    """It is posted already, or is not wanted any more."""


@dataclass(frozen=True)
class Claimed:
    """What came of a claim `at` a moment: `since` is when it was first tried, `held_at` when somebody else claimed it.

    `ts` is where it is posted, as far as anybody noted.
    """

    claim: Claim
    at: datetime
    since: datetime | None = None
    held_at: datetime | None = None
    ts: str | None = None


def claim(
    session: Session,
    workspace_id: str,
    surface_id: int,
    by: str,
    at: datetime,
    *,
    stale: datetime,
    instead_of: str | None,
) -> Claimed:
    """Claim a message to post it; a claim of before `stale` holds nobody back. All in real time.

    `instead_of` is where it stood as far as the caller knows, when somebody deleted it there.
    """
    query = select(SurfaceRow).where(SurfaceRow.workspace_id == workspace_id, SurfaceRow.id == surface_id)
    query = query.with_for_update().execution_options(populate_existing=True)
    row = session.exec(query).one_or_none()
    if row is None or row.gave_up is not None or row.ts != instead_of:
        return Claimed(Claim.GONE, at, ts=row.ts if row is not None else None)
    held_at = row.claimed_at
    if held_at is not None and held_at > stale:
        return Claimed(Claim.HELD, at, row.tried_at, held_at)
    row.claimed_at, row.claimed_by = at, by
    if row.tried_at is None:
        row.tried_at = at
        return Claimed(Claim.FRESH, at, at)
    return Claimed(Claim.TRIED, at, row.tried_at, held_at)


def release(session: Session, workspace_id: str, surface_id: int, by: str) -> None:
    """Give a claim of one's own back: the message is certainly not there."""
    query = select(SurfaceRow).where(SurfaceRow.workspace_id == workspace_id, SurfaceRow.id == surface_id)
    row = session.exec(query.with_for_update()).one_or_none()
    if row is not None and row.claimed_by == by:
        row.claimed_at = row.claimed_by = row.tried_at = None
