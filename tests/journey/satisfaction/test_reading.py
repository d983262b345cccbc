"""Scores as people and programs write them: lists, tables, days and what is wrong with them."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.satisfaction.dates import read_day, read_month
from bot.journey.satisfaction.pasted import read_pasted
from bot.journey.satisfaction.tables import read_records, read_table
from bot.journey.satisfaction.understanding import Known, understand
from bot.journey.satisfaction.values import MOST_SCORES, Reading, Scale, Taken

TODAY = date(2026, 11, 30)


def journey() -> Journey:
    """Give a journey with two steps and two personas."""
    made = Journey(title="Reis")
    for text in ("Leest een bericht", "Belt ons"):
        made, _ = edit.add(made, "steps", text=text)
    for name in ("Sanne de Wit", "Mark"):
        made, _ = edit.add(made, "personas", name=name)
    return made


def understood(taken: Taken, **how: Any) -> Reading:
    """Understand lines in that journey."""
    return understand(taken, Known(journey(), TODAY, **how))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('8, 9, 7,5; 10 - "duidelijk"', [("8", ""), ("9", ""), ("7,5", ""), ("10", "duidelijk")]),
        ("8,9,7,10", [("8", ""), ("9", ""), ("7", ""), ("10", "")]),
        ("7,5", [("7,5", "")]),
        ("8.5 8.5", [("8.5", ""), ("8.5", "")]),
        ("8\t9\t10", [("8", ""), ("9", ""), ("10", "")]),
        ("8|9|10", [("8", ""), ("9", ""), ("10", "")]),
        ("8 - 9 - 10", [("8", ""), ("9", ""), ("10", "")]),
        ("8 snel antwoord\n9: duidelijk", [("8", "snel antwoord"), ("9", "duidelijk")]),
        ("snel antwoord: 8", [("8", "snel antwoord")]),
        ('"goed" 8', [("8", "goed")]),
        ("- 8\n- 9 top", [("8", ""), ("9", "top")]),
        ("1. 8 goed\n2. 9 top\n3. 7", [("8", "goed"), ("9", "top"), ("7", "")]),
        ("8 goed; 9 top", [("8", "goed"), ("9", "top")]),
        ("8 in 2 dagen geregeld", [("8", "in 2 dagen geregeld")]),
        ("4/5; 5/5", [("4/5", ""), ("5/5", "")]),
        ("★★★★☆ mooi", [("★★★★☆", "mooi")]),
        ("promotor, passief", [("promotor", ""), ("passief", "")]),
    ],
)
def test_a_list_is_read_with_any_separator(text: str, expected: list[tuple[str, str]]) -> None:
    """The comma of a decimal is none between scores, and a comment stays whole."""
    assert [(entry.score, entry.comment) for entry in read_pasted(text).entries] == expected


def test_a_line_may_tell_the_day_the_step_and_the_persona() -> None:
    """In any order, and with the short name of a persona that is known."""
    reading = understood(
        read_pasted(
            '3 november 2026: 8 "snel" stap 2 als Sanne\n4-11-2026; 9; prima; stap 1',
            ["Sanne de Wit", "Mark"],
        )
    )
    first, second = reading.scores
    made = journey()
    assert (first.on, first.persona_id, first.step_id, first.comment) == (
        date(2026, 11, 3),
        made.personas[0].id,
        made.steps[1].id,
        "snel",
    )
    assert (second.on, second.step_id, second.comment) == (date(2026, 11, 4), made.steps[0].id, "prima")


def test_lines_that_cannot_be_read_are_told_and_the_others_kept() -> None:
    """With the number of the line, as an editor shows it."""
    reading = understood(read_pasted("8\n\nniks\n12\n7"))
    assert [score.score for score in reading.scores] == [8.0, 7.0]
    assert [(problem.code, problem.line, problem.typed) for problem in reading.problems] == [
        ("no-score", 3, "niks"),
        ("off-scale", 4, "12"),
    ]


@given(
    st.lists(st.integers(0, 10), min_size=1, max_size=30),
    st.sampled_from([", ", "; ", "\n", "\t", " ", " | "]),
)
def test_whole_scores_come_back_whatever_stands_between_them(numbers: list[int], between: str) -> None:
    """All of them, in their order."""
    taken = read_pasted(between.join(map(str, numbers)))
    reading = understood(taken, scale=Scale.TEN)
    assert [score.score for score in reading.scores] == numbers
    assert reading.problems == ()


@given(st.text(max_size=200), st.booleans())
def test_no_text_breaks_the_reading(text: str, in_table: bool) -> None:
    """Whatever somebody pastes or uploads: every line is a score, a problem, or empty."""
    taken = read_table("score\n" + text) if in_table else read_pasted(text, ["Sanne de Wit"])
    understood(taken)
    understood(read_table(text.encode("utf-8", "replace")))


@pytest.mark.parametrize(
    "content",
    [
        'datum;cijfer;opmerking\n3-11-2026;7,5;"snel; maar\nkort"\n',
        '\ufeffDatum;Cijfer;Opmerking\r\n03-11-2026;7,5;"snel; maar\r\nkort"\r\n',
        'date,score,comment\n2026-11-03,7.5,"snel; maar\nkort"\n',
        'sep=;\ndatum;score;toelichting\n3/11/2026;7,5;"snel; maar\nkort"\n',
        'Date\tRating\tFeedback\n3 nov 2026 14:05\t7.5\t"snel; maar\nkort"\n',
        'score;datum;comment\n7,5;2026-11-03T14:05:00+01:00;"snel; maar\nkort"\n',
    ],
)
@pytest.mark.parametrize("letters", ["utf-8", "utf-16", "cp1252"])
def test_a_table_is_read_as_any_program_writes_it(content: str, letters: str) -> None:
    """Separators, marks, quotes, headings and days, in each of the usual encodings."""
    if letters == "cp1252":
        content = content.removeprefix("\ufeff")
    reading = understood(read_table(content.encode(letters)))
    assert reading.problems == ()
    [score] = reading.scores
    assert (score.score, score.on, score.comment) == (7.5, date(2026, 11, 3), "snel; maar\nkort")


def test_formulas_are_data() -> None:
    """They are kept as they were typed, and are no score."""
    reading = understood(read_table('score;comment\n8;=HYPERLINK("x")\n=1+7;@SUM(A1)\n'))
    assert [score.comment for score in reading.scores] == ['=HYPERLINK("x")']
    assert [(problem.code, problem.line) for problem in reading.problems] == [("score-unreadable", 3)]


def test_columns_that_we_do_not_know_are_told_and_left_out() -> None:
    """So are a persona and a step that the journey does not have; the scores count all the same."""
    reading = understood(read_table("score;afdeling;persona;stap\n8;Noord;Karel;12\n9;Zuid;Karel;Belt ons\n"))
    assert len(reading.scores) == 2
    assert [(remark.code, remark.typed) for remark in reading.remarks] == [
        ("columns-left-out", "afdeling"),
        ("persona-unknown", "Karel"),
        ("step-unknown", "12"),
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "nothing"),
        ("naam;prijs\nBrood;3\n", "no-score-column"),
        ("score\n" + "8\n" * (MOST_SCORES + 1), "too-large"),
        ("score\n8\0", "unreadable"),
        ("x" * 2_000_001, "too-large"),
    ],
)
def test_a_table_that_is_none_is_told_as_a_whole(content: str, code: str) -> None:
    """Line 0 is all of it."""
    reading = understood(read_table(content))
    assert [(problem.code, problem.line) for problem in reading.problems] == [(code, 0)]


def test_months_as_a_whole_are_read_from_a_table() -> None:
    """By their average, or by the groups of NPS as counts or shares."""
    reading = understood(
        read_table(
            "maand;aantal;gemiddelde;promotors;passieven;criticasters\n"
            "2026-09;40;7,9;;;\noktober 2026;20;;50%;30%;20%\n11-2026;;;6;3;1\n2026-08;;7;;;\n2026-07;10;;50%;10%;10%\n"
        )
    )
    assert [(total.month.month, total.responses, total.average, total.nps) for total in reading.totals] == [
        (9, 40, 7.9, None),
        (10, 20, 7.6, 30),
        (11, 10, 8.25, 50),
    ]
    assert [problem.code for problem in reading.problems] == ["responses-unreadable", "groups-unreadable"]


def test_records_are_read_in_either_language() -> None:
    """As a survey tool sends them."""
    reading = understood(
        read_records(
            [{"cijfer": 8, "datum": "2026-11-03", "id": 7}, {"score": "4/5", "extra": 1}, {"score": None}]
        )
    )
    assert [(score.score, score.reference) for score in reading.scores] == [(8.0, "7"), (7.5, "")]
    assert [(problem.code, problem.line) for problem in reading.problems] == [("no-score", 3)]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-11-03", date(2026, 11, 3)),
        ("20261103", date(2026, 11, 3)),
        ("3-11-2026", date(2026, 11, 3)),
        ("3/4/2026", date(2026, 4, 3)),
        ("11/23/2026", date(2026, 11, 23)),
        ("3.11.26", date(2026, 11, 3)),
        ("3 november 2026", date(2026, 11, 3)),
        ("3 okt 2026", date(2026, 10, 3)),
        ("Nov 3, 2026", date(2026, 11, 3)),
        ("3-11-2026 14:05", date(2026, 11, 3)),
        ("31-2-2026", None),
        ("gisteren", None),
    ],
)
def test_days_are_read_with_the_day_first(typed: str, day: date | None) -> None:
    """Unless that cannot be."""
    found = read_day(typed)
    assert (found.day if found else None) == day


@pytest.mark.parametrize("typed", ["2026-11", "11-2026", "november 2026", "Nov 2026", "3-11-2026"])
def test_months_are_read(typed: str) -> None:
    """As their first day."""
    assert read_month(typed) == date(2026, 11, 1)


def test_days_that_cannot_be_are_problems_and_doubt_is_told_once() -> None:
    """A day to come, or before anybody asked; a day that others would read otherwise."""
    reading = understood(
        read_table("datum;score\n3/4/2026;8\n4/5/2026;9\n1-1-2027;7\n1-1-1926;6\n31-2-2026;5\n")
    )
    assert [problem.code for problem in reading.problems] == [
        "day-impossible",
        "day-impossible",
        "day-unreadable",
    ]
    assert [remark.code for remark in reading.remarks] == ["day-first"]
    american = understood(read_table("date;score\n3/4/2026;8\n3/14/2026;9\n"))
    assert [score.on for score in american.scores] == [date(2026, 3, 4), date(2026, 3, 14)]


def test_scores_without_a_day_are_of_the_month_that_was_chosen() -> None:
    """Else of today."""
    assert understood(read_pasted("8"), month=date(2026, 10, 1)).scores[0].on == date(2026, 10, 1)
    assert understood(read_pasted("8")).scores[0].on == TODAY
