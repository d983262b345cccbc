"""The processes that a bot can be: all in one, the one that Slack reaches over HTTP, and those that do jobs.

Each runs until it is told to stop. Then it takes nothing new, finishes what it acknowledged, and leaves what is due to
the next one.
"""

import asyncio
import logging
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

from bot.app import Bot, assembled, connected, finish, noting, sweeping, working
from bot.following import following
from bot.jobs.engine import Jobs
from bot.metrics import Metrics
from bot.settings import Settings
from bot.web.application import create_web
from bot.web.scores import Scores
from bot.web.server import serving
from bot.web.slack_events import SlackEvents
from bot.web.watching import Readiness, Watching
from storage.database import Database

logger = logging.getLogger(__name__)


async def run(settings: Settings, metrics: Metrics, listener: socket.socket | None) -> None:
    """Run everything in one process, over Socket Mode; with a listener it also serves HTTP, but for Slack's events."""
    with _UntilStopped(), noting(settings) as jobs:
        async with AsyncExitStack() as stack:
            bot = await stack.enter_async_context(connected(settings, later=jobs, metrics=metrics))
            await stack.enter_async_context(working(bot, jobs))
            if listener is not None:
                await stack.enter_async_context(_reachable(settings, bot, jobs, listener))
            await _for_ever("run")


async def web(settings: Settings, metrics: Metrics, listener: socket.socket) -> None:
    """Serve what Slack posts over HTTP, and note jobs for workers to do."""
    with _UntilStopped():
        async with over_http(settings, listener, metrics=metrics):
            await _for_ever("web")


async def worker(settings: Settings, metrics: Metrics) -> None:
    """Do jobs, and show what other processes left."""
    with _UntilStopped(), noting(settings) as jobs:
        async with (
            assembled(settings, later=jobs, metrics=metrics) as bot,
            sweeping(bot),
            working(bot, jobs),
        ):
            await _for_ever("worker")


@asynccontextmanager
async def over_http(
    settings: Settings, listener: socket.socket, *, metrics: Metrics | None = None
) -> AsyncIterator[Bot]:
    """Have Slack reach the bot over HTTP until the context ends.

    What it cannot show any more, as when it is killed, a worker's sweep shows.
    """
    with noting(settings) as jobs:
        async with (
            assembled(settings, later=jobs, metrics=metrics) as bot,
            following(bot.clock, bot.guide, jobs, moved=lambda: None),
            _reachable(settings, bot, jobs, listener, events=SlackEvents(bot.app)),
        ):
            yield bot


@asynccontextmanager
async def _reachable(
    settings: Settings,
    bot: Bot,
    jobs: Jobs,
    listener: socket.socket,
    *,
    events: SlackEvents | None = None,
) -> AsyncIterator[None]:
    async def refresh(workspace_id: str, journey_id: int) -> None:
        await bot.posts.refresh(workspace_id, [journey_id])

    def is_migrated() -> bool:
        # With a connection of its own: an old one may still work where nobody can make a new one.
        database = Database(settings.database_url)
        try:
            return database.is_migrated()
        finally:
            database.close()

    readiness = Readiness(is_migrated, bot.token.works)
    scores = Scores(bot.guide, refresh, bot.metrics)
    app = create_web(Watching(readiness, bot.metrics, bot.guide, jobs.counts), scores, events)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(scores.finish)
        stack.push_async_callback(finish, bot)
        # The first to be left: whoever comes from now on is refused, and whoever came is answered.
        await stack.enter_async_context(serving(app, listener, trusted_proxies=settings.trusted_proxies))
        yield


async def _for_ever(what: str) -> None:
    logger.info("ready", extra={"what": what})
    await asyncio.Event().wait()


class _UntilStopped(suppress):
    """Let signals end what runs within, also while it is still starting; a second one does not break off the ending."""

    def __init__(self) -> None:
        super().__init__(asyncio.CancelledError)

    def __enter__(self) -> None:
        running, loop = asyncio.current_task(), asyncio.get_running_loop()
        stopped = False

        def stop() -> None:
            nonlocal stopped
            if not stopped and running is not None:
                stopped = True
                logger.info("stopping")
                running.cancel()

        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, stop)
        super().__enter__()
