"""The same bot in other surroundings: over signed HTTP, and on PostgreSQL."""

import json
from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from starlette.applications import Starlette
from starlette.routing import Route

from bot.app import assembled, connected
from bot.cli.manifest import manifest_text
from bot.playground.client import Person, PlaygroundClient
from bot.playground.playground import Playground
from bot.playground.server import listen, serve
from tests.playground.test_trouble import serving
from tests.slack.conftest import settings_for
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, take_in, told


@pytest.fixture
async def over_http(sqlite_url: str) -> AsyncIterator[Playground]:
    """Run a workspace that posts, signed, to the bot's own web server."""
    listener = listen("127.0.0.1", 0)
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/slack/events"
    manifest = json.loads(manifest_text())
    async with (
        serve(manifest, request_url=address) as playground,
        assembled(settings_for(playground, sqlite_url)) as bot,
    ):
        handler = AsyncSlackRequestHandler(bot.app)
        web = Starlette(routes=[Route("/slack/events", handler.handle, methods=["POST"])])
        async with serving(web, listener):
            yield playground


async def test_the_bot_works_over_signed_http(over_http: Playground) -> None:
    """Commands, windows with errors, messages and clicks."""
    async with PlaygroundClient(over_http.world.url) as slack:
        await _work(slack.user("anna"))
        assert await slack.violations() == []


async def test_a_request_that_slack_did_not_sign_is_refused(over_http: Playground) -> None:
    """Whoever finds the address can do nothing with it."""
    carrier = over_http.delivery.carrier
    address = str(getattr(carrier, "request_url", ""))
    body = {"command": "/klantreis", "text": "", "team_id": "T1", "user_id": "U1", "channel_id": "C1"}
    async with aiohttp.ClientSession() as stranger, stranger.post(address, data=body) as answer:
        assert answer.status == 401


@pytest.mark.postgres
async def test_the_bot_works_on_postgresql(playground: Playground, database_url: str) -> None:
    """The same story on each kind of database."""
    async with (
        PlaygroundClient(playground.world.url) as slack,
        connected(settings_for(playground, database_url)),
    ):
        await slack.connected()
        await _work(slack.user("anna"))
        assert await slack.violations() == []


async def _work(anna: Person) -> None:
    thread = await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis")
    await told(anna, "stap voor stap")
    await thread.says(anna, "1. Zoekt op internet\n2. Wij sturen een offerte")
    await thread.click(anna, "Neem over", "Gehoord: 2 stappen")
    await thread.click(anna, "Bewaar 2 stappen", "Krijgt een offerte")
    await thread.card_now(anna, "Stappen (2)")
    await anna.command(CHANNEL, "/klantreis stappen")
    assert (await anna.submit({"lines0": "x" * 400})).errors
    assert not (await anna.submit({"lines0": "1. Zoekt\n2. Krijgt een offerte"})).is_open
    await anna.command(CHANNEL, "/klantreis ongedaan")
    await told(anna, "Ongedaan gemaakt")
