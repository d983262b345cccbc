"""The window in which a journey is started: what is asked, what can be wrong, and what comes of it."""

import pytest

from bot.playground.client import Person, PlaygroundClient
from tests.slack.journeys import with_goal
from tests.slack.stories import (
    CHANNEL,
    DIRECT,
    FILLED_IN,
    PRIVATE_CHANNEL,
    cards,
    start,
    take_in,
    thread_of,
    told,
)


async def test_a_journey_starts_with_a_card_and_its_first_question(anna: Person, bo: Person) -> None:
    """All see the card in the channel and the question in its thread."""
    thread = await start(anna, "Van bericht tot klant")
    await thread.card_now(bo, "▸ *Afbakening")
    await thread.shows(bo, "Van waar tot waar loopt deze klantreis?")
    assert len(await cards(bo)) == 1


async def test_kind_language_and_phases_are_as_chosen(anna: Person) -> None:
    """They show in the language of the thread and in the phases that are proposed later."""
    await anna.command(CHANNEL, "/klantreis start")
    await anna.fill(FILLED_IN | {"title": "Onboarding", "language": "en"})
    await anna.click("Voor consumenten")
    assert not (await anna.submit({"phase_set": "funnel"})).is_open
    thread = await thread_of(anna, "Onboarding")
    await thread.shows(anna, "From where to where does this customer journey run?")
    await anna.command(CHANNEL, "/journey steps")
    await anna.submit({"lines0": "Sees an advert\nBuys it"})
    for question in (
        "From where to where",
        "What does your organisation",
        "What do you know",
        "Where should",
    ):
        await thread.click(anna, "Skip", question)
    await thread.shows_to_all(anna, "Awareness")


@pytest.mark.parametrize("title", ["", "   ", "\u202e\u200b"])
async def test_a_journey_needs_a_title(anna: Person, title: str) -> None:
    """The window stays open with all else that was filled in."""
    await anna.command(CHANNEL, "/klantreis start")
    sent = await anna.submit(FILLED_IN | {"title": title, "offering": "Keukens"})
    assert sent.is_open
    assert list(sent.errors) == ["title"]
    assert sent.values["Welk aanbod?"] == "Keukens"


async def test_a_title_can_be_taken(anna: Person, bo: Person) -> None:
    """Capitals and spaces make no other title; the sentence shows the title as it was typed."""
    await take_in(anna, with_goal("Q&A <nu>"))
    await bo.command(CHANNEL, "/klantreis start")
    sent = await bo.submit(FILLED_IN | {"title": " q&a  <NU> ", "offering": "Keukens"})
    assert sent.errors == {
        "title": "Dit kanaal heeft al een klantreis die “Q&A <nu>” heet. Kies een andere naam."
    }
    assert sent.values["Welk aanbod?"] == "Keukens"
    sent = await bo.submit({"title": "Anders"})
    assert not sent.is_open
    await thread_of(bo, "Anders")


async def test_the_same_title_is_free_in_another_channel(anna: Person) -> None:
    """Titles are per channel."""
    await start(anna)
    await start(anna, channel="#onboarding")


async def test_where_the_bot_is_no_member_it_asks_to_be_invited(
    slack: PlaygroundClient, anna: Person
) -> None:
    """In a public channel as in a private one; after the invitation the same window works."""
    await slack.create_channel("nieuw", by="anna", members=["anna"])
    await anna.command(CHANNEL, "/klantreis start")
    for channel in ("#nieuw", PRIVATE_CHANNEL):
        sent = await anna.submit(FILLED_IN | {"title": "Reis", "channel": channel})
        assert "/invite @Reisgids" in sent.errors["channel"]
        await slack.invite(await slack.bot_name(), channel)
        assert sent.values["Naam van de klantreis"] == "Reis"
    sent = await anna.submit({})
    assert not sent.is_open
    await thread_of(anna, "Reis", PRIVATE_CHANNEL)


async def test_nobody_starts_a_journey_in_a_channel_they_are_not_in(
    slack: PlaygroundClient, anna: Person, dana: Person
) -> None:
    """The answer is the same as for a channel without the bot."""
    await slack.create_channel("elders", by="anna", members=["anna", await slack.bot_name()])
    await dana.command(CHANNEL, "/journey start")
    sent = await dana.submit(FILLED_IN | {"title": "Trip", "channel": "#elders"})
    assert "/invite @Reisgids" in sent.errors["channel"]
    assert await cards(anna, "#elders") == []


async def test_a_platform_gets_two_journeys_that_name_each_other(anna: Person, bo: Person) -> None:
    """As soon as the kind is chosen the window asks for both groups (rule 4), and keeps what was typed."""
    await anna.command(CHANNEL, "/klantreis start")
    await anna.fill({"title": "Wonen", "offering": "Verhuur", "language": "nl"})
    await anna.click("Platform of marktplaats")
    modal = await anna.modal("Nieuwe klantreis")
    assert modal.values["Naam van de klantreis"] == "Wonen"
    sent = await anna.submit({"customer_group": "huurders", "other_group": "verhuurders"})
    assert not sent.is_open
    first = await thread_of(bo, "Wonen · huurders")
    await first.card_now(bo, "Hoort bij de klantreis “Wonen · verhuurders”")
    second = await bo.wait_for("Hoort bij de klantreis “Wonen · huurders”", CHANNEL)
    await bo.wait_for("Van waar tot waar", CHANNEL, thread=second)
    assert len(await cards(bo)) == 2


async def test_a_platform_sent_in_too_fast_is_asked_for_its_groups(anna: Person) -> None:
    """Who is faster than Slack gets the two fields instead of one journey."""
    await anna.command(CHANNEL, "/klantreis start")
    await anna.submit(FILLED_IN | {"title": "Wonen", "kind": "platform"})
    modal = await anna.modal()
    assert modal.values["Naam van de klantreis"] == "Wonen"
    sent = await anna.submit({"customer_group": "huurders", "other_group": "verhuurders"})
    assert not sent.is_open
    await thread_of(anna, "Wonen · verhuurders")


async def test_of_a_platform_neither_journey_starts_when_one_title_is_taken(anna: Person) -> None:
    """The window stays open."""
    await take_in(anna, with_goal("Wonen · verhuurders"))
    await anna.command(CHANNEL, "/klantreis start")
    await anna.fill({"title": "Wonen", "offering": "Verhuur"})
    await anna.click("Platform of marktplaats")
    sent = await anna.submit({"customer_group": "huurders", "other_group": "verhuurders"})
    assert "Wonen · verhuurders" in sent.errors["title"]
    assert len(await cards(anna)) == 1


async def test_a_journey_can_be_started_from_slacks_own_menu(anna: Person) -> None:
    """The channel has to be chosen there; the bot tells where the journey is."""
    await anna.shortcut("start_journey")
    sent = await anna.submit(FILLED_IN | {"title": "Uit het menu"})
    assert list(sent.errors) == ["channel"]
    sent = await anna.submit({"channel": "#onboarding"})
    assert not sent.is_open
    await thread_of(anna, "Uit het menu", "#onboarding")
    await anna.wait_for("De klantreis staat in <#CONBOA", DIRECT)


async def test_started_for_another_channel_the_bot_tells_where_it_is(anna: Person) -> None:
    """In the channel where the command was typed, to who typed it."""
    await anna.command(CHANNEL, "/klantreis start")
    await anna.submit(FILLED_IN | {"title": "Elders", "channel": "#onboarding"})
    await told(anna, "De klantreis staat in <#CONBOA")


async def test_a_channel_that_somebody_joined_a_moment_ago_can_be_chosen(
    slack: PlaygroundClient, anna: Person
) -> None:
    """What the bot remembers of who is where is no reason to refuse."""
    await anna.command(CHANNEL, "/klantreis start")
    await slack.create_channel("vers", by="anna", members=["anna", await slack.bot_name()])
    sent = await anna.submit(FILLED_IN | {"title": "Vers", "channel": "#vers"})
    assert not sent.is_open
    await thread_of(anna, "Vers", "#vers")


async def test_the_window_can_be_closed(anna: Person) -> None:
    """Then nothing was started."""
    await anna.command(CHANNEL, "/klantreis start")
    await anna.fill({"title": "Toch niet"})
    await anna.close_modal()
    assert await cards(anna) == []
