"""Who walks which round: fair, and nobody twice as often as another (rules 21 and 24)."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journey.calendar import next_dates, walkers_of
from bot.journey.rhythm import Every, Rhythm, Walkers

PEOPLE = tuple(f"U{number}" for number in range(7))
QUARTERS = [(1, 2, 3), (4, 5, 6), (7, 8, 9), (10, 11, 12)]


def rotating(people: tuple[str, ...], **fields: object) -> Rhythm:
    """Give a rhythm in which these people take turns."""
    return Rhythm.model_validate({"walkers": Walkers.ROTATING, "walker_ids": people, **fields})


def test_everyone_walks_or_those_who_were_named() -> None:
    """Everyone is the channel; named people walk each time, whoever else is in it."""
    assert walkers_of(Rhythm(), "2026-11-02", ["U1", "U2", "U1"]) == ["U1", "U2"]
    named = Rhythm(walkers=Walkers.FIXED, walker_ids=("U3", "U9"))
    assert walkers_of(named, "2026-11-02", ["U1"]) == ["U3", "U9"]


@pytest.mark.parametrize("months", QUARTERS)
def test_each_walks_once_a_quarter(months: tuple[int, ...]) -> None:
    """In a quarter each of seven people walks once, two or three at a time."""
    rounds = [walkers_of(rotating(PEOPLE), f"2027-{month:02d}", []) for month in months]
    assert Counter(person for people in rounds for person in people) == dict.fromkeys(PEOPLE, 1)
    assert sorted(map(len, rounds)) == [2, 2, 3]


def test_the_same_month_each_quarter() -> None:
    """Who walks in January walks in April too: people can count on it."""
    rhythm = rotating(PEOPLE)
    assert walkers_of(rhythm, "2027-01-04", []) == walkers_of(rhythm, "2027-04-05", [])
    assert walkers_of(rhythm, "2027-01-04", []) == walkers_of(rhythm, "2027-01", [])


def test_two_people_take_turns() -> None:
    """Of two people each month one walks: no month is without."""
    walked = [walkers_of(rotating(("U1", "U2")), f"2027-{month:02d}", []) for month in range(1, 13)]
    assert all(len(people) == 1 for people in walked)
    assert Counter(person for people in walked for person in people) == {"U1": 6, "U2": 6}


def test_everyone_takes_turns() -> None:
    """Without names it is the whole channel that takes turns, in an order that stays; an empty one has no walker."""
    rounds = [walkers_of(rotating(()), f"2027-0{month}", ["U3", "U1", "U2"]) for month in (1, 2, 3)]
    assert sorted(person for people in rounds for person in people) == ["U1", "U2", "U3"]
    assert walkers_of(rotating(()), "2027-01", ["U2", "U3", "U1"]) == rounds[0]
    assert walkers_of(rotating(()), "2027-01", []) == []


def test_a_round_that_moved_into_the_next_month_keeps_its_walkers() -> None:
    """The round of 31 January that moved to 1 February is not walked by those of February."""
    rhythm = rotating(PEOPLE, every=Every.DAY, place=31)
    january, february = next_dates(rhythm, date(2027, 1, 15), 2)
    assert (january, february) == (date(2027, 2, 1), date(2027, 3, 1))
    assert walkers_of(rhythm, f"{january}", []) == walkers_of(rhythm, "2027-01", [])
    assert walkers_of(rhythm, f"{february}", []) == walkers_of(rhythm, "2027-02", [])


@given(st.integers(1, 52), st.integers(1, 20), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_weekly_rhythms_are_fair(place: int, count: int, starts_on: date) -> None:
    """Over a whole turn each walks once, and no round is without a walker."""
    people = tuple(f"U{number}" for number in range(count))
    rhythm = rotating(people, every=Every.WEEKS, place=place, weekday=2, starts_on=starts_on)
    groups = min(max(1, round(13 / place)), count)
    dates = next_dates(rhythm, starts_on, groups)
    rounds = [walkers_of(rhythm, f"{day}", []) for day in dates]
    assert all(rounds)
    assert Counter(person for walked in rounds for person in walked) == dict.fromkeys(people, 1)
