"""The tables. A journey's fields are inherited from `bot.journey.model`; each row carries its workspace."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.journey.model import About
from bot.journey.parts import Fix, Insight, Persona, Phase, Result, Source, Step, Touchpoint
from storage.types import UtcTime


class OfWorkspace(SQLModel):
    """A row of one Slack workspace; no query may leave it."""

    workspace_id: str = Field(max_length=20, index=True)


class JourneyRow(About, OfWorkspace, table=True):
    """A journey: what it is about, where it lives, and who touched it last."""

    __tablename__ = "journey"
    # Within one channel a title names one journey; titles elsewhere must not be given away by a clash.
    __table_args__ = (UniqueConstraint("workspace_id", "channel_id", "title_key"),)

    id: int | None = Field(default=None, primary_key=True)
    channel_id: str = Field(max_length=20, index=True)
    title_key: str = Field(max_length=200)
    version: int = 0
    linked_id: int | None = Field(default=None, foreign_key="journey.id")
    report_channel_id: str | None = Field(default=None, max_length=20)
    created_by: str = Field(max_length=20)
    created_at: datetime = Field(sa_type=UtcTime)
    updated_by: str = Field(max_length=20)
    updated_at: datetime = Field(sa_type=UtcTime)
    deleted_by: str | None = Field(default=None, max_length=20)
    deleted_at: datetime | None = Field(default=None, sa_type=UtcTime)
    halted: str | None = Field(default=None, max_length=60)
    """Why its rhythm stands still, by Slack's error code, until somebody chooses another channel."""
    coach_off: bool = False
    """Whether the team keeps this journey away from the model, whatever the workspace allows."""


class OfJourney(OfWorkspace):
    """A row that belongs to a journey and goes with it."""

    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", primary_key=True)


class SourceRow(Source, OfJourney, table=True):
    """A stored `Source`."""

    __tablename__ = "source"


class PhaseRow(Phase, OfJourney, table=True):
    """A stored `Phase`."""

    __tablename__ = "phase"


class StepRow(Step, OfJourney, table=True):
    """A stored `Step`."""

    __tablename__ = "step"


class PersonaRow(Persona, OfJourney, table=True):
    """A stored `Persona`."""

    __tablename__ = "persona"


class TouchpointRow(Touchpoint, OfJourney, table=True):
    """A stored `Touchpoint`."""

    __tablename__ = "touchpoint"


class InsightRow(Insight, OfJourney, table=True):
    """A stored `Insight`."""

    __tablename__ = "insight"


class FixRow(Fix, OfJourney, table=True):
    """A stored `Fix`."""

    __tablename__ = "fix"


class ResultRow(Result, OfJourney, table=True):
    """A stored `Result`."""

    __tablename__ = "result"


PART_ROWS: dict[str, Any] = {
    "sources": SourceRow,
    "phases": PhaseRow,
    "steps": StepRow,
    "personas": PersonaRow,
    "touchpoints": TouchpointRow,
    "insights": InsightRow,
    "fixes": FixRow,
    "results": ResultRow,
}


class ChangeRow(OfWorkspace, table=True):
    """One change of a journey, whole: who, when, what was there and what came (`bot.journey.change`)."""

    __tablename__ = "change"

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    action: str = Field(max_length=40)
    by: str = Field(max_length=20)
    at: datetime = Field(sa_type=UtcTime)
    differences: list[dict[str, Any]] = Field(sa_type=JSON)
    undoes_id: int | None = Field(default=None, foreign_key="change.id")
    undone: bool = False


class ConversationRow(OfWorkspace, table=True):
    """Where the team is in the guided conversation about a journey."""

    __tablename__ = "conversation"

    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", primary_key=True)
    question: str = Field(max_length=40)
    skipped: list[str] = Field(default_factory=list, sa_type=JSON)
    takers: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    participants: list[str] = Field(default_factory=list, sa_type=JSON)
    persona_id: str | None = Field(default=None, max_length=12)
    paused_by: str | None = Field(default=None, max_length=20)
    version: int = 0


class DraftRow(OfWorkspace, table=True):
    """What was heard for a question and not kept yet; kept and dropped drafts stay, for undo and history."""

    __tablename__ = "draft"
    __table_args__ = (Index("draft_of_question", "journey_id", "question", "state"),)

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE")
    question: str = Field(max_length=40)
    state: str = Field(default="open", max_length=10)
    items: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    past: list[list[dict[str, Any]]] = Field(default_factory=list, sa_type=JSON)
    version: int = 0
    closed_by: str | None = Field(default=None, max_length=20)
    change_id: int | None = Field(default=None, foreign_key="change.id")


class HeardRow(OfWorkspace, table=True):
    """Which drafts heard a message, so that editing or deleting the message changes them."""

    __tablename__ = "heard"

    workspace_id: str = Field(max_length=20, primary_key=True)
    channel_id: str = Field(max_length=20, primary_key=True)
    ts: str = Field(max_length=30, primary_key=True)
    draft_id: int = Field(foreign_key="draft.id", ondelete="CASCADE", primary_key=True)


class SurfaceRow(OfWorkspace, table=True):
    """A message of ours in Slack that shows a part of the state, and how far it is up to date.

    `wanted` goes up with each change of what it shows, `shown` follows when Slack has it. A report that somebody
    posted tells by whom and when; a canvas has its own id where others have their timestamp. Whoever posts it claims
    it first: a claim that is still there tells that it may have been posted, at some time since `tried_at`. Claims are
    in real time, as Slack's own. `content` is what a note says once.
    What is `meant_for` a person stands in the conversation that we have with them, once that is known.
    """

    __tablename__ = "surface"
    __table_args__ = (
        UniqueConstraint("workspace_id", "channel_id", "ts"),
        Index("surface_behind", "wanted", "shown"),
    )

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    kind: str = Field(max_length=20)
    subject: str = Field(default="", max_length=60)
    channel_id: str = Field(max_length=20)
    ts: str | None = Field(default=None, max_length=30)
    posted_by: str | None = Field(default=None, max_length=20)
    posted_at: datetime | None = Field(default=None, sa_type=UtcTime)
    wanted: int = 1
    shown: int = 0
    gave_up: str | None = Field(default=None, max_length=60)
    meant_for: str = Field(default="", max_length=20)
    claimed_at: datetime | None = Field(default=None, sa_type=UtcTime)
    claimed_by: str | None = Field(default=None, max_length=40)
    tried_at: datetime | None = Field(default=None, sa_type=UtcTime)
    content: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))


class FormRow(OfWorkspace, table=True):
    """A form that somebody opened: what it was filled with, to merge with what others did meanwhile."""

    __tablename__ = "form"

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    user_id: str = Field(max_length=20)
    kind: str = Field(max_length=30)
    subject: str = Field(default="", max_length=60)
    base: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    typed: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    opened_at: datetime = Field(sa_type=UtcTime)


class PersonRow(OfWorkspace, table=True):
    """Somebody who took part, as Slack names them."""

    __tablename__ = "person"

    workspace_id: str = Field(max_length=20, primary_key=True)
    user_id: str = Field(max_length=20, primary_key=True)
    name: str = Field(max_length=200)
    language: str = Field(max_length=2)
    chosen_language: str | None = Field(default=None, max_length=2)
    wants_reminders: bool = True
    time_zone: str = Field(default="", max_length=60)
    works_from: int = Field(default=9, ge=0, le=23)
    works_until: int = Field(default=17, ge=1, le=24)
    """Between these hours, in their own time zone, somebody is spoken to of our own accord."""
    welcomed_at: datetime | None = Field(default=None, sa_type=UtcTime)


class OfFix(OfJourney):
    """A row about a fix of a journey. It outlives the fix, so that an undo finds it as it was."""

    fix_id: str = Field(max_length=12, primary_key=True)


class VoteRow(OfFix, table=True):
    """What one person thinks of a fix; nobody else sees it before the votes are shown, and then without a name."""

    __tablename__ = "vote"

    user_id: str = Field(max_length=20, primary_key=True)
    impact: int
    effort: int
    at: datetime = Field(sa_type=UtcTime)


class FixCareRow(OfFix, table=True):
    """What was said to people about a fix, so that nobody hears it twice.

    `asked_at` is when an owner or a date was last asked for; the other two hold the due date before and after
    which the owner was reminded.
    """

    __tablename__ = "fix_care"

    asked_at: datetime | None = Field(default=None, sa_type=UtcTime)
    reminded_before: date | None = None
    reminded_after: date | None = None


class TaskRow(OfFix, table=True):
    """The task that was made of a fix elsewhere, as in Asana; without `task_id` as long as that is under way."""

    __tablename__ = "task"

    service: str = Field(max_length=20, primary_key=True)
    task_id: str | None = Field(default=None, max_length=40)
    url: str | None = Field(default=None, max_length=300)
    by: str = Field(max_length=20)
    at: datetime = Field(sa_type=UtcTime)


class HandledRow(OfWorkspace, table=True):
    """A delivery of Slack that was handled: the second one of the same has no effect."""

    __tablename__ = "handled"

    workspace_id: str = Field(max_length=20, primary_key=True)
    key: str = Field(max_length=255, primary_key=True)
    at: datetime = Field(sa_type=UtcTime, index=True)
