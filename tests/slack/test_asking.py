"""The question for last month's results: in working hours, to who knows them, once more, and no longer once answered."""

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import select

from bot.guide import appointments
from bot.guide.appointments import Kind
from bot.guide.unit import Unit, steward
from bot.journey import edit
from bot.journey.rhythm import Rhythm
from bot.playground.client import PlaygroundClient
from bot.settings import Settings
from storage.tables import JourneyRow
from tests.slack.journeys import with_persona
from tests.slack.monthly import Months, in_private, passing
from tests.slack.stories import DIRECT, take_in

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2027, 3, 1, 10, 0, tzinfo=AMSTERDAM)


@pytest.fixture
async def months(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Months]:
    """Run the bot with a clock that can be moved on."""
    async for running in passing(settings, slack):
        yield running


async def asked(slack: PlaygroundClient, months: Months, *names: str, at: datetime = MONDAY) -> None:
    """Let a journey be there whose results of February are asked of these people."""
    users = {user["name"]: user["id"] for user in (await slack.post("look/users"))["users"]}
    rhythm = Rhythm(set_by=users[names[0]], asked_ids=tuple(users[name] for name in names))
    months.clock.put_at(at)
    await take_in(slack.user(names[0]), edit.describe(with_persona(), rhythm=rhythm))

    def plan(unit: Unit) -> None:
        for kind in (Kind.ROUND, Kind.REPORT, Kind.FIXES):
            appointments.cancel(unit, 1, kind)
        appointments.make(unit, 1, Kind.ASK, unit.now, "2027-02")

    [workspace_id] = await months.bot.guide.do(
        steward(""), lambda unit: list(unit.session.exec(select(JourneyRow.workspace_id)))
    )
    await months.bot.guide.do(steward(workspace_id), plan)
    await months.put_at(at + timedelta(minutes=1))


async def test_one_answers_and_the_others_see_so(slack: PlaygroundClient, months: Months) -> None:
    """In the place of the question; each in their own language."""
    anna, dana = slack.user("anna"), slack.user("dana")
    await asked(slack, months, "anna", "dana")
    question = await in_private(anna, "Wat gaven klanten in februari 2027")
    await in_private(dana, "What did customers give")
    await anna.click("Vul in", in_message=question)
    window = await anna.modal("Klanttevredenheid")
    assert window.values["Van welke maand?"]
    await anna.submit({"Aantal reacties": "26", "Gemiddelde": "7,8"})
    await anna.modal("Zo lees ik het")
    await anna.submit()
    await in_private(dana, "are there, from Anna: 7.8 on average, 26 responses")
    await in_private(anna, "zijn er, van Anna")
    await months.put_at(datetime(2027, 3, 5, 10, 0, tzinfo=AMSTERDAM))
    assert len([seen for seen in await anna.messages(DIRECT) if "februari 2027" in seen.text]) <= 2


async def test_who_does_not_know_is_asked_once_more_after_three_working_days(
    slack: PlaygroundClient, months: Months
) -> None:
    """And then no more."""
    anna = slack.user("anna")
    await asked(slack, months, "anna")
    question = await in_private(anna, "Wat gaven klanten in februari 2027")
    await anna.click("Weet ik nog niet", in_message=question)
    await in_private(anna, "Ik vraag het nog één keer")
    coming = await months.jump()
    assert coming.astimezone(AMSTERDAM).date() == date(2027, 3, 4)
    again = await in_private(anna, "Nog een keer: wat gaven klanten")
    assert await months.bot.guide.next_appointment() is None
    await anna.click("Volgende week", in_message=again)
    await in_private(anna, "volgende week vraag ik het opnieuw")
    coming = await months.jump()
    assert coming.astimezone(AMSTERDAM).date() == date(2027, 3, 11)


async def test_nobody_is_asked_in_the_evening(slack: PlaygroundClient, months: Months) -> None:
    """But the next working morning."""
    anna = slack.user("anna")
    friday_evening = datetime(2027, 3, 5, 20, 0, tzinfo=AMSTERDAM)
    await asked(slack, months, "anna", at=friday_evening)
    assert not [seen for seen in await anna.messages(DIRECT) if "Wat gaven klanten" in seen.text]
    coming = await months.jump()
    assert coming.astimezone(AMSTERDAM).date() == date(2027, 3, 8)
    await in_private(anna, "Wat gaven klanten in februari 2027")
