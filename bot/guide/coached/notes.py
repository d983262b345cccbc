"""Notes that somebody hands in for the coach to read: in a window, as a file, or pasted in the thread."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.guide.coached import asking
from bot.guide.coached.beginning import Begun
from bot.guide.errors import NoSuchJourney, NothingToKeep, UnreadableNotes
from bot.guide.forms import keep_typed, opened
from bot.guide.unit import Unit
from bot.journey.separated import decoded
from storage import forms, surfaces
from storage.tables import FormRow

KIND, _PASTED = "notes", "pasted"
FIELDS = ("notes", "source")


@dataclass(frozen=True)
class NotesForm:
    """The window as somebody has it before them, with what they typed into it before and did not send in."""

    id: int
    title: str
    typed: dict[str, Any] = field(default_factory=dict)


def open_form(unit: Unit, journey_id: int) -> NotesForm:
    """Open the window; raises `NoSuchJourney`."""
    loaded = unit.load(journey_id)
    before = forms.unsent(unit.session, unit.workspace_id, journey_id, unit.person.user_id, KIND, "")
    row = before or _row(unit, journey_id, KIND)
    row.opened_at = unit.now
    unit.session.add(row)
    unit.session.flush()
    return NotesForm(row.id or 0, loaded.journey.title, dict(row.typed or {}))


def put_aside(unit: Unit, form_id: int, typed: dict[str, Any]) -> None:
    """Note what was in a window that was closed, for when it is opened again."""
    keep_typed(unit, form_id, {name: typed.get(name) or "" for name in FIELDS})


def send_in(unit: Unit, form_id: int, typed: dict[str, Any], files: Sequence[tuple[str, bytes]]) -> Begun:
    """Have what was typed and handed in read; it is the source's name unless another one is given.

    Raises `AlreadyDone`, `NoSuchJourney`, and with the `field` that it is about `NothingToKeep` and `UnreadableNotes`;
    `TooLong` for more than is read at once.
    """
    loaded, row = opened(unit, form_id)
    texts = [str(typed.get("notes") or "").strip(), *(_text(content) for _, content in files)]
    notes = "\n\n".join(filter(None, texts))
    if not notes:
        raise NothingToKeep(field="notes")
    source = str(typed.get("source") or "").strip() or ", ".join(name for name, _ in files)
    begun = asking.read_notes(unit, loaded.id, notes, source)
    unit.session.delete(row)
    return begun


def keep_pasted(unit: Unit, channel_id: str, thread_ts: str, text: str) -> int | None:
    """Keep for a while what somebody pasted into the thread of a journey, to be read if they want; None elsewhere."""
    journey_id = surfaces.journey_of_thread(unit.session, unit.workspace_id, channel_id, thread_ts)
    if journey_id is None:
        return None
    try:
        row = _row(unit, unit.load(journey_id).id, _PASTED)
    except NoSuchJourney:
        return None
    row.typed = {"notes": text}
    unit.session.add(row)
    unit.session.flush()
    return row.id


def read_pasted(unit: Unit, form_id: int, source: str = "") -> Begun:
    """Have read what somebody pasted; raises `AlreadyDone` where that was done, or is too long ago."""
    loaded, row = opened(unit, form_id)
    begun = asking.read_notes(unit, loaded.id, str((row.typed or {}).get("notes") or ""), source)
    unit.session.delete(row)
    return begun


def _row(unit: Unit, journey_id: int, kind: str) -> FormRow:
    return FormRow(
        workspace_id=unit.workspace_id,
        journey_id=journey_id,
        user_id=unit.person.user_id,
        kind=kind,
        opened_at=unit.now,
    )


def _text(content: bytes) -> str:
    text = decoded(content)
    if text is None or "\x00" in text:
        raise UnreadableNotes(field="file")
    return text.strip()
