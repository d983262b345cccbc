"""Bringing one message of ours to Slack, so that it is there once: posted, or updated where it is already."""

import asyncio
import logging
import secrets
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.claiming import Claim, Claimed, claim, release
from bot.guide.guide import Guide
from bot.guide.screens import Surface, watcher
from bot.slack.failures import error_code, retry_after, was_refused
from bot.slack.looking_up import look_up, metadata_of
from bot.slack.pacing import LONGEST_WAIT, POSTS, TIER_3, NotYet, Pacing

logger = logging.getLogger(__name__)

CHANNEL_GONE = frozenset({"channel_not_found", "is_archived", "not_in_channel"})
"""What Slack says of a channel that is gone, was archived, or has thrown the bot out."""
WILL_NEVER_DO = CHANNEL_GONE | {
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
STILL_GROWS = "streaming_state_conflict"
"""What Slack says of an answer that came piece by piece and was never ended, since its process is gone."""
NO_ANSWER = (aiohttp.ClientError, TimeoutError, OSError)
NOT_SENT = (SlackApiError, *NO_ANSWER)
GRACE = timedelta(seconds=30)
"""So long nobody else posts a message that somebody claimed; one call of Slack takes at most a third of it."""
_TRIES = 4
_GLANCE = 1.0
"""Seconds after which a message that somebody else is posting is looked for; mostly it takes less."""
_SETTLES = 2.0
"""Seconds that Slack gets to finish what it was asked over a connection that broke."""


class Courier:
    """Posts and updates messages. There is one for all that a process brings to Slack.

    Its client must not repeat a call of its own accord: Slack may have done it, and a claim lasts for one call. Nor
    may a call take longer than a third of the grace.
    """

    def __init__(
        self, client: AsyncWebClient, guide: Guide, pacing: Pacing, *, grace: timedelta = GRACE
    ) -> None:
        self._client = client
        self._guide = guide
        self._pacing = pacing
        self._grace = grace
        self._id = secrets.token_hex(8)

    async def bring(
        self,
        workspace_id: str,
        surface: Surface,
        payload: dict[str, Any],
        *,
        thread_ts: str | None = None,
        reposts: bool = True,
        paced: bool = False,
    ) -> str | None:
        """Update a message where it is, else post it, in a thread if one is given; gives its timestamp.

        A message that somebody deleted is posted anew, unless `reposts` is False: then Slack's refusal is raised,
        as any other. Raises `NotYet` where it is to be tried again later, as when somebody else is posting it. What
        is `paced`, since nobody waits for it, goes as fast as Slack likes it.
        """
        for tries_left in reversed(range(_TRIES)):
            try:
                ts = surface.ts
                if ts is not None and await self._update(
                    workspace_id, surface, ts, payload, reposts=reposts, paced=paced
                ):
                    return ts
                return await self._post_once(workspace_id, surface, payload, thread_ts, paced=paced)
            except SlackApiError as error:
                # A page of a proxy in place of an answer, or a 429: neither says anything of the message itself.
                wait = retry_after(error) if was_refused(error) else _SETTLES / 4
                if wait is None:
                    raise
                if not tries_left or wait > LONGEST_WAIT:
                    raise NotYet(error_code(error), max(wait, 1.0)) from error
                await asyncio.sleep(wait)
        raise AssertionError("the last try returns or raises")

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
            answer = await self._client.conversations_replies(
                channel=surface.channel_id, ts=surface.ts, limit=999
            )
        except SlackApiError as error:
            logger.warning("could not look into a thread: %s", error_code(error))
            return
        for message in answer["messages"] or []:
            if message.get("bot_id") and message["ts"] != surface.ts:
                # Slack refuses to delete what other apps said.
                with suppress(SlackApiError):
                    await self._client.chat_delete(channel=surface.channel_id, ts=message["ts"])

    async def _update(
        self,
        workspace_id: str,
        surface: Surface,
        ts: str,
        payload: dict[str, Any],
        *,
        reposts: bool = True,
        paced: bool = False,
    ) -> bool:
        workspace = f"update {workspace_id}"
        await self._pacing.go_ahead(workspace)
        if paced:
            await self._pacing.turn(workspace, TIER_3)
        try:
            await self._client.chat_update(channel=surface.channel_id, ts=ts, **_for_update(payload))
        except SlackApiError as error:
            self._heed(workspace, error)
            if error_code(error) == STILL_GROWS:
                await self._client.chat_stopStream(channel=surface.channel_id, ts=ts)
                return await self._update(workspace_id, surface, ts, payload, reposts=reposts, paced=paced)
            if error_code(error) != "message_not_found" or not reposts:
                raise
            return False
        return True

    async def _post_once(
        self,
        workspace_id: str,
        surface: Surface,
        payload: dict[str, Any],
        thread_ts: str | None,
        *,
        paced: bool,
    ) -> str | None:
        """Post a message under a claim, unless it is there already."""
        channel = f"post {surface.channel_id}"
        await self._pacing.go_ahead(channel)
        if paced:
            await self._pacing.turn(channel, POSTS)
        claimed = await self._guide.do(watcher(workspace_id), claim, surface, self._id, self._grace)
        if claimed.claim == Claim.GONE:
            return claimed.ts
        if claimed.claim == Claim.HELD:
            there = await self._await_other(surface, claimed, thread_ts)
            return there if await self._update(workspace_id, surface, there, payload) else None
        if claimed.claim == Claim.TRIED:
            found = await look_up(self._client, surface, thread_ts, claimed.since)
            if found is not None and await self._update(workspace_id, surface, found, payload):
                return found
        if datetime.now(UTC) - claimed.at > self._grace / 3:
            # This machine was busy: a call that begins only now may not end before the claim does.
            raise NotYet("busy", self._grace.total_seconds())
        try:
            return await self._post(surface, payload, thread_ts)
        except SlackApiError as error:
            self._heed(channel, error)
            if was_refused(error):
                await self._guide.do(watcher(workspace_id), release, surface, self._id)
                raise
            settles = 0.0  # there was an answer, so nothing is under way any more
        except aiohttp.ClientConnectorError:
            await self._guide.do(watcher(workspace_id), release, surface, self._id)
            raise
        except NO_ANSWER:
            settles = _SETTLES
        return await self._post_again(surface, payload, thread_ts, claimed.at, settles)

    async def _post_again(
        self,
        surface: Surface,
        payload: dict[str, Any],
        thread_ts: str | None,
        since: datetime,
        settles: float,
    ) -> str:
        """Look for a message of which Slack did not say whether it took it; post it where it did not.

        The claim is kept, and a second call must end before it does: else whoever comes after the grace looks again.
        """
        found = await look_up(self._client, surface, thread_ts, since)
        if found is None and settles:
            await asyncio.sleep(settles)
            found = await look_up(self._client, surface, thread_ts, since)
        if found is not None:
            return found
        left = since + self._grace - datetime.now(UTC)
        if left < self._grace / 2:
            raise NotYet("no_answer", max(left.total_seconds(), 1.0))
        return await self._post(surface, payload, thread_ts)

    async def _await_other(self, surface: Surface, claimed: Claimed, thread_ts: str | None) -> str:
        """Leave a message to whoever is posting it; raises `NotYet`, unless it is there though they did not note it."""
        held_at = claimed.held_at or datetime.now(UTC)
        held = (datetime.now(UTC) - held_at).total_seconds()
        if held < _GLANCE:
            raise NotYet("claimed", min(_GLANCE, self._grace.total_seconds()) - held + 0.1)
        found = await look_up(self._client, surface, thread_ts, claimed.since)
        if found is None:
            raise NotYet("claimed", max(self._grace.total_seconds() - held, 0.0) + 0.1)
        return found

    async def _post(self, surface: Surface, payload: dict[str, Any], thread_ts: str | None) -> str:
        thread: dict[str, Any] = {"thread_ts": thread_ts} if thread_ts else {}
        posted = await self._client.chat_postMessage(
            channel=surface.channel_id, metadata=metadata_of(surface), **thread, **payload
        )
        return str(posted["ts"])

    def _heed(self, key: str, error: SlackApiError) -> None:
        wait = retry_after(error)
        if wait:
            self._pacing.hold(key, wait)


def _for_update(payload: dict[str, Any]) -> dict[str, Any]:
    # Links are unfolded, and an answer is shown in its channel, when a message is posted; an update knows no such choice.
    only_once = ("unfurl", "reply_broadcast")
    return {name: value for name, value in payload.items() if not name.startswith(only_once)}
