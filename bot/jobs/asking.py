"""Satisfaction results are asked for, and once more where nobody gave them."""

from collections.abc import Callable, Sequence

from bot.guide import score_asking
from bot.guide.errors import NoSuchJourney
from bot.guide.guide import Repeated
from bot.guide.later import Job
from bot.guide.unit import Person, Unit, steward
from bot.jobs.surroundings import Surroundings

Ask = Callable[[Unit, int, str, Sequence[Person]], int]


async def ask_results(surroundings: Surroundings, job: Job) -> None:
    """Ask for the results of a month whoever knows them."""
    await _ask(surroundings, job, score_asking.ask)


async def ask_results_again(surroundings: Surroundings, job: Job) -> None:
    """Ask who was asked before once more."""
    await _ask(surroundings, job, score_asking.ask_again)


async def _ask(surroundings: Surroundings, job: Job, ask: Ask) -> None:
    nobody = steward(job.workspace_id)
    try:
        ids = await surroundings.guide.do(nobody, score_asking.asked, job.journey_id)
        people = [await surroundings.slack.person(job.workspace_id, user_id) for user_id in ids]
        told = await surroundings.guide.once(job.key, nobody, ask, job.journey_id, job.subject, people)
    except Repeated:
        # A process may have died before it showed what it asked.
        told = 1
    except NoSuchJourney:
        return
    if told:
        await surroundings.slack.show(job.workspace_id, job.journey_id)
