"""Making a pain point and a fix of what somebody met on a walk, once, as one change that can be undone (rule 19)."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.guide.errors import AlreadyDone, NoSuchJourney, NothingToKeep, told_to_the_writer
from bot.guide.round_report import names_of, seen_of
from bot.guide.telling import Telling, tell_anew
from bot.guide.unit import Loaded, Unit
from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Step
from bot.journey.walks import Seen
from storage import walks
from storage.monthly_tables import ObservationRow

ACTION = "walk-pain"


@dataclass(frozen=True)
class Met:
    """What somebody met at a step, with the journey and the step."""

    journey_id: int
    journey: Journey
    step: Step
    seen: Seen


@dataclass(frozen=True)
class Pain:
    """What the team makes of it: a pain point, at a touchpoint that is there or a new one of a channel, and a fix."""

    text: str
    fix: str
    touchpoint_id: str | None = None
    channel: str = ""


@dataclass(frozen=True)
class Fixed:
    """The fix that came of it, and the change."""

    journey_id: int
    fix: str
    change_id: int


def read_met(unit: Unit, observation_id: int) -> Met:
    """Read what somebody met, to make a pain point of it.

    Raises `NoSuchJourney`, and `AlreadyDone` where that was done, or the step is gone.
    """
    loaded, row = _open(unit, observation_id)
    step = next(one for one in loaded.journey.steps if one.id == row.step_id)
    return Met(loaded.id, loaded.journey, step, seen_of(row, names_of(unit, [row])))


def make_fix(unit: Unit, observation_id: int, pain: Pain) -> Fixed:
    """Add the pain point and its fix; of two who do so at one moment the second gets `AlreadyDone`.

    Raises `NoSuchJourney`, `NothingToKeep`, `TooLong`.
    """
    loaded, row = _open(unit, observation_id)
    journey, step_id = loaded.journey, row.step_id
    if not pain.text.strip() or not pain.fix.strip():
        raise NothingToKeep
    with told_to_the_writer():
        touchpoint_id = pain.touchpoint_id
        if touchpoint_id not in {one.id for one in journey.touchpoints_of(step_id)}:
            journey, touchpoint_id = edit.add(journey, "touchpoints", step_id=step_id, channel=pain.channel)
        journey, pain_id = edit.add(
            journey, "insights", kind=InsightKind.PAIN, text=pain.text, touchpoint_id=touchpoint_id
        )
        journey, _ = edit.add(journey, "fixes", text=pain.fix, pain_ids=[pain_id], step_id=step_id)
    change = unit.record(loaded, journey, ACTION)
    row.pain_id = pain_id
    tell_anew(unit, loaded.id, Telling.ROUND_SUMMARY, f"{row.round_id}")
    return Fixed(loaded.id, journey.fixes[-1].text, change.id or 0 if change else 0)


def show_undone(unit: Unit, loaded: Loaded, part_ids: Collection[str]) -> None:
    """Have the summaries shown anew that offer again what an undo took away; `part_ids` are the parts that it touched."""
    for round_id in walks.rounds_of_pains(unit.session, unit.workspace_id, loaded.id, part_ids):
        tell_anew(unit, loaded.id, Telling.ROUND_SUMMARY, f"{round_id}")


def _open(unit: Unit, observation_id: int) -> tuple[Loaded, ObservationRow]:
    row = walks.observation(unit.session, unit.workspace_id, observation_id)
    if row is None:
        raise NoSuchJourney
    loaded = unit.load(row.journey_id)
    unit.session.refresh(row)
    is_pain = any(one.id == row.pain_id for one in loaded.journey.insights)
    if is_pain or row.step_id not in {step.id for step in loaded.journey.steps}:
        raise AlreadyDone
    return loaded, row
