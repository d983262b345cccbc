"""Asking the coach, from the question to the message that shows its answer: the network stays outside transactions.

What is asked is stored first, so that nothing is lost: an answer that a process never brought is given by rules, by
whichever process sweeps next.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from typing import Protocol

from bot.coach.coach import Coach
from bot.coach.proposals import Coached
from bot.coach.reasons import Reason
from bot.coach.requests import Answer
from bot.guide.coached import finishing
from bot.guide.coached.beginning import Begun
from bot.guide.errors import NoSuchJourney
from bot.guide.guide import Guide
from bot.guide.unit import steward

logger = logging.getLogger(__name__)

Show = Callable[[str, int], Awaitable[None]]
"""Brings the messages of a journey up to date, of a workspace."""


class Telling(Protocol):
    """Where an answer is told piece by piece, such as a message that grows."""

    async def piece(self, text: str) -> None:
        """Tell the next piece; what cannot be told is told with the whole answer."""

    async def end(self) -> None:
        """Tell no more."""

    @property
    def ts(self) -> str:
        """Where the message stands; empty where nothing was told yet."""


class Coaching:
    """Has the coach answer what was asked (`bot.guide.coached.beginning`), with the model at `host` where it may."""

    def __init__(self, guide: Guide, coach: Coach, *, patience: timedelta, host: str = "") -> None:
        self.coach = coach
        self._host = host
        self._guide = guide
        self._patience = patience
        self._thinking: dict[int, asyncio.Task[None]] = {}

    async def answer(self, begun: Begun, show: Show) -> None:
        """Answer by rules at once, or have the model think while the guide goes on; then show the answer.

        Returns when there is an answer, or when the model has begun to think: what is shown until then says so.
        """
        if begun.request is None:
            return
        if not self._may_think(begun):
            await self._by_rules(begun)
        elif begun.id not in self._thinking:
            task = asyncio.create_task(self._think(begun, show))
            self._thinking[begun.id] = task
            task.add_done_callback(lambda _: self._thinking.pop(begun.id, None))

    def will_stream(self, begun: Begun) -> bool:
        """Tell whether an answer comes piece by piece."""
        return isinstance(begun.request, Answer) and self._may_think(begun)

    def stream(self, begun: Begun, told: Telling, show: Show) -> None:
        """Answer a question piece by piece while the guide goes on; then store the answer, and show it in its place."""
        task = asyncio.create_task(self._stream(begun, told, show))
        self._thinking[begun.id] = task
        task.add_done_callback(lambda _: self._thinking.pop(begun.id, None))

    async def _stream(self, begun: Begun, told: Telling, show: Show) -> None:
        if not isinstance(begun.request, Answer):
            return
        try:
            answer = await self.coach.stream(begun.request, begun.leave, partial(self._tell, begun, told))
            await told.end()
            await self._store(begun, answer)
            await show(begun.workspace_id, begun.journey_id)
        except NoSuchJourney:
            logger.debug("a journey is gone that the coach was asked about")
        except Exception:
            # Nobody waits for this task; the sweep answers by rules.
            logger.exception("the coach could not answer")

    async def _tell(self, begun: Begun, told: Telling, text: str) -> None:
        is_new = not told.ts
        await told.piece(text)
        if is_new and told.ts:
            # Noted at once: if this process is gone before the end, another one says the rest there.
            await self._guide.do(steward(begun.workspace_id), finishing.stands_at, begun, told.ts)

    async def catch_up(self) -> list[tuple[str, int]]:
        """Answer by rules what was asked of a process that is gone; gives the journeys to show."""
        answered = []
        for workspace_id, journey_id, coached_id in await self._guide.coach_waiting(self._patience):
            if coached_id in self._thinking:
                continue
            try:
                begun = await self._guide.do(steward(workspace_id), finishing.still_thinking, coached_id)
                if begun is not None:
                    await self._by_rules(begun)
                answered.append((workspace_id, journey_id))
            except NoSuchJourney:
                continue
        return answered

    async def close(self) -> None:
        """Leave what is still being thought about to the next start."""
        thinking = list(self._thinking.values())
        for task in thinking:
            task.cancel()
        await asyncio.gather(*thinking, return_exceptions=True)

    def _may_think(self, begun: Begun) -> bool:
        allowed = begun.leave.may and begun.leave.host in {"", self._host}
        return self.coach.model is not None and allowed

    async def _think(self, begun: Begun, show: Show) -> None:
        try:
            if begun.request is not None:
                await self._store(begun, await self.coach.ask(begun.request, begun.leave))
            await show(begun.workspace_id, begun.journey_id)
        except NoSuchJourney:
            logger.debug("a journey is gone that the coach thought about")
        except Exception:
            # Nobody waits for this task; the sweep answers by rules.
            logger.exception("the coach could not answer")

    async def _by_rules(self, begun: Begun) -> None:
        if begun.request is None:
            return
        why = Reason.OFF if self.coach.model is None else begun.leave.why_not
        # Rules read the whole journey: a tenth of a second, in which others go on.
        work = partial(self.coach.by_rules, begun.request, why)
        await self._store(begun, await asyncio.to_thread(work))

    async def _store(self, begun: Begun, answer: Coached) -> None:
        await self._guide.do(steward(begun.workspace_id), finishing.finish, begun.id, answer)
