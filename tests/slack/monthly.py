"""A team in whose workspace time is moved on: what happens then of its own accord, happens at once."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

from bot.app import Bot, connected
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.settings import Settings
from tests.jobs.by_hand import ByHand, MovedClock
from tests.slack.stories import DIRECT

PATIENCE = 20.0


@dataclass
class Months:
    """The bot, and the clock that it goes by."""

    bot: Bot
    clock: MovedClock
    jobs: ByHand

    async def put_at(self, moment: datetime) -> None:
        """Let it be this moment, and let all happen that is due."""
        self.clock.put_at(moment)
        await self.jobs.work(self.bot.guide, self.bot.for_jobs)

    async def jump(self) -> datetime:
        """Move on to what happens next of its own accord, and let it happen; gives when that was."""
        coming = await self.bot.guide.next_appointment()
        assert coming is not None, "nothing is to come"
        await self.put_at(coming)
        return coming


async def passing(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Months]:
    """Run the bot, connected over Socket Mode, with a clock of its own."""
    clock, jobs = MovedClock(), ByHand()
    async with connected(settings, clock=clock, later=jobs) as bot:
        await slack.connected()
        yield Months(bot, clock, jobs)
        await bot.deliveries.finished(PATIENCE)
        await slack.settled()


async def in_private(person: Person, text: str) -> SeenMessage:
    """Wait until the bot tells somebody this in their own conversation with it."""
    return await person.wait_for(text, DIRECT, timeout=PATIENCE)
