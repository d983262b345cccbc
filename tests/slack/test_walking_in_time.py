"""Months of a journey's life in Slack: rounds that open by themselves, reminders, snoozing, and one who forgets."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.guide.appointments import Kind
from bot.journey import edit
from bot.journey.rhythm import Rhythm, Walkers
from bot.playground.client import Person, PlaygroundClient
from bot.settings import Settings
from tests.slack.stories import CHANNEL, DIRECT, take_in
from tests.slack.walkers import Life, begins, chooses, living, post, summary, to_walk, walk, walks_all

FIRST_MONDAY = datetime(2026, 12, 7, 8, 30, tzinfo=UTC)
"""Half past nine in the morning in Amsterdam."""


@pytest.fixture
async def life(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Life]:
    """Give a bot with a clock, on a Monday morning in November."""
    async with living(settings, slack) as running:
        yield running


async def monthly(slack: PlaygroundClient, *names: str) -> tuple[Person, Person]:
    """Have a journey that these people walk each first Monday; gives Anna and Bo."""
    ids = {user["name"]: user["id"] for user in (await slack.post("look/users"))["users"]}
    rhythm = Rhythm(walkers=Walkers.FIXED, walker_ids=tuple(ids[name] for name in names))
    anna, bo = slack.user("anna"), slack.user("bo")
    await take_in(anna, edit.describe(to_walk(), title="Elke maand", rhythm=rhythm))
    return anna, bo


async def test_a_reminder_comes_once_at_the_bottom_and_only_to_who_forgets(
    life: Life, slack: PlaygroundClient
) -> None:
    """Bo forgets; Anna put it off, and gets it back when she asked for it."""
    anna, bo = slack.user("anna"), slack.user("bo")
    await take_in(anna, to_walk())
    await begins(anna, "anna", "bo")
    first = await walk(bo, "Stap 1 van 3")
    seen = await walk(anna, "Stap 1 van 3")
    await chooses(anna, "walk_later", "Morgen", seen)
    await walk(anna, "Ik kom er op dinsdag 3 november om 09:00 op terug.")
    await life.is_now(datetime(2026, 11, 3, 8, 0, tzinfo=UTC))
    again = await walk(anna, "Je walkthrough is nog niet klaar: 0 van 3", "Stap 1 van 3")
    assert again.ts != seen.ts
    assert [one.ts for one in await anna.messages(DIRECT) if "Stap 1 van 3" in one.text] == [again.ts]
    await walks_all(anna, "Ging goed", "Ging goed", "Ging goed")
    await life.is_now(datetime(2026, 11, 6, 12, 0, tzinfo=UTC))
    reminded = await walk(bo, "Je walkthrough is nog niet klaar")
    assert reminded.ts != first.ts
    await life.is_now(datetime(2026, 11, 9, 16, 0, tzinfo=UTC))
    await post(anna, "1 van 2 liepen mee")
    await walk(bo, "Deze ronde is gesloten.")
    assert "Met dank aan Anna." in (await summary(anna)).text


async def test_rounds_open_by_themselves_and_are_held_against_each_other(
    life: Life, slack: PlaygroundClient
) -> None:
    """Two months: what got better, what got worse, in the same thread of messages each time."""
    anna, bo = await monthly(slack, "anna", "bo")
    await life.is_now(FIRST_MONDAY)
    await post(anna, "Elke maand", "0 van 2 klaar")
    await walks_all(anna, "Stroef", "Ging goed", "Ging goed")
    await walks_all(bo, "Stroef", "Ging goed", "Ging goed")
    assert "Dit is de eerste keer" in (await summary(anna)).text
    await life.is_now(datetime(2027, 1, 4, 8, 30, tzinfo=UTC))
    shown = await walk(bo, "Stap 1 van 3", "vorige keer: ~ ging stroef")
    assert "maandag 11 januari" in shown.text
    await walks_all(bo, "Ging goed", "Kapot", "Ging goed")
    await life.is_now(datetime(2027, 1, 11, 16, 0, tzinfo=UTC))
    said = await summary(anna, "Beter dan vorige keer")
    assert "↑ beter · stap 1: Leest de offerte · ✓ ging goed (was: ~ ging stroef)" in said.text
    assert "↓ slechter · stap 2: Belt ons · ✕ was kapot (was: ✓ ging goed)" in said.text


async def test_a_bot_that_was_down_opens_what_is_still_of_use_once(
    life: Life, slack: PlaygroundClient
) -> None:
    """Three days late the round opens until the day that was meant; after two months away only the newest would."""
    anna, _ = await monthly(slack, "anna")
    await life.is_now(datetime(2026, 12, 10, 9, 0, tzinfo=UTC))
    await post(anna, "tot maandag 14 december")
    await life.is_now(datetime(2027, 3, 10, 9, 0, tzinfo=UTC))
    posts = [one for one in await anna.messages(CHANNEL) if "Walkthrough · Elke maand" in one.text]
    assert len(posts) == 1
    assert len([one for one in life.later.done if one.kind == Kind.ROUND]) == 2  # December, January


async def test_a_walker_who_left_gets_nothing_more(life: Life, slack: PlaygroundClient) -> None:
    """Nor does a round wait for them."""
    anna, bo = await monthly(slack, "anna", "bo")
    await life.is_now(FIRST_MONDAY)
    seen = await walk(bo, "Stap 1 van 3")
    await slack.kick("bo", CHANNEL)
    await walks_all(anna, "Ging goed", "Ging goed", "Ging goed")
    await life.is_now(datetime(2026, 12, 11, 12, 0, tzinfo=UTC))
    await post(anna, "1 van 2 liepen mee")
    assert not [
        one for one in await bo.messages(DIRECT) if "nog niet klaar" in one.text and one.ts != seen.ts
    ]
