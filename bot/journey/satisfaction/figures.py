"""What scores come to: the average, the share that reaches the goal, and NPS (rules 6, 7 and 22)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import floor, fsum
from typing import Self

from bot.journey.satisfaction.values import Total

USUAL_GOAL = 8.0
"""The goal of a team that has not set one: the model example of rule 6."""
FEW_RESPONSES = 10
"""Fewer responses than this say little."""
LOW_AVERAGE = 6.0
"""Below this, most customers would call it a fail."""
PROMOTES_FROM, DETRACTS_BELOW = 9, 7
_ALL = 100
_A_HAIR = 1e-9
"""A converted score may miss the goal by the last digit of a float, and has reached it all the same."""


@dataclass(frozen=True)
class Tally:
    """Scores counted. What is not known of all of them is None: of a month as a whole often no more than its average."""

    count: int = 0
    total: float = 0.0
    reached: float | None = 0.0
    net: float | None = 0.0
    """Promoters less detractors."""

    @classmethod
    def of(cls, scores: Iterable[float], goal: float) -> Self:
        """Count scores from 0 to 10."""
        known = list(scores)
        return cls(
            len(known),
            fsum(known),
            sum(reaches(score, goal) for score in known),
            sum(score >= PROMOTES_FROM for score in known) - sum(score < DETRACTS_BELOW for score in known),
        )

    @classmethod
    def of_total(cls, total: Total) -> Self:
        """Count a month as a whole."""
        count = total.responses
        return cls(
            count,
            total.average * count,
            None if total.at_goal is None else total.at_goal / _ALL * count,
            None if total.nps is None else total.nps / _ALL * count,
        )

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.count + other.count,
            self.total + other.total,
            None if self.reached is None or other.reached is None else self.reached + other.reached,
            None if self.net is None or other.net is None else self.net + other.net,
        )

    @property
    def measured(self) -> "Measured | None":
        """What it comes to; None where nothing was counted."""
        if not self.count:
            return None
        return Measured(
            # However they were added up: the last digits of a float decide nothing.
            average=round(round(self.total, 6) / self.count, 2),
            responses=self.count,
            at_goal=None if self.reached is None else round(self.reached / self.count * _ALL, 1),
            nps=None if self.net is None else floor(self.net / self.count * _ALL + 0.5),
        )


@dataclass(frozen=True)
class Measured:
    """What scores come to: the average from 0 to 10, the share at or above the goal in percent, NPS in points.

    `responses` is 0 where nobody told how many there were.
    """

    average: float
    responses: int
    at_goal: float | None
    nps: int | None

    @property
    def is_few(self) -> bool:
        """Whether it rests on so few responses that it says little."""
        return self.responses < FEW_RESPONSES

    @property
    def is_low(self) -> bool:
        """Whether customers are so unhappy that saying no to some may be the right answer (rule 22)."""
        return self.average < LOW_AVERAGE


def reaches(score: float, goal: float) -> bool:
    """Tell whether a score is at or above the goal."""
    return score >= lowest_reaching(goal)


def lowest_reaching(goal: float) -> float:
    """Give the lowest score that counts as at the goal."""
    return goal - _A_HAIR


def month_of(day: date) -> date:
    """Give the first day of a month."""
    return day.replace(day=1)


def months_on(month: date, count: int) -> date:
    """Give the first day of the month that is so many months later, or earlier."""
    years, place = divmod(month.year * 12 + month.month - 1 + count, 12)
    return date(years, place + 1, 1)


def all_of(tallies: Iterable[Tally]) -> Tally:
    """Count all together."""
    counted = Tally()
    for tally in tallies:
        counted += tally
    return counted
