"""Links into Slack."""

from contextlib import suppress

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.screens import Screen


async def link_to_question(client: AsyncWebClient, screen: Screen) -> str:
    """Give the address of the open question in its thread; empty where Slack gives none."""
    return await link_to(client, screen.channel_id, screen.newest_question_ts)


async def link_to(client: AsyncWebClient, channel_id: str, ts: str | None) -> str:
    """Give the address of a message; empty where there is none yet, or Slack gives none."""
    if ts is not None:
        with suppress(SlackApiError):
            answer = await client.chat_getPermalink(channel=channel_id, message_ts=ts)
            return str(answer["permalink"])
    return ""
