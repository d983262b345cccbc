"""The facts of a monthly report."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.coach.requests import Fact
from bot.coach.writing.common import goal_of, moved, of_month, one_line
from bot.journey.fixes import days_late
from bot.journey.model import Journey
from bot.journey.next_action import Action, Proposal


def facts_of_report(
    journey: Journey,
    today: date,
    month: date,
    *,
    share_at_goal: float | None,
    average: float | None,
    count: int,
    previous: float | None,
    broken: Sequence[str],
    better: int,
    worse: int,
    walkers: int,
    stale: Sequence[str],
    fixes_done: int,
    fixes_late: int,
    action: Proposal,
) -> tuple[Fact, ...]:
    """Give what a report of a month tells, in the order in which it tells it; the one thing to do comes last.

    `average` is of this month's `count` scores and `previous` that of the month before, None where there is none.
    `broken` and `stale` are ids of steps; `better` and `worse` count steps against the round before.
    """
    told = [*of_month(journey, month, average, count)]
    if average is not None and previous is not None:
        told.append(moved(average, previous, _month_before(month)))
    if average is not None and share_at_goal is not None:
        told.append(Fact("share-at-goal", {"share": round(share_at_goal), "goal": goal_of(journey)}))
    told += _walk(journey, broken, better, worse, walkers)
    if fixes_done:
        told.append(Fact("fixes-done", {"count": fixes_done}))
    if fixes_late:
        told.append(Fact("fixes-late", {"count": fixes_late}))
    still = [step_id for step_id in stale if _has_step(journey, step_id)]
    if still and action.action is not Action.WALK_STALE:
        told.append(Fact("stale", {"count": len(still), "number": journey.step_number(still[0])}))
    told += _action(journey, today, month, action)
    return tuple(told)


def _walk(journey: Journey, broken: Sequence[str], better: int, worse: int, walkers: int) -> Iterator[Fact]:
    if not walkers:
        yield Fact("not-walked")
        return
    yield Fact("walked", {"count": walkers, "better": better, "worse": worse})
    there = [step_id for step_id in broken if _has_step(journey, step_id)]
    if not there:
        yield Fact("nothing-broken")
        return
    number = journey.step_number(there[0])
    step = one_line(journey.steps[number - 1].text)
    yield Fact("broken", {"count": len(there), "number": number, "step": step})


def _action(journey: Journey, today: date, month: date, action: Proposal) -> Iterator[Fact]:
    values: dict[str, str | int | float] = {"month": month.isoformat()}
    if _has_step(journey, action.step_id):
        number = journey.step_number(action.step_id)
        values |= {"number": number, "step": one_line(journey.steps[number - 1].text)}
    fix = next((one for one in journey.fixes if one.id == action.fix_id), None)
    if fix is not None:
        values |= {"fix": one_line(fix.text), "days": days_late(fix, today)}
    # What was to be done about a part that is gone needs no telling.
    if (action.step_id and "step" not in values) or (action.fix_id and fix is None):
        return
    yield Fact(f"action-{action.action}", values)


def _has_step(journey: Journey, step_id: str) -> bool:
    return any(step.id == step_id for step in journey.steps)


def _month_before(month: date) -> date:
    return date(month.year - (month.month == 1), (month.month - 2) % 12 + 1, 1)
