"""The rhythm of a journey in Slack: asked in the thread, shown and changed by whoever asks for it (rules 21, 22 and 24)."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.app import Bot, connected
from bot.journey.language import Language
from bot.journey.rhythm import Every, Rhythm, Walkers
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.settings import Settings
from tests.jobs.by_hand import MovedClock
from tests.slack.journeys import finished
from tests.slack.stories import CHANNEL, Thread, take_in, told

NOW = datetime(2026, 12, 28, 9, 0, tzinfo=UTC)
ASKED = "Wanneer lopen jullie de klantreis door"


@pytest.fixture
async def bot(settings: Settings, slack: PlaygroundClient) -> AsyncIterator[Bot]:
    """Run the bot between Christmas and New Year, whatever day it is."""
    clock = MovedClock()
    clock.put_at(NOW)
    async with connected(settings, clock=clock) as running:
        await slack.connected()
        yield running


@pytest.fixture
async def thread(anna: Person) -> Thread:
    """Give the thread in which the rhythm is asked."""
    return await take_in(anna, finished())


def labels(seen: SeenMessage) -> list[str]:
    """Give the labels of what can be clicked."""
    return [control.label for control in seen.controls]


async def rhythm_of(anna: Person, words: str = "ritme", text: str = "Ritme van Reis") -> SeenMessage:
    """Let Anna ask for the rhythm."""
    await anna.command(CHANNEL, f"/klantreis {words}")
    return await told(anna, text)


async def test_the_usual_rhythm_takes_one_click(anna: Person, bo: Person, thread: Thread) -> None:
    """The question says why it matters; the button says what it is and when it begins; it can be undone."""
    asked = await thread.shows(anna, ASKED)
    for rule in ("minstens één keer per maand", "cijfers van de klanten", "iedereen draagt bij"):
        assert rule in asked.text
    label = "Eerste maandag, 9:30, iedereen in dit kanaal · eerst ma 4 jan"
    await thread.click(anna, label, ASKED)
    await thread.kept(bo, "ritme: Eerste maandag, 9:30", "Anna")
    await thread.card_now(bo, "✓ Ritme: ma 4 jan")
    await thread.shows(bo, "De klantreis staat")
    await thread.click(bo, "Ongedaan maken", "✓ ritme")
    await thread.card_now(bo, "○ Ritme")


async def test_a_typed_rhythm_is_drafted_with_its_next_dates(
    anna: Person, bo: Person, thread: Thread
) -> None:
    """What is not understood is told; Keep makes it so."""
    await thread.says(bo, "op de 1e om 14u, Anna en Bo om de beurt, niet op feestdagen, met taart")
    draft = await thread.shows(anna, "Gehoord: jullie ritme")
    assert "Wanneer: Dag 1 van de maand, 14:00 (Europe/Amsterdam)" in draft.text
    assert "Wie loopt: Anna, Bo, om de beurt" in draft.text
    assert "Eerstvolgende: ma 4 jan, ma 1 feb, ma 1 mrt" in draft.text
    assert "niet bewaard: “taart”" in draft.text
    await thread.click(anna, "Bewaar", "Gehoord: jullie ritme")
    await thread.kept(bo, "ritme: Dag 1 van de maand, 14:00", "Anna")
    seen = await rhythm_of(anna)
    assert "maandag 4 januari 2027  in plaats van vr 1 jan: Nieuwjaarsdag" in seen.text.replace("_", "")
    assert "De eerste keer loopt:" in seen.text


async def test_the_form_asks_for_all_of_it(anna: Person, thread: Thread) -> None:
    """With what is usual filled in; what cannot be is said below its field, with all that was typed still there."""
    await thread.click(anna, "Formulier", ASKED)
    form = await anna.modal()
    assert "Europe/Amsterdam" in str(form.raw)
    sent = await anna.submit({"other_time_zone": "Nergensland"})
    assert list(sent.errors.values()) == [
        "Die tijdzone ken ik niet. Typ een stad of een naam, zoals Lima of Asia/Seoul."
    ]
    sent = await anna.submit({"other_time_zone": "Lima", "other_when": "als het regent"})
    assert "niet uit opmaken wanneer" in "".join(sent.errors.values())
    sent = await anna.submit({"other_when": "elke 5 weken op dinsdag", "walkers": Walkers.FIXED})
    assert "Kies wie er lopen" in "".join(sent.errors.values())
    sent = await anna.submit({"walker_ids": ["bo", "cas"], "at": "16:15", "report_on": "10"})
    assert not sent.is_open, sent.errors
    await thread.kept(anna, "ritme: Elke 5 weken op dinsdag, 16:15", "Anna")
    seen = await rhythm_of(anna)
    assert "(America/Lima)" in seen.text
    assert "Wie loopt: 2 anderen" in seen.text
    assert "Rapport: op dag 10 van de maand" in seen.text
    await thread.card_now(anna, "Ritme: di 29 dec")


async def test_a_round_is_skipped_once_and_had_after_all(anna: Person, thread: Thread) -> None:
    """The message itself shows what came of it, with Undo; the others see the next date on the card."""
    await thread.click(anna, "Eerste maandag", ASKED)
    seen = await rhythm_of(anna)
    assert "1. maandag 4 januari 2027\n2. maandag 1 februari 2027\n3. maandag 1 maart 2027" in seen.text
    await anna.click("Sla de volgende over", in_message=seen)
    seen = await told(anna, "De ronde van 4 januari 2027 slaan we over")
    assert "1. maandag 1 februari 2027" in seen.text
    await thread.card_now(anna, "Ritme: ma 1 feb")
    await anna.click("Ongedaan maken", in_message=seen)
    seen = await told(anna, "Ongedaan gemaakt")
    await thread.card_now(anna, "Ritme: ma 4 jan")
    await anna.command(CHANNEL, "/klantreis ritme sla over")
    seen = await told(anna, "De ronde van 4 januari 2027 slaan we over")
    await anna.click("Toch lopen op maandag 4 januari 2027", in_message=seen)
    await told(anna, "De ronde van 4 januari 2027 gaat toch door")
    await thread.card_now(anna, "Ritme: ma 4 jan")


async def test_paused_until_a_day_by_typing(anna: Person, thread: Thread) -> None:
    """It goes on by itself, or by a click before that."""
    await thread.click(anna, "Eerste maandag", ASKED)
    seen = await rhythm_of(anna, "ritme pauzeer tot 1 maart", "Gepauzeerd tot 1 maart 2027.")
    assert "1. maandag 1 maart 2027" in seen.text
    await thread.card_now(anna, "Ritme: ma 1 mrt")
    await anna.click("Hervatten", in_message=seen)
    await told(anna, "De rondes gaan weer door")
    await thread.card_now(anna, "Ritme: ma 4 jan")
    await anna.command(CHANNEL, "/klantreis ritme pauzeer tot sinterklaas")
    await told(anna, "“sinterklaas” kan ik niet als datum lezen")
    await anna.command(CHANNEL, "/klantreis ritme pauzeer")
    await told(anna, "Gepauzeerd, tot iemand hervat")
    await thread.card_now(anna, "Ritme (gepauzeerd)")


async def test_paused_in_a_window(anna: Person, thread: Thread) -> None:
    """Until a day that is still to come, or until somebody resumes."""
    await thread.click(anna, "Eerste maandag", ASKED)
    await anna.click("Pauzeren", in_message=await rhythm_of(anna))
    sent = await anna.submit({"until": "2026-12-01"})
    assert sent.errors == {"until": "Kies een dag die nog komt."}
    sent = await anna.submit({"until": "2027-02-01"})
    assert not sent.is_open
    await told(anna, "Gepauzeerd tot 1 februari 2027.")
    await thread.card_now(anna, "Ritme: ma 1 feb")


async def test_stopped_after_a_confirmation(anna: Person, bo: Person, thread: Thread) -> None:
    """Nothing is to come then, and history brings it back."""
    await thread.click(anna, "Eerste maandag", ASKED)
    await anna.click("Stoppen", in_message=await rhythm_of(anna))
    seen = await told(anna, "De rondes zijn gestopt")
    assert "nog geen ritme" in seen.text
    await bo.command(CHANNEL, "/klantreis geschiedenis")
    past = await told(bo, "het ritme gestopt")
    assert "− Eerste maandag, 9:30" in past.text
    await anna.click("Ongedaan maken", in_message=seen)
    await thread.card_now(anna, "Ritme: ma 4 jan")
    await bo.command(CHANNEL, "/klantreis geschiedenis")


async def test_without_a_rhythm_it_is_proposed(anna: Person, thread: Thread) -> None:
    """Whoever asks for it gets the usual one to click, and the form."""
    seen = await rhythm_of(anna)
    assert "nog geen ritme" in seen.text
    await anna.click("Eerste maandag", in_message=seen)
    await told(anna, "1. maandag 4 januari 2027")
    await thread.kept(anna, "ritme: Eerste maandag, 9:30", "Anna")
    await anna.command(CHANNEL, "/klantreis ritme stop")
    await told(anna, "De rondes zijn gestopt")
    await anna.command(CHANNEL, "/klantreis ritme stop")
    await told(anna, "heeft nog geen ritme. Typ `/klantreis ritme`")


async def test_in_english(dana: Person) -> None:
    """Each reads it in their own language, and types it so."""
    rhythm = Rhythm(
        every=Every.WEEKDAY,
        place=-1,
        weekday=4,
        holidays="NL",
        walkers=Walkers.FIXED,
        walker_ids=("U0UNKNOWN",),
    )
    thread = await take_in(dana, finished(rhythm, Language.EN))
    await dana.command(CHANNEL, "/journey remind")
    seen = await told(dana, "Rhythm of Reis")
    assert "When: Last Friday, 9:30 (Europe/Amsterdam)" in seen.text
    assert "1. Friday 29 January 2027" in seen.text
    assert "3. Tuesday 30 March 2027  instead of Fri 26 Mar: Good Friday" in seen.text.replace("_", "")
    await dana.command(CHANNEL, "/journey remind pause until 1 march")
    await told(dana, "Paused until 1 March 2027.")
    await thread.card_now(dana, "Rhythm: Tue 30 Mar")
    await dana.command(CHANNEL, "/journey history")
    past = await told(dana, "paused the rhythm")
    assert "Paused until 1 March 2027" in past.text


async def test_who_finished_before_is_asked_when_they_go_on(anna: Person, bot: Bot) -> None:
    """The card of such a journey has its stage open, and leads to the question."""
    thread = await take_in(anna, finished())
    await thread.click(anna, "Overslaan", ASKED)
    await thread.shows(anna, "De klantreis staat")
    card = await thread.card_now(anna, "○ Ritme")
    await anna.click("Ga verder in het gesprek", in_message=card)
    await thread.shows(anna, lambda seen: ASKED in seen.text and "Formulier" in labels(seen))


async def test_the_words_of_the_rhythm_are_explained(anna: Person, thread: Thread) -> None:
    """An example, ideas, and what is meant by it."""
    await thread.shows(anna, ASKED)
    await thread.says(anna, "wat bedoel je met ritme?")
    await thread.tells(anna, "steeds opnieuw zelf doorlopen")
    await thread.click(anna, "Voorbeeld", ASKED)
    await thread.tells(anna, "Eerste maandag om 9:30, iedereen")
    await thread.click(anna, "Ideeën", ASKED)
    await thread.tells(anna, "ieder ziet iets anders")
