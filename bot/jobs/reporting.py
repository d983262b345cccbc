"""The monthly report goes out."""

from bot.guide import monthly, rhythm
from bot.guide.errors import NoSuchJourney
from bot.guide.guide import Repeated
from bot.guide.later import Job
from bot.guide.unit import Unit, steward
from bot.jobs.surroundings import Surroundings


async def send_report(surroundings: Surroundings, job: Job) -> None:
    """Post the report of last month, once; one that comes days late, since the bot was down, is still of use."""

    def send(unit: Unit) -> None:
        monthly.post(unit, job.journey_id)
        rhythm.plan(unit, unit.load(job.journey_id))

    try:
        await surroundings.guide.once(job.key, steward(job.workspace_id), send)
    except Repeated:
        pass
    except NoSuchJourney:
        return
    await surroundings.slack.show(job.workspace_id, job.journey_id)
