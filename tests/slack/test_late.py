"""People who are late: old buttons, double clicks, windows that somebody else overtook."""

from bot.playground.client import Person
from tests.slack.journeys import scoped, with_goal, with_persona, with_steps
from tests.slack.stories import CHANNEL, take_in, told

STEPS = "1. Zoekt op internet\n2. Belt ons"
STEPS_ASKED = "Welke stappen zet je klant"


async def test_a_double_click_keeps_once_and_says_nothing(anna: Person) -> None:
    """The second payload finds the draft dealt with by the same person."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, STEPS)
    await thread.click(anna, "Bewaar 2 stappen", times=2)
    await thread.card_now(anna, "Stappen (2)")
    await anna.command(CHANNEL, "/klantreis geschiedenis")
    history = await told(anna, "Laatste wijzigingen")
    assert len([control for control in history.controls if control.label == "Ongedaan maken"]) == 1
    assert not [seen for seen in await thread.messages(anna) if seen.is_ephemeral]


async def test_of_two_who_click_at_once_the_second_hears_that_it_was_done(anna: Person, bo: Person) -> None:
    """Bo looks at a screen that is out of date."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, STEPS)
    draft = await thread.with_button(bo, "Bewaar 2 stappen")
    await anna.click("Bewaar 2 stappen", in_message=draft)
    await bo.click("Bewaar 2 stappen", in_message=draft)
    await thread.tells(bo, "al afgehandeld")
    await thread.card_now(bo, "Stappen (2)")


async def test_every_button_of_a_draft_that_was_dealt_with_is_answered(anna: Person, bo: Person) -> None:
    """Nothing changes, whichever button of the old screen is used."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "1. Zoekt op internet\n2. Wij sturen een offerte\n3. Tekent")
    await thread.says(anna, "verwijder 3")
    draft = await thread.shows(bo, "Gehoord: 2 stappen")
    await anna.click("Geen antwoord", in_message=draft)
    labels = [control.label for control in draft.controls if not control.label.startswith("draft_menu")]
    for label in labels:
        assert await bo.click(label, in_message=draft)
    answers = [seen for seen in await thread.messages(bo) if seen.is_ephemeral]
    assert len(answers) == len(labels)
    assert all("al afgehandeld" in seen.text for seen in answers)
    await thread.shows(bo, "Weggelegd door Anna")


async def test_buttons_of_an_earlier_question_change_nothing(anna: Person, bo: Person) -> None:
    """Its form still opens, for who wants to change that answer."""
    thread = await take_in(anna, scoped())
    question = await thread.with_button(bo, "Overslaan", "Waar moet de klant")
    await thread.click(anna, "Overslaan", "Waar moet de klant")
    await thread.shows(bo, "Welke stappen zet je klant")
    await bo.click("Overslaan", in_message=question)
    await thread.shows(bo, "Welke stappen zet je klant")
    await bo.click("Formulier", in_message=question)
    assert "Waar moet de klant" in (await bo.modal()).text


async def test_a_double_click_on_same_as_previous_copies_once(anna: Person) -> None:
    """The draft holds the touchpoint of the step before, once."""
    thread = await take_in(anna, with_persona("Belt ons", "Leest de offerte"))
    await thread.says(anna, "telefoon: legt uit")
    await thread.click(anna, "Bewaar", "Gehoord bij stap 1")
    await thread.click(anna, "Zelfde als vorige stap", "Stap 2 van 2", times=2)
    await thread.click(anna, "Bewaar", "Gehoord bij stap 2")
    await thread.kept(anna, "Stap 2: 1 contactmoment", "Anna")


async def test_a_double_click_on_go_on_asks_once(anna: Person) -> None:
    """One question is open in the thread."""
    thread = await take_in(anna, with_goal())
    before = await thread.shows(anna, STEPS_ASKED)
    await anna.click("Ga verder in het gesprek", in_message=await thread.card_now(anna), times=2)
    # The question before folds first: for a moment none is open.
    await thread.shows(
        anna, lambda seen: STEPS_ASKED in seen.text and bool(seen.controls) and seen.ts > before.ts
    )
    await anna.command(CHANNEL, "/klantreis status")
    await told(anna, "Wat nog ontbreekt")
    asked = [seen for seen in await thread.messages(anna) if STEPS_ASKED in seen.text]
    assert len([seen for seen in asked if seen.ts != thread.card.ts and seen.controls]) == 1


async def test_a_form_about_a_step_that_was_removed_meanwhile(anna: Person, bo: Person) -> None:
    """What was typed stays in the window; the sentence says that somebody was first."""
    thread = await take_in(anna, with_persona("Belt ons", "Leest de offerte"))
    await thread.click(anna, "Formulier", "Stap 1 van 2")
    await anna.modal()
    await bo.command(CHANNEL, "/klantreis stappen")
    await bo.submit({"lines0": "2. Leest de offerte"})
    await thread.shows(bo, "Stap 1 van 1")
    sent = await anna.submit({"doing": "legt uit"})
    assert "al afgehandeld" in next(iter(sent.errors.values()))
    assert "legt uit" in sent.values.values()


async def test_a_draft_whose_step_was_removed_is_put_aside(anna: Person, bo: Person) -> None:
    """Nobody can keep touchpoints of a step that is gone."""
    thread = await take_in(anna, with_persona("Belt ons", "Leest de offerte"))
    await thread.says(anna, "telefoon: legt uit")
    draft = await thread.with_button(anna, "Bewaar", "Gehoord bij stap 1")
    await bo.command(CHANNEL, "/klantreis stappen")
    await bo.submit({"lines0": "2. Leest de offerte"})
    await thread.shows(bo, "Stap 1 van 1")
    await anna.click("Bewaar", in_message=draft)
    await thread.tells(anna, "al afgehandeld")


async def test_a_step_moved_while_somebody_edits_keeps_what_hangs_on_it(anna: Person, bo: Person) -> None:
    """Anna moves the lines, Bo rewords one: both happen."""
    thread = await take_in(anna, with_steps("Leest", "Belt", "Tekent"))
    await anna.command(CHANNEL, "/klantreis stappen")
    await anna.modal()
    await bo.command(CHANNEL, "/klantreis stappen")
    await bo.submit({"lines0": "1. Leest\n2. Belt ons op\n3. Tekent"})
    await thread.card_now(bo, "bijgewerkt door Bo")
    sent = await anna.submit({"lines0": "2. Belt\n1. Leest\n3. Tekent"})
    assert not sent.is_open, sent.errors
    await thread.card_now(bo, "bijgewerkt door Anna")
    await bo.command(CHANNEL, "/klantreis stappen")
    assert "1. Belt ons op\n2. Leest\n3. Tekent" in (await bo.modal()).values.values()
