"""Who walks which round: the same people each time, or each of them once a quarter (rules 21 and 24)."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.journey.calendar.coming import coming
from bot.journey.rhythm import Every, Rhythm, Walkers

_MONTHS_OF_A_QUARTER = 3
_WEEKS_OF_A_QUARTER = 13


def walkers_of(rhythm: Rhythm, period: str, members: Sequence[str]) -> list[str]:
    """Give who walks the round of a date, or of a month, written as 2026-11-02 or 2026-11.

    `members` are the people of the channel, for when everyone walks, or takes turns. Where people take turns the rounds of a
    quarter are dealt out in the order in which they were chosen, so that each walks one of them, and the same
    one each quarter. With fewer people than rounds nobody is passed over, and no round is without a walker.
    """
    if rhythm.walkers == Walkers.EVERYONE:
        return list(dict.fromkeys(members))
    people = list(dict.fromkeys(rhythm.walker_ids))
    if rhythm.walkers == Walkers.FIXED:
        return people
    people = people or sorted(set(members))
    groups = min(_rounds_of_a_quarter(rhythm), len(people))
    turn = _number_of_round(rhythm, period) % groups if people else 0
    return [person for place, person in enumerate(people) if place % groups == turn]


def _rounds_of_a_quarter(rhythm: Rhythm) -> int:
    if rhythm.every != Every.WEEKS:
        return _MONTHS_OF_A_QUARTER
    return max(1, round(_WEEKS_OF_A_QUARTER / rhythm.place))


def _number_of_round(rhythm: Rhythm, period: str) -> int:
    """Give the number of a round: one more than that of the one before, whatever day it moved to."""
    year, month, *rest = (int(part) for part in period.split("-"))
    day = date(year, month, rest[0]) if rest else date(year, month, 1)
    meant = _meant(rhythm, day) if rest else day
    if rhythm.every == Every.WEEKS:
        starts_on = rhythm.starts_on or meant
        monday = starts_on - timedelta(days=starts_on.weekday())
        return (meant - monday).days // 7 // rhythm.place
    return meant.year * 12 + meant.month


def _meant(rhythm: Rhythm, day: date) -> date:
    """Give the date that the rhythm says where a round was moved to a day; a round by hand is of its own day."""
    whole = rhythm.model_copy(update={"is_paused": False, "skipped": ()})
    found = coming(whole, day - timedelta(days=1), 1)
    return found[0].meant if found and found[0].day == day else day
