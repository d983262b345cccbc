"""When people are at work, so that nobody is spoken to of our own accord in their evening or weekend."""

from datetime import datetime, timedelta
from zoneinfo import available_timezones

from bot.guide.unit import Unit
from bot.journey.calendar import Hours, working_moment
from bot.journey.model import Journey
from bot.journey.rhythm import Rhythm
from storage import people

_USUAL_HOURS = 9, 17
_A_DAY = timedelta(days=1)


def hours_of(unit: Unit, journey: Journey, user_id: str) -> Hours:
    """Tell when somebody is at work; where Slack did not tell their time zone, it is that of the team."""
    rhythm = journey.rhythm or Rhythm()
    row = people.find(unit.session, unit.workspace_id, user_id)
    zone = row.time_zone if row and row.time_zone in available_timezones() else rhythm.time_zone
    works = (row.works_from, row.works_until) if row else _USUAL_HOURS
    return Hours(zone, *works, rhythm.holidays)


def working_days_on(hours: Hours, moment: datetime, days: int) -> datetime:
    """Give the moment (UTC) so many working days later, at which somebody is at work."""
    for _ in range(days):
        moment = working_moment(hours, moment + _A_DAY)
    return moment
