"""From pain points to fixes in the thread: asked one by one, answered by typing, by a click or in a form (rule 19)."""

import pytest

from bot.playground.client import Person
from tests.slack.journeys import hurting
from tests.slack.stories import CHANNEL, Thread, take_in, told

WORST = "zodat dit niet meer gebeurt: “acht dagen wachten”"
RHYTHM = "Wanneer lopen jullie de klantreis door"
SECOND = "zodat dit niet meer gebeurt: “alles opnieuw uitleggen”"


@pytest.fixture
async def thread(anna: Person) -> Thread:
    """Give the thread in which the pain points are asked about."""
    return await take_in(anna, hurting())


async def test_a_pain_point_is_asked_about_with_where_it_hurts(anna: Person, thread: Thread) -> None:
    """The step, the channel, the persona, the feeling and the moment of truth; the card counts the fixes."""
    asked = await thread.shows(anna, WORST)
    assert "Pijnpunten · 1 van 2" in asked.text
    place = "Stap 1, Krijgt een offerte · 🧾 Offerte · Sanne · 😡 −2 boos · 🎯 moment van de waarheid"
    assert place in asked.text
    await thread.card_now(anna, "▸ *Verbeterpunten*")


async def test_typed_fixes_are_drafted_kept_and_taken_back(anna: Person, bo: Person, thread: Thread) -> None:
    """Who does it and by when stand beside them; Undo opens the answer again."""
    await thread.says(
        bo, "- Offerte binnen twee dagen, eigenaar Lisa, uiterlijk 1-12-2026\n- Belletje op dag drie"
    )
    draft = await thread.shows(anna, "Gehoord: 2 verbeterpunten bij “acht dagen wachten”")
    assert "1.  Offerte binnen twee dagen · eigenaar Lisa · uiterlijk 1 december 2026" in draft.text
    await thread.click(anna, "Bewaar 2 verbeterpunten")
    await thread.kept(bo, "2 verbeterpunten bij “acht dagen wachten”", "Anna")
    await thread.card_now(bo, "▸ *Verbeterpunten (2)*")
    await thread.shows(bo, SECOND)
    await thread.click(bo, "Ongedaan maken", "✓ 2 verbeterpunten")
    await thread.shows(bo, "Gehoord: 2 verbeterpunten")
    await anna.command(CHANNEL, "/klantreis geschiedenis")
    assert "+ Belletje op dag drie" in (await told(anna, "verbeterpunten bij een pijnpunt")).text


async def test_a_gain_is_taken_as_a_fix_with_a_click(anna: Person, thread: Thread) -> None:
    """It was thought of with the persona already (rule 13); then all pain points had their turn."""
    await thread.click(anna, "Overslaan", WORST)
    await thread.shows(anna, "Jullie draaiden dit al om: “één vast aanspreekpunt”")
    await thread.click(anna, "Neem dat over", SECOND)
    await thread.click(anna, "Bewaar 1 verbeterpunt")
    await thread.click(anna, "Overslaan", RHYTHM)
    done = await thread.shows(anna, "De klantreis staat")
    assert "Nog 1 pijnpunt langslopen" in [control.label for control in done.controls]


async def test_all_pain_points_are_left_and_taken_up_again(anna: Person, thread: Thread) -> None:
    """One click each way; the status tells what is missing meanwhile."""
    await thread.click(anna, "Alle pijnpunten later", WORST)
    await thread.click(anna, "Overslaan", RHYTHM)
    await thread.shows(anna, "De klantreis staat")
    await anna.command(CHANNEL, "/klantreis status")
    seen = await told(
        anna, "Verbeterpunten bij 2 pijnpunten: “acht dagen wachten”, “alles opnieuw uitleggen”"
    )
    assert "Wat zouden jullie als eerste verbeteren" not in seen.text
    await thread.click(anna, "Nog 2 pijnpunten langslopen", "De klantreis staat")
    await thread.says(anna, "Offerte binnen twee dagen")
    await thread.click(anna, "Bewaar 1 verbeterpunt")
    await thread.shows(anna, SECOND)


async def test_a_fix_that_resembles_another_is_put_to_that_one(
    anna: Person, bo: Person, thread: Thread
) -> None:
    """One click says that it is the same."""
    await thread.says(anna, "Eén vast aanspreekpunt voor elke klant")
    await thread.click(anna, "Bewaar 1 verbeterpunt")
    await thread.shows(bo, SECOND)
    await thread.says(bo, "een vast aanspreekpunt voor elke klant, eigenaar Bo")
    await thread.shows(bo, "Lijkt veel op “Eén vast aanspreekpunt voor elke klant”, dat er al staat")
    await thread.click(bo, "Dat is hetzelfde", "Lijkt veel op")
    await thread.shows(
        bo, "Eén vast aanspreekpunt voor elke klant · eigenaar Bo   _staat er al; dit komt erbij_"
    )
    await thread.click(bo, "Bewaar 1 verbeterpunt")
    await thread.card_now(bo, "Verbeterpunten (1)")
    await anna.command(CHANNEL, "/klantreis geschiedenis")
    wanted = "“Eén vast aanspreekpunt voor elke klant” hoort nu ook bij “alles opnieuw uitleggen”"
    assert wanted in (await told(anna, "eigenaar: “Bo”")).text


async def test_the_form_lists_the_fixes_of_the_pain_point(anna: Person, thread: Thread) -> None:
    """One a line, as in the other lists."""
    await thread.click(anna, "Formulier", WORST)
    window = await anna.modal("Verbeterpunten")
    assert "acht dagen wachten" in window.text
    await anna.submit({"lines0": "Offerte binnen twee dagen, eigenaar Lisa\nBelletje op dag drie"})
    await thread.kept(anna, "2 verbeterpunten bij “acht dagen wachten”", "Anna")


async def test_an_example_ideas_and_the_word_itself_are_explained_to_who_asks(
    anna: Person, thread: Thread
) -> None:
    """Small experiments are among the ideas (rule 20)."""
    await thread.click(anna, "Voorbeeld", WORST)
    await thread.tells(anna, "drie losse bedragen")
    await thread.says(anna, "wat is een verbeterpunt?")
    await thread.tells(anna, "met een score")
    await thread.click(anna, "Ideeën", WORST)
    await thread.tells(anna, "test het met een paar klanten")
