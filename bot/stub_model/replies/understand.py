"""What the model for trying out finds in notes: a few things per sentence, quoted literally."""

import re
from typing import Any

_MOST = 12
_CHANNELS = {
    "website": ("website", "site", "online"),
    "e-mail": ("mail", "mailde", "mailed"),
    "telefoon": ("belde", "gebeld", "telefoon", "called", "phone"),
    "offerte": ("offerte", "quote"),
    "winkel": ("winkel", "shop", "store", "showroom"),
}
_HURTS = (
    "niet",
    "geen",
    "lang",
    "nooit",
    "wacht",
    "vervelend",
    "not",
    "n't",
    "never",
    "wait",
    "long",
    "annoying",
    "no ",
)
_DOES = {
    "nl": {"zocht": "Zoekt", "belde": "Belt", "gebeld": "Belt", "kreeg": "Krijgt", "bestelde": "Bestelt", "vergeleek": "Vergelijkt", "las": "Leest"},
    "en": {"searched": "Searches", "called": "Calls", "got": "Gets", "ordered": "Orders", "compared": "Compares", "read": "Reads", "looked": "Looks"},
}  # fmt: skip
_SUPPOSED = ("denken", "vermoed", "misschien", "waarschijnlijk", "think", "probably", "maybe", "guess")


def reply(material: dict[str, Any], language: str) -> dict[str, Any]:
    """Give steps, pain points, touchpoints and a persona, each with the sentence that it comes from."""
    items: list[dict[str, Any]] = []
    for sentence in _sentences(str(material.get("notes", ""))):
        items += _of(sentence, language, material)
    return {"items": items[:_MOST]}


def _sentences(notes: str) -> list[str]:
    pieces = re.split(r"(?<=[.!?])\s+|\n+", notes)
    # Who speaks is no part of what is said.
    bare = (re.sub(r"^[\w .()-]{1,60}:\s+", "", piece.strip(" -•*")) for piece in pieces)
    return [piece for piece in bare if len(piece) > len("Ik bel.") and not piece.endswith("?")]


def _of(sentence: str, language: str, material: dict[str, Any]) -> list[dict[str, Any]]:
    words = sentence.casefold()
    said_by = "team" if any(word in words for word in _SUPPOSED) else "customer"
    channel = next((name for name, signs in _CHANNELS.items() if any(sign in words for sign in signs)), None)
    common = {"quote": sentence, "said_by": said_by, "step_id": _step(words, material), "thought": None}
    if any(word in words for word in _HURTS):
        return [{"kind": "pain", "text": _short(sentence), "channel": channel, "feeling": -1, **common}]
    verb = next((verb for verb in _DOES[language] if re.search(rf"\b{verb}\b", words)), None)
    if verb is None:
        return []
    told = re.sub(
        rf".*?\b{verb}\b\s*(?:(?:ik|we|I)\s+)?",
        f"{_DOES[language][verb]} ",
        sentence,
        count=1,
        flags=re.IGNORECASE,
    )
    told = told.rstrip(". ")
    if " " not in told:
        return []
    items = [{"kind": "step", "text": told, "channel": None, "feeling": None, **common}]
    if channel is not None:
        # What belongs to a step that is there already is no step of its own.
        items = [] if common["step_id"] else items
        items.append({"kind": "touchpoint", "text": told, "channel": channel, "feeling": None, **common})
    return items


def _step(words: str, material: dict[str, Any]) -> str | None:
    """Find a step that shares a longer word with the sentence."""
    for step in material.get("steps") or []:
        if any(len(word) > len("stap") and word in words for word in str(step["text"]).casefold().split()):
            return str(step["id"])
    return None


def _short(sentence: str) -> str:
    return sentence.rstrip(".")[:160]
