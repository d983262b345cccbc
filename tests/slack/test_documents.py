"""Files that are handed in: a whole journey that comes back unchanged, and tables that people worked on."""

import pytest

from bot.journey.document import from_json, to_json
from bot.journey.examples import example_text
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient, SeenView
from tests.slack.journeys import with_goal, with_steps
from tests.slack.stories import CHANNEL, DIRECT, PRIVATE_CHANNEL, cards, take_in, thread_of, told

EXAMPLE = from_json(example_text(Language.NL))


async def test_a_journey_goes_out_and_into_another_channel_unchanged(anna: Person, bo: Person) -> None:
    """The file comes in the private conversation; whoever has it may hand it in elsewhere."""
    await take_in(anna, EXAMPLE)
    exported = await _export(anna)
    assert from_json(exported.decode()) == EXAMPLE
    sent = await _hand_in(bo, "#onboarding", exported)
    assert not sent.is_open, sent.errors
    await thread_of(bo, EXAMPLE.title, "#onboarding")
    await told(bo, "staat in <#CONBOA", "#onboarding")
    await bo.command("#onboarding", "/klantreis export json")
    again = await bo.wait_for(lambda seen: bool(seen.files), DIRECT)
    assert await bo.read_file(again.files[0]) == exported


async def test_the_channel_can_be_chosen_in_the_window(anna: Person) -> None:
    """Also from the conversation with the bot, where no journey can live."""
    await anna.command(DIRECT, "/klantreis importeer")
    file = await anna.upload_file("reis.json", example_text(Language.NL).encode())
    sent = await anna.submit({"file": [file]})
    assert list(sent.errors) == ["channel"]
    sent = await anna.submit({"channel": PRIVATE_CHANNEL})
    assert "/invite @Reisgids" in sent.errors["channel"]
    sent = await anna.submit({"channel": CHANNEL})
    assert not sent.is_open
    await thread_of(anna, EXAMPLE.title)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"rommel",
        b"\xff\xfe\x00",
        b"[]",
        b'{"format": "reisgids/1"}',
        b'{"format": "reisgids/99", "journey": {"title": "Reis"}}',
        b'{"format": "reisgids/1", "journey": {"title": ""}}',
        b'{"format": "reisgids/1", "journey": {"title": "R", "steps": [{"id": "s1", "text": "x", "phase_id": "p9"}]}}',
        b"[" * 100_000,
    ],
    ids=["empty", "garbage", "binary", "list", "nothing", "newer", "no title", "broken link", "deep"],
)
async def test_a_file_that_is_no_journey_is_told_below_the_field(anna: Person, content: bytes) -> None:
    """Nothing is started, and the window stays open for another file."""
    sent = await _hand_in(anna, CHANNEL, content)
    assert "geen klantreis uit Reisgids" in sent.errors["file"]
    assert await cards(anna) == []
    file = await anna.upload_file("reis.json", to_json(with_goal()).encode())
    assert not (await anna.submit({"file": [file]})).is_open
    await thread_of(anna, "Reis")


async def test_a_title_that_is_taken_is_told(anna: Person) -> None:
    """The journey that is there stays as it is."""
    await take_in(anna, with_goal())
    sent = await _hand_in(anna, CHANNEL, to_json(with_goal()).encode())
    assert "al een klantreis die “Reis” heet" in sent.errors["file"]


async def test_an_empty_journey_goes_out_and_in(anna: Person) -> None:
    """A journey that was only just started is one too."""
    await take_in(anna, with_goal().model_copy(update={"title": "Kaal & <leeg>"}))
    exported = await _export(anna)
    sent = await _hand_in(anna, "#onboarding", exported)
    assert not sent.is_open
    await thread_of(anna, "Kaal & <leeg>", "#onboarding")


STEPS = b"stap;fase\nLeest een bericht;\nVraagt het een collega;\n"
WRONG = b"stap,kanaal,emotie\nBelt ons,E-mail,1\nBelt ons,Telefoon,9\nBelt ons,Chat,blij\n"


async def test_tables_are_shown_first_and_then_taken_in(anna: Person) -> None:
    """What they do is counted; it is one change, with a button to undo it."""
    thread = await take_in(anna, with_steps())
    preview = await _hand_in_tables(anna, STEPS)
    assert "Erbij: 1 stap." in preview.text
    await thread.card_now(anna, "Stappen (3)")
    await anna.submit()
    await thread.card_now(anna, "Stappen (4)")
    done = await told(anna, "ingelezen in “Reis”")
    await anna.click("Ongedaan maken", in_message=done)
    await thread.card_now(anna, "Stappen (3)")


async def test_tables_that_went_out_come_in_with_what_was_changed_in_them(anna: Person, bo: Person) -> None:
    """All three at once; a journey of the channel where somebody is need not be chosen."""
    await take_in(anna, EXAMPLE)
    await anna.command(CHANNEL, "/klantreis export csv")
    message = await anna.wait_for(lambda seen: len(seen.files) == 3, DIRECT)
    tables = {file["name"]: await anna.read_file(file) for file in message.files}
    same = await _hand_in_tables(bo, **tables)
    assert "Ze veranderen niets" in same.text
    await bo.close_modal(everything=True)
    [steps] = [name for name in tables if "stappen" in name]
    tables[steps] = tables[steps].replace(b"Tekent digitaal", b"Tekent op papier")
    preview = await _hand_in_tables(bo, **tables)
    assert "Gewijzigd: 1 stap." in preview.text
    await bo.submit()
    await told(bo, "ingelezen in")


async def test_a_workbook_comes_in_too(anna: Person) -> None:
    """As Excel writes it."""
    await take_in(anna, EXAMPLE)
    await anna.command(CHANNEL, "/klantreis export xlsx")
    [file] = (await anna.wait_for(lambda seen: bool(seen.files), DIRECT, timeout=30)).files
    preview = await _hand_in_tables(anna, **{file["name"]: await anna.read_file(file)})
    assert "Ze veranderen niets" in preview.text


async def test_rows_that_are_wrong_are_told_with_file_line_and_reason(anna: Person) -> None:
    """Nothing is taken in; whoever goes back finds the window as it was, for a better file."""
    await take_in(anna, with_steps())
    preview = await _hand_in_tables(anna, WRONG)
    assert "2 dingen kloppen niet" in preview.text
    assert "tabel.csv, regel 3" in preview.text
    assert "tabel.csv, regel 4" in preview.text
    await anna.close_modal()
    window = await anna.modal("Klantreis inlezen")
    assert window.values["Tabellen (CSV, Excel): van welke klantreis?"]
    file = await anna.upload_file("beter.csv", STEPS)
    await anna.submit({"file": [file]})
    assert "Erbij: 1 stap." in (await anna.modal("Tabellen inlezen")).text


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("leeg.csv", b"", "aan de koppen is niet te zien"),
        ("anders.csv", b"naam;prijs\nBrood;3\n", "aan de koppen is niet te zien"),
        ("kapot.xlsx", b"PK\x03\x04\x14\x00rommel", "is niet te lezen"),
        (
            "lang.csv",
            "\n".join(["stap", *(f"Stap {number}" for number in range(5_001))]).encode(),
            "is te groot",
        ),
        pytest.param(
            "groot.csv",
            b"stap\n" + b"x" * 5_000_001,
            "is te groot",
            # The playground's client uploads it in one piece.
            marks=pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning"),
        ),
    ],
    ids=["empty", "another table", "broken workbook", "too many rows", "too large"],
)
async def test_a_file_that_is_no_table_of_ours_is_told(
    anna: Person, name: str, content: bytes, says: str
) -> None:
    """By its name, and with what would do."""
    await take_in(anna, with_steps())
    preview = await _hand_in_tables(anna, **{name: content})
    assert name in preview.text
    assert says in preview.text


async def test_a_table_needs_a_journey_and_a_journey_needs_no_table(anna: Person, bo: Person) -> None:
    """What has to be chosen is said below its field."""
    await anna.command(CHANNEL, "/klantreis importeer")
    file = await anna.upload_file("tabel.csv", STEPS)
    none_yet = await anna.submit({"file": [file]})
    assert "nog geen klantreis" in none_yet.errors["file"]
    await anna.close_modal()
    await take_in(anna, with_steps())
    await anna.command("#onboarding", "/klantreis importeer")
    elsewhere = await anna.submit({"file": [file]})
    assert "Kies bij welke klantreis" in elsewhere.errors["journey"]
    document = await anna.upload_file("reis.json", to_json(with_goal()).encode())
    mixed = await anna.submit({"file": [file, document]})
    assert "Samen gaat niet" in mixed.errors["file"]


async def test_tables_sent_in_again_come_in_once(slack: PlaygroundClient, anna: Person) -> None:
    """A step that has no id yet would be added twice."""
    thread = await take_in(anna, with_steps())
    await _hand_in_tables(anna, STEPS)
    await anna.submit()
    await thread.card_now(anna, "Stappen (4)")
    assert (await slack.redeliver("view_submission"))["acknowledged"]
    await slack.settled()
    await thread.card_now(anna, "Stappen (4)")


async def test_tables_come_in_also_when_slack_is_slow(slack: PlaygroundClient, anna: Person) -> None:
    """The window does not wait for it; what became of them is told when it is done."""
    thread = await take_in(anna, with_steps())
    await _hand_in_tables(anna, STEPS)
    await slack.fault("latency", "files.info", seconds=2)
    await anna.submit()
    await anna.no_modal()
    await told(anna, "ingelezen in “Reis”")
    await thread.card_now(anna, "Stappen (4)")
    assert await anna.notices() == []


async def test_a_journey_that_went_meanwhile_takes_no_tables(anna: Person, bo: Person) -> None:
    """The window says so; the file is still there to be handed in elsewhere."""
    thread = await take_in(anna, with_steps())
    await _hand_in_tables(anna, STEPS)
    await bo.command(CHANNEL, "/klantreis verwijder")
    await bo.click("Verwijder", in_message=await told(bo, "verdwijnt voor iedereen"))
    await thread.card_now(bo, "Verwijderd")
    await anna.submit()
    assert "ken ik niet" in (await anna.modal("Tabellen inlezen")).text


async def _export(person: Person) -> bytes:
    await person.command(CHANNEL, "/klantreis export json")
    message = await person.wait_for(lambda seen: bool(seen.files), DIRECT)
    assert message.files[0]["name"].endswith(".json")
    return await person.read_file(message.files[0])


async def _hand_in(person: Person, channel: str, content: bytes) -> SeenView:
    await person.command(channel, "/klantreis importeer")
    file = await person.upload_file("reis.json", content)
    return await person.submit({"file": [file]})


async def _hand_in_tables(person: Person, content: bytes = b"", **contents: bytes) -> SeenView:
    await person.command(CHANNEL, "/klantreis importeer")
    tables = contents or {"tabel.csv": content}
    files = [await person.upload_file(name, table) for name, table in tables.items()]
    sent = await person.submit({"file": files})
    assert sent.errors == {}
    return await person.modal("Tabellen inlezen", timeout=30)
