"""How an app under development follows the playground's clock: one address to ask, which waits when asked to.

``GET /clock`` answers ``{"now", "ahead", "revision"}``: the time in seconds since 1970, by how much it is ahead of the
real time, and a number that changes when the clock is moved. The query says, all of it optional:

- ``after``, a revision: answer as soon as the clock is moved on from there;
- ``wait``: answer after so many seconds all the same, 20 at most and by default; 0 answers at once;
- ``next``, seconds since 1970: when the app next has something to do, or empty when it has nothing to do. A
  moment in the past tells that it is still at work on what is due;
- ``app``, any word: whose ``next`` this is. It is kept as long as the app goes on asking, and forgotten when it
  goes away while it waits.
"""

import asyncio
import math

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.playground.clock import Clock
from bot.playground.playground import Playground

LONGEST_WAIT = 20.0


class ClockEndpoint:
    """Answers ``/clock``."""

    def __init__(self, playground: Playground) -> None:
        self._clock: Clock = playground.world.clock
        self._alarms = playground.alarms

    async def answer(self, request: Request) -> Response:
        """Tell the time, after a while if asked to, and take note of when the app has something to do."""
        query = request.query_params
        try:
            after = int(query["after"]) if query.get("after") else None
            wait = min(max(_seconds(query.get("wait") or LONGEST_WAIT), 0.0), LONGEST_WAIT)
            at = _seconds(query["next"]) if query.get("next") else None
        except ValueError:
            return PlainTextResponse("after is a whole number; wait and next are seconds", status_code=400)
        app = query.get("app", "")
        if "next" in query:
            self._alarms.tell(app, at, self._clock.revision if after is None else after)
        else:
            self._alarms.hear(app)
        if after is not None and wait and await self._left_before_a_move(request, after, wait):
            self._alarms.forget(app)
        clock = self._clock
        return JSONResponse({"now": clock.now(), "ahead": clock.ahead, "revision": clock.revision})

    async def _left_before_a_move(self, request: Request, after: int, seconds: float) -> bool:
        """Wait for a move of the clock; tells whether the app went away meanwhile."""
        moving = asyncio.create_task(self._clock.moved_since(after, seconds))
        leaving = asyncio.create_task(_left(request))
        try:
            await asyncio.wait({moving, leaving}, return_when=asyncio.FIRST_COMPLETED)
            return leaving.done()
        finally:
            moving.cancel()
            leaving.cancel()


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _seconds(text: str | float) -> float:
    seconds = float(text)
    if not math.isfinite(seconds):
        raise ValueError(text)
    return seconds
