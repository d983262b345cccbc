"""The journeys of golden cases: an example, an empty one, or one told in a few words."""

from typing import Any

from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind


def journey_of(told: Any, language: Language) -> Journey:
    """Make a journey: "example", nothing, or its parts.

    Parts: `about` fields; `phases` names; `steps` texts, "0: text" for a step in the first phase; `personas` names or
    fields; `touchpoints` fields with `step` (number) and `persona` (name); `pains` of a `persona` or `touchpoint`.
    """
    if told == "example":
        return example(language)
    journey = Journey(title="Reis", language=language)
    told = told or {}
    journey = edit.describe(journey, **told.get("about", {}))
    for name in told.get("phases", []):
        journey, _ = edit.add(journey, "phases", name=name)
    for text in told.get("steps", []):
        place, _, rest = text.partition(": ")
        placed = {"phase_id": journey.phases[int(place)].id} if place.isdigit() and rest else {}
        journey, _ = edit.add(journey, "steps", text=rest if placed else text, **placed)
    for persona in told.get("personas", []):
        fields = persona if isinstance(persona, dict) else {"name": persona}
        journey, _ = edit.add(journey, "personas", **fields)
    for one in told.get("touchpoints", []):
        journey = _with_touchpoint(journey, dict(one))
    for one in told.get("pains", []):
        persona_id = next(persona.id for persona in journey.personas if persona.name == one["persona"])
        journey, _ = edit.add(
            journey, "insights", kind=InsightKind.PAIN, text=one["text"], persona_id=persona_id
        )
    for text in told.get("fixes", []):
        journey, _ = edit.add(journey, "fixes", text=text)
    return journey


def _with_touchpoint(journey: Journey, fields: dict[str, Any]) -> Journey:
    step = journey.steps[int(fields.pop("step")) - 1]
    name, pain = fields.pop("persona", None), fields.pop("pain", None)
    persona_id = next((persona.id for persona in journey.personas if persona.name == name), None)
    journey, part_id = edit.add(journey, "touchpoints", step_id=step.id, persona_id=persona_id, **fields)
    if pain:
        journey, _ = edit.add(journey, "insights", kind=InsightKind.PAIN, text=pain, touchpoint_id=part_id)
    return journey


def part_named(question: str, journey: Journey) -> str:
    """Turn "touchpoint:4", "phase:2", "persona:Sanne" and "fix:1" into the question with the part's id."""
    topic, _, which = question.partition(":")
    if not which:
        return topic
    if topic == "persona":
        return f"persona:{next(persona.id for persona in journey.personas if persona.name == which)}"
    parts = {
        "phase": journey.phases,
        "touchpoint": journey.steps,
        "fix": journey.insights_of(InsightKind.PAIN),
    }[topic]
    return f"{topic}:{parts[int(which) - 1].id}"  # type: ignore[index]
