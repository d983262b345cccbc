"""What happens of its own accord in a journey: the appointments that follow from its rhythm, and from its fixes."""

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.guide import appointments
from bot.guide.appointments import Kind
from bot.guide.reminded import care_of
from bot.journey.calendar import Hours, coming, moment, moment_in, next_moment, resumes_on, working_moment
from bot.journey.model import Journey
from bot.journey.reminders import next_day_to_tell
from bot.journey.rhythm import Every, Rhythm

if TYPE_CHECKING:
    # A unit plans what follows from a changed rhythm: it imports this.
    from bot.guide.unit import Loaded, Unit

_MORNING = time(9)
"""When a day's reminders about fixes go out."""
_EVENING = 17


def zone_of(journey: Journey) -> ZoneInfo:
    """Give the time zone in which a journey's team lives: that of its rhythm."""
    return (journey.rhythm or Rhythm()).zone


def plan(unit: "Unit", loaded: "Loaded") -> None:
    """Make the next appointments of a journey's rhythm, or move them, and cancel those that no longer hold.

    Without a rhythm, while it is paused for good or halted, and of a deleted journey no round is to come. What
    is due already while a rhythm goes on is left to the job that takes it up, and so is a report that is due.
    """
    rhythm, standing = loaded.journey.rhythm, loaded.row.halted is None and loaded.row.deleted_at is None
    following = next_moment(rhythm, unit.now) if rhythm is not None and standing else None
    if rhythm is None or following is None:
        appointments.cancel(unit, loaded.id, Kind.ROUND)
        appointments.cancel(unit, loaded.id, Kind.REPORT, after=unit.now)
    else:
        _make_those_not_due(unit, loaded.id, rhythm, following)
    plan_fixes(unit, loaded)
    # Its card shows the next date.
    unit.touch(loaded, "card")


def _make_those_not_due(unit: "Unit", journey_id: int, rhythm: Rhythm, following: datetime) -> None:
    for kind in (Kind.ROUND, Kind.REPORT):
        appointments.cancel(unit, journey_id, kind, after=unit.now)
    due = appointments.kinds_planned(unit, journey_id)
    if Kind.ROUND not in due:
        appointments.make(unit, journey_id, Kind.ROUND, following)
    if rhythm.report_on:
        month, at = _next_report(rhythm, unit.now)
        appointments.make(unit, journey_id, Kind.REPORT, at, subject=month)


def plan_fixes(unit: "Unit", loaded: "Loaded") -> None:
    """Look at the fixes of a journey on the next working morning on which there is something to say about them.

    Also without a rhythm.     A team that paused its rhythm is left alone, and so is one whose rhythm is halted.
    """
    rhythm = loaded.journey.rhythm or Rhythm()
    is_quiet = (
        (rhythm.is_paused and rhythm.paused_until is None) or loaded.row.halted or loaded.row.deleted_at
    )
    appointments.cancel(unit, loaded.id, Kind.FIXES, after=unit.now)
    if is_quiet or all(fix.is_finished for fix in loaded.journey.fixes):
        return
    # One that is due already is left to the job that takes it up, and that plans the next.
    if Kind.FIXES in appointments.kinds_planned(unit, loaded.id):
        return
    first = next_morning(rhythm, unit.now).astimezone(rhythm.zone).date()
    day = next_day_to_tell(loaded.journey, care_of(unit, loaded.id), first)
    if day is not None:
        before = moment_in(rhythm.time_zone, day, time())
        appointments.make(unit, loaded.id, Kind.FIXES, next_morning(rhythm, before))


def next_morning(rhythm: Rhythm, after: datetime) -> datetime:
    """Give the next morning (UTC), later than a moment, of a working day in a team's time zone, past any pause."""
    day = after.astimezone(rhythm.zone).date()
    if moment_in(rhythm.time_zone, day, _MORNING) <= after:
        day += timedelta(days=1)
    day = max(day, resumes_on(rhythm) or day)
    hours = Hours(rhythm.time_zone, _MORNING.hour, _EVENING, rhythm.holidays)
    return working_moment(hours, moment_in(rhythm.time_zone, day, _MORNING))


def _next_report(rhythm: Rhythm, after: datetime) -> tuple[str, datetime]:
    """Give the month and the moment (UTC) of the next report that has a day of its own; it moves as rounds do."""
    reports = rhythm.model_copy(
        update={"every": Every.DAY, "place": rhythm.report_on, "skipped": (), "starts_on": None}
    )
    yesterday = after.astimezone(rhythm.zone).date() - timedelta(days=1)
    to_come = ((one, moment(reports, one.day)) for one in coming(reports, yesterday, 2))
    day, at = next((one, at) for one, at in to_come if at > after)
    return f"{day.meant:%Y-%m}", at
