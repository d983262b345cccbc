"""An answer that grows in Slack while it is being written."""

import logging
import time

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.coached.beginning import Begun
from bot.slack.failures import error_code
from bot.slack.views.blocks import safe

logger = logging.getLogger(__name__)

_FAILURES = (SlackApiError, aiohttp.ClientError, TimeoutError, OSError)
_EVERY = 0.7
"""Seconds between two pieces: Slack takes about one call a second for a message."""


class Stream:
    """A message that grows. Where Slack will have none of it, the answer comes whole, at its end.

    `asker` is for whom it is, as Slack wants to know in a channel. `ts` is where it stands, once it does.
    """

    def __init__(self, client: AsyncWebClient, begun: Begun, asker: str) -> None:
        self._client = client
        self._begun = begun
        self._asker = asker
        self.ts = ""
        self._waiting = ""
        self._told_at = 0.0
        self._refused = False

    async def think(self, status: str) -> None:
        """Show below the thread that somebody is at it."""
        place = self._begun.place
        try:
            await self._client.assistant_threads_setStatus(
                channel_id=place.channel_id, thread_ts=place.thread_ts, status=status
            )
        except _FAILURES as error:
            logger.debug("no status in this thread: %s", error_code(error))

    async def piece(self, text: str) -> None:
        """Tell the next piece, now or together with what follows it."""
        self._waiting += text
        if self._refused or time.monotonic() - self._told_at < _EVERY:
            return
        await self._tell()

    async def end(self) -> None:
        """Tell what waits, and close the message, where there is one."""
        if not self.ts:
            return
        await self._tell()
        try:
            await self._client.chat_stopStream(channel=self._begun.place.channel_id, ts=self.ts)
        except _FAILURES as error:
            # Whoever brings the whole answer closes it.
            logger.warning("a message that grew could not be closed: %s", error_code(error))

    async def _tell(self) -> None:
        text, self._waiting = self._waiting, ""
        self._told_at = time.monotonic()
        if not text:
            return
        try:
            if self.ts:
                await self._client.chat_appendStream(
                    channel=self._begun.place.channel_id, ts=self.ts, markdown_text=safe(text)
                )
            else:
                await self._start(text)
        except _FAILURES as error:
            # All of it is shown at the end.
            logger.info("an answer cannot grow here: %s", error_code(error))
            self._refused = True

    async def _start(self, text: str) -> None:
        place = self._begun.place
        answer = await self._client.chat_startStream(
            channel=place.channel_id,
            thread_ts=place.thread_ts,
            recipient_team_id=self._begun.workspace_id,
            recipient_user_id=self._asker,
            markdown_text=safe(text),
        )
        self.ts = str(answer["ts"])
