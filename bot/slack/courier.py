"""Bringing one message of ours to Slack, so that it is there once: posted, or updated where it is already."""

import logging
from contextlib import suppress
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.guide.screens import Surface
from bot.slack.failures import error_code

logger = logging.getLogger(__name__)

_EVENT_TYPE = "reisgids_message"
WILL_NEVER_DO = {
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "thread_not_found",
    "account_inactive",
    "restricted_action",
    "restricted_action_thread_only_channel",
    "restricted_action_read_only_channel",
}
"""What Slack says when trying again is no use."""
_CANNOT_LOOK = {"unknown_method", "missing_scope", "method_not_supported_for_channel_type"}
"""What a server says that gives no messages to read: better a message twice than never."""
NO_ANSWER = (aiohttp.ClientError, TimeoutError, OSError)
NOT_SENT = (SlackApiError, *NO_ANSWER)


class Courier:
    """Posts and updates messages.

    The client must not repeat a call of its own accord when a connection breaks: Slack may have done it.
    """

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def bring(
        self,
        surface: Surface,
        payload: dict[str, Any],
        *,
        thread_ts: str | None = None,
        sweeping: bool = False,
        reposts: bool = True,
    ) -> str:
        """Update a message where it is, else post it, in a thread if one is given; gives its timestamp.

        A message that somebody deleted is posted anew, unless `reposts` is False: then Slack's refusal is raised,
        as any other. A sweep looks for the message first, since an earlier process may have posted it and died.
        """
        ts = surface.ts or (await self._look_up(surface, thread_ts) if sweeping else None)
        if ts is not None and await self._update(surface, ts, payload, reposts=reposts):
            return ts
        try:
            return await self._post(surface, payload, thread_ts)
        except NO_ANSWER:
            # Slack may have posted it before the connection broke: look before posting it again.
            return await self._look_up(surface, thread_ts) or await self._post(surface, payload, thread_ts)

    async def take_away(self, surface: Surface) -> bool:
        """Delete a message that has had its time, or never post it; False where Slack keeps it, to fold it then."""
        if surface.ts is None:
            return True
        try:
            await self._client.chat_delete(channel=surface.channel_id, ts=surface.ts)
        except SlackApiError as error:
            return error_code(error) == "message_not_found"
        return True

    async def clear_thread(self, surface: Surface) -> None:
        """Delete what we said in the thread of a message; what others said there is theirs."""
        if surface.ts is None:
            return
        try:
            answer = await self._read_around(surface, surface.ts)
        except SlackApiError as error:
            logger.warning("could not look into a thread: %s", error_code(error))
            return
        for message in answer["messages"] or []:
            if message.get("bot_id") and message["ts"] != surface.ts:
                # Slack refuses to delete what other apps said.
                with suppress(SlackApiError):
                    await self._client.chat_delete(channel=surface.channel_id, ts=message["ts"])

    async def _update(self, surface: Surface, ts: str, payload: dict[str, Any], *, reposts: bool) -> bool:
        try:
            await self._client.chat_update(channel=surface.channel_id, ts=ts, **_for_update(payload))
        except SlackApiError as error:
            if error_code(error) != "message_not_found" or not reposts:
                raise
            return False
        return True

    async def _post(self, surface: Surface, payload: dict[str, Any], thread_ts: str | None) -> str:
        metadata = {"event_type": _EVENT_TYPE, "event_payload": {"id": str(surface.id)}}
        thread: dict[str, Any] = {"thread_ts": thread_ts} if thread_ts else {}
        posted = await self._client.chat_postMessage(
            channel=surface.channel_id, metadata=metadata, **thread, **payload
        )
        return str(posted["ts"])

    async def _look_up(self, surface: Surface, thread_ts: str | None) -> str | None:
        """Look whether a message is there already, posted by a process that could not note it any more."""
        try:
            answer = await self._read_around(surface, thread_ts)
        except SlackApiError as error:
            if error_code(error) not in _CANNOT_LOOK:
                raise
            return None
        for message in answer["messages"] or []:
            metadata = message.get("metadata") or {}
            ours = metadata.get("event_type") == _EVENT_TYPE
            if ours and str((metadata.get("event_payload") or {}).get("id")) == str(surface.id):
                return str(message["ts"])
        return None

    async def _read_around(self, surface: Surface, thread_ts: str | None) -> AsyncSlackResponse:
        """Read the messages among which one of ours would be: the channel's, or those of the thread."""
        if thread_ts is None:
            return await self._client.conversations_history(
                channel=surface.channel_id, include_all_metadata=True, limit=200
            )
        return await self._client.conversations_replies(
            channel=surface.channel_id, ts=thread_ts, include_all_metadata=True, limit=999
        )


def _for_update(payload: dict[str, Any]) -> dict[str, Any]:
    # Links are unfolded when a message is posted; an update knows no such choice.
    return {name: value for name, value in payload.items() if not name.startswith("unfurl")}
