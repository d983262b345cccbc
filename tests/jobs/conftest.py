"""The queue of jobs on both kinds of database, and a Slack that counts what it was given to post."""

from collections.abc import AsyncIterator, Iterator

import pytest

from bot.jobs.engine import Jobs
from storage.database import Database
from tests.jobs.counting_slack import CountingSlack


@pytest.fixture
def jobs(database: Database) -> Iterator[Jobs]:
    """Open the queue; nobody does its jobs."""
    opened = Jobs(database)
    yield opened
    opened.close()


@pytest.fixture
async def counting_slack() -> AsyncIterator[CountingSlack]:
    """Serve a Slack that counts."""
    async with CountingSlack.served() as slack:
        yield slack
