"""Merging what somebody typed into a form with what others changed meanwhile. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.journey.lines import Entry


@dataclass(frozen=True)
class Merged:
    """What comes of it. `conflicts` holds, by field or part, what another one made of the same thing."""

    entries: list[Entry]
    conflicts: dict[str, str]


def merge_fields(
    base: Mapping[str, str], now: Mapping[str, str], mine: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, str]]:
    """Merge fields: `base` is what the form opened with, `now` what is stored, `mine` what was typed.

    Gives the merged fields, and by name what others made of those that were changed on both sides.
    """
    merged: dict[str, str] = {}
    conflicts: dict[str, str] = {}
    for name, typed in mine.items():
        before, theirs = base.get(name, ""), now.get(name, "")
        merged[name] = theirs if typed == before else typed
        if typed not in {before, theirs} and theirs != before:
            conflicts[name] = theirs
    return merged, conflicts


def merge_lists(base: Sequence[Entry], now: Sequence[Entry], mine: Sequence[Entry]) -> Merged:
    """Merge an edited list with the one that is stored now.

    What others added stays, behind the entry it followed. Where only one side reworded, moved or removed an
    entry, that side wins; an entry reworded on both sides, or reworded here and removed there (or the other
    way round), is a conflict.
    """
    before = {entry.part_id: entry.text for entry in base}
    theirs = {entry.part_id: entry.text for entry in now}
    typed = {entry.part_id: entry.text for entry in mine if entry.part_id is not None}
    conflicts: dict[str, str] = {}
    merged: list[Entry] = []
    for entry in _in_order(base, now, mine):
        if entry.part_id is None:
            merged.append(entry)
            continue
        old, other = before.get(entry.part_id, ""), theirs.get(entry.part_id)
        if other is None:
            if entry.text != old:
                conflicts[entry.part_id] = ""
                merged.append(Entry(None, entry.text))
            continue
        if entry.text not in {old, other} and other != old:
            conflicts[entry.part_id] = other
        merged.append(Entry(entry.part_id, other if entry.text == old else entry.text))
    conflicts |= {
        part_id: text
        for part_id, text in theirs.items()
        if part_id is not None and part_id in before and part_id not in typed and text != before[part_id]
    }
    return Merged(_with_added(base, now, merged), conflicts)


def _in_order(base: Sequence[Entry], now: Sequence[Entry], mine: Sequence[Entry]) -> list[Entry]:
    """Give my entries, in the order of the others where only they moved something."""
    common = (
        {entry.part_id for entry in base}
        & {entry.part_id for entry in now}
        & {entry.part_id for entry in mine}
    )
    base_order = [entry.part_id for entry in base if entry.part_id in common]
    my_order = [entry.part_id for entry in mine if entry.part_id in common]
    if my_order != base_order:
        return list(mine)
    texts = {entry.part_id: entry for entry in mine}
    their_order = iter([entry.part_id for entry in now if entry.part_id in common])
    return [texts[next(their_order)] if entry.part_id in common else entry for entry in mine]


def _with_added(base: Sequence[Entry], now: Sequence[Entry], merged: list[Entry]) -> list[Entry]:
    """Put what others added since behind the entry that it follows there, or the nearest one before that is left."""
    known = {entry.part_id for entry in base}
    previous: str | None = None
    for entry in now:
        places = {other.part_id: place for place, other in enumerate(merged)}
        if entry.part_id not in known:
            place = 0 if previous is None else places[previous] + 1
            merged = [*merged[:place], entry, *merged[place:]]
            previous = entry.part_id
        elif entry.part_id in places:
            previous = entry.part_id
    return merged
