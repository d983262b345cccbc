"""What the stories about walking have in common: beginning a round, and the message in which somebody walks."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.app import Bot, connected
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.settings import Settings
from tests.jobs.by_hand import ByHand, MovedClock
from tests.slack.journeys import with_persona
from tests.slack.stories import CHANNEL, DIRECT, take_in

MONDAY = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
"""A working day, at an hour at which everybody of the playground is at work."""
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
"""The smallest picture."""
STEPS = ("Leest de offerte", "Belt ons", "Tekent")


class Life:
    """The bot with a clock that a story moves on, and what is done of its own accord."""

    def __init__(self, bot: Bot, clock: MovedClock, later: ByHand) -> None:
        self.bot = bot
        self.clock = clock
        self.later = later

    async def is_now(self, moment: datetime) -> None:
        """Let it be this moment, and have done what is due."""
        self.clock.put_at(moment)
        await self.later.work(self.bot.guide, self.bot.for_jobs)


@asynccontextmanager
async def living(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Life]:
    """Run the bot on a Monday morning."""
    clock, later = MovedClock(), ByHand()
    clock.put_at(MONDAY)
    async with connected(settings, clock=clock, later=later) as bot:
        await slack.connected()
        yield Life(bot, clock, later)


def to_walk(*texts: str, language: Language = Language.NL, personas: Sequence[str] = ("Mark",)) -> Journey:
    """Give a journey with steps, to walk as Sanne or another."""
    journey = edit.describe(with_persona(*(texts or STEPS)), language=language)
    for name in personas:
        journey, _ = edit.add(journey, "personas", name=name)
    return journey


async def begins(
    person: Person, *people: str, title: str = "Walkthrough · Reis", **fields: object
) -> SeenMessage:
    """Let somebody begin a round with these people; gives its post."""
    await person.command(CHANNEL, "/klantreis loop")
    who = {"who": "chosen", "people": list(people)} if people else {}
    sent = await person.submit(who | fields)
    assert not sent.is_open, sent.errors
    return await post(person, title)


async def post(person: Person, *texts: str) -> SeenMessage:
    """Wait until the post of the round reads so."""
    return await person.wait_for(
        lambda seen: (
            "Walkthrough ·" in seen.text and not seen.is_ephemeral and all(one in seen.text for one in texts)
        ),
        CHANNEL,
    )


async def walk(person: Person, *texts: str) -> SeenMessage:
    """Wait until somebody's own message reads so."""
    return await person.wait_for(lambda seen: all(one in seen.text for one in texts), DIRECT)


async def says(person: Person, label: str, step: str) -> None:
    """Let somebody click how the step went that they see."""
    await person.click(label, in_message=await walk(person, step))


async def walks_all(person: Person, *labels: str) -> None:
    """Let somebody say of each step how it went, and be done."""
    for step, label in zip(STEPS, labels, strict=True):
        await says(person, label, f"· {step}")
    await person.click("Klaar", in_message=await walk(person, "Overzicht ·"))


async def taken(person: Person, *personas: str) -> Journey:
    """Let somebody hand in a journey to walk; gives it."""
    journey = to_walk(personas=personas or ("Mark",))
    await take_in(person, journey)
    return journey


async def summary(person: Person, text: str = "") -> SeenMessage:
    """Wait until what came of the round is told in the channel."""
    return await person.wait_for(
        lambda seen: (
            "Wat de walkthrough liet zien" in seen.text and text in seen.text and not seen.is_ephemeral
        ),
        CHANNEL,
    )


async def chooses(person: Person, menu: str, choice: str, seen: SeenMessage) -> None:
    """Let somebody choose from a menu of a message."""
    element = next(
        one
        for block in seen.blocks
        for one in block.get("elements", [])
        if one.get("action_id", "").startswith(menu)
    )
    [value] = [one["value"] for one in element["options"] if one["text"]["text"] == choice]
    await person.click(element["action_id"], in_message=seen, value=value)
