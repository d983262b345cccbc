"""Plays the customer as a model would: in a few sentences, from the facts of the material."""

from typing import Any

Json = dict[str, Any]

_LEADS = {
    "nl": {"thinking": "Ik denk: “{}”", "pain": "Wat me stoort: {}.", "gain": "Wat ik fijn vind: {}."},
    "en": {"thinking": "I think: “{}”", "pain": "What bothers me: {}.", "gain": "What I like: {}."},
}
_HERE = {"nl": "Zo gaat dit voor mij.", "en": "This is how it goes for me."}
_UNKNOWN = {"nl": "Dat staat niet op de kaart.", "en": "That isn’t on the map."}
_FEELS = {
    "nl": ("Daar word ik niet blij van.", "Prima zo."),
    "en": ("I’m not happy about that.", "Fine with me."),
}
_OF_ALL = ("dacht", "denk", "voel", "vind", "think", "thought", "feel", "felt")
"""Who asks what the customer thinks or feels gets all that the step has."""
_MOST = 3


def reply(material: Json, language: str) -> Json:
    """Tell what is asked about, as far as its words occur in a fact; without a question, tell of the step."""
    facts = [fact for fact in material.get("facts", []) if fact.get("tells") in _LEADS[language]]
    said_to = str(material.get("said", "")).casefold()
    asked = set() if any(word in said_to for word in _OF_ALL) else _words(said_to)
    if asked:
        facts = [fact for fact in facts if asked & _words(fact["text"])]
        if not facts:
            return {"text": _UNKNOWN[language], "told": [], "unknown": True, "pains": []}
    told = facts[:_MOST]
    said = [
        _LEADS[language][fact["tells"]].format(
            fact["text"] if fact["tells"] == "thinking" else fact["text"].rstrip(".")
        )
        for fact in told
    ]
    feelings = [one["emotion"] for one in material.get("touchpoints", []) if one.get("emotion") is not None]
    if feelings:
        said.insert(1, _FEELS[language][min(feelings) >= 0])
    nothing = not told and not feelings
    return {
        "text": " ".join([_UNKNOWN[language] if nothing else _HERE[language], *said]),
        "told": [fact["id"] for fact in told] or [one["id"] for one in material.get("touchpoints", [])[:1]],
        "unknown": nothing,
        "pains": [] if asked else _pains(material),
    }


def _inside(fact: Json) -> str:
    """Give what a fact tells as it stands inside a sentence."""
    text = str(fact["text"]).rstrip(".")
    return text if fact["tells"] == "thinking" else text[:1].lower() + text[1:]


def _pains(material: Json) -> list[Json]:
    """Make a pain point of what the customer thinks where it feels bad."""
    bad = {one["id"] for one in material.get("touchpoints", []) if (one.get("emotion") or 0) < 0}
    return [
        {"touchpoint_id": fact["id"], "text": fact["text"].rstrip("."), "quote": fact["text"]}
        for fact in material.get("facts", [])
        if fact.get("tells") == "thinking" and fact["id"] in bad
    ][:_MOST]


def _words(text: str) -> set[str]:
    return {word.strip(".,?!’'“”").casefold() for word in text.split() if len(word) > 4}  # noqa: PLR2004 - shorter ones say little
