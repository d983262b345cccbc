"""The windows in which a report is posted: where to, and perhaps whether to do so indeed; and what is said then."""

from collections.abc import Sequence
from typing import Any

from bot.guide.report_kinds import Report
from bot.guide.screens import Screen
from bot.journey.language import Language
from bot.slack.views.blocks import (
    Block,
    Message,
    actions,
    button,
    context,
    field_of,
    modal,
    option,
    safe,
    section,
)
from bot.slack.views.map_message import name_of
from bot.slack.views.report_plan import FIXED, Plan
from prompts.catalogue import Catalogue, catalogue

POST_FORM = "post_report"
CONFIRM_FORM = "confirm_post"


def post_form(plan: Plan, screen: Screen, reader: Language) -> dict[str, Any]:
    """Ask where to post: in the usual channel for reports, in the journey's own, or in any other."""
    say = catalogue(reader)
    usual = screen.report_channel_id
    channel: dict[str, Any] = {
        "type": "conversations_select",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
        "initial_conversation": usual or screen.channel_id,
    }
    blocks: list[Block] = [
        section(say("post-what", what=_what(plan, screen, say), title=safe(screen.journey.title))),
        field_of("channel", say("post-where"), channel, optional=False, hint=say("post-where-hint")),
        field_of(
            FIXED,
            say("post-usual"),
            {"type": "checkboxes", "options": [option(say("post-make-usual"), FIXED)]},
            hint=say("post-make-usual-hint"),
        ),
    ]
    if usual:
        forget = button(say("post-forget-usual"), "forget_report_channel", str(plan))
        blocks += [context(say("post-usual-is", channel=usual)), actions(forget)]
    return _window(POST_FORM, say("post-submit"), blocks, str(plan), say)


def confirm_form(
    plan: Plan, reasons: Sequence[str], reader: Language, *, refusal: str = ""
) -> dict[str, Any]:
    """Ask whether to post there indeed; `reasons` name what to think of, as the ends of the keys of sentences.

    `refusal` is the key of what Slack said to it.
    """
    say = catalogue(reader)
    blocks = [section(f":warning: {say(refusal)}")] if refusal else []
    blocks += [section(say(f"post-think-{reason}", channel=plan.channel_id)) for reason in reasons]
    return _window(CONFIRM_FORM, say("post-anyway"), blocks, str(plan), say)


def posted(plan: Plan, surface_id: int, link: str, reader: Language) -> Message:
    """Say where a report was posted, with a link to it where there is one, and a button to take it away."""
    say = catalogue(reader)
    text = say("posted", channel=plan.channel_id, link=f"<{link}|{say('posted-link')}>" if link else "")
    away = button(say("post-away"), f"take_post_away:{plan.channel_id}|{surface_id}", str(plan.journey_id))
    return Message(text, [section(text), actions(away)])


def _what(plan: Plan, screen: Screen, say: Catalogue) -> str:
    if plan.report == Report.MAP:
        return safe(name_of(plan.look, screen.journey, say))
    return say(f"report-{plan.report}")


def _window(
    callback_id: str, submit: str, blocks: Sequence[Block], private: str, say: Catalogue
) -> dict[str, Any]:
    return modal(
        callback_id, say("post-title"), blocks, submit=submit, close=say("form-cancel"), private=private
    )
