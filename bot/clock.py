"""What time it is."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

logger = logging.getLogger(__name__)

_TELL_EVERY = 0.2
"""Seconds between two looks whether something else happens next: the other clock shows it within so long."""
_TRY_AGAIN_AFTER = 1.0
_PATIENCE = aiohttp.ClientTimeout(total=40)
"""The other clock answers within 20 seconds, moved or not."""
_AWAY = (aiohttp.ClientError, TimeoutError, ValueError, KeyError)


class Clock:
    """The real time. In the demo another clock takes its place, which can be moved on."""

    def now(self) -> datetime:
        """Give the moment, in UTC."""
        return datetime.now(UTC)


class FollowingClock(Clock):
    """Follows the clock at a URL, which can be moved on: only for trying things out, as in the playground.

    It asks with `GET`, and gets how far that clock is ahead of the real time (`ahead`, in seconds) and how often it
    was moved (`revision`). While the other clock is away it goes on as it last knew.
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._name = secrets.token_hex(4)
        self._ahead = timedelta()
        self._revision: int | None = None
        self._told: tuple[str, int] | None = None

    def now(self) -> datetime:
        """Give the moment, in UTC."""
        return super().now() + self._ahead

    async def learn(self) -> None:
        """Learn what time it is, before anything is planned by it; waits until the other clock answers."""
        async with aiohttp.ClientSession(timeout=_PATIENCE) as session:
            while True:
                if await self._learned(session):
                    return
                await asyncio.sleep(_TRY_AGAIN_AFTER)

    async def follow(
        self, next_moment: Callable[[], Awaitable[datetime | None]], moved: Callable[[], None]
    ) -> None:
        """Follow the other clock until cancelled; `moved` is called each time that it was moved.

        `next_moment` is when something happens next of its own accord, or a moment that has passed while something
        goes on; the other clock is told, so that it can jump there.
        """
        async with aiohttp.ClientSession(timeout=_PATIENCE) as session, asyncio.TaskGroup() as both:
            both.create_task(self._hear(session, moved))
            both.create_task(self._tell(session, next_moment))

    async def _hear(self, session: aiohttp.ClientSession, moved: Callable[[], None]) -> None:
        while True:
            before = self._revision, self._ahead
            if not await self._learned(session):
                # When it is back it may be another one, which shows another time and was told nothing yet.
                self._revision = self._told = None
                await asyncio.sleep(_TRY_AGAIN_AFTER)
            elif before != (self._revision, self._ahead):
                moved()

    async def _tell(
        self, session: aiohttp.ClientSession, next_moment: Callable[[], Awaitable[datetime | None]]
    ) -> None:
        while True:
            # The revision first: the clock may be moved while we look what is next, and then we look again.
            revision = self._revision
            moment = await next_moment()
            said = f"{moment.timestamp():.6f}" if moment else ""
            if revision is not None and (said, revision) != self._told:
                with suppress(*_AWAY):
                    await self._ask(session, after=revision, next=said, wait=0)
                    self._told = said, revision
            await asyncio.sleep(_TELL_EVERY)

    async def _learned(self, session: aiohttp.ClientSession) -> bool:
        """Wait until the clock is moved, or for a while; tells whether it answered."""
        try:
            answer = await self._ask(session, after=self._revision)
            self._ahead = timedelta(seconds=float(answer["ahead"]))
            self._revision = int(answer["revision"])
        except _AWAY as error:
            logger.warning("the clock at %s does not answer: %r", self._url, error)
            return False
        return True

    async def _ask(self, session: aiohttp.ClientSession, **query: str | int | None) -> dict[str, Any]:
        said = {name: str(value) for name, value in query.items() if value is not None}
        async with session.get(self._url, params={"app": self._name, **said}) as response:
            response.raise_for_status()
            answer: dict[str, Any] = await response.json()
            return answer
