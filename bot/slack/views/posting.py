"""Answers with something to do in them: a journey to delete, what was undone."""

from bot.guide.care import PastChange
from bot.journey.language import Language
from bot.slack.views.blocks import Message, actions, button, confirmation, safe, section
from prompts.catalogue import catalogue


def undone(past: PastChange, reader: Language) -> Message:
    """Say what was undone."""
    say = catalogue(reader)
    text = say("undone", what=say(f"action-{past.action}"))
    return Message(text, [section(text)])


def ask_delete(journey_id: int, title: str, reader: Language) -> Message:
    """Ask whether a journey should go."""
    say = catalogue(reader)
    text = say("delete-text", title=safe(title))
    sure = confirmation(
        say("delete-title"), say("delete-text", title=title), say("delete-yes"), say("delete-no")
    )
    go = button(say("delete-yes"), "delete_journey", str(journey_id), style="danger", confirm=sure)
    return Message(text, [section(text), actions(go)])
