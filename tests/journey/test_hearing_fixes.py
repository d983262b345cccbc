"""Hearing what a team would improve: a fix a line, with who does it and by when (rule 19)."""

from datetime import date

import pytest

from bot.journey.fix_checks import check_fix, fix_of_text
from bot.journey.hearing import FixLine, QuestionKind, hear, read_fix
from bot.journey.parts import Fix

TODAY = date(2026, 9, 10)
PEOPLE = ["Anna", "Bo", "Cas"]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Prijs op de site", FixLine("Prijs op de site")),
        (
            "Prijs op de site, eigenaar Lisa, voor 1 december",
            FixLine("Prijs op de site", "Lisa", date(2026, 12, 1)),
        ),
        (
            "Prijs op de site; vóór 3 jan; eigenaar: Tom de Vries",
            FixLine("Prijs op de site", "Tom de Vries", date(2027, 1, 3)),
        ),
        ("Chat openen - uiterlijk 1-12-2026", FixLine("Chat openen", "", date(2026, 12, 1))),
        ("Chat openen, voor 1/12", FixLine("Chat openen", "", date(2026, 12, 1))),
        ("Reply in a day, by December 1st, owner Sam", FixLine("Reply in a day", "Sam", date(2026, 12, 1))),
        ("Reply in a day, due 2027-02-03", FixLine("Reply in a day", "", date(2027, 2, 3))),
        ("Reply in a day, by 1st of May 2027.", FixLine("Reply in a day", "", date(2027, 5, 1))),
    ],
)
def test_who_and_when_are_read_behind_a_fix(line: str, read: FixLine) -> None:
    """In any order and both languages; a date without a year is the next one."""
    assert read_fix(line, TODAY) == read


@pytest.mark.parametrize(
    "line",
    [
        "Antwoord binnen een dag, ook in het weekend",
        "Prijs tonen, voor 31 februari",
        "eigenaar Lisa",
        "Zeg bij de balie “ja, eigenaar Lisa”",
        "Bel de huurder, eigenaar van het pand krijgt een brief",
        "Brochure inkorten, voor de beurs",
    ],
)
def test_what_is_no_owner_or_date_stays_in_the_text(line: str) -> None:
    """Nothing that was typed goes away."""
    assert read_fix(line, TODAY) == FixLine(line)


def test_a_date_without_a_year_stays_in_the_text_where_nobody_knows_which_day_it_is() -> None:
    """Better as it was typed than in the wrong year."""
    assert read_fix("Prijs tonen, voor 1 december").due is None


@pytest.mark.parametrize(
    "line",
    [
        "Prijsindicatie op de website zetten",
        "We sturen binnen een dag antwoord",
        "We moeten de criteria vooraf op de website zetten",
        "Geen vaktaal meer op de site",
        "Niet meer doorverbinden",
        "Antwoord binnen een dag, ook als het nog niet compleet is",
        "Chat openen, eigenaar Bo",
        "We should put the price on the site",
        "No more jargon",
        "Shorter brochure: four pages at most",
    ],
)
def test_a_fix_in_one_line_is_heard_as_it_was_typed(line: str) -> None:
    """Also with commas in it, and with the name of a colleague behind it."""
    assert [item.text for item in hear(line, QuestionKind.FIXES, people=PEOPLE).items] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "haha ja herkenbaar",
        "dat hebben we vorig jaar al geprobeerd",
        "kunnen we dat wel betalen?",
        "volgens mij doet sales dat al",
        "Bo, wat vind jij?",
        "wie gaat dat doen?",
        "zullen we deze overslaan?",
        "we tried that last year",
        "good point",
    ],
)
def test_talk_about_fixes_is_left_alone(line: str) -> None:
    """The team weighs them up among themselves."""
    assert not hear(line, QuestionKind.FIXES, people=PEOPLE).is_answer


def test_several_lines_are_several_fixes() -> None:
    """With bullets, numbers or neither."""
    typed = "1. Prijs op de site\n2. Chat openen\n- Brochure inkorten, voor 1 mei"
    heard = hear(typed, QuestionKind.FIXES, people=PEOPLE)
    assert [item.text for item in heard.items] == [
        "Prijs op de site",
        "Chat openen",
        "Brochure inkorten, voor 1 mei",
    ]


@pytest.mark.parametrize(
    ("typed", "there", "alike"),
    [
        ("een prijsindicatie op de website", "Prijsindicatie op de website", True),
        ("Antwoord binnen één dag", "Binnen een dag antwoord", True),
        ("Show the prices on our website", "Show prices on the website", True),
        ("Eén vast aanspreekpunt", "Eén vast aanspreekpunt voor elke klant", True),
        ("Chat openen", "Chat openen in het weekend", False),
        ("Antwoord binnen een week", "Binnen een dag antwoord", False),
        ("Bel klanten na een maand", "Bel klanten na een week", False),
        ("Brochure inkorten", "Chat openen", False),
    ],
)
def test_a_fix_that_resembles_another_is_remarked_with_that_one(typed: str, there: str, alike: bool) -> None:
    """Whatever the order of its words; a week is no day."""
    fixes = [Fix(id="f1", text="Iets heel anders"), Fix(id="f2", text=there)]
    assert [remark.proposal for remark in check_fix(typed, fixes)] == ([(there,)] if alike else [])


def test_a_fix_that_reads_the_same_is_that_fix() -> None:
    """There is nothing to ask then."""
    fixes = [Fix(id="f1", text="Prijs op de site")]
    assert fix_of_text("prijs op de site", fixes) == fixes[0]
    assert check_fix("prijs op de site", fixes) == []
