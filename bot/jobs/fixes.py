"""Each working morning: what is to be said about the fixes of a journey."""

from bot.guide import reminding, rhythm
from bot.guide.errors import NoSuchJourney
from bot.guide.guide import Repeated
from bot.guide.later import Job
from bot.guide.unit import Unit, steward
from bot.jobs.surroundings import Surroundings


async def remind_of_fixes(surroundings: Surroundings, job: Job) -> None:
    """Tell owners about dates that are near or passed, and a team what nobody took; then plan the next morning."""

    def remind(unit: Unit) -> int:
        told = reminding.remind(unit, job.journey_id)
        rhythm.plan_fixes(unit, unit.load(job.journey_id))
        return told

    try:
        told = await surroundings.guide.once(job.key, steward(job.workspace_id), remind)
    except Repeated:
        # A process may have died before it showed what it told.
        told = 1
    except NoSuchJourney:
        return
    if told:
        await surroundings.slack.show(job.workspace_id, job.journey_id)
