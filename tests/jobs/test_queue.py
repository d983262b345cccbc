"""The queue of jobs: noted with what they belong to, once, and there to look at."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.guide.later import SHOW, Job
from bot.jobs.engine import Engine, Jobs
from bot.jobs.states import JobFailed, JobSeen, State
from storage.database import Database

WHEN = datetime(2026, 11, 2, 8, 30, tzinfo=UTC)
JOB = Job(SHOW, "show:1:2", "T1", 1, due=WHEN)


def note(database: Database, jobs: Jobs, *noted: Job) -> None:
    """Note jobs in one transaction."""
    with database.transaction() as session:
        for job in noted:
            jobs.enqueue(session, job)


def test_a_job_is_noted_before_any_worker_ran(database: Database, jobs: Jobs) -> None:
    """With all that it needs, which are ids and no texts."""
    note(database, jobs, JOB)
    [seen] = jobs.look(State.QUEUED)
    assert (seen.job, seen.attempt, seen.error) == (JOB, 1, "")
    counts = jobs.counts()
    assert (counts.queued, counts.running, counts.failed, counts.done) == (1, 0, 0, 0)
    assert counts.waiting_since is not None


def test_a_job_goes_with_its_transaction(database: Database, jobs: Jobs) -> None:
    """What was not stored is not done either."""
    with database.transaction() as session:
        jobs.enqueue(session, JOB)
        session.rollback()
    assert jobs.look() == []


def test_a_job_with_the_key_of_another_one_changes_nothing(database: Database, jobs: Jobs) -> None:
    """In the same transaction, and in a later one."""
    note(database, jobs, JOB, JOB)
    note(database, jobs, JOB, Job(SHOW, "show:1:3", "T1", 1))
    assert sorted(seen.job.key for seen in jobs.look()) == ["show:1:2", "show:1:3"]


async def test_a_job_that_failed_stays_in_sight_until_somebody_retries_it(
    database: Database, jobs: Jobs
) -> None:
    """With why it failed; after that it is done as any other."""
    broken = True

    async def do(_job: Job, _failures: int) -> None:
        if broken:
            raise JobFailed("channel_not_found")

    engine = Engine(jobs, "w1", do, at_once=2, look_every=0.05)
    note(database, jobs, JOB)
    await engine.start()
    try:
        [seen] = await _until(jobs, State.FAILED)
        assert (seen.job, seen.error) == (JOB, "channel_not_found")
        broken = False
        assert jobs.retry(JOB.key)
        await _until(jobs, State.DONE)
        assert not jobs.retry(JOB.key)
    finally:
        await engine.stop(1)
    assert jobs.look(State.FAILED) == []


async def test_jobs_that_are_done_are_forgotten_after_some_days(database: Database, jobs: Jobs) -> None:
    """One that failed stays longer."""

    async def do(job: Job, _failures: int) -> None:
        if job == JOB:
            raise JobFailed("broken")

    engine = Engine(jobs, "w1", do, at_once=2, look_every=0.05)
    note(database, jobs, JOB, Job(SHOW, "show:1:3", "T1", 1))
    await engine.start()
    try:
        await _until(jobs, State.FAILED)
        await _until(jobs, State.DONE)
    finally:
        await engine.stop(1)
    now = datetime.now(UTC) + timedelta(seconds=2)
    assert jobs.forget_done(now - timedelta(days=3), failed_before=now - timedelta(days=30)) == 0
    assert jobs.forget_done(now, failed_before=now - timedelta(days=30)) == 1
    assert [seen.job for seen in jobs.look()] == [JOB]


async def _until(jobs: Jobs, state: State) -> list[JobSeen]:
    async with asyncio.timeout(20):
        while not (found := await asyncio.to_thread(jobs.look, state)):  # noqa: ASYNC110  # the engine is elsewhere
            await asyncio.sleep(0.05)
    return found
