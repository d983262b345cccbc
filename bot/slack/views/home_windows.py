"""The windows that our own page opens: how it all works, and where the conversation about a journey goes on."""

from typing import Any

from bot.guide.questions import Topic
from bot.guide.screens import Screen
from bot.journey.language import Language
from bot.slack.views.blocks import (
    Block,
    Element,
    actions,
    bold,
    button,
    context,
    divider,
    modal,
    safe,
    section,
)
from bot.slack.views.wording import ask
from prompts.catalogue import catalogue

HOW_WINDOW = "how"
WHERE_WINDOW = "where"


def how_window(reader: Language) -> dict[str, Any]:
    """Explain how it works, with all commands and what is still to come."""
    say = catalogue(reader)
    blocks = [
        section(say("home-how")),
        divider(),
        section(say("help")),
        context(say("later-automation")),
        context(say("help-automated")),
    ]
    return modal(HOW_WINDOW, say("home-how-title"), blocks, close=say("form-close"))


def where_window(screen: Screen, link: str, reader: Language) -> dict[str, Any]:
    """Tell what is asked now of a journey's team, with the way there: a link, or its channel where there is none."""
    say = catalogue(reader)
    if screen.paused_by is not None:
        now = say("card-paused", name=safe(screen.name(screen.paused_by)))
    elif screen.question.topic == Topic.DONE:
        now = say("card-finished")
    else:
        now = say("card-now", question=ask(screen.journey, screen.question, reader))
    go: Element = button(say("home-to-thread"), "home_link", style="primary") | {"url": link}
    way: Block = actions(go) if link else section(say("home-in-channel", channel=screen.channel_id))
    title = section(bold(safe(screen.journey.title)))
    return modal(WHERE_WINDOW, say("home-where-title"), [title, section(now), way], close=say("form-close"))
