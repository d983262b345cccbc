"""The guide: runs each action of a person as one short transaction in a worker thread."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy.exc import IntegrityError, OperationalError
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_random_exponential

from bot.guide import appointments, score_keys
from bot.guide.later import Later, NothingLater
from bot.guide.score_keys import KeyHolder
from bot.guide.unit import Person, Unit
from storage import appointments as stored_appointments
from storage import coached, conversations, deliveries, forms, journeys, surfaces
from storage.database import Database

P = ParamSpec("P")
R = TypeVar("R")

DELETED_JOURNEYS_STAY = timedelta(days=30)
_DELIVERIES_STAY = timedelta(days=7)


class Repeated(Exception):
    """Slack delivered this before, and it was handled then."""


class Guide:
    """Gives every action its transaction. What an action does stands in the other modules of this package."""

    def __init__(
        self,
        database: Database,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        later: Later | None = None,
    ) -> None:
        self._database = database
        self._now = now
        self._later = later or NothingLater()
        self._threads = ThreadPoolExecutor(database.at_once, thread_name_prefix="guide")
        self._closed = False
        self._known: set[tuple[str, ...]] = set()

    async def do(
        self,
        person: Person,
        action: Callable[Concatenate[Unit, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Do an action for a person, in one transaction; raises what the action raises."""
        return await self._in_thread(partial(self._run, person, None, action, *args, **kwargs))

    async def once(
        self,
        delivery: str,
        person: Person,
        action: Callable[Concatenate[Unit, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """Do an action for a delivery of Slack, unless that very delivery was handled: then raise `Repeated`.

        The delivery is marked in the action's own transaction: either both are stored or neither is.
        """
        return await self._in_thread(partial(self._run, person, delivery, action, *args, **kwargs))

    async def journeys_behind(self) -> list[tuple[str, int]]:
        """List the journeys, with their workspaces, of which a message in Slack is out of date."""

        def look() -> list[tuple[str, int]]:
            with self._database.transaction() as session:
                return surfaces.journeys_behind(session)

        return await self._in_thread(look)

    async def coach_waiting(self, patience: timedelta) -> list[tuple[str, int, int]]:
        """List what was asked of the coach so long ago and is not answered: workspace, journey and id."""

        def look() -> list[tuple[str, int, int]]:
            with self._database.transaction() as session:
                return coached.thinking_since(session, self._now() - patience)

        return await self._in_thread(look)

    async def tidy(self) -> None:
        """Remove for good what was deleted 30 days ago, and forget old deliveries."""

        def remove() -> None:
            with self._database.transaction() as session:
                journeys.purge_deleted(session, self._now() - DELETED_JOURNEYS_STAY)
                deliveries.forget_handled(session, self._now() - _DELIVERIES_STAY)
                forms.forget_opened(session, self._now() - _DELIVERIES_STAY)

        await self._in_thread(remove)

    async def hand_over_due(self, most: int = 100) -> int:
        """Make jobs of at most so many appointments that are due, of all workspaces; gives how many."""

        def hand_over() -> int:
            with self._database.transaction() as session:
                return appointments.hand_over_due(session, self._later, self._now(), most)

        return await self._in_thread(hand_over)

    async def next_appointment(self) -> datetime | None:
        """Tell when something happens next of its own accord, in any workspace."""

        def look() -> datetime | None:
            with self._database.transaction() as session:
                return stored_appointments.first(session)

        return await self._in_thread(look)

    async def overdue_since(self) -> datetime | None:
        """Tell since when the appointment that is due longest waits to be taken up; None when nothing is due."""
        first = await self.next_appointment()
        return first if first is not None and first <= self._now() else None

    async def holder_of(self, key: str) -> KeyHolder | None:
        """Tell whose key for scores this is, of all workspaces; None for one that is unknown or revoked."""

        def look() -> KeyHolder | None:
            with self._database.transaction() as session:
                return score_keys.journey_of(session, key)

        return await self._in_thread(look)

    def close(self) -> None:
        """Wait for the work that is going on; whoever comes later is cancelled."""
        self._closed = True
        self._threads.shutdown()

    async def _in_thread(self, work: Callable[[], R]) -> R:
        # The thread works within what is happening, so that the log knows which journey it was about.
        within = copy_context()
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, partial(within.run, work))
        except RuntimeError as error:
            if not self._closed:
                raise
            # The bot is stopping. What was stored is stored; what was to be shown, the next start shows.
            raise asyncio.CancelledError from error

    def _run(
        self, person: Person, delivery: str | None, action: Callable[..., R], *args: Any, **kwargs: Any
    ) -> R:
        # Two who write the same at one moment: the one that lost tries again, and sees what the other did.
        attempts = Retrying(
            retry=retry_if_exception_type((IntegrityError, OperationalError)),
            stop=stop_after_attempt(4),
            wait=wait_random_exponential(multiplier=0.05, max=0.5),
            reraise=True,
        )
        outcome: R = attempts(self._transact, person, delivery, action, *args, **kwargs)
        return outcome

    def _transact(
        self, person: Person, delivery: str | None, action: Callable[..., R], *args: Any, **kwargs: Any
    ) -> R:
        with self._database.transaction() as session:
            if delivery is not None:
                if deliveries.is_handled(session, person.workspace_id, delivery):
                    raise Repeated(delivery)
                deliveries.mark_handled(session, person.workspace_id, delivery, self._now())
            known = (person.workspace_id, person.user_id, person.name, person.language, person.time_zone)
            if person.user_id and known not in self._known:
                conversations.remember_person(
                    session, *known[:3], language=person.language.value, time_zone=person.time_zone
                )
            outcome = action(Unit(session, person, self._now(), self._later), *args, **kwargs)
        # Only after the commit: what was rolled back is not known.
        self._known.add(known)
        return outcome
