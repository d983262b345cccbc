"""The bot in this process, connected to a strict local Slack, and the people who use it."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.app import Bot, connected
from bot.cli.manifest import manifest_text
from bot.playground.client import Person, PlaygroundClient
from bot.playground.playground import Playground
from bot.playground.server import serve
from bot.settings import Settings

PATIENCE = 5.0
"""Seconds that a bot gets to finish what it does when a test is over."""
Start = Callable[[], Awaitable[Bot]]


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    """Run a workspace in which nobody has done anything yet."""
    async with serve(json.loads(manifest_text())) as running:
        yield running


@pytest.fixture
def settings(playground: Playground, sqlite_url: str) -> Settings:
    """Give the bot what it needs to speak to the workspace, with a database of this test."""
    return settings_for(playground, sqlite_url)


@pytest.fixture
async def slack(playground: Playground) -> AsyncIterator[PlaygroundClient]:
    """Look into the workspace from outside; whatever a test did, the bot kept to Slack's limits."""
    async with PlaygroundClient(playground.world.url) as client:
        yield client
        await client.settled()
        assert await client.violations() == []


@pytest.fixture
async def bot(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Bot]:
    """Run the bot, connected over Socket Mode."""
    async with connected(settings) as running:
        await slack.connected()
        yield running
        # A bot that stops takes nothing new, and Slack would wait for its acknowledgement.
        await running.deliveries.finished(PATIENCE)
        await slack.settled()


@pytest.fixture
def anna(slack: PlaygroundClient, bot: Bot) -> Person:
    """Act as Anna, who reads Dutch."""
    return slack.user("anna")


@pytest.fixture
def bo(slack: PlaygroundClient, bot: Bot) -> Person:
    """Act as Bo, who reads Dutch."""
    return slack.user("bo")


@pytest.fixture
def dana(slack: PlaygroundClient, bot: Bot) -> Person:
    """Act as Dana, who reads English and is not in #directie."""
    return slack.user("dana")


def settings_for(playground: Playground, database_url: str) -> Settings:
    """Give the settings of a bot that belongs to a workspace."""
    secrets = playground.credentials
    return Settings(
        bot_token=secrets.bot_token,
        app_token=secrets.app_token,
        signing_secret=secrets.signing_secret,
        database_url=database_url,
        slack_api_url=f"{playground.world.url}/api/",
    )
