"""The coach plays the customer, and answers questions, in words: in our own conversation and in threads."""

from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.playground.client import Person
from tests.slack.journeys import with_steps
from tests.slack.stories import CHANNEL, DIRECT, take_in, told


async def test_anna_walks_through_the_journey_with_sanne_in_a_direct_message(anna: Person) -> None:
    """Sanne tells each step from the map; “next step” goes on in a new message, and the old one has no buttons left."""
    await take_in(anna, example(Language.NL))
    await anna.say(DIRECT, "loop het met me door als Sanne")
    first = await anna.wait_for(lambda seen: "stap 1 van 13" in seen.text, DIRECT)
    assert [control.label for control in first.controls if control.label in {"Volgende stap", "Stop"}] == [
        "Volgende stap",
        "Stop",
    ]
    await anna.click("Volgende stap", in_message=first)
    second = await anna.wait_for(lambda seen: "stap 2 van 13" in seen.text, DIRECT)
    await anna.wait_for(
        lambda seen: seen.ts == first.ts and "Volgende stap" not in str(seen.controls), DIRECT
    )
    await anna.say(DIRECT, "waarom dacht je dat?")
    await anna.wait_for(lambda seen: "stap 2 van 13" in seen.text and seen.ts > second.ts, DIRECT)


async def test_a_mention_in_the_channel_begins_a_talk_in_its_thread(anna: Person, bo: Person) -> None:
    """There everybody can go on talking without mentioning us."""
    await take_in(anna, example(Language.NL))
    asked = await anna.say(CHANNEL, "@reisgids speel Mark")
    first = await bo.wait_for(lambda seen: "Mark · stap 1 van 13" in seen.text, CHANNEL, thread=asked)
    await bo.say(CHANNEL, "hoe voel je je?", thread=asked)
    await bo.wait_for(
        lambda seen: "Mark · stap 1 van 13" in seen.text and seen.ts > first.ts, CHANNEL, thread=asked
    )


async def test_what_the_customer_ran_into_becomes_a_pain_point(anna: Person) -> None:
    """With Undo, and in the history; taken back it can be taken again."""
    journey = with_steps("Belt ons", "Krijgt antwoord")
    journey, _ = edit.add(
        journey,
        "touchpoints",
        step_id=journey.steps[0].id,
        channel="telefoon",
        doing="wacht lang",
        emotion=-2,
    )
    await take_in(anna, journey)
    await anna.command(CHANNEL, "/klantreis speel")
    met = await anna.wait_for(lambda seen: "*Pijnpunt*" in seen.text, DIRECT)
    await anna.click("Neem over", in_message=met)
    taken = await anna.wait_for(
        lambda seen: seen.ts == met.ts and "overgenomen door Anna" in seen.text, DIRECT
    )
    await anna.command(CHANNEL, "/klantreis geschiedenis")
    await told(anna, "een voorstel van de coach")
    await anna.click("Ongedaan maken", in_message=taken)
    await anna.wait_for(
        lambda seen: seen.ts == met.ts and any(one.label == "Neem over" for one in seen.controls), DIRECT
    )
