"""The map and the other pictures of a journey, for whoever asks for them."""

from bot.journey.examples import example
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from tests.slack.journeys import with_persona
from tests.slack.stories import CHANNEL, DIRECT, take_in, told

PATIENCE = 30.0
"""Seconds in which a picture is drawn, also on a busy machine."""
PNG = b"\x89PNG"


async def shown(person: Person, text: str, channel: str = CHANNEL) -> SeenMessage:
    """Wait until somebody is shown a picture, and nobody else."""
    return await person.wait_for(
        lambda seen: seen.is_ephemeral and text in seen.text and bool(seen.images), channel, timeout=PATIENCE
    )


async def test_the_map_is_a_picture_that_is_described_in_words(anna: Person, bo: Person) -> None:
    """Whoever does not see it hears what it shows; only who asked gets it."""
    await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis kaart")
    message = await shown(anna, "Kaart · ")
    [image] = message.images
    assert (await anna.read_file(image)).startswith(PNG)
    assert "Krijgt een offerte met prijzen" in image.alt_text
    assert len(await bo.messages(CHANNEL)) == 1


async def test_the_card_has_a_button_to_the_map(anna: Person, dana: Person) -> None:
    """Each reads it in the language that their Slack speaks; the team's words stay as they are."""
    thread = await take_in(anna, example(Language.NL))
    await dana.click("Kaart", in_message=await thread.card_now(dana))
    await shown(dana, "Map · Van eerste bericht tot tevreden klant")


async def test_the_map_of_one_persona_is_asked_for_by_name(anna: Person) -> None:
    """A name that nobody has is answered with those that there are."""
    await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis kaart mark")
    await shown(anna, "Kaart van Mark")
    await anna.command(CHANNEL, "/klantreis kaart jan peter")
    assert "“Sanne”, “Mark”" in (await told(anna, "“jan peter” ken ik hier niet")).text


async def test_another_picture_takes_the_place_of_the_first(anna: Person) -> None:
    """One message per thing: the menu shows the charts that there is something for."""
    await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis kaart")
    first = await shown(anna, "Kaart · ")
    await anna.click("Impact en moeite", in_message=first)
    now = await shown(anna, "Impact en moeite · ")
    assert now.ts == first.ts
    assert now.images != first.images
    await anna.click("Kaart van Sanne", in_message=now)
    assert (await shown(anna, "Kaart van Sanne · ")).ts == first.ts


async def test_a_journey_without_data_offers_no_charts(anna: Person) -> None:
    """Nobody is led to an empty picture."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis kaart")
    offered = [control.label for control in (await shown(anna, "Kaart · ")).controls if control.value]
    assert offered == ["Kaart"]


async def test_the_same_picture_is_uploaded_once(slack: PlaygroundClient, anna: Person, bo: Person) -> None:
    """Two who ask for it look at the same file."""
    await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis kaart")
    first = await shown(anna, "Kaart · ")
    await bo.command(CHANNEL, "/klantreis kaart")
    assert (await shown(bo, "Kaart · ")).images[0].file_id == first.images[0].file_id
    assert len(await slack.traffic("files.completeUploadExternal")) == 1


async def test_a_picture_that_slack_is_still_processing_comes_a_little_later(
    slack: PlaygroundClient, anna: Person
) -> None:
    """Slack refuses a message with an unfinished file; nobody notices but the log."""
    await slack.file_processing(checks=2)
    await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis kaart")
    message = await shown(anna, "Kaart · ")
    await slack.file_processing(checks=2)
    await anna.click("Emotielijn", in_message=message)
    assert (await shown(anna, "Emotielijn · ")).ts == message.ts


async def test_a_map_that_cannot_be_uploaded_is_said_to_be_missing(
    slack: PlaygroundClient, anna: Person
) -> None:
    """The sentence tells where the journey can be read in words; the summary comes without its picture."""
    await take_in(anna, example(Language.NL))
    await slack.fault("refuse", "files.completeUploadExternal", times=9, error="storage_limit_reached")
    await anna.command(CHANNEL, "/klantreis kaart")
    await anna.wait_for("kon ik nu niet tekenen", CHANNEL, timeout=PATIENCE)
    await anna.command(CHANNEL, "/klantreis samenvatting")
    summary = await anna.wait_for("Waar het het meest pijn doet", CHANNEL, timeout=PATIENCE)
    assert summary.images == []


async def test_the_map_can_be_asked_for_in_our_own_conversation(anna: Person) -> None:
    """There nobody else looks on."""
    await take_in(anna, example(Language.NL))
    await anna.say(DIRECT, "kaart van eerste bericht")
    message = await anna.wait_for(lambda seen: bool(seen.images), DIRECT, timeout=PATIENCE)
    assert "Kaart · Van eerste bericht tot tevreden klant" in message.text
