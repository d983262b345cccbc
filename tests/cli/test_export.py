"""`reisgids export` makes files of any kind, of a journey in a file or in the database."""

import io
import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bot.export.formats import ExportFormat
from bot.journey.document import to_json
from bot.journey.examples import example, example_text
from bot.journey.language import Language
from bot.journey.model import Journey
from tests.cli.conftest import Terminal

BEGINS = {
    ExportFormat.PNG: b"\x89PNG",
    ExportFormat.PDF: b"%PDF",
    ExportFormat.SVG: b"<svg",
    ExportFormat.CANVAS: b"%PDF",
    ExportFormat.PPTX: b"PK",
    ExportFormat.XLSX: b"PK",
    ExportFormat.CSV: b"\xef\xbb\xbfstapnummer;stap;",
    ExportFormat.VSDX: b"PK",
    ExportFormat.ASANA: b"\xef\xbb\xbfName,Description,",
    ExportFormat.MESSAGES: b"\xef\xbb\xbfpersona;fase;moment;",
    ExportFormat.MD: b"# Van eerste bericht tot tevreden klant",
    ExportFormat.JSON: b"{",
}
BINARY = [
    ExportFormat.PNG,
    ExportFormat.PDF,
    ExportFormat.CANVAS,
    ExportFormat.PPTX,
    ExportFormat.XLSX,
    ExportFormat.VSDX,
]


@pytest.fixture
def journey_file(tmp_path: Path) -> str:
    """Write the Dutch example to a file."""
    file = tmp_path / "reis.json"
    file.write_text(example_text(Language.NL), "utf-8")
    return str(file)


@pytest.mark.parametrize("format", ExportFormat)  # the option's own name
def test_a_file_becomes_any_kind_of_file_without_a_database(
    terminal: Terminal,
    journey_file: str,
    tmp_path: Path,
    format: ExportFormat,  # noqa: A002  # the option's own name
) -> None:
    """No settings are needed, and no database is made."""
    output = tmp_path / f"uit.{format}"
    said = terminal(
        "export", journey_file, "--format", format, "--output", str(output), DATABASE_URL="nonsense://"
    )
    assert (said.exit_code, said.err) == (0, "")
    assert output.read_bytes().startswith(BEGINS[format])
    assert not (tmp_path / "reisgids.db").exists()


def test_of_several_files_the_others_come_beside_the_first(
    terminal: Terminal, journey_file: str, tmp_path: Path
) -> None:
    """Their names are told."""
    said = terminal("export", journey_file, "--format", "csv", "--output", "uit.csv")
    assert said.out.split() == ["uit.csv", "uit-contactmomenten.csv", "uit-verbeterpunten.csv"]
    assert all((tmp_path / name).exists() for name in said.out.split())


def test_of_two_kinds_of_file_the_one_that_was_named_is_the_first(
    terminal: Terminal, journey_file: str, tmp_path: Path
) -> None:
    """The message plan as Markdown, with its table beside it."""
    said = terminal("export", journey_file, "--format", "messages", "--output", "plan.md")
    assert said.out.split() == ["plan.md", "plan.csv"]
    assert (tmp_path / "plan.md").read_text("utf-8").startswith("# Berichtenplan")


def test_in_a_folder_files_keep_their_own_names(
    terminal: Terminal, journey_file: str, tmp_path: Path
) -> None:
    """As they would have in Slack."""
    (tmp_path / "uit").mkdir()
    said = terminal("export", journey_file, "--format", "csv", "--output", "uit")
    names = sorted(file.name for file in (tmp_path / "uit").iterdir())
    assert len(names) == 3
    assert names[0].startswith("van-eerste-bericht-tot-tevreden-klant-contactmomenten-20")
    assert len(said.out.split()) == 3


@pytest.mark.parametrize("output", [[], ["--output", "-"]])
def test_a_journey_comes_through_a_pipe_and_goes_on_through_one(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, output: list[str]
) -> None:
    """Text and binary alike, as long as there is one file; a hyphen is no name of a file."""
    for wanted, begins in (("json", '{\n  "format"'), ("md", "# Van eerste")):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(example_text(Language.NL).encode())))
        assert terminal("export", "-", "--format", wanted, *output).out.startswith(begins)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("format", BINARY)  # the option's own name
def test_a_terminal_gets_no_binary(
    terminal: Terminal,
    journey_file: str,
    monkeypatch: pytest.MonkeyPatch,
    format: ExportFormat,  # noqa: A002  # the option's own name
) -> None:
    """It is told what to type instead."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    said = terminal("export", journey_file, "--format", format)
    assert (said.exit_code, said.out) == (2, "")
    assert "--output" in said.err


def test_several_files_need_an_output(terminal: Terminal, journey_file: str) -> None:
    """Glued together they would be no use to anybody."""
    said = terminal("export", journey_file, "--format", "csv")
    assert (said.exit_code, said.out) == (2, "")
    assert "3 files" in said.err


def test_the_language_is_the_journey_s_own_or_the_one_that_was_asked_for(
    terminal: Terminal, journey_file: str
) -> None:
    """What the team typed stays as it is."""
    assert "## Stappen" in terminal("export", journey_file, "--format", "md").out
    english = terminal("export", journey_file, "--format", "md", "--language", "en").out
    assert "## Steps" in english
    assert "Krijgt een bericht" in english


def test_one_persona_is_found_by_name(terminal: Terminal, journey_file: str) -> None:
    """Small or large letters do not matter; an unknown name is answered with those that there are."""
    text = terminal("export", journey_file, "--format", "md", "--persona", "sanne").out
    assert "Persona: Sanne" in text
    assert "Persona: Mark" not in text
    unknown = terminal("export", journey_file, "--format", "md", "--persona", "Piet")
    assert unknown.exit_code == 2
    assert unknown.err == "There is no persona “Piet”. There are: Sanne, Mark.\n"


def test_the_files_of_two_personas_stand_beside_each_other(
    terminal: Terminal, journey_file: str, tmp_path: Path
) -> None:
    """In one folder neither overwrites the other, since the persona is in the name."""
    for name in ("Sanne", "Mark"):
        terminal("export", journey_file, "--format", "md", "--persona", name, "--output", str(tmp_path))
    names = sorted(file.name.split("-")[0] for file in tmp_path.glob("*.md"))
    assert names == ["mark", "sanne"]


def test_a_drawing_says_what_it_shows(terminal: Terminal, journey_file: str) -> None:
    """A screen reader reads the title of an SVG; it is still well-formed."""
    drawing = ET.fromstring(terminal("export", journey_file, "--format", "svg").out)
    assert drawing.get("role") == "img"
    title = drawing.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert "13 steps in 5 phases" in (title.text or "") or "13 stappen in 5 fasen" in (title.text or "")


def test_a_journey_without_personas_says_so(terminal: Terminal, tmp_path: Path) -> None:
    """There is nobody to choose."""
    (tmp_path / "leeg.json").write_text(to_json(Journey(title="Leeg")), "utf-8")
    said = terminal("export", "leeg.json", "--persona", "Piet")
    assert said.exit_code == 2
    assert "no personas" in said.err


def test_a_journey_of_the_database_becomes_any_kind_of_file_too(
    terminal: Terminal, journey_file: str, tmp_path: Path
) -> None:
    """By its title, as before."""
    terminal("import", journey_file, "--channel", "C1", "--workspace", "T1")
    said = terminal("export", example(Language.NL).title, "--format", "xlsx", "--output", "uit.xlsx")
    assert (said.exit_code, said.err) == (0, "")
    assert (tmp_path / "uit.xlsx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["weg.json"], "There is no file weg.json."),
        (["stuk.json"], "no journey that Reisgids exported"),
        (["reis.json", "--output", "no/such/folder/x.json"], "There is no folder no/such/folder."),
    ],
)
def test_what_cannot_be_read_or_written_is_told_in_one_sentence(
    terminal: Terminal, journey_file: str, tmp_path: Path, arguments: list[str], says: str
) -> None:
    """With the name of the file."""
    (tmp_path / "stuk.json").write_text("{}", "utf-8")
    said = terminal("export", *arguments)
    assert (said.exit_code, said.err.count("\n")) == (2, 1)
    assert says in said.err


def test_an_unknown_format_is_answered_with_those_that_there_are(
    terminal: Terminal, journey_file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As argparse does."""
    with pytest.raises(SystemExit):
        terminal("export", journey_file, "--format", "docx")
    assert "vsdx" in capsys.readouterr().err


def test_the_printed_json_is_the_journey(terminal: Terminal, journey_file: str) -> None:
    """Without a format it is JSON, on standard output."""
    assert json.loads(terminal("export", journey_file).out) == json.loads(example_text(Language.NL))
