"""The menus behind three dots. A choice does what a button of that name would do."""

from collections.abc import Awaitable, Callable
from inspect import signature
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.guide import Guide
from bot.slack.listeners import drafts, questions
from bot.slack.payloads import read_click
from bot.slack.people import People
from bot.slack.posts import Posts

MENUS = ("card_menu", "question_menu", "draft_menu", "kept_menu")

CHOICES: dict[str, Callable[..., Awaitable[None]]] = {
    "status": questions.answer_click,
    "steps": questions.answer_click,
    "history": questions.answer_click,
    "pause": questions.answer_click,
    "delete": questions.answer_click,
    "back": questions.answer_click,
    "example": questions.explain_question,
    "ideas": questions.explain_question,
    "metrics": questions.explain_question,
    "take_form": questions.open_take_form,
    "view_draft": drafts.open_draft_window,
    "undo_draft": drafts.change_draft,
    "belongs_before": drafts.change_draft,
    "undo_change": drafts.change_draft,
}
"""The listener that each choice goes to."""


async def choose(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Do what was chosen from a menu."""
    listener = CHOICES[read_click(body).name]
    at_hand = {"ack": ack, "body": body, "client": client, "people": people, "guide": guide, "posts": posts}
    # As Bolt does: each listener gets what it names among its arguments.
    await listener(**{name: at_hand[name] for name in signature(listener).parameters})
