"""A note: what somebody is told once, perhaps with one button."""

from bot.guide.notes import Note
from bot.guide.telling import Told
from bot.slack.views.blocks import Message, actions, button, safe, section
from bot.slack.views.picture import Picture
from prompts.catalogue import catalogue

NOTE_BUTTON = "note_button"
"""What the action of a note's button begins with; what the button is called stands behind it."""


def note_message(told: Told, _picture: Picture | None) -> Message:
    """Tell a note, in its reader's language."""
    shown: Note = told.value
    say = catalogue(told.language)
    values = {name: safe(value) if isinstance(value, str) else value for name, value in shown.values.items()}
    text = say(shown.key, **values)
    if not shown.button:
        return Message(text, [section(text)])
    again = button(say(shown.button), f"{NOTE_BUTTON}:{shown.button}", shown.value)
    return Message(text, [section(text), actions(again)])
