"""Lists edited as numbered lines: a line that is reworded, moved or renumbered keeps what hangs on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journey.lines import Entry, from_lines, to_lines

SHOWN = [
    Entry("s1", "Krijgt een bericht"),
    Entry("s2", "Reageert op het bericht"),
    Entry("s3", "Boekt een kennismaking"),
    Entry("s4", "Tekent digitaal"),
]
TEXTS = st.lists(st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=20), max_size=8)


def kept(typed: str) -> list[str | None]:
    """Give the parts that the typed lines keep, in their order; None for a new one."""
    return [entry.part_id for entry in from_lines(typed, SHOWN)]


def test_untouched_lines_are_read_back_as_they_were_shown() -> None:
    """Opening and sending in the editor changes nothing."""
    assert from_lines(to_lines([entry.text for entry in SHOWN]), SHOWN) == SHOWN


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("1. Krijgt een brief\n2. Reageert op het bericht", ["s1", "s2"]),
        ("4. Tekent digitaal\n1. Krijgt een bericht", ["s4", "s1"]),
        ("1. Iets heel anders\n2. Reageert op het bericht", ["s1", "s2"]),
        ("Krijgt een bericht\nReageert op een bericht", ["s1", "s2"]),
        ("1. Krijgt een bericht\nLeest dat\n2. Reageert op het bericht", ["s1", None, "s2"]),
        # Somebody puts a line in between and numbers the rest anew.
        ("1. Krijgt een bericht\n2. Leest dat\n3. Reageert op het bericht\n4. Boekt een kennismaking\n5. Tekent digitaal",
         ["s1", None, "s2", "s3", "s4"]),
        # Somebody removes a line, numbers the rest anew and rewords one of them.
        ("1. Krijgt een bericht\n2. Boekt de kennismaking\n3. Tekent digitaal", ["s1", "s3", "s4"]),
        ("2. Leest dat\n2. Reageert op het bericht", [None, "s2"]),
        ("7. Betaalt", [None]),
        ("1.\n2. Reageert op het bericht", ["s2"]),
        ("1) Krijgt een bericht\n2: Reageert op het bericht", ["s1", "s2"]),
        ("\n  \n", []),
    ],
)  # fmt: skip
def test_a_line_keeps_its_part(typed: str, parts: list[str | None]) -> None:
    """By what it says, by what it resembles, and else by its number."""
    assert kept(typed) == parts


def test_two_parts_of_the_same_text_keep_their_numbers_apart() -> None:
    """Swapping two lines that read alike is told by their numbers."""
    shown = [Entry("s1", "Belt"), Entry("s2", "Belt")]
    assert [entry.part_id for entry in from_lines("2. Belt\n1. Belt", shown)] == ["s2", "s1"]


def test_a_text_that_begins_with_a_number_keeps_it() -> None:
    """Only the number in front is the editor's."""
    shown = [Entry("s1", "2. keer bellen"), Entry("s2", "24 uur wachten")]
    assert from_lines(to_lines([entry.text for entry in shown]), shown) == shown


def test_lines_still_to_be_kept_have_no_part_and_stay_so() -> None:
    """Somebody's own unsent lines come back in the editor."""
    shown = [Entry("s1", "Belt"), Entry(None, "Leest"), Entry(None, "Wacht")]
    assert from_lines(to_lines([entry.text for entry in shown]), shown) == shown


def test_sixty_lines_of_two_hundred_characters_are_read_back() -> None:
    """The editor spreads them over several fields; together they are one list."""
    shown = [Entry(f"s{number}", f"Stap {number} " + "x" * 190) for number in range(1, 61)]
    assert from_lines(to_lines([entry.text for entry in shown]), shown) == shown


@given(TEXTS, TEXTS)
def test_no_part_is_kept_twice_and_every_line_is_kept(before: list[str], after: list[str]) -> None:
    """Whatever is typed into the editor."""
    shown = [Entry(f"s{number}", text) for number, text in enumerate(before)]
    entries = from_lines("\n".join(after), shown)
    parts = [entry.part_id for entry in entries if entry.part_id]
    assert len(parts) == len(set(parts))
    assert all(entry.text for entry in entries)
