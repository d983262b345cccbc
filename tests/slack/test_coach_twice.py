"""Buttons of the coach that are clicked double, or too late: nothing happens twice, and nobody is told off."""

from bot.journey.examples import example
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, DIRECT, take_in, told

LATE = "al afgehandeld"


async def test_a_double_click_on_a_proposal_is_silent(slack: PlaygroundClient, anna: Person) -> None:
    """On an idea that is taken, and on one that is waved away: each counts once."""
    thread = await take_in(anna, with_goal())
    await thread.click(anna, "Coach")
    ideas = await thread.with_button(anna, "Neem over", "Coach")
    await anna.click("Neem over", in_message=ideas, times=2)
    await thread.shows_to_all(anna, "in het concept gezet door Anna")
    ideas = await thread.with_button(anna, "Weg", "Coach")
    await anna.click("Weg", in_message=ideas, times=2)
    await thread.shows_to_all(anna, "1 weggelegd")
    await anna.click("Weg", in_message=ideas)
    await slack.settled()
    assert not any(LATE in seen.text for seen in await thread.messages(anna))


async def test_a_double_click_in_a_talk_is_silent(slack: PlaygroundClient, anna: Person) -> None:
    """One step further, and over once."""
    await take_in(anna, example(Language.NL))
    await anna.say(DIRECT, "speel Sanne")
    first = await anna.wait_for(lambda seen: "stap 1 van 13" in seen.text, DIRECT)
    await anna.click("Volgende stap", in_message=first, times=2)
    second = await anna.wait_for(lambda seen: "stap 2 van 13" in seen.text, DIRECT)
    await anna.click("Stop", in_message=second, times=2)
    await anna.wait_for(lambda seen: seen.ts == second.ts and "Stop" not in str(seen.controls), DIRECT)
    await slack.settled()
    texts = [seen.text for seen in await anna.messages(DIRECT)]
    assert not any(LATE in text or "stap 3" in text for text in texts), texts


async def test_a_double_click_on_what_was_pasted_is_silent(slack: PlaygroundClient, anna: Person) -> None:
    """It is read once."""
    thread = await take_in(anna, with_goal())
    notes = "Interview met Karin, inkoper. Ze kreeg een bericht via LinkedIn en reageerde dezelfde dag. "
    notes += "Daarna hoorde ze twee dagen niets, en dat vond ze vervelend. Ze heeft toen zelf gebeld. " * 5
    await thread.says(anna, notes)
    offer = await thread.tells(anna, "Dat lijken aantekeningen")
    await anna.click("Lees ze", in_message=offer, times=2)
    await thread.shows_to_all(anna, "Gelezen: bericht van Anna")
    await slack.settled()
    assert not any(LATE in seen.text for seen in await thread.messages(anna))


async def test_words_that_are_asked_double_are_told_of_once(slack: PlaygroundClient, anna: Person) -> None:
    """Once where the answer is, and one answer."""
    thread = await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis samenvatting")
    summary = await told(anna, "Einddoel")
    await anna.click("In woorden", in_message=summary, times=2)
    await thread.shows_to_all(anna, "De klantreis in woorden")
    await told(anna, "De coach antwoordt")
    await slack.settled()
    seen = [one.text for one in await anna.messages(CHANNEL)]
    assert sum("De coach antwoordt" in text for text in seen) == 1


async def test_a_look_at_a_draft_goes_with_the_draft(anna: Person, bo: Person) -> None:
    """Kept, no button to reword its lines is left."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "- Wij sturen een offerte\n- Tekent digitaal")
    await thread.click(anna, "Kijk mee")
    look = await thread.with_button(anna, "Neem over", "Meegekeken")
    await thread.click(bo, "Bewaar")
    await thread.shows(
        bo,
        lambda seen: seen.ts == look.ts and not any(one.label == "Neem over" for one in seen.controls),
    )


async def test_a_persona_that_is_not_there_is_refused_by_name(anna: Person) -> None:
    """In our own conversation, with the ones there are."""
    await take_in(anna, example(Language.NL))
    await anna.say(DIRECT, "speel Kees")
    refused = await anna.wait_for(lambda seen: "“Kees”" in seen.text, DIRECT)
    assert "Sanne" in refused.text
    assert "nog geen klantreis" not in refused.text


async def test_what_we_do_not_know_is_said_so_before_the_help(anna: Person) -> None:
    """In our own conversation and in a mention; who types nothing just gets help."""
    asked = await anna.say(DIRECT, "asdf qwer")
    helped = await anna.wait_for(lambda seen: "ken ik niet" in seen.text and seen.ts > asked.ts, DIRECT)
    assert "“asdf qwer”" in helped.text
    asked = await anna.say(CHANNEL, "@reisgids asdf qwer")
    await anna.wait_for(lambda seen: "“asdf qwer” ken ik niet" in seen.text, CHANNEL, thread=asked)
    asked = await anna.say(DIRECT, "help")
    helped = await anna.wait_for(
        lambda seen: "automatische assistent" in seen.text and seen.ts > asked.ts, DIRECT
    )
    assert "ken ik niet" not in helped.text
