"""Edits of a journey. Each takes a journey and gives the changed one; the one given stays as it was."""

from typing import Any

from bot.journey.model import OWNERS, PART_TYPES, REFERENCES, About, Journey, pointed_at
from bot.journey.parts import Part

_SMALLEST_GAP = 1e-6
"""Positions that come closer than this are dealt out anew, long before a float runs out of digits."""


def describe(journey: Journey, **fields: Any) -> Journey:
    """Change what the journey is about, as in `describe(journey, goal="…")`; raises `ValidationError`."""
    about = About.model_validate({**journey.model_dump(include=set(About.model_fields)), **fields})
    return journey.model_copy(update={name: getattr(about, name) for name in fields})


def add(journey: Journey, collection: str, *, index: int | None = None, **fields: Any) -> tuple[Journey, str]:
    """Add a part at a place counted from 0, else at the end; gives the journey and the new part's id.

    Ids are dealt out once and never again, so that history and old buttons cannot mean another part.
    """
    number = journey.last_number + 1
    part_id = f"{collection[0]}{number}"
    parts = list(journey.parts(collection))
    place = len(parts) if index is None else max(0, min(index, len(parts)))
    part = PART_TYPES[collection].model_validate({**fields, "id": part_id})
    parts.insert(place, part)
    changed = journey.model_copy(update={"last_number": number, collection: _placed(parts, place)})
    return changed, part_id


def change(journey: Journey, collection: str, part_id: str, **fields: Any) -> Journey:
    """Change fields of a part, keeping all that hangs on it; raises `KeyError` or `ValidationError`."""
    parts = list(journey.parts(collection))
    place = _place_of(parts, part_id)
    parts[place] = PART_TYPES[collection].model_validate({**parts[place].model_dump(), **fields})
    return journey.model_copy(update={collection: parts})


def move(journey: Journey, collection: str, part_id: str, index: int) -> Journey:
    """Move a part to a place counted from 0, keeping all that hangs on it; raises `KeyError`."""
    parts = list(journey.parts(collection))
    part = parts.pop(_place_of(parts, part_id))
    place = max(0, min(index, len(parts)))
    parts.insert(place, part)
    return journey.model_copy(update={collection: _placed(parts, place)})


def remove(journey: Journey, collection: str, part_id: str) -> Journey:
    """Remove a part. What has no place without it goes along, what only refers to it stays without it."""
    parts = list(journey.parts(collection))
    parts.pop(_place_of(parts, part_id))
    changed = journey.model_copy(update={collection: parts})
    for holder, field, target in REFERENCES:
        if target != collection:
            continue
        for part in changed.parts(holder):
            reference = getattr(part, field)
            if part_id not in pointed_at(reference):
                continue
            if (holder, field) in OWNERS:
                changed = remove(changed, holder, part.id)
            elif isinstance(reference, list):
                others = [other for other in reference if other != part_id]
                changed = change(changed, holder, part.id, **{field: others})
            else:
                changed = change(changed, holder, part.id, **{field: None})
    return changed


def dismiss(journey: Journey, remark_key: str) -> Journey:
    """Wave a remark away for good, by the key of what it is about."""
    if remark_key in journey.dismissed:
        return journey
    return describe(journey, dismissed=[*journey.dismissed, remark_key])


def _place_of(parts: list[Part], part_id: str) -> int:
    for place, part in enumerate(parts):
        if part.id == part_id:
            return place
    raise KeyError(part_id)


def _placed(parts: list[Part], place: int) -> list[Part]:
    """Give the part at `place` a position between its neighbours, so that only its own row changes."""
    lower = parts[place - 1].position if place > 0 else None
    upper = parts[place + 1].position if place + 1 < len(parts) else None
    if lower is None and upper is None:
        position = 1.0
    elif lower is None:
        position = (upper or 0.0) - 1.0
    elif upper is None:
        position = lower + 1.0
    else:
        position = (lower + upper) / 2
        if upper - lower < _SMALLEST_GAP:
            return [
                part.model_copy(update={"position": float(number)}) for number, part in enumerate(parts, 1)
            ]
    parts[place] = parts[place].model_copy(update={"position": position})
    return parts
