"""What people see when something goes wrong, and what the log gets."""

import logging
import secrets
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.errors import AlreadyDone, GuideError
from bot.guide.guide import Repeated
from bot.journey.language import Language
from bot.slack.payloads import Sender, team_of
from bot.slack.people import People
from bot.slack.private import tell
from bot.slack.views.private import refusal, refusal_in_form, unexpected

logger = logging.getLogger(__name__)

_ACKNOWLEDGED = 200
_SEND_AGAIN = 500


async def handle_error(
    error: Exception,
    body: dict[str, Any],
    client: AsyncWebClient,
    context: AsyncBoltContext,
    response: BoltResponse | None,
) -> BoltResponse | None:
    """Tell the person who did it what went wrong, in their language.

    What a user may see was raised as a `GuideError`. All else is ours: it is logged under a support ID, which
    the user is shown. An event that failed is not acknowledged, so that Slack sends it again. A window that
    was sent in stays open, with all that was typed.
    """
    # Without a response to fill in, the acknowledgement went out before the error came.
    acknowledged = BoltResponse(status=_ACKNOWLEDGED, body="") if response is not None else None
    sender = _sender_of(body)
    if isinstance(error, Repeated) or _did_so_themselves(error, sender):
        return acknowledged
    people: People = context["people"]
    language = (await people.of(sender)).language if sender else Language.EN
    if isinstance(error, GuideError):
        message, sentence = refusal(error, language), refusal_in_form(error, language)
    else:
        support = secrets.token_hex(4)
        logger.error("unexpected error, support ID %s", support, extra={"support": support}, exc_info=error)
        message = unexpected(support, language)
        sentence = message.text
        if "event" in body:
            return BoltResponse(status=_SEND_AGAIN, body="") if response is not None else None
    field = _first_field(body)
    if response is not None and field:
        return BoltResponse(
            status=_ACKNOWLEDGED, body={"response_action": "errors", "errors": {field: sentence}}
        )
    if sender is not None:
        await tell(client, sender, message, thread_ts=_thread_of(body))
    return acknowledged


def _did_so_themselves(error: Exception, sender: Sender | None) -> bool:
    """Tell whether somebody is late after themselves, as by a double click: they need not hear of it."""
    return isinstance(error, AlreadyDone) and sender is not None and error.values.get("by") == sender.user_id


def _first_field(body: dict[str, Any]) -> str:
    """Name the first field of a form that was sent in, below which an error can be shown; empty for all else."""
    if body.get("type") != "view_submission":
        return ""
    fields = (block["block_id"] for block in body["view"]["blocks"] if block["type"] == "input")
    return str(next(fields, ""))


def _thread_of(body: dict[str, Any]) -> str:
    message, container = body.get("message") or {}, body.get("container") or {}
    return str(message.get("thread_ts") or container.get("thread_ts") or "")


def _sender_of(body: dict[str, Any]) -> Sender | None:
    event = body.get("event") or {}
    user = body.get("user_id") or (body.get("user") or {}).get("id") or event.get("user")
    channel = body.get("channel_id") or (body.get("channel") or {}).get("id") or event.get("channel") or ""
    if not user:
        return None
    where = channel if isinstance(channel, str) else ""
    return Sender(team_of(body), user, where, response_url=body.get("response_url") or "")
