"""The journey: one value made of plain, validated parts.

Each field is declared here once; the tables in `storage` inherit these models. "Rule 8" in a docstring is a
rule of the method, listed in the README.
"""

from enum import StrEnum
from itertools import pairwise
from typing import Any, Self

from pydantic import field_validator, model_validator
from sqlalchemy import JSON, String
from sqlmodel import Field, SQLModel

from bot.journey.columns import ValueAsJson
from bot.journey.language import Language
from bot.journey.parts import (
    HIGHEST_SCORE,
    LINE_LENGTH,
    TEXT_LENGTH,
    Fix,
    Insight,
    InsightKind,
    Part,
    Persona,
    Phase,
    Result,
    Source,
    Step,
    Touchpoint,
)
from bot.journey.phase_sets import PHASE_SETS
from bot.journey.rhythm import Rhythm
from bot.journey.text import Line, Text

TITLE_LENGTH = 150
"""The most characters of a journey's title: what a heading of Slack holds."""
MOST_STEPS = 90
"""The most steps of one journey: what one form of Slack shows. Rule 1 asks to keep it far smaller."""
FURTHEST_POSITION = 1e9
"""Beyond this a position is dealt out anew: in a float's last digits, adding one would be lost."""


class Kind(StrEnum):
    """Whom the organisation serves. A platform gets two linked journeys (rule 4)."""

    B2B = "b2b"
    CONSUMER = "consumer"
    PLATFORM = "platform"
    OTHER = "other"


class Formula(StrEnum):
    """How votes become the score that orders the fixes (rule 19); `bot.journey.fixes` computes them."""

    IMPACT_EFFORT = "impact_effort"
    ICE = "ice"
    RICE = "rice"


class About(SQLModel):
    """What the journey is about: its scope and strategy (rules 1 and 2), its goal (rules 6 and 7), its rhythm (21)."""

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
    formula: Formula = Field(default=Formula.IMPACT_EFFORT, sa_type=String)
    rhythm: Rhythm | None = Field(default=None, sa_type=ValueAsJson(Rhythm))
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
    fixes: list[Fix] = Field(default_factory=list)
    results: list[Result] = Field(default_factory=list)

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
                for reference in pointed_at(getattr(part, field)):
                    if reference not in known:
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
    "fixes": Fix,
    "results": Result,
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
    ("fixes", "pain_ids", "insights"),
    ("fixes", "step_id", "steps"),
    ("fixes", "persona_id", "personas"),
)
"""Which field of which collection points at which collection: at one part, or at those of a list."""

OWNERS = {("touchpoints", "step_id"), ("insights", "touchpoint_id"), ("insights", "persona_id")}
"""The references without which the part that holds them has no place: it goes when the other goes."""


def pointed_at(reference: str | list[str] | None) -> list[str]:
    """Give the ids that a field of `REFERENCES` holds: of no part, of one, or of a list of them."""
    if reference is None:
        return []
    return reference if isinstance(reference, list) else [reference]
