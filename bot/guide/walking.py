"""Rounds in which people walk a journey as its customer (rule 21): opening and closing them, and what came of the last one."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from zoneinfo import available_timezones

from bot.guide import appointments, telling
from bot.guide.appointments import Kind
from bot.guide.errors import AlreadyDone, NobodyCanWalk, NoSuchJourney, NothingToWalk, RoundIsClosed
from bot.guide.hours import hours_of
from bot.guide.round_report import RoundReport, report_of
from bot.guide.telling import Telling
from bot.guide.unit import Loaded, Person, Unit
from bot.journey.calendar import moment_in, working_moment
from bot.journey.model import Journey
from bot.journey.rhythm import MOST_PEOPLE, Rhythm
from storage import conversations, forms, rounds, surfaces, walks
from storage.monthly_tables import RoundRow, WalkRow

CLOSES_AT = time(17)
"""The time of day, where the team is, at which a round closes on its last day."""
FORMS = ("walk_note", "walk_outdated", "walk_whole")
"""The windows in which somebody tells what they met."""
_REMINDED_AFTER = 0.6
"""Of the time that a round is open so much has passed when who has not finished is reminded."""


@dataclass(frozen=True)
class Wishes:
    """What somebody who starts a round by hand wants of it; None is as the rhythm has it, or as is usual."""

    days: int | None = None
    anonymous: bool | None = None
    persona_ids: tuple[str, ...] = ()


def open_round(
    unit: Unit,
    journey_id: int,
    period: str,
    people: Sequence[Person],
    *,
    by_hand: bool = False,
    wishes: Wishes | None = None,
) -> int | None:
    """Open the round of a period, its local date, for people to walk; gives the round.

    None where there is nothing to do: the journey has no steps, it has a round of that period or one that is still
    open, or the time for it has passed. A second one by hand on a day gets a period of its own.
    """
    loaded = unit.load(journey_id)
    rhythm = _rhythm_of(unit, loaded.journey)
    wishes = wishes or Wishes()
    days = wishes.days or rhythm.open_days
    closes_at = moment_in(rhythm.time_zone, date.fromisoformat(period) + timedelta(days=days), CLOSES_AT)
    period = _free_period(unit, journey_id, period, by_hand=by_hand)
    if not (period and loaded.journey.steps) or closes_at <= unit.now:
        return None
    last = rounds.open_of(unit.session, unit.workspace_id, journey_id)
    if last is not None:
        if last.closes_at > unit.now:
            return None
        # We were down when it should have closed.
        _close(unit, loaded, last, "")
    row = rounds.add(
        unit.session,
        RoundRow(
            workspace_id=unit.workspace_id,
            journey_id=journey_id,
            period=period,
            channel_id=rhythm.channel_id or loaded.row.channel_id,
            anonymous=rhythm.anonymous if wishes.anonymous is None else wishes.anonymous,
            opened_by=unit.person.user_id,
            opened_at=unit.now,
            closes_at=closes_at,
        ),
    )
    telling.tell(unit, journey_id, Telling.ROUND, f"{row.id}", row.channel_id)
    for one in {person.user_id: person for person in people}.values():
        add_walk(unit, loaded, row, one, wishes.persona_ids)
    _plan(unit, loaded, row, rhythm, by_hand=by_hand)
    return row.id


def start_by_hand(unit: Unit, journey_id: int, people: Sequence[Person], wishes: Wishes) -> int:
    """Open a round since somebody asks for it now; gives the round.

    Raises `NoSuchJourney`, `NothingToWalk`, `NobodyCanWalk`, and `AlreadyDone` while another one is open.
    """
    loaded = unit.load(journey_id)
    if not loaded.journey.steps:
        raise NothingToWalk
    who = [one for one in people if one.sees(loaded.row.channel_id)][:MOST_PEOPLE]
    if not who:
        raise NobodyCanWalk(field="people")
    today = unit.now.astimezone(_rhythm_of(unit, loaded.journey).zone).date()
    round_id = open_round(unit, journey_id, today.isoformat(), who, by_hand=True, wishes=wishes)
    if round_id is None:
        raise AlreadyDone
    return round_id


def close_round(unit: Unit, round_id: int) -> int:
    """Close a round, and tell what came of it; gives the journey. Raises `NoSuchJourney`, and `AlreadyDone` once it is."""
    loaded, row = find_round(unit, round_id)
    if row.closed_at is not None:
        raise AlreadyDone(by=row.closed_by)
    _close(unit, loaded, row, unit.person.user_id)
    return loaded.id


def close_if_all_are_done(unit: Unit, loaded: Loaded, row: RoundRow) -> None:
    """Close a round that nobody is walking any more, if somebody did."""
    found = walks.of_round(unit.session, unit.workspace_id, row.id or 0)
    states = {walk.state for walk in found}
    if walks.OPEN not in states and "done" in states:
        _close(unit, loaded, row, "")


def last_round(unit: Unit, journey_id: int) -> RoundReport | None:
    """Tell what came of the last round of a journey that is closed; None before there was one."""
    loaded = unit.load(journey_id)
    found = rounds.closed(unit.session, unit.workspace_id, journey_id, 1)
    return report_of(unit, loaded, found[0]) if found else None


def find_round(unit: Unit, round_id: int, *, is_open: bool = False) -> tuple[Loaded, RoundRow]:
    """Find a round and its journey; raises `NoSuchJourney`, and `RoundIsClosed` where it has to be open and is not."""
    row = rounds.find(unit.session, unit.workspace_id, round_id)
    if row is None:
        raise NoSuchJourney
    loaded = unit.load(row.journey_id)
    # Read again behind the journey's lock: of two who close it at one moment only the first does.
    unit.session.refresh(row)
    if is_open and (row.closed_at is not None or row.closes_at <= unit.now):
        raise RoundIsClosed
    return loaded, row


def add_walk(
    unit: Unit,
    loaded: Loaded,
    row: RoundRow,
    person: Person,
    persona_ids: Sequence[str] = (),
    *,
    at_once: bool = False,
) -> WalkRow:
    """Have somebody walk in a round, as the next persona in turn; they get their message in their working hours."""
    conversations.remember_person(
        unit.session,
        unit.workspace_id,
        person.user_id,
        person.name,
        language=person.language.value,
        time_zone=person.time_zone,
    )
    journey = loaded.journey
    turn = len(walks.of_round(unit.session, unit.workspace_id, row.id or 0))
    turn += len(rounds.periods(unit.session, unit.workspace_id, loaded.id)) - 1
    personas = [one.id for one in journey.personas if not persona_ids or one.id in persona_ids]
    walk = walks.add(
        unit.session,
        WalkRow(
            workspace_id=unit.workspace_id,
            journey_id=loaded.id,
            round_id=row.id or 0,
            user_id=person.user_id,
            persona_id=personas[turn % len(personas)] if personas else None,
            step_id=journey.steps[0].id if journey.steps else None,
        ),
    )
    bring(unit, loaded.journey, row, walk, at_once=at_once or person.user_id == unit.person.user_id)
    return walk


def bring(unit: Unit, journey: Journey, row: RoundRow, walk: WalkRow, *, at_once: bool = False) -> None:
    """Have somebody's walk brought to them: in their working hours, or at once where they just asked for it."""
    moment = unit.now if at_once else working_moment(hours_of(unit, journey, walk.user_id), unit.now)
    if moment <= unit.now:
        telling.tell(unit, row.journey_id, Telling.WALK, f"{walk.id}", walk.user_id)
    elif moment < row.closes_at:
        appointments.make(unit, row.journey_id, Kind.WAKE, moment, f"{walk.id}")


def tell_walks_anew(unit: Unit, journey_id: int, *rows: WalkRow) -> None:
    """Have the messages of walks shown as those stand now."""
    kinds = (Telling.WALK, Telling.WALK_REMINDER)
    surfaces.touch_subjects(unit.session, unit.workspace_id, journey_id, kinds, walks.subjects(rows))


def _rhythm_of(unit: Unit, journey: Journey) -> Rhythm:
    """Give the rhythm of a journey; without one what is usual, where whoever acts is."""
    zone = unit.person.time_zone
    return journey.rhythm or (Rhythm(time_zone=zone) if zone in available_timezones() else Rhythm())


def _free_period(unit: Unit, journey_id: int, period: str, *, by_hand: bool) -> str:
    """Give a period that no round has; nothing where there was one that day already, and nobody asked for another."""
    taken = rounds.periods(unit.session, unit.workspace_id, journey_id)
    if not by_hand:
        return "" if period in taken else period
    return next(
        one for one in (period, *(f"{period}/{number}" for number in range(2, 999))) if one not in taken
    )


def _plan(unit: Unit, loaded: Loaded, row: RoundRow, rhythm: Rhythm, *, by_hand: bool) -> None:
    """Plan what comes of a round: its reminder, its end, and, of one of the rhythm, asking for results (rule 22)."""
    subject = f"{row.id}"
    appointments.make(unit, loaded.id, Kind.CLOSE, row.closes_at, subject)
    later = row.opened_at + (row.closes_at - row.opened_at) * _REMINDED_AFTER
    remind_at = moment_in(rhythm.time_zone, later.astimezone(rhythm.zone).date(), rhythm.at)
    if row.opened_at < remind_at < row.closes_at:
        appointments.make(unit, loaded.id, Kind.REMIND, remind_at, subject)
    if not by_hand:
        month = _month_before(unit.now.astimezone(rhythm.zone).date())
        appointments.make(unit, loaded.id, Kind.ASK, unit.now, month)


def _close(unit: Unit, loaded: Loaded, row: RoundRow, by: str) -> None:
    found = walks.of_round(unit.session, unit.workspace_id, row.id or 0)
    seen = walks.observations(unit.session, unit.workspace_id, [row.id or 0])
    row.closed_at, row.closed_by = unit.now, by
    row.walked = len({one.walk_id for one in seen})
    for kind in (Kind.CLOSE, Kind.REMIND):
        appointments.cancel(unit, loaded.id, kind, f"{row.id}")
    for walk in found:
        appointments.cancel(unit, loaded.id, Kind.WAKE, f"{walk.id}")
    tell_walks_anew(unit, loaded.id, *found)
    if row.anonymous:
        forms.forget_kinds(unit.session, unit.workspace_id, loaded.id, FORMS)
        _forget_who_said_what(unit, row, found)
    telling.tell_anew(unit, loaded.id, Telling.ROUND, f"{row.id}")
    telling.tell(unit, loaded.id, Telling.ROUND_SUMMARY, f"{row.id}", row.channel_id)
    rhythm = loaded.journey.rhythm
    if rhythm is not None and not rhythm.report_on and not row.opened_by:
        month = _month_before(row.opened_at.astimezone(rhythm.zone).date())
        appointments.make(unit, loaded.id, Kind.REPORT, unit.now, month)


def _forget_who_said_what(unit: Unit, row: RoundRow, found: Sequence[WalkRow]) -> None:
    """Take away all that tells who answered in an anonymous round, and what; also the order in which they did."""
    seen = walks.observations(unit.session, unit.workspace_id, [row.id or 0])
    random.SystemRandom().shuffle(seen)
    walks.loosen(unit.session, seen, unit.now)
    for walk in found:
        walk.state, walk.step_id, walk.persona_id = "closed", None, None
        walk.handed_to, walk.snoozed_until, walk.finished_at = None, None, None


def _month_before(day: date) -> str:
    """Give the month before that of a day, as in 2026-11."""
    return f"{day.replace(day=1) - timedelta(days=1):%Y-%m}"
