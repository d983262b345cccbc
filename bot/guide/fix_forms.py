"""The forms of a fix: opened, sent in, and merged with what others did meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.guide.errors import AlreadyDone, NoSuchFix, NothingToKeep, told_to_the_writer
from bot.guide.fix_fields import (
    Fields,
    FixForm,
    fields_of_experiment,
    fields_of_fix,
    typed_experiment,
    typed_fix,
    values_of_experiment,
    values_of_fix,
    with_what_holds_now,
)
from bot.guide.forms import opened
from bot.guide.merging import merge_fields
from bot.guide.unit import Loaded, Unit
from bot.guide.voting import find_fix
from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.parts import Fix
from storage import forms as rows
from storage.tables import FormRow

_NEW = ""


@dataclass(frozen=True)
class Opened:
    """A form of a fix to fill in; without `fix` it adds one.

    `conflicts` holds by field what somebody else made of the same field meanwhile, `round` counts how often
    the form came back with that.
    """

    id: int
    kind: FixForm
    journey_id: int
    journey: Journey
    fix: Fix | None
    fields: Fields
    conflicts: dict[str, str]
    round: int = 0


@dataclass(frozen=True)
class Recorded:
    """A form that was recorded: the journey, the fix, and the change, if anything changed."""

    journey_id: int
    fix: Fix
    change_id: int | None
    is_new: bool


def open_form(unit: Unit, journey_id: int, fix_id: str = _NEW, kind: FixForm = FixForm.FIX) -> Opened:
    """Open a form of a fix, or the one to add a fix; raises `NoSuchFix`.

    What this person typed into it before and did not send in comes back.
    """
    loaded = unit.load(journey_id)
    fix = find_fix(loaded.journey, fix_id) if fix_id else None
    now = _stored(kind, fix)
    row = rows.unsent(unit.session, unit.workspace_id, journey_id, unit.person.user_id, kind, fix_id)
    if row is not None and row.typed:
        row.opened_at = unit.now
        shown, conflicts = _merged(kind, row, now, row.typed)
        return _come_back(loaded, row, fix, now, shown, conflicts)
    row = FormRow(
        workspace_id=unit.workspace_id,
        journey_id=journey_id,
        user_id=unit.person.user_id,
        kind=kind,
        subject=fix_id,
        base={"fields": now, "round": 0},
        opened_at=unit.now,
    )
    unit.session.add(row)
    unit.session.flush()
    shown = with_what_holds_now(loaded.journey, fix, now) if fix and kind == FixForm.EXPERIMENT else now
    return _opened(loaded, row, fix, shown, {})


def submit(unit: Unit, form_id: int, typed: Mapping[str, Any]) -> Opened | Recorded:
    """Record a form of a fix that was sent in.

    Where somebody else changed the same field since it was opened, nothing is recorded: the form comes back
    with both, and sending it again decides for what it says then. Raises `AlreadyDone` when it was sent in
    before, `NoSuchFix` when the fix is gone, `NothingToKeep`, `NotACount`, `NotAShare`, `NotAScore`, `TooLong`.
    """
    loaded, row = opened(unit, form_id)
    kind = FixForm(row.kind)
    fix = find_fix(loaded.journey, row.subject) if row.subject else None
    now = _stored(kind, fix)
    merged, conflicts = _merged(kind, row, now, typed)
    if conflicts:
        return _come_back(loaded, row, fix, now, merged, conflicts)
    with told_to_the_writer():
        recorded = _record(unit, loaded, kind, fix, merged)
    unit.session.delete(row)
    return recorded


def _record(unit: Unit, loaded: Loaded, kind: FixForm, fix: Fix | None, fields: Fields) -> Recorded:
    if kind == FixForm.EXPERIMENT and fix is not None:
        values = values_of_experiment(fields)
        if not (values["is_experiment"] or fix.is_experiment):
            raise NothingToKeep
    else:
        values = _that_are_there(loaded.journey, values_of_fix(fields, unit.now.date(), fix))
    if fix is None:
        changed, fix_id = edit.add(loaded.journey, "fixes", **values)
        change = unit.record(loaded, changed, "fix-added")
    else:
        changed, fix_id = edit.change(loaded.journey, "fixes", fix.id, **values), fix.id
        change = unit.record(loaded, changed, f"fix-{kind}")
    return Recorded(loaded.id, find_fix(loaded.journey, fix_id), change.id if change else None, fix is None)


def _that_are_there(journey: Journey, values: dict[str, Any]) -> dict[str, Any]:
    """Drop references to what others removed since the form was opened."""
    there = {
        collection: {part.id for part in journey.parts(collection)}
        for collection in ("insights", "steps", "personas")
    }
    return values | {
        "pain_ids": [pain_id for pain_id in values["pain_ids"] if pain_id in there["insights"]],
        "step_id": values["step_id"] if values["step_id"] in there["steps"] else None,
        "persona_id": values["persona_id"] if values["persona_id"] in there["personas"] else None,
    }


def _stored(kind: FixForm, fix: Fix | None) -> Fields:
    if kind == FixForm.FIX:
        return fields_of_fix(fix)
    if fix is None:
        raise NoSuchFix
    return fields_of_experiment(fix)


def _merged(
    kind: FixForm, row: FormRow, now: Fields, typed: Mapping[str, Any]
) -> tuple[Fields, dict[str, str]]:
    base: Fields = row.base["fields"]
    mine = typed_fix(typed, base) if kind == FixForm.FIX else typed_experiment(typed, base)
    merged, conflicts = merge_fields(base, now, mine)
    # A person is shown by name; their id changes along with it.
    if conflicts.pop("owner_id", None) is not None:
        conflicts["owner"] = now["owner"]
    return merged, conflicts


def _come_back(
    loaded: Loaded, row: FormRow, fix: Fix | None, now: Fields, shown: Fields, conflicts: dict[str, str]
) -> Opened:
    """Show a form again with what was typed and what others did, and note that this was seen."""
    row.base = {"fields": now, "round": row.base["round"] + 1}
    row.typed = _as_typed(shown)
    return _opened(loaded, row, fix, shown, conflicts)


def _as_typed(shown: Fields) -> dict[str, Any]:
    """Write fields as somebody would have typed them into the form."""
    pains = {"pain_ids": shown["pain_ids"].split()} if "pain_ids" in shown else {}
    if "owner" not in shown:
        return shown | pains
    owner = {"owner_name": shown["owner"]} if shown["owner_id"] else {"other_owner": shown["owner"]}
    return {**shown, **pains, **owner}


def _opened(
    loaded: Loaded, row: FormRow, fix: Fix | None, shown: Fields, conflicts: dict[str, str]
) -> Opened:
    if row.id is None:
        raise AlreadyDone
    return Opened(
        row.id, FixForm(row.kind), loaded.id, loaded.journey, fix, shown, conflicts, row.base["round"]
    )
