"""What happens next of its own accord in a journey: kept in a table, taken up when it is due."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.guide.later import Job, Later
from storage import appointments

if TYPE_CHECKING:
    # A unit plans what follows from a changed rhythm: it imports this.
    from bot.guide.unit import Unit


class Kind(StrEnum):
    """What happens. What `subject` is stands with each; without a word it is empty."""

    ROUND = "round"
    """A round opens, and the next one is planned."""
    REMIND = "remind"
    """Walkers who have not finished are reminded. Subject: the round."""
    WAKE = "wake"
    """Somebody who snoozed is asked again. Subject: their walk."""
    CLOSE = "close"
    """A round closes. Subject: the round."""
    ASK = "ask"
    """Satisfaction results are asked for. Subject: the month, as in 2026-11; for one person alone 2026-11/U1."""
    ASK_AGAIN = "ask_again"
    """Whoever was asked for results and did not answer is asked once more. Subject: the month and who."""
    REPORT = "report"
    """The monthly report goes out. Subject: the month."""
    FIXES = "fixes"
    """The reminders about fixes of a day (`bot.guide.reminding`)."""


def make(unit: "Unit", journey_id: int, kind: Kind, at: datetime, subject: str = "") -> None:
    """Make an appointment (UTC), or move the one of this kind and subject."""
    appointments.make(unit.session, unit.workspace_id, journey_id, kind.value, at, subject=subject)


def cancel(
    unit: "Unit", journey_id: int, kind: Kind, subject: str | None = None, *, after: datetime | None = None
) -> None:
    """Cancel the appointments of a kind: all, the one about one subject, or those later than a moment (UTC)."""
    appointments.cancel(unit.session, unit.workspace_id, journey_id, kind.value, subject=subject, after=after)


def kinds_planned(unit: "Unit", journey_id: int) -> set[str]:
    """Give the kinds of appointments that a journey has."""
    return {row.kind for row in appointments.of_journey(unit.session, unit.workspace_id, journey_id)}


def hand_over_due(session: Session, later: Later, now: datetime, most: int) -> int:
    """Make jobs of the appointments that are due, at most so many; gives how many. All in one transaction."""
    due = appointments.take_due(session, now, most)
    for one in due:
        key = f"{one.kind}:{one.journey_id}:{one.subject}:{one.at:%Y%m%dT%H%M%S%f}"
        later.enqueue(session, Job(one.kind, key, one.workspace_id, one.journey_id, one.subject, one.at))
    return len(due)
