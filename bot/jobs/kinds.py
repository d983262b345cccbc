"""Which job does what: every kind, in one visible list."""

from collections.abc import Awaitable, Callable

from bot.guide.appointments import Kind
from bot.guide.later import SHOW, Job
from bot.jobs import walking
from bot.jobs.asking import ask_results, ask_results_again
from bot.jobs.fixes import remind_of_fixes
from bot.jobs.reporting import send_report
from bot.jobs.surroundings import Surroundings

Handler = Callable[[Surroundings, Job], Awaitable[None]]


async def show(surroundings: Surroundings, job: Job) -> None:
    """Bring the messages of a journey up to date."""
    await surroundings.slack.show(job.workspace_id, job.journey_id)


HANDLERS: dict[str, Handler] = {
    SHOW: show,
    Kind.ROUND: walking.open_round,
    Kind.WAKE: walking.wake,
    Kind.REMIND: walking.remind,
    Kind.CLOSE: walking.close,
    Kind.ASK: ask_results,
    Kind.ASK_AGAIN: ask_results_again,
    Kind.FIXES: remind_of_fixes,
    Kind.REPORT: send_report,
}
"""What is done for a job of each kind. It may be done twice: what it stores it stores once, by the job's key."""
