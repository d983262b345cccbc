"""Renders our messages in a journey's channel and thread from the state."""

from bot.guide.screens import Screen, Surface
from bot.slack.views.blocks import Message, context
from bot.slack.views.card import card
from bot.slack.views.draft import draft
from bot.slack.views.question import question
from prompts.catalogue import catalogue


def is_over(screen: Screen, surface: Surface) -> bool:
    """Tell whether a message has had its time: a question that is not the open one any more.

    What came of it stands in the thread as a kept draft; what was skipped stands in the status.
    """
    return surface.kind == "question" and surface.id != screen.newest_question_id


def render(screen: Screen, surface: Surface) -> Message:
    """Render one message as it should read now."""
    if surface.kind == "card":
        return card(screen)
    if surface.kind == "question":
        return question(screen, surface)
    row = screen.drafts.get(int(surface.subject))
    if row is None:
        say = catalogue(screen.language)
        return Message(say("draft-empty"), [context(say("draft-empty"))])
    return draft(screen, row)
