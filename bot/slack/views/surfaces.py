"""Renders our messages in a journey's channel and thread from the state."""

from bot.guide.screens import Screen, Surface
from bot.slack.views.blocks import Message, context
from bot.slack.views.card import card
from bot.slack.views.draft import draft
from bot.slack.views.question import question
from prompts.catalogue import catalogue


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
