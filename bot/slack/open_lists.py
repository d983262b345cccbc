"""The lists of fixes that people have open for themselves alone, so that what one does, the others see."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import fixing
from bot.guide.errors import GuideError
from bot.guide.fixing import Fixes
from bot.guide.guide import Guide
from bot.guide.unit import Person
from bot.slack.payloads import Sender
from bot.slack.private import tell_instead
from bot.slack.views.blocks import Message
from bot.slack.views.fix_targets import Done, Viewing
from bot.slack.views.fixes import fixes_list

OPEN_FOR = 29 * 60.0
"""Seconds for which a list can be shown anew: Slack takes our word at a `response_url` for half an hour …"""
USES = 5
"""… and so many times. Each click brings a new one."""
MOST_LISTS = 500
"""Of more lists the one that was used longest ago is forgotten: its next click shows how things are."""


@dataclass
class _Open:
    person: Person
    response_url: str
    viewing: Viewing
    until: float
    lock: asyncio.Lock
    """Held while the list is read and shown, so that what was read last is shown last."""
    uses: int = USES
    shown: Message | None = None
    """What it shows apart from what was just done, if it has been shown anew since the last click."""


class OpenLists:
    """Remembers, in memory alone, who looks at which list; a restart forgets it, and the next click mends that."""

    def __init__(
        self, client: AsyncWebClient, guide: Guide, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._client = client
        self._guide = guide
        self._now = now
        self._open: dict[tuple[str, str, int], _Open] = {}

    def note(self, person: Person, journey_id: int, response_url: str, viewing: Viewing) -> None:
        """Note that somebody clicked in their list, and what they look at."""
        key = (person.workspace_id, person.user_id, journey_id)
        before = self._open.pop(key, None)
        lock = before.lock if before else asyncio.Lock()
        self._open[key] = _Open(person, response_url, viewing, self._now() + OPEN_FOR, lock)
        while len(self._open) > MOST_LISTS:
            self._open.pop(next(iter(self._open)))

    async def refresh(
        self, workspace_id: str, journey_id: int, *, by: Person | None = None, done: Done | None = None
    ) -> None:
        """Show the open lists of a journey anew where they read differently now.

        Whoever did something there (`by`) is told what that was; a list that reads as it did costs none of its uses.
        """
        looking = [
            one.person for key, one in self._open.items() if (key[0], key[2]) == (workspace_id, journey_id)
        ]
        await asyncio.gather(
            *(
                self.show(person, journey_id, done if by and by.user_id == person.user_id else None)
                for person in looking
            )
        )

    async def show(self, person: Person, journey_id: int, done: Done | None = None) -> None:
        """Show somebody's own list anew, where they have one open that Slack still lets us change."""
        key = (person.workspace_id, person.user_id, journey_id)
        waiting = self._open.get(key)
        if waiting is None:
            return
        async with waiting.lock:
            one = self._open.get(key)
            if one is None:
                return
            fixes = await self._read(one, journey_id)
            if fixes is None:
                self._open.pop(key, None)
                return
            message = fixes_list(fixes, person.language, viewing=one.viewing)
            if done is None and message == one.shown:
                return
            one.uses, one.shown = one.uses - 1, message
            if done is not None:
                message = fixes_list(fixes, person.language, viewing=one.viewing, done=done)
            sender = Sender(person.workspace_id, person.user_id, response_url=one.response_url)
            await tell_instead(self._client, sender, message)

    async def _read(self, one: _Open, journey_id: int) -> Fixes | None:
        """Read what a list shows; None where Slack takes no more of us, or there is nothing to see any more."""
        if not one.uses or self._now() > one.until:
            return None
        try:
            return await self._guide.do(one.person, fixing.read, journey_id)
        except GuideError:
            # The journey was deleted, or they left its channel meanwhile.
            return None
