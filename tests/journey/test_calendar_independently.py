"""The calendar against other people's: cronsim, numpy and the standard library say the same dates and moments."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo, available_timezones

import holidays
import numpy as np
from cronsim import CronSim
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.journey.calendar import Hours, moment, next_dates, next_moment, working_moment
from bot.journey.rhythm import Every, Rhythm

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
ZONES = st.sampled_from(sorted(available_timezones()))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
COUNTRIES = st.sampled_from(["", "NL", "BE", "DE", "GB", "US", "CN", "BR", "JP", "ZA"])


def by_cron(days: str, after: date, count: int) -> list[date]:
    """Give the dates of a line of cron; its clock stands at the end of the day, so that they are later than it."""
    return [moment.date() for moment in islice(CronSim(days, datetime.combine(after, time(23, 59))), count)]


def weekend_less(every: Every, place: int, weekday: int = 0) -> Rhythm:
    """Give a rhythm of which no date moves."""
    return Rhythm(every=every, place=place, weekday=weekday, skip_weekends=False)


@given(st.integers(1, 4), st.integers(0, 6), DAYS)
def test_weekday_of_the_month(place: int, weekday: int, after: date) -> None:
    """The first to fourth of a weekday is that of cron."""
    cron = f"0 0 * * {(weekday + 1) % 7}#{place}"
    assert next_dates(weekend_less(Every.WEEKDAY, place, weekday), after, 15) == by_cron(cron, after, 15)


@given(st.integers(0, 6), DAYS)
def test_last_weekday_of_the_month(weekday: int, after: date) -> None:
    """The last of a weekday is that of cron."""
    cron = f"0 0 * * {(weekday + 1) % 7}L"
    assert next_dates(weekend_less(Every.WEEKDAY, -1, weekday), after, 15) == by_cron(cron, after, 15)


@given(st.integers(1, 28), DAYS)
def test_day_of_the_month(place: int, after: date) -> None:
    """A day that each month has is that of cron."""
    assert next_dates(weekend_less(Every.DAY, place), after, 15) == by_cron(f"0 0 {place} * *", after, 15)


@given(DAYS)
def test_last_day_of_the_month(after: date) -> None:
    """The 31st is the last day, as cron has it."""
    assert next_dates(weekend_less(Every.DAY, 31), after, 15) == by_cron("0 0 L * *", after, 15)


@given(st.sampled_from([29, 30]), DAYS)
def test_day_that_not_every_month_has(place: int, after: date) -> None:
    """Where cron leaves out a February, ours has its last day; else they are alike."""
    found = next_dates(weekend_less(Every.DAY, place), after, 24)
    assert [day for day in found if day.month != 2] == [
        day for day in by_cron(f"0 0 {place} * *", after, 24) if day.month != 2
    ][: len([day for day in found if day.month != 2])]
    for day in found:
        assert day.day == place or (day + timedelta(days=1)).day == 1
    assert len({(day.year, day.month) for day in found}) == 24


def holidays_around(country: str, first: date, years: int) -> list[date]:
    """Give the public holidays of a country, of each year on its own."""
    around = range(first.year - 1, first.year + years + 1)
    return (
        [day for year in around for day in holidays.country_holidays(country, years=year)] if country else []
    )


def weekmask(country: str) -> list[bool]:
    """Say of each day of the week, from Monday on, whether a country works on it."""
    weekend = holidays.country_holidays(country).weekend if country else {5, 6}
    return [day not in weekend for day in range(7)]


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 23), COUNTRIES, DAYS)
def test_working_day_of_the_month(place: int, country: str, after: date) -> None:
    """The so manieth working day is the one that numpy counts."""
    rhythm = Rhythm(every=Every.WORKING_DAY, place=place, holidays=country)
    free = holidays_around(country, after, 2)
    for found in next_dates(rhythm, after, 12):
        first = found.replace(day=1)
        next_month = (first + timedelta(days=31)).replace(day=1)
        rules = {"weekmask": weekmask(country), "holidays": free}
        in_month = int(np.busday_count(first, next_month, **rules))
        counted = np.busday_offset(first, min(place, in_month) - 1, roll="forward", **rules)
        assert found == counted.item()


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 31), COUNTRIES, DAYS)
def test_moved_to_a_working_day(place: int, country: str, after: date) -> None:
    """A date that falls on a weekend or holiday moves to where numpy rolls it forward."""
    meant = next_dates(weekend_less(Every.DAY, place), after - timedelta(days=40), 8)
    rules = {"weekmask": weekmask(country), "holidays": holidays_around(country, after, 2)}
    rolled = [np.busday_offset(day, 0, roll="forward", **rules).item() for day in meant]
    expected = [day for day in rolled if day > after]
    assert (
        next_dates(Rhythm(every=Every.DAY, place=place, holidays=country), after, len(expected)) == expected
    )


@given(st.integers(1, 52), st.integers(0, 6), DAYS, st.integers(-300, 3000))
def test_every_so_many_weeks(place: int, weekday: int, starts_on: date, later: int) -> None:
    """Each so manieth week counted from that of the start, and nothing before it."""
    rhythm = Rhythm(every=Every.WEEKS, place=place, weekday=weekday, starts_on=starts_on, skip_weekends=False)
    monday = starts_on - timedelta(days=starts_on.weekday())
    after = starts_on + timedelta(days=later)
    expected = []
    day = monday + timedelta(days=weekday)
    while len(expected) < 5:
        if day > after and day >= starts_on:
            expected.append(day)
        day += timedelta(weeks=place)
    assert next_dates(rhythm, after, 5) == expected


@settings(deadline=None, max_examples=400)
@given(ZONES, DAYS, TIMES)
def test_moments_anywhere(zone: str, day: date, at: time) -> None:
    """Each moment is the one of the standard library, the first where two bear the same time of day."""
    rhythm = Rhythm(time_zone=zone, at=at)
    assert moment(rhythm, day) == datetime.combine(day, at, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@settings(deadline=None)
@given(ZONES, st.integers(0, 364))
def test_moments_where_the_clock_changes(zone: str, number: int) -> None:
    """On the day that the clock changes the time is right, or as much later as the clock jumped."""
    day = date(2026, 1, 1) + timedelta(days=number)
    for hour in range(24):
        rhythm = Rhythm(time_zone=zone, at=time(hour, 30))
        local = moment(rhythm, day).astimezone(ZoneInfo(zone))
        assert (
            timedelta() <= local.replace(tzinfo=None) - datetime.combine(day, rhythm.at) <= timedelta(hours=1)
        )


@settings(deadline=None)
@given(ZONES, TIMES, st.dates(date(2010, 1, 1), date(2040, 1, 1)), st.times())
def test_next_moment_is_the_first_later_one(zone: str, at: time, day: date, hour: time) -> None:
    """No moment is passed over, whatever the time zone and wherever in its day we are."""
    after = datetime.combine(day, hour, tzinfo=UTC)
    daily_enough = Rhythm(
        every=Every.WEEKS, place=1, weekday=2, starts_on=date(2009, 1, 1), time_zone=zone, at=at
    )
    found = next_moment(daily_enough, after)
    around = next_dates(daily_enough, after.date() - timedelta(days=20), 8)
    assert found == min(one for day in around if (one := moment(daily_enough, day)) > after)


@settings(deadline=None)
@given(ZONES, st.integers(0, 23), st.integers(1, 24), DAYS, TIMES)
def test_working_moments(zone: str, works_from: int, works_until: int, day: date, at: time) -> None:
    """Nobody is spoken to before it is time, and only on a working day that has begun where they are."""
    not_before = datetime.combine(day, at, tzinfo=UTC)
    found = working_moment(Hours(zone, works_from, works_until), not_before)
    assert timedelta() <= found - not_before <= timedelta(days=4)
    local = found.astimezone(ZoneInfo(zone))
    if works_from < works_until:
        assert local.weekday() < 5
        assert works_from <= local.hour < works_until or local.hour == works_from + 1
