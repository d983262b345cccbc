"""Doing a job: its handler, and what comes of it when that does not succeed."""

import logging
import time
from contextlib import suppress

from bot.guide import halting
from bot.guide.errors import NoSuchJourney
from bot.guide.guide import Repeated
from bot.guide.later import Job
from bot.guide.unit import steward
from bot.jobs.kinds import HANDLERS
from bot.jobs.states import Again, JobFailed
from bot.jobs.surroundings import ChannelGone, NotNow, Surroundings
from bot.logs.happening import happening

logger = logging.getLogger(__name__)

MINUTE, HOUR = 60.0, 3600.0
PAUSES = (5.0, 30.0, 2 * MINUTE, 10 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR)
"""Seconds between one try and the next. After the last one, two days later, a job has failed."""


async def handle(surroundings: Surroundings, job: Job) -> None:
    """Do a job once; raises what keeps it from being done, such as `NotNow`.

    What was done before, or is about a journey that is gone, is done. Where a channel is gone, the rhythm is halted.
    """
    try:
        await HANDLERS[job.kind](surroundings, job)
    except (Repeated, NoSuchJourney):
        pass
    except ChannelGone as gone:
        nobody = steward(job.workspace_id)
        with suppress(NoSuchJourney):
            await surroundings.guide.do(nobody, halting.halt, job.journey_id, gone.code, gone.channel_id)


async def do(surroundings: Surroundings, job: Job, failures: int) -> Again | None:
    """Do a job that failed so often before; tells when it is to be tried again.

    Raises `JobFailed` when that was the last time.
    """
    ids = {"kind": job.kind, "job": job.key, "workspace": job.workspace_id, "journey": job.journey_id}
    with happening(**ids):
        began = time.perf_counter()
        try:
            again = await _try(surroundings, job, failures)
        except JobFailed as failed:
            logger.error("given up", extra={"why": str(failed)})  # noqa: TRY400  # where it failed was told before
            raise
        milliseconds = round((time.perf_counter() - began) * 1000)
        logger.info("dealt with", extra={"outcome": "again" if again else "done", "ms": milliseconds})
        return again


async def _try(surroundings: Surroundings, job: Job, failures: int) -> Again | None:
    if job.kind not in HANDLERS:
        raise JobFailed(f"no such kind of job: {job.kind}")
    try:
        await handle(surroundings, job)
    except NotNow as later:
        logger.info("job %s waits: %s", job.key, later.why)
        if later.after is not None:
            return Again(later.after, failed=False)
        return _after_failing(failures, later.why)
    except Exception as error:
        logger.exception("job %s failed", job.key)
        return _after_failing(failures, type(error).__name__)
    return None


def _after_failing(failures: int, why: str) -> Again:
    if failures >= len(PAUSES):
        raise JobFailed(why)
    return Again(PAUSES[failures], failed=True)
