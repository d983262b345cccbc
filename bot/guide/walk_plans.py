"""Who walks, and when: joining a round, putting a walk off, handing it over, and having it brought again."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.guide import appointments, telling
from bot.guide.appointments import Kind
from bot.guide.errors import CannotWalk, NothingToWalk
from bot.guide.hours import hours_of
from bot.guide.telling import Telling
from bot.guide.unit import Person, Unit
from bot.guide.walking import add_walk, bring, find_round, tell_walks_anew
from bot.guide.walks import DONE, HANDED, Walking, own_walk
from bot.journey.calendar import moment_in, working_moment
from storage import surfaces, walks

MOST_REMINDERS = 2
"""So often somebody gets their walk brought again, of our own accord or since they put it off."""
_MONDAY_IN = 7
"""Days in a week, to count to the next Monday."""


class Later(StrEnum):
    """Until when somebody puts their walk off."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    MONDAY = "monday"


def join(unit: Unit, round_id: int) -> int:
    """Have this person walk along, at once; who declined or handed it over takes it up again. Gives the journey.

    Raises `NoSuchJourney`, `RoundIsClosed`, `NothingToWalk`.
    """
    loaded, row = find_round(unit, round_id, is_open=True)
    if not loaded.journey.steps:
        raise NothingToWalk
    walk = walks.of_person(unit.session, unit.workspace_id, round_id, unit.person.user_id)
    if walk is None:
        walk = add_walk(unit, loaded, row, unit.person, at_once=True)
    else:
        appointments.cancel(unit, loaded.id, Kind.WAKE, f"{walk.id}")
        bring(unit, loaded.journey, row, walk, at_once=True)
    walking = Walking(loaded, row, walk)
    walking.reopen()
    walking.show(unit)
    return loaded.id


def put_off(unit: Unit, walk_id: int, until: Later) -> int:
    """Put the walk off: it is brought again then, in this person's working hours; gives the journey.

    Raises `NoSuchJourney`, `RoundIsClosed`.
    """
    walking = own_walk(unit, walk_id)
    moment = _moment_of(unit, walking, until)
    walking.row.snoozed_until = moment
    appointments.make(unit, walking.loaded.id, Kind.WAKE, moment, f"{walking.id}")
    walking.show(unit)
    return walking.loaded.id


def hand_over(unit: Unit, walk_id: int, to: Person) -> int:
    """Hand the walk over, with what was answered so far; gives the journey.

    Raises `NoSuchJourney`, `RoundIsClosed`, and `CannotWalk` for oneself, who is not in the channel, or who
    walks already.
    """
    walking = own_walk(unit, walk_id)
    if to.user_id == unit.person.user_id:
        raise CannotWalk(name=to.name, why="yourself", field="person")
    if not to.sees(walking.loaded.row.channel_id):
        raise CannotWalk(name=to.name, why="elsewhere", field="person")
    taken = walks.of_person(unit.session, unit.workspace_id, walking.round.id or 0, to.user_id)
    if taken is not None and taken.state in {walks.OPEN, DONE}:
        raise CannotWalk(name=to.name, why="walks", field="person")
    if taken is None:
        taken = add_walk(unit, walking.loaded, walking.round, to)
    else:
        Walking(walking.loaded, walking.round, taken).reopen()
        bring(unit, walking.loaded.journey, walking.round, taken)
    taken.persona_id, taken.step_id = walking.row.persona_id, walking.row.step_id
    theirs = {
        row.step_id
        for row in walks.observations(unit.session, unit.workspace_id, [taken.round_id], walk_id=taken.id)
    }
    for row in walking.observed(unit):
        if row.step_id not in theirs:
            row.walk_id = taken.id
    walking.row.handed_to = to.user_id
    tell_walks_anew(unit, walking.loaded.id, taken)
    walking.end(unit, HANDED)
    return walking.loaded.id


def bring_again(unit: Unit, walking: Walking) -> None:
    """Bring a walk at the bottom of the conversation, in the place of the message that was there; the first time simply so."""
    row, journey_id = walking.row, walking.loaded.id
    if not surfaces.named(
        unit.session, unit.workspace_id, journey_id, Telling.WALK, f"{row.id}", row.user_id
    ):
        telling.tell(unit, journey_id, Telling.WALK, f"{row.id}", row.user_id)
        return
    row.reminded += 1
    telling.tell(unit, journey_id, Telling.WALK_REMINDER, f"{row.id}/{row.reminded}", row.user_id)
    tell_walks_anew(unit, journey_id, row)


def _moment_of(unit: Unit, walking: Walking, until: Later) -> datetime:
    hours = hours_of(unit, walking.loaded.journey, unit.person.user_id)
    if until == Later.HOUR:
        return working_moment(hours, unit.now + timedelta(hours=1))
    today = unit.now.astimezone(ZoneInfo(hours.time_zone)).date()
    days = 1 if until == Later.TOMORROW else _MONDAY_IN - today.weekday()
    day = today + timedelta(days=days)
    return working_moment(hours, moment_in(hours.time_zone, day, time(hours.works_from)))
