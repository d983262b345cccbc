"""The one thing to do next, as a monthly report proposes it: what hurts most and nobody has in hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.journey.fixes import days_late, ranked, steps_of
from bot.journey.model import Journey
from bot.journey.moments import worst_moments
from bot.journey.parts import Fix
from bot.journey.reminders import lacks_care

USUAL_GOAL = 8.0
"""The score to reach where a journey names none (rule 6)."""


class Action(StrEnum):
    """What is proposed, the weightiest first. `step_id` or `fix_id` of the proposal says where."""

    FIX_BROKEN = "fix-broken"
    """A step did not work when people walked it, and no fix is under way there."""
    FINISH_LATE = "finish-late"
    """A fix is past its date."""
    TAKE_FIRST = "take-first"
    """The fix that comes first has nobody, or no date."""
    ASK_RESULTS = "ask-results"
    """There are no results of the month (rule 22)."""
    EASE_WORST = "ease-worst"
    """Satisfaction is below the goal, and where it hurts most no fix is under way."""
    WALK_STALE = "walk-stale"
    """Nobody walked or touched a step for 60 days (rule 23)."""
    FINISH_FIRST = "finish-first"
    """All is in hand: finish what comes first."""
    AIM_HIGHER = "aim-higher"
    """Nothing is left to do: past satisfaction, to delight (rule 7)."""


@dataclass(frozen=True)
class Proposal:
    """What to do next, and at which step or with which fix."""

    action: Action
    step_id: str = ""
    fix_id: str = ""


def propose(
    journey: Journey, today: date, month: date, *, broken: Sequence[str], stale: Sequence[str]
) -> Proposal:
    """Propose one thing to do: `month` is the one reported on, `broken` and `stale` are ids of steps."""
    unfinished = [one.fix for one in ranked(journey) if not one.fix.is_finished]
    in_hand = {step_id for fix in unfinished for step_id in steps_of(journey, fix)}
    known = {step.id for step in journey.steps}
    result = next((one for one in journey.results if one.month == month.replace(day=1)), None)
    loose = [step_id for step_id in broken if step_id in known - in_hand]
    late = max(unfinished, key=lambda fix: days_late(fix, today), default=None)
    if loose:
        return Proposal(Action.FIX_BROKEN, step_id=loose[0])
    if late is not None and days_late(late, today):
        return Proposal(Action.FINISH_LATE, fix_id=late.id)
    if unfinished and lacks_care(unfinished[0]):
        return Proposal(Action.TAKE_FIRST, fix_id=unfinished[0].id)
    if result is None:
        return Proposal(Action.ASK_RESULTS)
    if result.average < (journey.goal_score or USUAL_GOAL) and (step_id := _worst(journey, in_hand)):
        return Proposal(Action.EASE_WORST, step_id=step_id)
    return _when_all_is_well(unfinished, [step_id for step_id in stale if step_id in known])


def _when_all_is_well(unfinished: Sequence[Fix], stale: Sequence[str]) -> Proposal:
    if stale:
        return Proposal(Action.WALK_STALE, step_id=stale[0])
    if unfinished:
        return Proposal(Action.FINISH_FIRST, fix_id=unfinished[0].id)
    return Proposal(Action.AIM_HIGHER)


def _worst(journey: Journey, in_hand: set[str]) -> str:
    """Give the step of the worst moment at which no fix is under way; empty where there is none."""
    moments = worst_moments(journey, len(journey.touchpoints))
    return next((moment.step.id for moment in moments if moment.step.id not in in_hand), "")
