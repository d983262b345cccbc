"""What changed between two states of a journey: kept as history, merged, and undone."""

from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import BaseModel, ConfigDict

from bot.journey.model import COLLECTIONS, REFERENCES, About, Journey, pointed_at

ABOUT = "about"
"""Stands in a `Difference` where the journey's own fields changed."""

_ABOUT_FIELDS = [name for name in About.model_fields if name != "last_number"]


class Difference(BaseModel):
    """One part that came (`before` is None), went (`after` is None) or changed (both hold only those fields)."""

    model_config = ConfigDict(frozen=True)

    collection: str
    part_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class ChangedSince(Exception):
    """An undo would overwrite what somebody changed afterwards; `difference` tells what."""

    def __init__(self, difference: Difference) -> None:
        super().__init__(f"{difference.collection} {difference.part_id} changed since")
        self.difference = difference


def differences(before: Journey, after: Journey) -> list[Difference]:
    """List what has to be done to `before` to make it `after`, part by part."""
    found = []
    own = _changed_fields(_own_fields(before), _own_fields(after))
    if own is not None:
        found.append(Difference(collection=ABOUT, part_id="", before=own[0], after=own[1]))
    for collection in COLLECTIONS:
        found.extend(_part_differences(collection, before, after))
    return found


def apply(journey: Journey, changes: Iterable[Difference]) -> Journey:
    """Do the changes to the journey; parts end up in the order of their positions."""
    own: dict[str, Any] = {}
    parts = {
        collection: {part.id: part.model_dump() for part in journey.parts(collection)}
        for collection in COLLECTIONS
    }
    for difference in changes:
        if difference.collection == ABOUT:
            own |= difference.after or {}
        elif difference.after is None:
            parts[difference.collection].pop(difference.part_id, None)
        else:
            row = parts[difference.collection].setdefault(difference.part_id, {})
            row |= difference.after
    _drop_broken_references(parts)
    ordered = {
        collection: sorted(rows.values(), key=lambda row: (row["position"], row["id"]))
        for collection, rows in parts.items()
    }
    return Journey.model_validate({**journey.model_dump(include=set(About.model_fields)), **own, **ordered})


def undo(journey: Journey, changes: Sequence[Difference]) -> Journey:
    """Take changes back, where nothing that they touched has changed since; else raises `ChangedSince`."""
    for difference in changes:
        if not _untouched(journey, difference) or _would_orphan(journey, difference, changes):
            raise ChangedSince(difference)
    return apply(journey, _backwards(changes))


def as_it_was(journey: Journey, changes_since: Iterable[Sequence[Difference]]) -> Journey:
    """Give the journey as it was before these changes, the newest of which comes first."""
    for changes in changes_since:
        journey = apply(journey, _backwards(changes))
    return journey


def _backwards(changes: Sequence[Difference]) -> list[Difference]:
    return [
        Difference(collection=d.collection, part_id=d.part_id, before=d.after, after=d.before)
        for d in changes
    ]


def _part_differences(collection: str, before: Journey, after: Journey) -> Iterable[Difference]:
    old = {part.id: part for part in before.parts(collection)}
    new = {part.id: part for part in after.parts(collection)}
    for part_id, part in old.items():
        if part_id not in new:
            yield Difference(
                collection=collection, part_id=part_id, before=part.model_dump(mode="json"), after=None
            )
        elif new[part_id] is not part:
            changed = _changed_fields(part.model_dump(mode="json"), new[part_id].model_dump(mode="json"))
            if changed is not None:
                yield Difference(collection=collection, part_id=part_id, before=changed[0], after=changed[1])
    for part_id, part in new.items():
        if part_id not in old:
            yield Difference(
                collection=collection, part_id=part_id, before=None, after=part.model_dump(mode="json")
            )


def _own_fields(journey: Journey) -> dict[str, Any]:
    return journey.model_dump(mode="json", include=set(_ABOUT_FIELDS))


def _changed_fields(
    before: dict[str, Any], after: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]] | None:
    names = [name for name in before if before[name] != after[name]]
    if not names:
        return None
    return {name: before[name] for name in names}, {name: after[name] for name in names}


def _untouched(journey: Journey, difference: Difference) -> bool:
    """Tell whether what the difference left behind is still so; a part that came may have moved."""
    now = _fields_now(journey, difference)
    if now is None or difference.after is None:
        return now is None and difference.after is None
    came = difference.before is None
    return all(
        now[name] == value for name, value in difference.after.items() if not (came and name == "position")
    )


def _fields_now(journey: Journey, difference: Difference) -> dict[str, Any] | None:
    if difference.collection == ABOUT:
        return _own_fields(journey)
    for part in journey.parts(difference.collection):
        if part.id == difference.part_id:
            fields: dict[str, Any] = part.model_dump(mode="json")
            return fields
    return None


def _would_orphan(journey: Journey, difference: Difference, changes: Sequence[Difference]) -> bool:
    """Tell whether taking back a part that came would leave parts that were hung on it later."""
    if difference.before is not None:
        return False
    going = {(d.collection, d.part_id) for d in changes if d.before is None}
    return any(
        difference.part_id in pointed_at(getattr(part, field)) and (holder, part.id) not in going
        for holder, field, target in REFERENCES
        if target == difference.collection
        for part in journey.parts(holder)
    )


def _drop_broken_references(parts: dict[str, dict[str, dict[str, Any]]]) -> None:
    """Clear references to parts that are gone, as when a removed step comes back after its phase went."""
    for collection, field, target in REFERENCES:
        for row in parts[collection].values():
            reference = row[field]
            if isinstance(reference, list):
                row[field] = [part_id for part_id in reference if part_id in parts[target]]
            elif reference is not None and reference not in parts[target]:
                row[field] = None
