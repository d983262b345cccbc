"""Workers at work: what is due is sent once, also when Slack asks for patience or a worker dies."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.app import assembled, noting, working
from bot.jobs.engine import Jobs
from bot.jobs.states import State
from storage.database import Database
from tests.jobs.counting_slack import CountingSlack
from tests.jobs.due_journeys import are_behind, make_due, told
from tests.jobs.working_process import GRACE, QUICK, settings_for, start_worker

PATIENCE = 40.0


@asynccontextmanager
async def at_work(slack: CountingSlack, database_url: str) -> AsyncIterator[Jobs]:
    """Run a worker in this process."""
    settings = settings_for(slack.url, database_url)
    with noting(settings) as jobs:
        async with assembled(settings, later=jobs, grace=GRACE) as bot, working(bot, jobs, pace=QUICK):
            yield jobs


async def until(there: Callable[[], bool]) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(PATIENCE):
        while not await asyncio.to_thread(there):  # noqa: ASYNC110  # a worker is elsewhere
            await asyncio.sleep(0.05)


async def test_what_is_due_is_sent_once(
    counting_slack: CountingSlack, database: Database, database_url: str
) -> None:
    """In the thread of its journey or to who it is for; the next appointment is made, and nothing is left to do."""
    make_due(database, 6)
    async with at_work(counting_slack, database_url) as jobs:
        await until(lambda: len(told(database)) == 6 and not are_behind(database))
        await until(lambda: jobs.counts().queued + jobs.counts().running == 0)
        counts = jobs.counts()
    assert sorted(counting_slack.deliveries().values()) == [1] * 6
    assert (counts.failed, counts.retried) == (0, 0)


async def test_slack_is_given_the_patience_that_it_asks_for(
    counting_slack: CountingSlack, database: Database, database_url: str
) -> None:
    """A message that was refused is certainly not there: nobody has to look for it."""
    counting_slack.refused = 3
    make_due(database, 2)
    async with at_work(counting_slack, database_url):
        await until(lambda: len(told(database)) == 2 and not are_behind(database))
    assert sorted(counting_slack.deliveries().values()) == [1, 1]
    assert not {"conversations.history", "conversations.replies"} & set(counting_slack.calls)


async def test_the_jobs_of_a_worker_that_was_killed_are_taken_over(
    counting_slack: CountingSlack, database: Database, database_url: str
) -> None:
    """Slack had taken their messages, and nobody had noted that: they are found, and not sent again."""
    make_due(database, 3)
    counting_slack.hangs = True
    process = await asyncio.to_thread(start_worker, counting_slack.url, database_url)
    await until(lambda: len(counting_slack.deliveries()) == 3)
    process.kill()
    await asyncio.to_thread(process.join)
    counting_slack.hangs = False
    assert are_behind(database)
    async with at_work(counting_slack, database_url) as jobs:
        await until(lambda: not are_behind(database))
        await until(lambda: not jobs.look(State.RUNNING, State.QUEUED))
    assert sorted(counting_slack.deliveries().values()) == [1] * 3


async def test_a_worker_that_stops_leaves_nothing_half_done(
    counting_slack: CountingSlack, database: Database, database_url: str
) -> None:
    """What it was at is finished; the rest waits for the next one."""
    counting_slack.slowest = 0.2
    make_due(database, 30)
    async with at_work(counting_slack, database_url):
        await until(lambda: len(counting_slack.deliveries()) > 2)
    async with at_work(counting_slack, database_url):
        await until(lambda: len(told(database)) == 30 and not are_behind(database))
    assert sorted(counting_slack.deliveries().values()) == [1] * 30
