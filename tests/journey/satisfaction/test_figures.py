"""What scores come to, held against plain fractions."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journey.satisfaction.figures import Tally, all_of, months_on
from bot.journey.satisfaction.scales import (
    BOUNDS,
    OffScale,
    convert,
    converted_back,
    detect,
    read_answer,
)
from bot.journey.satisfaction.values import Scale, Total

scores = st.lists(st.integers(0, 100).map(lambda tenths: tenths / 10), min_size=1, max_size=60)


@given(scores, st.integers(0, 100).map(lambda tenths: tenths / 10))
def test_figures_are_what_fractions_say(given_scores: Sequence[float], goal: float) -> None:
    """The average, the share at or above the goal, and promoters less detractors."""
    exact = [Fraction(round(score * 10), 10) for score in given_scores]
    measured = Tally.of(given_scores, goal).measured
    assert measured is not None
    count = len(exact)
    assert measured.average == pytest.approx(float(sum(exact) / count), abs=0.0051)
    reached = sum(score >= Fraction(round(goal * 10), 10) for score in exact)
    assert measured.at_goal == pytest.approx(reached / count * 100, abs=0.051)
    net = sum(score >= 9 for score in exact) - sum(score < 7 for score in exact)
    assert measured.nps == floor(Fraction(net, count) * 100 + Fraction(1, 2))
    assert measured.is_few == (count < 10)


@given(scores, scores)
def test_counting_in_parts_is_counting_together(first: list[float], second: list[float]) -> None:
    """By month, persona or step: the parts make the whole."""
    together = Tally.of([*first, *second], 8).measured
    parts = all_of([Tally.of(first, 8), Tally.of(second, 8)]).measured
    assert parts == together


def test_a_month_as_a_whole_weighs_by_its_number() -> None:
    """What is not known of a part is not known of all of it."""
    whole = Tally.of_total(Total(date(2026, 11, 1), 7.0, 30))
    both = (whole + Tally.of([10.0] * 10, 8)).measured
    assert both is not None
    assert (both.average, both.responses, both.at_goal, both.nps) == (7.75, 40, None, None)
    known = Tally.of_total(Total(date(2026, 11, 1), 7.0, 30, at_goal=50.0, nps=0)) + Tally.of([10.0] * 10, 8)
    assert known.measured is not None
    assert (known.measured.at_goal, known.measured.nps) == (62.5, 25)
    assert Tally().measured is None


@given(st.sampled_from([Scale.FIVE, Scale.HUNDRED, Scale.ONE_TEN, Scale.TEN]), st.data())
def test_conversion_goes_both_ways_and_keeps_the_order(scale: Scale, data: st.DataObject) -> None:
    """The ends become the ends, and a higher answer never a lower score."""
    lowest, highest = BOUNDS[scale]
    answers = sorted(data.draw(st.lists(st.integers(lowest, highest), min_size=2, max_size=5)))
    converted = [convert(answer, scale) for answer in answers]
    assert converted == sorted(converted)
    assert all(0 <= score <= 10 for score in converted)
    back = [converted_back(score, scale) for score in converted]
    assert back == pytest.approx(answers, abs=0.001)
    for outside in (lowest - 1, highest + 1):
        with pytest.raises(OffScale):
            convert(outside, scale)


def test_one_to_five_runs_in_a_straight_line() -> None:
    """As it is told to whoever hands in such answers."""
    assert [convert(answer, Scale.FIVE) for answer in range(1, 6)] == [0, 2.5, 5, 7.5, 10]


@pytest.mark.parametrize(
    ("typed", "heading", "scale"),
    [
        (["8", "9", "7,5"], "", Scale.TEN),
        (["4", "5", "3"], "", Scale.TEN),
        (["4", "5", "3", "4", "5"], "", Scale.FIVE),
        (["1", "2", "1", "2", "3"], "", Scale.TEN),
        (["4", "5", "3"], "Tevredenheid (1-5)", Scale.FIVE),
        (["4", "5"], "Sterren", Scale.FIVE),
        (["85", "90", "7"], "", Scale.HUNDRED),
        (["8", "9", "85"], "", Scale.TEN),
        (["promotor", "passief", "9"], "", Scale.NPS),
        (["9", "10"], "NPS", Scale.NPS),
        (["7", "8"], "cijfer 1-10", Scale.ONE_TEN),
        ([], "", Scale.TEN),
    ],
)
def test_the_scale_is_recognised(typed: list[str], heading: str, scale: Scale) -> None:
    """In doubt it is 0 to 10, and it is shown either way."""
    answers = [answer for text in typed if (answer := read_answer(text))]
    assert detect(answers, heading) == scale


@pytest.mark.parametrize(
    ("typed", "value", "scale"),
    [
        ("8", 8, None),
        ("7,5", 7.5, None),
        ("7.5", 7.5, None),
        ("8+", 8, None),
        ("4/5", 4, Scale.FIVE),
        ("8/10", 8, Scale.TEN),
        ("8 van de 10", 8, Scale.TEN),
        ("8 out of 10", 8, Scale.TEN),
        ("85%", 85, Scale.HUNDRED),
        ("★★★★☆", 4, Scale.FIVE),
        ("Promotor", 9.5, Scale.NPS),
        ("detractor", 3, Scale.NPS),
    ],
)
def test_answers_are_read_as_people_write_them(typed: str, value: float, scale: Scale | None) -> None:
    """Some say themselves on which scale they are."""
    answer = read_answer(typed)
    assert answer is not None
    assert (answer.value, answer.scale) == (value, scale)


@pytest.mark.parametrize("typed", ["", "elf", "8-", "=8", "8;9", "☆", "★★★★★★", "n.v.t.", "1e9999"])
def test_what_is_no_answer_is_none(typed: str) -> None:
    """It is told, and never guessed."""
    assert read_answer(typed) is None


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2090, 1, 1)), st.integers(-300, 300))
def test_months_are_counted_over_years(day: date, count: int) -> None:
    """Back and forth again."""
    month = day.replace(day=1)
    assert months_on(months_on(month, count), -count) == month
