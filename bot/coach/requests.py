"""What the coach can be asked: one request for each thing that it does, complete in itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.coach.proposals import Turn
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.walks import Tally

MOST_NOTES = 40_000
"""The most characters of notes that are read at once."""


class Task(StrEnum):
    """What the coach does. The value names its prompt, its request and its golden set."""

    UNDERSTAND = "understand"
    COACH = "coach"
    SUGGEST = "suggest"
    PLAY = "play"
    ANSWER = "answer"
    WRITE = "write"


@dataclass(frozen=True)
class Understand:
    """Read notes of a talk or a meeting, for the steps, personas, touchpoints and pain points in them.

    `source` says where the notes come from, as in "interview of 3 November" or a file's name.
    """

    journey: Journey
    language: Language
    notes: str
    source: str = ""
    task: Task = Task.UNDERSTAND


@dataclass(frozen=True)
class DraftLine:
    """A line of an open draft, by the id of its item."""

    id: str
    text: str


@dataclass(frozen=True)
class Look:
    """Look at what a question came to so far: the lines of its open draft, else what the journey holds for it.

    `question` is written as `bot.guide.questions` writes it: "goal", "steps", "persona:p2", "touchpoint:s4", …; empty
    for the journey as a whole. `persona_id` is as whom the team walks, where it does.
    """

    journey: Journey
    language: Language
    question: str = ""
    draft_id: int | None = None
    lines: tuple[DraftLine, ...] = ()
    persona_id: str | None = None
    task: Task = Task.COACH


@dataclass(frozen=True)
class Suggest:
    """Suggest what may answer a question, written as in `Look`."""

    journey: Journey
    language: Language
    question: str
    persona_id: str | None = None
    task: Task = Task.SUGGEST


@dataclass(frozen=True)
class Play:
    """Be the customer at a step of the journey. `said` is what the person said, empty to just tell of the step.

    Without a `persona_id` it is a customer of no kind in particular.
    """

    journey: Journey
    language: Language
    step_id: str
    persona_id: str | None = None
    said: str = ""
    turns: tuple[Turn, ...] = ()
    task: Task = Task.PLAY


@dataclass(frozen=True)
class Known:
    """A journey that somebody may see, with what is known of it besides: how each step went in the last walk."""

    id: int
    journey: Journey
    walked: Mapping[str, Tally] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    """What the owners of its fixes are called, by their ids."""


@dataclass(frozen=True)
class Answer:
    """Answer a question about the journeys that somebody may see, the most likely one first."""

    known: tuple[Known, ...]
    language: Language
    asked: str
    today: date
    task: Task = Task.ANSWER


@dataclass(frozen=True)
class Fact:
    """One thing that a summary or a report tells, by the name of its sentence (`write-<name>`), with its figures and words."""

    name: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True)
class Write:
    """Tell a summary or a monthly report in plain words, from its facts alone. The weightiest come first."""

    title: str
    language: Language
    facts: tuple[Fact, ...]
    is_report: bool = False
    task: Task = Task.WRITE


Request = Understand | Look | Suggest | Play | Answer | Write
