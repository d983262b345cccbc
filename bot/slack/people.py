"""Who somebody is and which channels they can see, as Slack tells; remembered for a short while.

The language that somebody chose here goes before the one that Slack tells.
"""

import asyncio
import logging
import math
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import preferences
from bot.guide.guide import Guide
from bot.guide.screens import watcher
from bot.guide.unit import Person
from bot.journey.language import Language
from bot.slack.failures import error_code
from bot.slack.payloads import Sender

logger = logging.getLogger(__name__)

_NAME_AGE = 600.0
_CHANNELS_AGE = 60.0
"""After so many seconds we ask Slack again; who was just let in is looked up at once."""
_PATIENCE = 2.0
"""A listener has 3 seconds to acknowledge; who somebody is may not take all of them."""
_MOST_PAGES = 20
_AT_ONCE = 999

_NOBODY = {"user_not_found", "user_not_visible"}
"""What Slack says of somebody who is not there for us."""
_FAILURES = (SlackApiError, aiohttp.ClientError, TimeoutError, OSError)


@dataclass(frozen=True)
class _Told:
    """What Slack tells of somebody."""

    name: str
    language: Language
    time_zone: str = ""
    is_admin: bool = False


@dataclass(frozen=True)
class _Known:
    person: Person
    named_at: float
    listed_at: float


class People:
    """Turns the ids of Slack into people."""

    def __init__(self, client: AsyncWebClient, guide: Guide) -> None:
        self._client = client
        self._guide = guide
        self._known: dict[tuple[str, str], _Known] = {}

    async def of(self, sender: Sender, *, anew: bool = False) -> Person:
        """Give the person who sent something, with the channels they are in.

        Where Slack does not answer, the person is unnamed and sees only the channels they wrote in, which
        Slack let them into. With `anew` their channels are asked again.
        """
        key = (sender.workspace_id, sender.user_id)
        known = self._known.get(key)
        now = time.monotonic()
        named = known is not None and now - known.named_at < _NAME_AGE
        listed = (
            known is not None
            and not anew
            and now - known.listed_at < _CHANNELS_AGE
            and (not sender.channel_id or sender.channel_id in known.person.channels)
        )
        if known is None or not named or not listed:
            told, channels = await asyncio.gather(
                self._named(sender, known) if not named or known is None else _same(known),
                self._channels(sender, known) if not listed or known is None else _same_channels(known),
            )
            person = Person(
                sender.workspace_id,
                sender.user_id,
                told.name,
                told.language,
                channels,
                told.time_zone,
                is_admin=told.is_admin,
            )
            known = _Known(
                person,
                known.named_at if known and named else now,
                known.listed_at if known and listed else now,
            )
            self._known[key] = known
        return known.person

    async def ids_in(self, channel_id: str) -> list[str]:
        """List who is in a channel, bots too. Raises `SlackApiError` where Slack does not tell."""
        found: list[str] = []
        cursor = ""
        for _ in range(_MOST_PAGES):
            answer = await self._client.conversations_members(
                channel=channel_id, limit=_AT_ONCE, cursor=cursor
            )
            found += [str(one) for one in answer["members"] or []]
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                break
        return found

    async def humans(self, workspace_id: str, user_ids: Iterable[str], most: int) -> list[Person]:
        """Give the people among these, at most so many; no bots. Raises `SlackApiError` where Slack does not tell."""
        found: list[Person] = []
        for user_id in user_ids:
            if len(found) == most:
                break
            if await self.is_human(user_id):
                found.append(await self.of(Sender(workspace_id, user_id)))
        return found

    async def is_human(self, user_id: str) -> bool:
        """Tell whether somebody is a person who can read what we send, and not a bot or one who left."""
        try:
            user = (await self._client.users_info(user=user_id))["user"] or {}
        except SlackApiError as error:
            if error_code(error) not in _NOBODY:
                raise
            return False
        return not user.get("is_bot") and not user.get("deleted") and user_id != "USLACKBOT"

    async def now(self, sender: Sender) -> Person:
        """Give the person as `of` does, with what Slack says of them at this moment: whether they are an admin."""
        key = (sender.workspace_id, sender.user_id)
        if key in self._known:
            self._known[key] = replace(self._known[key], named_at=-math.inf)
        return await self.of(sender)

    def forget(self, person: Person) -> None:
        """Look somebody up anew the next time: they just chose another language."""
        self._known.pop((person.workspace_id, person.user_id), None)

    async def _named(self, sender: Sender, known: _Known | None) -> _Told:
        """Give what Slack tells of somebody; the language that they read is the one they chose, else Slack's."""
        told, chosen = await asyncio.gather(
            self._name(sender, known),
            self._guide.do(watcher(sender.workspace_id), preferences.of_person, sender.user_id),
        )
        return replace(told, language=chosen.language or told.language)

    async def _name(self, sender: Sender, known: _Known | None) -> _Told:
        try:
            async with asyncio.timeout(_PATIENCE):
                answer = await self._client.users_info(user=sender.user_id, include_locale=True)
        except _FAILURES as error:
            logger.warning("users.info failed: %s", error_code(error))
            # Whoever may choose for all must be known to; without an answer nobody is.
            return _Told(sender.name or (known.person.name if known else ""), Language.EN)
        user: dict[str, Any] = answer["user"] or {}
        profile = user.get("profile") or {}
        name = (
            profile.get("display_name")
            or user.get("real_name")
            or profile.get("real_name")
            or user.get("name")
            or ""
        )
        language = Language.NL if str(user.get("locale") or "").lower().startswith("nl") else Language.EN
        is_admin = bool(user.get("is_admin") or user.get("is_owner"))
        return _Told(str(name)[:200], language, str(user.get("tz") or "")[:60], is_admin)

    async def _channels(self, sender: Sender, known: _Known | None) -> frozenset[str]:
        found: set[str] = set()
        cursor = ""
        try:
            async with asyncio.timeout(_PATIENCE):
                for _ in range(_MOST_PAGES):
                    answer = await self._client.users_conversations(
                        user=sender.user_id, types="public_channel,private_channel", limit=999, cursor=cursor
                    )
                    if answer["channels"] is None:
                        return _where_they_were(sender, known)
                    found.update(channel["id"] for channel in answer["channels"])
                    cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
                    if not cursor:
                        break
        except _FAILURES as error:
            logger.warning("users.conversations failed: %s", error_code(error))
            return frozenset(found) | _where_they_were(sender, known)
        return frozenset(found)


def seen_in(person: Person, channel_id: str) -> Person:
    """Count a channel among those somebody sees: Slack just delivered something they wrote there."""
    return replace(person, channels=person.channels | {channel_id}) if channel_id else person


def _where_they_were(sender: Sender, known: _Known | None) -> frozenset[str]:
    """Give the channels in which somebody did something, where Slack does not list their channels."""
    before = known.person.channels if known is not None else frozenset()
    return (before | {sender.channel_id}) - {""}


async def _same(known: _Known) -> _Told:
    person = known.person
    return _Told(person.name, person.language, person.time_zone, person.is_admin)


async def _same_channels(known: _Known) -> frozenset[str]:
    return known.person.channels
