"""The cheapest Slack there can be: it sends events over a websocket, and agrees to every call.

It runs in the process that measures, so that nothing of it counts as work of the bot.
"""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any, Self

from aiohttp import WSMsgType, web

WORKSPACE = "T0BENCH"
USER = "U0ANNA"
_BOT = "U0BOT"
_TIME = "1764000000"
"""Some second; every event and message of a run falls in it, told apart by their numbers."""
_PATIENCE = 30.0
"""Seconds after which an app that does not answer ends the measurement."""


@dataclass(frozen=True)
class Thread:
    """A thread in which somebody types."""

    channel_id: str
    ts: str


class Slack:
    """A workspace of one person, to which one app is connected in Socket Mode."""

    def __init__(self) -> None:
        self.url = ""
        self.threads: list[Thread] = []
        self._numbers = count(1)
        self._socket: web.WebSocketResponse | None = None
        self._connected = asyncio.Event()
        self._acknowledged: dict[str, asyncio.Future[None]] = {}
        self._shown: defaultdict[str, list[asyncio.Future[None]]] = defaultdict(list)

    @classmethod
    @asynccontextmanager
    async def served(cls) -> AsyncIterator[Self]:
        """Serve one on a free port of this machine."""
        slack = cls()
        app = web.Application()
        app.router.add_route("*", "/api/{method}", slack._answer)
        app.router.add_get("/socket", slack._keep_connected)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        slack.url = f"http://{host}:{port}"
        try:
            yield slack
        finally:
            await runner.cleanup()

    async def connected(self) -> None:
        """Wait until the app has its websocket."""
        await self._connected.wait()

    async def type(self, thread: Thread, text: str, *, until_shown: bool) -> float:
        """Type a reply in a thread; gives the seconds until it was acknowledged.

        `until_shown` waits further, until the app posted or updated a message in that channel.
        """
        number = next(self._numbers)
        shown = self.wait_until_shown(thread) if until_shown else None
        seconds = await self._deliver(number, "events_api", message_payload(number, thread, text))
        if shown is not None:
            async with asyncio.timeout(_PATIENCE):
                await shown
        return seconds

    async def click(self, thread: Thread, action_id: str, value: str) -> float:
        """Click a button in a thread; gives the seconds until it was acknowledged."""
        number = next(self._numbers)
        return await self._deliver(number, "interactive", click_payload(number, thread, action_id, value))

    async def _deliver(self, number: int, kind: str, payload: dict[str, Any]) -> float:
        acknowledged = self._acknowledged[str(number)] = asyncio.get_running_loop().create_future()
        if self._socket is None:
            raise ConnectionError("no app is connected")
        async with asyncio.timeout(_PATIENCE):
            sent = time.perf_counter()
            await self._socket.send_json(_envelope(number, kind, payload))
            await acknowledged
            return time.perf_counter() - sent

    def wait_until_shown(self, thread: Thread) -> asyncio.Future[None]:
        """Give what is done once the app posted or updated a message in the channel of a thread."""
        shown: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._shown[thread.channel_id].append(shown)
        return shown

    async def _answer(self, request: web.Request) -> web.Response:
        # Read to its end, or the connection could not be used again.
        sent = await request.read()
        match request.match_info["method"]:
            case "chat.update" | "chat.postMessage":
                return web.json_response(self._show(sent))
            case "apps.connections.open":
                address = self.url.replace("http", "ws", 1) + "/socket"
                return web.json_response({"ok": True, "url": address})
            case "auth.test":
                who = {"team_id": WORKSPACE, "user_id": _BOT, "bot_id": "B0BOT", "url": self.url}
                return web.json_response({"ok": True, **who})
            case "users.info":
                return web.json_response({"ok": True, "user": {"real_name": "Anna", "locale": "nl-NL"}})
            case "users.conversations":
                channels = [{"id": thread.channel_id} for thread in self.threads]
                return web.json_response({"ok": True, "channels": channels})
            case _:
                return web.json_response({"ok": True})

    def _show(self, sent: bytes) -> dict[str, Any]:
        message = json.loads(sent)
        for shown in self._shown.pop(message["channel"], []):
            shown.set_result(None)
        ts = message.get("ts") or f"{_TIME}.{next(self._numbers):06}"
        return {"ok": True, "channel": message["channel"], "ts": ts}

    async def _keep_connected(self, request: web.Request) -> web.WebSocketResponse:
        self._socket = socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello"})
        self._connected.set()
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                self._acknowledged.pop(message.json()["envelope_id"]).set_result(None)
        return socket


def message_payload(number: int, thread: Thread, text: str) -> dict[str, Any]:
    """Give the event of a reply in a thread, as Slack delivers it."""
    event = {
        "type": "message",
        "user": USER,
        "text": text,
        "ts": f"{_TIME}.{number:06}",
        "thread_ts": thread.ts,
        "channel": thread.channel_id,
        "channel_type": "channel",
        "team": WORKSPACE,
    }
    return {
        "type": "event_callback",
        "team_id": WORKSPACE,
        "api_app_id": "A0BENCH",
        "event_id": f"Ev{number}",
        "event_time": int(_TIME),
        "event": event,
    }


def click_payload(number: int, thread: Thread, action_id: str, value: str) -> dict[str, Any]:
    """Give a click on a button of a message in a thread, as Slack delivers it."""
    container = {"type": "message", "message_ts": f"{_TIME}.{number:06}", "channel_id": thread.channel_id}
    action = {"type": "button", "action_id": action_id, "value": value, "action_ts": f"{_TIME}.{number:06}"}
    return {
        "type": "block_actions",
        "team": {"id": WORKSPACE},
        "user": {"id": USER, "team_id": WORKSPACE},
        "api_app_id": "A0BENCH",
        "trigger_id": f"1.{number}",
        "channel": {"id": thread.channel_id},
        "container": {**container, "thread_ts": thread.ts},
        "message": {"ts": container["message_ts"], "thread_ts": thread.ts},
        "actions": [{**action, "block_id": "b"}],
    }


def _envelope(number: int, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": kind,
        "envelope_id": str(number),
        "accepts_response_payload": False,
        "payload": payload,
    }
