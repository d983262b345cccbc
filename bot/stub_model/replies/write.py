"""Writes as a model would: the facts joined to running text, in one or two paragraphs."""

from typing import Any

Json = dict[str, Any]

_MOST = 6
_OPENINGS = {"nl": "Zo staat deze klantreis ervoor.", "en": "This is how this journey stands."}


def reply(material: Json, language: str) -> Json:
    """Tell the first facts, and end with what there is to do."""
    facts = material.get("facts", [])
    to_do = [fact["says"] for fact in facts if fact["name"].startswith(("fix-first", "action"))]
    says = [fact["says"] for fact in facts if fact["says"] not in to_do][: _MOST - len(to_do)]
    paragraphs = [" ".join([_OPENINGS[language], *says]), " ".join(to_do)]
    return {"text": "\n\n".join(one for one in paragraphs if one)}
