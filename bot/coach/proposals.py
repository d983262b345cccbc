"""What the coach gives back: words, and proposals that a person may take, change or dismiss."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from bot.coach.reasons import Reason
from bot.journey.parts import HIGHEST_VOTE, LINE_LENGTH, LOWEST_VOTE, TEXT_LENGTH

TEXT = "{text}"
"""Where the text of a proposal goes within a line that is longer than it."""


class Kind(StrEnum):
    """What a proposal is: the words of the method."""

    STEP = "step"
    PERSONA = "persona"
    TOUCHPOINT = "touchpoint"
    PAIN = "pain"
    GAIN = "gain"
    QUESTION = "question"
    INFORMATION_NEED = "information_need"
    CONVERSION_POINT = "conversion_point"
    METRIC = "metric"
    FIX = "fix"
    GOAL = "goal"
    WORDING = "wording"
    """Another wording of what is there."""
    THOUGHT = "thought"
    """What a persona may think and feel at a touchpoint."""
    MISSING = "missing"
    """Something that the journey lacks; advice, with or without something to put there."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Line(_Frozen):
    """Taken, the text becomes a line in the draft of a question (`bot.guide.questions`, written as `touchpoint:s4`).

    `form` is the line with `{text}` in it, such as "website: {text}"; `fields` are fields of the draft's item that
    people would click, such as an emotion.
    """

    effect: Literal["line"] = "line"
    question: str
    form: str = TEXT
    fields: dict[str, Any] = Field(default_factory=dict)


class Reworded(_Frozen):
    """Taken, the text takes the place of a line in a draft that is still open. `code` is the remark that it answers."""

    effect: Literal["reworded"] = "reworded"
    draft_id: int
    item_id: str
    code: str = ""


class Added(_Frozen):
    """Taken, the text becomes a part of the journey: its field `field`, beside the other `fields`."""

    effect: Literal["added"] = "added"
    collection: str
    field: str = "text"
    fields: dict[str, Any] = Field(default_factory=dict)


class Changed(_Frozen):
    """Taken, the text becomes a field of a part that is there; without a part, of what the journey is about."""

    effect: Literal["changed"] = "changed"
    collection: str
    part_id: str
    field: str


Effect = Annotated[Line | Reworded | Added | Changed, Field(discriminator="effect")]


class State(StrEnum):
    """What people did with a proposal."""

    OPEN = "open"
    TAKEN = "taken"
    DISMISSED = "dismissed"
    GONE = "gone"
    """What it is about was dealt with meanwhile: it is neither shown nor counted, and never stored."""


class Proposal(BaseModel):
    """One proposal. `text` is what a person may change before taking it, `why` the reason in one sentence.

    `quote` are the words that it came from, literally, and `source` where those stand; with neither it is an
    assumption (rule 3). `impact` and `effort` are estimates from 1 to 5. `about` names what it is about, as "step
    4". Without an `effect` it is advice, to be read and waved away.
    """

    id: str
    kind: Kind
    text: str = Field(max_length=TEXT_LENGTH)
    why: str = Field(default="", max_length=600)
    quote: str = Field(default="", max_length=600)
    source: str = Field(default="", max_length=LINE_LENGTH)
    about: str = Field(default="", max_length=LINE_LENGTH)
    impact: int | None = Field(default=None, ge=LOWEST_VOTE, le=HIGHEST_VOTE)
    effort: int | None = Field(default=None, ge=LOWEST_VOTE, le=HIGHEST_VOTE)
    effect: Effect | None = None
    state: State = State.OPEN
    by: str = ""
    """Who took or dismissed it."""
    change_id: int | None = None
    """The change that taking it made in the journey; None where it went into a draft."""


class By(StrEnum):
    """Who made a proposal."""

    MODEL = "model"
    RULES = "rules"


class Call(BaseModel):
    """One call of the model, as it is counted and told in the log: never what was said."""

    prompt: str
    version: int
    digest: str
    """The first characters of the hash of the prompt's text."""
    model: str
    api: str
    tries: int = 1
    input_tokens: int = 0
    output_tokens: int = 0
    seconds: float = 0.0
    reason: Reason | None = None
    """Why it came to nothing; None for an answer."""


class Coached(BaseModel):
    """What the coach has to say: running text, proposals, or both.

    `unknown` are things that were asked and that the journey does not tell, or what was left out. `named` are the
    ids of the steps (s4), fixes (f7) and other parts that the text speaks of.
    """

    text: str = ""
    proposals: list[Proposal] = Field(default_factory=list)
    unknown: list[str] = Field(default_factory=list)
    named: list[str] = Field(default_factory=list)
    by: By = By.RULES
    reason: Reason | None = None
    """Why the rules made it where a model might have."""
    calls: list[Call] = Field(default_factory=list)

    @field_validator("unknown")
    @classmethod
    def _in_a_row(cls, told: list[str]) -> list[str]:
        """Leave out the full stop at the end: they are told in a row."""
        return [one if one.endswith("..") else one.removesuffix(".") for one in told]


class Turn(BaseModel):
    """What was said in a talk with somebody who plays the customer. `by_customer` is what the coach said."""

    text: str
    by_customer: bool = False
    at: datetime | None = None
