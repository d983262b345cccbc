"""The floor: an app that does nothing with an event but acknowledge it, as little as Bolt can do.

Run as a program of its own, connected over Socket Mode like the bot.
"""

import asyncio
import os

import aiohttp
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient


async def main() -> None:
    """Acknowledge events until the process is ended."""
    address = os.environ["SLACK_API_URL"]
    async with aiohttp.ClientSession() as session:
        client = AsyncWebClient(os.environ["SLACK_BOT_TOKEN"], base_url=address, session=session)
        app = AsyncApp(client=client)
        app.event("message")(_do_nothing)
        token = os.environ["SLACK_APP_TOKEN"]
        handler = AsyncSocketModeHandler(app, token, web_client=AsyncWebClient(token, base_url=address))
        await handler.start_async()  # type: ignore[no-untyped-call]  # Bolt has no hints here


async def _do_nothing() -> None:
    pass


if __name__ == "__main__":
    asyncio.run(main())
