"""The tables of what goes on every month: appointments, rounds and walks, satisfaction scores, and who does the jobs."""

from datetime import date, datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.journey.parts import HIGHEST_SCORE
from storage.tables import OfWorkspace
from storage.types import UtcTime


class AppointmentRow(OfWorkspace, table=True):
    """What happens next of its own accord in a journey, and when. Whoever takes it up removes it.

    `kind` says what (`bot.guide.appointments.Kind`), `subject` to what it belongs, as to a round.
    """

    __tablename__ = "appointment"
    __table_args__ = (UniqueConstraint("journey_id", "kind", "subject"),)

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE")
    kind: str = Field(max_length=20)
    subject: str = Field(default="", max_length=60)
    at: datetime = Field(sa_type=UtcTime, index=True)


class RoundRow(OfWorkspace, table=True):
    """A round in which people walk a journey as its customer (rule 21). `period` is its date, once per journey.

    `walked` is how many people walked it, once it is closed.
    """

    __tablename__ = "round"
    __table_args__ = (UniqueConstraint("journey_id", "period"),)

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE")
    period: str = Field(max_length=30)
    channel_id: str = Field(max_length=20)
    anonymous: bool = False
    opened_by: str = Field(max_length=20)
    opened_at: datetime = Field(sa_type=UtcTime)
    closes_at: datetime = Field(sa_type=UtcTime)
    closed_at: datetime | None = Field(default=None, sa_type=UtcTime)
    closed_by: str | None = Field(default=None, max_length=20)
    walked: int = 0


class OfRound(OfWorkspace):
    """A row that belongs to a round and goes with it."""

    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    round_id: int = Field(foreign_key="round.id", ondelete="CASCADE", index=True)


class WalkRow(OfRound, table=True):
    """One person's walk in a round, as one persona, with the step where they are; without one they see the overview.

    `state` is open, done, handed (to somebody else), declined, gone (they left) or closed (an anonymous round is over).
    """

    __tablename__ = "walk"
    __table_args__ = (UniqueConstraint("round_id", "user_id"),)

    id: int | None = Field(default=None, primary_key=True)
    user_id: str = Field(max_length=20)
    persona_id: str | None = Field(default=None, max_length=12)
    state: str = Field(default="open", max_length=10)
    step_id: str | None = Field(default=None, max_length=12)
    handed_to: str | None = Field(default=None, max_length=20)
    snoozed_until: datetime | None = Field(default=None, sa_type=UtcTime)
    reminded: int = 0
    finished_at: datetime | None = Field(default=None, sa_type=UtcTime)


class ObservationRow(OfRound, table=True):
    """What somebody met at a step: it went `well`, had `friction` or was `broken`; perhaps it is no longer so.

    `by` said so. In an anonymous round that is over, neither that nor the walk is known any more. `pain_id` is the
    pain point that the team made of it.
    """

    __tablename__ = "observation"
    __table_args__ = (UniqueConstraint("walk_id", "step_id"),)

    id: int | None = Field(default=None, primary_key=True)
    walk_id: int | None = Field(default=None, foreign_key="walk.id", ondelete="CASCADE")
    by: str | None = Field(default=None, max_length=20)
    step_id: str = Field(max_length=12)
    outcome: str | None = Field(default=None, max_length=10)
    note: str = Field(default="", max_length=3000)
    outdated: bool = False
    file_id: str | None = Field(default=None, max_length=30)
    file_url: str | None = Field(default=None, max_length=500)
    pain_id: str | None = Field(default=None, max_length=12)
    at: datetime = Field(sa_type=UtcTime)


class ScoreBatchRow(OfWorkspace, table=True):
    """Satisfaction scores that came in together, and where from (rule 22). Withdrawn ones stay, as history.

    What came in twice is known by its `digest`. `change_id` is the change of the journey that last made it count, and
    `withdrawn_change_id` the one that last made it not count: undoing either turns it round.
    """

    __tablename__ = "score_batch"

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    source: str = Field(max_length=20)
    name: str = Field(default="", max_length=300)
    scale: str = Field(default="0-10", max_length=20)
    digest: str = Field(max_length=64, index=True)
    by: str = Field(max_length=20)
    at: datetime = Field(sa_type=UtcTime)
    replaces_id: int | None = Field(default=None, foreign_key="score_batch.id")
    withdrawn_by: str | None = Field(default=None, max_length=20)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcTime)
    change_id: int | None = Field(default=None, foreign_key="change.id")
    withdrawn_change_id: int | None = Field(default=None, foreign_key="change.id")


class ScoreTotalRow(OfWorkspace, table=True):
    """A month as a whole, of which the single scores are not known; without `responses` nobody told how many."""

    __tablename__ = "score_total"

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    batch_id: int = Field(foreign_key="score_batch.id", ondelete="CASCADE", index=True)
    month: date
    average: float = Field(ge=0, le=HIGHEST_SCORE)
    responses: int = 0
    at_goal: float | None = Field(default=None, ge=0, le=100)
    nps: int | None = Field(default=None, ge=-100, le=100)


class ScoreRow(OfWorkspace, table=True):
    """One score from 0 to 10, of one customer on one day; what they wrote stays in this workspace.

    A survey tool knows it by its `reference`. The batch `replaced_by_id` holds what it was corrected to; as long as that
    one counts, this one does not.
    """

    __tablename__ = "score"

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    batch_id: int = Field(foreign_key="score_batch.id", ondelete="CASCADE", index=True)
    on: date
    score: float = Field(ge=0, le=HIGHEST_SCORE)
    persona_id: str | None = Field(default=None, max_length=12)
    step_id: str | None = Field(default=None, max_length=12)
    comment: str = Field(default="", max_length=3000)
    reference: str = Field(default="", max_length=100)
    replaced_by_id: int | None = Field(default=None, foreign_key="score_batch.id")


class ScoreKeyRow(OfWorkspace, table=True):
    """With this a survey tool hands in scores over HTTP; of the token itself only a digest is kept."""

    __tablename__ = "score_key"

    id: int | None = Field(default=None, primary_key=True)
    journey_id: int = Field(foreign_key="journey.id", ondelete="CASCADE", index=True)
    digest: str = Field(max_length=64, unique=True)
    made_by: str = Field(max_length=20)
    made_at: datetime = Field(sa_type=UtcTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcTime)


class WorkerRow(SQLModel, table=True):
    """A process that does jobs, and its last sign of life (UTC, real time)."""

    __tablename__ = "worker"

    id: str = Field(max_length=40, primary_key=True)
    beat_at: datetime = Field(sa_type=UtcTime)
