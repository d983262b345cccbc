"""Places that go away below a journey: messages, channels, the bot's own membership."""

from slack_sdk.web.async_client import AsyncWebClient

from bot.clients import create_client
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.settings import Settings
from tests.slack.journeys import scoped, with_goal
from tests.slack.stories import CHANNEL, DIRECT, start, take_in, told

STEPS = "1. Zoekt op internet\n2. Belt ons"


async def test_a_draft_that_somebody_deleted_is_posted_anew(settings: Settings, anna: Person) -> None:
    """With the next thing that people type; otherwise they would type into nothing."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, STEPS)
    await _delete(settings, await thread.shows(anna, "Gehoord: 2 stappen"))
    await thread.says(anna, "- Geeft een 8")
    await thread.click(anna, "Bewaar 3 stappen")
    await thread.card_now(anna, "Stappen (3)")


async def test_a_card_that_somebody_deleted_leaves_the_thread_at_work(
    settings: Settings, anna: Person
) -> None:
    """A new card would be the start of another thread."""
    thread = await take_in(anna, with_goal())
    await thread.shows(anna, "Welke stappen zet je klant")
    await _delete(settings, thread.card)
    await thread.says(anna, STEPS)
    await thread.click(anna, "Bewaar 2 stappen")
    await thread.shows(anna, "In welke fasen")
    await anna.command(CHANNEL, "/klantreis status")
    await told(anna, "In welke fasen")


async def test_an_archived_channel_is_left_alone_until_it_is_opened_again(
    slack: PlaygroundClient, anna: Person
) -> None:
    """Who sends a window in there is told, and nothing is lost."""
    thread = await take_in(anna, scoped())
    await thread.click(anna, "Formulier")
    await anna.modal()
    await slack.archive_channel(CHANNEL)
    sent = await anna.submit({"goal": "Een fan"})
    assert not sent.is_open
    await anna.wait_for("Slack", DIRECT)
    await anna.command("#onboarding", "/klantreis samenvatting reis")
    await told(anna, "Een fan", "#onboarding")


async def test_a_bot_that_was_put_out_catches_up_when_it_is_back(
    slack: PlaygroundClient, anna: Person
) -> None:
    """What was done meanwhile is shown with the next thing that happens."""
    thread = await take_in(anna, scoped())
    await thread.click(anna, "Formulier")
    await anna.modal()
    bot_name = await slack.bot_name()
    await slack.kick(bot_name, CHANNEL)
    assert not (await anna.submit({"goal": "Een fan", "goal_score": "9"})).is_open
    await anna.wait_for("Slack", DIRECT)
    await slack.invite(bot_name, CHANNEL)
    await anna.command(CHANNEL, "/klantreis verder")
    await thread.card_now(anna, "Doel: 9+")
    await thread.says(anna, STEPS)
    await thread.click(anna, "Bewaar 2 stappen")
    await thread.card_now(anna, "Stappen (2)")


async def test_a_button_in_a_channel_without_the_bot_is_answered(
    slack: PlaygroundClient, anna: Person
) -> None:
    """Through the click itself, since the bot may not write there."""
    thread = await take_in(anna, with_goal())
    question = await thread.with_button(anna, "Voorbeeld", "Welke stappen")
    await slack.kick(await slack.bot_name(), CHANNEL)
    await anna.click("Voorbeeld", in_message=question)
    await anna.wait_for("webwinkel", CHANNEL)


async def test_a_deleted_channel_takes_its_journeys_out_of_sight(
    slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """The others are served as before."""
    await slack.create_channel("tijdelijk", by="anna", members=["anna", "bo", await slack.bot_name()])
    await start(anna, "Tijdelijk", "#tijdelijk")
    thread = await start(anna, "Blijvend")
    await slack.delete_channel("tijdelijk")
    await thread.click(anna, "Overslaan")
    await thread.shows(anna, "Waar staat jullie organisatie")
    await bo.command(CHANNEL, "/klantreis status tijdelijk")
    await told(bo, "Zo'n klantreis ken ik niet")


async def _delete(settings: Settings, message: SeenMessage) -> None:
    """Delete a message of the bot, as an administrator may."""
    client: AsyncWebClient = create_client(settings, settings.bot_token)
    await client.chat_delete(channel=message.channel, ts=message.ts)
