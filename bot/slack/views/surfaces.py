"""Renders our messages from the state: those of the conversation, and the reports that people had posted."""

from bot.guide.posting import Content
from bot.guide.screens import Screen, Surface
from bot.slack.views.blocks import Message, context
from bot.slack.views.card import card
from bot.slack.views.draft import draft
from bot.slack.views.fixes import fixes_post
from bot.slack.views.map_message import posted_map
from bot.slack.views.overview import posted_summary
from bot.slack.views.picture import Picture
from bot.slack.views.question import question
from bot.slack.views.summary import whole
from prompts.catalogue import catalogue


def is_over(screen: Screen, surface: Surface) -> bool:
    """Tell whether a message has had its time: a question that is not the open one any more.

    What came of it stands in the thread as a kept draft; what was skipped stands in the status.
    """
    return surface.kind == "question" and surface.id != screen.newest_question_id


def render(screen: Screen, surface: Surface) -> Message:
    """Render one message of a conversation as it should read now."""
    if surface.kind == "card":
        return card(screen)
    if surface.kind == "question":
        return question(screen, surface)
    row = screen.drafts.get(int(surface.subject))
    if row is None:
        say = catalogue(screen.language)
        return Message(say("draft-empty"), [context(say("draft-empty"))])
    return draft(screen, row)


def report(content: Content, picture: Picture | None) -> Message:
    """Render one posted report as it should read now, with its picture as far as there is one."""
    if content.summary is not None:
        return posted_summary(content.summary, content.posted_by, picture)
    if content.sight is not None:
        return posted_map(content.sight, content.posted_by, picture)
    if content.fixes is not None:
        return fixes_post(content.fixes, content.screen.language)
    raise LookupError("a report that nothing shows")


def details(content: Content) -> list[Message]:
    """Give what goes into the thread of a summary: the whole journey, in as many messages as that takes."""
    return whole(content.screen, content.screen.language)
