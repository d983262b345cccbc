"""Our own page, as each person has it: published when they open it, and after what they do there."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import home as guide_home
from bot.guide.guide import Guide
from bot.guide.home import FIRST, Leaf
from bot.guide.unit import Person
from bot.slack.courier import NOT_SENT
from bot.slack.failures import error_code
from bot.slack.views.home import home

logger = logging.getLogger(__name__)

STAYS_OPEN = 10 * 60.0
"""Seconds after which somebody who opened a window from our page counts as back from it."""
_SHOWN_BY_ANOTHER = "hash_conflict"
"""What Slack says where the page is not the one any more that somebody opened: then they clicked in it meanwhile."""


@dataclass(frozen=True)
class _Away:
    leaf: Leaf
    until: float


class Homes:
    """Publishes our page. Remembers, in memory alone, who is in a window that they opened from it.

    What others do does not publish it: it is read anew whenever somebody opens it.
    """

    def __init__(
        self, client: AsyncWebClient, guide: Guide, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._client = client
        self._guide = guide
        self._now = now
        self._away: dict[tuple[str, str], _Away] = {}

    async def show(self, person: Person, leaf: Leaf = FIRST, *, note: str = "", instead_of: str = "") -> None:
        """Publish somebody's page, with a line on top about what they just did.

        With the hash of the page that it comes `instead_of`, it is left alone where that was replaced already.
        """
        seen = await self._guide.do(person, guide_home.read, leaf)
        view = home(seen, person.language, note=note)
        try:
            await self._client.views_publish(user_id=person.user_id, view=view, hash=instead_of or None)
        except SlackApiError as error:
            if error_code(error) != _SHOWN_BY_ANOTHER:
                raise
            return
        if seen.is_first_visit:
            await self._guide.do(person, guide_home.explained)

    def goes_into_a_window(self, person: Person, leaf: Leaf) -> None:
        """Note that somebody opened a window from their page: what they do in it is to show there."""
        now = self._now()
        self._away = {who: away for who, away in self._away.items() if away.until > now}
        self._away[person.workspace_id, person.user_id] = _Away(leaf, now + STAYS_OPEN)

    async def follow(self, person: Person, *, note: str = "") -> None:
        """Publish the page anew of somebody who did something in a window that they opened from it.

        In one window more may be done than one thing, so that it goes on for a while.

        What they did is stored; that we could not show it there must not undo it.
        """
        away = self._away.get((person.workspace_id, person.user_id))
        if away is None or away.until <= self._now():
            return
        try:
            await self.show(person, away.leaf, note=note)
        except NOT_SENT as error:
            logger.warning("could not show somebody their page: %s", error_code(error))
