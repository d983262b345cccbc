"""The monthly report goes out."""

from bot.guide import rhythm
from bot.guide.coached import asking
from bot.guide.coached.beginning import Begun
from bot.guide.errors import NoSuchJourney
from bot.guide.guide import Repeated
from bot.guide.later import Job
from bot.guide.unit import Unit, steward
from bot.jobs.surroundings import Surroundings


async def send_report(surroundings: Surroundings, job: Job) -> None:
    """Post the report of last month, once; one that comes days late, since the bot was down, is still of use."""

    def send(unit: Unit) -> Begun:
        _, begun = asking.tell_report(unit, job.journey_id)
        rhythm.plan(unit, unit.load(job.journey_id))
        return begun

    try:
        begun = await surroundings.guide.once(job.key, steward(job.workspace_id), send)
        await surroundings.coaching.answer(begun, surroundings.slack.show)
    except Repeated:
        pass
    except NoSuchJourney:
        return
    await surroundings.slack.show(job.workspace_id, job.journey_id)
