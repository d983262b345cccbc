"""The questions of the guide, in their order: which there are, which are answered, which comes next."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from bot.journey.model import Journey
from bot.journey.parts import InsightKind


class Stage(StrEnum):
    """A stage of the method, as the card shows it."""

    SCOPE = "scope"
    GOAL = "goal"
    STEPS = "steps"
    PERSONAS = "personas"
    TOUCHPOINTS = "touchpoints"


LATER_STAGES = ("fixes", "rhythm")
"""Announced on the card, and not there yet (rules 19 to 24)."""


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
}


@dataclass(frozen=True)
class Question:
    """One question; `part_id` names the phase, persona or step that it is about."""

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
    """List all questions of this journey, in the order of the method (0 to 4)."""
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
    ]


def is_answered(journey: Journey, question: Question, persona_id: str | None = None) -> bool:
    """Tell whether the journey holds an answer to the question.

    `persona_id` is the persona as whom the team walks: its own touchpoints count then, and those of everybody.
    """
    match question.topic:
        case Topic.BOUNDS:
            return bool(journey.starts_at or journey.ends_at)
        case Topic.STRATEGY:
            return bool(journey.strategy)
        case Topic.SOURCES:
            return bool(journey.sources)
        case Topic.GOAL:
            return bool(journey.goal)
        case Topic.STEPS:
            return bool(journey.steps)
        case Topic.PHASES:
            return bool(journey.phases)
        case Topic.PHASE:
            phase = next((phase for phase in journey.phases if phase.id == question.part_id), None)
            return phase is None or bool(phase.information_need or phase.conversion_point)
        case Topic.PERSONAS:
            return bool(journey.personas)
        case Topic.PERSONA:
            return _is_filled_in(journey, question.part_id)
        case Topic.TOUCHPOINT:
            touchpoints = journey.touchpoints_of(question.part_id)
            return any(persona_id is None or t.persona_id in {None, persona_id} for t in touchpoints)
        case Topic.DONE:
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
