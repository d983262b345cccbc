"""Telling one person something: in a message that only they see, or in their own conversation with us."""

import logging
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.payloads import Sender
from bot.slack.views.blocks import Message

logger = logging.getLogger(__name__)


async def tell(client: AsyncWebClient, sender: Sender, message: Message, *, thread_ts: str = "") -> None:
    """Show somebody a message that nobody else sees, where they just did something.

    In a direct message with us nobody else looks on, and Slack has no such messages there.
    """
    payload = {name: value for name, value in message.payload().items() if not name.startswith("unfurl")}
    thread: dict[str, Any] = {"thread_ts": thread_ts} if thread_ts else {}
    try:
        if not sender.channel_id or sender.channel_id.startswith("D"):
            await client.chat_postMessage(channel=sender.channel_id or sender.user_id, **payload, **thread)
        else:
            await client.chat_postEphemeral(
                channel=sender.channel_id, user=sender.user_id, **payload, **thread
            )
    except SlackApiError as error:
        # What they did is stored; that we could not tell them must not undo it.
        logger.warning("could not tell somebody something: %s", error.response.get("error"))
