"""What happens to a round of its own accord: it opens, walkers are woken and reminded, and it closes."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from bot.guide import walk_calls, walking
from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.guide import Repeated
from bot.guide.later import Job
from bot.guide.unit import steward
from bot.jobs.surroundings import Surroundings
from bot.journey.calendar import walkers_of
from bot.journey.rhythm import MOST_PEOPLE


async def open_round(surroundings: Surroundings, job: Job) -> None:
    """Open the round of the day for which the job was meant, also when it comes late; and plan the next."""
    guide, nobody = surroundings.guide, steward(job.workspace_id)
    with suppress(Repeated, NoSuchJourney):
        channel_id, rhythm = await guide.do(nobody, walk_calls.planned_for, job.journey_id)
        if rhythm is None or job.due is None:
            return
        present = await surroundings.slack.ids_in(channel_id)
        period = job.due.astimezone(rhythm.zone).date().isoformat()
        # Who left, or is not in the channel, does not walk, whoever was chosen.
        wanted = [one for one in walkers_of(rhythm, period, present) if one in set(present)]
        people = await surroundings.slack.humans(job.workspace_id, wanted, MOST_PEOPLE)
        await guide.once(job.key, nobody, walk_calls.open_planned, job.journey_id, period, people)
    await surroundings.slack.show(job.workspace_id, job.journey_id)


async def wake(surroundings: Surroundings, job: Job) -> None:
    """Bring somebody's walk to them."""
    await _with_present(surroundings, job, walk_calls.wake)


async def remind(surroundings: Surroundings, job: Job) -> None:
    """Remind who has not finished."""
    await _with_present(surroundings, job, walk_calls.remind)


async def close(surroundings: Surroundings, job: Job) -> None:
    """Close a round whose time is up; one that somebody closed before stays as it is."""
    with suppress(Repeated, NoSuchJourney, AlreadyDone):
        nobody = steward(job.workspace_id)
        await surroundings.guide.once(job.key, nobody, walking.close_round, int(job.subject))
    await surroundings.slack.show(job.workspace_id, job.journey_id)


async def _with_present(surroundings: Surroundings, job: Job, action: Callable[..., Any]) -> None:
    """Do something about the subject of a job, with who is in the channel of its journey; of a deleted one nothing."""
    guide, nobody = surroundings.guide, steward(job.workspace_id)
    with suppress(Repeated, NoSuchJourney):
        channel_id, _ = await guide.do(nobody, walk_calls.planned_for, job.journey_id)
        present = set(await surroundings.slack.ids_in(channel_id))
        await guide.once(job.key, nobody, action, job.journey_id, int(job.subject), present)
    await surroundings.slack.show(job.workspace_id, job.journey_id)
