"""The state of the workspace, what each user can see of it, and a feed that tells when it changed."""

import asyncio
import contextlib
import re
from collections.abc import Callable, Iterator
from typing import Any, Literal

from bot.playground.clock import Clock
from bot.playground.manifest import Manifest
from bot.playground.model import (
    Canvas,
    Channel,
    File,
    Json,
    Message,
    Notice,
    Status,
    User,
    View,
    Violation,
)

TEAM_ID = "T0PLAYGROUN"
APP_ID = "A0PLAYGROUN"
BOT_ID = "B0PLAYGROUN"
SLACKBOT_ID = "USLACKBOT"
Plan = Literal["free", "paid"]


class World:
    """One workspace with one app. Everything in it is public state; changes end with ``touch()``.

    ``plan`` is what the team pays for: free teams have no canvases of channels.

    ``statuses`` is what the app says it does, per channel and thread; ``thumbs`` which of two feedback buttons
    somebody chose last, per user, channel, message and action.

    ``listeners`` hear every event of the Events API (``message``, ``app_home_opened`` …) together with the
    channel it belongs to; the delivery to the app is one of them.
    """

    def __init__(self, manifest: Manifest, url: str, *, starts_at: float | None = None) -> None:
        self.manifest = manifest
        self.url = url
        self.team_name = "Playground"
        self.team_domain = "playground"
        self.clock = Clock(starts_at)
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, File] = {}
        self.canvases: dict[str, Canvas] = {}
        self.plan: Plan = "paid"
        self.messages: dict[str, list[Message]] = {}
        self.modals: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}
        self.statuses: dict[tuple[str, str], Status] = {}
        self.thumbs: dict[tuple[str, str, str, str], str] = {}
        self.notices: list[Notice] = []
        self.violations: list[Violation] = []
        self.last_read: dict[tuple[str, str], str] = {}
        self.bot_user_id = ""
        self.revision = 0
        self.listeners: list[Callable[[Json, Channel | None], None]] = []
        self._changed = asyncio.Event()
        self._numbers = 0

    def clear(self) -> None:
        """Empty the workspace; numbers go on, so that nothing old is mistaken for something new."""
        for kept in (
            self.users,
            self.channels,
            self.files,
            self.canvases,
            self.messages,
            self.modals,
            self.homes,
            self.statuses,
            self.thumbs,
        ):
            kept.clear()
        self.plan = "paid"
        self.notices.clear()
        self.violations.clear()
        self.last_read.clear()
        self.touch()

    # --- the change feed ---

    def touch(self) -> None:
        """Say that something changed: the revision grows and whoever waits for it wakes."""
        self.revision += 1
        self._changed.set()
        self._changed = asyncio.Event()

    async def changed_since(self, revision: int, seconds: float) -> int:
        """Return the revision as soon as it is later than ``revision``, or after ``seconds``."""
        if self.revision > revision:
            return self.revision
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), seconds)
        return self.revision

    def emit(self, event: Json, channel: Channel | None = None) -> None:
        """Tell the listeners that an event of the Events API took place."""
        for listener in self.listeners:
            listener(event, channel)

    # --- names and numbers ---

    def next_number(self) -> int:
        """Return a number that was never used before in this workspace."""
        self._numbers += 1
        return self._numbers

    def new_id(self, prefix: str, name: str = "") -> str:
        """Return a new Slack-like id of 11 characters in which ``name`` can still be recognised."""
        slug = re.sub(r"[^A-Z0-9]", "", name.upper())[:6]
        return f"{prefix}{slug:0<6}{self.next_number():04d}"

    # --- lookups ---

    def user_named(self, name: str) -> User | None:
        """Find a user by handle, visible name or id; a leading ``@`` and capitals don't matter."""
        wanted = name.removeprefix("@").casefold()
        for user in self.users.values():
            if wanted in {user.id.casefold(), user.name.casefold(), user.real_name.casefold()}:
                return user
        return None

    def channel_named(self, name: str) -> Channel | None:
        """Find a channel by name, with or without ``#``, or by id."""
        wanted = name.removeprefix("#")
        if wanted in self.channels:
            return self.channels[wanted]
        named = (channel for channel in self.channels.values() if not channel.is_im)
        return next((channel for channel in named if channel.name == wanted), None)

    def direct_channel(self, user_id: str, other_id: str) -> Channel | None:
        """Return the direct conversation between two users if they have one."""
        pair = {user_id, other_id}
        return next((c for c in self.channels.values() if c.is_im and set(c.members) == pair), None)

    def message(self, channel_id: str, ts: str) -> Message | None:
        """Return a message that still exists, ephemeral or not."""
        for message in self.messages.get(channel_id, ()):
            if message.ts == ts and not message.deleted:
                return message
        return None

    def view(self, view_id: str) -> View | None:
        """Return an open modal or a home by its id."""
        return next((view for view in self.views() if view.id == view_id), None)

    def views(self) -> Iterator[View]:
        """Yield every open modal of every user, and every home."""
        for stack in self.modals.values():
            yield from stack
        yield from self.homes.values()

    # --- what a user sees ---

    def people(self) -> list[User]:
        """Return the users who are human, in the order in which they joined."""
        return [user for user in self.users.values() if not user.is_bot and not user.deleted]

    def may_see(self, user_id: str, channel: Channel) -> bool:
        """Whether a user may read a channel: public ones by everyone, the others by their members."""
        return user_id in channel.members or not (channel.is_private or channel.is_im)

    def channels_of(self, user_id: str) -> list[Channel]:
        """Return the channels and direct conversations in a user's sidebar."""
        return [channel for channel in self.channels.values() if user_id in channel.members]

    def timeline(self, channel_id: str, viewer_id: str) -> list[Message]:
        """Return what a viewer sees in a channel outside threads, oldest first, ephemerals included."""
        return [m for m in self._visible(channel_id, viewer_id) if not m.is_reply or m.also_in_channel]

    def thread(self, channel_id: str, thread_ts: str, viewer_id: str) -> list[Message]:
        """Return what a viewer sees in a thread, its first message included, oldest first."""
        visible = self._visible(channel_id, viewer_id)
        return [m for m in visible if thread_ts in {m.ts, m.thread_ts}]

    def replies(self, message: Message) -> list[Message]:
        """Return the lasting answers under a message, which its thread count and faces show."""
        stored = self.messages.get(message.channel_id, ())
        return [m for m in stored if m.is_reply and m.thread_ts == message.ts and _lasts(m)]

    def status(self, channel_id: str, thread_ts: str) -> Status | None:
        """Return what the app says that it is doing in a thread now."""
        status = self.statuses.get((channel_id, thread_ts))
        return status if status and self.clock.now() < status.until else None

    def is_streaming(self, message: Message) -> bool:
        """Whether a message still grows."""
        stream = message.stream
        return stream is not None and not stream.stopped and self.clock.now() < stream.until

    def modal_stack(self, user_id: str) -> list[View]:
        """Return the modals a user has open, the visible one last."""
        return self.modals.get(user_id, [])

    def notices_for(self, user_id: str) -> list[Notice]:
        """Return what Slack itself told this user, oldest first."""
        return [notice for notice in self.notices if notice.user_id == user_id]

    def has_unread(self, channel: Channel, user_id: str) -> bool:
        """Whether others wrote in a channel after the user last looked at it."""
        read = self.last_read.get((user_id, channel.id), "")
        visible = self._visible(channel.id, user_id)
        return any(message.ts > read and message.user_id != user_id for message in visible)

    def mark_read(self, channel_id: str, user_id: str) -> None:
        """Remember that the user has seen everything in a channel."""
        visible = self._visible(channel_id, user_id)
        self.last_read[user_id, channel_id] = visible[-1].ts if visible else ""

    def _visible(self, channel_id: str, viewer_id: str) -> list[Message]:
        return [
            message
            for message in self.messages.get(channel_id, ())
            if not message.deleted and message.ephemeral_to in {None, viewer_id}
        ]

    # --- what Slack itself remarks ---

    def notify(self, user_id: str, text: str, about: str) -> None:
        """Show a user a remark of Slack itself about something they acted on."""
        self.notices.append(Notice(self.next_number(), user_id, text, about, self.clock.now()))
        self.touch()

    def record_violation(self, method: str, problems: list[str], payload: dict[str, Any]) -> None:
        """Remember a payload that Slack would refuse, for the page and for tests."""
        number = self.next_number()
        self.violations.append(Violation(number, method, problems, payload, self.clock.now()))
        self.touch()


def _lasts(message: Message) -> bool:
    return not message.deleted and message.ephemeral_to is None
