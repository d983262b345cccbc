"""Serving over HTTP inside a process that does other things too, and that itself decides when to stop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.types import ASGIApp

_MOST_CONNECTIONS = 1000
_BACKLOG = 1024
_KEEP_ALIVE = 75
"""Seconds that a connection without requests stays open: longer than those in front of us usually keep theirs."""
_FINISHING = 5
"""Seconds in which requests that came in are answered when the process stops."""


class _EmbeddedServer(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to whoever runs us."""
        yield


def listen(host: str, port: int) -> socket.socket:
    """Listen at an address; port 0 takes a free one. Raises `OSError` where that cannot be."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small packets at once only on sockets that name their protocol.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


@asynccontextmanager
async def serving(
    app: ASGIApp, listener: socket.socket, *, trusted_proxies: str = "127.0.0.1"
) -> AsyncIterator[None]:
    """Serve an app until the context ends; requests that came in by then are answered.

    Whoever is among `trusted_proxies` (addresses, with commas between them) tells us from where a request comes.
    """
    config = uvicorn.Config(
        app,
        http="httptools",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=trusted_proxies,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_keep_alive=_KEEP_ALIVE,
        timeout_graceful_shutdown=_FINISHING,
    )
    server = _EmbeddedServer(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        while not server.started:
            if task.done():
                await task
            await asyncio.sleep(0.005)
        yield
    finally:
        server.should_exit = True
        await task
