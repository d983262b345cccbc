"""What our messages in Slack show: everything that a view needs, read in one go."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.guide.drafts import read_items
from bot.guide.errors import NoSuchJourney
from bot.guide.items import Item
from bot.guide.questions import Question, Topic
from bot.guide.rhythm_answers import usual_rhythm
from bot.guide.rhythm_changes import SHOWN_DATES
from bot.guide.unit import Person, Unit
from bot.journey.calendar import Coming, still_to_come
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.rhythm import Rhythm
from storage import conversations, drafts, journeys, surfaces
from storage.tables import DraftRow, SurfaceRow

CONVERSATION = frozenset({"card", "question", "draft"})
"""What people had posted, and what we tell of our own accord, is brought up to date apart from these."""


@dataclass(frozen=True)
class Draft:
    """A draft as it stands: `state` is open, kept or dropped."""

    id: int
    question: Question
    state: str
    items: list[Item]
    can_go_back: bool
    closed_by: str
    change_id: int | None


@dataclass(frozen=True)
class Surface:
    """One message of ours: what it shows, where it is, and which version of it is wanted."""

    id: int
    kind: str
    subject: str
    channel_id: str
    ts: str | None
    wanted: int
    content: dict[str, Any] | None = None
    meant_for: str = ""


@dataclass(frozen=True)
class Screen:
    """The state of a journey and its conversation, as views need it.

    `coming` are the next dates of its rhythm: of the one that is proposed while it is asked and there is none.
    """

    journey_id: int
    workspace_id: str
    channel_id: str
    thread_ts: str | None
    journey: Journey
    question: Question
    participants: list[str]
    takers: dict[str, str]
    persona_id: str | None
    paused_by: str | None
    names: dict[str, str]
    updated_by: str
    updated_at: datetime
    created_at: datetime
    now: datetime
    deleted_by: str | None = None
    linked_title: str | None = None
    drafts: dict[int, Draft] = field(default_factory=dict)
    newest_question_id: int | None = None
    newest_question_ts: str | None = None
    version: int = 0
    report_channel_id: str | None = None
    halted: str = ""
    coming: list[Coming] = field(default_factory=list)

    @property
    def language(self) -> Language:
        """The language of the journey, in which the channel is addressed."""
        return self.journey.language

    def name(self, user_id: str) -> str:
        """Give what somebody is called; empty for somebody unknown."""
        return self.names.get(user_id, "")


def watcher(workspace_id: str) -> Person:
    """Give the nobody in whose name messages are brought up to date."""
    return Person(workspace_id, "", "", Language.EN)


def kinds_behind(unit: Unit, journey_id: int) -> set[str]:
    """Tell of which kinds a journey has messages that are out of date."""
    return {row.kind for row in surfaces.behind(unit.session, unit.workspace_id, journey_id)}


def behind(unit: Unit, journey_id: int) -> tuple[Screen, list[Surface]] | None:
    """Give what is out of date of a conversation, and the state that it should show; None when all is shown."""
    rows = surfaces.behind(unit.session, unit.workspace_id, journey_id)
    wanted = [surface_of(row) for row in rows if row.kind in CONVERSATION]
    if not wanted:
        return None
    draft_ids = [int(surface.subject) for surface in wanted if surface.kind == "draft"]
    return load(unit, journey_id, draft_ids=draft_ids), wanted


def load(
    unit: Unit, journey_id: int, *, draft_ids: list[int] | None = None, journey: Journey | None = None
) -> Screen:
    """Load the screen of a journey, deleted or not; raises `NoSuchJourney`.

    `journey` is the whole journey where the unit has loaded it already.
    """
    row = journeys.find(unit.session, unit.workspace_id, journey_id)
    if row is None:
        raise NoSuchJourney
    conversation = conversations.of_journey(unit.session, unit.workspace_id, journey_id)
    shown = drafts.by_ids(unit.session, unit.workspace_id, draft_ids or [])
    cards = surfaces.of_journey(unit.session, unit.workspace_id, journey_id, "card")
    newest = surfaces.newest(unit.session, unit.workspace_id, journey_id, "question")
    linked = journeys.find(unit.session, unit.workspace_id, row.linked_id) if row.linked_id else None
    whole = journey or journeys.load(unit.session, row)
    people = {
        row.updated_by,
        row.created_by,
        *conversation.participants,
        *conversation.takers.values(),
        *filter(None, (row.deleted_by, conversation.paused_by)),
        *(person for draft in shown.values() for person in _people_of(draft)),
        *_people_of_rhythm(whole.rhythm),
    }
    return Screen(
        journey_id=journey_id,
        workspace_id=row.workspace_id,
        channel_id=row.channel_id,
        thread_ts=cards[0].ts if cards else None,
        journey=whole,
        question=Question.parse(conversation.question),
        participants=list(conversation.participants),
        takers=dict(conversation.takers),
        persona_id=conversation.persona_id,
        paused_by=conversation.paused_by,
        names=conversations.names(unit.session, unit.workspace_id, people),
        updated_by=row.updated_by,
        updated_at=row.updated_at,
        deleted_by=row.deleted_by,
        linked_title=linked.title if linked is not None and linked.deleted_at is None else None,
        drafts={draft_id: _plain(draft_id, draft) for draft_id, draft in shown.items()},
        newest_question_id=newest.id if newest else None,
        newest_question_ts=newest.ts if newest else None,
        version=row.version,
        created_at=row.created_at,
        now=unit.now,
        report_channel_id=row.report_channel_id,
        halted=row.halted or "",
        coming=_coming(whole, conversation.question, unit.now),
    )


def _coming(journey: Journey, question: str, now: datetime) -> list[Coming]:
    # Not for a view to work out: the first time that holidays are asked for takes long.
    if journey.rhythm is not None:
        return still_to_come(journey.rhythm, now, SHOWN_DATES)
    is_asked = Question.parse(question).topic == Topic.RHYTHM
    return still_to_come(usual_rhythm(""), now, SHOWN_DATES) if is_asked else []


def surface_of(row: SurfaceRow) -> Surface:
    """Give a message as it stands; raises `LookupError` for one that was not stored."""
    if row.id is None:
        raise LookupError("a surface without an id")
    return Surface(
        row.id, row.kind, row.subject, row.channel_id, row.ts, row.wanted, row.content, row.meant_for
    )


def was_shown(unit: Unit, surface: Surface, ts: str | None) -> None:
    """Note that Slack shows this version."""
    surfaces.record_shown(unit.session, unit.workspace_id, surface.id, surface.wanted, ts)


def cannot_be_shown(unit: Unit, surface: Surface, why: str) -> None:
    """Note that Slack will never take this message."""
    surfaces.give_up(unit.session, unit.workspace_id, surface.id, why)


def _plain(draft_id: int, row: DraftRow) -> Draft:
    return Draft(
        id=draft_id,
        question=Question.parse(row.question),
        state=row.state,
        items=read_items(row),
        can_go_back=bool(row.past),
        closed_by=row.closed_by or "",
        change_id=row.change_id,
    )


def _people_of(draft: DraftRow) -> list[str]:
    meant = [user_id for item in draft.items for user_id in item["fields"].get("people", {}).values()]
    return [*meant, *(item["by"] for item in draft.items), *filter(None, (draft.closed_by,))]


def _people_of_rhythm(rhythm: Rhythm | None) -> list[str]:
    return [*rhythm.walker_ids, *rhythm.asked_ids, rhythm.set_by] if rhythm is not None else []
