"""A look at what there is by the checks of the method, at once."""

from bot.coach.coaching.fixing import look_at_fixes
from bot.coach.coaching.remarking import Remarks
from bot.coach.coaching.telling import (
    look_at_goal,
    look_at_persona,
    look_at_personas,
    look_at_phase,
    look_at_steps,
)
from bot.coach.coaching.touching import look_at_touchpoints
from bot.coach.coaching.whole import look_at_journey
from bot.coach.proposals import Coached
from bot.coach.requests import Look
from bot.coach.suggesting.drawing import named, step_with


def by_rules(request: Look) -> Coached:
    """Say what could be better, each with a reason and something to take; else what to think of next."""
    found = Remarks(request)
    say, journey = found.say, request.journey
    topic, _, part_id = request.question.partition(":")
    well = say("coach-look-well-other")
    phase = next((one for one in journey.phases if one.id == part_id), None)
    persona = next((one for one in journey.personas if one.id == part_id), None)
    step = step_with(journey, part_id)
    if not topic:
        look_at_journey(found)
        well = say("coach-look-well-journey") if journey.steps else say("coach-look-empty")
    elif topic == "goal":
        look_at_goal(found)
        well = say("coach-look-well-goal")
    elif topic == "steps":
        look_at_steps(found)
        well = say("coach-look-well-steps") if journey.steps or request.lines else say("coach-look-empty")
    elif topic == "phase" and phase is not None:
        look_at_phase(found, phase)
        well = say("coach-look-well-phase")
    elif topic == "personas":
        look_at_personas(found)
        well = (
            say("coach-look-well-personas") if journey.personas or request.lines else say("coach-look-empty")
        )
    elif topic == "persona" and persona is not None:
        look_at_persona(found, persona)
        well = say("coach-look-well-persona", persona=named(persona.name))
    elif topic == "touchpoint" and step is not None:
        look_at_touchpoints(found, step)
        well = say("coach-look-well-touchpoint")
    elif topic in {"fix", "fixes"}:
        look_at_fixes(found, part_id)
        well = say("coach-look-well-fixes")
    return found.coached(well)
