"""How often survey tools may come. Each process counts for itself."""

import math
import time

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

PER_ADDRESS = "300/minute"
"""Requests from one address. Several survey tools may share one, and behind a proxy that is not trusted all do."""
PER_KEY = "60/minute"
"""Requests with one key: a tool that sends each score by itself, at a busy moment."""
REFUSED_PER_ADDRESS = "20/minute"
"""Requests without a key that works: whoever guesses is slowed down before the database is asked."""


class Rates:
    """Counts requests, and says how long whoever came too often has to wait."""

    def __init__(
        self,
        *,
        per_address: str = PER_ADDRESS,
        per_key: str = PER_KEY,
        refused_per_address: str = REFUSED_PER_ADDRESS,
    ) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._per_address = parse(per_address)
        self._per_key = parse(per_key)
        self._refused = parse(refused_per_address)

    async def wait_of_address(self, address: str) -> int:
        """Count a request from an address; gives the seconds to wait, or 0 for one that may come in."""
        if not await self._limiter.test(self._refused, "refused", address):
            return await self._wait(self._refused, "refused", address)
        return await self._hit(self._per_address, "address", address)

    async def wait_of_key(self, key_id: int) -> int:
        """Count a request with a key; gives the seconds to wait, or 0 for one that may come in."""
        return await self._hit(self._per_key, "key", str(key_id))

    async def note_refused(self, address: str) -> None:
        """Count a request that brought no key that works."""
        await self._limiter.hit(self._refused, "refused", address)

    async def _hit(self, most: RateLimitItem, *whose: str) -> int:
        if await self._limiter.hit(most, *whose):
            return 0
        return await self._wait(most, *whose)

    async def _wait(self, most: RateLimitItem, *whose: str) -> int:
        until = (await self._limiter.get_window_stats(most, *whose)).reset_time
        return max(1, math.ceil(until - time.time()))
