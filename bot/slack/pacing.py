"""How fast Slack is called, as it asks: what nobody waits for goes at its pace, and a 429 holds back all."""

import asyncio
import time
from collections import OrderedDict
from dataclasses import dataclass

LONGEST_WAIT = 10.0
"""Seconds that Slack is waited for when it asks for patience; whoever would wait longer comes back."""
_LONGEST_TURN = 3.0
"""Seconds that somebody waits for their turn, since what people do in the same journey waits with them."""
_MOST_KNOWN = 2000


class NotYet(Exception):
    """A message is not brought yet: why, by Slack's code where it has one, and in how many seconds to come back."""

    def __init__(self, why: str, after: float | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.after = after


@dataclass(frozen=True)
class Rate:
    """So many calls at once, and then one every so many seconds."""

    burst: int
    every: float


POSTS = Rate(burst=3, every=1.0)
"""Messages in one channel …"""
TIER_3 = Rate(burst=10, every=1.2)
"""… and calls of one method in a workspace, such as `chat.update`: 50 in a minute."""


class Pacing:
    """Gives turns. What it knows it knows of its own process: several are kept apart by what Slack answers them."""

    def __init__(self) -> None:
        self._next: OrderedDict[str, float] = OrderedDict()
        self._held: dict[str, float] = {}

    async def turn(self, key: str, rate: Rate) -> None:
        """Wait for a turn; raises `NotYet` where that takes long."""
        now = time.monotonic()
        # When the next one would come if all came evenly: a burst may run ahead of that.
        due = max(self._next.get(key, 0.0), now - rate.burst * rate.every)
        wait = due + rate.every - now
        if wait > _LONGEST_TURN:
            raise NotYet("paced", wait)
        self._next[key] = due + rate.every
        self._next.move_to_end(key)
        while len(self._next) > _MOST_KNOWN:
            self._next.popitem(last=False)
        await asyncio.sleep(max(wait, 0.0))

    def hold(self, key: str, seconds: float) -> None:
        """Let nobody call for so long, since Slack asked for that."""
        self._held[key] = time.monotonic() + seconds

    async def go_ahead(self, key: str) -> None:
        """Wait as long as Slack asked for; raises `NotYet` where that takes long."""
        wait = self._held.get(key, 0.0) - time.monotonic()
        if wait <= 0:
            self._held.pop(key, None)
            return
        if wait > LONGEST_WAIT:
            raise NotYet("ratelimited", wait)
        await asyncio.sleep(wait)
