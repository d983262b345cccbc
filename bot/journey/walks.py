"""What people met when they walked a journey as its customer (rule 21): how each step went, and against the time before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.journey.model import Journey
from bot.journey.parts import Step
from bot.journey.stale import STALE_AFTER

_HALF_A_CLASS = 0.5


class Outcome(StrEnum):
    """How a step went for who walked it."""

    WELL = "well"
    FRICTION = "friction"
    BROKEN = "broken"


class Trend(StrEnum):
    """How a step went compared to the round before."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    UNKNOWN = "unknown"
    """One of the two rounds does not tell."""


_WORTH = {Outcome.WELL: 2, Outcome.FRICTION: 1, Outcome.BROKEN: 0}


@dataclass(frozen=True)
class Seen:
    """What somebody met at a step. `by` is their name; empty where it is not told.

    `pain_id` is the pain point that the team made of it, `file_url` leads to a picture in Slack.
    """

    id: int
    step_id: str
    outcome: Outcome | None
    note: str = ""
    outdated: bool = False
    by: str = ""
    file_url: str = ""
    pain_id: str = ""


@dataclass(frozen=True)
class Tally:
    """How often a step went well, had friction and was broken in one round."""

    well: int = 0
    friction: int = 0
    broken: int = 0

    @property
    def count(self) -> int:
        """How many people told how it went."""
        return self.well + self.friction + self.broken

    @property
    def mean(self) -> float:
        """From 0, broken for all, to 2, well for all; only of a tally that counts somebody."""
        return (_WORTH[Outcome.WELL] * self.well + _WORTH[Outcome.FRICTION] * self.friction) / self.count

    @property
    def outcome(self) -> Outcome | None:
        """How it went on the whole; half and half counts as the better one. None where nobody told."""
        if not self.count:
            return None
        if self.mean >= _WORTH[Outcome.FRICTION] + _HALF_A_CLASS:
            return Outcome.WELL
        return Outcome.FRICTION if self.mean >= _HALF_A_CLASS else Outcome.BROKEN


@dataclass(frozen=True)
class StepOutcome:
    """How a step went, now and in the round before."""

    step_id: str
    number: int
    text: str
    now: Tally
    before: Tally
    outdated: bool = False

    @property
    def trend(self) -> Trend:
        """Better or worse when it moved by at least half a class, as from well for all to friction for half of them."""
        if not self.now.count or not self.before.count:
            return Trend.UNKNOWN
        moved = self.now.mean - self.before.mean
        if abs(moved) < _HALF_A_CLASS:
            return Trend.SAME
        return Trend.BETTER if moved > 0 else Trend.WORSE


def tally(seen: Iterable[Seen]) -> Tally:
    """Count how often it went how."""
    counts = dict.fromkeys(Outcome, 0)
    for one in seen:
        if one.outcome is not None:
            counts[one.outcome] += 1
    return Tally(counts[Outcome.WELL], counts[Outcome.FRICTION], counts[Outcome.BROKEN])


def step_outcomes(journey: Journey, now: Sequence[Seen], before: Sequence[Seen]) -> list[StepOutcome]:
    """Tell of each step of the journey how it went, in their order. What was said of a step that is gone is left out."""
    return [
        StepOutcome(
            step.id,
            number,
            step.text,
            now=tally(one for one in now if one.step_id == step.id),
            before=tally(one for one in before if one.step_id == step.id),
            outdated=any(one.outdated for one in now if one.step_id == step.id),
        )
        for number, step in enumerate(journey.steps, start=1)
    ]


def pains_met(journey: Journey, seen: Sequence[Seen]) -> list[Seen]:
    """List what hurt and was told in words, step by step, the broken first."""
    place = {step.id: number for number, step in enumerate(journey.steps)}
    told = [
        one
        for one in seen
        if one.note and one.step_id in place and one.outcome in {Outcome.FRICTION, Outcome.BROKEN}
    ]
    return sorted(told, key=lambda one: (one.outcome != Outcome.BROKEN, place[one.step_id], one.id))


def unwalked(
    journey: Journey,
    last_walked: Mapping[str, datetime],
    young: Iterable[str],
    since: datetime,
    now: datetime,
) -> list[str]:
    """Give the steps that nobody walked for 60 days, of a journey made `since` some moment; those that are `young` are spared."""
    limit = now - STALE_AFTER
    spared = set(young)
    return [
        step.id for step in journey.steps if step.id not in spared and last_walked.get(step.id, since) < limit
    ]


def following(steps: Sequence[Step], answered: Iterable[str], step_id: str | None) -> str | None:
    """Give the next step to answer after one, from the first again at the end; None when all are answered."""
    done = set(answered)
    places = [step.id for step in steps]
    here = places.index(step_id) + 1 if step_id in places else 0
    return next((one for one in places[here:] + places[:here] if one not in done), None)
