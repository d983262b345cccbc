"""A small app of its own, with which the playground is tried as Slack would be."""

import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import PlaygroundClient
from bot.playground.playground import Playground
from bot.playground.server import serve
from tests.playground.echo_app import register
from tests.playground.page_kit import MANIFEST as PAGE_MANIFEST
from tests.playground.page_kit import Office, chromium
from tests.playground.page_kit import running as running_app

SCOPES = [
    "app_mentions:read",
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:write",
    "users:read",
]


def manifest(**settings: Any) -> dict[str, Any]:
    """Return the manifest of the echo app."""
    command = {"description": "Echoes", "usage_hint": "[words]", "should_escape": True}
    names = ("/echo", "/form", "/whisper", "/silent", "/broken", "/aloud")
    events = ["app_home_opened", "app_mention", "message.channels", "message.groups", "message.im"]
    return {
        "display_information": {"name": "Echo"},
        "features": {
            "bot_user": {"display_name": "Echo"},
            "app_home": {"home_tab_enabled": True},
            "slash_commands": [command | {"command": name} for name in names],
            "shortcuts": [
                {"name": "Form", "type": "global", "callback_id": "open_form", "description": "Opens it"},
                {"name": "Quote", "type": "message", "callback_id": "quote", "description": "Quotes it"},
            ],
        },
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {"bot_events": [*events, "channel_deleted", "channel_archive"]},
            "interactivity": {"is_enabled": True},
            "socket_mode_enabled": True,
        }
        | settings,
    }


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    """Run a playground in which nobody has done anything yet."""
    async with serve(manifest(), ack_seconds=1.0) as running:
        yield running


@pytest.fixture
async def slack(playground: Playground) -> AsyncWebClient:
    """Call the Web API as the app calls it."""
    url = f"{playground.world.url}/api/"
    return AsyncWebClient(playground.credentials.bot_token, base_url=url, retry_handlers=[])


@pytest.fixture
async def people(playground: Playground) -> AsyncIterator[PlaygroundClient]:
    """Act and look as people through the control API."""
    async with PlaygroundClient(playground.world.url) as client:
        yield client


@pytest.fixture
async def app(playground: Playground) -> AsyncIterator[AsyncApp]:
    """Run the echo app, connected over Socket Mode."""
    async with connected_echo_app(playground) as running:
        yield running


class connected_echo_app:  # noqa: N801  # reads as a word in `async with`
    """An echo app that is connected over Socket Mode while the context lasts."""

    def __init__(self, playground: Playground) -> None:
        credentials = playground.credentials
        client = AsyncWebClient(credentials.bot_token, base_url=f"{playground.world.url}/api/")
        logger = logging.getLogger("echo")
        self.app = AsyncApp(client=client, signing_secret=credentials.signing_secret, logger=logger)
        register(self.app)
        socket_client = AsyncWebClient(credentials.app_token, base_url=f"{playground.world.url}/api/")
        self.handler = AsyncSocketModeHandler(
            self.app, credentials.app_token, web_client=socket_client, ping_interval=0.5
        )
        self.playground = playground

    async def __aenter__(self) -> AsyncApp:
        await self.handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped
        await self.playground.sockets.connected()
        return self.app

    async def __aexit__(self, *_error: object) -> None:
        await self.handler.close_async()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped


@pytest_asyncio.fixture
async def office() -> AsyncIterator[Office]:
    """Open a workspace with a running app, and a browser."""
    async with chromium() as browser, serve(PAGE_MANIFEST) as playground, running_app(playground) as app:
        yield Office(playground, browser, app)
