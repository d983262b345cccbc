"""Counting what we ask of Slack, and whether it still takes our token."""

import asyncio
import time
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.metrics import Metrics

_TAKEN_FOR = 300.0
"""Seconds for which a token that Slack took counts as one that works."""
_REFUSED_FOR = 10.0
"""Seconds until Slack is asked again about one that it did not take."""
_PATIENCE = 2.0


def counting_calls(metrics: Metrics, api_url: str) -> aiohttp.TraceConfig:
    """Count every call of Slack's Web API, also those that are tried again, by method and HTTP status."""

    def method(url: Any) -> str:
        # Addresses for uploads and answers are tickets of their own: no labels.
        address = str(url.with_query(None))
        return address.removeprefix(api_url) if address.startswith(api_url) else "other"

    async def ended(_session: Any, _context: Any, call: aiohttp.TraceRequestEndParams) -> None:
        metrics.slack_calls.labels(method(call.url), str(call.response.status)).inc()

    async def failed(_session: Any, _context: Any, call: aiohttp.TraceRequestExceptionParams) -> None:
        metrics.slack_calls.labels(method(call.url), "0").inc()

    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(ended)
    trace.on_request_exception.append(failed)
    return trace


class TokenCheck:
    """Knows whether Slack takes the bot's token: asked now and then, by one at a time."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._works = False
        self._asked_at = float("-inf")
        self._asking = asyncio.Lock()

    async def works(self) -> bool:
        """Tell whether the token works, or was seen working within the last minutes."""
        async with self._asking:
            now = time.monotonic()
            if now - self._asked_at >= (_TAKEN_FOR if self._works else _REFUSED_FOR):
                self._works = await self._ask()
                self._asked_at = now
            return self._works

    async def _ask(self) -> bool:
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._client.auth_test()
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError):
            return False
        return True
