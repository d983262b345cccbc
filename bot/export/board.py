"""The journey laid out step by step, for files that people draw on: what stands under each step, and in which band."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import fmean

from bot.journey import fixes
from bot.journey.fixes import Ranked
from bot.journey.model import Journey
from bot.journey.parts import Insight, InsightKind, Persona, Phase, Step, Touchpoint


@dataclass(frozen=True)
class Column:
    """One step with all that stands under it; `feelings` holds one value per persona of the board, or None."""

    number: int
    step: Step
    phase: Phase | None
    touchpoints: list[Touchpoint]
    pains: list[Insight]
    gains: list[Insight]
    questions: list[Insight]
    fixes: list[Ranked]
    feelings: list[float | None]

    @property
    def is_moment_of_truth(self) -> bool:
        """Whether one of its touchpoints decides the customer's opinion (rule 16)."""
        return any(touchpoint.moment_of_truth for touchpoint in self.touchpoints)

    @property
    def lowest(self) -> float | None:
        """The lowest feeling of a persona here; None where no feeling is known."""
        return min((feeling for feeling in self.feelings if feeling is not None), default=None)


@dataclass(frozen=True)
class Board:
    """A journey in columns. `personas` are those who travel: one who was asked for, else all of them."""

    journey: Journey
    personas: list[Persona]
    columns: list[Column]
    fixes: list[Ranked]

    @property
    def low_point(self) -> Column | None:
        """The step where it hurts most, if any feeling is below neutral.

        Of equally low steps the one counts where the others feel worst as well, as in the picture; then the first.
        """
        known = [
            (min(feelings), fmean(feelings), column.number, column)
            for column in self.columns
            if (feelings := [feeling for feeling in column.feelings if feeling is not None])
        ]
        lowest, _, _, step = min(known, default=(0.0, 0.0, 0, None))
        return step if lowest < 0 else None


@dataclass(frozen=True)
class PhaseSpan:
    """Columns side by side that belong to one phase; None where they belong to none."""

    phase: Phase | None
    columns: list[Column]


def board(journey: Journey, persona_id: str | None = None) -> Board:
    """Lay out a journey, of one persona or of all; raises `KeyError` for a persona that is not there.

    With one persona, touchpoints and fixes are its own and those that are for everybody.
    """
    personas = [persona for persona in journey.personas if persona_id in {None, persona.id}]
    if persona_id is not None and not personas:
        raise KeyError(persona_id)
    wanted = [
        ranked
        for ranked in fixes.ranked(journey)
        if persona_id is None or ranked.fix.persona_id in {None, persona_id}
    ]
    phases = {phase.id: phase for phase in journey.phases}
    homes: dict[str | None, list[Ranked]] = {}
    for ranked in wanted:
        if not ranked.fix.is_finished:
            homes.setdefault(_home(journey, ranked), []).append(ranked)
    columns = [
        _column(journey, number, step, phases.get(step.phase_id or ""), personas, homes.get(step.id, []))
        for number, step in enumerate(journey.steps, start=1)
    ]
    return Board(journey, personas, columns, wanted)


def bands(columns: Sequence[Column], most: int) -> list[list[Column]]:
    """Cut the columns into as few bands as hold at most so many each; a band ends with a phase where it can.

    The bands are about equally wide: no band of one column follows full ones.
    """
    found: list[list[Column]] = []
    rest = list(columns)
    while rest:
        left = -(-len(rest) // most)
        even = -(-len(rest) // left)
        ends = [
            size
            for size in range(max(1, even - 1), min(most, len(rest)) + 1)
            if size == len(rest) or rest[size - 1].step.phase_id != rest[size].step.phase_id
        ]
        fits = [size for size in ends if -(-(len(rest) - size) // most) <= left - 1]
        size = min(fits, key=lambda size: abs(size - even), default=even)
        found.append(rest[:size])
        rest = rest[size:]
    return found


def phase_spans(columns: Sequence[Column]) -> list[PhaseSpan]:
    """Group columns that stand side by side under their phase; a journey may come back to a phase (rule 10)."""
    grouped = groupby(columns, key=lambda column: column.phase.id if column.phase else None)
    spans = [list(group) for _, group in grouped]
    return [PhaseSpan(span[0].phase, span) for span in spans]


def _column(
    journey: Journey,
    number: int,
    step: Step,
    phase: Phase | None,
    personas: list[Persona],
    here: list[Ranked],
) -> Column:
    travelling = {persona.id for persona in personas}
    touchpoints = [
        touchpoint
        for touchpoint in journey.touchpoints_of(step.id)
        if touchpoint.persona_id is None or touchpoint.persona_id in travelling
    ]
    there = {touchpoint.id for touchpoint in touchpoints}

    def learned(kind: InsightKind) -> list[Insight]:
        return [insight for insight in journey.insights_of(kind) if insight.touchpoint_id in there]

    return Column(
        number=number,
        step=step,
        phase=phase,
        touchpoints=touchpoints,
        pains=learned(InsightKind.PAIN),
        gains=learned(InsightKind.GAIN),
        questions=learned(InsightKind.QUESTION),
        fixes=here,
        feelings=[_feeling(touchpoints, persona.id) for persona in personas] or [_feeling(touchpoints, None)],
    )


def _home(journey: Journey, ranked: Ranked) -> str | None:
    """Give the one step under which a fix stands: its own, else the first where it helps."""
    return ranked.fix.step_id or next(iter(fixes.steps_of(journey, ranked.fix)), None)


def _feeling(touchpoints: list[Touchpoint], persona_id: str | None) -> float | None:
    """Give the mean feeling of a persona at a step, at touchpoints of its own and those for everybody (rule 16)."""
    known = [
        touchpoint.emotion
        for touchpoint in touchpoints
        if touchpoint.emotion is not None and touchpoint.persona_id in {None, persona_id}
    ]
    return fmean(known) if known else None
