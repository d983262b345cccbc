"""What people see when something goes wrong, and what the log gets."""

import logging
import secrets
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.errors import GuideError
from bot.guide.guide import Repeated
from bot.journey.language import Language
from bot.slack.payloads import Sender, team_of
from bot.slack.people import People
from bot.slack.private import tell
from bot.slack.views.private import refusal, unexpected

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
    the user is shown. An event that failed is not acknowledged, so that Slack sends it again.
    """
    # Without a response to fill in, the acknowledgement went out before the error came.
    acknowledged = BoltResponse(status=_ACKNOWLEDGED, body="") if response is not None else None
    if isinstance(error, Repeated):
        return acknowledged
    sender = _sender_of(body)
    people: People = context["people"]
    language = (await people.of(sender)).language if sender else Language.EN
    if isinstance(error, GuideError):
        message = refusal(error, language)
    else:
        support = secrets.token_hex(4)
        logger.error("unexpected error, support ID %s", support, exc_info=error)
        message = unexpected(support, language)
        if "event" in body:
            return BoltResponse(status=_SEND_AGAIN, body="") if response is not None else None
    if sender is not None:
        await tell(client, sender, message, thread_ts=_thread_of(body))
    return acknowledged


def _thread_of(body: dict[str, Any]) -> str:
    message, container = body.get("message") or {}, body.get("container") or {}
    return str(message.get("thread_ts") or container.get("thread_ts") or "")


def _sender_of(body: dict[str, Any]) -> Sender | None:
    event = body.get("event") or {}
    user = body.get("user_id") or (body.get("user") or {}).get("id") or event.get("user")
    channel = body.get("channel_id") or (body.get("channel") or {}).get("id") or event.get("channel") or ""
    return Sender(team_of(body), user, channel if isinstance(channel, str) else "") if user else None
