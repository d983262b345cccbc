"""Where Slack posts events, clicks, commands and windows; Bolt checks that they are Slack's, by their signature."""

from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.app.async_app import AsyncApp
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message

from bot.web.bodies import TooLarge, TooSlow, read_body

_MOST = 2 * 1024 * 1024
"""Bytes. A window full of texts is the largest thing that Slack posts, at a quarter of a megabyte, then escaped."""
_PATIENCE = 3.0
"""Seconds. Slack itself waits no longer for the whole answer."""


class SlackEvents:
    """The endpoint that all request URLs of the Slack app name."""

    def __init__(self, app: AsyncApp) -> None:
        self._handler = AsyncSlackRequestHandler(app)

    async def answer(self, request: Request) -> Response:
        """Hand a request to Bolt. What the app has no room for is refused there, for Slack to send it again."""
        try:
            body = await read_body(request, most=_MOST, seconds=_PATIENCE)
        except TooLarge:
            return Response(status_code=413)
        except TooSlow:
            return Response(status_code=408)

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        try:
            return await self._handler.handle(Request(request.scope, receive))
        except (ValueError, TypeError, AttributeError, KeyError):
            # Bolt reads a request before it looks at the signature: this is none that Slack makes.
            return Response(status_code=400)
