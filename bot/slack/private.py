"""Telling one person something: in a message that only they see, or in their own conversation with us."""

import logging
from http import HTTPStatus
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.slack.failures import error_code
from bot.slack.payloads import Sender
from bot.slack.views.blocks import Message

logger = logging.getLogger(__name__)

_NOT_THERE = {"channel_not_found", "not_in_channel", "user_not_in_channel", "is_archived", "thread_not_found"}
"""What Slack says where we cannot speak: people may use a command wherever they are."""
_UNREACHABLE = (aiohttp.ClientError, TimeoutError, OSError)


async def tell(client: AsyncWebClient, sender: Sender, message: Message, *, thread_ts: str = "") -> None:
    """Show somebody a message that nobody else sees, where they just did something.

    In a direct message with us nobody else looks on, and Slack has no such messages there. Where we may not
    speak, they are answered through what they did, or else in their own conversation with us.
    """
    try:
        await deliver(client, sender, message, thread_ts=thread_ts)
    except SlackApiError as error:
        # What they did is stored; that we could not tell them must not undo it.
        logger.warning("could not tell somebody something: %s", error_code(error))
    except _UNREACHABLE as error:
        logger.warning("could not tell somebody something: %s", type(error).__name__)


async def deliver(client: AsyncWebClient, sender: Sender, message: Message, *, thread_ts: str = "") -> None:
    """Do what `tell` does, and raise what Slack says where it does not take the message."""
    payload = {name: value for name, value in message.payload().items() if not name.startswith("unfurl")}
    thread: dict[str, Any] = {"thread_ts": thread_ts} if thread_ts else {}
    await _tell(client, sender, payload, thread)


async def tell_instead(client: AsyncWebClient, sender: Sender, message: Message) -> bool:
    """Put a message in the place of the private one in which somebody just clicked; False where Slack refuses."""
    door = AsyncWebhookClient(sender.response_url, session=client.session)
    try:
        answer = await door.send(text=message.text, blocks=message.blocks, replace_original=True)
    except _UNREACHABLE as error:
        logger.warning("could not show somebody something anew: %s", type(error).__name__)
        return False
    return bool(answer.status_code == HTTPStatus.OK)


async def _tell(
    client: AsyncWebClient, sender: Sender, payload: dict[str, Any], thread: dict[str, Any]
) -> None:
    try:
        if not sender.channel_id or sender.channel_id.startswith("D"):
            await client.chat_postMessage(channel=sender.channel_id or sender.user_id, **payload, **thread)
        else:
            await client.chat_postEphemeral(
                channel=sender.channel_id, user=sender.user_id, **payload, **thread
            )
    except SlackApiError as error:
        if error_code(error) not in _NOT_THERE:
            raise
        await _tell_elsewhere(client, sender, payload)


async def _tell_elsewhere(client: AsyncWebClient, sender: Sender, payload: dict[str, Any]) -> None:
    if sender.response_url:
        door = AsyncWebhookClient(sender.response_url, session=client.session)
        answer = await door.send(**payload, response_type="ephemeral", replace_original=False)
        if answer.status_code == HTTPStatus.OK:
            return
    await client.chat_postMessage(channel=sender.user_id, **payload)
