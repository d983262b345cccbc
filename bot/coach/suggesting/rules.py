"""Suggestions drawn from the journey and the method, at once."""

from bot.coach.proposals import Coached
from bot.coach.requests import Suggest
from bot.coach.suggesting.drawing import Suggestions, named, step_with
from bot.coach.suggesting.early import suggest_goal, suggest_personas, suggest_phase, suggest_steps
from bot.coach.suggesting.fix import suggest_fix, suggest_fixes
from bot.coach.suggesting.persona import suggest_persona
from bot.coach.suggesting.touchpoint import suggest_touchpoints
from bot.journey.pains import pain_of
from prompts.catalogue import catalogue

_TOLD = {"rhythm", "bounds", "strategy", "sources", "phases"}
"""What is helped by a few words, and not by something to take."""


def by_rules(request: Suggest) -> Coached:
    """Suggest what may answer a question, and is not there yet."""
    say = catalogue(request.language)
    topic, _, part_id = request.question.partition(":")
    if topic in _TOLD:
        return Coached(text=say(f"coach-suggest-text-{topic}"))
    text, found = _suggested(request, topic, part_id)
    if not found.made:
        return Coached(text=say("coach-suggest-text-nothing"))
    return Coached(text=text, proposals=found.made)


def _suggested(request: Suggest, topic: str, part_id: str) -> tuple[str, Suggestions]:
    say, journey, language = catalogue(request.language), request.journey, request.language
    if topic == "goal":
        return say("coach-suggest-text-goal"), suggest_goal(journey, language)
    if topic == "steps":
        return say("coach-suggest-text-steps"), suggest_steps(journey, language)
    if topic == "personas":
        group = named(journey.customer_group)
        text = (
            say("coach-suggest-text-personas-group", group=group)
            if group
            else say("coach-suggest-text-personas")
        )
        return text, suggest_personas(journey, language)
    phase = next((one for one in journey.phases if one.id == part_id), None)
    if topic == "phase" and phase is not None:
        return say("coach-suggest-text-phase", phase=named(phase.name)), suggest_phase(
            journey, phase, language
        )
    persona = next((one for one in journey.personas if one.id == part_id), None)
    if topic == "persona" and persona is not None:
        name = named(persona.name)
        return say("coach-suggest-text-persona", persona=name), suggest_persona(journey, persona, language)
    step = step_with(journey, part_id)
    if topic == "touchpoint" and step is not None:
        found = suggest_touchpoints(journey, step, request.persona_id, language)
        return say("coach-suggest-text-touchpoint", step=named(step.text)), found
    pain = pain_of(journey, part_id)
    if topic == "fix" and pain is not None:
        return say("coach-suggest-text-fix", pain=named(pain.text)), suggest_fix(journey, pain, language)
    if topic == "fixes" or (journey.fixes or journey.touchpoints):
        return say("coach-suggest-text-fixes"), suggest_fixes(journey, language)
    # Of what is gone, and of the journey as a whole, the steps are where everything starts.
    return say("coach-suggest-text-steps"), suggest_steps(journey, language)
