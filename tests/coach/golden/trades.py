"""Journeys of four more trades: a museum, an installer, a software house and a council, told in `strangers/journeys.yaml`."""

from pathlib import Path
from typing import Any

import yaml

from bot.journey import edit
from bot.journey.model import Journey

_FILE = Path(__file__).parent / "strangers" / "journeys.yaml"
NAMES = ("museum-nl", "solar-nl", "saas-en", "council-en")


def trade(name: str) -> Journey:
    """Make one of these journeys."""
    told: dict[str, Any] = yaml.safe_load(_FILE.read_text("utf-8"))[name]
    journey = Journey(**told["about"])
    for phase in told["phases"]:
        journey, _ = edit.add(journey, "phases", **phase)
    for text in told["steps"]:
        place, _, rest = text.partition(": ")
        journey, _ = edit.add(journey, "steps", text=rest, phase_id=journey.phases[int(place)].id)
    for persona in told["personas"]:
        journey, _ = edit.add(journey, "personas", **persona)
    ids = {persona.name: persona.id for persona in journey.personas}
    pains: dict[str, str] = {}
    for told_point in told["touchpoints"]:
        fields = dict(told_point)
        insights = {kind: fields.pop(kind) for kind in ("pain", "gain") if kind in fields}
        step_id, persona_id = journey.steps[fields.pop("step") - 1].id, ids[fields.pop("persona")]
        journey, at = edit.add(journey, "touchpoints", step_id=step_id, persona_id=persona_id, **fields)
        for kind, text in insights.items():
            journey, pains[text] = edit.add(journey, "insights", kind=kind, text=text, touchpoint_id=at)
    for pain in told.get("pains", []):
        journey, _ = edit.add(
            journey, "insights", kind="pain", text=pain["text"], persona_id=ids[pain["persona"]]
        )
    for told_fix in told["fixes"]:
        fields = dict(told_fix)
        journey, _ = edit.add(journey, "fixes", pain_ids=[pains[fields.pop("pain")]], **fields)
    for result in told.get("results", []):
        journey, _ = edit.add(journey, "results", **result)
    return journey
