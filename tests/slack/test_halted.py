"""A channel that is gone, was archived, or has thrown the bot out: the rhythm stands still, and its owner hears of it."""

from collections.abc import AsyncIterator

import pytest
from sqlmodel import select

from bot.guide.appointments import Kind
from bot.journey import edit
from bot.journey.rhythm import Rhythm
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.settings import Settings
from storage.database import Database
from storage.monthly_tables import AppointmentRow
from tests.slack.journeys import with_persona
from tests.slack.monthly import Months, in_private, passing
from tests.slack.stories import CHANNEL, DIRECT, take_in

STANDS_STILL = "staat stil"
REGULAR = {Kind.ROUND, Kind.REPORT, Kind.FIXES}
"""What happens again and again."""


@pytest.fixture
async def months(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Months]:
    """Run the bot with a clock that can be moved on."""
    async for running in passing(settings, slack):
        yield running


@pytest.fixture
async def anna(slack: PlaygroundClient, months: Months) -> Person:
    """Act as Anna, whose team has a journey with a rhythm."""
    anna = slack.user("anna")
    await take_in(anna, edit.describe(with_persona(), rhythm=Rhythm()))
    return anna


async def test_a_bot_that_was_thrown_out_halts_the_rhythm_and_goes_on_when_it_is_back(
    slack: PlaygroundClient, months: Months, settings: Settings, anna: Person
) -> None:
    """The owner is told once, in private; a click tells whether it works again."""
    name = await slack.bot_name()
    await slack.kick(name, CHANNEL)
    await months.jump()
    told = await in_private(anna, STANDS_STILL)
    assert not REGULAR & planned(settings)
    await anna.click("Probeer opnieuw", in_message=told)
    await in_private(anna, "nog steeds niet")
    await slack.invite(name, CHANNEL)
    await anna.click("Probeer opnieuw", in_message=told)
    await in_private(anna, "gaat weer door")
    assert Kind.ROUND in planned(settings)
    await slack.settled()
    assert len(await standing_still(anna)) == 1
    assert "Probeer opnieuw" not in [
        control.label for one in await standing_still(anna) for control in one.controls
    ]
    await months.jump()
    await anna.wait_for(
        lambda seen: seen.author == "Reisgids" and "walkthrough" in seen.text.lower(), CHANNEL
    )


async def test_an_archived_channel_is_told_of_once(
    slack: PlaygroundClient, months: Months, settings: Settings, anna: Person
) -> None:
    """Nothing more is planned, so nothing more fails."""
    await slack.archive_channel(CHANNEL)
    await months.jump()
    await in_private(anna, "gearchiveerd")
    assert not REGULAR & planned(settings)
    await slack.settled()
    assert len(await standing_still(anna)) == 1


async def standing_still(person: Person) -> list[SeenMessage]:
    """Give the notes that somebody got about a rhythm that stands still."""
    return [seen for seen in await person.messages(DIRECT) if STANDS_STILL in seen.text]


def planned(settings: Settings) -> set[str]:
    """List what is to come of its own accord."""
    database = Database(settings.database_url)
    with database.transaction() as session:
        kinds = {row.kind for row in session.exec(select(AppointmentRow))}
    database.close()
    return kinds
