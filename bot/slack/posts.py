"""Bringing our messages in Slack up to date with the state. State first: what is shown can always be redone."""

import asyncio
import logging
import secrets
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.guide import screens
from bot.guide.guide import Guide
from bot.guide.screens import Screen, Surface
from bot.guide.unit import Person
from bot.slack.failures import error_code
from bot.slack.payloads import Sender
from bot.slack.private import tell
from bot.slack.views import surfaces as views
from bot.slack.views.private import note

logger = logging.getLogger(__name__)

SWEEP_EVERY = 60.0
"""Seconds between two looks for messages that fell behind."""

_EVENT_TYPE = "reisgids_message"
_WILL_NEVER_DO = {
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "thread_not_found",
    "account_inactive",
}
"""What Slack says when trying again is no use."""
_CANNOT_LOOK = {"unknown_method", "missing_scope", "method_not_supported_for_channel_type"}
"""What a server says that gives no messages to read: better a message twice than never."""
_NO_ANSWER = (aiohttp.ClientError, TimeoutError, OSError)
_NOT_SENT = (SlackApiError, *_NO_ANSWER)


class Posts:
    """Posts and updates messages. Each journey is brought up to date by one task at a time.

    The client must not repeat a call of its own accord when a connection breaks: Slack may have done it.
    """

    def __init__(self, client: AsyncWebClient, guide: Guide) -> None:
        self._client = client
        self._guide = guide
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._waiting: set[int] = set()

    async def refresh(
        self,
        workspace_id: str,
        journey_ids: Iterable[int],
        *,
        by: Person | None = None,
        sweeping: bool = False,
    ) -> None:
        """Bring all messages of journeys up to date. What Slack will never take is told to who did it (`by`).

        While one task is at a journey, one more may wait for its turn; others may leave, since that one shows
        their changes too. So however fast people type, work does not pile up. A sweep looks for a message
        before posting it, since an earlier process may have posted it and died.
        """
        for journey_id in journey_ids:
            if journey_id in self._waiting:
                continue
            self._waiting.add(journey_id)
            async with self._locks[journey_id]:
                self._waiting.discard(journey_id)
                await self._catch_up(workspace_id, journey_id, by=by, sweeping=sweeping)

    async def sweep(self) -> None:
        """Bring up to date whatever fell behind, in all workspaces; a journey that fails keeps no other waiting."""
        for workspace_id, journey_id in await self._guide.journeys_behind():
            try:
                await self.refresh(workspace_id, [journey_id], sweeping=True)
            except Exception:
                logger.exception("journey %s could not be brought up to date", journey_id)

    async def sweep_for_ever(self) -> None:
        """Sweep at the start and every minute; a failed sweep is logged and the next one tries again."""
        while True:
            try:
                await self.sweep()
                await self._guide.tidy()
            except Exception:
                logger.exception("sweep failed")
            await asyncio.sleep(SWEEP_EVERY)

    async def _catch_up(
        self, workspace_id: str, journey_id: int, *, by: Person | None, sweeping: bool
    ) -> None:
        watcher = screens.watcher(workspace_id)
        while found := await self._guide.do(watcher, screens.behind, journey_id):
            screen, wanted = found
            for surface in wanted:
                if not await self._show(screen, surface, by=by, sweeping=sweeping):
                    return
                if surface.kind == "card" and surface.ts is None:
                    break  # the thread that all others go into exists only now: read the state again
            else:
                return  # what changed meanwhile brought a refresh of its own, which waits for its turn

    async def _show(self, screen: Screen, surface: Surface, *, by: Person | None, sweeping: bool) -> bool:
        """Post or update one message; False when Slack cannot be reached and the sweep has to come back."""
        watcher = screens.watcher(screen.workspace_id)
        if surface.kind != "card" and screen.thread_ts is None:
            # Without a card there is no thread, and outside a thread it would only be in the way.
            await self._guide.do(watcher, screens.cannot_be_shown, surface, "no_thread")
            return True
        try:
            if views.is_over(screen, surface) and await self._take_away(surface):
                ts = surface.ts
            else:
                payload = views.render(screen, surface).payload()
                ts = await self._send(screen, surface, payload, sweeping=sweeping)
        except _NOT_SENT as error:
            code = error_code(error)
            logger.warning("could not show %s %s: %s", surface.kind, surface.id, code)
            if code not in _WILL_NEVER_DO:
                return False
            await self._guide.do(watcher, screens.cannot_be_shown, surface, str(code))
            if by is not None:
                await self._tell_that_it_failed(by, str(code))
            return True
        await self._guide.do(watcher, screens.was_shown, surface, ts)
        return True

    async def _take_away(self, surface: Surface) -> bool:
        """Delete a message that has had its time, or never post it; False where Slack keeps it, to fold it then."""
        if surface.ts is None:
            return True
        try:
            await self._client.chat_delete(channel=surface.channel_id, ts=surface.ts)
        except SlackApiError as error:
            return error_code(error) == "message_not_found"
        return True

    async def _tell_that_it_failed(self, person: Person, code: str) -> None:
        """Tell somebody, where only they see it, that Slack did not take a message; the log has the same ID."""
        support = secrets.token_hex(4)
        logger.error("Slack did not take a message: %s, support ID %s", code, support)
        message = note("error-slack", person.language, support=support)
        await tell(self._client, Sender(person.workspace_id, person.user_id), message)

    async def _send(
        self, screen: Screen, surface: Surface, payload: dict[str, Any], *, sweeping: bool
    ) -> str:
        ts = surface.ts or (await self._look_up(screen, surface) if sweeping else None)
        if ts is not None and await self._update(surface, ts, payload):
            return ts
        try:
            return await self._post(screen, surface, payload)
        except _NO_ANSWER:
            # Slack may have posted it before the connection broke: look before posting it again.
            return await self._look_up(screen, surface) or await self._post(screen, surface, payload)

    async def _update(self, surface: Surface, ts: str, payload: dict[str, Any]) -> bool:
        """Update a message; False when somebody deleted it and it has to be posted anew.

        A card is not: its thread would be another one.
        """
        try:
            await self._client.chat_update(channel=surface.channel_id, ts=ts, **_for_update(payload))
        except SlackApiError as error:
            if error_code(error) != "message_not_found" or surface.kind == "card":
                raise
            return False
        return True

    async def _post(self, screen: Screen, surface: Surface, payload: dict[str, Any]) -> str:
        metadata = {"event_type": _EVENT_TYPE, "event_payload": {"id": str(surface.id)}}
        thread: dict[str, Any] = {"thread_ts": screen.thread_ts} if surface.kind != "card" else {}
        posted = await self._client.chat_postMessage(
            channel=surface.channel_id, metadata=metadata, **thread, **payload
        )
        return str(posted["ts"])

    async def _look_up(self, screen: Screen, surface: Surface) -> str | None:
        """Look whether a message is there already, posted by a process that could not note it any more."""
        try:
            answer = await self._read_around(screen, surface)
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

    async def _read_around(self, screen: Screen, surface: Surface) -> AsyncSlackResponse:
        """Read the messages among which one of ours would be: the channel's, or those of the thread."""
        if surface.kind == "card" or screen.thread_ts is None:
            return await self._client.conversations_history(
                channel=surface.channel_id, include_all_metadata=True, limit=200
            )
        return await self._client.conversations_replies(
            channel=surface.channel_id, ts=screen.thread_ts, include_all_metadata=True, limit=999
        )


def _for_update(payload: dict[str, Any]) -> dict[str, Any]:
    # Links are unfolded when a message is posted; an update knows no such choice.
    return {name: value for name, value in payload.items() if not name.startswith("unfurl")}
