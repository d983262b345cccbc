"""Reports that somebody asks for: where we are, what is new and what is missing, and the remarks on the journey."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.guide import asking, screens
from bot.guide.drawing import Look, Sight, differences_of, sight_of
from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.questions import Question, is_answered, sequence
from bot.guide.report_kinds import Report
from bot.guide.screens import Draft, Screen
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.change import as_it_was
from bot.journey.journey_checks import Finding, check_journey
from bot.journey.language import Language
from bot.journey.news import News, news
from bot.picture.request import Subject
from storage import conversations, drafts, history, surfaces


@dataclass(frozen=True)
class Status:
    """Where a journey is: what was not asked or answered yet, what was skipped, and the remarks."""

    screen: Screen
    missing: list[Question]
    skipped: list[Question]
    findings: list[Finding]


@dataclass(frozen=True)
class Summary:
    """A journey on one page: where it is, its phases as a picture, and what is new since it was posted last.

    `since` is when that was; None when it never was. `today` is the day (UTC) on which it is told.
    """

    status: Status
    phases: Sight
    news: dict[News, int]
    since: datetime | None
    today: date


def read(unit: Unit, journey_id: int) -> Screen:
    """Read the whole journey; raises `NoSuchJourney` where this person may not see it."""
    return screens.load(unit, journey_id, journey=unit.load(journey_id).journey)


def status(unit: Unit, journey_id: int) -> Status:
    """Tell where a journey is; raises `NoSuchJourney`."""
    return _status(unit, screens.load(unit, journey_id, journey=unit.load(journey_id).journey))


def summary(unit: Unit, journey_id: int, language: Language) -> Summary:
    """Sum a journey up for one reader; raises `NoSuchJourney`."""
    screen = screens.load(unit, journey_id, journey=unit.load(journey_id).journey)
    return summary_of(unit, screen, language)


def summary_of(unit: Unit, screen: Screen, language: Language, *, surface_id: int | None = None) -> Summary:
    """Sum up a journey that was loaded for whoever may see it; `surface_id` is the post in which it will stand.

    What is new counts from the post before that one.
    """
    since = _posted_before(unit, screen.journey_id, surface_id)
    counted: dict[News, int] = {}
    if since is not None:
        changes = history.since(unit.session, unit.workspace_id, screen.journey_id, since)
        before = as_it_was(screen.journey, [[one for row in changes for one in differences_of(row)]])
        counted = news(before, screen.journey)
    return Summary(
        status=_status(unit, screen),
        phases=sight_of(unit, screen, Look(Subject.PHASES), language),
        news=counted,
        since=since,
        today=unit.now.date(),
    )


def take_finding(unit: Unit, journey_id: int, key: str) -> None:
    """Take the proposal of a remark on a kept step or on the goal; raises `AlreadyDone` when it no longer holds."""
    loaded = unit.load(journey_id)
    finding = next((finding for finding in check_journey(loaded.journey) if finding.key == key), None)
    if finding is None or not finding.remark.proposal:
        raise AlreadyDone
    first, *others = finding.remark.proposal
    if finding.collection == "steps":
        changed = edit.change(loaded.journey, "steps", finding.part_id, text=first)
        place = loaded.journey.step_number(finding.part_id)
        phase_id = loaded.journey.steps[place - 1].phase_id
        for offset, text in enumerate(others):
            changed, _ = edit.add(changed, "steps", index=place + offset, text=text, phase_id=phase_id)
    else:
        changed = edit.describe(loaded.journey, goal=first)
    unit.record(loaded, changed, "remark")
    asking.ask_what_exists(unit, loaded)


def dismiss_finding(unit: Unit, journey_id: int, key: str) -> None:
    """Wave a remark away for good."""
    loaded = unit.load(journey_id)
    unit.record(loaded, edit.dismiss(loaded.journey, key), "dismiss")


def read_draft(unit: Unit, draft_id: int) -> tuple[Screen, Draft]:
    """Read a draft and its journey; raises `NoSuchJourney`."""
    row = drafts.find(unit.session, unit.workspace_id, draft_id)
    if row is None:
        raise NoSuchJourney
    unit.load(row.journey_id)
    screen = screens.load(unit, row.journey_id, draft_ids=[draft_id])
    return screen, screen.drafts[draft_id]


def _status(unit: Unit, screen: Screen) -> Status:
    journey = screen.journey
    skipped = set(conversations.of_journey(unit.session, unit.workspace_id, screen.journey_id).skipped)
    unanswered = [question for question in sequence(journey) if not is_answered(journey, question)]
    return Status(
        screen=screen,
        missing=[question for question in unanswered if str(question) not in skipped],
        skipped=[question for question in unanswered if str(question) in skipped],
        findings=check_journey(journey),
    )


def _posted_before(unit: Unit, journey_id: int, surface_id: int | None) -> datetime | None:
    """Tell when the summary was posted last, before it was posted as this surface; None for never."""
    posted = surfaces.of_journey(unit.session, unit.workspace_id, journey_id, Report.SUMMARY)
    times = [
        row.posted_at
        for row in posted
        if row.posted_at and row.ts and (surface_id is None or (row.id or 0) < surface_id)
    ]
    return max(times, default=None)
