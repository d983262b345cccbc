"""From a day and a time of day somewhere to a moment, and when somebody is at work."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from whenever import PlainDateTime

from bot.journey.calendar.coming import Coming, coming
from bot.journey.calendar.holidays import is_working_day
from bot.journey.rhythm import Rhythm, time_zones

_LONGEST_ABSENCE = 60
"""Days; nobody's calendar has so many in a row without work."""
_HOURS_OF_A_DAY = 24


@dataclass(frozen=True)
class Hours:
    """When somebody works: between two hours (0 to 24) of each working day, in their own time zone.

    Who works from 22 until 6 does so into the next day. Without a time zone it is the hours of UTC; `holidays` is
    the country whose public holidays are free, empty for none.
    """

    time_zone: str
    works_from: int
    works_until: int
    holidays: str = ""


def moment(rhythm: Rhythm, day: date) -> datetime:
    """Give the moment (UTC) at which a round opens on a day."""
    return moment_in(rhythm.time_zone, day, rhythm.at)


def moment_in(zone: str, day: date, at: time) -> datetime:
    """Give the moment (UTC) of a time of day somewhere.

    A time that the clock jumps over is as much later; one that comes twice is the first of both.
    """
    local = PlainDateTime(day.year, day.month, day.day, at.hour, at.minute)
    return local.assume_tz(zone, disambiguation="compatible").to_instant().to_stdlib().astimezone(UTC)


def still_to_come(rhythm: Rhythm, now: datetime, count: int, language: str = "") -> list[Coming]:
    """Give the dates of the next rounds that did not open yet, with holidays named in a language."""
    # A time that the clock jumps over may be on the next day.
    yesterday = now.astimezone(rhythm.zone).date() - timedelta(days=1)
    found = coming(rhythm, yesterday, count + 1, language)
    return [one for one in found if moment(rhythm, one.day) > now][:count]


def next_moment(rhythm: Rhythm, after: datetime) -> datetime | None:
    """Give the moment (UTC) at which the next round opens, later than another; None while none is to come."""
    return next((moment(rhythm, one.day) for one in still_to_come(rhythm, after, 1)), None)


def working_moment(hours: Hours, not_before: datetime) -> datetime:
    """Give the first moment (UTC), not before another, at which somebody is at work."""
    zone = hours.time_zone if hours.time_zone in time_zones() else "UTC"
    today = not_before.astimezone(ZoneInfo(zone)).date()
    for number in range(-1, _LONGEST_ABSENCE):
        day = today + timedelta(days=number)
        if not is_working_day(hours.holidays, day):
            continue
        begins = _at_hour(zone, day, hours.works_from)
        until = hours.works_until + (_HOURS_OF_A_DAY if hours.works_until <= hours.works_from else 0)
        if not_before < _at_hour(zone, day, until):
            return max(begins, not_before.astimezone(UTC))
    return not_before.astimezone(UTC)


def _at_hour(zone: str, day: date, hour: int) -> datetime:
    days, hour_of_day = divmod(hour, _HOURS_OF_A_DAY)
    return moment_in(zone, day + timedelta(days=days), time(hour_of_day))
