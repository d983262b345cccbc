"""The playground's own time, which tests and the page may move forward."""

import asyncio
import contextlib
import time

MICROSECONDS = 1_000_000


class Clock:
    """The time of day in the playground, in seconds since 1970, never standing still or going back."""

    def __init__(self) -> None:
        self._offset = 0.0
        self._last_stamp = 0
        self._moved = asyncio.Event()

    def now(self) -> float:
        """Return the playground's time in seconds since 1970."""
        return time.time() + self._offset

    def move(self, seconds: float) -> None:
        """Move time forward by ``seconds`` and wake whoever sleeps until then.

        Raises ``ValueError`` for a move backwards: Slack's timestamps only grow.
        """
        if seconds < 0:
            raise ValueError("the clock only moves forward")
        self._offset += seconds
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
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._moved.wait(), left)
