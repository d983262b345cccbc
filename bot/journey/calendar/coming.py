"""The dates of a rhythm that are to come."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count as count_from
from itertools import islice, takewhile

from dateutil.rrule import MONTHLY, WEEKLY, rrule
from dateutil.rrule import weekday as day_of_week

from bot.journey.calendar.holidays import holiday, is_working_day, weekend_of
from bot.journey.rhythm import Every, Rhythm

_LONGEST_MOVE = timedelta(days=31)
"""No country has so many days in a row on which nobody works."""
_HORIZON = timedelta(days=366 * 12)
"""Nobody plans further ahead; a rhythm of which each date was skipped ends there."""
_LAST_DAY_OF_ALL_MONTHS = 28


@dataclass(frozen=True)
class Coming:
    """A date on which a round opens; `meant` is what the rhythm says, and another day if it moved.

    `holiday` is the public holiday it made way for, by name; "" with a date that moved for a weekend.
    """

    day: date
    meant: date
    holiday: str = ""

    @property
    def has_moved(self) -> bool:
        """Tell whether it is not the day that the rhythm says."""
        return self.day != self.meant


def next_dates(rhythm: Rhythm, after: date, count: int) -> list[date]:
    """Give the dates of the next rounds, later than a day: fewer than asked for once it is paused for good."""
    return [one.day for one in coming(rhythm, after, count)]


def coming(rhythm: Rhythm, after: date, count: int, language: str = "") -> list[Coming]:
    """Give the dates of the next rounds, later than a day, and why one moved; holidays are named in a language."""
    if rhythm.is_paused and rhythm.paused_until is None:
        return []
    first = max(after + timedelta(days=1), resumes_on(rhythm) or date.min, rhythm.starts_on or date.min)
    kept = (one for one in _moved(rhythm, first, language) if one.day >= first)
    return list(islice((one for one in kept if one.day not in rhythm.skipped), count))


def resumes_on(rhythm: Rhythm) -> date | None:
    """Give the first day on which a paused rhythm goes on by itself; None for one that is not, or not known when."""
    return rhythm.paused_until if rhythm.is_paused else None


def _moved(rhythm: Rhythm, first: date, language: str) -> Iterator[Coming]:
    """Yield dates from before the first day on, each once, in order."""
    latest = date.min
    for meant in _meant(rhythm, first - _LONGEST_MOVE, first + _HORIZON):
        day = _day_for(rhythm, meant)
        # After a long row of holidays two dates may come down on one day.
        if day > latest:
            latest = day
            yield Coming(day, meant, holiday(rhythm.holidays, meant, language) if day != meant else "")


def _day_for(rhythm: Rhythm, meant: date) -> date:
    in_weekend = rhythm.skip_weekends and meant.weekday() in weekend_of(rhythm.holidays)
    if not in_weekend and not holiday(rhythm.holidays, meant):
        return meant
    later = (meant + timedelta(days=number) for number in count_from(1))
    return next(day for day in later if is_working_day(rhythm.holidays, day))


def _meant(rhythm: Rhythm, first: date, last: date) -> Iterator[date]:
    """Yield the dates that a rhythm says, before any moves, from one day to another."""
    # Whole months and weeks, so that which date is the third does not depend on where we begin to count.
    if rhythm.every == Every.WEEKS:
        counted_from = rhythm.starts_on or first
        rule = rrule(
            WEEKLY, _midnight(_monday(counted_from)), rhythm.place, byweekday=day_of_week(rhythm.weekday)
        )
        dates: Iterator[date] = (moment.date() for moment in rule.xafter(_midnight(first), inc=True))
    elif rhythm.every == Every.WORKING_DAY:
        months = rrule(MONTHLY, _midnight(first.replace(day=1)))
        dates = (_working_day(rhythm, month.date()) for month in months)
    else:
        rule = rrule(MONTHLY, _midnight(first.replace(day=1)), **_rule(rhythm))
        dates = (moment.date() for moment in rule)
    return takewhile(lambda day: day <= last, dates)


def _rule(rhythm: Rhythm) -> dict[str, object]:
    if rhythm.every == Every.DAY:
        # Of the 28th and the chosen day the last that there is: the 31st is the last day of any month.
        days = (
            range(_LAST_DAY_OF_ALL_MONTHS, rhythm.place + 1)
            if rhythm.place > _LAST_DAY_OF_ALL_MONTHS
            else rhythm.place
        )
        return {"bymonthday": days, "bysetpos": -1}
    # A fifth one that a month lacks is its last one.
    place = rhythm.place if rhythm.place <= 4 else -1  # noqa: PLR2004  # each month has four
    return {"byweekday": day_of_week(rhythm.weekday)(place)}


def _working_day(rhythm: Rhythm, month: date) -> date:
    """Give the working day of a month that a rhythm says; the last one in a month that has fewer."""
    days = (month + timedelta(days=number) for number in range(31))
    working = [day for day in days if day.month == month.month and is_working_day(rhythm.holidays, day)]
    return working[-1] if rhythm.place == -1 or rhythm.place > len(working) else working[rhythm.place - 1]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
