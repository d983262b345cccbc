"""Having something done later: noted in the same transaction as what it belongs to, and done once that is stored."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sqlmodel import Session


@dataclass(frozen=True)
class Job:
    """Something to do for a journey. One `key` is done once, however often it is noted.

    `kind` is one of `bot.guide.appointments.Kind`, or `SHOW`; `due` is the moment that it was meant for.
    """

    kind: str
    key: str
    workspace_id: str
    journey_id: int
    subject: str = ""
    due: datetime | None = None


SHOW = "show"
"""To bring the messages of a journey up to date."""


class Later(Protocol):
    """What notes jobs."""

    def enqueue(self, session: Session, job: Job) -> None:
        """Note a job in the transaction of a session; one with the key of an earlier one changes nothing."""


class NothingLater:
    """Where nobody does jobs, as in tests of the guide: what fell behind is shown by the sweep."""

    def enqueue(self, session: Session, job: Job) -> None:
        """Note nothing."""
