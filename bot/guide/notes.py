"""Notes: what somebody is told once, in a sentence of the catalogue, perhaps with one button."""

from dataclasses import dataclass
from typing import Any

from bot.guide import telling
from bot.guide.screens import Surface
from bot.guide.telling import Telling, Told
from bot.guide.unit import Unit


@dataclass(frozen=True)
class Note:
    """A note as its reader sees it: the key of its sentence and what is filled in.

    A `button` is named as its sentence, `value` is what it gives back; both are empty where there is none.
    """

    key: str
    values: dict[str, Any]
    button: str = ""
    value: str = ""


def note(key: str, **values: Any) -> dict[str, Any]:
    """Write down what a note says: the key of a sentence, and what is filled in there (no long texts)."""
    return {"key": key, "values": values}


def tell_note(
    unit: Unit,
    journey_id: int,
    subject: str,
    user_id: str,
    content: dict[str, Any],
    *,
    button: str = "",
    value: str = "",
) -> None:
    """Tell somebody a note of a journey, in their own conversation with us: once for each subject."""
    content = content | {"button": button, "value": value}
    telling.tell(unit, journey_id, Telling.NOTE, subject, user_id, content=content)


def answered(unit: Unit, journey_id: int, subject: str) -> None:
    """Take the buttons from the notes about a subject, since they have had their time."""
    telling.change_content(unit, journey_id, Telling.NOTE, subject, {"button": "", "value": ""})


def read_note(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read what a note says, in the language of whoever it is meant for; raises `NoSuchJourney`."""
    journey = unit.load(journey_id).journey
    content = surface.content or {}
    shown = Note(
        content.get("key", ""), content.get("values", {}), content.get("button", ""), content.get("value", "")
    )
    return Told(shown, telling.language_of(unit, surface.meant_for, journey.language))
