"""What people type of a rhythm, in both languages and in any order (rules 21 and 22)."""

from datetime import date, time
from typing import Any

import pytest

from bot.journey.hearing import (
    OWN_COUNTRY,
    QuestionKind,
    RhythmCommand,
    RhythmLine,
    RhythmWord,
    Term,
    hear,
    read_rhythm,
    read_rhythm_command,
)
from bot.journey.rhythm import Every, Walkers

PEOPLE = {"Anna": "UANNA", "Anna de Wit": "UANNA", "Bo": "UBO", "Cas": "UCAS"}
TODAY = date(2026, 11, 23)


def read(text: str) -> RhythmLine:
    """Read a line of a team that knows each other."""
    return read_rhythm(text, PEOPLE, {"ux": "CUX"})


def weekday(place: int, day: int, **fields: Any) -> dict[str, Any]:
    """Give the fields of a weekday of the month."""
    return {"every": Every.WEEKDAY, "place": place, "weekday": day, **fields}


def day(place: int, **fields: Any) -> dict[str, Any]:
    """Give the fields of a day of the month."""
    return {"every": Every.DAY, "place": place, **fields}


def working_day(place: int, **fields: Any) -> dict[str, Any]:
    """Give the fields of a working day of the month."""
    return {"every": Every.WORKING_DAY, "place": place, **fields}


def weeks(place: int, **fields: Any) -> dict[str, Any]:
    """Give the fields of every so many weeks."""
    return {"every": Every.WEEKS, "place": place, **fields}


LABELLED = [
    ("eerste maandag 9:30", weekday(1, 0, at=time(9, 30))),
    ("Elke eerste maandag van de maand om half tien", weekday(1, 0, at=time(9, 30))),
    ("de laatste vrijdag van de maand om 14u", weekday(-1, 4, at=time(14))),
    ("1e ma 9.30 uur", weekday(1, 0, at=time(9, 30))),
    ("tweede dinsdag, 10 uur 's ochtends", weekday(2, 1, at=time(10))),
    ("first Monday at 9.30 am", weekday(1, 0, at=time(9, 30))),
    ("the last Friday of every month, 2pm", weekday(-1, 4, at=time(14))),
    ("every 3rd Thursday at half past ten", weekday(3, 3, at=time(10, 30))),
    ("op de 15e", day(15)),
    ("elke maand op de 1e om 9 uur", day(1, at=time(9))),
    ("de eerste van de maand", day(1)),
    ("dag 31 om 16:00", day(31, at=time(16))),
    ("laatste dag van de maand", day(31)),
    ("on the 15th of the month at noon", day(15, at=time(12))),
    ("the 1st at 4 p.m.", day(1, at=time(16))),
    ("derde werkdag", working_day(3)),
    ("werkdag 5 om 11u15", working_day(5, at=time(11, 15))),
    ("laatste werkdag", working_day(-1)),
    ("every working day 3", working_day(3)),
    ("third business day of the month", working_day(3)),
    ("elke 3 weken op dinsdag", weeks(3, weekday=1)),
    ("om de drie weken op di", weeks(3, weekday=1)),
    ("om de week op woensdag, 15 uur", weeks(2, weekday=2, at=time(15))),
    ("tweewekelijks op vrijdag", weeks(2, weekday=4)),
    ("elke dinsdag", weeks(1, weekday=1)),
    ("every other week on Tuesday", weeks(2, weekday=1)),
    ("on Mondays every 6 weeks", weeks(6, weekday=0)),
    ("every Thursday 9am", weeks(1, weekday=3, at=time(9))),
    ("iedereen", {"walkers": Walkers.EVERYONE}),
    ("everybody in the channel", {"walkers": Walkers.EVERYONE}),
    ("om de beurt", {"walkers": Walkers.ROTATING}),
    ("rotating", {"walkers": Walkers.ROTATING}),
    ("iedereen om de beurt", {"walkers": Walkers.ROTATING}),
    ("rapport op de 10e", {"report_on": 10}),
    ("the report goes out on the 3rd", {"report_on": 3}),
    ("rapport als de ronde sluit", {"report_on": 0}),
    ("ook in het weekend", {"skip_weekends": False}),
    ("not on weekends", {"skip_weekends": True}),
    ("twee weken open", {"open_days": 14}),
    ("open for 5 days", {"open_days": 5}),
    ("anoniem", {"anonymous": True}),
    ("not anonymous", {"anonymous": False}),
    ("tijdzone Europe/Brussels", {"time_zone": "Europe/Brussels"}),
    ("9:30 New York time", {"time_zone": "America/New_York", "at": time(9, 30)}),
    ("in #ux", {"channel_id": "CUX"}),
]


@pytest.mark.parametrize(("text", "expected"), LABELLED)
def test_what_people_type(text: str, expected: dict[str, Any]) -> None:
    """All of it is understood, and nothing is left over."""
    line = read(text)
    assert line.fields == expected
    assert line.unplaced == ()
    assert line.is_answer


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("zonder feestdagen", OWN_COUNTRY),
        ("not on public holidays", OWN_COUNTRY),
        ("ook op feestdagen", ""),
        ("niet op Belgische feestdagen", "BE"),
        ("skip holidays in the UK", "GB"),
    ],
)
def test_holidays(text: str, country: str) -> None:
    """Those of one's own country, of another, or none."""
    assert read(text).holidays == country
    assert read(text).unplaced == ()


@pytest.mark.parametrize(
    ("text", "walkers", "asked"),
    [
        ("Anna en Bo", ("UANNA", "UBO"), ()),
        ("Anna de Wit, Bo & Cas", ("UANNA", "UBO", "UCAS"), ()),
        ("@U0AB12 en bo lopen", ("U0AB12", "UBO"), ()),
        ("vraag Cas om de cijfers", (), ("UCAS",)),
        ("Anna loopt, Cas voor de resultaten", ("UANNA",), ("UCAS",)),
        ("ask Bo for the scores", (), ("UBO",)),
    ],
)
def test_people(text: str, walkers: tuple[str, ...], asked: tuple[str, ...]) -> None:
    """Who walks, and who knows the scores."""
    line = read(text)
    assert (line.walkers, line.asked, line.unplaced) == (walkers, asked, ())


def test_all_of_it_in_one_line() -> None:
    """As somebody types it who knows what they want."""
    line = read("Laatste vrijdag 14:00, Anna en Bo om de beurt, zonder feestdagen, rapport op de 10e, in #ux")
    assert line.fields == weekday(-1, 4, at=time(14)) | {
        "walkers": Walkers.ROTATING,
        "report_on": 10,
        "channel_id": "CUX",
    }
    assert (line.walkers, line.holidays, line.unplaced) == (("UANNA", "UBO"), OWN_COUNTRY, ())


@pytest.mark.parametrize(
    ("text", "unplaced"),
    [
        ("eerste maandag met Piet", ("Piet",)),
        ("eerste maandag met taart en koffie", ("taart", "koffie")),
        ("zesde maandag, iedereen", ("zesde maandag",)),
        ("op de 15e en op de 20e", ("20e",)),
        ("werkdag 40, Anna", ("werkdag 40",)),
        ("eerste maandag om 25:00", ("25:00",)),
    ],
)
def test_what_cannot_be_placed_is_told(text: str, unplaced: tuple[str, ...]) -> None:
    """Not lost, and not guessed."""
    assert read(text).unplaced == unplaced


@pytest.mark.parametrize(
    "text",
    [
        "Anna kun jij dit even uitzoeken?",
        "goed idee!",
        "ik ben om 9:30 terug",
        "haha",
        "wie regelt de taart?",
    ],
)
def test_talk_is_no_answer(text: str) -> None:
    """People talk among themselves, also about each other and the time."""
    assert not hear(text, QuestionKind.RHYTHM, people=["Anna", "Bo"]).is_answer


def test_an_answer_is_one_text() -> None:
    """Several lines say one thing together."""
    heard = hear("*Eerste maandag*\niedereen", QuestionKind.RHYTHM)
    assert [item.text for item in heard.items] == ["Eerste maandag\niedereen"]
    assert hear("wat bedoel je met ritme?", QuestionKind.RHYTHM).explain == Term.RHYTHM


@pytest.mark.parametrize(
    ("text", "command", "name"),
    [
        ("", None, ""),
        ("van bericht tot klant", None, "van bericht tot klant"),
        ("pauzeer", RhythmCommand(RhythmWord.PAUSE), ""),
        ("pause until 1 march", RhythmCommand(RhythmWord.PAUSE, date(2027, 3, 1)), ""),
        ("Pauzeer tot 1 maart 2028 reis", RhythmCommand(RhythmWord.PAUSE, date(2028, 3, 1)), "reis"),
        ("pauze tot 2027-01-15", RhythmCommand(RhythmWord.PAUSE, date(2027, 1, 15)), ""),
        ("pause until later", RhythmCommand(RhythmWord.PAUSE, unread="later"), ""),
        ("sla over", RhythmCommand(RhythmWord.SKIP), ""),
        ("skip once Reis", RhythmCommand(RhythmWord.SKIP), "Reis"),
        ("hervat", RhythmCommand(RhythmWord.RESUME), ""),
        ("stop", RhythmCommand(RhythmWord.STOP), ""),
        ("stoplichten", None, "stoplichten"),
    ],
)
def test_commands(text: str, command: RhythmCommand | None, name: str) -> None:
    """What is done at once, and of which journey."""
    assert read_rhythm_command(text, TODAY) == (command, name)
