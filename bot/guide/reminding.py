"""Reminders about fixes (rule 19): which are due, telling them once, and putting a date off."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.guide import fixing, screens, telling
from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.reminded import care_of
from bot.guide.screens import Surface
from bot.guide.telling import Telling, Told
from bot.guide.unit import Unit
from bot.guide.voting import find_fix
from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.parts import Fix
from bot.journey.reminders import Nudge, Reminder, lacks_care, reminders_due
from storage import fix_care, journeys, surfaces

PUT_OFF = timedelta(days=7)
"""So much later something is due that is put off with one click."""
_MOST_ASKED = 10
"""More fixes than this in one question nobody answers; the list has the others."""


@dataclass(frozen=True)
class DueFix:
    """A fix of which its owner is reminded, as it stands now; None where it was removed. `today` is a day in UTC."""

    journey_id: int
    journey: Journey
    channel_id: str
    fix: Fix | None
    today: date


@dataclass(frozen=True)
class Loose:
    """The fixes of a journey that nobody took or that have no date, the most that one question asks about."""

    journey_id: int
    journey: Journey
    fixes: list[Fix]
    others: int


def remind(unit: Unit, journey_id: int) -> int:
    """Tell what is to be said today about the fixes of a journey, each thing once; gives how many were told.

    Raises `NoSuchJourney`, also for a deleted one.
    """
    reminders = due(unit, journey_id)
    if reminders:
        # What was told of the same before has had its time.
        touch(unit, journey_id)
    for reminder in reminders:
        if reminder.nudge != Nudge.ASK:
            subject = f"{reminder.fix.id}/{reminder.nudge}/{reminder.fix.due}"
            telling.tell(unit, journey_id, Telling.FIX_REMINDER, subject, reminder.to)
    if any(reminder.nudge == Nudge.ASK for reminder in reminders):
        row = journeys.find(unit.session, unit.workspace_id, journey_id)
        if row is None:
            raise NoSuchJourney
        telling.tell(unit, journey_id, Telling.FIX_ASK, unit.now.date().isoformat(), row.channel_id)
    _mark_told(unit, journey_id, reminders)
    return len(reminders)


def due(unit: Unit, journey_id: int) -> list[Reminder]:
    """List what is to be said today about the fixes of a journey, in nobody's name.

    Raises `NoSuchJourney`, also for a deleted one.
    """
    journey = unit.load(journey_id).journey
    care = care_of(unit, journey_id)
    owners = {fix.owner_id for fix in journey.fixes if fix.owner_id}
    left_alone = fix_care.left_alone(unit.session, unit.workspace_id, owners)
    return reminders_due(journey, care, unit.now.date(), left_alone=left_alone)


def touch(unit: Unit, journey_id: int) -> None:
    """Have what was told about the fixes of a journey shown as they stand now."""
    unit.load(journey_id)
    for kind in (Telling.FIX_REMINDER, Telling.FIX_ASK):
        telling.tell_anew(unit, journey_id, kind)


def put_off(unit: Unit, journey_id: int, fix_id: str) -> int:
    """Make a fix due a week later, counted from today where its date has passed; gives the change.

    Raises `NoSuchFix`, and `AlreadyDone` for one without a date or that is finished.
    """
    loaded = unit.load(journey_id)
    fix = find_fix(loaded.journey, fix_id)
    if fix.due is None or fix.is_finished:
        raise AlreadyDone
    later = max(fix.due, unit.now.date()) + PUT_OFF
    change = unit.record(loaded, edit.change(loaded.journey, "fixes", fix_id, due=later), "fix-due")
    if change is None or change.id is None:
        raise AlreadyDone
    return change.id


def read_reminder(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read what an owner is told about a fix, as it stands now, in their own language; a later word takes its place."""
    fixes = fixing.read_for_all(unit, journey_id)
    fix_id = surface.subject.partition("/")[0]
    fix = next((fix for fix in fixes.journey.fixes if fix.id == fix_id), None)
    reader = telling.language_of(unit, surface.meant_for, fixes.journey.language)
    due_fix = DueFix(journey_id, fixes.journey, fixes.channel_id, fix, fixes.today)
    return Told(due_fix, reader, is_over=_is_followed(unit, journey_id, surface, f"{fix_id}/"))


def read_question(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read which fixes the team is asked about in its thread; it is over when each has somebody and a date."""
    screen = screens.load(unit, journey_id)
    loose = [fix for fix in screen.journey.fixes if not fix.is_finished and lacks_care(fix)]
    asked = Loose(journey_id, screen.journey, loose[:_MOST_ASKED], len(loose[_MOST_ASKED:]))
    over = not loose or screen.thread_ts is None or _is_followed(unit, journey_id, surface)
    return Told(asked, screen.language, thread_ts=screen.thread_ts, is_over=over)


def _is_followed(unit: Unit, journey_id: int, surface: Surface, about: str = "") -> bool:
    """Tell whether the same was said once more to the same people, so that one message of it stands."""
    rows = surfaces.of_journey(unit.session, unit.workspace_id, journey_id, surface.kind)
    return any(
        (row.id or 0) > surface.id and row.meant_for == surface.meant_for and row.subject.startswith(about)
        for row in rows
    )


def _mark_told(unit: Unit, journey_id: int, reminders: list[Reminder]) -> None:
    """Note that these were told, so that nobody hears the same twice."""
    for reminder in reminders:
        fix_care.remember(
            unit.session,
            unit.workspace_id,
            journey_id,
            reminder.fix.id,
            asked_at=unit.now if reminder.nudge == Nudge.ASK else None,
            before=reminder.fix.due if reminder.nudge == Nudge.BEFORE else None,
            after=reminder.fix.due if reminder.nudge == Nudge.AFTER else None,
        )
