"""The window in which somebody hands in notes for the coach to read, and the offer to read what was pasted."""

from typing import Any

from bot.guide.coached.notes import NotesForm
from bot.journey.language import Language
from bot.journey.parts import LINE_LENGTH
from bot.slack.views.blocks import (
    PLAIN_INPUT,
    Message,
    actions,
    button,
    clip,
    field_of,
    modal,
    safe,
    section,
    text_input,
)
from prompts.catalogue import catalogue

NOTES_FORM = "notes"
_LONGEST_TITLE = 100


def notes_form(form: NotesForm, channel_id: str, reader: Language) -> dict[str, Any]:
    """Ask for notes as text or as files, and where they come from; `channel_id` is where somebody asked for it."""
    say = catalogue(reader)
    files = {"type": "file_input", "filetypes": ["txt", "md", "vtt"], "max_files": 3}
    return modal(
        NOTES_FORM,
        say("notes-title"),
        [
            section(say("notes-intro", title=safe(clip(form.title, _LONGEST_TITLE)))),
            field_of(
                "notes",
                say("notes-text"),
                text_input(str(form.typed.get("notes") or ""), multiline=True, most=PLAIN_INPUT),
                hint=say("notes-text-hint"),
            ),
            field_of("file", say("notes-file"), files, hint=say("notes-file-hint")),
            field_of(
                "source",
                say("notes-source"),
                text_input(str(form.typed.get("source") or ""), most=LINE_LENGTH),
                hint=say("notes-source-hint"),
            ),
        ],
        submit=say("notes-submit"),
        close=say("form-cancel"),
        private=f"{form.id}|{channel_id}",
    )


def notes_offer(kept_id: int, language: Language) -> Message:
    """Offer to read what somebody pasted, to them alone."""
    say = catalogue(language)
    text = say("notes-offer")
    read = button(say("notes-read"), "coach_read_pasted", str(kept_id), style="primary")
    return Message(text, [section(text), actions(read)])


def notes_button(journey_id: int, language: Language) -> Message:
    """Offer the window to hand in notes, where none could be opened."""
    say = catalogue(language)
    return Message(
        say("notes-title"), [actions(button(say("coach-from-notes"), "coach_notes", str(journey_id)))]
    )
