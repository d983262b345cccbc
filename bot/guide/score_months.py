"""What the scores of each month come to, as they are stored."""

from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import Session

from bot.guide.rhythm import zone_of
from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.satisfaction.figures import USUAL_GOAL, Measured, Tally, all_of
from bot.journey.satisfaction.values import Total
from storage import scores

if TYPE_CHECKING:
    # A unit counts anew what a changed goal makes of scores: it imports this.
    from bot.guide.unit import Unit


def goal_of(journey: Journey) -> float:
    """Give the score that the team aims at, or the usual one."""
    return USUAL_GOAL if journey.goal_score is None else journey.goal_score


def today_of(unit: "Unit", journey: Journey) -> date:
    """Give the day that it is where a journey's team is."""
    return unit.now.astimezone(zone_of(journey)).date()


def months(session: Session, workspace_id: str, journey_id: int, goal: float) -> dict[date, Measured]:
    """Give what the scores of each month come to, with those of which only the whole is known."""
    tallies: dict[date, list[Tally]] = {}
    for one in scores.counted(session, workspace_id, journey_id, goal):
        tallies.setdefault(one.month, []).append(one.tally)
    wholes = whole_months(session, workspace_id, journey_id)
    for month, total in wholes.items():
        tallies.setdefault(month, []).append(Tally.of_total(total))
    found: dict[date, Measured] = {}
    for month in sorted(tallies):
        counted = all_of(tallies[month]).measured
        if counted is None and month in wholes:
            # Nobody told how many there were.
            whole = wholes[month]
            counted = Measured(whole.average, 0, whole.at_goal, whole.nps)
        if counted is not None:
            found[month] = counted
    return found


def whole_months(session: Session, workspace_id: str, journey_id: int) -> dict[date, Total]:
    """Give the months of which the whole is known: of several that tell of one month, the last counts."""
    return {row.month: scores.total_of(row) for row, _ in scores.totals(session, workspace_id, journey_id)}


def with_goal(
    session: Session, workspace_id: str, journey_id: int, before: Journey, changed: Journey
) -> Journey:
    """Count anew, where a change moves the goal, which share of the scores reaches it."""
    if goal_of(before) == goal_of(changed) or not changed.results:
        return changed
    counted = months(session, workspace_id, journey_id, goal_of(changed))
    for result in changed.results:
        if result.month in counted:
            share = counted[result.month].at_goal
            changed = edit.change(changed, "results", result.id, at_goal=share)
    return changed
