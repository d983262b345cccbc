"""The command `jobs`: what is queued, failed and tried again, and doing a failed one once more."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.guide.guide import Guide
from bot.guide.later import Job
from bot.guide.unit import Unit, steward
from bot.jobs.engine import Engine, Jobs
from bot.jobs.states import Again, JobFailed, State
from storage.database import Database
from tests.cli.conftest import Outcome, Terminal

DUE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def job(key: str, kind: str = "round") -> Job:
    """Make a job of a journey."""
    return Job(kind, key, "T1", 7, "2026-03", DUE)


@pytest.fixture
async def jobs(database: Database) -> AsyncIterator[Jobs]:
    """Open the queue of a database of this test."""
    opened = Jobs(database)
    yield opened
    opened.close()


async def note(database: Database, jobs: Jobs, *noted: Job) -> None:
    """Note jobs, each in a transaction as the guide does."""
    guide = Guide(database, later=jobs)

    def enqueue(unit: Unit, one: Job) -> None:
        unit.later.enqueue(unit.session, one)

    for one in noted:
        await guide.do(steward("T1"), enqueue, one)
    guide.close()


async def work(jobs: Jobs, wanted: State, *keys: str, **outcomes: Any) -> None:
    """Have a worker do what is queued, until these jobs are in a state; each ends as its kind says."""

    async def do(one: Job, attempt: int) -> Again | None:
        outcome = outcomes.get(one.kind)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome if attempt == 1 else None

    engine = Engine(jobs, "worker-1", do, at_once=5, look_every=0.05)
    await engine.start()
    try:
        async with asyncio.timeout(20):
            while {one.job.key for one in jobs.look(wanted)} < set(keys):  # noqa: ASYNC110  # asked of the database
                await asyncio.sleep(0.05)
    finally:
        await engine.stop(5)


async def ask(terminal: Terminal, database_url: str, *arguments: str) -> Outcome:
    """Type the command."""
    return await asyncio.to_thread(terminal, "jobs", *arguments, DATABASE_URL=database_url)


async def test_without_jobs_there_is_one_line(terminal: Terminal, database_url: str) -> None:
    """And no table of nothing."""
    said = await ask(terminal, database_url)
    assert (said.exit_code, said.err) == (0, "")
    assert said.out == "0 queued, 0 running, 0 failed, 0 done; 0 tried again.\n"


async def test_what_is_queued_and_what_failed_can_be_seen(
    terminal: Terminal, database: Database, jobs: Jobs, database_url: str
) -> None:
    """As a table, and as JSON for scripts; the error is a code, never what people wrote."""
    await note(database, jobs, job("report:1", "report"), job("close:1", "close"))
    await work(jobs, State.FAILED, "close:1", close=JobFailed("channel_not_found"))
    await note(database, jobs, job("round:1"))
    said = await ask(terminal, database_url)
    summary, _, columns, *rows = said.out.splitlines()
    assert summary == "1 queued, 0 running, 1 failed, 1 done; 0 tried again."
    assert columns.split()[:3] == ["state", "kind", "journey"]
    assert sorted(row.split()[0] for row in rows) == ["done", "failed", "queued"]
    assert len({row.index(row.split()[-1]) for row in rows}) == 1
    failed = json.loads((await ask(terminal, database_url, "--state", "failed", "--json")).out)
    [told] = failed["jobs"]
    assert (told["key"], told["kind"], told["journey"], told["state"]) == ("close:1", "close", 7, "failed")
    assert (told["error"], told["due"]) == ("channel_not_found", "2026-03-02T09:30:00+00:00")
    assert failed["counts"]["queued"] == 1


async def test_a_failed_job_can_be_done_once_more(
    terminal: Terminal, database: Database, jobs: Jobs, database_url: str
) -> None:
    """Once what was wrong is mended; one that has not failed cannot."""
    await note(database, jobs, job("close:1", "close"))
    await work(jobs, State.FAILED, "close:1", close=JobFailed("channel_not_found"))
    said = await ask(terminal, database_url, "--retry", "close:1")
    assert (said.exit_code, "close:1" in said.out) == (0, True)
    await work(jobs, State.DONE, "close:1")
    said = await ask(terminal, database_url, "--retry", "close:1")
    assert (said.exit_code, said.out) == (2, "")
    assert "close:1" in said.err


async def test_a_database_without_tables_is_told(terminal: Terminal) -> None:
    """Looking does not make them."""
    said = await asyncio.to_thread(terminal, "jobs", LANG="nl_NL.UTF-8")
    assert said.exit_code == 2
    assert "reisgids migrate" in said.err
