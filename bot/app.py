"""Puts the bot together: settings -> database, guide, Slack app. The one place where the parts meet."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.logger.messages import warning_client_prioritized_and_token_skipped
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.export.asana import Asana
from bot.guide.exporting import Exporter
from bot.guide.guide import Guide
from bot.picture.pictures import Pictures
from bot.settings import Settings
from bot.slack.exports import Exports
from bot.slack.homes import Homes
from bot.slack.listeners.register import register
from bot.slack.open_lists import OpenLists
from bot.slack.people import People
from bot.slack.pictures_in_slack import PicturesInSlack
from bot.slack.posts import Posts
from bot.slack.report_posts import ReportPosts
from storage.database import Database

logger = logging.getLogger(__name__)

_RETRIES = 3
DEFAULT_API_URL = "https://slack.com/api/"
_SLACK_PATIENCE = 10


@dataclass(frozen=True)
class Bot:
    """The parts of a bot that is put together."""

    app: AsyncApp
    guide: Guide
    posts: Posts


def create_client(settings: Settings, token: str, *, repeats: bool = True) -> AsyncWebClient:
    """Make a client of Slack's Web API that waits where Slack says so, and tries again where Slack fails.

    Without `repeats` a call whose connection broke is not made again, since Slack may have done it.
    """
    client = AsyncWebClient(
        token=token, base_url=settings.slack_api_url or DEFAULT_API_URL, timeout=_SLACK_PATIENCE
    )
    client.retry_handlers = [
        AsyncRateLimitErrorRetryHandler(max_retry_count=_RETRIES),
        AsyncServerErrorRetryHandler(max_retry_count=_RETRIES),
    ]
    if repeats:
        client.retry_handlers.append(AsyncConnectionErrorRetryHandler(max_retry_count=_RETRIES))
    return client


def create_app(
    settings: Settings, client: AsyncWebClient, guide: Guide, posts: Posts, people: People
) -> AsyncApp:
    """Make the Slack app: every listener, in one visible list."""
    bolt_logger = logging.getLogger(AsyncApp.__module__)
    # Bolt sees the token in the environment and warns that it uses the client's; they are the same.
    bolt_logger.addFilter(lambda record: record.msg != warning_client_prioritized_and_token_skipped())
    app = AsyncApp(client=client, signing_secret=settings.signing_secret or None, logger=bolt_logger)

    @app.middleware
    async def hand_out(
        context: AsyncBoltContext,
        next: Callable[[], Awaitable[Any]],  # noqa: A002  # Bolt hands its arguments out by name
    ) -> None:
        context["guide"], context["posts"], context["people"] = guide, posts, people
        context["lists"], context["homes"] = posts.lists, posts.homes
        await next()

    register(app)
    return app


def asana_of(settings: Settings) -> Asana | None:
    """Give the project in Asana that fixes go to; None where the team does without."""
    if not settings.asana_token or not settings.asana_project:
        return None
    return Asana(settings.asana_token, settings.asana_project, settings.asana_api_url)


@asynccontextmanager
async def assembled(settings: Settings) -> AsyncIterator[Bot]:
    """Put the bot together, with its database up to date; how Slack reaches it is up to the caller."""
    database = Database(settings.database_url)
    await asyncio.to_thread(database.migrate)
    guide = Guide(database)
    async with AsyncExitStack() as stack:
        stack.callback(database.close)
        stack.callback(guide.close)
        client = create_client(settings, settings.bot_token)
        posting = create_client(settings, settings.bot_token, repeats=False)
        # One connection pool for all calls: a connection per call costs seven times the processor time.
        client.session = posting.session = await stack.enter_async_context(aiohttp.ClientSession())
        pictures = await stack.enter_async_context(Pictures())
        report_posts = ReportPosts(posting, guide, PicturesInSlack(client, pictures))
        stack.push_async_callback(report_posts.close)
        leaving = Exports(Exporter(pictures), asana_of(settings))
        lists, homes = OpenLists(client, guide), Homes(client, guide)
        posts = Posts(posting, guide, report_posts, lists, leaving, homes)
        people = People(client, guide)
        yield Bot(create_app(settings, client, guide, posts, people), guide, posts)


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[Bot]:
    """Connect the bot to Slack over Socket Mode, and sweep up what fell behind, until the context ends."""
    async with assembled(settings) as bot, AsyncExitStack() as stack:
        # Before anything new comes in: only a sweep looks whether an earlier process posted a message already.
        await bot.posts.sweep()
        handler = AsyncSocketModeHandler(
            bot.app, settings.app_token, web_client=create_client(settings, settings.app_token)
        )
        await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt has no hints here
        stack.push_async_callback(handler.close_async)
        sweeping = asyncio.create_task(bot.posts.sweep_for_ever())
        stack.callback(sweeping.cancel)
        logger.info("connected to Slack")
        yield bot


async def run(settings: Settings) -> None:
    """Run the bot over Socket Mode until it is told to stop, also while it is still connecting."""
    running = asyncio.current_task()
    if running is not None:
        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, running.cancel)
    with suppress(asyncio.CancelledError):
        async with connected(settings):
            await asyncio.Event().wait()
