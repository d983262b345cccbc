"""Satisfaction in Slack: scores by command, form, paste and file, told what they come to, corrected and undone."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.journey.language import Language
from bot.journey.satisfaction.figures import month_of, months_on
from bot.playground.client import Person, PlaygroundClient, SeenMessage, SeenView
from prompts.figures import month
from tests.slack.journeys import with_persona
from tests.slack.stories import CHANNEL, take_in, told

FILE = b'Datum;Cijfer;Opmerking;Afdeling\r\n3-11-2025;8;"snel; echt waar";Noord\r\n4-11-2025;7,5;;\r\n5-11-2025;elf;=1+1;\r\n'


def last_month(language: Language = Language.NL) -> str:
    """Name the month that is over."""
    return month(months_on(month_of(datetime.now(UTC).date()), -1), language)


async def test_a_score_is_typed_stored_and_told_what_it_comes_to(anna: Person) -> None:
    """One line is enough; the answer is for who typed it, the history has it, and Undo takes it back."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, '/klantreis cijfer 8 "snel antwoord" stap 1 als Sanne')
    answer = await told(anna, "1 cijfer bewaard: 8")
    assert "100% gaf een 8 of hoger" in answer.text
    assert "te weinig om veel uit af te leiden" in answer.text
    assert "Sanne: 8" in answer.text
    assert "1. Leest een bericht: 8" in answer.text
    assert "snel antwoord" not in answer.text
    await anna.command(CHANNEL, "/klantreis geschiedenis")
    history = await told(anna, "Laatste wijzigingen")
    assert "klanttevredenheid" in history.text
    await anna.click("Ongedaan maken", in_message=history)
    await anna.command(CHANNEL, "/klantreis cijfers")
    await told(anna, "Er zijn nog geen cijfers")


async def test_what_cannot_be_read_goes_on_in_the_form(dana: Person) -> None:
    """Nothing is stored, and nothing has to be typed again."""
    await take_in(dana, with_persona())
    await dana.command(CHANNEL, "/journey score eleven")
    refused = await told(dana, "nothing was kept")
    await dana.click("Go on in the form", in_message=refused)
    window = await dana.modal("Satisfaction")
    assert window.values["Or paste all scores"] == "eleven"
    sent = await dana.submit({"Or paste all scores": "8, 9, 10"})
    assert sent.errors == {}
    preview = await dana.modal("How I read it")
    assert "3 scores, 9 on average" in preview.text
    await dana.submit()
    answer = await told(dana, "3 scores kept")
    assert last_month(Language.EN) in answer.text


async def test_a_number_and_an_average_are_filled_in(anna: Person) -> None:
    """What is wrong is said below its field, and everything stays there."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis cijfer")
    sent = await anna.submit({"Aantal reacties": "26", "Gemiddelde": "zeven"})
    assert "geen gemiddelde" in sent.errors["average"]
    assert sent.values["Aantal reacties"] == "26"
    sent = await anna.submit({"Gemiddelde": ""})
    assert "average" in sent.errors
    sent = await anna.submit({"Gemiddelde": "7,8", "Of plak alle cijfers": "8, 9"})
    assert "een van de drie" in sent.errors["text"]
    await anna.submit({"Of plak alle cijfers": ""})
    preview = await anna.modal("Zo lees ik het")
    assert "gemiddeld 7,8, 26 reacties" in preview.text
    await anna.submit()
    answer = await told(anna, f"De resultaten van {last_month()} zijn bewaard")
    assert "gemiddeld *7,8*" in answer.text


async def test_a_pasted_list_on_another_scale_is_shown_converted_before_it_is_kept(anna: Person) -> None:
    """The scale is recognised, can be put right, and is told afterwards."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis cijfer")
    await anna.submit({"Of plak alle cijfers": "5, 4, 4, 3, 5\nprima hoor"})
    preview = await anna.modal("Zo lees ik het")
    assert "1 wordt 0, 2 wordt 2,5" in preview.text
    assert "gemiddeld 8" in preview.text
    assert "regel 2" in preview.text
    await anna.click("0–10", in_view=preview)
    preview = await _window_with(anna, "Zo lees ik het", "gemiddeld 4,2")
    await anna.click("1–5", in_view=preview)
    await _window_with(anna, "Zo lees ik het", "gemiddeld 8")
    await anna.submit()
    answer = await told(anna, "5 cijfers bewaard")
    assert "Omgerekend naar 0–10" in answer.text


async def test_a_file_is_shown_kept_and_the_second_time_changes_nothing(anna: Person, bo: Person) -> None:
    """Its wrong row is told and left out, its unknown column too; nothing in it is run."""
    await take_in(anna, with_persona())
    await _hand_in(anna, FILE)
    preview = await anna.modal("Zo lees ik het")
    assert "2 cijfers" in preview.text
    assert "snel; echt waar" in preview.text
    assert "regel 4: “elf” is geen cijfer" in preview.text
    assert "laat ik weg: Afdeling" in preview.text
    await anna.submit()
    await told(anna, "2 cijfers bewaard")
    await _hand_in(bo, FILE)
    preview = await bo.modal("Zo lees ik het")
    assert "al ingelezen" in preview.text
    assert "door Anna" in preview.text
    await bo.submit()
    again = await told(bo, "Er is niets veranderd")
    assert "2 reacties" in again.text


async def test_a_file_without_scores_is_refused_and_another_may_be_chosen(anna: Person) -> None:
    """What was filled in besides is still there."""
    await take_in(anna, with_persona())
    await _hand_in(anna, b"naam;prijs\nBrood;3\n")
    preview = await anna.modal("Zo lees ik het")
    assert "geen kolom “cijfer”" in preview.text
    await anna.close_modal()
    await anna.modal("Klanttevredenheid")
    file = await anna.upload_file("beter.csv", FILE)
    await anna.submit({"file": [file]})
    assert "2 cijfers" in (await anna.modal("Zo lees ik het")).text


async def test_a_file_comes_in_also_when_slack_is_slow(slack: PlaygroundClient, anna: Person) -> None:
    """The window says that it is reading, and then shows what it read, on top of what was filled in."""
    await take_in(anna, with_persona())
    await slack.fault("latency", "files.info", seconds=2)
    await _hand_in(anna, FILE)
    await _window_with(anna, "Zo lees ik het", "2 cijfers")
    await anna.submit()
    await told(anna, "2 cijfers bewaard")
    assert await anna.notices() == []


async def test_a_score_is_corrected_and_the_history_tells_what_it_was(anna: Person, bo: Person) -> None:
    """In a window, with all its fields; wrong input stays where it is."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, '/klantreis cijfer 4 "traag"')
    answer = await told(anna, "1 cijfer bewaard: 4")
    await anna.click("Corrigeer", in_message=answer)
    sent = await anna.submit({"Cijfer (0–10)": "14"})
    assert "score" in sent.errors
    assert sent.values["Opmerking van de klant"] == "traag"
    await anna.submit({"Cijfer (0–10)": "9"})
    corrected = await told(anna, "Gecorrigeerd")
    assert "gemiddeld *9*" in corrected.text
    await anna.click("Geschiedenis", in_message=corrected)
    history = await anna.modal("Cijfers tot nu toe")
    assert "4 werd 9" in history.text
    assert "getypt" in history.text


async def test_scores_are_withdrawn_and_brought_back(anna: Person) -> None:
    """From the answer, and from the list of what came in."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis cijfer 8")
    answer = await told(anna, "1 cijfer bewaard: 8")
    await anna.click("Trek in", in_message=answer)
    gone = await told(anna, "Ingetrokken")
    assert "Er zijn nog geen cijfers" in gone.text
    await anna.click("Ongedaan maken", in_message=gone)
    await anna.command(CHANNEL, "/klantreis cijfers")
    await told(anna, "1 reactie")


async def test_a_batch_is_put_on_another_scale_in_a_window(anna: Person) -> None:
    """Or one of its scores is chosen to be corrected."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis cijfer 4 5 3")
    answer = await told(anna, "3 cijfers bewaard")
    await anna.click("Corrigeer", in_message=answer)
    sent = await anna.submit({})
    assert "Kies een cijfer" in sent.errors["scale"]
    await anna.submit({"Schaal": "1–5"})
    corrected = await told(anna, "Gecorrigeerd")
    assert "gemiddeld *7,5*" in corrected.text
    assert "1 wordt 0" in corrected.text


async def test_a_closed_form_keeps_what_was_typed(anna: Person) -> None:
    """For the next time it is opened."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis cijfer")
    await anna.fill({"Of plak alle cijfers": "8, 9"})
    await anna.close_modal()
    await anna.command(CHANNEL, "/klantreis cijfer")
    assert (await anna.modal("Klanttevredenheid")).values["Of plak alle cijfers"] == "8, 9"


async def test_the_same_click_twice_keeps_scores_once(slack: PlaygroundClient, anna: Person) -> None:
    """Also where Slack delivers it again."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis cijfer")
    await anna.submit({"Of plak alle cijfers": "8, 9"})
    await anna.modal("Zo lees ik het")
    await anna.submit()
    await told(anna, "2 cijfers bewaard")
    await slack.redeliver("view_submission")
    await slack.settled()
    await anna.command(CHANNEL, "/klantreis cijfers")
    assert "2 reacties" in (await told(anna, "Klanttevredenheid · Reis")).text


async def test_a_survey_tool_gets_a_key_that_is_shown_once(anna: Person) -> None:
    """With a line to try it; it can be revoked."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis cijfers")
    answer = await told(anna, "Er zijn nog geen cijfers")
    await anna.click("Koppel een enquêtetool", in_message=answer)
    window = await anna.modal("Enquêtetool koppelen")
    assert "nog geen sleutels" in window.text
    await anna.click("Maak een sleutel", in_view=window)
    made = await _window_with(anna, "Enquêtetool koppelen", "rgs_")
    assert "curl" in made.text
    assert "/api/scores" in made.text
    await anna.click("Trek in", in_view=made)
    gone = await _window_with(anna, "Enquêtetool koppelen", "nog geen sleutels")
    assert "rgs_" not in gone.text


@pytest.mark.parametrize("language", Language)
async def test_low_scores_say_that_no_may_be_the_right_answer(
    anna: Person, dana: Person, language: Language
) -> None:
    """Rule 22, in either language."""
    await take_in(anna, with_persona())
    person = anna if language == Language.NL else dana
    await person.command(CHANNEL, "/journey score 3 4 2 Sanne")
    says = "nee zeggen" if language == Language.NL else "saying no"
    await told(person, says)


async def test_the_trend_is_in_the_answer_and_the_share_one_click_away(anna: Person) -> None:
    """Both as pictures."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis cijfer 8")
    answer = await anna.wait_for(_has_picture, CHANNEL, timeout=30)
    await anna.click("Aandeel als plaatje", in_message=answer)
    await anna.wait_for(lambda seen: "Aandeel" in seen.text and _has_picture(seen), CHANNEL, timeout=30)


def _has_picture(seen: SeenMessage) -> bool:
    return bool(seen.images)


async def _window_with(person: Person, title: str, text: str) -> SeenView:
    """Wait until the window on top reads so."""
    for _ in range(200):
        view = await person.modal(title)
        if text in view.text:
            return view
        await asyncio.sleep(0.05)
    raise AssertionError(f"no {text!r} in {view.text}")


async def _hand_in(person: Person, content: bytes) -> None:
    await person.command(CHANNEL, "/klantreis cijfer")
    file = await person.upload_file("november.csv", content)
    sent = await person.submit({"file": [file]})
    assert sent.errors == {}
