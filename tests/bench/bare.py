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
    # Taken out of the environment, where Bolt would find it too and warn that there are two.
    token = os.environ.pop("SLACK_BOT_TOKEN")
    async with aiohttp.ClientSession() as session:
        app = AsyncApp(client=AsyncWebClient(token, base_url=address, session=session))
        app.event("message")(_do_nothing)
        app_token = os.environ["SLACK_APP_TOKEN"]
        door = AsyncWebClient(app_token, base_url=address)
        handler = AsyncSocketModeHandler(app, app_token, web_client=door)
        await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt has no hints here
        await asyncio.Event().wait()


async def _do_nothing() -> None:
    pass


if __name__ == "__main__":
    asyncio.run(main())
