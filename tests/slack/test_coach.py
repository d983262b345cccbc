"""The coach in the thread, without a language model: ideas, a second look, notes, words; taken, changed and waved away."""

from bot.journey.examples import example
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, DIRECT, PRIVATE_CHANNEL, start, take_in, told

BY_RULES = "Vaste tips uit de methode"


async def test_ideas_for_the_open_question_are_taken_into_the_draft(anna: Person, bo: Person) -> None:
    """Anna asks, Bo takes one: it stands in the draft, and the coach's message says who took it."""
    thread = await take_in(anna, with_goal())
    await thread.click(anna, "Coach")
    ideas = await thread.with_button(bo, "Neem over", "Coach")
    assert BY_RULES in ideas.text
    await bo.click("Neem over", in_message=ideas)
    await thread.shows_to_all(bo, "in het concept gezet door Bo")
    await thread.shows_to_all(anna, "Gehoord: 1 stap")


async def test_somebody_changes_an_idea_in_a_window(anna: Person) -> None:
    """What they make of it goes in; empty is refused, and the window keeps what they typed."""
    thread = await take_in(anna, with_goal())
    await thread.click(anna, "Coach")
    ideas = await thread.with_button(anna, "Pas aan", "Coach")
    await anna.click("Pas aan", in_message=ideas)
    refused = await anna.submit({"text": " "})
    assert refused.is_open
    sent = await anna.submit({"text": "Vraagt een vriendin om raad"})
    assert not sent.is_open, sent.errors
    await thread.shows_to_all(anna, "Vraagt een vriendin om raad")


async def test_the_coach_looks_at_a_draft(anna: Person) -> None:
    """A step from the company's side gets a rewording, which takes the line's place."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "- Wij sturen een offerte\n- Tekent digitaal")
    await thread.click(anna, "Kijk mee")
    await thread.with_button(anna, "Neem over", "Meegekeken")
    await thread.click(anna, "Neem over", "Meegekeken")
    await thread.shows(anna, lambda seen: "Gehoord: 2 stappen" in seen.text and "Wij sturen" not in seen.text)


async def test_a_draft_that_changed_is_looked_at_again(anna: Person) -> None:
    """At once; one that reads as it did needs no second look."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "- Wij sturen een offerte\n- Tekent digitaal")
    await thread.click(anna, "Kijk mee")
    await thread.with_button(anna, "Neem over", "Meegekeken")
    await thread.click(anna, "Kijk mee")
    await thread.tells(anna, "Dat vroeg iemand net al")
    await thread.says(anna, "- Wij bellen de klant na")
    await thread.shows(anna, "Gehoord: 3 stappen")
    await thread.click(anna, "Kijk mee")
    await thread.shows(anna, lambda seen: "Meegekeken" in seen.text and "nagebeld" in seen.text)


async def test_notes_are_read_from_the_window(anna: Person, bo: Person) -> None:
    """Each proposal shows the words that it came from; the whole of it can be taken at once."""
    thread = await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis aantekeningen")
    refused = await anna.submit({})
    assert refused.is_open
    notes = "Karin kreeg een bericht via LinkedIn. Daarna hoorde ze twee dagen niets, dat vond ze vervelend. Ze heeft ons zelf gebeld."
    sent = await anna.submit({"notes": notes, "source": "interview met Karin"})
    assert not sent.is_open, sent.errors
    read = await thread.shows_to_all(bo, "Gelezen: interview met Karin")
    assert "twee dagen niets" in read.text
    await told(anna, "De coach antwoordt in de draad")


async def test_pasted_notes_are_offered_to_be_read(anna: Person) -> None:
    """To whoever pasted them alone; one click reads them."""
    thread = await take_in(anna, with_goal())
    notes = (
        "Interview met Karin, inkoper. Ze kreeg een bericht via LinkedIn en reageerde dezelfde dag. Daarna hoorde ze twee"
        " dagen niets, en dat vond ze vervelend. Op de website zocht ze naar prijzen, maar die stonden er niet. Ze heeft"
        " toen zelf gebeld. Een collega legde alles duidelijk uit. De offerte kwam per e-mail. Ze tekende digitaal, maar"
        " wist daarna niet wanneer we zouden beginnen. Toch zou ze ons aanraden aan anderen in haar vak."
    )
    await thread.says(anna, notes)
    offer = await thread.tells(anna, "Dat lijken aantekeningen")
    await anna.click("Lees ze", in_message=offer)
    await thread.shows_to_all(anna, "Gelezen: bericht van Anna")


async def test_the_whole_journey_is_looked_at_from_the_status(anna: Person) -> None:
    """The answer is in the thread; whoever asked elsewhere is told where."""
    thread = await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis status")
    status = await told(anna, "ervoor staat")
    await anna.click("Laat de coach meekijken", in_message=status)
    await thread.shows_to_all(anna, "Meegekeken met de hele klantreis")
    await told(anna, "De coach antwoordt in de draad")


async def test_the_summary_is_told_in_words(anna: Person) -> None:
    """Beside its figures, from the same facts."""
    thread = await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis samenvatting")
    summary = await told(anna, "Einddoel")
    await anna.click("In woorden", in_message=summary)
    words = await thread.shows_to_all(anna, "De klantreis in woorden")
    assert "13 stappen" in words.text


async def test_a_question_in_a_direct_message_is_answered_below_it(
    slack: PlaygroundClient, anna: Person, dana: Person
) -> None:
    """From the journeys that the asker sees: Dana, who sees none, is told so."""
    await slack.invite(await slack.bot_name(), PRIVATE_CHANNEL)
    await take_in(anna, example(Language.NL), PRIVATE_CHANNEL)
    asked = await anna.say(DIRECT, "Waar verliezen we klanten?")
    answer = await anna.wait_for(lambda seen: "vroeg:" in seen.text, DIRECT, thread=asked)
    assert "Ontdekken" in answer.text or "stap" in answer.text
    asked = await dana.say(DIRECT, "Where do we lose customers?")
    await dana.wait_for(lambda seen: "no journey yet" in seen.text, DIRECT)


async def test_a_question_in_a_channel_is_answered_from_its_own_journeys(
    slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """Also where Anna sees more: others read along."""
    await slack.invite(await slack.bot_name(), PRIVATE_CHANNEL)
    await take_in(anna, example(Language.NL), PRIVATE_CHANNEL)
    asked = await anna.say(CHANNEL, "@reisgids waar verliezen we klanten?")
    refused = await anna.wait_for(lambda seen: "geen klantreis" in seen.text, CHANNEL, thread=asked)
    assert refused.is_ephemeral
    await start(anna, "Van vraag tot klant")
    asked = await anna.say(CHANNEL, "@reisgids waar verliezen we klanten?")
    answer = await bo.wait_for(lambda seen: "vroeg:" in seen.text, CHANNEL, thread=asked)
    assert "Van eerste bericht" not in answer.text


async def test_a_mention_in_the_thread_asks_the_coach_and_is_no_answer(anna: Person, bo: Person) -> None:
    """The open question stays open, and nothing of it is heard; what a word means is explained as ever."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "@reisgids waar verliezen we klanten?")
    await thread.shows_to_all(bo, "vroeg: “waar verliezen we klanten?”")
    await thread.says(anna, "@reisgids wat bedoel je met contactmoment?")
    await thread.tells(anna, "contactmoment is elk moment")
    assert not any("Gehoord" in seen.text for seen in await thread.messages(bo))
    await thread.says(bo, "@reisgids\n- Leest een bericht\n- Belt ons")
    await thread.shows_to_all(anna, "Gehoord: 2 stappen")
