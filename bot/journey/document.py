"""A journey as a JSON document: the whole of it, readable, and taken back unchanged."""

import json

from pydantic import ValidationError

from bot.journey.model import MOST_STEPS, Journey

FORMAT = "reisgids/1"
"""Names the document's format; the number goes up when older programs cannot read it any more."""
MOST_BYTES = 5_000_000
"""Far above the largest journey; below what would hurt to parse."""
HIGHEST_NUMBER = 1_000_000_000
"""The highest number that an id may bear: a database's integers leave room above it for all ids to come."""


class NotAJourney(Exception):
    """The document is no journey; `where` and `why` tell what is wrong, in pydantic's words."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where}: {why}" if where else why)
        self.where = where
        self.why = why


def to_json(journey: Journey) -> str:
    """Write the journey as JSON text, the same text for the same journey."""
    document = {"format": FORMAT, "journey": journey.model_dump(mode="json")}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def from_json(text: str) -> Journey:
    """Read a journey from JSON text; raises `NotAJourney`."""
    if len(text.encode(errors="replace")) > MOST_BYTES:
        raise NotAJourney("", f"larger than {MOST_BYTES} bytes")
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAJourney("", str(error)) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise NotAJourney("format", f"expected {FORMAT!r}")
    try:
        journey = Journey.model_validate(document.get("journey"))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(place) for place in first["loc"])
        raise NotAJourney(where, first["msg"]) from error
    if len(journey.steps) > MOST_STEPS:
        raise NotAJourney("steps", f"more than {MOST_STEPS}")
    if journey.last_number > HIGHEST_NUMBER:
        raise NotAJourney("last_number", f"above {HIGHEST_NUMBER}")
    return journey
