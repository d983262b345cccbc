"""Hands events, interactions and commands to the app, over Socket Mode or signed HTTP, as Slack does."""

import asyncio
import secrets
from collections import deque
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from bot.playground.conversations import channel_type
from bot.playground.faults import Faults
from bot.playground.model import Channel, Json
from bot.playground.traffic import Traffic
from bot.playground.world import APP_ID, TEAM_ID, World

Kind = Literal["events_api", "interactive", "slash_commands"]
ACK_SECONDS = 3.0
# Slack sends an event that was not acknowledged again at once, after a minute and after five minutes.
# Source: https://docs.slack.dev/apis/events-api/#retries
RETRY_AFTER_SECONDS = (0, 60, 300)
# Public channels tell these to an app that is not a member; private channels tell nothing.
FOR_NON_MEMBERS = {"channel_created", "channel_archive", "channel_deleted", "member_joined_channel"}
REMEMBERED = 200


@dataclass(frozen=True)
class Parcel:
    """One thing to hand over: the same parcel may be delivered several times, as Slack does."""

    kind: Kind
    payload: Json
    accepts_response_payload: bool = False
    attempt: int = 0
    retry_reason: str = ""

    @property
    def name(self) -> str:
        """What the parcel is about, for the traffic record."""
        if self.kind == "events_api":
            return str(self.payload["event"]["type"])
        return str(self.payload.get("command") or self.payload.get("type"))


@dataclass(frozen=True)
class Answer:
    """What the app answered in time: ``payload`` is the content of its acknowledgement, if any."""

    acknowledged: bool
    payload: Any = None
    reason: str = ""


class Carrier(Protocol):
    """A way to reach the app."""

    async def carry(self, parcel: Parcel, seconds: float) -> Answer:
        """Hand a parcel over and return the answer; one that took too long is not acknowledged."""


@dataclass
class Delivery:
    """Delivers through a carrier, repeats events that were not acknowledged, and remembers what was sent."""

    world: World
    traffic: Traffic
    faults: Faults
    carrier: Carrier
    ack_seconds: float = ACK_SECONDS
    sent: deque[Parcel] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _unsettled: int = 0

    def hear(self, event: Json, channel: Channel | None) -> None:
        """Deliver an event of the workspace if the app subscribed to it and may know of it."""
        if not self._subscribed(event, channel):
            return
        parcel = Parcel("events_api", self._event_payload(event))
        copies = 1
        if self.faults.duplicate_events > 0:
            self.faults.duplicate_events -= 1
            copies = 2
        for _ in range(copies):
            self._in_background(parcel)

    async def interact(self, payload: Json) -> Answer:
        """Deliver an interaction, once, and return the app's answer."""
        return await self.send(Parcel("interactive", payload, payload["type"] == "view_submission"))

    async def command(self, payload: Json) -> Answer:
        """Deliver a slash command, once, and return the app's answer."""
        return await self.send(Parcel("slash_commands", payload, accepts_response_payload=True))

    async def send(self, parcel: Parcel) -> Answer:
        """Hand one parcel over and record it."""
        if parcel.attempt == 0:
            self.sent.append(parcel)
        entry = self.traffic.begin("to_app", parcel.kind, parcel.name, parcel.payload)
        answer = await self.carrier.carry(parcel, self.ack_seconds)
        self.traffic.finish(entry, "ack" if answer.acknowledged else answer.reason, answer.payload)
        return answer

    async def send_again(self, parcel: Parcel) -> Answer:
        """Deliver something a second time, exactly as before but for the marks of a retry."""
        attempt = 1 if parcel.kind == "events_api" else 0
        again = Parcel(parcel.kind, parcel.payload, parcel.accepts_response_payload, attempt, "timeout")
        return await self.send(again)

    async def settled(self) -> None:
        """Wait until the first attempt of everything sent so far was acknowledged or given up."""
        while self._unsettled:
            await self.world.changed_since(self.world.revision, self.ack_seconds)

    async def forget(self) -> None:
        """Stop what is being delivered and forget what was; what was not acknowledged is given up."""
        self.sent.clear()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _in_background(self, parcel: Parcel) -> None:
        self._unsettled += 1
        task = asyncio.get_running_loop().create_task(self._until_acknowledged(parcel))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _until_acknowledged(self, parcel: Parcel) -> None:
        answer = await self._first_attempt(parcel)
        for number, seconds in enumerate(RETRY_AFTER_SECONDS, start=1):
            if answer.acknowledged:
                return
            await self.world.clock.sleep(seconds)
            answer = await self.send(Parcel(parcel.kind, parcel.payload, False, number, answer.reason))

    async def _first_attempt(self, parcel: Parcel) -> Answer:
        try:
            return await self.send(parcel)
        finally:
            self._unsettled -= 1
            self.world.touch()

    def _subscribed(self, event: Json, channel: Channel | None) -> bool:
        events = self.world.manifest.events
        kind = event["type"]
        if channel is None:
            return kind in events
        if self.world.bot_user_id not in channel.members:
            return kind in events and kind in FOR_NON_MEMBERS and not channel.is_private
        if kind == "message":
            plural = {"channel": "channels", "group": "groups", "im": "im"}[channel_type(channel)]
            return f"message.{plural}" in events
        return kind in events

    def _event_payload(self, event: Json) -> Json:
        bot = {"enterprise_id": None, "team_id": TEAM_ID, "user_id": self.world.bot_user_id}
        return {
            "token": "playground-verification-token",
            "team_id": TEAM_ID,
            "context_team_id": TEAM_ID,
            "context_enterprise_id": None,
            "api_app_id": APP_ID,
            "event": event,
            "type": "event_callback",
            "event_id": f"Ev{secrets.token_hex(5).upper()}",
            "event_time": int(self.world.clock.now()),
            "authorizations": [bot | {"is_bot": True, "is_enterprise_install": False}],
            "is_ext_shared_channel": False,
            "event_context": f"4-{secrets.token_urlsafe(24)}",
        }
