"""Jobs done by hand: the handlers of the product, with no engine behind them, at moments that a test chooses."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlmodel import Session

from bot.clock import Clock
from bot.coach.coach import Coach
from bot.guide.coaching import Coaching
from bot.guide.guide import Guide
from bot.guide.later import Job
from bot.jobs.doing import handle
from bot.jobs.surroundings import InSlack, Surroundings


class MovedClock(Clock):
    """A clock that stands where a test puts it, and otherwise goes on as the real one does."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """Give the moment, in UTC."""
        return super().now() + self._ahead

    def put_at(self, moment: datetime) -> None:
        """Let it be this moment now."""
        self._ahead = moment - super().now()


@dataclass
class ByHand:
    """Notes jobs as an engine does, and does them when told. A job whose key was noted before is not noted again."""

    jobs: deque[Job] = field(default_factory=deque)
    done: list[Job] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)

    def enqueue(self, session: Session, job: Job) -> None:
        """Note a job."""
        if job.key not in self.keys:
            self.keys.add(job.key)
            self.jobs.append(job)

    async def work(self, guide: Guide, slack: InSlack) -> None:
        """Take up all that is due, and all that comes of it."""
        while await guide.hand_over_due() or self.jobs:
            while self.jobs:
                job = self.jobs.popleft()
                await handle(
                    Surroundings(guide, slack, Coaching(guide, Coach(), patience=timedelta(minutes=1))), job
                )
                self.done.append(job)
