"""Bringing the messages of the monthly rhythm to Slack: rounds, walks, questions for results, reports and notes."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable

from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import halting, monthly, notes, reminding, round_pages, score_asking, screens, telling
from bot.guide.coached import pages
from bot.guide.errors import NoSuchJourney
from bot.guide.guide import Guide
from bot.guide.screens import Surface
from bot.guide.telling import Telling, Told
from bot.guide.unit import Unit, steward
from bot.picture.request import PictureRequest
from bot.slack.courier import CHANNEL_GONE, NOT_SENT, WILL_NEVER_DO, Courier
from bot.slack.failures import error_code, retry_after
from bot.slack.pacing import TIER_3, NotYet, Pacing
from bot.slack.pictures_in_slack import NO_PICTURE, PicturesInSlack, is_unprocessed, once_processed
from bot.slack.views import ask_results, monthly_report, reminders
from bot.slack.views.blocks import Message
from bot.slack.views.coached import coached
from bot.slack.views.notes import note_message
from bot.slack.views.picture import Picture
from bot.slack.views.round_post import round_post
from bot.slack.views.round_summary import round_summary
from bot.slack.views.walk_message import walk_message

logger = logging.getLogger(__name__)

Read = Callable[[Unit, int, Surface], Told]
View = Callable[[Told, Picture | None], Message]

SHOWN: dict[Telling, tuple[Read, View]] = {
    Telling.ROUND: (round_pages.read_round, round_post),
    Telling.ROUND_SUMMARY: (round_pages.read_summary, round_summary),
    Telling.WALK: (round_pages.read_walk, walk_message),
    Telling.WALK_REMINDER: (round_pages.read_walk, walk_message),
    Telling.ASK_RESULTS: (score_asking.read_question, ask_results.ask_results),
    Telling.REPORT: (monthly.read_post, monthly_report.posted_report),
    Telling.REPORT_DETAILS: (monthly.read_details, monthly_report.report_details),
    Telling.FIX_REMINDER: (reminding.read_reminder, reminders.fix_reminder),
    Telling.FIX_ASK: (reminding.read_question, reminders.fix_question),
    Telling.COACHED: (pages.read_coached, coached),
    Telling.NOTE: (notes.read_note, note_message),
}
"""How each message is read from the state, and how it is rendered."""
_IN_CHANNELS = frozenset({Telling.ROUND, Telling.REPORT})
"""Without the channel of one of these the rhythm makes no sense."""


class MonthlyPosts:
    """Posts and updates the messages of the rhythm. Each journey is brought up to date by one task at a time."""

    def __init__(
        self,
        client: AsyncWebClient,
        guide: Guide,
        courier: Courier,
        pacing: Pacing,
        pictures: PicturesInSlack,
    ) -> None:
        self._client = client
        self._courier = courier
        self._pacing = pacing
        self._guide = guide
        self._pictures = pictures
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def show(self, workspace_id: str, journey_id: int, *, paced: bool = False) -> NotYet | None:
        """Bring the messages of the rhythm of a journey up to date; gives what kept one from being shown for now."""
        nobody = steward(workspace_id)
        first: NotYet | None = None
        async with self._locks[journey_id]:
            for surface in await self._guide.do(nobody, telling.behind, journey_id):
                try:
                    await self._show(workspace_id, journey_id, surface, paced=paced)
                except NotYet as left:
                    first = first or left
        return first

    async def _show(self, workspace_id: str, journey_id: int, surface: Surface, *, paced: bool) -> None:
        nobody = steward(workspace_id)
        read, view = SHOWN[Telling(surface.kind)]
        try:
            told = await self._guide.do(nobody, read, journey_id, surface)
            surface = await self._with_conversation(workspace_id, surface, paced=paced)
            if told.is_over and await self._courier.take_away(surface):
                ts = surface.ts
            else:
                ts = await self._bring(workspace_id, surface, told, view, paced=paced)
        except NoSuchJourney:
            return
        except NOT_SENT as error:
            code = error_code(error)
            logger.warning("could not show %s %s: %s", surface.kind, surface.id, code)
            if code not in WILL_NEVER_DO:
                raise NotYet(code, retry_after(error)) from error
            await self._guide.do(nobody, screens.cannot_be_shown, surface, code)
            if code in CHANNEL_GONE and surface.kind in _IN_CHANNELS:
                await self._guide.do(nobody, halting.halt, journey_id, code, surface.channel_id)
            return
        await self._guide.do(nobody, screens.was_shown, surface, ts)

    async def _with_conversation(self, workspace_id: str, surface: Surface, *, paced: bool) -> Surface:
        """Find the conversation that we have with the person whom a message is meant for."""
        if not surface.channel_id.startswith(("U", "W")):
            return surface
        if paced:
            await self._pacing.turn(f"open {workspace_id}", TIER_3)
        opened = await self._client.conversations_open(users=surface.channel_id)
        channel_id = str(opened["channel"]["id"])
        return await self._guide.do(steward(workspace_id), telling.stands_in, surface, channel_id)

    async def _bring(
        self, workspace_id: str, surface: Surface, told: Told, view: View, *, paced: bool
    ) -> str | None:
        async def send(picture: Picture | None) -> str | None:
            payload = view(told, picture).payload()
            if told.in_channel_too:
                payload["reply_broadcast"] = True
            return await self._courier.bring(
                workspace_id, surface, payload, thread_ts=told.thread_ts, reposts=False, paced=paced
            )

        picture = await self._picture(workspace_id, told.picture)
        try:
            return await once_processed(lambda: send(picture))
        except NOT_SENT as error:
            if picture is None or not is_unprocessed(error):
                raise
            # Slack will not show the file: the words tell it all the same.
            self._pictures.forget(picture)
            return await send(None)

    async def _picture(self, workspace_id: str, request: PictureRequest | None) -> Picture | None:
        if request is None:
            return None
        try:
            return await self._pictures.picture(workspace_id, request)
        except NO_PICTURE as error:
            logger.warning("a message goes without its picture: %s", error_code(error))
            return None
