"""Which dates a rhythm has: told by example (rule 21)."""

import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.journey.calendar import (
    Coming,
    Hours,
    coming,
    country_of,
    moment,
    next_dates,
    next_moment,
    working_moment,
)
from bot.journey.rhythm import Every, Rhythm

NOVEMBER = date(2026, 11, 1)


def days(rhythm: Rhythm, count: int = 4, after: date = NOVEMBER) -> list[str]:
    """Give the next dates of a rhythm, as people of computers write them."""
    return [f"{day}" for day in next_dates(rhythm, after, count)]


def every(every: Every, place: int, **fields: object) -> Rhythm:
    """Give a rhythm."""
    return Rhythm.model_validate({"every": every, "place": place, **fields})


@pytest.mark.parametrize(
    ("rhythm", "expected"),
    [
        (every(Every.WEEKDAY, 1), ["2026-11-02", "2026-12-07", "2027-01-04", "2027-02-01"]),
        (every(Every.WEEKDAY, -1, weekday=4), ["2026-11-27", "2026-12-25", "2027-01-29", "2027-02-26"]),
        # A month without a fifth Friday has a last one.
        (every(Every.WEEKDAY, 5, weekday=4), ["2026-11-27", "2026-12-25", "2027-01-29", "2027-02-26"]),
        # 15 November is a Sunday.
        (every(Every.DAY, 15), ["2026-11-16", "2026-12-15", "2027-01-15", "2027-02-15"]),
        (every(Every.DAY, 15, skip_weekends=False), ["2026-11-15", "2026-12-15", "2027-01-15", "2027-02-15"]),
        (every(Every.DAY, 31, skip_weekends=False), ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]),
        (every(Every.WORKING_DAY, 3), ["2026-11-04", "2026-12-03", "2027-01-05", "2027-02-03"]),
        # With New Year's Day off, the third is a day later.
        (
            every(Every.WORKING_DAY, 3, holidays="NL"),
            ["2026-11-04", "2026-12-03", "2027-01-06", "2027-02-03"],
        ),
        (every(Every.WORKING_DAY, -1), ["2026-11-30", "2026-12-31", "2027-01-29", "2027-02-26"]),
        # No month has 23 of them often; most have a last one instead.
        (every(Every.WORKING_DAY, 23), ["2026-11-30", "2026-12-31", "2027-01-29", "2027-02-26"]),
        (
            every(Every.WEEKS, 3, weekday=1, starts_on="2026-11-10"),
            ["2026-11-10", "2026-12-01", "2026-12-22", "2027-01-12"],
        ),
        # Counted from its week, though that Tuesday is over by then.
        (
            every(Every.WEEKS, 3, weekday=1, starts_on="2026-11-12"),
            ["2026-12-01", "2026-12-22", "2027-01-12", "2027-02-02"],
        ),
    ],
)
def test_each_kind_of_rhythm(rhythm: Rhythm, expected: list[str]) -> None:
    """Every kind of rhythm has the dates that a team expects of it."""
    assert days(rhythm) == expected


def test_leap_year() -> None:
    """The 29th to 31st are the last day of February, in a leap year the 29th."""
    for place in (29, 30, 31):
        rhythm = every(Every.DAY, place, skip_weekends=False)
        assert days(rhythm, 1, date(2027, 1, 31)) == ["2027-02-28"]
        assert days(rhythm, 1, date(2028, 1, 31)) == ["2028-02-29"]


def test_a_holiday_moves_a_date_and_is_named() -> None:
    """A date on a holiday moves to the next working day, and says why in the language that was asked for."""
    rhythm = every(Every.DAY, 1, holidays="NL")
    after = date(2026, 12, 2)
    assert coming(rhythm, after, 1, "nl") == [Coming(date(2027, 1, 4), date(2027, 1, 1), "Nieuwjaarsdag")]
    assert coming(rhythm, after, 1, "en")[0].holiday == "New Year's Day"
    # What only moved for the weekend names no holiday.
    assert coming(rhythm, date(2027, 4, 15), 1, "nl") == [Coming(date(2027, 5, 3), date(2027, 5, 1))]
    assert not coming(rhythm, date(2027, 5, 4), 1)[0].has_moved


def test_a_holiday_moves_past_the_weekend_also_where_weekends_count() -> None:
    """Good Friday gives way to Tuesday after Easter, though this team walks in weekends too."""
    rhythm = every(Every.DAY, 26, holidays="NL", skip_weekends=False)
    assert days(rhythm, 2, date(2027, 3, 1)) == ["2027-03-30", "2027-04-26"]


def test_weekends_are_those_of_the_country() -> None:
    """In Saudi Arabia Friday and Saturday are free, and Sunday is not."""
    saudi = every(Every.DAY, 6, holidays="SA")
    assert date(2026, 11, 6).weekday() == 4
    assert days(saudi, 1) == ["2026-11-08"]


def test_an_unknown_country_has_no_holidays() -> None:
    """A country that nobody knows changes nothing."""
    assert days(every(Every.DAY, 1, holidays="XX"), 1, date(2027, 12, 20)) == ["2028-01-03"]


def test_two_dates_never_become_one_round() -> None:
    """Where a week and more is free, the two dates in it become one."""
    weekly = every(Every.WEEKS, 1, weekday=0, starts_on="2026-09-28", holidays="CN")
    found = next_dates(weekly, date(2026, 9, 20), 60)
    assert found == sorted(set(found))


def test_skipped() -> None:
    """A skipped date is left out; the others stay as they are."""
    rhythm = every(Every.WEEKDAY, 1, skipped=("2026-12-07",))
    assert days(rhythm, 3) == ["2026-11-02", "2027-01-04", "2027-02-01"]


def test_paused() -> None:
    """A pause until a day goes on by itself from that day on; one without a day has no dates."""
    assert days(every(Every.WEEKDAY, 1, is_paused=True)) == []
    until = every(Every.WEEKDAY, 1, is_paused=True, paused_until="2027-03-01")
    assert days(until, 2) == ["2027-03-01", "2027-04-05"]
    assert days(until, 1, date(2027, 3, 1)) == ["2027-04-05"]
    # A day that nobody waits for anymore holds nothing up.
    assert days(every(Every.WEEKDAY, 1, paused_until="2027-03-01"), 1) == ["2026-11-02"]


def test_all_dates_skipped_ends() -> None:
    """Whoever skips each date for years gets an answer all the same."""
    rhythm = every(Every.WEEKS, 52, weekday=0, starts_on="2026-11-02")
    skipped = tuple(next_dates(rhythm, NOVEMBER, 30))
    assert next_dates(rhythm.model_copy(update={"skipped": skipped}), NOVEMBER, 3) == []


def test_moments_follow_the_clock_of_the_zone() -> None:
    """Half past nine stays half past nine in winter and summer, and moves along with another time zone."""
    rhythm = Rhythm()
    assert moment(rhythm, date(2027, 1, 4)) == datetime(2027, 1, 4, 8, 30, tzinfo=UTC)
    assert moment(rhythm, date(2027, 7, 5)) == datetime(2027, 7, 5, 7, 30, tzinfo=UTC)
    moved = rhythm.model_copy(update={"time_zone": "America/New_York"})
    assert moment(moved, date(2027, 1, 4)) == datetime(2027, 1, 4, 14, 30, tzinfo=UTC)


def test_hours_that_do_not_exist_or_come_twice() -> None:
    """What the clock jumps over is an hour later; what comes twice happens once, the first time."""
    at_half_past_two = Rhythm(at=time(2, 30))
    assert moment(at_half_past_two, date(2027, 3, 28)) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert moment(at_half_past_two, date(2027, 10, 31)) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_next_moment() -> None:
    """A round of today is still to come until its time; then it is the one of next month."""
    rhythm = Rhythm()
    first = datetime(2026, 12, 7, 8, 30, tzinfo=UTC)
    assert next_moment(rhythm, first - timedelta(minutes=1)) == first
    assert next_moment(rhythm, first) == datetime(2027, 1, 4, 8, 30, tzinfo=UTC)
    assert next_moment(rhythm.model_copy(update={"is_paused": True}), first) is None


@pytest.mark.parametrize(
    ("not_before", "expected"),
    [
        ("2026-12-07T10:00", "2026-12-07T10:00"),
        ("2026-12-07T05:00", "2026-12-07T08:00"),
        ("2026-12-07T16:00", "2026-12-08T08:00"),
        ("2026-12-11T17:00", "2026-12-14T08:00"),
        # After Christmas, which takes a Friday and then the weekend.
        ("2026-12-24T16:00", "2026-12-28T08:00"),
    ],
)
def test_working_moment(not_before: str, expected: str) -> None:
    """Somebody in Amsterdam is spoken to between nine and five, on a day on which they work."""
    given = datetime.fromisoformat(f"{not_before}+00:00")
    found = working_moment(Hours("Europe/Amsterdam", 9, 17, "NL"), given)
    assert found == datetime.fromisoformat(f"{expected}+00:00")


def test_working_moment_at_night() -> None:
    """Who works from ten in the evening until six is at work at three at night, of Saturday too after a Friday."""
    night = Hours("Europe/Amsterdam", 22, 6)
    saturday_at_three = datetime(2026, 12, 12, 2, 0, tzinfo=UTC)
    assert working_moment(night, saturday_at_three) == saturday_at_three
    assert working_moment(night, saturday_at_three + timedelta(hours=4)) == datetime(
        2026, 12, 14, 21, tzinfo=UTC
    )


def test_working_moment_until_midnight_and_without_a_zone() -> None:
    """A day may last until midnight; whose time zone is not known lives in UTC."""
    assert working_moment(Hours("", 9, 24), datetime(2026, 12, 7, 23, 30, tzinfo=UTC)) == datetime(
        2026, 12, 7, 23, 30, tzinfo=UTC
    )
    assert working_moment(Hours("", 9, 17), datetime(2026, 12, 7, 3, tzinfo=UTC)).hour == 9


def test_country_of_a_zone() -> None:
    """A time zone says whose holidays a team most likely has."""
    assert country_of(Rhythm().zone) == "NL"
    assert country_of(Rhythm(time_zone="Europe/Brussels").zone) == "BE"
    assert country_of(Rhythm(time_zone="UTC").zone) == ""


def test_a_pause_until_a_day_is_over_on_that_day() -> None:
    """Nobody has to say so; one without a day lasts until somebody does."""
    until = Rhythm(is_paused=True, paused_until=date(2027, 3, 1))
    assert [until.rests_on(date(2027, month, 1)) for month in (2, 3, 4)] == [True, False, False]
    assert Rhythm(is_paused=True).rests_on(date(2099, 1, 1))
    assert not Rhythm().rests_on(date(2027, 3, 1))


def test_without_a_country_nothing_large_is_loaded() -> None:
    """What knows the holidays of all countries takes long to load: who skips none never waits for it."""
    script = (
        "import sys; from datetime import date, datetime, UTC\n"
        "from bot.journey.calendar import Hours, next_dates, working_moment\n"
        "from bot.journey.rhythm import Rhythm\n"
        "next_dates(Rhythm(), date(2026, 11, 1), 3)\n"
        "working_moment(Hours('Europe/Amsterdam', 9, 17), datetime(2026, 12, 7, tzinfo=UTC))\n"
        "sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
