"""Answers with something to do in them: the summary to post, a journey to delete, what was undone."""

from bot.guide.care import PastChange
from bot.guide.screens import Screen
from bot.journey.language import Language
from bot.slack.views.blocks import Message, actions, button, confirmation, context, safe, section
from bot.slack.views.summary import overview
from prompts.catalogue import catalogue


def private_summary(screen: Screen, reader: Language) -> Message:
    """Show somebody the overview, with buttons to read everything and to post it in the journey's channel."""
    say = catalogue(reader)
    message = overview(screen, reader)
    journey_id = str(screen.journey_id)
    buttons = actions(
        button(say("summary-everything"), "everything", journey_id),
        button(say("summary-post"), "post_summary", journey_id),
    )
    return Message(message.text, [*message.blocks, buttons, context(say("only-you"))])


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
