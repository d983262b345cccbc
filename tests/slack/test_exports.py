"""Taking a journey out: every kind of file from one menu, in our own conversation or in the journey's thread."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from bot.export.formats import ExportFormat
from bot.journey.document import from_json
from bot.journey.examples import example
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from tests.slack.journeys import TITLE, with_persona, with_steps
from tests.slack.stories import CHANNEL, DIRECT, take_in, told

PATIENCE = 60.0
"""Seconds in which a file is made, also on a busy machine."""
EXAMPLE = example(Language.NL)


def begins(start: bytes) -> Callable[[bytes], bool]:
    """Recognise a file by its first bytes."""
    return lambda content: content.startswith(start)


def holds(name: str) -> Callable[[bytes], bool]:
    """Recognise a package by a part that it must have."""
    return lambda content: name in zipfile.ZipFile(BytesIO(content)).namelist()


def says(text: str) -> Callable[[bytes], bool]:
    """Recognise a text by what stands in it."""
    return lambda content: text in content.decode("utf-8-sig")


IS_ONE: dict[ExportFormat, tuple[tuple[str, Callable[[bytes], bool]], ...]] = {
    ExportFormat.PNG: (("png", begins(b"\x89PNG\r\n")),),
    ExportFormat.PDF: (("pdf", begins(b"%PDF-")),),
    ExportFormat.SVG: (("svg", begins(b"<svg")),),
    ExportFormat.CANVAS: (("pdf", begins(b"%PDF-")),),
    ExportFormat.PPTX: (("pptx", holds("ppt/presentation.xml")),),
    ExportFormat.VSDX: (("vsdx", holds("visio/document.xml")),),
    ExportFormat.XLSX: (("xlsx", holds("xl/workbook.xml")),),
    ExportFormat.CSV: (("csv", says("id")),) * 3,
    ExportFormat.ASANA: (("csv", says("Due Date")),),
    ExportFormat.MESSAGES: (("csv", says("Sanne")), ("md", says("Sanne"))),
    ExportFormat.MD: (("md", says("# Van eerste bericht")),),
    ExportFormat.JSON: (("json", lambda content: from_json(content.decode()) == EXAMPLE),),
}
"""What the files of each kind end in, and how to tell that they are indeed of that kind."""


async def sent(person: Person, text: str = "", channel: str = DIRECT) -> SeenMessage:
    """Wait until somebody gets files, with this beside them."""
    return await person.wait_for(
        lambda seen: bool(seen.files) and text in seen.text, channel, timeout=PATIENCE
    )


@pytest.mark.parametrize("kind", ExportFormat)
async def test_every_kind_of_file_arrives_and_is_one(anna: Person, dana: Person, kind: ExportFormat) -> None:
    """Each person is addressed in their language; several files come under one message."""
    await take_in(anna, EXAMPLE)
    for person, command, title in (
        (anna, "/klantreis export", "Exporteren"),
        (dana, "/journey export", "Export"),
    ):
        await person.command(CHANNEL, command)
        assert (await person.modal()).title == title
        language = "nl" if person is anna else "en"
        window = await person.submit({"format": kind.value, "language": language})
        assert not window.is_open, window.errors
        message = await sent(person, "Van eerste bericht tot tevreden klant")
        found = sorted(message.files, key=lambda file: str(file["name"]).rpartition(".")[2])
        assert len(found) == len(IS_ONE[kind])
        for file, (ending, is_one) in zip(found, IS_ONE[kind], strict=True):
            assert file["name"].endswith(f".{ending}")
            assert is_one(await person.read_file(file))


async def test_the_window_begins_with_what_suits_most(anna: Person) -> None:
    """The poster, for everybody, in the journey's language, for whoever asks alone; without a token no Asana."""
    await take_in(anna, EXAMPLE)
    await anna.command(CHANNEL, "/journey export")
    window = await anna.modal("Exporteren")
    assert window.values == {
        "Wat wil je hebben?": "pdf",
        "Voor wie?": "everybody",
        "In welke taal?": "nl",
        "Waar komt het?": "ours",
    }
    assert "Naar Asana sturen" not in [control.label for control in window.controls]
    assert "De kaart om te printen en op te hangen." in window.text


async def test_of_one_persona_there_is_nothing_to_choose(anna: Person) -> None:
    """A window asks no more than it has to."""
    await take_in(anna, with_persona())
    await anna.command(CHANNEL, "/klantreis export")
    assert "Voor wie?" not in (await anna.modal("Exporteren")).values


async def test_it_is_said_at_once_that_a_file_is_being_made(slack: PlaygroundClient, anna: Person) -> None:
    """However slow Slack is in taking it: the window closes, and the file comes when it is there."""
    await take_in(anna, EXAMPLE)
    await slack.fault("latency", "files.getUploadURLExternal", seconds=4)
    await anna.command(CHANNEL, "/klantreis export")
    window = await anna.submit({"format": "md"})
    assert not window.is_open
    await told(anna, "Ik maak het bestand. Het komt zo in ons eigen gesprek.")
    await sent(anna, "Markdown")
    assert await anna.notices() == []


@pytest.mark.parametrize(
    ("words", "ending"),
    [
        ("md", "md"),
        ("Markdown van eerste bericht", "md"),
        ("van eerste bericht MD", "md"),
        ("fixes pptx", "pptx"),
        ("powerpoint", "pptx"),
        ("excel mark", "xlsx"),
        ("json", "json"),
    ],
)
async def test_a_kind_that_is_named_comes_straight_away(anna: Person, words: str, ending: str) -> None:
    """Wherever it stands among the words; what is left names the journey or a persona."""
    await take_in(anna, EXAMPLE)
    await anna.command(CHANNEL, f"/klantreis export {words}")
    message = await sent(anna, "Persona: Mark" if "mark" in words.split() else "")
    [file] = message.files
    assert file["name"].endswith(f".{ending}")
    assert not await anna.modal_is_open()


async def test_a_persona_that_is_named_is_chosen_in_the_window(anna: Person) -> None:
    """So that only the kind of file is left to choose."""
    await take_in(anna, EXAMPLE)
    await anna.command(CHANNEL, "/klantreis export mark")
    window = await anna.modal("Exporteren")
    assert window.values["Voor wie?"] == EXAMPLE.personas[1].id
    await anna.submit({"format": "md"})
    [file] = (await sent(anna, "Persona: Mark")).files
    content = (await anna.read_file(file)).decode()
    assert "Mark" in content
    assert "Sanne" not in content


async def test_the_thread_gets_the_files_for_all_to_see(anna: Person, bo: Person, dana: Person) -> None:
    """In the journey's language and with who asked for them, whichever language that person reads."""
    thread = await take_in(anna, EXAMPLE)
    await dana.command(CHANNEL, "/journey export")
    await dana.submit({"format": "csv", "where": "thread"})
    await told(dana, "It will be in the journey's thread")
    message = await bo.wait_for(lambda seen: len(seen.files) == 3, CHANNEL, thread=thread.card)
    assert "Losse tabellen (CSV)" in message.text
    assert "Gevraagd door Dana" in message.text
    assert not [seen for seen in await dana.messages(DIRECT) if seen.files]


async def test_a_window_that_is_sent_in_twice_sends_once(slack: PlaygroundClient, anna: Person) -> None:
    """As when Slack did not hear in time that it arrived."""
    await take_in(anna, EXAMPLE)
    await anna.command(CHANNEL, "/klantreis export")
    await anna.submit({"format": "md"})
    await sent(anna)
    assert (await slack.redeliver("view_submission"))["acknowledged"]
    await slack.settled()
    assert len([seen for seen in await anna.messages(DIRECT) if seen.files]) == 1


@pytest.mark.parametrize(
    ("method", "code", "answer"),
    [
        ("files.getUploadURLExternal", "file_upload_size_restricted", "groter dan jullie Slack toestaat"),
        ("files.completeUploadExternal", "storage_limit_reached", "geen ruimte meer"),
        ("conversations.open", "cannot_dm_bot", "“in de draad van de klantreis”"),
        ("files.completeUploadExternal", "fatal_error", "geef dan deze code door"),
    ],
)
async def test_what_slack_refuses_is_told_with_what_to_do(
    slack: PlaygroundClient, anna: Person, method: str, code: str, answer: str
) -> None:
    """Nobody waits for a file that never comes."""
    await take_in(anna, EXAMPLE)
    await slack.fault("refuse", method, times=9, error=code)
    await anna.command(CHANNEL, "/klantreis export md")
    await told(anna, answer)


async def test_a_thread_in_a_closed_channel_takes_nothing(slack: PlaygroundClient, anna: Person) -> None:
    """Our own conversation is named as the other way."""
    await take_in(anna, with_steps())
    await anna.command(CHANNEL, "/klantreis export")
    await slack.fault("refuse", "files.completeUploadExternal", error="is_archived")
    await anna.submit({"format": "md", "where": "thread"})
    await told(anna, "Kies “in ons eigen gesprek”")


async def test_a_message_is_answered_with_a_button_to_choose(anna: Person) -> None:
    """A message cannot open a window; a kind that is named in it comes all the same."""
    await take_in(anna, with_steps())
    await anna.say(DIRECT, f"export {TITLE}")
    answer = await anna.wait_for("`export pptx`", DIRECT)
    await anna.click("Kies een soort bestand", in_message=answer)
    await anna.submit({"format": "md"})
    await sent(anna, "Markdown")
    await anna.say(DIRECT, f"export {TITLE} json")
    await sent(anna, "JSON")


async def test_a_journey_that_is_gone_is_told_in_the_window(anna: Person, bo: Person) -> None:
    """It was deleted while the window was open."""
    thread = await take_in(anna, with_steps())
    await anna.command(CHANNEL, "/klantreis export")
    await anna.modal("Exporteren")
    await bo.command(CHANNEL, "/klantreis verwijder")
    await bo.click("Verwijder", in_message=await told(bo, "verdwijnt voor iedereen"))
    await thread.card_now(bo, "Verwijderd")
    window = await anna.submit({"format": "md"})
    assert "Zo'n klantreis ken ik niet" in window.errors["format"]


async def test_whoever_may_not_see_a_journey_gets_none_of_it(anna: Person, dana: Person) -> None:
    """A name from nowhere and a hidden journey are answered alike."""
    await take_in(anna, with_steps())
    await anna.command(CHANNEL, "/klantreis export noordpool md")
    assert "noordpool" in (await told(anna, "ken ik")).text
    assert not [seen for seen in await anna.messages(DIRECT) if seen.files]
