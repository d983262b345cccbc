"""Forms: the same answers as in the thread, and editing what was kept, in a window."""

from dataclasses import dataclass
from typing import Any

from bot.guide import asking, drafts, keeping
from bot.guide.errors import NothingToKeep, TooLong, TooMany
from bot.guide.fields import Fields, fields_of, put_fields, put_touchpoint, touchpoint_fields
from bot.guide.items import Item
from bot.guide.merging import merge_fields, merge_lists
from bot.guide.questions import Question, Topic
from bot.guide.unit import Loaded, Unit
from bot.journey import edit
from bot.journey.lines import Entry, from_lines
from bot.journey.model import LINE_LENGTH, MOST_STEPS, TEXT_LENGTH, Journey, Touchpoint
from bot.journey.phasing import phase_for_each_step
from storage import drafts as stored
from storage import forms as rows
from storage.tables import DraftRow, FormRow

LISTS = {Topic.SOURCES: "sources", Topic.STEPS: "steps", Topic.PHASES: "phases", Topic.PERSONAS: "personas"}
_TEXT_FIELD = {"sources": "text", "steps": "text", "phases": "name", "personas": "name"}
_OF_DRAFT, _OF_JOURNEY, _OF_TOUCHPOINT = "draft", "journey", "touchpoint"


@dataclass(frozen=True)
class Form:
    """A form to fill in. A list has `entries`, other questions have `fields`.

    `conflicts` holds by field or part what somebody else made of the same thing meanwhile.
    """

    id: int
    journey: Journey
    question: Question
    fields: Fields
    entries: list[Entry]
    conflicts: dict[str, str]
    is_of_draft: bool = False
    touchpoint_id: str | None = None


def open_form(unit: Unit, journey_id: int, question: Question) -> Form:
    """Open the form of a question: of its draft, if there is one, else of what the journey holds."""
    loaded = unit.load(journey_id)
    draft = drafts.open_draft_of(unit, loaded, question)
    if draft is not None:
        return _open_of_draft(unit, loaded, draft)
    entries = _entries(loaded.journey, question)
    fields = fields_of(loaded.journey, question) if question.topic != Topic.TOUCHPOINT else {}
    row = _note(unit, loaded, _OF_JOURNEY, str(question), fields, entries)
    return _form(row, loaded.journey, question, fields, entries)


def open_draft_form(unit: Unit, draft_id: int) -> Form:
    """Open the form of a draft; raises `AlreadyDone` when it was dealt with."""
    loaded, draft = drafts.open_draft(unit, draft_id)
    return _open_of_draft(unit, loaded, draft)


def open_touchpoint_form(unit: Unit, journey_id: int, touchpoint_id: str) -> Form:
    """Open the form of a touchpoint that was kept; raises `NothingToKeep` when it is gone."""
    loaded = unit.load(journey_id)
    touchpoint = _touchpoint(loaded.journey, touchpoint_id)
    fields = touchpoint_fields(loaded.journey, touchpoint)
    row = _note(unit, loaded, _OF_TOUCHPOINT, touchpoint_id, fields, [])
    return _form(row, loaded.journey, Question(Topic.TOUCHPOINT, touchpoint.step_id), fields, [])


def submit(unit: Unit, form_id: int, typed: dict[str, Any]) -> Form | int:
    """Record a form that was sent in; gives the journey.

    When somebody else changed the same thing since the form was opened, nothing is recorded: the form comes
    back with both versions, and sending it again decides for what it says then.
    """
    row = rows.find(unit.session, unit.workspace_id, form_id, unit.person.user_id)
    if row is None:
        raise NothingToKeep
    loaded = unit.load(row.journey_id)
    _refuse_too_long(typed)
    if row.kind == _OF_DRAFT:
        result = _submit_draft(unit, loaded, row, typed)
    elif row.kind == _OF_TOUCHPOINT:
        result = _submit_touchpoint(unit, loaded, row, typed)
    else:
        question = Question.parse(row.subject)
        submit_it = _submit_list if question.topic in LISTS else _submit_fields
        result = submit_it(unit, loaded, row, question, typed)
    if isinstance(result, Form):
        return result
    unit.session.delete(row)
    return loaded.id


def keep_typed(unit: Unit, form_id: int, typed: dict[str, Any]) -> int | None:
    """Note what was in a form that was closed, for when it is opened again; gives the journey."""
    row = rows.find(unit.session, unit.workspace_id, form_id, unit.person.user_id)
    if row is None:
        return None
    row.typed = {name: value for name, value in typed.items() if value}
    return row.journey_id


def _submit_fields(
    unit: Unit, loaded: Loaded, row: FormRow, question: Question, typed: dict[str, Any]
) -> Form | None:
    if question.topic == Topic.TOUCHPOINT:
        if not any(value for name, value in typed.items() if name != "persona_id"):
            raise NothingToKeep
        _record(unit, loaded, question, put_touchpoint(loaded.journey, question.part_id, None, typed))
        return None
    now = fields_of(loaded.journey, question)
    mine = {name: str(typed.get(name) or "") for name in now}
    merged, conflicts = merge_fields(row.base["fields"], now, mine)
    if conflicts:
        row.base = {"fields": now, "entries": []}
        return _form(row, loaded.journey, question, mine, [], conflicts)
    if not any(merged.values()):
        raise NothingToKeep
    _record(unit, loaded, question, put_fields(loaded.journey, question, merged))
    return None


def _submit_touchpoint(unit: Unit, loaded: Loaded, row: FormRow, typed: dict[str, Any]) -> Form | None:
    touchpoint = _touchpoint(loaded.journey, row.subject)
    question = Question(Topic.TOUCHPOINT, touchpoint.step_id)
    now = touchpoint_fields(loaded.journey, touchpoint)
    mine = {name: str(typed.get(name) or "") for name in now}
    merged, conflicts = merge_fields(row.base["fields"], now, mine)
    if conflicts:
        row.base = {"fields": now, "entries": []}
        return _form(row, loaded.journey, question, mine, [], conflicts)
    _record(unit, loaded, question, put_touchpoint(loaded.journey, touchpoint.step_id, touchpoint.id, merged))
    return None


def _submit_list(
    unit: Unit, loaded: Loaded, row: FormRow, question: Question, typed: dict[str, Any]
) -> Form | None:
    collection = LISTS[question.topic]
    base = [Entry(part_id, text) for part_id, text in row.base["entries"]]
    now = _entries(loaded.journey, question)
    mine = from_lines(typed_lines(typed), base)
    merged = merge_lists(base, now, mine)
    if merged.conflicts:
        row.base = {"fields": {}, "entries": [[entry.part_id, entry.text] for entry in now]}
        return _form(row, loaded.journey, question, {}, merged.entries, merged.conflicts)
    if not merged.entries and not now:
        raise NothingToKeep
    changed = put_list(loaded.journey, collection, merged.entries)
    if question.topic == Topic.PHASES:
        changed = _with_chosen_phases(changed, typed)
    for step_id, phase_id in phase_for_each_step(changed).items():
        changed = edit.change(changed, "steps", step_id, phase_id=phase_id)
    _record(unit, loaded, question, changed)
    return None


def _submit_draft(unit: Unit, loaded: Loaded, row: FormRow, typed: dict[str, Any]) -> Form | None:
    loaded, draft = drafts.open_draft(unit, int(row.subject))
    question = Question.parse(draft.question)
    items = {item.id: item for item in drafts.read_items(draft)}
    base = [Entry(item_id, text) for item_id, text in row.base["entries"]]
    now = [Entry(item.id, item.text) for item in items.values()]
    if question.topic in LISTS:
        mine = from_lines(typed_lines(typed), base)
    else:
        # Items of several lines stand in fields of their own, named by their ids.
        mine = [Entry(entry.part_id, str(typed.get(f"item{entry.part_id}") or "")) for entry in base]
        mine = [entry for entry in mine if entry.text.strip()]
    merged = merge_lists(base, now, mine)
    if merged.conflicts:
        row.base = {"fields": {}, "entries": [[entry.part_id, entry.text] for entry in now]}
        return _form(row, loaded.journey, question, {}, merged.entries, merged.conflicts, is_of_draft=True)
    number = max((int(item_id) for item_id in items), default=0)
    kept = []
    for entry in merged.entries:
        if entry.part_id in items:
            old = items[entry.part_id]
            kept.append(
                old if old.text == entry.text else old.model_copy(update={"text": entry.text, "waved": []})
            )
        else:
            number += 1
            kept.append(Item(id=str(number), text=entry.text, heard=entry.text, by=unit.person.user_id))
    keeping.keep_draft(unit, loaded, draft, kept)
    return None


def put_list(journey: Journey, collection: str, entries: list[Entry]) -> Journey:
    """Make a list of parts read as edited: removed, reworded, added and moved; what hangs on them stays."""
    field = _TEXT_FIELD[collection]
    if collection == "steps" and len(entries) > MOST_STEPS:
        raise TooMany(most=MOST_STEPS)
    kept = {entry.part_id for entry in entries}
    for part in journey.parts(collection):
        if part.id not in kept:
            journey = edit.remove(journey, collection, part.id)
    for place, entry in enumerate(entries):
        if entry.part_id is None:
            journey, _ = edit.add(journey, collection, index=place, **{field: entry.text})
            continue
        current = [part.id for part in journey.parts(collection)]
        if current[place] != entry.part_id:
            journey = edit.move(journey, collection, entry.part_id, place)
        if getattr(journey.parts(collection)[place], field) != entry.text:
            journey = edit.change(journey, collection, entry.part_id, **{field: entry.text})
    return journey


def typed_lines(typed: dict[str, Any]) -> str:
    """Join the fields of a list, which is spread over several for its length."""
    names = sorted((name for name in typed if name.startswith("lines")), key=lambda name: int(name[5:]))
    return "\n".join(str(typed[name] or "") for name in names)


def _record(unit: Unit, loaded: Loaded, question: Question, changed: Journey) -> None:
    """Record the change, and show in the thread that it was made, with Undo."""
    change = unit.record(loaded, changed, "form")
    if change is not None:
        draft = drafts.draft_for(unit, loaded, question)
        draft.state, draft.closed_by, draft.change_id = stored.KEPT, unit.person.user_id, change.id
    asking.ask_what_exists(unit, loaded)
    if question == loaded.question:
        asking.ask_next(unit, loaded)


def _open_of_draft(unit: Unit, loaded: Loaded, draft: DraftRow) -> Form:
    question = Question.parse(draft.question)
    entries = [Entry(item.id, item.text) for item in drafts.read_items(draft)]
    row = _note(unit, loaded, _OF_DRAFT, str(draft.id), {}, entries)
    return _form(row, loaded.journey, question, {}, entries, is_of_draft=True)


def _note(
    unit: Unit, loaded: Loaded, kind: str, subject: str, fields: Fields, entries: list[Entry]
) -> FormRow:
    """Note what a form was filled with. What this person typed into it before and did not send comes back."""
    row = rows.unsent(unit.session, unit.workspace_id, loaded.id, unit.person.user_id, kind, subject)
    if row is None:
        row = FormRow(
            workspace_id=unit.workspace_id,
            journey_id=loaded.id,
            user_id=unit.person.user_id,
            kind=kind,
            subject=subject,
            opened_at=unit.now,
        )
        unit.session.add(row)
    row.base = {"fields": fields, "entries": [[entry.part_id, entry.text] for entry in entries]}
    row.opened_at = unit.now
    unit.session.flush()
    return row


def _form(
    row: FormRow,
    journey: Journey,
    question: Question,
    fields: Fields,
    entries: list[Entry],
    conflicts: dict[str, str] | None = None,
    *,
    is_of_draft: bool = False,
) -> Form:
    if row.id is None:
        raise NothingToKeep
    typed = {name: str(value) for name, value in (row.typed or {}).items() if not name.startswith("lines")}
    return Form(
        id=row.id,
        journey=journey,
        question=question,
        fields=fields | typed if conflicts is None else fields,
        entries=entries,
        conflicts=conflicts or {},
        is_of_draft=is_of_draft,
        touchpoint_id=row.subject if row.kind == _OF_TOUCHPOINT else None,
    )


def _entries(journey: Journey, question: Question) -> list[Entry]:
    collection = LISTS.get(question.topic)
    if collection is None:
        return []
    field = _TEXT_FIELD[collection]
    return [Entry(part.id, getattr(part, field).replace("\n", "; ")) for part in journey.parts(collection)]


def _with_chosen_phases(journey: Journey, typed: dict[str, Any]) -> Journey:
    known = {phase.id for phase in journey.phases}
    for step in journey.steps:
        chosen = typed.get(f"phase_of_{step.id}")
        if chosen in known and chosen != step.phase_id:
            journey = edit.change(journey, "steps", step.id, phase_id=chosen)
    return journey


def _touchpoint(journey: Journey, touchpoint_id: str) -> Touchpoint:
    for touchpoint in journey.touchpoints:
        if touchpoint.id == touchpoint_id:
            return touchpoint
    raise NothingToKeep


def _refuse_too_long(typed: dict[str, Any]) -> None:
    for name, value in typed.items():
        lines = str(value or "").split("\n") if name.startswith("lines") else []
        longest = max((len(line) for line in lines), default=0)
        # A number and its dot stand in front of the text itself.
        if longest > LINE_LENGTH + 5:
            raise TooLong(length=longest, most=LINE_LENGTH)
        if len(str(value or "")) > TEXT_LENGTH:
            raise TooLong(length=len(str(value)), most=TEXT_LENGTH)


def remove_touchpoint(unit: Unit, journey_id: int, touchpoint_id: str) -> None:
    """Remove a touchpoint that was kept; the thread shows it, with Undo. Raises `NothingToKeep` when it is gone."""
    loaded = unit.load(journey_id)
    touchpoint = _touchpoint(loaded.journey, touchpoint_id)
    question = Question(Topic.TOUCHPOINT, touchpoint.step_id)
    _record(unit, loaded, question, edit.remove(loaded.journey, "touchpoints", touchpoint_id))
