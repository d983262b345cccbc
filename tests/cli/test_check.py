"""`reisgids check` gives the remarks on steps outside Slack: on a plain list, or on an exported journey."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.journey import edit
from bot.journey.document import to_json
from bot.journey.examples import example
from bot.journey.language import Language

STEPS = ["Zoekt op internet", "Wij sturen een offerte", "Tekent digitaal en krijgt een welkomstpakket"]


class Terminal:
    """Somebody who types commands, in a folder with files."""

    def __init__(
        self, folder: Path, printed: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.folder = folder
        self._printed = printed
        self._monkeypatch = monkeypatch

    def check(self, content: str | bytes, *options: str, name: str = "steps.txt") -> tuple[int, str, str]:
        """Check a file; gives the exit code, the output and the errors."""
        file = self.folder / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return self.run("check", str(file), *options)

    def check_json(self, content: str, *options: str) -> list[dict[str, Any]]:
        """Check a file with `--json`; gives what was printed."""
        exit_code, output, _ = self.check(content, "--json", *options)
        assert exit_code == 0
        steps: list[dict[str, Any]] = json.loads(output)
        return steps

    def pipe(self, content: str, *options: str) -> tuple[int, str, str]:
        """Check what another program wrote."""
        stdin = io.TextIOWrapper(io.BytesIO(content.encode()))
        self._monkeypatch.setattr("sys.stdin", stdin)
        return self.run("check", "-", *options)

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Run a command; gives the exit code, the output and the errors."""
        exit_code = main(arguments)
        printed = self._printed.readouterr()
        return exit_code, printed.out, printed.err


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Give a terminal that speaks English."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    return Terminal(tmp_path, capsys, monkeypatch)


def texts(steps: list[dict[str, Any]]) -> list[str]:
    """Give the texts of the steps that were printed."""
    return [step["text"] for step in steps]


def test_json_gives_each_step_with_its_remarks(terminal: Terminal) -> None:
    """A remark has a stable code, a sentence for people, and what to put instead."""
    steps = terminal.check_json("\n".join(STEPS), "--language", "nl")
    assert texts(steps) == STEPS
    assert [[remark["code"] for remark in step["remarks"]] for step in steps] == [
        [],
        ["company_side"],
        ["several_steps"],
    ]
    (company_side,) = steps[1]["remarks"]
    assert set(company_side) == {"code", "message", "proposal"}
    assert company_side["proposal"] == "Krijgt een offerte"
    assert company_side["message"] == "Dit doet jullie kant. Vanuit de klant: “Krijgt een offerte”"


def test_the_parts_of_a_step_to_split_stand_one_a_line(terminal: Terminal) -> None:
    """A proposal is always one text."""
    (step,) = terminal.check_json(STEPS[2], "--language", "nl")
    assert step["remarks"][0]["proposal"] == "Tekent digitaal\nKrijgt een welkomstpakket"


def test_bullets_and_numbers_go_and_blank_lines_are_skipped(terminal: Terminal) -> None:
    """A list copied from anywhere is read as its steps."""
    content = (
        "1. Zoekt op internet\n\n - Belt ons\r\n   \n* Krijgt een offerte\n[ ] Tekent digitaal\n• Betaalt"
    )
    assert texts(terminal.check_json(content)) == [
        "Zoekt op internet",
        "Belt ons",
        "Krijgt een offerte",
        "Tekent digitaal",
        "Betaalt",
    ]


def test_numbers_without_a_full_stop_go_only_where_they_count(terminal: Terminal) -> None:
    """A step may start with a number of its own."""
    assert texts(terminal.check_json("1 Belt ons\n2\tTekent")) == ["Belt ons", "Tekent"]
    assert texts(terminal.check_json("Belt ons\n2 keer gebeld")) == ["Belt ons", "2 keer gebeld"]


def test_every_line_comes_back_as_it_was_typed(terminal: Terminal) -> None:
    """Nothing is left out or decoded, whatever it looks like: here it is no answer in a conversation."""
    lines = [
        "haha ja",
        "goeie, die derde vooral?",
        "Dit zijn de stappen:",
        "👍",
        "-",
        "```",
        "Bezoekt  de *site* <https://example.com|hier> &amp; belt;",
        "{klant} belt",
        "sla over",
        "Hij\u00a0belt\u200d",
    ]
    assert texts(terminal.check_json("\n".join(lines))) == lines


def test_without_a_language_it_is_found_out(terminal: Terminal) -> None:
    """An English list gets English remarks, a Dutch one Dutch ones."""
    (english,) = terminal.check_json("We send the customer a quote")
    (dutch,) = terminal.check_json("Wij sturen de klant een offerte")
    assert english["remarks"][0]["message"].startswith("This is what your side does.")
    assert dutch["remarks"][0]["message"].startswith("Dit doet jullie kant.")


def test_people_get_a_numbered_list_with_the_remarks_below_the_steps(terminal: Terminal) -> None:
    """And a last line with how much there was to remark on."""
    exit_code, output, errors = terminal.check("\n".join(STEPS), "--language", "nl")
    assert (exit_code, errors) == (0, "")
    lines = output.splitlines()
    assert lines[:3] == [
        "1. Zoekt op internet",
        "2. Wij sturen een offerte",
        "   → Dit doet jullie kant. Vanuit de klant: “Krijgt een offerte”",
    ]
    assert lines[-1] == "3 stappen nagekeken, 2 opmerkingen."


def test_a_list_without_remarks_says_so(terminal: Terminal) -> None:
    """One step is one step, in words too."""
    _, output, _ = terminal.check("Requests a quote", "--language", "en")
    assert output == "1. Requests a quote\n\n1 step checked, no remarks.\n"


def test_a_file_cannot_steer_the_terminal(terminal: Terminal) -> None:
    """Control characters are kept in JSON, which writes them out, and never printed."""
    _, output, _ = terminal.check("Belt \x1b[31mons")
    assert "\x1b" not in output


def test_steps_are_read_from_standard_input(terminal: Terminal) -> None:
    """So that another program can ask."""
    exit_code, output, _ = terminal.pipe("Belt ons\n", "--json")
    assert exit_code == 0
    assert texts(json.loads(output)) == ["Belt ons"]


@pytest.mark.parametrize("language", Language)
def test_the_example_journey_gets_no_remarks(terminal: Terminal, language: Language) -> None:
    """All thirteen steps come back, each without a remark, also through a pipe."""
    document = to_json(example(language))
    steps = terminal.check_json(document)
    assert texts(steps) == [step.text for step in example(language).steps]
    assert [step for step in steps if step["remarks"]] == []
    assert terminal.pipe(document)[0] == 0


def test_an_exported_journey_is_checked_as_a_whole_in_its_own_language(terminal: Terminal) -> None:
    """People read the remarks on the goal and the touchpoints too; JSON is a list of the steps."""
    journey = edit.describe(example(Language.NL), goal="De klant tekent het contract")
    journey = edit.change(journey, "touchpoints", journey.touchpoints[0].id, owner="")
    journey, _ = edit.add(journey, "steps", text="Wij sturen een factuur", phase_id=journey.phases[-1].id)
    _, output, _ = terminal.check(to_json(journey))
    rest = output.partition("Over de hele klantreis:")[2]
    assert "Hier stopt de reis bij de verkoop" in rest
    assert "heeft nog geen eigenaar" in rest
    steps = terminal.check_json(to_json(journey))
    assert [remark["code"] for remark in steps[-1]["remarks"]] == ["company_side", "step_without_touchpoint"]
    assert [step for step in steps[:-1] if step["remarks"]] == []


def test_a_waved_away_remark_of_a_journey_stays_away(terminal: Terminal) -> None:
    """What the team decided in Slack holds for its export."""
    journey, step_id = edit.add(example(Language.EN), "steps", text="We send an invoice", index=11)
    journey = edit.dismiss(
        edit.dismiss(journey, f"company_side:{step_id}"), f"step_without_touchpoint:{step_id}"
    )
    steps = terminal.check_json(to_json(journey))
    assert steps[11] == {"text": "We send an invoice", "remarks": []}


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (" \n\n", "steps.txt", "is empty"),
        (b"\xff\xfe\x00", "steps.txt", "UTF-8"),
        ('{"format": "reisgids/1", "journey"', "journey.txt", "no journey that Reisgids exported"),
        ('{"format": "other"}', "journey.txt", "no journey that Reisgids exported"),
        ("[]", "journey.json", "no journey that Reisgids exported"),
        ("", "journey.json", "is empty"),
    ],
)
def test_a_file_that_cannot_be_checked_is_told_in_one_sentence(
    terminal: Terminal, content: str | bytes, name: str, says: str
) -> None:
    """Exit code 2, nothing on standard output, and no traceback."""
    exit_code, output, errors = terminal.check(content, name=name)
    assert (exit_code, output, errors.count("\n")) == (2, "", 1)
    assert says in errors


def test_a_file_that_is_not_there_is_told_in_one_sentence(terminal: Terminal) -> None:
    """A folder cannot be read either."""
    for file in (terminal.folder / "missing.txt", terminal.folder):
        exit_code, output, errors = terminal.run("check", str(file))
        assert (exit_code, output, errors.count("\n")) == (2, "", 1)


def test_a_language_that_is_not_spoken_is_refused(terminal: Terminal) -> None:
    """Only nl and en are; the parser says so, with exit code 2."""
    with pytest.raises(SystemExit) as refused:
        terminal.check("Belt ons", "--language", "fr")
    assert refused.value.code == 2
