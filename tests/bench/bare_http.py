"""The floor over HTTP: an app that does nothing with a signed event but acknowledge it, as little as Bolt can do.

Run as a program of its own, on the server that the bot runs on too.
"""

import os

import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route


def main() -> None:
    """Acknowledge events until the process is ended."""
    token = os.environ.pop("SLACK_BOT_TOKEN")
    client = AsyncWebClient(token, base_url=os.environ["SLACK_API_URL"])
    app = AsyncApp(client=client, signing_secret=os.environ["SLACK_SIGNING_SECRET"])
    app.event("message")(_do_nothing)
    handler = AsyncSlackRequestHandler(app)

    async def answer(request: Request) -> Response:
        return await handler.handle(request)

    routes = [Route("/slack/events", answer, methods=["POST"]), Route("/healthz", _alive)]
    uvicorn.run(
        Starlette(routes=routes),
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        log_level="warning",
        access_log=False,
    )


async def _do_nothing() -> None:
    pass


async def _alive(_request: Request) -> Response:
    return PlainTextResponse("alive")


if __name__ == "__main__":
    main()
