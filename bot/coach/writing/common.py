"""What the facts of a summary and of a report share: a month's score, and how it moved."""

from collections.abc import Iterator
from datetime import date

from bot.coach.requests import Fact
from bot.journey.model import Journey
from bot.journey.next_action import USUAL_GOAL

NOBODY = "none"
"""Stands for no persona, no pain point and no owner in particular."""
SOMEBODY = "somebody"
"""Stands for an owner who is known, and whose name is not."""
_A_HAIR = 0.05
"""Scores are told in tenths: what differs by less is the same."""


def of_month(journey: Journey, month: date, average: float | None, count: int) -> Iterator[Fact]:
    """Tell the score of a month against the goal, or that there is none."""
    if average is None:
        yield Fact("no-results", {"month": month.isoformat()})
        return
    values: dict[str, str | int | float] = {
        "month": month.isoformat(),
        "average": round(average, 1),
        "count": count,
    }
    by = round(goal_of(journey) - average, 1)
    key = "result-at" if by < _A_HAIR else "result-below"
    if journey.goal_score is None and key == "result-below":
        yield Fact("result-first", values)
        return
    yield Fact(key, values | {"goal": goal_of(journey), "by": abs(by)})


def moved(average: float, earlier: float, month: date) -> Fact:
    """Tell how a score moved against an earlier month."""
    by = round(average - earlier, 1)
    key = "same" if abs(by) < _A_HAIR else "better" if by > 0 else "worse"
    return Fact(key, {"month": month.isoformat(), "average": round(earlier, 1), "by": abs(by)})


def goal_of(journey: Journey) -> float:
    """Give the score to reach."""
    return USUAL_GOAL if journey.goal_score is None else journey.goal_score


def one_line(text: str) -> str:
    """Write a text of several lines as one, without the full stop at its end."""
    return " ".join(text.split()).rstrip(".")
