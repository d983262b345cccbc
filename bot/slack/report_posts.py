"""Bringing posted reports up to date: summaries, maps, lists of fixes and canvases, at a pace that Slack bears."""

import asyncio
import logging
import time
from collections import defaultdict
from enum import Enum, auto

from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import posting, screens
from bot.guide.errors import NoSuchJourney
from bot.guide.guide import Guide
from bot.guide.posting import Content
from bot.guide.report_kinds import Report
from bot.guide.screens import Surface
from bot.guide.unit import Person
from bot.picture.request import PictureRequest
from bot.slack.canvas import NO_CANVAS, write_canvas
from bot.slack.courier import NOT_SENT, WILL_NEVER_DO, Courier
from bot.slack.failures import error_code
from bot.slack.pacing import NotYet
from bot.slack.pictures_in_slack import NO_PICTURE, PicturesInSlack, is_unprocessed, once_processed
from bot.slack.views.blocks import Message
from bot.slack.views.map_message import in_words
from bot.slack.views.picture import Picture
from bot.slack.views.surfaces import details, report

logger = logging.getLogger(__name__)

PAUSE = 10.0
"""Seconds between two updates of the reports of one journey, so that a burst of changes is drawn once …"""
LIST_PAUSE = 1.0
"""… and of its list of fixes, in which people work and of which there is no picture to draw."""


class Pace(Enum):
    """How soon a report follows its journey: what is quick does not wait until a picture is drawn."""

    QUICK = auto()
    UNHURRIED = auto()


class ReportPosts:
    """Posts reports and updates them. Those of a journey with the same pace are brought up to date by one task."""

    def __init__(
        self, client: AsyncWebClient, guide: Guide, courier: Courier, pictures: PicturesInSlack
    ) -> None:
        self.pictures = pictures
        self._client = client
        self._courier = courier
        self._guide = guide
        self._locks: defaultdict[tuple[int, Pace], asyncio.Lock] = defaultdict(asyncio.Lock)
        self._updated: dict[tuple[int, Pace], float] = {}
        self._tasks: dict[tuple[int, Pace], asyncio.Task[None]] = {}

    async def show(self, workspace_id: str, journey_id: int) -> dict[int, str]:
        """Bring the reports of a journey up to date now; gives Slack's error code for each it did not take."""
        refused: dict[int, str] = {}
        for pace in Pace:
            refused |= await self._show_all(workspace_id, journey_id, pace)
        return refused

    def soon(self, workspace_id: str, journey_id: int) -> None:
        """Bring the reports of a journey up to date in a while, together with what else changes until then."""
        for pace in Pace:
            if (journey_id, pace) not in self._tasks:
                in_a_while = self._show_in_a_while(workspace_id, journey_id, pace)
                self._tasks[journey_id, pace] = asyncio.create_task(in_a_while)

    async def take_away(self, person: Person, journey_id: int, surface_id: int) -> str:
        """Delete a report with its details, for whoever posted it; gives the key of what came of it.

        Nothing is brought up to date meanwhile, lest details come into a thread that is gone.
        """
        async with self._locks[journey_id, Pace.QUICK], self._locks[journey_id, Pace.UNHURRIED]:
            surface = await self._guide.do(person, posting.own, surface_id)
            if surface is None:
                return "post-gone-already"
            await self._courier.clear_thread(surface)
            if not await self._courier.take_away(surface):
                return "post-kept"
            await self._guide.do(person, posting.take_back, surface_id)
        return "post-gone"

    async def close(self) -> None:
        """Leave what is still waiting to the sweep of the next start."""
        waiting = list(self._tasks.values())
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    async def _show_in_a_while(self, workspace_id: str, journey_id: int, pace: Pace) -> None:
        pause = LIST_PAUSE if pace == Pace.QUICK else PAUSE
        wait = self._updated.get((journey_id, pace), -pause) + pause - time.monotonic()
        await asyncio.sleep(max(wait, 0.0))
        # From here on a change brings a task of its own: this one may have read the state already.
        del self._tasks[journey_id, pace]
        try:
            await self._show_all(workspace_id, journey_id, pace)
        except Exception:
            # Nobody waits for this task; the sweep will come by.
            logger.exception("the reports of journey %s could not be brought up to date", journey_id)

    async def _show_all(self, workspace_id: str, journey_id: int, pace: Pace) -> dict[int, str]:
        """Bring the reports of a journey that have one pace up to date, and give what Slack refused."""
        watcher = screens.watcher(workspace_id)
        refused = {}
        async with self._locks[journey_id, pace]:
            for surface in await self._guide.do(watcher, posting.behind, journey_id):
                if _pace_of(surface) != pace:
                    continue
                if surface.ts is not None:
                    self._updated[journey_id, pace] = time.monotonic()
                code = await self._show(workspace_id, journey_id, surface)
                if code:
                    refused[surface.id] = code
        return refused

    async def _show(self, workspace_id: str, journey_id: int, surface: Surface) -> str:
        """Post or update one report; gives the error code where Slack does not take it, else nothing."""
        watcher = screens.watcher(workspace_id)
        try:
            content = await self._guide.do(watcher, posting.content, journey_id, surface)
            if content.about and content.thread_ts is None:
                await self._guide.do(watcher, screens.cannot_be_shown, surface, "no_thread")
                return ""
            ts = surface.ts
            if not content.is_left_alone:
                ts = await self._bring(workspace_id, surface, content)
        except NoSuchJourney:
            return ""
        except NotYet as left:
            return left.why
        except NOT_SENT as error:
            code = error_code(error)
            logger.warning("could not show %s %s: %s", surface.kind, surface.id, code)
            if code in WILL_NEVER_DO or (surface.kind == Report.CANVAS and code in NO_CANVAS):
                await self._guide.do(watcher, screens.cannot_be_shown, surface, code)
            return code
        await self._guide.do(watcher, screens.was_shown, surface, ts)
        return ""

    async def _bring(self, workspace_id: str, surface: Surface, content: Content) -> str | None:
        if surface.kind == Report.CANVAS:
            return await write_canvas(self._client, content.screen, surface)
        if content.about is not None:
            return await self._tell_details(workspace_id, surface, content)
        picture = await self._picture(workspace_id, content.picture)
        try:
            return await once_processed(
                lambda: self._courier.bring(
                    workspace_id, surface, report(content, picture).payload(), reposts=False
                )
            )
        except NOT_SENT as error:
            if picture is None or not is_unprocessed(error):
                raise
            # Slack will not show the file: the words tell it all the same.
            self.pictures.forget(picture)
            payload = report(content, None).payload()
            return await self._courier.bring(workspace_id, surface, payload, reposts=False)

    async def _picture(self, workspace_id: str, request: PictureRequest | None) -> Picture | None:
        if request is None:
            return None
        try:
            return await self.pictures.picture(workspace_id, request)
        except NO_PICTURE as error:
            logger.warning("a report goes without its picture: %s", error_code(error))
            return None

    async def _tell_details(self, workspace_id: str, surface: Surface, content: Content) -> str | None:
        """Post the details of a report in its thread. Once the first is there they are not begun again."""
        first, *others = await self._details(content)
        thread_ts = content.thread_ts
        ts = await self._courier.bring(workspace_id, surface, first.payload(), thread_ts=thread_ts)
        try:
            for message in others:
                await self._client.chat_postMessage(
                    channel=surface.channel_id, thread_ts=thread_ts, **message.payload()
                )
        except NOT_SENT as error:
            logger.warning("some details of a report are missing: %s", error_code(error))
        return ts

    async def _details(self, content: Content) -> list[Message]:
        if content.sight is None:
            return details(content)
        return in_words(content.sight, await self.pictures.in_words(content.sight.request))


def _pace_of(surface: Surface) -> Pace:
    return Pace.QUICK if surface.kind == Report.FIXES else Pace.UNHURRIED
