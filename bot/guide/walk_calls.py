"""What happens in a round of our own accord: it opens, and people are called to their walk."""

from collections.abc import Collection, Sequence

from bot.guide import appointments, rhythm
from bot.guide.appointments import Kind
from bot.guide.hours import hours_of
from bot.guide.unit import Loaded, Person, Unit
from bot.guide.walk_plans import MOST_REMINDERS, bring_again
from bot.guide.walking import close_if_all_are_done, find_round, open_round
from bot.guide.walks import GONE, Walking
from bot.journey.calendar import working_moment
from bot.journey.rhythm import Rhythm
from storage import fix_care, rounds, walks
from storage.monthly_tables import RoundRow, WalkRow


def planned_for(unit: Unit, journey_id: int) -> tuple[str, Rhythm | None]:
    """Tell in which channel a journey lives, and its rhythm, which says who walks; raises `NoSuchJourney`."""
    loaded = unit.load(journey_id)
    return loaded.row.channel_id, loaded.journey.rhythm


def open_planned(unit: Unit, journey_id: int, period: str, people: Sequence[Person]) -> int | None:
    """Open the round of the rhythm for a period, and plan the next one; raises `NoSuchJourney`.

    One whose time has passed, since we were down, is left out.
    """
    loaded = unit.load(journey_id)
    round_id = open_round(unit, journey_id, period, people)
    rhythm.plan(unit, loaded)
    return round_id


def wake(unit: Unit, journey_id: int, walk_id: int, present: Collection[str]) -> None:
    """Bring somebody's walk to them, for the first time or after they put it off; `present` is who is in the channel.

    Not once the round is over or they are done. Raises `NoSuchJourney`.
    """
    loaded = unit.load(journey_id)
    walk = walks.find(unit.session, unit.workspace_id, walk_id)
    row = rounds.find(unit.session, unit.workspace_id, walk.round_id) if walk else None
    if walk is None or row is None or row.closed_at or row.closes_at <= unit.now:
        return
    if walk.snoozed_until is not None and walk.snoozed_until > unit.now:
        return  # they put it off once more, and have an appointment for that
    if _is_waiting(unit, Walking(loaded, row, walk), present):
        walk.snoozed_until = None
        _call(unit, loaded, row, walk)


def remind(unit: Unit, journey_id: int, round_id: int, present: Collection[str]) -> None:
    """Remind who has not finished, once: not who put it off, wants no reminders, or was called twice already.

    Raises `NoSuchJourney`.
    """
    unit.load(journey_id)
    loaded, row = find_round(unit, round_id)
    if row.closed_at is not None or row.closes_at <= unit.now:
        return
    found = walks.of_round(unit.session, unit.workspace_id, round_id)
    left_alone = fix_care.left_alone(unit.session, unit.workspace_id, {walk.user_id for walk in found})
    for walk in found:
        if not _is_waiting(unit, Walking(loaded, row, walk), present):
            continue
        is_quiet = walk.snoozed_until is not None or walk.user_id in left_alone
        if not is_quiet and walk.reminded < MOST_REMINDERS:
            _call(unit, loaded, row, walk)
    close_if_all_are_done(unit, loaded, row)


def _is_waiting(unit: Unit, walking: Walking, present: Collection[str]) -> bool:
    """Tell whether a walk waits for somebody; who left the channel, or Slack, walks no more."""
    row = walking.row
    if row.state == walks.OPEN and row.user_id not in present:
        row.state, row.snoozed_until = GONE, None
        appointments.cancel(unit, walking.loaded.id, Kind.WAKE, f"{row.id}")
    return row.state == walks.OPEN


def _call(unit: Unit, loaded: Loaded, row: RoundRow, walk: WalkRow) -> None:
    """Call somebody to their walk, in their working hours: now, or when those begin."""
    moment = working_moment(hours_of(unit, loaded.journey, walk.user_id), unit.now)
    if moment <= unit.now:
        bring_again(unit, Walking(loaded, row, walk))
    elif moment < row.closes_at:
        appointments.make(unit, loaded.id, Kind.WAKE, moment, f"{walk.id}")
