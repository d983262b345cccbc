"""Who posts a message: each is claimed first, so that it is posted once, also with several processes and a kill."""

from datetime import UTC, datetime, timedelta

from bot.guide.screens import Surface
from bot.guide.unit import Unit
from storage import claims
from storage.claims import Claim, Claimed

__all__ = ["Claim", "Claimed", "claim", "release"]


def claim(unit: Unit, surface: Surface, by: str, grace: timedelta) -> Claimed:
    """Claim a message to post it; a claim that is older than the grace holds nobody back.

    Where it stands as far as the caller knows, somebody deleted it. In real time, whatever the clock of a unit says.
    """
    now = datetime.now(UTC)
    return claims.claim(
        unit.session, unit.workspace_id, surface.id, by, now, stale=now - grace, instead_of=surface.ts
    )


def release(unit: Unit, surface: Surface, by: str) -> None:
    """Give a claim back, since Slack certainly did not take the message."""
    claims.release(unit.session, unit.workspace_id, surface.id, by)
