"""Bringing our messages in Slack up to date with the state. State first: what is shown can always be redone."""

import asyncio
import logging
import secrets
from collections import defaultdict
from collections.abc import Iterable

from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import screens
from bot.guide.coach_choices import ModelInfo
from bot.guide.coaching import Coaching
from bot.guide.guide import Guide
from bot.guide.report_kinds import Report
from bot.guide.screens import Screen, Surface
from bot.guide.telling import TELLINGS
from bot.guide.unit import Person
from bot.slack.courier import NOT_SENT, WILL_NEVER_DO, Courier
from bot.slack.exports import Exports
from bot.slack.failures import error_code
from bot.slack.homes import Homes
from bot.slack.monthly_posts import MonthlyPosts
from bot.slack.open_lists import OpenLists
from bot.slack.pacing import NotYet
from bot.slack.payloads import Sender
from bot.slack.private import tell
from bot.slack.report_posts import ReportPosts
from bot.slack.views import surfaces as views
from bot.slack.views.private import note

logger = logging.getLogger(__name__)

SWEEP_EVERY = 60.0
"""Seconds between two looks for messages that fell behind."""


class Posts:
    """Posts and updates messages. Each journey is brought up to date by one task at a time.

    What people had posted takes longer, with its pictures, and follows at a pace of its own (`reports`). Whoever has the fixes
    open for themselves sees what changed there (`lists`), wherever others changed it. Files are made by `exports`. Whoever
    opened a window from our page sees there what they did (`homes`). What the monthly rhythm brings comes last (`monthly`). `model_info` is
    what people are told of the language model, where one is configured.
    """

    def __init__(
        self,
        client: AsyncWebClient,
        guide: Guide,
        courier: Courier,
        reports: ReportPosts,
        lists: OpenLists,
        exports: Exports,
        homes: Homes,
        monthly: MonthlyPosts,
        coaching: Coaching,
        *,
        model_info: ModelInfo | None = None,
    ) -> None:
        self.coaching = coaching
        self.model_info = model_info
        self.reports = reports
        self.monthly = monthly
        self.lists = lists
        self.exports = exports
        self.homes = homes
        self._client = client
        self._courier = courier
        self._guide = guide
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._waiting: set[int] = set()
        self._coming_back: dict[int, asyncio.Task[None]] = {}

    async def refresh(
        self,
        workspace_id: str,
        journey_ids: Iterable[int],
        *,
        by: Person | None = None,
        hurry: bool = True,
        comes_back: bool = True,
    ) -> NotYet | None:
        """Bring all messages of journeys up to date. What Slack will never take is told to who did it (`by`).

        While one task is at a journey, one more may wait for its turn; others may leave, since that one shows
        their changes too. So however fast people type, work does not pile up. Gives what kept a message from being
        shown for now: this comes back for it where it knows when, unless whoever asked for it does. Without a
        `hurry`, since nobody waits for it, messages go at the pace that Slack likes.
        """
        behind: NotYet | None = None
        changed = list(journey_ids)
        if by is not None and changed:
            await self.homes.follow(by)
        for journey_id in changed:
            if journey_id in self._waiting:
                continue
            self._waiting.add(journey_id)
            async with self._locks[journey_id]:
                self._waiting.discard(journey_id)
                left = await self._show_all(workspace_id, journey_id, by=by, paced=not hurry)
                await self.lists.refresh(workspace_id, journey_id)
            if left is not None and left.after is not None and comes_back:
                self._come_back(workspace_id, journey_id, left.after)
            behind = behind or left
        return behind

    async def show(self, workspace_id: str, journey_id: int) -> None:
        """Bring all messages of one journey up to date, of our own accord."""
        await self.refresh(workspace_id, [journey_id])

    async def sweep(self) -> None:
        """Bring up to date whatever fell behind, in all workspaces; a journey that fails keeps no other waiting.

        What the coach was asked by a process that is gone gets its answer first.
        """
        await self.coaching.catch_up()
        for workspace_id, journey_id in await self._guide.journeys_behind():
            try:
                await self.refresh(workspace_id, [journey_id], hurry=False)
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

    async def close(self) -> None:
        """Leave what is still to come back for to the next start."""
        waiting = list(self._coming_back.values())
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    def _come_back(self, workspace_id: str, journey_id: int, after: float) -> None:
        """Bring a journey up to date once more, after so many seconds."""
        if journey_id not in self._coming_back:
            task = asyncio.create_task(self._refresh_later(workspace_id, journey_id, after))
            self._coming_back[journey_id] = task

    async def _refresh_later(self, workspace_id: str, journey_id: int, after: float) -> None:
        await asyncio.sleep(after)
        # From here on another one may be needed: this one may find that it is still too early.
        del self._coming_back[journey_id]
        try:
            await self.refresh(workspace_id, [journey_id])
        except Exception:
            # Nobody waits for this task; the sweep will come by.
            logger.exception("journey %s could not be brought up to date", journey_id)

    async def _show_all(
        self, workspace_id: str, journey_id: int, *, by: Person | None, paced: bool
    ) -> NotYet | None:
        kinds = await self._guide.do(screens.watcher(workspace_id), screens.kinds_behind, journey_id)
        if kinds & set(Report):
            self.reports.soon(workspace_id, journey_id)
        left = None
        if kinds & screens.CONVERSATION:
            left = await self._catch_up(workspace_id, journey_id, by=by, paced=paced)
        if kinds & TELLINGS:
            monthly = await self.monthly.show(workspace_id, journey_id, paced=paced)
            left = left or monthly
        return left

    async def _catch_up(
        self, workspace_id: str, journey_id: int, *, by: Person | None, paced: bool
    ) -> NotYet | None:
        watcher = screens.watcher(workspace_id)
        while found := await self._guide.do(watcher, screens.behind, journey_id):
            screen, wanted = found
            for surface in wanted:
                try:
                    await self._show(screen, surface, by=by, paced=paced)
                except NotYet as left:
                    return left
                if surface.kind == "card" and surface.ts is None:
                    break  # the thread that all others go into exists only now: read the state again
            else:
                return None  # what changed meanwhile brought a refresh of its own, which waits for its turn
        return None

    async def _show(self, screen: Screen, surface: Surface, *, by: Person | None, paced: bool) -> None:
        """Post or update one message; raises `NotYet` where that has to wait, as when Slack cannot be reached.

        A card that somebody deleted is not posted anew: its thread would be another one.
        """
        watcher = screens.watcher(screen.workspace_id)
        is_card = surface.kind == "card"
        if not is_card and screen.thread_ts is None:
            # Without a card there is no thread, and outside a thread it would only be in the way.
            await self._guide.do(watcher, screens.cannot_be_shown, surface, "no_thread")
            return
        try:
            if views.is_over(screen, surface) and await self._courier.take_away(surface):
                ts = surface.ts
            else:
                ts = await self._courier.bring(
                    screen.workspace_id,
                    surface,
                    views.render(screen, surface).payload(),
                    thread_ts=None if is_card else screen.thread_ts,
                    reposts=not is_card,
                    paced=paced,
                )
        except NOT_SENT as error:
            code = error_code(error)
            logger.warning("could not show %s %s: %s", surface.kind, surface.id, code)
            if code not in WILL_NEVER_DO:
                raise NotYet(code) from error
            await self._guide.do(watcher, screens.cannot_be_shown, surface, code)
            if by is not None:
                await self._tell_that_it_failed(by, code)
            return
        await self._guide.do(watcher, screens.was_shown, surface, ts)

    async def _tell_that_it_failed(self, person: Person, code: str) -> None:
        """Tell somebody, where only they see it, that Slack did not take a message; the log has the same ID."""
        support = secrets.token_hex(4)
        logger.error("Slack did not take a message: %s, support ID %s", code, support)
        message = note("error-slack", person.language, support=support)
        await tell(self._client, Sender(person.workspace_id, person.user_id), message)
