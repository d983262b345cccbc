"""Posting reports: where to, once each, and keeping what was posted up to date."""

from dataclasses import dataclass, field

from bot.guide import fixing, reports, screens
from bot.guide.drawing import Look, Sight, sight_of
from bot.guide.errors import NoSuchJourney, NotYourChannel
from bot.guide.fixing import Fixes
from bot.guide.report_kinds import Report
from bot.guide.reports import Summary
from bot.guide.screens import Screen, Surface, surface_of
from bot.guide.unit import Unit
from bot.picture.request import PictureRequest
from storage import conversations, deliveries, surfaces
from storage.tables import SurfaceRow


@dataclass(frozen=True)
class Order:
    """What somebody wants posted and where; `look` is the picture of a map, `fixed` makes the channel the usual one."""

    report: Report
    channel_id: str
    look: Look = field(default_factory=Look)
    fixed: bool = False


@dataclass(frozen=True)
class Content:
    """A posted report as it should read now; what it does not take is None.

    `thread_ts` is the message in whose thread it belongs. A report of a journey that was deleted stays as it is.
    """

    screen: Screen
    posted_by: str
    """Who asked for it, by name."""
    summary: Summary | None = None
    sight: Sight | None = None
    fixes: Fixes | None = None
    about: Report | None = None
    """Of which report these are the details."""
    thread_ts: str | None = None

    @property
    def picture(self) -> PictureRequest | None:
        """The picture that it shows; None for those without."""
        sight = self.summary.phases if self.summary else self.sight
        return sight.request if sight else None

    @property
    def is_left_alone(self) -> bool:
        """Whether it stays as it was: its journey was deleted."""
        return self.screen.deleted_by is not None


def post(unit: Unit, journey_id: int, order: Order) -> int:
    """Have a report posted, with its details in its thread; gives its surface.

    Raises `NoSuchJourney`, and `NotYourChannel` where this person is not in the channel.
    """
    loaded = unit.load(journey_id)
    if order.channel_id not in unit.person.channels:
        raise NotYourChannel
    if order.fixed:
        loaded.row.report_channel_id = order.channel_id
    subject = str(order.look) if order.report == Report.MAP else ""
    posted = surface_of(_add(unit, journey_id, order.report, subject, order.channel_id))
    if order.report in {Report.SUMMARY, Report.MAP}:
        _add(unit, journey_id, Report.DETAILS, str(posted.id), order.channel_id)
    return posted.id


def withdraw(unit: Unit, journey_id: int, surface_id: int, sent: str) -> None:
    """Forget a report that Slack refused, as if nobody had asked; the same window, delivered as `sent`, may come again."""
    unit.load(journey_id)
    _forget(unit, journey_id, surface_id)
    deliveries.forget(unit.session, unit.workspace_id, sent)


def own(unit: Unit, surface_id: int) -> Surface | None:
    """Give a report that this person had posted, also of a journey deleted since; None where it is gone, or not theirs."""
    row = _own(unit, surface_id)
    return surface_of(row) if row else None


def take_back(unit: Unit, surface_id: int) -> None:
    """Forget a report that whoever posted it took away, with its details; nobody else's."""
    row = _own(unit, surface_id)
    if row is not None:
        _forget(unit, row.journey_id, surface_id)


def forget_channel(unit: Unit, journey_id: int) -> None:
    """Have a journey without a usual channel for its reports."""
    unit.load(journey_id).row.report_channel_id = None


def keep_canvas(unit: Unit, journey_id: int) -> Surface:
    """Have a journey shown on a canvas of its channel, the one there is or a new one; raises `NoSuchJourney`.

    Where it could not be made before, or was thrown away, there will be a new one.
    """
    loaded = unit.load(journey_id)
    there = surfaces.newest(unit.session, unit.workspace_id, journey_id, Report.CANVAS)
    if there is None or there.gave_up:
        there = _add(unit, journey_id, Report.CANVAS, "", loaded.row.channel_id)
    return surface_of(there)


def behind(unit: Unit, journey_id: int) -> list[Surface]:
    """List the posted reports of a journey that are out of date, in the order they were asked for."""
    rows = surfaces.behind(unit.session, unit.workspace_id, journey_id)
    return [surface_of(row) for row in rows if row.kind in set(Report)]


def content(unit: Unit, journey_id: int, surface: Surface) -> Content:
    """Give what a posted report should show now, in the language of its journey; raises `NoSuchJourney`."""
    row = surfaces.find(unit.session, unit.workspace_id, surface.id)
    if row is None:
        raise NoSuchJourney
    screen = screens.load(unit, journey_id)
    about, thread_ts = Report(row.kind), None
    subject = row.subject
    if about == Report.DETAILS:
        parent = surfaces.find(unit.session, unit.workspace_id, int(row.subject))
        if parent is None:
            raise NoSuchJourney
        about, thread_ts, subject = Report(parent.kind), parent.ts, parent.subject
    return Content(
        screen=screen,
        posted_by=conversations.names(unit.session, unit.workspace_id, {row.posted_by or ""}).get(
            row.posted_by or "", ""
        ),
        summary=reports.summary_of(unit, screen, screen.language, surface_id=surface.id)
        if row.kind == Report.SUMMARY
        else None,
        sight=sight_of(unit, screen, Look.parse(subject), screen.language) if about == Report.MAP else None,
        fixes=fixing.read_for_all(unit, journey_id) if about == Report.FIXES else None,
        about=about if row.kind == Report.DETAILS else None,
        thread_ts=thread_ts,
    )


def _own(unit: Unit, surface_id: int) -> SurfaceRow | None:
    row = surfaces.find(unit.session, unit.workspace_id, surface_id)
    return row if row is not None and row.posted_by == unit.person.user_id else None


def _forget(unit: Unit, journey_id: int, surface_id: int) -> None:
    details = surfaces.of_journey(unit.session, unit.workspace_id, journey_id, Report.DETAILS)
    gone = [surface_id, *(row.id for row in details if row.id and row.subject == str(surface_id))]
    surfaces.remove(unit.session, unit.workspace_id, gone)


def _add(unit: Unit, journey_id: int, report: Report, subject: str, channel_id: str) -> SurfaceRow:
    return surfaces.add_report(
        unit.session,
        unit.workspace_id,
        journey_id,
        report,
        subject,
        channel_id,
        by=unit.person.user_id,
        at=unit.now,
    )
