"""Journeys go out of the database as JSON and come back unchanged."""

from pathlib import Path

import pytest
from sqlmodel import Session, select

from bot.journey.document import from_json
from bot.journey.examples import example_text
from bot.journey.language import Language
from storage.database import Database
from storage.tables import SurfaceRow
from tests.cli.conftest import Terminal

TITLE = "Van eerste bericht tot tevreden klant"


@pytest.fixture
def example_file(tmp_path: Path) -> str:
    """Write the Dutch example to a file, as `reisgids example > voorbeeld.json` does."""
    file = tmp_path / "voorbeeld.json"
    file.write_text(example_text(Language.NL), "utf-8")
    return str(file)


def test_what_was_imported_is_exported_unchanged(
    terminal: Terminal, database_url: str, example_file: str
) -> None:
    """The example goes in, and the very same text comes out, by its number and by its name."""
    imported = terminal(
        "import", example_file, "--channel", "C1", "--workspace", "T1", DATABASE_URL=database_url
    )
    assert (imported.exit_code, imported.err) == (0, "")
    for name in ("1", TITLE, TITLE.upper()):
        assert terminal("export", name, DATABASE_URL=database_url).out == example_text(Language.NL)


def test_a_new_database_gets_its_tables_by_itself(terminal: Terminal, example_file: str) -> None:
    """Nobody has to know about migrations to bring a journey in."""
    terminal("import", example_file, "--channel", "C1", "--workspace", "T1")
    assert terminal("export").out == f"1\t{TITLE}\tC1\tT1\n"


def test_an_imported_journey_waits_to_be_shown_in_its_channel(
    terminal: Terminal, sqlite_url: str, example_file: str
) -> None:
    """The bot finds the card and the open question to post when it runs."""
    terminal("import", example_file, "--channel", "C1", "--workspace", "T1", DATABASE_URL=sqlite_url)
    database = Database(sqlite_url)
    with Session(database.engine) as session:
        waiting = session.exec(select(SurfaceRow)).all()
    database.close()
    assert [(surface.kind, surface.channel_id, surface.shown) for surface in waiting] == [
        ("card", "C1", 0),
        ("question", "C1", 0),
    ]


def test_the_workspace_is_asked_for_once(terminal: Terminal, example_file: str) -> None:
    """A database that knows one workspace needs no telling; an empty one does."""
    assert "--workspace" in terminal("import", example_file, "--channel", "C1").err
    terminal("import", example_file, "--channel", "C1", "--workspace", "T1")
    assert terminal("import", example_file, "--channel", "C2").exit_code == 0
    assert [line.split("\t")[3] for line in terminal("export").out.splitlines()] == ["T1", "T1"]


def test_of_two_journeys_with_one_name_the_channel_or_the_number_tells_which(
    terminal: Terminal, example_file: str
) -> None:
    """A name that fits two journeys is refused with their numbers."""
    for channel in ("C1", "C2"):
        terminal("import", example_file, "--channel", channel, "--workspace", "T1")
    refused = terminal("export", TITLE)
    assert (refused.exit_code, refused.out) == (2, "")
    assert "(1, 2)" in refused.err
    assert from_json(terminal("export", TITLE, "--channel", "C2").out).title == TITLE


def test_a_journey_can_be_exported_to_a_file(terminal: Terminal, example_file: str, tmp_path: Path) -> None:
    """`--output` writes the same text that would have been printed, and nothing else is said."""
    terminal("import", example_file, "--channel", "C1", "--workspace", "T1")
    said = terminal("export", "1", "--output", "out.json")
    assert (said.exit_code, said.out, said.err) == (0, "", "")
    assert (tmp_path / "out.json").read_text("utf-8") == example_text(Language.NL)


def test_an_empty_database_lists_nothing_and_says_so(terminal: Terminal) -> None:
    """The list itself goes to standard output, what is said about it does not."""
    said = terminal("export")
    assert (said.exit_code, said.out) == (0, "")
    assert said.err == "The database has no journeys.\n"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"Krijgt een bericht\n", "no journey that Reisgids exported"),
        (b'{"format": "reisgids/1", "journey": {"title": 5}}', "journey that Reisgids exported (title:"),
        (b'{"format": "another/1"}', "no journey that Reisgids exported (format:"),
        (b"\xff\xfe", "no text in UTF-8"),
        (None, "There is no file"),
    ],
)
def test_a_file_that_holds_no_journey_is_refused_in_one_sentence(
    terminal: Terminal, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    """The sentence names the file and what is wrong with it; nothing is stored."""
    file = tmp_path / "journey.json"
    if content is not None:
        file.write_bytes(content)
    said = terminal("import", str(file), "--channel", "C1", "--workspace", "T1")
    assert (said.exit_code, said.out, said.err.count("\n")) == (2, "", 1)
    assert str(file) in said.err
    assert sentence in said.err
    assert terminal("export").out == ""


def test_a_taken_title_is_refused(terminal: Terminal, example_file: str) -> None:
    """Importing twice in one channel does not make two journeys of one name."""
    for _ in range(2):
        said = terminal("import", example_file, "--channel", "C1", "--workspace", "T1")
    assert said.exit_code == 2
    assert TITLE in said.err
    assert len(terminal("export").out.splitlines()) == 1


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("nonsense", "DATABASE_URL is no address"),
        ("mysql://localhost/x", "DATABASE_URL is no address"),
        ("postgresql+asyncpg://localhost/x", "DATABASE_URL is no address"),
        ("postgresql://bo:hush@localhost:port/x", "DATABASE_URL is no address"),
        ("sqlite:///no/such/folder/x.db", "unable to open database file"),
        ("postgresql://bo:hush@127.0.0.1:1/x", "connection failed"),
    ],
)
def test_a_database_that_cannot_be_used_is_one_sentence(terminal: Terminal, url: str, sentence: str) -> None:
    """The sentence tells what is wrong, and never shows the password in the address."""
    said = terminal("migrate", DATABASE_URL=url)
    assert (said.exit_code, said.err.count("\n")) == (2, 1)
    assert sentence in said.err
    assert "hush" not in said.err
