"""How a step went for several people, and whether that is better than before."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.walks import (
    Outcome,
    Seen,
    Tally,
    Trend,
    following,
    pains_met,
    step_outcomes,
    tally,
    unwalked,
)

TODAY = datetime(2026, 12, 7, tzinfo=UTC)
counts = st.builds(Tally, st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))


def journey_of(*texts: str) -> Journey:
    """Give a journey with these steps, s1 and on."""
    journey = Journey(title="Reis")
    for text in texts:
        journey, _ = edit.add(journey, "steps", text=text)
    return journey


def seen(step_id: str, outcome: str | None, note: str = "", number: int = 1) -> Seen:
    """Give what somebody met."""
    return Seen(number, step_id, Outcome(outcome) if outcome else None, note)


@pytest.mark.parametrize(
    ("well", "friction", "broken", "expected"),
    [
        (1, 0, 0, "well"),
        (1, 1, 0, "well"),
        (1, 2, 0, "friction"),
        (1, 0, 1, "friction"),
        (0, 1, 1, "friction"),
        (0, 1, 2, "broken"),
        (0, 0, 0, None),
    ],
)
def test_a_step_went_as_it_did_on_average(
    well: int, friction: int, broken: int, expected: str | None
) -> None:
    """Half and half counts as the better one."""
    assert Tally(well, friction, broken).outcome == expected


@given(counts, counts)
def test_what_is_better_one_way_is_worse_the_other(now: Tally, before: Tally) -> None:
    """And a step that went worse never went better on the whole."""
    journey = journey_of("Belt")
    there = _told(now), _told(before)
    [forth] = step_outcomes(journey, *there)
    [back] = step_outcomes(journey, *reversed(there))
    opposite = {Trend.BETTER: Trend.WORSE, Trend.WORSE: Trend.BETTER}
    assert back.trend == opposite.get(forth.trend, forth.trend)
    worth = {Outcome.BROKEN: 0, Outcome.FRICTION: 1, Outcome.WELL: 2}
    if forth.trend == Trend.BETTER and now.outcome and before.outcome:
        assert worth[now.outcome] >= worth[before.outcome]


def _told(counted: Tally) -> list[Seen]:
    each = {"well": counted.well, "friction": counted.friction, "broken": counted.broken}
    return [seen("s1", outcome) for outcome, count in each.items() for _ in range(count)]


def test_steps_are_compared_one_by_one() -> None:
    """A new one, and one that nobody walked before, tell no trend; one that is gone is left out."""
    journey = journey_of("Leest", "Belt", "Tekent", "Betaalt")
    now = [seen("s1", "well"), seen("s2", "broken"), seen("s3", "friction"), seen("s9", "broken")]
    before = [seen("s1", "friction"), seen("s2", "well"), seen("s3", "friction")]
    outcomes = step_outcomes(journey, now, before)
    assert [one.trend for one in outcomes] == [Trend.BETTER, Trend.WORSE, Trend.SAME, Trend.UNKNOWN]
    assert [one.number for one in outcomes] == [1, 2, 3, 4]
    assert tally(now) == Tally(1, 1, 2)


def test_pains_are_what_hurt_and_was_told_in_words() -> None:
    """The broken first, then in the order of the steps."""
    journey = journey_of("Leest", "Belt", "Tekent")
    told = [
        seen("s3", "friction", "pen leeg", 1),
        seen("s1", "friction", "te lang", 2),
        seen("s2", "broken", "geen gehoor", 3),
        seen("s1", "well", "heel duidelijk", 4),
        seen("s2", "broken", "", 5),
        seen("s9", "broken", "is er niet meer", 6),
    ]
    assert [one.note for one in pains_met(journey, told)] == ["geen gehoor", "te lang", "pen leeg"]


def test_a_step_is_stale_after_sixty_days_without_anybody() -> None:
    """Not one that is younger than that; one that nobody ever walked counts from when the journey began."""
    journey = journey_of("Leest", "Belt", "Tekent", "Nieuw")
    last = {"s1": TODAY - timedelta(days=61), "s2": TODAY - timedelta(days=60)}
    began = TODAY - timedelta(days=100)
    assert unwalked(journey, last, {"s4"}, began, TODAY) == ["s1", "s3"]
    assert unwalked(journey, {}, (), TODAY - timedelta(days=59), TODAY) == []


def test_after_an_answer_comes_the_next_step_without_one() -> None:
    """From the first again after the last; nothing when all are answered; from the first where the step is gone."""
    steps = journey_of("Leest", "Belt", "Tekent").steps
    assert following(steps, [], "s1") == "s2"
    assert following(steps, ["s2"], "s1") == "s3"
    assert following(steps, ["s3"], "s3") == "s1"
    assert following(steps, ["s1", "s2", "s3"], "s3") is None
    assert following(steps, [], "s9") == "s1"
