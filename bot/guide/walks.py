"""What somebody does on their walk: answer step by step, go back, decline, finish."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.guide import appointments, telling
from bot.guide.appointments import Kind
from bot.guide.errors import AlreadyDone, NoSuchJourney, RoundIsClosed
from bot.guide.telling import Telling
from bot.guide.unit import Loaded, Unit
from bot.guide.walking import (
    close_if_all_are_done,
    find_round,
    tell_walks_anew,
)
from bot.journey.parts import Step
from bot.journey.walks import Outcome, following
from storage import walks
from storage.monthly_tables import ObservationRow, RoundRow, WalkRow

DONE, DECLINED, HANDED, GONE = "done", "declined", "handed", "gone"


@dataclass(frozen=True)
class Told:
    """What somebody tells of a step; an answer that is None stays as it was noted."""

    outcome: Outcome | None = None
    note: str | None = None
    outdated: bool | None = None
    file_id: str | None = None
    file_url: str | None = None


@dataclass
class Walking:
    """A walk as it stands within a unit, with its round and its journey."""

    loaded: Loaded
    round: RoundRow
    row: WalkRow

    @property
    def id(self) -> int:
        """The id of the walk; one that was found was stored, so it has one."""
        return self.row.id or 0

    @property
    def steps(self) -> Sequence[Step]:
        """The steps of the journey as it stands."""
        return self.loaded.journey.steps

    def observed(self, unit: Unit) -> list[ObservationRow]:
        """Give what was told on this walk."""
        return walks.observations(unit.session, unit.workspace_id, [self.row.round_id], walk_id=self.id)

    def answered(self, unit: Unit) -> list[str]:
        """Give the steps of which was told how they went, or that they are no longer so."""
        return [row.step_id for row in self.observed(unit) if row.outcome or row.outdated]

    def reopen(self) -> None:
        """Go on, also where it was put off, declined, handed over or done."""
        if self.row.state != walks.OPEN:
            self.row.state, self.row.finished_at, self.row.handed_to = walks.OPEN, None, None
        self.row.snoozed_until = None

    def end(self, unit: Unit, state: str) -> None:
        """End it; when nobody walks any more the round closes."""
        self.row.state, self.row.snoozed_until = state, None
        self.row.finished_at = unit.now if state == DONE else None
        appointments.cancel(unit, self.loaded.id, Kind.WAKE, f"{self.id}")
        self.show(unit)
        close_if_all_are_done(unit, self.loaded, self.round)

    def show(self, unit: Unit) -> None:
        """Have its message shown as it stands now, and the progress of the round."""
        tell_walks_anew(unit, self.loaded.id, self.row)
        telling.tell_anew(unit, self.loaded.id, Telling.ROUND, f"{self.round.id}")


def own_walk(unit: Unit, walk_id: int) -> Walking:
    """Find a walk of this person, one that is open to answers.

    Raises `NoSuchJourney`, also for somebody else's, `RoundIsClosed`, and `AlreadyDone` for one that they handed over.
    """
    row = walks.find(unit.session, unit.workspace_id, walk_id)
    if row is None:
        raise NoSuchJourney
    loaded, its_round = find_round(unit, row.round_id)
    unit.session.refresh(row)
    if row.user_id != unit.person.user_id:
        raise NoSuchJourney
    if its_round.closed_at is not None or its_round.closes_at <= unit.now:
        raise RoundIsClosed
    if row.state == HANDED:
        raise AlreadyDone(by=row.user_id)
    return Walking(loaded, its_round, row)


def answer(unit: Unit, walk_id: int, step_id: str, told: Told) -> int:
    """Note what this person met at a step, and go on to the next one without an answer; gives the journey.

    What they tell is added to what they told before. With a note alone they stay, to say how it went. Of a step that was removed meanwhile nothing is noted.
    Raises `NoSuchJourney`, `RoundIsClosed`.
    """
    walking = own_walk(unit, walk_id)
    _note(unit, walking, step_id, told)
    _go_on(unit, walking, step_id)
    return walking.loaded.id


def answer_all(unit: Unit, walk_id: int, told: Mapping[str, Told]) -> int:
    """Note what this person met at several steps at once, as in a form; an empty answer takes back what they told.

    Gives the journey. Raises `NoSuchJourney`, `RoundIsClosed`.
    """
    walking = own_walk(unit, walk_id)
    before = {row.step_id: row for row in walking.observed(unit)}
    for step_id, one in told.items():
        row = before.get(step_id)
        if one.outcome is None and not one.note:
            if row is not None and not row.outdated and not row.file_id:
                walks.forget_observation(unit.session, row)
            elif row is not None:
                row.outcome, row.note = None, ""
        elif row is None or (row.outcome, row.note) != (one.outcome, one.note):
            _note(unit, walking, step_id, one)
    walking.row.step_id = following(walking.steps, walking.answered(unit), None)
    walking.reopen()
    walking.show(unit)
    return walking.loaded.id


def go_to(unit: Unit, walk_id: int, step_id: str | None) -> int:
    """Go to a step, or without one to the overview of all; gives the journey. Raises `NoSuchJourney`, `RoundIsClosed`."""
    walking = own_walk(unit, walk_id)
    if step_id in {step.id for step in walking.steps} or step_id is None:
        walking.row.step_id = step_id
    walking.reopen()
    walking.show(unit)
    return walking.loaded.id


def choose_persona(unit: Unit, walk_id: int, persona_id: str) -> int:
    """Walk as another persona; gives the journey. Raises `NoSuchJourney`, `RoundIsClosed`."""
    walking = own_walk(unit, walk_id)
    if persona_id in {persona.id for persona in walking.loaded.journey.personas}:
        walking.row.persona_id = persona_id
    walking.show(unit)
    return walking.loaded.id


def decline(unit: Unit, walk_id: int) -> int:
    """Not walk this time; gives the journey. Raises `NoSuchJourney`, `RoundIsClosed`."""
    walking = own_walk(unit, walk_id)
    walking.end(unit, DECLINED)
    return walking.loaded.id


def finish(unit: Unit, walk_id: int) -> int:
    """Be done, also where steps are left open; when nobody walks any more the round closes. Gives the journey.

    Raises `NoSuchJourney`, `RoundIsClosed`.
    """
    walking = own_walk(unit, walk_id)
    walking.end(unit, DONE)
    return walking.loaded.id


def take_up(unit: Unit, walk_id: int) -> int:
    """Go on with a walk that was put off, declined or done; gives the journey. Raises as `go_to` does."""
    walking = own_walk(unit, walk_id)
    appointments.cancel(unit, walking.loaded.id, Kind.WAKE, f"{walking.id}")
    return go_to(unit, walk_id, following(walking.steps, walking.answered(unit), None))


def _note(unit: Unit, walking: Walking, step_id: str, told: Told) -> None:
    if step_id not in {step.id for step in walking.steps}:
        return
    by = None if walking.round.anonymous else unit.person.user_id
    row = walks.observe(unit.session, walking.row, step_id, by, unit.now)
    if told.outcome is not None:
        row.outcome = told.outcome.value
    if told.note is not None:
        row.note = told.note
    if told.outdated is not None:
        row.outdated = told.outdated
    if told.file_id and not walking.round.anonymous:
        row.file_id, row.file_url = told.file_id, told.file_url


def _go_on(unit: Unit, walking: Walking, step_id: str) -> None:
    walking.reopen()
    answered = walking.answered(unit)
    if step_id in answered or step_id not in {step.id for step in walking.steps}:
        walking.row.step_id = following(walking.steps, answered, step_id)
    walking.show(unit)
