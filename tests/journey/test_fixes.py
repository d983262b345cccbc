"""The order of fixes: what their votes come to, and what decides where that is equal (rule 19)."""

from datetime import date

import pytest

from bot.journey import edit
from bot.journey.fixes import before_trying, days_late, disagree, hurt, ranked, score, steps_of
from bot.journey.model import Formula, Journey
from bot.journey.parts import Fix, FixStatus, InsightKind

TODAY = date(2026, 3, 10)


def fix(impact: list[int], effort: list[int], **fields: object) -> Fix:
    """Make a fix with these votes."""
    return Fix.model_validate(
        {"id": "f1", "text": "x", "impact_votes": impact, "effort_votes": effort, **fields}
    )


def painful(*, emotion: int, personas: int = 0, truth: bool = False, title: str = "Reis") -> Journey:
    """Give a journey with one step, at whose touchpoint a pain point hurts."""
    journey, step = edit.add(Journey(title=title), "steps", text="Belt")
    for number in range(2):
        journey, _ = edit.add(journey, "personas", name=f"Persona {number}")
    return with_pain(journey, step, emotion=emotion, personas=personas, truth=truth)


def with_pain(
    journey: Journey, step: str, *, emotion: int, personas: int = 0, truth: bool = False
) -> Journey:
    """Add a touchpoint with a pain point, met by all personas or by the first, and a fix of it."""
    persona_id = None if personas != 1 else journey.personas[0].id
    journey, at = edit.add(
        journey, "touchpoints", step_id=step, emotion=emotion, moment_of_truth=truth, persona_id=persona_id
    )
    journey, pain = edit.add(journey, "insights", kind=InsightKind.PAIN, text="wacht", touchpoint_id=at)
    journey, _ = edit.add(journey, "fixes", text=f"tegen {pain}", pain_ids=[pain])
    return journey


@pytest.mark.parametrize(
    ("formula", "expected"),
    [(Formula.IMPACT_EFFORT, 16), (Formula.ICE, 8), (Formula.RICE, 100)],
)
def test_a_fix_scores_by_the_formula_of_its_team(formula: Formula, expected: float) -> None:
    """Impact 4 and effort 2, of 100 customers a month, of which the team is half sure."""
    assert score(fix([4, 4], [2, 2], reach=100, confidence=50), formula) == expected


def test_a_fix_without_votes_or_for_rice_without_reach_has_no_score() -> None:
    """It stands behind those that have one, and its team sees what is missing."""
    assert score(fix([], []), Formula.IMPACT_EFFORT) is None
    assert score(fix([4], [2]), Formula.RICE) is None
    assert score(fix([4], [2]), Formula.ICE) == 16


def test_equal_scores_are_ordered_by_what_hurts_most() -> None:
    """The lowest feeling first, then what most personas meet, then a moment of truth."""
    journey = painful(emotion=-1, personas=1)
    step = journey.steps[0].id
    journey = with_pain(journey, step, emotion=-1, personas=1, truth=True)
    journey = with_pain(journey, step, emotion=-1, personas=2)
    journey = with_pain(journey, step, emotion=-2, personas=1)
    first, second, third, fourth = (fix.id for fix in journey.fixes)
    assert [one.fix.id for one in ranked(journey)] == [fourth, third, second, first]
    assert [one.place for one in ranked(journey)] == [1, 2, 3, 4]


def test_a_score_goes_before_hurt_and_what_is_done_goes_last() -> None:
    """A fix that scores is done first, whatever hurts more and was not voted on."""
    journey = with_pain(painful(emotion=-2), painful(emotion=-2).steps[0].id, emotion=1)
    hurts, scores = journey.fixes
    journey = edit.change(journey, "fixes", scores.id, impact_votes=[1], effort_votes=[5])
    assert [one.fix.id for one in ranked(journey)] == [scores.id, hurts.id]
    journey = edit.change(journey, "fixes", scores.id, status=FixStatus.DONE)
    assert [one.fix.id for one in ranked(journey)] == [hurts.id, scores.id]


def test_a_fix_helps_where_its_pain_points_hurt() -> None:
    """What two personas meet in one step hurts both."""
    journey = painful(emotion=-2, truth=True)
    [only] = journey.fixes
    assert steps_of(journey, only) == [journey.steps[0].id]
    assert (hurt(journey, only).emotion, hurt(journey, only).personas) == (-2, 2)
    assert hurt(journey, only).moment_of_truth


def test_people_disagree_when_two_points_lie_between_them() -> None:
    """One point is a matter of taste."""
    assert disagree([2, 3, 4])
    assert not disagree([2, 3])
    assert not disagree([])


def test_a_fix_is_late_from_the_day_after_its_date_until_it_is_finished() -> None:
    """On the day itself there is still time."""
    assert days_late(fix([], [], due=TODAY), TODAY) == 0
    assert days_late(fix([], [], due=date(2026, 3, 7)), TODAY) == 3
    assert days_late(fix([], [], due=date(2026, 3, 7), status=FixStatus.DONE), TODAY) == 0
    assert days_late(fix([], []), TODAY) == 0


def test_an_experiment_begins_with_what_the_journey_knows() -> None:
    """The last month's satisfaction, and the lowest feeling where the fix helps (rule 20)."""
    journey = painful(emotion=-2)
    assert before_trying(journey, journey.fixes[0]) == (None, -2)
    for month, average in ((2, 7.1), (1, 6.5)):
        journey, _ = edit.add(journey, "results", month=date(2026, month, 1), average=average)
    assert before_trying(journey, journey.fixes[0]) == (7.1, -2)
