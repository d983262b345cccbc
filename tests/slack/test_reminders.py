"""Reminders about fixes: in an owner's own conversation with us, and in the thread of the team (rule 19)."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.playground.client import Person, PlaygroundClient
from bot.settings import Settings
from tests.slack.journeys import hurting
from tests.slack.monthly import Months, in_private, passing
from tests.slack.stories import DIRECT, Thread, take_in

TEXT = "Offerte binnen twee werkdagen"


@pytest.fixture
async def months(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Months]:
    """Run the bot with a clock that can be moved on."""
    async for running in passing(settings, slack):
        yield running


async def with_fix_of(slack: PlaygroundClient, name: str, *, days: int, language: Language) -> Journey:
    """Give a journey with a fix that is somebody's, due in so many days."""
    user_id = next(user["id"] for user in (await slack.post("look/users"))["users"] if user["name"] == name)
    due = datetime.now(UTC).date() + timedelta(days=days)
    journey = edit.describe(hurting(), language=language)
    return edit.add(journey, "fixes", text=TEXT, owner=name, owner_id=user_id, due=due)[0]


async def test_an_owner_hears_of_a_date_that_is_near_and_finishes_with_one_click(
    slack: PlaygroundClient, months: Months
) -> None:
    """In their own conversation with us; the message shows then that it is done."""
    bo = slack.user("bo")
    await take_in(bo, await with_fix_of(slack, "bo", days=4, language=Language.NL))
    await months.jump()
    told = await in_private(bo, TEXT)
    assert "van jou" in told.text
    await bo.click("Klaar", in_message=told)
    await in_private(bo, "is klaar")
    assert len([seen for seen in await bo.messages(DIRECT) if TEXT in seen.text]) == 1


async def test_an_owner_puts_a_date_off_by_a_week(slack: PlaygroundClient, months: Months) -> None:
    """And reads it in their own language, whatever that of the journey is."""
    dana = slack.user("dana")
    await take_in(dana, await with_fix_of(slack, "dana", days=-3, language=Language.NL))
    await months.jump()
    told = await in_private(dana, TEXT)
    assert "late" in told.text
    await dana.click("A week later", in_message=told)
    await dana.wait_for(lambda seen: TEXT in seen.text and "in 7 days" in seen.text, DIRECT)


async def test_a_team_is_asked_in_its_thread_who_takes_a_fix(slack: PlaygroundClient, months: Months) -> None:
    """One click takes it; the question goes once nothing is loose any more."""
    anna = slack.user("anna")
    journey, _ = edit.add(hurting(), "fixes", text=TEXT, due=datetime.now(UTC).date() + timedelta(days=90))
    thread = await take_in(anna, journey)
    await months.jump()
    asked = await thread.with_button(anna, "Dit doe ik", "Eén verbeterpunt")
    await anna.click("Dit doe ik", in_message=asked)

    assert await gone(anna, thread, "Eén verbeterpunt heeft")


async def test_a_team_is_asked_about_several_fixes_at_once(slack: PlaygroundClient, months: Months) -> None:
    """Each with a button of its own, which takes that one and leaves the others in the question."""
    anna = slack.user("anna")
    journey = hurting()
    for text in (TEXT, "Prijzen op de website", "Vaste dag voor vragen"):
        journey, _ = edit.add(journey, "fixes", text=text)
    thread = await take_in(anna, journey)
    await months.jump()
    asked = await thread.with_button(anna, "Dit doe ik", "3 verbeterpunten")
    await anna.click("Dit doe ik", in_message=asked)
    await thread.with_button(anna, "Kies een datum", TEXT)


async def gone(person: Person, thread: Thread, text: str) -> bool:
    """Wait until no message of a thread says this any more."""
    for _ in range(100):
        if not any(text in seen.text for seen in await thread.messages(person)):
            return True
        await asyncio.sleep(0.05)
    return False
