"""What stands in a form: what it is filled with, what was typed into it, and the merging of the two. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

from bot.guide import answers
from bot.guide.fields import Fields, fields_of, touchpoint_fields
from bot.guide.fix_answers import fixes_asked_for, put_fix_list
from bot.guide.items import Item
from bot.guide.merging import merge_fields, merge_lists
from bot.guide.questions import Question, Topic
from bot.journey import edit
from bot.journey.lines import Entry, from_lines, to_lines
from bot.journey.model import Journey
from bot.journey.parts import Touchpoint

LISTS = {
    Topic.SOURCES: "sources",
    Topic.STEPS: "steps",
    Topic.PHASES: "phases",
    Topic.PERSONAS: "personas",
    Topic.FIX: "fixes",
    Topic.FIXES: "fixes",
}
"""The questions whose form is a list, with the collection that its lines are of."""
_FILLS_FIELDS = {Topic.BOUNDS, Topic.PHASE, Topic.PERSONA, Topic.RHYTHM}
_TEXT_FIELD = {"sources": "text", "steps": "text", "phases": "name", "personas": "name", "fixes": "text"}


@dataclass(frozen=True)
class Content:
    """What stands in a form: the `entries` of a list or of a draft, or the `fields` of anything else."""

    fields: Fields = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


@dataclass(frozen=True)
class Filling:
    """What a form was filled with.

    `stored` is what we held then, to tell later who changed what. `shown` are the entries as they stood in
    the form, whose numbers people see: where somebody's own unsent text came back, the two differ. `round`
    counts how often the form came back with what others did.
    """

    stored: Content
    shown: list[Entry]
    round: int = 0

    def to_row(self) -> dict[str, Any]:
        """Write it as JSON."""
        return {
            "fields": self.stored.fields,
            "entries": [[entry.part_id, entry.text] for entry in self.stored.entries],
            "shown": [[entry.part_id, entry.text] for entry in self.shown],
            "round": self.round,
        }

    @classmethod
    def from_row(cls, base: Mapping[str, Any]) -> Self:
        """Read it back."""
        entries = [Entry(part_id, text) for part_id, text in base["entries"]]
        shown = [Entry(part_id, text) for part_id, text in base["shown"]]
        return cls(Content(base["fields"], entries), shown, base["round"])


def content_of(journey: Journey, question: Question) -> Content:
    """Give what the journey holds for a question; the form of a step's touchpoints begins empty."""
    if question.topic in LISTS:
        collection = LISTS[question.topic]
        name = _TEXT_FIELD[collection]
        parts = (
            fixes_asked_for(journey, question.part_id) if collection == "fixes" else journey.parts(collection)
        )
        return Content(entries=[Entry(part.id, in_one_line(getattr(part, name))) for part in parts])
    return Content() if question.topic == Topic.TOUCHPOINT else Content(fields_of(journey, question))


def content_of_touchpoint(journey: Journey, touchpoint: Touchpoint) -> Content:
    """Give the fields of a touchpoint."""
    return Content(touchpoint_fields(journey, touchpoint))


def content_of_draft(
    journey: Journey, question: Question, items: Sequence[Item], *, in_fields: bool
) -> Content:
    """Give what a draft came to so far: the fields it fills in, or its items; in a list each is one line."""
    if in_fields:
        after = answers.put_in(journey, question, items)
        if question.topic == Topic.TOUCHPOINT:
            return content_of_touchpoint(after, after.touchpoints[-1])
        return Content(fields_of(after, question))
    lines = question.topic in LISTS
    return Content(entries=[Entry(item.id, in_one_line(item.text) if lines else item.text) for item in items])


def has_fields(question: Question, items: Sequence[Item]) -> bool:
    """Tell whether a draft fills in the fields of a form; several touchpoints would need several forms."""
    return question.topic in _FILLS_FIELDS or (question.topic == Topic.TOUCHPOINT and len(items) == 1)


def merged_with(
    filling: Filling, now: Content, question: Question, typed: Mapping[str, Any]
) -> tuple[Content, dict[str, str]]:
    """Merge what was typed into a form with what is stored now.

    Gives the outcome, and by field or part what somebody else made of what was changed on both sides.
    """
    before = filling.stored
    if filling.shown or now.entries or question.topic in LISTS:
        merged = merge_lists(before.entries, now.entries, _typed_entries(filling, question, typed))
        return Content(entries=merged.entries), merged.conflicts
    names = now.fields or typed
    mine = {name: str(typed.get(name) or "") for name in names}
    fields, conflicts = merge_fields(before.fields, now.fields, mine)
    return Content(fields), conflicts


def typed_as(content: Content, question: Question) -> dict[str, str]:
    """Write content as somebody would have typed it into its form."""
    if question.topic in LISTS:
        return {"lines0": to_lines([entry.text for entry in content.entries])}
    return content.fields | {f"item{entry.part_id}": entry.text for entry in content.entries}


def put_list(journey: Journey, question: Question, entries: Sequence[Entry], today: date) -> Journey:
    """Make a list of parts read as edited: removed, reworded, added and moved; what hangs on them stays."""
    collection = LISTS[question.topic]
    if collection == "fixes":
        return put_fix_list(journey, question.part_id, entries, today)
    name = _TEXT_FIELD[collection]
    kept = {entry.part_id for entry in entries}
    for part in journey.parts(collection):
        if part.id not in kept:
            journey = edit.remove(journey, collection, part.id)
    for place, entry in enumerate(entries):
        if entry.part_id is None:
            journey, _ = edit.add(journey, collection, index=place, **{name: entry.text})
            continue
        if journey.parts(collection)[place].id != entry.part_id:
            journey = edit.move(journey, collection, entry.part_id, place)
        if in_one_line(getattr(journey.parts(collection)[place], name)) != entry.text:
            journey = edit.change(journey, collection, entry.part_id, **{name: entry.text})
    return journey


def put_items(items: Sequence[Item], question: Question, entries: Sequence[Entry], by: str) -> list[Item]:
    """Make the items of a draft read as edited; an item that reads as before keeps all that was done to it."""
    known = {item.id: item for item in items}
    number = max((int(item.id) for item in items), default=0)
    lines = question.topic in LISTS
    shown = {item.id: in_one_line(item.text) if lines else item.text for item in items}
    edited = []
    for entry in entries:
        old = known.get(entry.part_id or "")
        if old is None:
            number += 1
            edited.append(Item(id=str(number), text=entry.text, heard=entry.text, by=by))
        elif entry.text == shown[old.id]:
            edited.append(old)
        else:
            edited.append(old.model_copy(update={"text": entry.text, "waved": []}))
    return edited


def in_one_line(text: str) -> str:
    """Write text of several lines as one line of a list."""
    return text.replace("\n", "; ")


def _typed_entries(filling: Filling, question: Question, typed: Mapping[str, Any]) -> list[Entry]:
    if question.topic in LISTS:
        names = sorted((name for name in typed if name.startswith("lines")), key=lambda name: int(name[5:]))
        return from_lines("\n".join(str(typed[name] or "") for name in names), filling.shown)
    # Items of several lines stand in fields of their own, named by their ids; what had no field stays.
    mine = [
        Entry(entry.part_id, str(typed.get(f"item{entry.part_id}", entry.text) or ""))
        for entry in filling.shown
    ]
    return [entry for entry in mine if entry.text.strip()]
