"""The clients with which we call Slack: how long each waits, and what it does again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import aiohttp
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.metrics import Metrics
from bot.settings import Settings
from bot.slack.calls import counting_calls

DEFAULT_API_URL = "https://slack.com/api/"
_RETRIES = 3
_PATIENCE = 10
"""Seconds that a call of Slack may take."""


def create_client(settings: Settings, token: str, *, repeats: bool = True) -> AsyncWebClient:
    """Make a client of Slack's Web API that waits where Slack says so, and tries again where Slack fails.

    Without `repeats` a call whose connection broke is not made again, since Slack may have done it.
    """
    client = AsyncWebClient(
        token=token, base_url=settings.slack_api_url or DEFAULT_API_URL, timeout=_PATIENCE
    )
    client.retry_handlers = [
        AsyncRateLimitErrorRetryHandler(max_retry_count=_RETRIES),
        AsyncServerErrorRetryHandler(max_retry_count=_RETRIES),
    ]
    if repeats:
        client.retry_handlers.append(AsyncConnectionErrorRetryHandler(max_retry_count=_RETRIES))
    return client


@asynccontextmanager
async def sending_client(
    settings: Settings, patience: timedelta, metrics: Metrics
) -> AsyncIterator[AsyncWebClient]:
    """Make a client whose calls end in time, and are made once: what to do then is up to whoever calls."""
    client = create_client(settings, settings.bot_token)
    client.retry_handlers = []
    # The client's own limit does not hold for a session that it is given.
    limit = aiohttp.ClientTimeout(total=patience.total_seconds())
    counting = counting_calls(metrics, client.base_url)
    async with aiohttp.ClientSession(timeout=limit, trace_configs=[counting]) as client.session:
        yield client
