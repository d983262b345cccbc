"""What our messages about a round show: the post with its progress, what came of it, and the walk of one person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.guide import telling
from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.hours import hours_of
from bot.guide.rhythm import zone_of
from bot.guide.round_report import RoundReport, names_of, report_of, round_before, seen_of
from bot.guide.screens import Surface
from bot.guide.telling import Telling, Told
from bot.guide.unit import Loaded, Unit
from bot.guide.walking import find_round
from bot.guide.walks import own_walk
from bot.journey.model import Journey
from bot.journey.parts import Step
from bot.journey.walks import Seen, Tally, tally
from storage import conversations, rounds, surfaces, walks
from storage.monthly_tables import RoundRow, WalkRow

FEW = 3
"""With fewer people than this one can guess who said what, also where nobody is named."""
HISTORY = 12
"""How many rounds the history lists."""


@dataclass(frozen=True)
class Progress:
    """How far somebody is: of all steps so many are answered; the state is as in `WalkRow`."""

    name: str
    answered: int
    state: str


@dataclass(frozen=True)
class RoundPage:
    """A round as its post shows it. Days and times are those of the team."""

    round_id: int
    journey_id: int
    title: str
    steps: int
    closes_at: datetime
    anonymous: bool
    opened_by: str
    walkers: Sequence[Progress]
    report: RoundReport | None = None
    """What came of it, once it is closed."""
    closed_by: str = ""


@dataclass(frozen=True)
class StepPage:
    """A step on somebody's walk: what they told of it, and how it went in the round before, with a note from then."""

    id: int
    step: Step
    own: Seen | None
    before: Tally
    before_note: Seen | None


@dataclass(frozen=True)
class WalkPage:
    """Somebody's walk as their message shows it. Days and times are those where they are.

    `here` is the place of the step that they see, from 0; None for the overview.
    """

    walk_id: int
    round_id: int
    journey_id: int
    journey: Journey
    state: str
    closes_at: datetime
    persona_id: str | None
    steps: Sequence[StepPage]
    here: int | None
    anonymous: bool
    few: bool
    is_over: bool
    is_reminder: bool
    snoozed_until: datetime | None
    today: date
    handed_to: str

    @property
    def answered(self) -> int:
        """How many steps they told something of."""
        return sum(1 for page in self.steps if page.own is not None)


def read_round(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read the post of a round; raises `NoSuchJourney`."""
    loaded, row = _round_of(unit, journey_id, surface)
    return Told(_page(unit, loaded, row), loaded.journey.language)


def read_summary(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read what came of a round, in the thread of its post; raises `NoSuchJourney`."""
    loaded, row = _round_of(unit, journey_id, surface)
    post = surfaces.named(
        unit.session, unit.workspace_id, journey_id, Telling.ROUND, f"{row.id}", row.channel_id
    )
    return Told(
        report_of(unit, loaded, row),
        loaded.journey.language,
        thread_ts=post.ts if post else None,
        in_channel_too=bool(post and post.ts),
    )


def read_walk(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read the walk of one person; an earlier message of it has had its time. Raises `NoSuchJourney`."""
    loaded = unit.load(journey_id)
    walk_id, _, number = surface.subject.partition("/")
    walk = walks.find(unit.session, unit.workspace_id, int(walk_id))
    row = rounds.find(unit.session, unit.workspace_id, walk.round_id) if walk else None
    if walk is None or row is None:
        raise NoSuchJourney
    page = walk_page(unit, loaded, row, walk, is_reminder=bool(number))
    language = telling.language_of(unit, walk.user_id, loaded.journey.language)
    return Told(page, language, is_over=int(number or 0) < walk.reminded)


def see_round(unit: Unit, round_id: int) -> RoundPage:
    """Give a round as it stands, for whoever asks how it goes; raises `NoSuchJourney`."""
    loaded, row = find_round(unit, round_id)
    page = _page(unit, loaded, row)
    if page.report is None and not row.anonymous:
        return _with_report(unit, loaded, row, page)
    return page


@dataclass(frozen=True)
class Where:
    """Where walking a journey stands: its open round, if there is one, with its post and until when (team's time)."""

    journey_id: int
    journey: Journey
    round_id: int | None = None
    channel_id: str = ""
    ts: str | None = None
    closes_at: datetime | None = None


def where(unit: Unit, journey_id: int) -> Where:
    """Tell where walking a journey stands; raises `NoSuchJourney`."""
    loaded = unit.load(journey_id)
    row = rounds.open_of(unit.session, unit.workspace_id, journey_id)
    if row is None or row.closes_at <= unit.now:
        return Where(journey_id, loaded.journey)
    post = surfaces.named(
        unit.session, unit.workspace_id, journey_id, Telling.ROUND, f"{row.id}", row.channel_id
    )
    closes_at = row.closes_at.astimezone(zone_of(loaded.journey))
    return Where(journey_id, loaded.journey, row.id, row.channel_id, post.ts if post else None, closes_at)


def see_everything(unit: Unit, round_id: int) -> RoundReport:
    """Give all that came of a round that is closed; raises `NoSuchJourney`, and `AlreadyDone` while it is open."""
    loaded, row = find_round(unit, round_id)
    if row.closed_at is None:
        raise AlreadyDone
    return report_of(unit, loaded, row)


def see_walk(unit: Unit, walk_id: int) -> WalkPage:
    """Give this person's walk as it stands; raises `NoSuchJourney`, `RoundIsClosed`."""
    walking = own_walk(unit, walk_id)
    return walk_page(unit, walking.loaded, walking.round, walking.row)


def history(unit: Unit, journey_id: int) -> tuple[str, list[RoundReport]]:
    """Give the title of a journey, and what came of its last rounds, the newest first; raises `NoSuchJourney`."""
    loaded = unit.load(journey_id)
    found = rounds.closed(unit.session, unit.workspace_id, journey_id, HISTORY)
    return loaded.journey.title, [report_of(unit, loaded, row) for row in found]


def walk_page(
    unit: Unit, loaded: Loaded, row: RoundRow, walk: WalkRow, *, is_reminder: bool = False
) -> WalkPage:
    """Give somebody's walk, of a round and a journey that were loaded."""
    journey = loaded.journey
    before = round_before(unit, row)
    earlier = walks.observations(unit.session, unit.workspace_id, [before.id or 0]) if before else []
    own = walks.observations(unit.session, unit.workspace_id, [walk.round_id], walk_id=walk.id)
    names = names_of(unit, earlier)
    then = [seen_of(one, names) for one in earlier]
    mine = {one.step_id: seen_of(one, {}) for one in own}
    zone = ZoneInfo(hours_of(unit, journey, walk.user_id).time_zone)
    places = {step.id: place for place, step in enumerate(journey.steps)}
    count = len(walks.of_round(unit.session, unit.workspace_id, walk.round_id))
    handed = conversations.names(unit.session, unit.workspace_id, {walk.handed_to or ""})
    return WalkPage(
        walk_id=walk.id or 0,
        round_id=walk.round_id,
        journey_id=walk.journey_id,
        journey=journey,
        state=walk.state,
        closes_at=row.closes_at.astimezone(zone),
        persona_id=walk.persona_id,
        steps=[_step_page(step, mine.get(step.id), then) for step in journey.steps],
        here=places.get(walk.step_id or ""),
        anonymous=row.anonymous,
        few=count < FEW,
        is_over=row.closed_at is not None,
        is_reminder=is_reminder,
        snoozed_until=walk.snoozed_until.astimezone(zone) if walk.snoozed_until else None,
        today=unit.now.astimezone(zone).date(),
        handed_to=handed.get(walk.handed_to or "", ""),
    )


def _step_page(step: Step, own: Seen | None, then: Sequence[Seen]) -> StepPage:
    earlier = [one for one in then if one.step_id == step.id]
    # What went wrong is what to look out for.
    noted = sorted((one for one in earlier if one.note), key=lambda one: (one.outcome == "well", one.id))
    return StepPage(own.id if own else 0, step, own, tally(earlier), noted[0] if noted else None)


def _round_of(unit: Unit, journey_id: int, surface: Surface) -> tuple[Loaded, RoundRow]:
    unit.load(journey_id)
    return find_round(unit, int(surface.subject))


def _page(unit: Unit, loaded: Loaded, row: RoundRow) -> RoundPage:
    found = walks.of_round(unit.session, unit.workspace_id, row.id or 0)
    seen = walks.observations(unit.session, unit.workspace_id, [row.id or 0])
    steps = {step.id for step in loaded.journey.steps}
    answered: dict[int | None, int] = {}
    for one in seen:
        if one.step_id in steps:
            answered[one.walk_id] = answered.get(one.walk_id, 0) + 1
    people = {walk.user_id for walk in found} | {row.opened_by, row.closed_by or ""}
    names = conversations.names(unit.session, unit.workspace_id, people - {""})
    zone = zone_of(loaded.journey)
    return RoundPage(
        round_id=row.id or 0,
        journey_id=loaded.id,
        title=loaded.journey.title,
        steps=len(steps),
        closes_at=row.closes_at.astimezone(zone),
        anonymous=row.anonymous,
        opened_by=names.get(row.opened_by, ""),
        walkers=[
            Progress(
                "" if row.anonymous else names.get(walk.user_id, ""), answered.get(walk.id, 0), walk.state
            )
            for walk in found
        ],
        report=report_of(unit, loaded, row) if row.closed_at else None,
        closed_by=names.get(row.closed_by or "", ""),
    )


def _with_report(unit: Unit, loaded: Loaded, row: RoundRow, page: RoundPage) -> RoundPage:
    return replace(page, report=report_of(unit, loaded, row))
