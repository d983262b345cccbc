"""Puts the bot together: settings -> database, guide, Slack app. The one place where the parts meet."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.logger.messages import warning_client_prioritized_and_token_skipped
from slack_sdk.web.async_client import AsyncWebClient

from bot.clients import create_client, sending_client
from bot.clock import Clock, FollowingClock
from bot.coach.coach import Coach
from bot.export.asana import Asana
from bot.following import QUICK, following
from bot.guide.coaching import Coaching
from bot.guide.exporting import Exporter
from bot.guide.guide import Guide
from bot.guide.later import Later
from bot.jobs.engine import Jobs, prepare
from bot.jobs.surroundings import Surroundings
from bot.jobs.worker import Pace, Worker
from bot.metrics import Metrics
from bot.models import model_info_of, model_of
from bot.picture.pictures import Pictures
from bot.settings import Settings
from bot.slack.calls import TokenCheck, counting_calls
from bot.slack.courier import GRACE, Courier
from bot.slack.deliveries import BoundedApp, Deliveries
from bot.slack.exports import Exports
from bot.slack.for_jobs import ForJobs
from bot.slack.homes import Homes
from bot.slack.listeners.register import register
from bot.slack.monthly_posts import MonthlyPosts
from bot.slack.open_lists import OpenLists
from bot.slack.pacing import Pacing
from bot.slack.people import People
from bot.slack.pictures_in_slack import PicturesInSlack
from bot.slack.posts import Posts
from bot.slack.report_posts import ReportPosts
from storage.database import Database

logger = logging.getLogger(__name__)

FINISHING = 5.0
"""Seconds that a bot that stops takes for what it acknowledged; what is left then, the next one shows."""
WARMS_UP_AFTER = 10.0
"""Seconds after the start: a window that somebody asked for must open within three, and loading takes a second or two."""
COACH_PATIENCE = timedelta(seconds=20)
"""What the coach was asked waits at least so long, and twice as long as the model gets, before rules answer it."""


@dataclass(frozen=True)
class Bot:
    """The parts of a bot that is put together."""

    app: AsyncApp
    guide: Guide
    posts: Posts
    for_jobs: ForJobs
    coaching: Coaching
    clock: Clock
    database: Database
    metrics: Metrics
    deliveries: Deliveries
    token: TokenCheck


def create_app(
    settings: Settings,
    client: AsyncWebClient,
    guide: Guide,
    posts: Posts,
    people: People,
    deliveries: Deliveries,
) -> AsyncApp:
    """Make the Slack app: every listener, in one visible list."""
    bolt_logger = logging.getLogger(AsyncApp.__module__)
    # Bolt sees the token in the environment and warns that it uses the client's; they are the same.
    bolt_logger.addFilter(lambda record: record.msg != warning_client_prioritized_and_token_skipped())
    app = BoundedApp(
        deliveries, client=client, signing_secret=settings.signing_secret or None, logger=bolt_logger
    )

    @app.middleware
    async def hand_out(
        context: AsyncBoltContext,
        next: Callable[[], Awaitable[Any]],  # noqa: A002  # Bolt hands its arguments out by name
    ) -> None:
        context["guide"], context["posts"], context["people"] = guide, posts, people
        context["lists"], context["homes"] = posts.lists, posts.homes
        context["model_info"] = posts.model_info
        await next()

    register(app)
    return app


def _patience(settings: Settings) -> timedelta:
    """Tell after how long what the coach was asked waits for a process that is gone."""
    budget = settings.model.budget if settings.model is not None else 0.0
    return timedelta(seconds=2 * budget) + COACH_PATIENCE


def asana_of(settings: Settings) -> Asana | None:
    """Give the project in Asana that fixes go to; None where the team does without."""
    if not settings.asana_token or not settings.asana_project:
        return None
    return Asana(settings.asana_token, settings.asana_project, settings.asana_api_url)


@contextmanager
def noting(settings: Settings) -> Iterator[Jobs]:
    """Open the queue of jobs, with the database up to date: it notes jobs, counts and lists them, and does none."""
    database = Database(settings.database_url)
    try:
        migrate(database)
        jobs = Jobs(database)
        try:
            yield jobs
        finally:
            jobs.close()
    finally:
        database.close()


def migrate(database: Database) -> None:
    """Bring all tables up to date with the code: ours, and those of the jobs."""
    with database.migrating_alone():
        database.migrate()
        prepare(database)


@asynccontextmanager
async def working(bot: Bot, jobs: Jobs, *, pace: Pace | None = None) -> AsyncIterator[Worker]:
    """Do jobs with a bot that is put together (`assembled` or `connected`), until the context ends."""
    pace = pace or (QUICK if isinstance(bot.clock, FollowingClock) else None)
    worker = Worker(jobs, Surroundings(bot.guide, bot.for_jobs, bot.coaching), pace=pace)
    async with worker.working(), following(bot.clock, bot.guide, jobs, worker.poke):
        yield worker


async def clock_of(settings: Settings) -> Clock:
    """Give the clock that the bot goes by, which knows what time it is."""
    if not settings.clock_url:
        return Clock()
    clock = FollowingClock(settings.clock_url)
    await clock.learn()
    return clock


@asynccontextmanager
async def assembled(
    settings: Settings,
    *,
    clock: Clock | None = None,
    later: Later | None = None,
    metrics: Metrics | None = None,
    grace: timedelta = GRACE,
) -> AsyncIterator[Bot]:
    """Put the bot together, with its database up to date; how Slack reaches it is up to the caller.

    `later` notes jobs; without one, what happens of its own accord waits. Within the `grace` nobody else posts a
    message that somebody began to post.
    """
    metrics = metrics or Metrics()
    deliveries = Deliveries(metrics)
    database = Database(settings.database_url)
    await asyncio.to_thread(migrate, database)
    clock = clock or await clock_of(settings)
    guide = Guide(database, now=clock.now, later=later)
    async with AsyncExitStack() as stack:
        stack.callback(database.close)
        stack.callback(guide.close)
        client = create_client(settings, settings.bot_token)
        posting = create_client(settings, settings.bot_token, repeats=False)
        # One connection pool for all calls: a connection per call costs seven times the processor time.
        client.session = posting.session = await stack.enter_async_context(
            aiohttp.ClientSession(trace_configs=[counting_calls(metrics, client.base_url)])
        )
        pictures = await stack.enter_async_context(Pictures())
        in_slack = PicturesInSlack(client, pictures)
        sending = await stack.enter_async_context(sending_client(settings, grace / 3, metrics))
        pacing = Pacing()
        courier = Courier(sending, guide, pacing, grace=grace)
        report_posts = ReportPosts(posting, guide, courier, in_slack)
        stack.push_async_callback(report_posts.close)
        leaving = Exports(Exporter(pictures), asana_of(settings))
        lists, homes = OpenLists(client, guide), Homes(client, guide)
        monthly = MonthlyPosts(posting, guide, courier, pacing, in_slack)
        info = model_info_of(settings.model)
        model = await stack.enter_async_context(model_of(settings.model, metrics))
        coaching = Coaching(guide, Coach(model), patience=_patience(settings), host=info.host if info else "")
        posts = Posts(
            posting,
            guide,
            courier,
            report_posts,
            lists,
            leaving,
            homes,
            monthly,
            coaching,
            model_info=info,
        )
        stack.push_async_callback(posts.close)
        stack.push_async_callback(coaching.close)
        people = People(client, guide)
        app = create_app(settings, client, guide, posts, people, deliveries)
        yield Bot(
            app=app,
            guide=guide,
            posts=posts,
            for_jobs=ForJobs(client, people, posts),
            coaching=coaching,
            clock=clock,
            database=database,
            metrics=metrics,
            deliveries=deliveries,
            token=TokenCheck(client),
        )


@asynccontextmanager
async def connected(
    settings: Settings,
    *,
    clock: Clock | None = None,
    later: Later | None = None,
    metrics: Metrics | None = None,
) -> AsyncIterator[Bot]:
    """Connect the bot to Slack over Socket Mode, and sweep up what fell behind, until the context ends."""
    async with (
        assembled(settings, clock=clock, later=later, metrics=metrics) as bot,
        AsyncExitStack() as stack,
    ):
        # Before anything new comes in: what an earlier process left is shown first.
        await bot.posts.sweep()
        handler = AsyncSocketModeHandler(
            bot.app, settings.app_token, web_client=create_client(settings, settings.app_token)
        )
        await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt has no hints here
        stack.push_async_callback(handler.close_async)
        stack.push_async_callback(finish, bot)
        await stack.enter_async_context(sweeping(bot))
        logger.info("connected to Slack")
        yield bot


async def finish(bot: Bot) -> None:
    """Take nothing new from Slack, and wait a short while until what was taken is dealt with."""
    bot.deliveries.close()
    await bot.deliveries.finished(FINISHING)


async def _warm_up(bot: Bot) -> None:
    """Load what the rules of the coach know, once who waited for the start has been served."""
    await asyncio.sleep(WARMS_UP_AFTER)
    await asyncio.to_thread(bot.coaching.coach.warm_up)


@asynccontextmanager
async def sweeping(bot: Bot) -> AsyncIterator[None]:
    """Bring up to date what fell behind, now and every minute, until the context ends."""
    tasks = [
        asyncio.create_task(bot.posts.sweep_for_ever()),
        asyncio.create_task(_warm_up(bot)),
    ]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
