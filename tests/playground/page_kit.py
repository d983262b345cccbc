"""A browser with people in front of it, and a small app on the other side, for the tests of the page."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.playground import Playground

MANIFEST: dict[str, Any] = {
    "display_information": {"name": "Orderly"},
    "features": {
        "app_home": {"home_tab_enabled": True},
        "bot_user": {"display_name": "Orderly"},
        "slash_commands": [
            {"command": "/order", "description": "Order lunch", "usage_hint": "soup | bread"},
            {"command": "/orders", "description": "Who ordered what"},
        ],
        "shortcuts": [
            {"name": "Order again", "type": "message", "callback_id": "again", "description": "The same"},
            {"name": "Order lunch", "type": "global", "callback_id": "order", "description": "A form"},
        ],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                "canvases:write",
                "channels:history",
                "chat:write",
                "commands",
                "files:read",
                "files:write",
            ]
        }
    },
    "settings": {
        "event_subscriptions": {"bot_events": ["message.channels", "app_home_opened"]},
        "socket_mode_enabled": True,
    },
}
FIELDS = [
    {
        "type": "input",
        "block_id": "dish",
        "label": {"type": "plain_text", "text": "Dish"},
        "element": {"type": "plain_text_input", "action_id": "name"},
    },
    {
        "type": "input",
        "block_id": "size",
        "label": {"type": "plain_text", "text": "Size"},
        "element": {
            "type": "static_select",
            "action_id": "choice",
            "options": [
                {"text": {"type": "plain_text", "text": size}, "value": size.lower()}
                for size in ("Small", "Large")
            ],
        },
    },
    {
        "type": "input",
        "block_id": "note",
        "optional": True,
        "label": {"type": "plain_text", "text": "Note"},
        "element": {"type": "plain_text_input", "action_id": "text", "multiline": True},
    },
]
FORM: dict[str, Any] = {
    "type": "modal",
    "callback_id": "lunch",
    "title": {"type": "plain_text", "text": "Order lunch"},
    "submit": {"type": "plain_text", "text": "Order"},
    "blocks": FIELDS,
}


def counter(clicks: int) -> list[dict[str, Any]]:
    """Return blocks with a button that says how often it was clicked."""
    button = {
        "type": "button",
        "action_id": "count",
        "text": {"type": "plain_text", "text": "One more"},
        "value": str(clicks + 1),
    }
    said = {"type": "mrkdwn", "text": f"*{clicks}* ordered"}
    return [{"type": "section", "text": said}, {"type": "actions", "elements": [button]}]


def orderly(client: AsyncWebClient) -> AsyncApp:
    """Return an app that takes lunch orders."""
    app = AsyncApp(client=client)

    @app.message("lunch?")
    async def offer(message: dict[str, Any], say: Any) -> None:
        await say(text="lunch", blocks=counter(0), thread_ts=message["ts"])

    @app.message("whisper")
    async def whisper(message: dict[str, Any], client: AsyncWebClient) -> None:
        await client.chat_postEphemeral(channel=message["channel"], user=message["user"], text="soup is out")

    @app.action("count")
    async def count(ack: Any, body: dict[str, Any], action: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        blocks = counter(int(action["value"]))
        await client.chat_update(
            channel=body["channel"]["id"], ts=body["message"]["ts"], text="lunch", blocks=blocks
        )

    @app.command("/order")
    async def order(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=FORM)

    @app.view("lunch")
    async def ordered(ack: Any, view: dict[str, Any]) -> None:
        dish = view["state"]["values"]["dish"]["name"]["value"]
        errors = {"dish": "We are out of soup."} if dish == "soup" else None
        await (ack(response_action="errors", errors=errors) if errors else ack())

    @app.view("choices")
    async def chosen(ack: Any) -> None:
        await ack()

    return app


@asynccontextmanager
async def running(playground: Playground) -> AsyncIterator[AsyncWebClient]:
    """Run the app against a playground; gives its Slack client."""
    address, credentials = playground.world.url + "/api/", playground.credentials
    client = AsyncWebClient(credentials.bot_token, base_url=address)
    handler = AsyncSocketModeHandler(
        orderly(client),
        credentials.app_token,
        web_client=AsyncWebClient(credentials.app_token, base_url=address),
    )
    await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped
    await playground.sockets.connected()
    try:
        yield client
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]  # Bolt leaves it untyped


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Start a Chromium; skips the test where none is installed."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip(f"no Chromium: none of {', '.join(names)} is on the PATH")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=found,
            args=["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        )
        yield browser
        await browser.close()


@dataclass
class Office:
    """Several people at their screens in one workspace."""

    playground: Playground
    browser: Browser
    app: AsyncWebClient

    async def window(self, name: str, *, width: int = 1280, **place: str) -> Page:
        """Open a window as somebody, in #klantreis unless the address says otherwise."""
        context = await self.browser.new_context(viewport={"width": width, "height": 800})
        page = await context.new_page()
        page.set_default_timeout(10_000)
        place = {"as": name, "channel": "klantreis"} | place
        await page.goto(f"{self.playground.world.url}/?" + "&".join(f"{k}={v}" for k, v in place.items()))
        return page


def message_box(page: Page) -> Locator:
    """Return where one types in the channel."""
    return page.get_by_role("textbox", name="Message #klantreis")


def thread(page: Page) -> Locator:
    """Return the side pane with a thread."""
    return page.get_by_role("complementary", name="Thread")


async def send(page: Page, text: str) -> None:
    """Type a message in the channel and send it."""
    await message_box(page).fill(text)
    await message_box(page).press("Enter")


def channel_id(office: Office) -> str:
    """Give the id of the channel in which the tests play."""
    channel = office.playground.world.channel_named("klantreis")
    assert channel is not None
    return channel.id
