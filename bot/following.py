"""A bot that follows another clock, to try it out: it tells when it next has something to do, and is ready in time."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from bot.clock import Clock, FollowingClock
from bot.guide.guide import Guide
from bot.jobs.engine import Jobs
from bot.jobs.states import State
from bot.jobs.worker import Pace

QUICK = Pace(tick=1.0, beat=1.0, silent=5.0, look_after=2.0, take=0.1)
"""How a worker works whose months pass at a click: somebody waits for each of them, and a bot that was killed too."""
_LONG_AGO = datetime.fromtimestamp(0, UTC)
_SOON = timedelta(minutes=1)


@asynccontextmanager
async def following(clock: Clock, guide: Guide, jobs: Jobs, moved: Callable[[], None]) -> AsyncIterator[None]:
    """Follow a clock that can be moved on until the context ends, and do `moved` when it is; the real time is not."""
    if not isinstance(clock, FollowingClock):
        yield
        return

    async def next_moment() -> datetime | None:
        # Appointments first: one that is taken up meanwhile is seen among the jobs.
        first = await guide.next_appointment()
        return _LONG_AGO if await asyncio.to_thread(_is_at_work, jobs) else first

    task = asyncio.create_task(clock.follow(next_moment, moved))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _is_at_work(jobs: Jobs) -> bool:
    """Tell whether a job is being done, or will be soon: one that waits long, since it failed, keeps nobody waiting."""
    counts = jobs.counts()
    if counts.running or not counts.queued:
        return bool(counts.running)
    soon = datetime.now(UTC) + _SOON
    return any(one.not_before is None or one.not_before <= soon for one in jobs.look(State.QUEUED))
