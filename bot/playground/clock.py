"""The playground's own time, which tests and the page may move forward."""

import asyncio
import contextlib
import secrets
import time

MICROSECONDS = 1_000_000


class Clock:
    """The time of day in the playground, in seconds since 1970, never standing still or going back.

    It starts with the real time, or at any other moment. ``revision`` grows each time that it is moved; it begins
    anywhere, so that nobody takes this clock for the one of an earlier playground.
    """

    def __init__(self, starts_at: float | None = None) -> None:
        self.ahead = 0.0 if starts_at is None else starts_at - time.time()
        self.revision = secrets.randbelow(MICROSECONDS)
        self._last_stamp = 0
        self._moved = asyncio.Event()

    def now(self) -> float:
        """Return the playground's time in seconds since 1970."""
        return time.time() + self.ahead

    def move(self, seconds: float) -> None:
        """Move time forward by ``seconds`` and wake whoever sleeps until then.

        Raises ``ValueError`` for a move backwards: Slack's timestamps only grow.
        """
        if seconds < 0:
            raise ValueError("the clock only moves forward")
        self.ahead += seconds
        self.revision += 1
        self._moved.set()
        self._moved = asyncio.Event()

    def stamp(self) -> str:
        """Return a new Slack ``ts``: seconds with six decimals, later than every one before it."""
        stamp = max(int(self.now() * MICROSECONDS), self._last_stamp + 1)
        self._last_stamp = stamp
        return f"{stamp // MICROSECONDS}.{stamp % MICROSECONDS:06d}"

    async def sleep(self, seconds: float) -> None:
        """Wait until ``seconds`` have passed on this clock, sooner when it is moved."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0:
            await self._wait_for_move(left)

    async def moved_since(self, revision: int, seconds: float) -> None:
        """Wait until the clock is not at that ``revision`` any more, at most ``seconds`` of real time."""
        if self.revision == revision:
            await self._wait_for_move(seconds)

    async def _wait_for_move(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._moved.wait(), seconds)
