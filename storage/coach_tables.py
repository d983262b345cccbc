"""The tables of the coach: what it said and what people did with it, who allowed it, and what it used."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlmodel import Field

from storage.tables import OfWorkspace
from storage.types import UtcTime


class CoachedRow(OfWorkspace, table=True):
    """Something that somebody asked of the coach, and what it said (`bot.coach.proposals.Coached`).

    `asked` is what the request was made of; what was pasted is erased from it once it is answered. While the coach
    thinks there is no `answer`: an answer that is overdue is given by rules. `place` is the thread or conversation
    in which it stands.
    """

    __tablename__ = "coached"
    __table_args__ = (Index("coached_thinking", "ready_at", "asked_at"),)

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    task: str = Field(max_length=20)
    user_id: str = Field(max_length=20)
    language: str = Field(max_length=2)
    channel_id: str = Field(max_length=20)
    thread_ts: str = Field(default="", max_length=30)
    asked: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    answer: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    asked_at: datetime = Field(sa_type=UtcTime)
    ready_at: datetime | None = Field(default=None, sa_type=UtcTime)
    version: int = 0


class CoachFeedbackRow(OfWorkspace, table=True):
    """What one person thinks of something that the coach said."""

    __tablename__ = "coach_feedback"

    coached_id: int = Field(foreign_key="coached.id", ondelete="CASCADE", primary_key=True)
    user_id: str = Field(max_length=20, primary_key=True)
    is_good: bool
    at: datetime = Field(sa_type=UtcTime)


class CoachChoiceRow(OfWorkspace, table=True):
    """Whether an admin allows a workspace's texts to go to the model at a host, who decided so, and how often a day."""

    __tablename__ = "coach_choice"

    workspace_id: str = Field(max_length=20, primary_key=True)
    is_on: bool = False
    host: str = Field(default="", max_length=300)
    daily: int = Field(default=200, ge=0)
    decided_by: str = Field(max_length=20)
    decided_at: datetime = Field(sa_type=UtcTime)


class CoachUsageRow(OfWorkspace, table=True):
    """What the model did for a workspace on a day (UTC), per task. An attempt that failed counts among the calls."""

    __tablename__ = "coach_usage"

    workspace_id: str = Field(max_length=20, primary_key=True)
    day: date = Field(primary_key=True)
    task: str = Field(max_length=20, primary_key=True)
    asked: int = 0
    calls: int = 0
    failed: int = 0
    input_tokens: int = 0
    output_tokens: int = 0


class PlayRow(OfWorkspace, table=True):
    """A talk in which the coach plays the customer: with whom, as which persona, at which step, and what was said."""

    __tablename__ = "play"

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    user_id: str = Field(max_length=20)
    persona_id: str | None = Field(default=None, max_length=12)
    step_id: str = Field(max_length=12)
    language: str = Field(max_length=2)
    channel_id: str = Field(max_length=20)
    thread_ts: str = Field(default="", max_length=30)
    turns: list[dict[str, Any]] = Field(default_factory=list, sa_type=JSON)
    began_at: datetime = Field(sa_type=UtcTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)
    version: int = 0
