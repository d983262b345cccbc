"""The journey: one value made of plain, validated parts.

Each field is declared here once; the tables in `storage` inherit these models. "Rule 8" in a docstring is a
rule of the method, listed in the README.
"""

from enum import StrEnum
from itertools import pairwise
from typing import Any, Self

from pydantic import FiniteFloat, field_validator, model_validator
from sqlalchemy import JSON, String
from sqlmodel import Field, SQLModel

from bot.journey.language import Language
from bot.journey.phase_sets import PHASE_SETS
from bot.journey.text import Line, Text

TITLE_LENGTH = 150
"""The most characters of a journey's title: what a heading of Slack holds."""
LINE_LENGTH = 300
"""The most characters of a name, a step or another single line."""
TEXT_LENGTH = 3000
"""The most characters of a longer answer: what one text field of Slack holds."""
MOST_STEPS = 90
"""The most steps of one journey: what one form of Slack shows. Rule 1 asks to keep it far smaller."""
FURTHEST_POSITION = 1e9
"""Beyond this a position is dealt out anew: in a float's last digits, adding one would be lost."""
LOWEST_EMOTION, HIGHEST_EMOTION = -2, 2
HIGHEST_SCORE = 10


class Kind(StrEnum):
    """Whom the organisation serves. A platform gets two linked journeys (rule 4)."""

    B2B = "b2b"
    CONSUMER = "consumer"
    PLATFORM = "platform"
    OTHER = "other"


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
    """A group of steps (rule 9), with the customer's information need and its conversion point (rule 11)."""

    name: Line = Field(min_length=1, max_length=LINE_LENGTH)
    information_need: Text = Field(default="", max_length=TEXT_LENGTH)
    conversion_point: Text = Field(default="", max_length=TEXT_LENGTH)


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


class About(SQLModel):
    """What the journey is about: its scope and strategy (rules 1 and 2) and its goal (rules 6 and 7)."""

    title: Line = Field(min_length=1, max_length=TITLE_LENGTH)
    offering: Line = Field(default="", max_length=LINE_LENGTH)
    customer_group: Line = Field(default="", max_length=LINE_LENGTH)
    kind: Kind = Field(default=Kind.OTHER, sa_type=String)
    language: Language = Field(default=Language.EN, sa_type=String)
    phase_set: str = Field(default="service", max_length=20)
    starts_at: Text = Field(default="", max_length=TEXT_LENGTH)
    ends_at: Text = Field(default="", max_length=TEXT_LENGTH)
    strategy: Text = Field(default="", max_length=TEXT_LENGTH)
    goal: Text = Field(default="", max_length=TEXT_LENGTH)
    goal_score: float | None = Field(default=None, ge=0, le=HIGHEST_SCORE)
    dismissed: list[str] = Field(default_factory=list, sa_type=JSON)
    last_number: int = Field(default=0, ge=0)

    @field_validator("phase_set")
    @classmethod
    def _phase_set_is_known(cls, key: str) -> str:
        if key not in {known.key for known in PHASE_SETS}:
            raise ValueError(f"{key!r} is no phase set")
        return key


class Journey(About):
    """The whole journey, detached from the database: what pictures, exports, checks and summaries work on."""

    sources: list[Source] = Field(default_factory=list)
    phases: list[Phase] = Field(default_factory=list)
    steps: list[Step] = Field(default_factory=list)
    personas: list[Persona] = Field(default_factory=list)
    touchpoints: list[Touchpoint] = Field(default_factory=list)
    insights: list[Insight] = Field(default_factory=list)

    @model_validator(mode="after")
    def _parts_fit_together(self) -> Self:
        """Refuse a journey in which a part points at nothing, or two parts share an id.

        Positions that do not rise or go out too far, as in a document written by hand, are dealt out anew in
        the order given.
        """
        known = {collection: {part.id for part in self.parts(collection)} for collection in COLLECTIONS}
        for collection in COLLECTIONS:
            if len(known[collection]) != len(self.parts(collection)):
                raise ValueError(f"{collection}: an id occurs twice")
        self.check_references()
        for collection in COLLECTIONS:
            positions = [part.position for part in self.parts(collection)]
            too_far = any(abs(position) > FURTHEST_POSITION for position in positions)
            if too_far or any(later <= earlier for earlier, later in pairwise(positions)):
                for number, part in enumerate(self.parts(collection), start=1):
                    part.position = float(number)
        numbers = [int(part_id[1:]) for ids in known.values() for part_id in ids]
        self.last_number = max([self.last_number, *numbers])
        return self

    def check_references(self) -> None:
        """Raise `ValueError` when a part points at one that is not there, as copies that skip validation may."""
        for collection, field, target in REFERENCES:
            known = {part.id for part in self.parts(target)}
            for part in self.parts(collection):
                reference = getattr(part, field)
                if reference is not None and reference not in known:
                    raise ValueError(f"{collection} {part.id}: {field} {reference} does not exist")

    def parts(self, collection: str) -> list[Any]:
        """Give the parts of one of the `COLLECTIONS`, in their order."""
        parts: list[Any] = getattr(self, collection)
        return parts

    def step_number(self, step_id: str) -> int:
        """Tell which place a step has, counted from 1; raises `KeyError` for a step that is not there."""
        for number, step in enumerate(self.steps, start=1):
            if step.id == step_id:
                return number
        raise KeyError(step_id)

    def touchpoints_of(self, step_id: str) -> list[Touchpoint]:
        """Give the touchpoints of a step."""
        return [touchpoint for touchpoint in self.touchpoints if touchpoint.step_id == step_id]

    def touchpoints_before(self, step_id: str) -> list[Touchpoint]:
        """Give the touchpoints of the step before a step; none at the first."""
        number = self.step_number(step_id)
        return self.touchpoints_of(self.steps[number - 2].id) if number > 1 else []

    def insights_of(self, kind: InsightKind, **where: str) -> list[Insight]:
        """Give the insights of a kind with these references, as in `insights_of(PAIN, persona_id="p3")`."""
        return [
            insight
            for insight in self.insights
            if insight.kind == kind
            and all(getattr(insight, field) == value for field, value in where.items())
        ]


PART_TYPES: dict[str, type[Part]] = {
    "sources": Source,
    "phases": Phase,
    "steps": Step,
    "personas": Persona,
    "touchpoints": Touchpoint,
    "insights": Insight,
}
COLLECTIONS: tuple[str, ...] = tuple(PART_TYPES)

REFERENCES: tuple[tuple[str, str, str], ...] = (
    ("steps", "phase_id", "phases"),
    ("touchpoints", "step_id", "steps"),
    ("touchpoints", "persona_id", "personas"),
    ("insights", "persona_id", "personas"),
    ("insights", "touchpoint_id", "touchpoints"),
    ("insights", "phase_id", "phases"),
    ("insights", "turns_id", "insights"),
)
"""Which field of which collection points at which collection."""

OWNERS = {("touchpoints", "step_id"), ("insights", "touchpoint_id"), ("insights", "persona_id")}
"""The references without which the part that holds them has no place: it goes when the other goes."""
