"""A worker: takes up what is due, does jobs, shows that it is alive, and takes over from those that are not."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.guide.later import Job
from bot.jobs.doing import do
from bot.jobs.engine import Engine, Jobs
from bot.jobs.states import Again
from bot.jobs.surroundings import Surroundings
from storage import workers

logger = logging.getLogger(__name__)

_DONE_STAY = timedelta(days=3)
_FAILED_STAY = timedelta(days=30)
_TAKE_OVER = "take over"


@dataclass(frozen=True)
class Pace:
    """How often a worker does what, in seconds.

    A worker that gave no sign of life for `silent` seconds is dead: others look every `look_after` seconds.
    """

    tick: float = 5.0
    beat: float = 5.0
    silent: float = 25.0
    look_after: float = 10.0
    tidy: float = 3600.0
    take: float = 0.5
    patience: float = 10.0


class Worker:
    """A process that does jobs, from when it starts until it stops. One at a time in a process."""

    def __init__(
        self, jobs: Jobs, surroundings: Surroundings, *, pace: Pace | None = None, at_once: int | None = None
    ) -> None:
        self.id = secrets.token_hex(8)
        self._jobs = jobs
        self._surroundings = surroundings
        self._pace = pace or Pace()
        self._at_once = at_once or jobs.at_once
        self._poked = asyncio.Event()

    def poke(self) -> None:
        """Take up what is due now, as after the clock was moved on."""
        self._poked.set()

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """Work until the context ends. What runs then is finished, or left for others."""
        # Before the first job is taken: a job of a worker without a sign of life would be taken over.
        await self._beat()
        engine = Engine(self._jobs, self.id, self._do, at_once=self._at_once, look_every=self._pace.take)
        await engine.start()
        tasks = [
            asyncio.create_task(self._repeat(self._beat, self._pace.beat)),
            asyncio.create_task(self._repeat(self._take_over, self._pace.look_after)),
            asyncio.create_task(self._repeat(self._tidy, self._pace.tidy)),
            asyncio.create_task(self._tick_for_ever()),
        ]
        try:
            yield
        finally:
            for task in tasks[1:]:
                task.cancel()
            await engine.stop(self._pace.patience)
            tasks[0].cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.to_thread(self._leave)

    async def _do(self, job: Job, failures: int) -> Again | None:
        return await do(self._surroundings, job, failures)

    async def _tick_for_ever(self) -> None:
        while True:
            try:
                while await self._surroundings.guide.hand_over_due():
                    pass
            except Exception:
                logger.exception("what is due could not be taken up")
            try:
                await asyncio.wait_for(self._poked.wait(), self._pace.tick)
            except TimeoutError:
                continue
            self._poked.clear()

    async def _repeat(self, task: Callable[[], Awaitable[None]], every: float) -> None:
        while True:
            try:
                await task()
            except Exception:
                # The database may be away for a while; the next time comes.
                logger.exception("%s failed", task.__name__)
            await asyncio.sleep(every)

    async def _beat(self) -> None:
        def beat() -> None:
            with self._jobs.database.transaction() as session:
                workers.beat(session, self.id, datetime.now(UTC))

        await asyncio.to_thread(beat)

    async def _take_over(self) -> None:
        await asyncio.to_thread(self._resume_abandoned)

    def _resume_abandoned(self) -> None:
        if not self._is_my_turn():
            return
        abandoned = self._jobs.abandoned(self._living)
        if abandoned:
            logger.warning("taking over %s jobs", len(abandoned))
            self._jobs.resume(abandoned)

    def _is_my_turn(self) -> bool:
        """Take the turn to look for dead workers; a turn lasts until the next is due."""
        now = datetime.now(UTC)
        before = now - timedelta(seconds=self._pace.look_after * 0.9)
        with self._jobs.database.transaction() as session:
            return workers.take_turn(session, _TAKE_OVER, now, before)

    def _living(self) -> set[str]:
        since = datetime.now(UTC) - timedelta(seconds=self._pace.silent)
        with self._jobs.database.transaction() as session:
            # Whoever asks is alive, even where the machine was too busy for a sign of it.
            return workers.living(session, since) | {self.id}

    async def _tidy(self) -> None:
        now = datetime.now(UTC)
        await asyncio.to_thread(self._jobs.forget_done, now - _DONE_STAY, failed_before=now - _FAILED_STAY)

    def _leave(self) -> None:
        with self._jobs.database.transaction() as session:
            workers.leave(session, self.id)
