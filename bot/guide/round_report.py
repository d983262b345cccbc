"""What came of a round: how each step went and whether that is better than before, what hurt, what is stale, who walked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.guide.drawing import differences_of
from bot.guide.unit import Loaded, Unit
from bot.journey.change import Difference
from bot.journey.model import Journey
from bot.journey.stale import STALE_AFTER, stale_steps
from bot.journey.walks import Outcome, Seen, StepOutcome, pains_met, step_outcomes, unwalked
from storage import conversations, history, rounds, walks
from storage.monthly_tables import ObservationRow, RoundRow


@dataclass(frozen=True)
class RoundReport:
    """What came of a round that is closed, against the one before. Moments are in UTC.

    `steps` holds each step of the journey as it stands, in order, with how it went now and before, and its `trend`.
    `pains` are new pain points, in the words of who met them: each may become a fix. `outdated` are notes that a
    step is no longer so. `changed` and `stale` are the ids of steps that were changed since the round before, and
    that nobody walked for 60 days. `walked_by` names who walked; nobody in an anonymous round.
    """

    round_id: int
    journey_id: int
    journey: Journey
    period: str
    opened_at: datetime
    closed_at: datetime
    anonymous: bool
    invited: int
    walked: int
    walked_by: Sequence[str]
    has_before: bool
    steps: Sequence[StepOutcome]
    pains: Sequence[Seen]
    outdated: Sequence[Seen]
    changed: Sequence[str]
    stale: Sequence[str]

    def count(self, outcome: Outcome) -> int:
        """Count the steps that went so, on the whole."""
        return sum(1 for step in self.steps if step.now.outcome == outcome)


def report_of(unit: Unit, loaded: Loaded, row: RoundRow) -> RoundReport:
    """Tell what came of a round of a journey that was loaded; one that is open as far as it is."""
    journey, until = loaded.journey, row.closed_at or unit.now
    before = round_before(unit, row)
    ids = [one.id for one in (row, before) if one is not None and one.id is not None]
    observed = walks.observations(unit.session, unit.workspace_id, ids)
    names = names_of(unit, observed)
    now = [seen_of(one, names) for one in observed if one.round_id == row.id]
    then = [seen_of(one, names) for one in observed if one.round_id != row.id]
    found = walks.of_round(unit.session, unit.workspace_id, row.id or 0)
    walkers = {one.by: names.get(one.by or "", "") for one in observed if one.round_id == row.id and one.by}
    last_walked = walks.last_walked(unit.session, unit.workspace_id, loaded.id, until)
    recent = _changes(unit, loaded.id, until - STALE_AFTER)
    young = {one.part_id for one in recent if one.collection == "steps" and one.before is None}
    return RoundReport(
        round_id=row.id or 0,
        journey_id=loaded.id,
        journey=journey,
        period=row.period,
        opened_at=row.opened_at,
        closed_at=until,
        anonymous=row.anonymous,
        invited=len(found),
        walked=row.walked,
        walked_by=[] if row.anonymous else sorted(filter(None, walkers.values())),
        has_before=before is not None,
        steps=step_outcomes(journey, now, then),
        pains=pains_met(journey, now),
        outdated=[one for one in now if one.outdated and one.step_id in {step.id for step in journey.steps}],
        changed=_changed(unit, loaded, before),
        stale=unwalked(journey, last_walked, young, loaded.row.created_at, until),
    )


def round_before(unit: Unit, row: RoundRow) -> RoundRow | None:
    """Give the round that was closed last before one was opened; None for the first."""
    found = rounds.closed(unit.session, unit.workspace_id, row.journey_id, 2, until=row.opened_at)
    return next((one for one in found if one.id != row.id), None)


def names_of(unit: Unit, observed: Sequence[ObservationRow]) -> dict[str, str]:
    """Give the names of who told what was met, by their id."""
    return conversations.names(unit.session, unit.workspace_id, {one.by for one in observed if one.by})


def seen_of(row: ObservationRow, names: dict[str, str]) -> Seen:
    """Give what somebody met as a plain value."""
    return Seen(
        id=row.id or 0,
        step_id=row.step_id,
        outcome=Outcome(row.outcome) if row.outcome else None,
        note=row.note,
        outdated=row.outdated,
        by=names.get(row.by or "", ""),
        file_url=row.file_url or "",
        pain_id=row.pain_id or "",
    )


def _changed(unit: Unit, loaded: Loaded, before: RoundRow | None) -> list[str]:
    """Give the steps of which something was changed since the round before opened; none after the first round."""
    if before is None:
        return []
    left_alone = stale_steps(loaded.journey, _changes(unit, loaded.id, before.opened_at))
    return [step.id for step in loaded.journey.steps if step.id not in left_alone]


def _changes(unit: Unit, journey_id: int, since: datetime) -> list[Difference]:
    changes = history.since(unit.session, unit.workspace_id, journey_id, since)
    return [one for row in changes for one in differences_of(row)]
