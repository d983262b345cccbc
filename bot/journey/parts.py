"""The parts of a journey: plain, validated, each known by its id and kept in the order of its position.

Each field is declared here once; the tables in `storage` inherit these models. "Rule 8" in a docstring is a
rule of the method, listed in the README.
"""

from datetime import date
from enum import StrEnum

from pydantic import FiniteFloat, field_validator
from sqlalchemy import JSON, String
from sqlmodel import Field, SQLModel

from bot.journey.text import Line, Text

LINE_LENGTH = 300
"""The most characters of a name, a step or another single line."""
TEXT_LENGTH = 3000
"""The most characters of a longer answer: what one text field of Slack holds."""
LOWEST_EMOTION, HIGHEST_EMOTION = -2, 2
LOWEST_VOTE, HIGHEST_VOTE = 1, 5
HIGHEST_SCORE = 10
MOST_CUSTOMERS = 1_000_000_000
"""More than there are people to reach, and within what a database's integers hold."""


class Evidence(StrEnum):
    """How we know: from customers, or from what the team assumes (rule 3)."""

    EVIDENCE = "evidence"
    ASSUMPTION = "assumption"


class InsightKind(StrEnum):
    """What was learned about a customer."""

    PAIN = "pain"
    GAIN = "gain"
    QUESTION = "question"


class Part(SQLModel):
    """A part of a journey, known within it by `id` and kept in the order of `position`."""

    id: str = Field(max_length=12, regex=r"^[a-z][0-9]+$", primary_key=True)
    position: FiniteFloat = 0.0


class Source(Part):
    """Something that is known about customers, and where it comes from (rule 3)."""

    text: Text = Field(min_length=1, max_length=TEXT_LENGTH)


class Phase(Part):
    """A group of steps (rule 9), with the customer's information need and its conversion point (rule 11).

    Of the customers who came into the phase (`entered`) so many moved on to the next one (`moved_on`), in the
    period that the team counts; `conversion_target` is the share, in percent, that it aims at.
    """

    name: Line = Field(min_length=1, max_length=LINE_LENGTH)
    information_need: Text = Field(default="", max_length=TEXT_LENGTH)
    conversion_point: Text = Field(default="", max_length=TEXT_LENGTH)
    entered: int | None = Field(default=None, ge=0, le=MOST_CUSTOMERS)
    moved_on: int | None = Field(default=None, ge=0, le=MOST_CUSTOMERS)
    conversion_target: int | None = Field(default=None, ge=0, le=100)


class Step(Part):
    """One thing that the customer does or experiences, in the customer's words (rule 8)."""

    text: Line = Field(min_length=1, max_length=LINE_LENGTH)
    phase_id: str | None = Field(default=None, max_length=12)


class Persona(Part):
    """A type of customer (rules 12 and 13). Pains, gains and questions are insights that point here."""

    name: Line = Field(min_length=1, max_length=LINE_LENGTH)
    who: Text = Field(default="", max_length=TEXT_LENGTH)
    needs: Text = Field(default="", max_length=TEXT_LENGTH)
    goals: Text = Field(default="", max_length=TEXT_LENGTH)
    channels: Text = Field(default="", max_length=TEXT_LENGTH)
    quote: Text = Field(default="", max_length=TEXT_LENGTH)
    known_from: Text = Field(default="", max_length=TEXT_LENGTH)


class Touchpoint(Part):
    """A contact with the organisation in a step (rules 14 to 16), of one persona or, without one, of all."""

    step_id: str = Field(max_length=12)
    persona_id: str | None = Field(default=None, max_length=12)
    channel: Line = Field(default="", max_length=LINE_LENGTH)
    online: bool | None = None
    direct: bool | None = None
    owner: Line = Field(default="", max_length=LINE_LENGTH)
    doing: Text = Field(default="", max_length=TEXT_LENGTH)
    thinking: Text = Field(default="", max_length=TEXT_LENGTH)
    emotion: int | None = Field(default=None, ge=LOWEST_EMOTION, le=HIGHEST_EMOTION)
    metric: Text = Field(default="", max_length=TEXT_LENGTH)
    moment_of_truth: bool = False
    evidence: Evidence | None = Field(default=None, sa_type=String)
    known_from: Text = Field(default="", max_length=TEXT_LENGTH)


class Insight(Part):
    """A pain point, a gain or a question, of a persona or at a touchpoint (rules 13 and 15).

    A gain may turn a pain point round: `turns_id` names that pain point. A question of a persona may belong
    to a phase.
    """

    kind: InsightKind = Field(sa_type=String)
    text: Text = Field(min_length=1, max_length=TEXT_LENGTH)
    persona_id: str | None = Field(default=None, max_length=12)
    touchpoint_id: str | None = Field(default=None, max_length=12)
    phase_id: str | None = Field(default=None, max_length=12)
    turns_id: str | None = Field(default=None, max_length=12)


class FixStatus(StrEnum):
    """How far a fix is."""

    OPEN = "open"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


class Fix(Part):
    """An improvement with a score, an owner and a due date (rule 19), perhaps tried as an experiment (rule 20).

    `impact_votes` and `effort_votes` hold what people gave (1 to 5), lowest first and without names, once the
    round of votes was closed. `reach` is how many customers meet it in a month, `confidence` how sure the team
    is of the impact, in percent. Satisfaction runs from 0 to 10, emotion from -2 to +2.
    """

    text: Line = Field(min_length=1, max_length=LINE_LENGTH)
    pain_ids: list[str] = Field(default_factory=list, sa_type=JSON)
    step_id: str | None = Field(default=None, max_length=12)
    persona_id: str | None = Field(default=None, max_length=12)
    impact_votes: list[int] = Field(default_factory=list, sa_type=JSON)
    effort_votes: list[int] = Field(default_factory=list, sa_type=JSON)
    reach: int | None = Field(default=None, ge=0, le=MOST_CUSTOMERS)
    confidence: int | None = Field(default=None, ge=0, le=100)
    owner: Line = Field(default="", max_length=LINE_LENGTH)
    owner_id: str = Field(default="", max_length=20)
    due: date | None = None
    status: FixStatus = Field(default=FixStatus.OPEN, sa_type=String)
    finished_on: date | None = None
    notes: Text = Field(default="", max_length=TEXT_LENGTH)
    is_experiment: bool = False
    trying: Text = Field(default="", max_length=TEXT_LENGTH)
    expected: Text = Field(default="", max_length=TEXT_LENGTH)
    measured_by: date | None = None
    outcome: Text = Field(default="", max_length=TEXT_LENGTH)
    satisfaction_before: float | None = Field(default=None, ge=0, le=HIGHEST_SCORE)
    satisfaction_after: float | None = Field(default=None, ge=0, le=HIGHEST_SCORE)
    emotion_before: float | None = Field(default=None, ge=LOWEST_EMOTION, le=HIGHEST_EMOTION)
    emotion_after: float | None = Field(default=None, ge=LOWEST_EMOTION, le=HIGHEST_EMOTION)

    @field_validator("impact_votes", "effort_votes")
    @classmethod
    def _votes_are_on_the_scale(cls, votes: list[int]) -> list[int]:
        if any(not LOWEST_VOTE <= vote <= HIGHEST_VOTE for vote in votes):
            raise ValueError(f"a vote is {LOWEST_VOTE} to {HIGHEST_VOTE}")
        return sorted(votes)

    @property
    def impact(self) -> float | None:
        """The mean of the votes on impact; None before there were any."""
        return _mean(self.impact_votes)

    @property
    def effort(self) -> float | None:
        """The mean of the votes on effort; None before there were any."""
        return _mean(self.effort_votes)

    @property
    def is_finished(self) -> bool:
        """Whether nothing has to be done any more: it is done, or dropped."""
        return self.status in {FixStatus.DONE, FixStatus.DROPPED}


class Result(Part):
    """The satisfaction of one month (rules 6 and 22): the average from 0 to 10, of how many responses.

    `at_goal` is the share, in percent, of the scores that reach the goal. `nps` is the share of promoters less that
    of detractors, in points from -100 to 100.
    """

    month: date
    average: float = Field(ge=0, le=HIGHEST_SCORE)
    responses: int = Field(default=0, ge=0, le=MOST_CUSTOMERS)
    at_goal: float | None = Field(default=None, ge=0, le=100)
    nps: int | None = Field(default=None, ge=-100, le=100)

    @field_validator("month")
    @classmethod
    def _is_its_first_day(cls, month: date) -> date:
        return month.replace(day=1)


def _mean(votes: list[int]) -> float | None:
    return sum(votes) / len(votes) if votes else None
