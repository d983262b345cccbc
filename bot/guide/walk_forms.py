"""The windows of a walker: what they typed and did not send in comes back when they open them again."""

from typing import Any

from bot.guide.round_pages import WalkPage, walk_page
from bot.guide.unit import Unit
from bot.guide.walks import own_walk
from storage import forms
from storage.tables import FormRow


def open_form(unit: Unit, walk_id: int, kind: str, part: str = "") -> tuple[WalkPage, dict[str, Any]]:
    """Give this person's walk, and what they typed into a window of it before; `part` is the step that it is about.

    Raises `NoSuchJourney`, `RoundIsClosed`.
    """
    walking = own_walk(unit, walk_id)
    row = _unsent(unit, walking.loaded.id, kind, walk_id, part)
    page = walk_page(unit, walking.loaded, walking.round, walking.row)
    return page, dict(row.typed or {}) if row else {}


def keep_form(unit: Unit, walk_id: int, kind: str, part: str, typed: dict[str, Any]) -> None:
    """Keep what stood in a window that was closed, where it is not noted yet; raises `NoSuchJourney`, `RoundIsClosed`."""
    walking = own_walk(unit, walk_id)
    row = _unsent(unit, walking.loaded.id, kind, walk_id, part)
    page = walk_page(unit, walking.loaded, walking.round, walking.row)
    if not any(_is_new(page, part, name, value) for name, value in typed.items()):
        if row is not None:
            unit.session.delete(row)
        return
    row = row or FormRow(
        workspace_id=unit.workspace_id,
        journey_id=walking.loaded.id,
        user_id=unit.person.user_id,
        kind=kind,
        subject=f"{walk_id}/{part}",
        opened_at=unit.now,
    )
    row.typed, row.opened_at = typed, unit.now
    unit.session.add(row)


def drop_form(unit: Unit, walk_id: int, kind: str, part: str = "") -> None:
    """Forget what was typed into a window, now that it was sent in; raises `NoSuchJourney`, `RoundIsClosed`."""
    row = _unsent(unit, own_walk(unit, walk_id).loaded.id, kind, walk_id, part)
    if row is not None:
        unit.session.delete(row)


def _is_new(page: WalkPage, part: str, name: str, value: Any) -> bool:
    """Tell whether a field, such as “note:s3”, holds something that was not noted yet."""
    what, _, step_id = name.partition(":")
    own = {one.step.id: one.own for one in page.steps}.get(step_id or part)
    noted = {"note": own.note if own else "", "outcome": (own.outcome or "") if own else ""}
    return bool(value) and what != "file" and value != noted.get(what)


def _unsent(unit: Unit, journey_id: int, kind: str, walk_id: int, part: str) -> FormRow | None:
    return forms.unsent(
        unit.session, unit.workspace_id, journey_id, unit.person.user_id, kind, f"{walk_id}/{part}"
    )
