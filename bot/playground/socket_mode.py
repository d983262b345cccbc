"""Socket Mode: the app holds a websocket open and gets everything in numbered envelopes.

Served by aiohttp on a port of its own, as Slack serves its sockets from another host than the Web API;
the bot has aiohttp anyway, while uvicorn would need one more library for websockets.
Source: https://docs.slack.dev/apis/events-api/using-socket-mode/
"""

import asyncio
import itertools
import json
import secrets
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import WSMsgType, web

from bot.playground.delivery import Answer, Parcel
from bot.playground.world import APP_ID

MAX_CONNECTIONS = 10
TICKET_BYTES = 16


class SocketMode:
    """The open sockets of the app. Every envelope goes to one of them, each in turn."""

    def __init__(self) -> None:
        self.url = ""
        self._tickets: set[str] = set()
        self._sockets: list[web.WebSocketResponse] = []
        self._turn = itertools.count()
        self._waiting: dict[str, asyncio.Future[Any]] = {}
        self._connected = asyncio.Event()

    def issue_url(self) -> str:
        """Return a websocket address that can be used once, as ``apps.connections.open`` gives it."""
        ticket = secrets.token_hex(TICKET_BYTES)
        self._tickets.add(ticket)
        return f"{self.url}/link/?ticket={ticket}&app_id={APP_ID}"

    @property
    def connections(self) -> int:
        """How many sockets the app has open."""
        return len(self._sockets)

    async def connected(self) -> None:
        """Wait until the app has a socket open."""
        await self._connected.wait()

    async def carry(self, parcel: Parcel, seconds: float) -> Answer:
        """Send a parcel in a new envelope to one open socket and wait for its acknowledgement."""
        if not self._sockets:
            return Answer(False, reason="connection_failed")
        socket = self._sockets[next(self._turn) % len(self._sockets)]
        envelope_id = str(uuid.uuid4())
        answered = asyncio.get_running_loop().create_future()
        self._waiting[envelope_id] = answered
        try:
            await socket.send_json(_envelope(envelope_id, parcel))
            payload = await asyncio.wait_for(answered, seconds)
        except TimeoutError:
            return Answer(False, reason="timeout")
        except ConnectionError:
            return Answer(False, reason="connection_failed")
        finally:
            del self._waiting[envelope_id]
        return Answer(True, payload if parcel.accepts_response_payload else None)

    async def refresh(self) -> None:
        """Ask the app to open new connections, as Slack does every few hours."""
        message = {"type": "disconnect", "reason": "refresh_requested", "debug_info": {"host": "playground"}}
        for socket in list(self._sockets):
            await socket.send_json(message)

    async def drop(self) -> None:
        """Close every socket without a warning."""
        for socket in list(self._sockets):
            await socket.close()

    @asynccontextmanager
    async def serve(self, host: str) -> AsyncIterator[None]:
        """Listen on a free port of ``host`` until the context ends."""
        application = web.Application()
        application.router.add_get("/link/", self._accept)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, host, 0)
        await site.start()
        port = runner.addresses[0][1]
        self.url = f"ws://{host}:{port}"
        try:
            yield
        finally:
            await self.drop()
            await runner.cleanup()

    async def _accept(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden(text="invalid_ticket")
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if len(self._sockets) >= MAX_CONNECTIONS:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await socket.close()
            return socket
        await socket.send_json(self._hello())
        self._sockets.append(socket)
        self._connected.set()
        try:
            await self._listen(socket)
        finally:
            self._sockets.remove(socket)
            if not self._sockets:
                self._connected.clear()
        return socket

    async def _listen(self, socket: web.WebSocketResponse) -> None:
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                self._acknowledge(message.data)

    def _acknowledge(self, text: str) -> None:
        acknowledgement = json.loads(text)
        waiting = self._waiting.get(acknowledgement.get("envelope_id", ""))
        if waiting is not None and not waiting.done():
            waiting.set_result(acknowledgement.get("payload"))

    def _hello(self) -> dict[str, Any]:
        return {
            "type": "hello",
            "num_connections": len(self._sockets) + 1,
            "debug_info": {"host": "playground", "approximate_connection_time": 18060},
            "connection_info": {"app_id": APP_ID},
        }


def _envelope(envelope_id: str, parcel: Parcel) -> dict[str, Any]:
    envelope: dict[str, Any] = {
        "envelope_id": envelope_id,
        "payload": parcel.payload,
        "type": parcel.kind,
        "accepts_response_payload": parcel.accepts_response_payload,
    }
    if parcel.kind == "events_api":
        envelope |= {"retry_attempt": parcel.attempt, "retry_reason": parcel.retry_reason}
    return envelope
