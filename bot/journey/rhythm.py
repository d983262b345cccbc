"""The monthly rhythm of a journey (rules 21 and 22): when it is walked, by whom, and when results are asked for.

It holds what the team chose. Which dates come of it is for `bot.journey.calendar`.
"""

from datetime import date, time
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

MOST_PEOPLE = 100
"""The most people that one rhythm may name: what a menu of Slack holds."""


@cache
def time_zones() -> frozenset[str]:
    """Give the names of all time zones. They stand in files, which takes too long to look at each time."""
    return frozenset(available_timezones())


class Every(StrEnum):
    """What a rhythm counts. `place` and `weekday` of the rhythm say which one."""

    WEEKDAY = "weekday"
    """A weekday of the month: the first Monday (place 1), the last Friday (place -1)."""
    DAY = "day"
    """A day of the month, 1 to 31; in a shorter month its last day."""
    WORKING_DAY = "working_day"
    """A working day of the month: the third (place 3), the last (place -1)."""
    WEEKS = "weeks"
    """Every so many weeks (place) on a weekday, counted from the week of `starts_on`."""


class Walkers(StrEnum):
    """Who walks a round."""

    FIXED = "fixed"
    """The people in `walker_ids`."""
    EVERYONE = "everyone"
    """Whoever is in the channel of the journey when the round opens."""
    ROTATING = "rotating"
    """Of the people in `walker_ids` a third each time, so that each walks once a quarter."""


_PLACES = {
    Every.WEEKDAY: {-1, 1, 2, 3, 4, 5},
    Every.DAY: set(range(1, 32)),
    Every.WORKING_DAY: {-1, *range(1, 24)},
    Every.WEEKS: set(range(1, 53)),
}


class Rhythm(BaseModel):
    """What a team chose. As it stands it is the sensible default: the first Monday, 9:30, a week long.

    Weekdays count from Monday (0) to Sunday (6). A date that falls on a weekend or holiday that is skipped moves to
    the next working day. `report_on` is the day of the month (1 to 28) on which the report goes out; 0 is when the
    round closes. Who gets no place in the lists of people is not asked: without `asked_ids` it is who set the rhythm.
    """

    model_config = ConfigDict(frozen=True)

    every: Every = Every.WEEKDAY
    place: int = 1
    weekday: int = Field(default=0, ge=0, le=6)
    starts_on: date | None = None
    at: time = time(9, 30)
    time_zone: str = "Europe/Amsterdam"
    skip_weekends: bool = True
    holidays: str = Field(default="", max_length=2)
    """The country (ISO 3166, two letters) whose public holidays are skipped; empty for none."""
    walkers: Walkers = Walkers.EVERYONE
    walker_ids: tuple[str, ...] = Field(default=(), max_length=MOST_PEOPLE)
    open_days: int = Field(default=7, ge=1, le=28)
    """Days that a round stays open."""
    anonymous: bool = False
    channel_id: str = Field(default="", max_length=20)
    """Where rounds are posted; empty for the channel of the journey."""
    asked_ids: tuple[str, ...] = Field(default=(), max_length=MOST_PEOPLE)
    report_on: int = Field(default=0, ge=0, le=28)
    set_by: str = Field(default="", max_length=20)
    is_paused: bool = False
    paused_until: date | None = None
    """The first day on which it goes on; None with `is_paused` until somebody says so."""
    skipped: tuple[date, ...] = ()
    """Dates of rounds that somebody chose to skip."""

    @field_validator("time_zone")
    @classmethod
    def _zone_is_known(cls, name: str) -> str:
        if name not in time_zones():
            raise ValueError(f"{name!r} is no time zone")
        return name

    @model_validator(mode="after")
    def _place_fits(self) -> "Rhythm":
        if self.place not in _PLACES[self.every]:
            raise ValueError(f"there is no place {self.place} among {self.every}")
        if self.every == Every.WEEKS and self.starts_on is None:
            raise ValueError("weeks are counted from a day")
        return self

    def rests_on(self, day: date) -> bool:
        """Tell whether it is paused on a day: one that was paused until a day goes on by itself."""
        return self.is_paused and (self.paused_until is None or day < self.paused_until)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone, in which `at` is a time of day."""
        return ZoneInfo(self.time_zone)
