"""Answers a question about journeys as a model would: a few sentences, each with what it cites."""

from typing import Any

Json = dict[str, Any]

_ABOUT = {
    "fix": ("eerst", "doen", "wie", "laat", "open", "first", "who", "late", "fix", "owns"),
    "phase": ("verlie", "afhak", "haken", "lose", "drop", "conver"),
    "satisfaction": ("tevreden", "cijfer", "score", "satisf", "happy"),
    "persona": ("weten we van", "know of", "know about", "wie is", "who is"),
}
_SAYS = {
    "nl": {
        "fix": "Begin met dit verbeterpunt {}.",
        "phase": "In “{1}” {0} gaan de meeste klanten niet verder.",
        "satisfaction": "Het laatste klanttevredenheidscijfer staat erbij {}.",
        "persona": "Dit is wat er over deze persona staat: {} {}.",
        "touchpoint": "Hier voelt de klant zich het slechtst {}.",
        "unknown": "Dat vertellen de klantreizen niet [?].",
    },
    "en": {
        "fix": "Begin with this fix {}.",
        "phase": "In “{1}” {0} most customers don’t move on.",
        "satisfaction": "The last satisfaction score is there {}.",
        "persona": "This is what is known of this persona: {} {}.",
        "touchpoint": "This is where the customer feels worst {}.",
        "unknown": "The journeys don’t tell [?].",
    },
}


def reply_text(material: Json, language: str) -> str:
    """Answer from the facts of the kind that is asked about."""
    asked = material.get("asked", "").casefold()
    journeys = material.get("journeys", [])
    facts = [fact for journey in journeys for fact in journey.get("facts", []) if fact.get("id")]
    says = _SAYS[language]
    kind = next((kind for kind, words in _ABOUT.items() if any(word in asked for word in words)), "")
    found = [fact for fact in facts if kind and fact["says"].startswith(kind)]
    if kind == "persona":
        found = [
            fact for fact in found if fact["says"].removeprefix("persona: ").split(";")[0].casefold() in asked
        ]
    worst = [fact for fact in facts if fact["says"].startswith("touchpoint") and "feels -" in fact["says"]]
    said = []
    if found and kind in {"fix", "satisfaction"}:
        said.append(says[kind].format(f"[{found[0]['id']}]"))
    elif found and kind == "phase":
        counted = [fact for fact in found if "move on" in fact["says"]] or found
        name = counted[0]["says"].split(";")[0].removeprefix("phase: ")
        said.append(says[kind].format(f"[{counted[0]['id']}]", name))
    elif found:
        said.append(
            says[kind].format(
                found[0]["says"].split(";")[1].strip() if ";" in found[0]["says"] else "",
                f"[{found[0]['id']}]",
            )
        )
    if worst and (kind == "phase" or (not kind and _speaks_of_hurt(asked))):
        said.append(says["touchpoint"].format(f"[{worst[0]['id']}]"))
    return " ".join(said) or says["unknown"]


def reply(material: Json, language: str) -> str:
    """Answer in words as well where a structured answer is asked for: there is none for this task."""
    return reply_text(material, language)


def _speaks_of_hurt(asked: str) -> bool:
    return any(word in asked for word in ("mis", "slecht", "pijn", "ergst", "wrong", "worst", "hurt", "pain"))
