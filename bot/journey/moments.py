"""The moments of a journey that hurt most (rule 16)."""

from dataclasses import dataclass

from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Persona, Step, Touchpoint


@dataclass(frozen=True)
class Moment:
    """A touchpoint with where it stands: its step and the number of that (from 1), whose it is, and what hurts.

    Without a persona it is everybody's.
    """

    number: int
    step: Step
    touchpoint: Touchpoint
    persona: Persona | None
    pains: list[str]


def worst_moments(journey: Journey, most: int) -> list[Moment]:
    """List the touchpoints at which customers feel worst, the worst first; moments of truth before others alike.

    Only what feels bad counts: below zero on the scale of -2 to +2.
    """
    numbers = {step.id: number for number, step in enumerate(journey.steps, start=1)}
    personas = {persona.id: persona for persona in journey.personas}
    hurting = [
        (touchpoint.emotion, not touchpoint.moment_of_truth, numbers[touchpoint.step_id], touchpoint)
        for touchpoint in journey.touchpoints
        if touchpoint.emotion is not None and touchpoint.emotion < 0
    ]
    hurting.sort(key=lambda one: one[:3])
    return [
        Moment(
            number=number,
            step=journey.steps[number - 1],
            touchpoint=touchpoint,
            persona=personas.get(touchpoint.persona_id or ""),
            pains=[
                insight.text for insight in journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id)
            ],
        )
        for _, _, number, touchpoint in hurting[:most]
    ]
