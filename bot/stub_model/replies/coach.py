"""What the model for trying out remarks on: the lines of a draft, or what the journey holds."""

import re
from typing import Any

_WE = re.compile(
    r"^(?:wij|we)\s+(?:sturen|mailen|maken|send|mail|make)\s+(?:de klant |the customer |klanten |customers )?",
    re.IGNORECASE,
)
_SAID = {
    "nl": {
        "gets": "Krijgt",
        "side": "Zo staat de klant erin, en niet jullie.",
        "after": "Hoort wat er nu gebeurt, wanneer en van wie",
        "after_why": "Na het ja begint het wachten, en daar wordt een mening gemaakt.",
        "thought": "Weet ik nu genoeg om verder te gaan?",
        "thought_why": "Wie hier twijfelt, zegt het meestal niet hardop.",
        "goal": "Een tevreden klant, die onze dienstverlening een 8 of hoger geeft en ons aanraadt",
        "goal_why": "Zo kun je het meten, en houdt het niet op bij de verkoop.",
        "well": "Dit staat goed. Vraag je nog af wat de klant deed voordat die jullie kende.",
        "some": "Een paar dingen kunnen dichter bij de klant.",
        "review": "Leest wat andere klanten vinden",
        "review_why": "Ook wat anderen zeggen is contact.",
    },
    "en": {
        "gets": "Gets",
        "side": "This puts the customer in it, and not you.",
        "after": "Hears what happens now, when and by whom",
        "after_why": "After the yes the waiting begins, and there opinions are made.",
        "thought": "Do I know enough now to go on?",
        "thought_why": "Whoever doubts here mostly does not say so.",
        "goal": "A satisfied customer, who rates our service 8 or higher and recommends us",
        "goal_why": "You can measure this, and it does not stop at the sale.",
        "well": "This is fine. Do wonder what the customer did before knowing you.",
        "some": "A few things can be closer to the customer.",
        "review": "Reads what other customers think",
        "review_why": "What others say is contact too.",
    },
}


def reply(material: dict[str, Any], language: str) -> dict[str, Any]:
    """Give remarks that fit the question."""
    said = _SAID[language]
    topic, _, part_id = str(material.get("question", "")).partition(":")
    journey = material.get("journey") or {}
    lines = material.get("lines") or []
    remarks = _remarks(topic, part_id, journey, lines, said)
    return {"text": said["some"] if remarks else said["well"], "remarks": remarks}


def _remarks(
    topic: str, part_id: str, journey: dict[str, Any], lines: list[dict[str, Any]], said: dict[str, str]
) -> list[dict[str, Any]]:
    if topic == "goal":
        about = lines[-1]["id"] if lines else None
        before = lines[-1]["text"] if lines else journey.get("goal", "")
        measured = any(sign.isdigit() for sign in before)
        return [] if measured else [_remark("goal", about, said["goal"], said["goal_why"])]
    if topic == "touchpoint":
        empty = [
            one for one in journey.get("touchpoints", []) if one["step_id"] == part_id and not one["thinking"]
        ]
        about = [*lines, *empty]
        thoughts = [_remark("thought", one["id"], said["thought"], said["thought_why"]) for one in about[:2]]
        review = _remark("missing_touchpoint", part_id, said["review"], said["review_why"], "reviews")
        return [*thoughts, review]
    if topic in {"", "steps"}:
        own = [one for one in lines or journey.get("steps", []) if _WE.match(one["text"])]
        worded = [
            _remark("wording", one["id"], _WE.sub(f"{said['gets']} ", one["text"]), said["side"])
            for one in own
        ]
        return [*worded, _remark("missing_step", None, said["after"], said["after_why"])]
    return []


def _remark(
    kind: str, about_id: str | None, text: str, why: str, channel: str | None = None
) -> dict[str, Any]:
    return {"kind": kind, "about_id": about_id, "text": text, "why": why, "channel": channel}
