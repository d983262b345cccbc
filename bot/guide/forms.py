"""Forms: the same answers as in the thread, and editing what was kept, in a window."""

from dataclasses import dataclass, field
from typing import Any

from bot.guide import asking, drafts, keeping
from bot.guide.errors import AlreadyDone, NoSuchJourney, NothingToKeep, told_to_the_writer
from bot.guide.fields import Fields, put_fields, put_touchpoint
from bot.guide.form_content import (
    LISTS,
    Content,
    Filling,
    content_of,
    content_of_draft,
    content_of_touchpoint,
    has_fields,
    merged_with,
    put_items,
    put_list,
    typed_as,
)
from bot.guide.questions import DONE, Question, Topic, exists
from bot.guide.rhythm_forms import typed_for, usual_fields, with_rhythm
from bot.guide.unit import Loaded, Unit
from bot.journey import edit
from bot.journey.lines import Entry
from bot.journey.model import Journey
from bot.journey.parts import Touchpoint
from bot.journey.phasing import phase_for_each_step
from storage import forms as rows
from storage.tables import DraftRow, FormRow

_OF_DRAFT, _OF_JOURNEY, _OF_TOUCHPOINT = "draft", "journey", "touchpoint"


@dataclass(frozen=True)
class Form:
    """A form to fill in. A list has `entries`, other questions have `fields`.

    `conflicts` holds by field or part what somebody else made of the same thing meanwhile. `round` counts how
    often the form came back with what others did, `usual` what stands in a field that nobody filled in.
    """

    id: int
    journey: Journey
    question: Question
    fields: Fields
    entries: list[Entry]
    conflicts: dict[str, str]
    is_of_draft: bool = False
    touchpoint_id: str | None = None
    round: int = 0
    usual: Fields = field(default_factory=dict)


def open_form(unit: Unit, journey_id: int, question: Question) -> Form:
    """Open the form of a question: of its draft, if there is one, else of what the journey holds.

    Raises `AlreadyDone` when the part that the question is about was removed.
    """
    loaded = unit.load(journey_id)
    if not exists(loaded.journey, question):
        raise AlreadyDone
    draft = drafts.open_draft_of(unit, loaded, question)
    if draft is not None:
        return _open_of_draft(unit, loaded, draft)
    return _fill(unit, loaded, _OF_JOURNEY, str(question), question, content_of(loaded.journey, question))


def open_draft_form(unit: Unit, draft_id: int) -> Form:
    """Open the form of a draft; raises `AlreadyDone` when it was dealt with."""
    loaded, draft = drafts.open_draft(unit, draft_id)
    return _open_of_draft(unit, loaded, draft)


def open_touchpoint_form(unit: Unit, journey_id: int, touchpoint_id: str) -> Form:
    """Open the form of a touchpoint that was kept; raises `AlreadyDone` when it is gone."""
    loaded = unit.load(journey_id)
    touchpoint = _touchpoint(loaded.journey, touchpoint_id)
    question = Question(Topic.TOUCHPOINT, touchpoint.step_id)
    now = content_of_touchpoint(loaded.journey, touchpoint)
    return _fill(unit, loaded, _OF_TOUCHPOINT, touchpoint_id, question, now)


def submit(unit: Unit, form_id: int, typed: dict[str, Any]) -> Form | int:
    """Record a form that was sent in; gives the journey.

    When somebody else changed the same thing since the form was opened, nothing is recorded: the form comes
    back with both versions, and sending it again decides for what it says then. Raises `AlreadyDone` when it
    was sent in before or what it is about is gone, `NothingToKeep`, `NotAScore`, `TooLong`, `TooMany`.
    """
    loaded, row = opened(unit, form_id)
    typed = typed_for(loaded, typed)
    with told_to_the_writer():
        if row.kind == _OF_DRAFT:
            result = _submit_draft(unit, loaded, row, typed)
        elif row.kind == _OF_TOUCHPOINT:
            result = _submit_touchpoint(unit, loaded, row, typed)
        else:
            result = _submit_answer(unit, loaded, row, typed)
    if isinstance(result, Form):
        return result
    unit.session.delete(row)
    return loaded.id


def keep_typed(unit: Unit, form_id: int, typed: dict[str, Any]) -> int | None:
    """Note what was in a form that was closed, for when it is opened again; gives the journey.

    None when the form was sent in already or its journey is gone: there is nothing to come back to then.
    """
    try:
        loaded, row = opened(unit, form_id)
    except (AlreadyDone, NoSuchJourney):
        return None
    row.typed = typed if any(typed.values()) else None
    return loaded.id


def remove_touchpoint(unit: Unit, journey_id: int, touchpoint_id: str) -> None:
    """Remove a touchpoint that was kept; the thread shows it, with Undo. Raises `AlreadyDone` when it is gone."""
    loaded = unit.load(journey_id)
    touchpoint = _touchpoint(loaded.journey, touchpoint_id)
    question = Question(Topic.TOUCHPOINT, touchpoint.step_id)
    _record(unit, loaded, question, edit.remove(loaded.journey, "touchpoints", touchpoint_id))


def _submit_answer(unit: Unit, loaded: Loaded, row: FormRow, typed: dict[str, Any]) -> Form | None:
    question = Question.parse(row.subject)
    if not exists(loaded.journey, question):
        raise AlreadyDone
    now = content_of(loaded.journey, question)
    filling = Filling.from_row(row.base)
    merged, conflicts = merged_with(filling, now, question, typed)
    if conflicts:
        return _come_back(loaded, row, question, now, merged, conflicts)
    told = any(value for name, value in merged.fields.items() if name != "persona_id")
    if not told and not merged.entries and not now.entries:
        raise NothingToKeep
    _record(unit, loaded, question, _with_answer(unit, loaded.journey, question, merged, typed))
    return None


def _with_answer(
    unit: Unit, journey: Journey, question: Question, answer: Content, typed: dict[str, Any]
) -> Journey:
    if question.topic == Topic.TOUCHPOINT:
        return put_touchpoint(journey, question.part_id, None, answer.fields)
    if question.topic == Topic.RHYTHM:
        return with_rhythm(unit, journey, answer.fields)
    if question.topic not in LISTS:
        return put_fields(journey, question, answer.fields)
    changed = put_list(journey, question, answer.entries, unit.now.date())
    if question.topic == Topic.PHASES:
        changed = _with_chosen_phases(changed, typed)
    for step_id, phase_id in phase_for_each_step(changed).items():
        changed = edit.change(changed, "steps", step_id, phase_id=phase_id)
    return changed


def _submit_touchpoint(unit: Unit, loaded: Loaded, row: FormRow, typed: dict[str, Any]) -> Form | None:
    touchpoint = _touchpoint(loaded.journey, row.subject)
    question = Question(Topic.TOUCHPOINT, touchpoint.step_id)
    now = content_of_touchpoint(loaded.journey, touchpoint)
    merged, conflicts = merged_with(Filling.from_row(row.base), now, question, typed)
    if conflicts:
        return _come_back(loaded, row, question, now, merged, conflicts)
    changed = put_touchpoint(loaded.journey, touchpoint.step_id, touchpoint.id, merged.fields)
    _record(unit, loaded, question, changed)
    return None


def _submit_draft(unit: Unit, loaded: Loaded, row: FormRow, typed: dict[str, Any]) -> Form | None:
    loaded, draft = drafts.open_draft(unit, int(row.subject))
    question = Question.parse(draft.question)
    items = drafts.read_items(draft)
    filling = Filling.from_row(row.base)
    in_fields = bool(filling.stored.fields)
    # Of several touchpoints that are there by now, the form was opened with the first.
    own, others = (items[:1], items[1:]) if in_fields and question.topic == Topic.TOUCHPOINT else (items, [])
    now = content_of_draft(loaded.journey, question, own, in_fields=in_fields)
    merged, conflicts = merged_with(filling, now, question, typed)
    if conflicts:
        return _come_back(loaded, row, question, now, merged, conflicts)
    if in_fields:
        changed = _with_answer(unit, loaded.journey, question, merged, typed)
        if others:
            drafts.replace_items(unit, loaded, draft, others)
            _record(unit, loaded, question, changed)
        else:
            keeping.close(unit, loaded, draft, changed)
        return None
    edited = put_items(items, question, merged.entries, unit.person.user_id)
    # Back to the draft, where all see it, with the remarks on how it reads now.
    drafts.replace_items(unit, loaded, draft, edited)
    unit.take_part(loaded)
    return None


def _with_chosen_phases(journey: Journey, typed: dict[str, Any]) -> Journey:
    known = {phase.id for phase in journey.phases}
    for step in journey.steps:
        chosen = typed.get(f"phase_of_{step.id}")
        if chosen in known and chosen != step.phase_id:
            journey = edit.change(journey, "steps", step.id, phase_id=chosen)
    return journey


def _record(unit: Unit, loaded: Loaded, question: Question, changed: Journey) -> None:
    """Record the change, and show in the thread that it was made, with Undo."""
    change = unit.record(loaded, changed, "form")
    if change is not None:
        drafts.show_as_kept(unit, loaded, question, change)
    asking.ask_what_exists(unit, loaded)
    if loaded.question in {question, DONE}:
        # Also when all was done: a step that came in the editor has no touchpoint yet.
        asking.ask_next(unit, loaded)


def _open_of_draft(unit: Unit, loaded: Loaded, draft: DraftRow) -> Form:
    question = Question.parse(draft.question)
    items = drafts.read_items(draft)
    now = content_of_draft(loaded.journey, question, items, in_fields=has_fields(question, items))
    return _fill(unit, loaded, _OF_DRAFT, str(draft.id), question, now)


def _fill(unit: Unit, loaded: Loaded, kind: str, subject: str, question: Question, now: Content) -> Form:
    """Fill a form and note with what. What this person typed into it before and did not send comes back."""
    usual = usual_fields(unit, loaded, now.fields) if question.topic == Topic.RHYTHM else {}
    row = rows.unsent(unit.session, unit.workspace_id, loaded.id, unit.person.user_id, kind, subject)
    filling = Filling.from_row(row.base) if row is not None else None
    # A draft that got a second touchpoint has another form: what was typed into the first does not fit there.
    if row is not None and row.typed and filling and bool(filling.stored.fields) == bool(now.fields):
        row.opened_at = unit.now
        merged, conflicts = merged_with(filling, now, question, row.typed)
        return _come_back(loaded, row, question, now, merged, conflicts, usual)
    row = FormRow(
        workspace_id=unit.workspace_id,
        journey_id=loaded.id,
        user_id=unit.person.user_id,
        kind=kind,
        subject=subject,
        base=Filling(now, now.entries).to_row(),
        opened_at=unit.now,
    )
    unit.session.add(row)
    unit.session.flush()
    return _form(row, loaded.journey, question, now, {}, usual)


def _come_back(
    loaded: Loaded,
    row: FormRow,
    question: Question,
    now: Content,
    shown: Content,
    conflicts: dict[str, str],
    usual: Fields | None = None,
) -> Form:
    """Show a form again with what was typed and what others did, and note that this was seen."""
    before = Filling.from_row(row.base)
    row.base = Filling(now, shown.entries, before.round + 1).to_row()
    row.typed = typed_as(shown, question)
    return _form(row, loaded.journey, question, shown, conflicts, usual or {})


def _form(
    row: FormRow,
    journey: Journey,
    question: Question,
    shown: Content,
    conflicts: dict[str, str],
    usual: Fields,
) -> Form:
    if row.id is None:
        raise AlreadyDone
    return Form(
        id=row.id,
        journey=journey,
        question=question,
        fields=shown.fields,
        entries=shown.entries,
        conflicts=conflicts,
        is_of_draft=row.kind == _OF_DRAFT,
        touchpoint_id=row.subject if row.kind == _OF_TOUCHPOINT else None,
        round=Filling.from_row(row.base).round,
        usual=usual,
    )


def opened(unit: Unit, form_id: int) -> tuple[Loaded, FormRow]:
    """Find a form that this person opened, and its journey; raises `AlreadyDone` or `NoSuchJourney`."""
    row = rows.find(unit.session, unit.workspace_id, form_id, unit.person.user_id)
    if row is None:
        raise AlreadyDone
    loaded = unit.load(row.journey_id)
    # Find it again behind the journey's lock: of two windows sent in at one moment only the first counts.
    row = rows.find(unit.session, unit.workspace_id, form_id, unit.person.user_id)
    if row is None:
        raise AlreadyDone
    return loaded, row


def _touchpoint(journey: Journey, touchpoint_id: str) -> Touchpoint:
    for touchpoint in journey.touchpoints:
        if touchpoint.id == touchpoint_id:
            return touchpoint
    raise AlreadyDone
