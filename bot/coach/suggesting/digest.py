"""A journey in short, as the model gets to read it: ids to point at, and what the team wrote."""

from typing import Any

from bot.journey.model import Journey
from bot.journey.parts import InsightKind

_MOST_TOUCHPOINTS = 60
_MOST_PARTS = 60
_LONGEST = 300


def digest(journey: Journey) -> dict[str, Any]:
    """Give what a model needs to know of a journey: never who owns what, nor what people voted."""
    numbers = {step.id: number for number, step in enumerate(journey.steps, start=1)}
    return {
        "title": journey.title,
        "offering": journey.offering,
        "customer_group": journey.customer_group,
        "kind": str(journey.kind),
        "starts_at": _short(journey.starts_at),
        "ends_at": _short(journey.ends_at),
        "goal": _short(journey.goal),
        "phases": [
            {
                "id": phase.id,
                "name": phase.name,
                "information_need": _short(phase.information_need),
                "conversion_point": _short(phase.conversion_point),
            }
            for phase in journey.phases[:_MOST_PARTS]
        ],
        "steps": [
            {"id": step.id, "number": numbers[step.id], "text": step.text, "phase_id": step.phase_id}
            for step in journey.steps
        ],
        "personas": [
            {
                "id": persona.id,
                "name": persona.name,
                "who": _short(persona.who),
                "needs": _short(persona.needs),
                "goals": _short(persona.goals),
                "quote": _short(persona.quote),
            }
            for persona in journey.personas[:_MOST_PARTS]
        ],
        "touchpoints": [
            {
                "id": touchpoint.id,
                "step_id": touchpoint.step_id,
                "persona_id": touchpoint.persona_id,
                "channel": touchpoint.channel,
                "doing": _short(touchpoint.doing),
                "thinking": _short(touchpoint.thinking),
                "feeling": touchpoint.emotion,
                "metric": _short(touchpoint.metric),
            }
            for touchpoint in journey.touchpoints[:_MOST_TOUCHPOINTS]
        ],
        **{
            f"{kind}s": [
                {
                    "id": insight.id,
                    "text": _short(insight.text),
                    "persona_id": insight.persona_id,
                    "touchpoint_id": insight.touchpoint_id,
                    "phase_id": insight.phase_id,
                }
                for insight in journey.insights_of(kind)[:_MOST_PARTS]
            ]
            for kind in InsightKind
        },
        "fixes": [
            {"id": fix.id, "text": fix.text, "pain_ids": fix.pain_ids} for fix in journey.fixes[:_MOST_PARTS]
        ],
    }


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
