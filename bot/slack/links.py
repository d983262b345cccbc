"""Links into Slack."""

from contextlib import suppress

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.screens import Screen


async def link_to_question(client: AsyncWebClient, screen: Screen) -> str:
    """Give the address of the open question in its thread; empty where Slack gives none."""
    if screen.newest_question_ts is not None:
        with suppress(SlackApiError):
            answer = await client.chat_getPermalink(
                channel=screen.channel_id, message_ts=screen.newest_question_ts
            )
            return str(answer["permalink"])
    return ""
