"""The one thing that a report proposes: what hurts most and nobody has in hand."""

from datetime import date, timedelta
from typing import Any

from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.next_action import Action, Proposal, propose
from bot.journey.parts import FixStatus

TODAY = date(2026, 12, 7)
MONTH = date(2026, 11, 1)


def journey_of(*feelings: int, average: float | None = 8.4) -> Journey:
    """Give a journey with a step for each feeling, and results of the month unless there are none."""
    journey = Journey(title="Reis", goal_score=8)
    for number, feeling in enumerate(feelings):
        journey, step_id = edit.add(journey, "steps", text=f"Stap {number}")
        journey, _ = edit.add(journey, "touchpoints", step_id=step_id, channel="phone", emotion=feeling)
    if average is not None:
        journey, _ = edit.add(journey, "results", month=MONTH, average=average, responses=20)
    return journey


def with_fix(journey: Journey, **fields: Any) -> Journey:
    """Add a fix to it that somebody has in hand."""
    usual = {
        "text": "Sneller",
        "owner": "Bo",
        "due": TODAY + timedelta(days=9),
        "step_id": journey.steps[0].id,
    }
    return edit.add(journey, "fixes", **usual | fields)[0]


def proposed(journey: Journey, *, broken: tuple[str, ...] = (), stale: tuple[str, ...] = ()) -> Proposal:
    """Give what is proposed for it."""
    return propose(journey, TODAY, MONTH, broken=broken, stale=stale)


def test_a_broken_step_that_nobody_mends_comes_first() -> None:
    """One with a fix under way is in hand; one that was removed since is no matter."""
    journey = with_fix(journey_of(1, 1), due=TODAY - timedelta(days=3))
    first, second = (step.id for step in journey.steps)
    assert proposed(journey, broken=(first, second)) == Proposal(Action.FIX_BROKEN, step_id=second)
    assert proposed(journey, broken=(first, "s99")).action == Action.FINISH_LATE


def test_what_is_late_goes_before_what_nobody_took() -> None:
    """Of several the one that is latest."""
    journey = with_fix(with_fix(journey_of(1), due=TODAY - timedelta(days=1)), due=TODAY - timedelta(days=8))
    assert proposed(journey) == Proposal(Action.FINISH_LATE, fix_id=journey.fixes[1].id)


def test_the_first_fix_is_to_be_taken() -> None:
    """Where it has nobody, or no date."""
    journey = with_fix(journey_of(1), due=None)
    assert proposed(journey) == Proposal(Action.TAKE_FIRST, fix_id=journey.fixes[0].id)


def test_without_results_they_are_asked_for() -> None:
    """Those of another month do not count."""
    assert proposed(journey_of(-2, average=None)).action == Action.ASK_RESULTS


def test_below_the_goal_the_worst_moment_without_a_fix_is_to_be_eased() -> None:
    """At or above the goal it is not."""
    journey = with_fix(journey_of(-2, -1, average=7.2))
    assert proposed(journey) == Proposal(Action.EASE_WORST, step_id=journey.steps[1].id)
    assert proposed(with_fix(journey_of(-2, -1))).action == Action.FINISH_FIRST


def test_when_all_is_well_stale_steps_are_walked_and_what_is_in_hand_is_finished() -> None:
    """At last the team aims past satisfaction."""
    journey = journey_of(1)
    assert proposed(journey, stale=(journey.steps[0].id,)).action == Action.WALK_STALE
    assert proposed(with_fix(journey)).action == Action.FINISH_FIRST
    assert proposed(with_fix(journey, status=FixStatus.DONE)).action == Action.AIM_HIGHER
