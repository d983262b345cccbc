"""The questions of the guide, in their order: which there are, which are answered, which comes next."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from bot.journey import pains
from bot.journey.model import Journey
from bot.journey.parts import InsightKind


class Stage(StrEnum):
    """A stage of the method, as the card shows it."""

    SCOPE = "scope"
    GOAL = "goal"
    STEPS = "steps"
    PERSONAS = "personas"
    TOUCHPOINTS = "touchpoints"
    FIXES = "fixes"
    RHYTHM = "rhythm"


class Topic(StrEnum):
    """What a question asks. The value names its sentences in the catalogue, such as `ask-goal`."""

    BOUNDS = "bounds"
    STRATEGY = "strategy"
    SOURCES = "sources"
    GOAL = "goal"
    STEPS = "steps"
    PHASES = "phases"
    PHASE = "phase"
    PERSONAS = "personas"
    PERSONA = "persona"
    TOUCHPOINT = "touchpoint"
    FIX = "fix"
    """What would take one pain point away."""
    FIXES = "fixes"
    """What to improve, where no pain point is known."""
    RHYTHM = "rhythm"
    """When the journey is walked, by whom, and where that is told (rules 21, 22 and 24)."""
    DONE = "done"


_STAGE_OF = {
    Topic.BOUNDS: Stage.SCOPE,
    Topic.STRATEGY: Stage.SCOPE,
    Topic.SOURCES: Stage.SCOPE,
    Topic.GOAL: Stage.GOAL,
    Topic.STEPS: Stage.STEPS,
    Topic.PHASES: Stage.STEPS,
    Topic.PHASE: Stage.STEPS,
    Topic.PERSONAS: Stage.PERSONAS,
    Topic.PERSONA: Stage.PERSONAS,
    Topic.TOUCHPOINT: Stage.TOUCHPOINTS,
    Topic.FIX: Stage.FIXES,
    Topic.FIXES: Stage.FIXES,
    Topic.RHYTHM: Stage.RHYTHM,
}

_HELD_IN = {
    Topic.STRATEGY: "strategy",
    Topic.SOURCES: "sources",
    Topic.GOAL: "goal",
    Topic.STEPS: "steps",
    Topic.PHASES: "phases",
    Topic.PERSONAS: "personas",
    Topic.RHYTHM: "rhythm",
}
"""The field of the journey that holds the whole answer."""


@dataclass(frozen=True)
class Question:
    """One question; `part_id` names the phase, persona, step or pain point that it is about."""

    topic: Topic
    part_id: str = ""

    def __str__(self) -> str:
        """Write the question as it is stored and put into buttons."""
        return f"{self.topic}:{self.part_id}" if self.part_id else str(self.topic)

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read a question back; raises `ValueError` for what is none."""
        topic, _, part_id = written.partition(":")
        return cls(Topic(topic), part_id)

    @property
    def stage(self) -> Stage | None:
        """The stage that it belongs to; none when all is done."""
        return _STAGE_OF.get(self.topic)


DONE = Question(Topic.DONE)


def sequence(journey: Journey) -> list[Question]:
    """List all questions of this journey, in the order of the method (0 to 6)."""
    return [
        Question(Topic.BOUNDS),
        Question(Topic.STRATEGY),
        Question(Topic.SOURCES),
        Question(Topic.GOAL),
        Question(Topic.STEPS),
        Question(Topic.PHASES),
        *(Question(Topic.PHASE, phase.id) for phase in journey.phases),
        Question(Topic.PERSONAS),
        *(Question(Topic.PERSONA, persona.id) for persona in journey.personas),
        *(Question(Topic.TOUCHPOINT, step.id) for step in journey.steps),
        *(Question(Topic.FIX, pain.id) for pain in pains.offered_pains(journey)),
        Question(Topic.FIXES),
        Question(Topic.RHYTHM),
    ]


def is_answered(journey: Journey, question: Question, persona_id: str | None = None) -> bool:
    """Tell whether the journey holds an answer to the question.

    `persona_id` is the persona as whom the team walks: its own touchpoints count then, and those of everybody.
    """
    if question.topic in _HELD_IN:
        return bool(getattr(journey, _HELD_IN[question.topic]))
    match question.topic:
        case Topic.BOUNDS:
            return bool(journey.starts_at or journey.ends_at)
        case Topic.PHASE:
            phase = next((phase for phase in journey.phases if phase.id == question.part_id), None)
            return phase is None or bool(phase.information_need or phase.conversion_point)
        case Topic.PERSONA:
            return _is_filled_in(journey, question.part_id)
        case Topic.TOUCHPOINT:
            touchpoints = journey.touchpoints_of(question.part_id)
            return any(persona_id is None or t.persona_id in {None, persona_id} for t in touchpoints)
        case Topic.FIX:
            return pains.has_fix(journey, question.part_id)
        case Topic.FIXES:
            # Where there are pain points, those are what is asked about.
            return bool(journey.fixes or journey.insights_of(InsightKind.PAIN))
        case _:
            return True


def next_question(journey: Journey, skipped: Collection[str], persona_id: str | None = None) -> Question:
    """Give the first question that is neither answered nor skipped, else `DONE`."""
    for question in sequence(journey):
        if str(question) not in skipped and not is_answered(journey, question, persona_id):
            return question
    return DONE


def previous_question(journey: Journey, current: Question) -> Question | None:
    """Give the question before this one; None at the first."""
    questions = [*sequence(journey), DONE]
    if current not in questions:
        return questions[0]
    place = questions.index(current)
    return questions[place - 1] if place else None


def of_stage(journey: Journey, stage: Stage) -> list[Question]:
    """List the questions of one stage."""
    return [question for question in sequence(journey) if question.stage == stage]


def unanswered(journey: Journey, stage: Stage) -> list[Question]:
    """List the questions of one stage to which the journey holds no answer."""
    return [question for question in of_stage(journey, stage) if not is_answered(journey, question)]


def exists(journey: Journey, question: Question) -> bool:
    """Tell whether what the question is about is still there."""
    return question == DONE or question in sequence(journey)


def _is_filled_in(journey: Journey, persona_id: str) -> bool:
    persona = next((persona for persona in journey.personas if persona.id == persona_id), None)
    if persona is None:
        return True
    return bool(
        persona.needs or persona.goals or journey.insights_of(InsightKind.PAIN, persona_id=persona_id)
    )
