"""What one person sees on our own page: what waits for them, their journeys, and what they chose."""

from dataclasses import dataclass
from datetime import date

from bot.guide import fixing
from bot.guide.fixing import Waiting
from bot.guide.questions import Question
from bot.guide.unit import Unit
from bot.journey.language import Language
from storage import conversations, fixes, journeys, overviews, people


@dataclass(frozen=True)
class JourneyLine:
    """A journey in short. `contacted` of its `steps` have a touchpoint; `next_date` is the nearest due date."""

    id: int
    title: str
    channel_id: str
    question: Question
    is_paused: bool
    steps: int
    contacted: int
    open_fixes: int
    next_date: date | None
    thread_ts: str | None


@dataclass(frozen=True)
class OpenDraft:
    """A draft that somebody added to, and nobody kept yet: so many items heard for a question."""

    id: int
    journey_id: int
    title: str
    question: Question
    count: int


@dataclass(frozen=True)
class Choices:
    """What somebody chose for themselves; without a language it is the one that Slack tells."""

    language: Language | None = None
    wants_reminders: bool = True


@dataclass(frozen=True)
class Home:
    """All that our page shows somebody, on a day (UTC); the journeys that changed last come first."""

    is_first_visit: bool
    journeys: list[JourneyLine]
    drafts: list[OpenDraft]
    waiting: Waiting
    today: date


def read(unit: Unit) -> Home:
    """Read what our page shows this person, in as many queries for one journey as for five hundred."""
    rows = journeys.in_channels(unit.session, unit.workspace_id, unit.person.channels)
    ids = [row.id for row in rows if row.id is not None]
    talks = conversations.of_journeys(unit.session, unit.workspace_id, ids)
    steps = overviews.count_steps(unit.session, unit.workspace_id, ids)
    contacted = overviews.count_steps_with_contact(unit.session, unit.workspace_id, ids)
    threads = overviews.threads(unit.session, unit.workspace_id, ids)
    due: dict[int, list[date | None]] = {}
    for journey_id, fix in fixes.unfinished(unit.session, unit.workspace_id, ids):
        due.setdefault(journey_id, []).append(fix.due)
    lines = [
        JourneyLine(
            id=row.id,
            title=row.title,
            channel_id=row.channel_id,
            question=Question.parse(talks[row.id].question),
            is_paused=talks[row.id].paused_by is not None,
            steps=steps.get(row.id, 0),
            contacted=contacted.get(row.id, 0),
            open_fixes=len(due.get(row.id, [])),
            next_date=min(filter(None, due.get(row.id, [])), default=None),
            thread_ts=threads.get(row.id),
        )
        for row in rows
        if row.id is not None
    ]
    known = people.find(unit.session, unit.workspace_id, unit.person.user_id)
    return Home(
        is_first_visit=known is None or known.welcomed_at is None,
        journeys=lines,
        drafts=_drafts(unit, {line.id: line.title for line in lines}),
        waiting=fixing.waiting_for(unit),
        today=unit.now.date(),
    )


def has_seen_how_it_works(unit: Unit) -> None:
    """Note that this person knows how it works, so that our page does not explain it again."""
    people.welcome(unit.session, unit.workspace_id, unit.person.user_id, unit.now)


def choices(unit: Unit) -> Choices:
    """Read what this person chose for themselves."""
    row = people.find(unit.session, unit.workspace_id, unit.person.user_id)
    if row is None:
        return Choices()
    return Choices(Language(row.chosen_language) if row.chosen_language else None, row.wants_reminders)


def choose(unit: Unit, chosen: Choices) -> None:
    """Store what this person chose for themselves."""
    people.choose(
        unit.session,
        unit.workspace_id,
        unit.person.user_id,
        language=chosen.language.value if chosen.language else None,
        wants_reminders=chosen.wants_reminders,
    )


def _drafts(unit: Unit, titles: dict[int, str]) -> list[OpenDraft]:
    me = unit.person.user_id
    return [
        OpenDraft(
            row.id, row.journey_id, titles[row.journey_id], Question.parse(row.question), len(row.items)
        )
        for row in overviews.open_drafts(unit.session, unit.workspace_id, titles)
        if row.id is not None and any(item.get("by") == me for item in row.items)
    ]
