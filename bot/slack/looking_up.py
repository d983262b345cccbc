"""Looking whether a message of ours is in Slack already, posted by a process that could not note it any more."""

from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.guide.screens import Surface
from bot.slack.failures import error_code

EVENT_TYPE = "reisgids_message"
_CANNOT_LOOK = {"unknown_method", "missing_scope", "method_not_supported_for_channel_type"}
"""What a server says that gives no messages to read: better a message twice than never."""
_CLOCKS_DIFFER = timedelta(minutes=5)
"""So much may Slack's clock be behind ours."""
_PAGE = 200


def metadata_of(surface: Surface) -> dict[str, Any]:
    """Give what a message carries, by which it is found again."""
    return {"event_type": EVENT_TYPE, "event_payload": {"id": str(surface.id)}}


async def look_up(
    client: AsyncWebClient, surface: Surface, thread_ts: str | None, since: datetime | None
) -> str | None:
    """Give where a message is, among all that were posted since it was first tried; None where it is not there."""
    oldest = f"{(since - _CLOCKS_DIFFER).timestamp():.6f}" if since else "0"
    cursor = ""
    while True:
        try:
            answer = await _read(client, surface, thread_ts, oldest, cursor)
        except SlackApiError as error:
            if error_code(error) not in _CANNOT_LOOK:
                raise
            return None
        for message in answer["messages"] or []:
            metadata = message.get("metadata") or {}
            payload = metadata.get("event_payload") or {}
            if metadata.get("event_type") == EVENT_TYPE and str(payload.get("id")) == str(surface.id):
                return str(message["ts"])
        cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return None


async def _read(
    client: AsyncWebClient, surface: Surface, thread_ts: str | None, oldest: str, cursor: str
) -> AsyncSlackResponse:
    """Read the messages among which one of ours would be: the channel's, or those of the thread."""
    if thread_ts is None:
        return await client.conversations_history(
            channel=surface.channel_id, include_all_metadata=True, limit=_PAGE, oldest=oldest, cursor=cursor
        )
    return await client.conversations_replies(
        channel=surface.channel_id,
        ts=thread_ts,
        include_all_metadata=True,
        limit=_PAGE,
        oldest=oldest,
        cursor=cursor,
    )
