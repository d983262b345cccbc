"""More than the bot can deal with is refused at once, for Slack to send it again; people go before events."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlencode

import aiohttp
import pytest
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.routing import Route

from bot.metrics import Metrics
from bot.playground.server import serve as serve_playground
from bot.slack.deliveries import BoundedApp, Deliveries
from bot.web.server import listen, serving
from bot.web.slack_events import SlackEvents

SECRET = "0123456789abcdef"
MANIFEST = {"display_information": {"name": "Slow"}, "features": {"bot_user": {"display_name": "slow"}}}


@dataclass
class Slow:
    """An app whose listeners wait until they are let go, at an address."""

    deliveries: Deliveries
    metrics: Metrics
    go: asyncio.Event = field(default_factory=asyncio.Event)
    url: str = ""

    async def event(self, number: int) -> int:
        """Post an event; gives the HTTP status."""
        event = {"type": "app_mention", "user": "U1", "text": "", "ts": f"{number}.0", "channel": "C1"}
        body = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{number}", "event": event}
        return await self._post(json.dumps(body), "application/json")

    async def click(self) -> int:
        """Post a click; gives the HTTP status."""
        body = {"type": "block_actions", "user": {"id": "U1"}, "team": {"id": "T1"}}
        action = {"type": "button", "action_id": "slow", "block_id": "b", "action_ts": "1.0"}
        content = urlencode({"payload": json.dumps(body | {"actions": [action]})})
        return await self._post(content, "application/x-www-form-urlencoded")

    async def _post(self, body: str, kind: str) -> int:
        stamp = str(int(time.time()))
        signature = SignatureVerifier(SECRET).generate_signature(timestamp=stamp, body=body) or ""
        headers = {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature, "Content-Type": kind}
        async with (
            aiohttp.ClientSession() as http,
            http.post(self.url, data=body, headers=headers) as response,
        ):
            return response.status


@asynccontextmanager
async def slow_app(*, most_waiting: int = 100, most: int = 100) -> AsyncIterator[Slow]:
    """Serve such an app with its own bounds."""
    metrics = Metrics()
    slow = Slow(Deliveries(metrics, most_waiting=most_waiting, most=most), metrics)
    async with serve_playground(MANIFEST) as playground:
        client = AsyncWebClient(playground.credentials.bot_token, base_url=f"{playground.world.url}/api/")
        app = BoundedApp(slow.deliveries, client=client, signing_secret=SECRET)

        @app.event("app_mention")
        async def after_the_acknowledgement() -> None:
            await slow.go.wait()

        @app.action("slow")
        async def before_the_acknowledgement(ack: object) -> None:
            await slow.go.wait()
            await ack()  # type: ignore[operator]  # Bolt hands it out

        listener = listen("127.0.0.1", 0)
        slow.url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        web = Starlette(routes=[Route("/", SlackEvents(app).answer, methods=["POST"])])
        async with serving(web, listener):
            yield slow
            slow.go.set()
            assert await slow.deliveries.finished(5)


@pytest.fixture
async def slow() -> AsyncIterator[Slow]:
    """Serve an app that has room for two deliveries at once."""
    async with slow_app(most=2) as running:
        yield running


async def test_events_that_pile_up_behind_their_acknowledgements_are_refused(slow: Slow) -> None:
    """The third is refused, and taken when Slack sends it again after the others are done."""
    assert [await slow.event(number) for number in range(3)] == [200, 200, 503]
    slow.go.set()
    assert await slow.deliveries.finished(5)
    assert await slow.event(2) == 200


async def test_a_click_is_taken_where_an_event_is_not(slow: Slow) -> None:
    """Nobody sends a click again but the person, who would have seen an error."""
    assert [await slow.event(number) for number in range(3)] == [200, 200, 503]
    click = asyncio.create_task(slow.click())
    await asyncio.sleep(0.05)
    slow.go.set()
    assert await click == 200
    assert slow.metrics.refused.labels("event")._value.get() == 1


async def test_clicks_that_wait_for_their_acknowledgement_are_bounded_too() -> None:
    """A bot that is stuck says so at once: an answer after three seconds would be an error all the same."""
    async with slow_app(most_waiting=1) as slow:
        waiting = [asyncio.create_task(slow.click()) for _ in range(2)]
        await asyncio.sleep(0.05)
        assert await slow.click() == 503
        slow.go.set()
        assert await asyncio.gather(*waiting) == [200, 200]


async def test_a_bot_that_stops_finishes_what_it_acknowledged_and_takes_nothing_more(slow: Slow) -> None:
    """What comes then, Slack sends again, to whoever runs by that time."""
    assert await slow.event(1) == 200
    slow.deliveries.close()
    assert await slow.event(2) == 503
    finishing = asyncio.create_task(slow.deliveries.finished(5))
    await asyncio.sleep(0.05)
    assert not finishing.done()
    slow.go.set()
    assert await finishing


async def test_a_bot_that_stops_does_not_wait_for_ever(slow: Slow) -> None:
    """What is stored by then, the next one shows."""
    assert await slow.event(1) == 200
    assert not await slow.deliveries.finished(0.05)


async def test_what_no_listener_takes_is_finished_at_once(slow: Slow) -> None:
    """Else room would get less with every event that we do not know."""
    body = json.dumps({"type": "event_callback", "team_id": "T1", "event": {"type": "unheard_of"}})
    assert [await slow._post(body, "application/json") for _ in range(5)] == [404] * 5
    assert await slow.deliveries.finished(0.01)
