"""The figures of satisfaction, for the report and for whoever asks (rules 6, 20 and 22)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from bot.guide.score_months import goal_of, months, today_of
from bot.guide.unit import Unit
from bot.journey.model import Journey
from bot.journey.parts import Fix, FixStatus
from bot.journey.satisfaction.figures import Measured, Tally, all_of, month_of, months_on
from storage import scores
from storage.scores import Counted

MOST_MONTHS = 24
"""How far back the figures go."""
PARTS_OVER = 3
"""Personas and steps are told of this many months together, since a month of one of them is mostly very little."""
COMPARED_OVER = 3
"""A fix is put beside the scores of at most so many months before and after it."""
FIXES_SINCE = 6
"""Fixes that were finished in so many months are told of."""
_FEWEST_TO_BE_LOW = 3


@dataclass(frozen=True)
class Month:
    """What the scores of a month come to; `month` is its first day."""

    month: date
    measured: Measured


@dataclass(frozen=True)
class OfPart:
    """What the scores of one persona or one step come to; `number` is the place of a step, counted from 1."""

    part_id: str
    name: str
    measured: Measured
    number: int = 0


@dataclass(frozen=True)
class Beside:
    """The scores before and after a fix was finished: whether it helped they do not prove.

    The month in which it was finished counts for neither; None is where there are no scores.
    """

    fix: Fix
    finished_on: date
    before: Measured | None
    after: Measured | None


@dataclass(frozen=True)
class Figures:
    """The figures of a journey, from its first month with scores on, at most two years.

    `goal` is the one that was set (`is_set`), or else the usual one. Personas and steps are told of from `parts_since` on.
    """

    goal: float
    is_set: bool
    months: tuple[Month, ...] = ()
    personas: tuple[OfPart, ...] = ()
    steps: tuple[OfPart, ...] = ()
    parts_since: date | None = None
    fixes: tuple[Beside, ...] = ()

    @property
    def latest(self) -> Month | None:
        """The last month with scores."""
        return self.months[-1] if self.months else None

    @property
    def previous(self) -> Month | None:
        """The month with scores before that one, whenever it was."""
        return self.months[-2] if len(self.months) > 1 else None

    @property
    def change(self) -> float | None:
        """How far the average moved since the month before; None where there is none."""
        if self.latest is None or self.previous is None:
            return None
        return round(self.latest.measured.average - self.previous.measured.average, 2)

    @property
    def low_personas(self) -> tuple[OfPart, ...]:
        """The personas that are so unhappy that saying no may be the right answer (rule 22)."""
        return tuple(
            one
            for one in self.personas
            if one.measured.is_low and one.measured.responses >= _FEWEST_TO_BE_LOW
        )

    @property
    def is_low(self) -> bool:
        """Whether customers, all of them or of one type, are that unhappy."""
        return bool(self.low_personas) or (self.latest is not None and self.latest.measured.is_low)

    def of(self, month: date) -> Month | None:
        """Give the figures of one month."""
        return next((one for one in self.months if one.month == month), None)


def figures(unit: Unit, journey_id: int) -> Figures:
    """Give the figures of a journey. Raises `NoSuchJourney`."""
    journey = unit.load(journey_id).journey
    goal = goal_of(journey)
    found = months(unit.session, unit.workspace_id, journey_id, goal)
    stored = {result.month: result for result in journey.results}
    for month, result in stored.items():
        # What an imported journey brought along has no scores of its own.
        found.setdefault(month, Measured(result.average, result.responses, result.at_goal, result.nps))
    in_order = [Month(month, found[month]) for month in sorted(found)]
    if not in_order:
        return Figures(goal, journey.goal_score is not None)
    last = in_order[-1].month
    since = months_on(last, 1 - PARTS_OVER)
    counted = scores.counted(unit.session, unit.workspace_id, journey_id, goal, since=since)
    return Figures(
        goal,
        journey.goal_score is not None,
        tuple(one for one in in_order if one.month > months_on(last, -MOST_MONTHS)),
        tuple(
            OfPart(persona.id, persona.name, measured)
            for persona in journey.personas
            if (measured := _together(counted, _of_persona(persona.id))) is not None
        ),
        tuple(
            OfPart(step.id, step.text, measured, number)
            for number, step in enumerate(journey.steps, start=1)
            if (measured := _together(counted, _of_step(step.id))) is not None
        ),
        since,
        tuple(_beside(journey, in_order, today_of(unit, journey))),
    )


def _together(counted: Iterable[Counted], fits: Callable[[Counted], bool]) -> Measured | None:
    return all_of(one.tally for one in counted if fits(one)).measured


def _of_persona(persona_id: str) -> Callable[[Counted], bool]:
    return lambda one: one.persona_id == persona_id


def _of_step(step_id: str) -> Callable[[Counted], bool]:
    return lambda one: one.step_id == step_id


def _beside(journey: Journey, in_order: list[Month], today: date) -> Iterable[Beside]:
    """Put the fixes that were finished lately beside the months before and after; the last finished first."""
    since = months_on(month_of(today), -FIXES_SINCE)
    done = [
        (fix.finished_on, fix)
        for fix in journey.fixes
        if fix.status == FixStatus.DONE and fix.finished_on is not None and fix.finished_on >= since
    ]
    for finished_on, fix in sorted(done, key=lambda pair: pair[0], reverse=True):
        month = month_of(finished_on)
        before = [one for one in in_order if months_on(month, -COMPARED_OVER) <= one.month < month]
        after = [one for one in in_order if month < one.month <= months_on(month, COMPARED_OVER)]
        yield Beside(fix, finished_on, _mean(before), _mean(after))


def _mean(months: list[Month]) -> Measured | None:
    """Give what several months come to, each by its number of responses."""
    known = [one.measured for one in months if one.measured.responses]
    return all_of(
        Tally(
            one.responses,
            one.average * one.responses,
            None if one.at_goal is None else one.at_goal / 100 * one.responses,
            None if one.nps is None else one.nps / 100 * one.responses,
        )
        for one in known
    ).measured
