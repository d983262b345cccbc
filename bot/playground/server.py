"""Puts the playground together and serves it."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.playground import control, page
from bot.playground.alarms import Alarms
from bot.playground.connections import Connections
from bot.playground.delivery import ACK_SECONDS, Carrier, Delivery
from bot.playground.expiring import Expiring
from bot.playground.faults import Faults
from bot.playground.files import Processing
from bot.playground.files_http import FileEndpoints
from bot.playground.following import ClockEndpoint
from bot.playground.manifest import Manifest, read_manifest
from bot.playground.playground import Credentials, Playground
from bot.playground.posting_back import ResponseUrls
from bot.playground.seed import seed
from bot.playground.signed_http import SignedHttp
from bot.playground.socket_mode import SocketMode
from bot.playground.tickets import Tickets
from bot.playground.traffic import Traffic
from bot.playground.web_api.endpoint import WebApi
from bot.playground.world import World


def create_playground(
    manifest: Manifest,
    url: str,
    *,
    request_url: str | None = None,
    credentials: Credentials | None = None,
    ack_seconds: float = ACK_SECONDS,
    starts_at: float | None = None,
) -> Playground:
    """Return a seeded workspace for an app.

    With Socket Mode on in the manifest the app fetches its events; otherwise, or when ``request_url`` is
    given, they are posted there, signed. ``ack_seconds`` is how long the app may take to acknowledge.
    ``starts_at`` is what the playground's clock shows at first, in seconds since 1970; the real time if not given.
    """
    credentials = credentials or Credentials()
    world = World(manifest, url, starts_at=starts_at)
    traffic, faults, sockets = Traffic(world), Faults(), SocketMode()
    address = request_url or (None if world.manifest.socket_mode else world.manifest.event_url)
    carrier: Carrier = SignedHttp(address, credentials.signing_secret) if address else sockets
    delivery = Delivery(world, traffic, faults, carrier, ack_seconds)
    seed(world)
    world.listeners.append(delivery.hear)
    tickets, processing = Tickets(world.clock), Processing(world)
    alarms, expiring = Alarms(world), Expiring(world)
    return Playground(
        world, traffic, faults, tickets, delivery, sockets, processing, alarms, expiring, credentials
    )


def create_app(playground: Playground, connections: Connections) -> Starlette:
    """Return the web application: Slack's Web API, files, the control API and the page."""
    files = FileEndpoints(playground)
    slack = [
        Route("/api/{method}", WebApi(playground, connections).answer, methods=["GET", "POST"]),
        Route("/upload/v1/{file_id}", files.upload, methods=["POST"]),
        Route("/files/{file_id}/{name}", files.download),
        Route("/response/{key}", ResponseUrls(playground).answer, methods=["POST"]),
        Route("/clock", ClockEndpoint(playground).answer),
        Route("/health", _health),
    ]
    return Starlette(routes=[*slack, *control.routes(playground), *page.routes(playground)])


@asynccontextmanager
async def serve(
    manifest: dict[str, Any],
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    request_url: str | None = None,
    ack_seconds: float = ACK_SECONDS,
    starts_at: float | None = None,
) -> AsyncIterator[Playground]:
    """Serve a playground in the running loop until the context ends.

    ``port`` 0 takes a free one. ``playground.world.url`` is the address; the app's ``SLACK_API_URL`` is that
    with ``/api/`` behind it, and ``/clock`` tells its time. ``starts_at`` is as in ``create_playground``. Raises ``OSError`` when the port is taken, ``ValueError`` or ``KeyError`` when Slack
    would refuse the manifest.
    """
    declared = read_manifest(manifest)
    listener = listen(host, port)
    url = f"http://{host}:{listener.getsockname()[1]}"
    playground = create_playground(
        declared, url, request_url=request_url, ack_seconds=ack_seconds, starts_at=starts_at
    )
    connections = Connections()
    config = uvicorn.Config(
        create_app(playground, connections), lifespan="off", ws="none", log_level="warning", access_log=False
    )
    server = EmbeddedServer(config)
    connections.server = server
    async with playground.sockets.serve(host):
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield playground
        finally:
            await playground.processing.forget()
            await playground.expiring.forget()
            await playground.delivery.forget()
            playground.world.touch()
            await connections.close()
            server.should_exit = True
            await serving


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens at an address, for a server in the running loop. Raises ``OSError``."""
    # asyncio sends small packets at once only on sockets that name their protocol; otherwise every answer
    # waits 40 ms for the other side's acknowledgement.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


class EmbeddedServer(uvicorn.Server):
    """A server that leaves signals to the program it runs in."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the handling of signals as it is."""
        yield


async def _health(_request: Request) -> Response:
    return PlainTextResponse("ok")
