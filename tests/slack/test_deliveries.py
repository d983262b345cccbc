"""What Slack delivers more than once, and what it does not take at the first try: nothing is lost or doubled."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import create_engine, text

from bot.app import Bot, connected
from bot.playground.client import Person, PlaygroundClient
from bot.settings import Settings
from tests.slack.journeys import scoped, with_goal
from tests.slack.stories import CHANNEL, FILLED_IN, cards, start, take_in, thread_of, told

STEPS = "1. Zoekt op internet\n2. Belt ons"


async def test_a_message_delivered_three_times_is_heard_once(slack: PlaygroundClient, anna: Person) -> None:
    """Slack sends an event again when it did not hear in time that it arrived."""
    thread = await take_in(anna, with_goal())
    await slack.duplicate_events(1)
    await thread.says(anna, STEPS)
    await thread.shows(anna, "Gehoord: 2 stappen")
    await slack.settled()
    assert (await slack.redeliver("message"))["acknowledged"]
    drafts = [seen for seen in await thread.messages(anna) if "Gehoord" in seen.text]
    assert ["Gehoord: 2 stappen" in seen.text for seen in drafts] == [True]


async def test_a_word_that_changes_something_works_once(slack: PlaygroundClient, anna: Person) -> None:
    """Going back twice would end at another question."""
    thread = await take_in(anna, with_goal())
    await slack.duplicate_events(1)
    await thread.says(anna, "vorige vraag")
    await thread.with_button(anna, "Formulier", "Waar moet de klant")
    await slack.settled()
    await slack.redeliver("message")
    await thread.card_now(anna, "Nu: Waar moet de klant")


async def test_a_click_delivered_again_works_once(slack: PlaygroundClient, anna: Person) -> None:
    """It is acknowledged, and nobody hears of it."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, STEPS)
    await thread.click(anna, "Bewaar 2 stappen")
    assert (await slack.redeliver("block_actions"))["acknowledged"]
    await thread.card_now(anna, "Stappen (2)")
    assert not [seen for seen in await thread.messages(anna) if seen.is_ephemeral]


async def test_a_window_sent_in_again_starts_one_journey(slack: PlaygroundClient, anna: Person) -> None:
    """The same holds for every other form."""
    thread = await start(anna)
    assert (await slack.redeliver("view_submission"))["acknowledged"]
    await thread.click(anna, "Formulier", "Van waar tot waar")
    await anna.submit({"starts_at": "een bericht"})
    assert (await slack.redeliver("view_submission"))["acknowledged"]
    await thread.shows(anna, "Waar staat jullie organisatie")
    assert len(await cards(anna)) == 1
    kept = [seen for seen in await thread.messages(anna) if "een bericht · Anna" in seen.text]
    assert len(kept) == 1


async def test_a_rate_limit_is_waited_out(slack: PlaygroundClient, anna: Person) -> None:
    """As long as Slack says, for new messages and for updates."""
    thread = await take_in(anna, with_goal())
    await slack.fault("rate_limit", "chat.postMessage", retry_after=1)
    await slack.fault("rate_limit", "chat.update", retry_after=1)
    await thread.says(anna, STEPS)
    await thread.shows(anna, "Gehoord: 2 stappen")
    await thread.says(anna, "- Geeft een 8")
    await thread.shows(anna, "Gehoord: 3 stappen")
    statuses = [entry["status"] for entry in await slack.traffic("chat.update")]
    assert "429" in statuses


async def test_a_failing_slack_is_tried_again(slack: PlaygroundClient, anna: Person) -> None:
    """A 503 now and then goes unnoticed."""
    thread = await take_in(anna, with_goal())
    await slack.fault("server_error", "chat.*")
    await thread.says(anna, STEPS)
    await thread.shows(anna, "Gehoord: 2 stappen")
    assert "503" in [entry["status"] for entry in await slack.traffic("chat.postMessage")]


async def test_what_could_not_be_shown_is_shown_by_the_sweep(
    slack: PlaygroundClient, bot: Bot, anna: Person
) -> None:
    """What people did is stored all the same."""
    thread = await take_in(anna, with_goal())
    await thread.shows(anna, "Welke stappen zet je klant")
    await slack.fault("rate_limit", "chat.*", times=100, retry_after=0)
    await thread.says(anna, STEPS)
    await slack.wait_for_traffic("chat.postMessage", 6)
    await slack.clear_faults()
    await bot.posts.sweep()
    await thread.shows(anna, "Gehoord: 2 stappen")


async def test_a_broken_connection_doubles_no_message(slack: PlaygroundClient, anna: Person) -> None:
    """Slack had posted it before the connection broke; the bot looks before it posts again."""
    thread = await take_in(anna, with_goal())
    await thread.shows(anna, "Welke stappen zet je klant")
    await slack.fault("drop", "chat.postMessage", answer_lost=True)
    await thread.says(anna, STEPS)
    await thread.shows(anna, "Gehoord: 2 stappen")
    await thread.says(anna, "- Geeft een 8")
    await thread.shows(anna, "Gehoord: 3 stappen")
    assert len([seen for seen in await thread.messages(anna) if "Gehoord" in seen.text]) == 1


async def test_a_connection_that_breaks_on_the_way_there_costs_nothing(
    slack: PlaygroundClient, anna: Person
) -> None:
    """The message is posted at the second try."""
    thread = await take_in(anna, with_goal())
    await thread.shows(anna, "Welke stappen zet je klant")
    await slack.fault("drop", "chat.postMessage")
    await thread.says(anna, STEPS)
    await thread.shows(anna, "Gehoord: 2 stappen")


async def test_a_bot_that_died_before_posting_posts_when_it_is_back(
    slack: PlaygroundClient, settings: Settings
) -> None:
    """The answer was stored; the next process shows it, once."""
    anna = slack.user("anna")
    async with connected(settings):
        thread = await take_in(anna, with_goal())
        await thread.shows(anna, "Welke stappen zet je klant")
        await slack.fault("rate_limit", "chat.*", times=100, retry_after=0)
        await thread.says(anna, STEPS)
        await slack.settled()
    await slack.clear_faults()
    async with connected(settings):
        await thread.shows(anna, "Gehoord: 2 stappen")
        await thread.click(anna, "Bewaar 2 stappen")
        await thread.kept(anna, "2 stappen", "Anna")
    assert len([seen for seen in await thread.messages(anna) if "2 stappen" in seen.text]) == 1


async def test_a_bot_that_died_after_posting_finds_its_message(
    slack: PlaygroundClient, settings: Settings
) -> None:
    """Slack had taken it, but the process could not note that any more."""
    anna = slack.user("anna")
    async with connected(settings):
        thread = await take_in(anna, with_goal())
        await thread.shows(anna, "Welke stappen zet je klant")
        await slack.fault("drop", "chat.postMessage", answer_lost=True)
        await slack.fault("rate_limit", "conversations.replies", times=100, retry_after=0)
        await thread.says(anna, STEPS)
        await thread.shows(anna, "Gehoord: 2 stappen")
        await slack.settled()
    await slack.clear_faults()
    async with connected(settings):
        await thread.says(anna, "- Geeft een 8")
        await thread.shows(anna, "Gehoord: 3 stappen")
    assert len([seen for seen in await thread.messages(anna) if "Gehoord" in seen.text]) == 1


async def test_a_card_that_was_posted_unnoticed_is_found_too(
    slack: PlaygroundClient, settings: Settings
) -> None:
    """There is one card, and the question is in its thread."""
    anna = slack.user("anna")
    async with connected(settings):
        await slack.fault("drop", "chat.postMessage", answer_lost=True)
        await slack.fault("rate_limit", "conversations.history", times=100, retry_after=0)
        await anna.command(CHANNEL, "/klantreis start")
        await anna.submit(FILLED_IN | {"title": "Reis"})
        thread = await thread_of(anna, "Reis")
        await slack.settled()
    await slack.clear_faults()
    async with connected(settings):
        await thread.shows(anna, "Van waar tot waar")
    assert len(await cards(anna)) == 1


async def test_a_socket_that_breaks_loses_no_answer(slack: PlaygroundClient, anna: Person) -> None:
    """Slack asks for a new connection now and then, or just drops one."""
    thread = await take_in(anna, with_goal())
    await slack.refresh_sockets()
    await slack.connected()
    await thread.says(anna, STEPS)
    await thread.shows(anna, "Gehoord: 2 stappen")


async def test_where_slack_does_not_tell_who_somebody_is_they_are_served_all_the_same(
    slack: PlaygroundClient, settings: Settings
) -> None:
    """In English, and only in the channel that Slack let them into."""
    anna = slack.user("anna")
    async with connected(settings):
        await slack.fault("server_error", "users.*", times=100)
        await anna.command(CHANNEL, "/klantreis")
        await told(anna, "step by step")


async def test_a_failure_of_our_own_is_told_with_a_support_id(
    settings: Settings, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """A form stays open with all that was typed, and can be sent once more when things are mended."""
    thread = await take_in(anna, scoped())
    await thread.click(anna, "Formulier")
    with _out_of_order(settings.database_url):
        sent = await anna.submit({"goal": "Een fan"})
        await anna.command(CHANNEL, "/klantreis geschiedenis")
        await told(anna, "geef dan deze code door")
    support = sent.errors["goal"].rpartition(" ")[2]
    assert f"support ID {support}" in caplog.text
    assert "Een fan" in sent.values.values()
    assert not (await anna.submit({})).is_open
    await thread.card_now(anna, "✓ Doel")


@contextmanager
def _out_of_order(database_url: str) -> Iterator[None]:
    """Take the table of the changes away for a while."""
    engine = create_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE change RENAME TO elsewhere"))
    yield
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE elsewhere RENAME TO change"))
    engine.dispose()
