"""What Slack hands over: bounded, timed, counted and told in the log, one line each.

Bolt acknowledges faster than it works, and knows no bound: events that come in faster than they are dealt with would
pile up, and their acknowledgements, which wait for the database, would come later and later. An acknowledgement that
is late is worse than none: Slack sends the event again, and it is dealt with twice. So beyond a bound we say at once
that we cannot take an event now; Slack sends it again at once, after a minute and after five.

Clicks, commands and windows are not sent again: somebody would see an error. For those there is room when events are
turned away already; Slack delivers them as fast as people click, so only a bot that is stuck ever comes to that bound.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.listener.async_listener_completion_handler import AsyncListenerCompletionHandler
from slack_bolt.listener.async_listener_start_handler import AsyncListenerStartHandler
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.logs.happening import happening
from bot.metrics import Metrics
from bot.slack.payloads import team_of

logger = logging.getLogger(__name__)

MOST_WAITING = 100
"""Deliveries that wait for their acknowledgement at once. SQLite writes one after the other, in a few milliseconds
each: so many are acknowledged within a second, also on a slow disk, where Slack waits for three."""
MOST_IN_HAND = 500
"""Deliveries that are not finished at once. When Slack has us wait with what we post, for half a minute perhaps, what
is acknowledged piles up here: it costs memory, some 50 kB each, and no time of others."""
_ROOM_FOR_PEOPLE = 2
"""How many times as much is taken of what Slack does not send again."""
_REFUSED = 503
_NOT_SIGNED = 401
_MARK = "delivery"


@dataclass
class Delivery:
    """One thing that Slack handed over, and how far it is: what it is, and when it came (seconds of this machine)."""

    kind: str
    what: str
    began: float
    ids: dict[str, Any]
    listened: bool = False
    acknowledged: bool = False
    worked: bool = False


class Deliveries:
    """All that Slack handed over to this process and that is not finished."""

    def __init__(
        self, metrics: Metrics, *, most_waiting: int = MOST_WAITING, most: int = MOST_IN_HAND
    ) -> None:
        self._metrics = metrics
        self._most_waiting = most_waiting
        self._most = most
        self._waiting = 0
        self._in_hand = 0
        self._closed = False
        self._idle = asyncio.Event()
        self._idle.set()

    async def take(
        self, request: AsyncBoltRequest, dispatch: Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]
    ) -> BoltResponse:
        """Have the app deal with a delivery, unless there is no room; gives its acknowledgement, or a refusal."""
        kind, what = named(request.body)
        if not self._has_room(kind):
            self._metrics.refused.labels(kind).inc()
            return BoltResponse(status=_REFUSED, body="")
        with happening(kind=kind, what=what, workspace=_workspace(request.body)) as ids:
            delivery = request.context[_MARK] = Delivery(kind, what, time.perf_counter(), ids)
            self._begin()
            response: BoltResponse | None = None
            try:
                response = await dispatch(request)
                # A listener that was started by now begins in this pause, and then finishes the delivery itself.
                await asyncio.sleep(0)
            finally:
                self._acknowledged(delivery, response)
                if not delivery.listened:
                    delivery.worked = True
                self._settle(delivery)
        return response

    def worked(self, delivery: Delivery) -> None:
        """Note that the listener of a delivery came to its end."""
        delivery.worked = True
        self._settle(delivery)

    def _settle(self, delivery: Delivery) -> None:
        """Count a delivery as dealt with, and tell so in the log, once it is acknowledged and its listener ended."""
        if not (delivery.acknowledged and delivery.worked):
            return
        self._in_hand -= 1
        self._metrics.in_hand.set(self._in_hand)
        if not self._in_hand:
            self._idle.set()
        with happening(**delivery.ids):
            logger.info("dealt with", extra={"ms": _since(delivery.began)})

    def close(self) -> None:
        """Take nothing more: Slack sends events again, to whoever runs then."""
        self._closed = True

    async def finished(self, patience: float) -> bool:
        """Wait until all is dealt with, at most so many seconds; tells whether it is."""
        try:
            async with asyncio.timeout(patience):
                await self._idle.wait()
        except TimeoutError:
            logger.warning("stopping with %s deliveries not dealt with", self._in_hand)
            return False
        return True

    def _has_room(self, kind: str) -> bool:
        if self._closed:
            return False
        room = 1 if kind == "event" else _ROOM_FOR_PEOPLE
        return self._waiting < self._most_waiting * room and self._in_hand < self._most * room

    def _begin(self) -> None:
        self._waiting += 1
        self._in_hand += 1
        self._metrics.in_hand.set(self._in_hand)
        self._idle.clear()

    def _acknowledged(self, delivery: Delivery, response: BoltResponse | None) -> None:
        self._waiting -= 1
        delivery.acknowledged = True
        status = response.status if response is not None else 0
        delivery.ids["status"] = status
        delivery.ids["ack_ms"] = _since(delivery.began)
        # Whoever cannot sign decides neither what our figures are called nor how many there are.
        kind, what = ("unsigned", "") if status == _NOT_SIGNED else (delivery.kind, delivery.what)
        if status == _NOT_SIGNED:
            delivery.ids.update(kind=kind, what=what, workspace="")
        self._metrics.acks.labels(kind).observe(time.perf_counter() - delivery.began)
        self._metrics.deliveries.labels(kind, what, str(status)).inc()


class BoundedApp(AsyncApp):
    """A Slack app that takes no more than it can deal with, however Slack reaches it."""

    def __init__(self, deliveries: Deliveries, **options: Any) -> None:
        super().__init__(**options)
        self._deliveries = deliveries
        self.listener_runner.listener_start_handler = _Started()
        self.listener_runner.listener_completion_handler = _Completed(deliveries)

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        """Deal with a delivery, or refuse it."""
        return await self._deliveries.take(req, super().async_dispatch)


class _Started(AsyncListenerStartHandler):
    async def handle(self, request: AsyncBoltRequest, response: BoltResponse | None) -> None:
        request.context[_MARK].listened = True


class _Completed(AsyncListenerCompletionHandler):
    def __init__(self, deliveries: Deliveries) -> None:
        self._deliveries = deliveries

    async def handle(self, request: AsyncBoltRequest, response: BoltResponse | None) -> None:
        self._deliveries.worked(request.context[_MARK])


def named(body: dict[str, Any]) -> tuple[str, str]:
    """Tell what kind of thing Slack delivers, and its name in our code or in Slack's: no words of a user."""
    match body:
        case {"event": {"type": str(what)}}:
            return "event", what
        case {"command": str(what)}:
            return "command", what
        case {"type": "block_actions", "actions": [{"action_id": str(what)}, *_]}:
            return "click", what.partition(":")[0]
        case {"type": "view_submission" | "view_closed" as how, "view": {"callback_id": str(what)}}:
            return "window", f"{what} {how.removeprefix('view_')}"
        case {"type": str(what)}:
            return "other", what
        case _:
            return "other", ""


def _workspace(body: dict[str, Any]) -> str:
    # What is not signed by Slack may have any shape.
    try:
        return team_of(body)
    except (AttributeError, KeyError, TypeError):
        return ""


def _since(began: float) -> int:
    return round((time.perf_counter() - began) * 1000)
