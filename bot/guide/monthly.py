"""The monthly report of a journey: where it stands, what was found and done, and the one thing to do next."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.guide import rhythm, screens, telling, walking
from bot.guide.drawing import Look, Sight, differences_of, sight_of, stale_of
from bot.guide.errors import NoSuchJourney
from bot.guide.round_report import RoundReport
from bot.guide.score_figures import Figures, figures
from bot.guide.screens import Screen, Surface
from bot.guide.telling import Telling, Told
from bot.guide.unit import Unit
from bot.journey.change import as_it_was
from bot.journey.language import Language
from bot.journey.news import News, news
from bot.journey.next_action import Proposal, propose
from bot.journey.walks import Outcome
from bot.picture.request import Subject
from storage import history, surfaces

_A_MONTH = timedelta(days=31)


@dataclass(frozen=True)
class MonthlyReport:
    """A report of a month (its first day), as told on a day. `news` counts what is new since `since`."""

    screen: Screen
    month: date
    today: date
    trend: Sight | None
    news: dict[News, int]
    since: datetime
    figures: Figures
    round: RoundReport | None
    """What came of the last round that was closed."""
    stale: list[str]
    """The steps that nobody walked or touched for 60 days (rule 23), by id, in their order."""
    proposal: Proposal


@dataclass(frozen=True)
class Posted:
    """Where the report of a month is, or will be in a moment."""

    surface: Surface
    month: date


def month_before(unit: Unit, zone: ZoneInfo) -> date:
    """Give the first day of the month that a report is of: the one that is over, where the team is."""
    today = unit.now.astimezone(zone).date()
    return (today.replace(day=1) - timedelta(days=1)).replace(day=1)


def read(unit: Unit, journey_id: int, language: Language) -> MonthlyReport:
    """Give the report as it would go out now, for one reader; raises `NoSuchJourney`."""
    screen = screens.load(unit, journey_id, journey=unit.load(journey_id).journey)
    return _report(unit, screen, month_before(unit, rhythm.zone_of(screen.journey)), language)


def post(unit: Unit, journey_id: int) -> Posted:
    """Have the report of last month posted, with its details in its thread: once per month and channel.

    It goes to the usual channel for reports, else where the rhythm is posted. Raises `NoSuchJourney`.
    """
    loaded = unit.load(journey_id)
    month = month_before(unit, rhythm.zone_of(loaded.journey))
    where = channel_of(unit, journey_id)
    posted = telling.tell(unit, journey_id, Telling.REPORT, f"{month:%Y-%m}", where)
    telling.tell(unit, journey_id, Telling.REPORT_DETAILS, str(posted.id), where)
    return Posted(posted, month)


def channel_of(unit: Unit, journey_id: int) -> str:
    """Give the channel to which the report of a journey goes; raises `NoSuchJourney`."""
    row = unit.load(journey_id).row
    chosen = row.rhythm.channel_id if row.rhythm else ""
    return row.report_channel_id or chosen or row.channel_id


def read_post(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read what the posted report of a month should show now, in the language of the journey."""
    screen = screens.load(unit, journey_id)
    report = _report(unit, screen, _month_of(surface), screen.language, posted=surface)
    return Told(report, screen.language, picture=report.trend.request if report.trend else None)


def read_details(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read what goes into the thread of a report; raises `NoSuchJourney` where the report is not there yet.

    Without a report, or with one that Slack will never take, there is nothing to say.
    """
    row = surfaces.find(unit.session, unit.workspace_id, int(surface.subject))
    if row is None or row.gave_up:
        return Told(None, screens.load(unit, journey_id).language, is_over=True)
    if row.ts is None:
        raise NoSuchJourney
    report = screens.surface_of(row)
    told = read_post(unit, journey_id, report)
    return Told(told.value, told.language, thread_ts=row.ts)


def _month_of(surface: Surface) -> date:
    return date.fromisoformat(f"{surface.subject}-01")


def _report(
    unit: Unit, screen: Screen, month: date, language: Language, *, posted: Surface | None = None
) -> MonthlyReport:
    journey = screen.journey
    since = _since(unit, screen, posted)
    changes = history.since(unit.session, unit.workspace_id, screen.journey_id, since)
    before = as_it_was(journey, [[one for row in changes for one in differences_of(row)]])
    last = walking.last_round(unit, screen.journey_id)
    broken = [step.step_id for step in last.steps if step.now.outcome == Outcome.BROKEN] if last else []
    stale_ids = stale_of(unit, screen)
    if last is not None:
        # Whoever walked a step knows that it is still so.
        stale_ids &= set(last.stale)
    stale = [step.id for step in journey.steps if step.id in stale_ids]
    today = unit.now.astimezone(rhythm.zone_of(journey)).date()
    return MonthlyReport(
        screen=screen,
        month=month,
        today=today,
        trend=sight_of(unit, screen, Look(Subject.TREND), language) if journey.results else None,
        news=news(before, journey),
        since=since,
        figures=figures(unit, screen.journey_id),
        round=last,
        stale=stale,
        proposal=propose(journey, today, month, broken=broken, stale=stale),
    )


def _since(unit: Unit, screen: Screen, posted: Surface | None) -> datetime:
    """Tell since when changes are new: since the report before this one, or else for a month."""
    rows = surfaces.of_journey(unit.session, unit.workspace_id, screen.journey_id, Telling.REPORT)
    earlier = [
        row for row in rows if row.posted_at and (posted is None or row.id is None or row.id < posted.id)
    ]
    last = max((row.posted_at for row in earlier if row.posted_at), default=None)
    return max(last or unit.now - _A_MONTH, screen.created_at)
