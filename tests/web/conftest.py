"""The bot over HTTP, in this process, with a local Slack that posts signed requests to it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
import pytest

from bot.app import Bot
from bot.cli.manifest import manifest_text
from bot.playground.client import Person, PlaygroundClient
from bot.playground.playground import Playground
from bot.playground.server import serve
from bot.processes import over_http
from bot.web.server import listen
from tests.slack.conftest import settings_for


@dataclass(frozen=True)
class Served:
    """A bot that is served at an address, its Slack, and a way to make requests of one's own."""

    url: str
    bot: Bot
    playground: Playground
    http: aiohttp.ClientSession

    async def get(self, path: str) -> tuple[int, str]:
        """Ask for a page; gives its status and text."""
        async with self.http.get(self.url + path) as response:
            return response.status, await response.text()

    async def figure(self, line: str) -> float:
        """Give one of the figures, by the line that it has before its value; 0 where there is none yet."""
        _, text = await self.get("/metrics")
        found = [told.removeprefix(line) for told in text.splitlines() if told.startswith(f"{line} ")]
        return float(found[0]) if found else 0.0


@asynccontextmanager
async def served(database_url: str) -> AsyncIterator[Served]:
    """Serve a bot with this database."""
    listener = listen("127.0.0.1", 0)
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    async with (
        serve(json.loads(manifest_text()), request_url=f"{url}/slack/events") as playground,
        over_http(settings_for(playground, database_url), listener) as bot,
        aiohttp.ClientSession() as http,
    ):
        yield Served(url, bot, playground, http)


@pytest.fixture
async def web(sqlite_url: str) -> AsyncIterator[Served]:
    """Serve a bot that nobody has used yet."""
    async with served(sqlite_url) as running:
        yield running


@pytest.fixture
async def slack(web: Served) -> AsyncIterator[PlaygroundClient]:
    """Look into the workspace from outside; whatever a test did, the bot kept to Slack's limits."""
    async with PlaygroundClient(web.playground.world.url) as client:
        yield client
        await client.settled()
        assert await client.violations() == []


@pytest.fixture
def anna(slack: PlaygroundClient) -> Person:
    """Act as Anna, who reads Dutch."""
    return slack.user("anna")
