"""The open HTTP connections of the server, so that they can be cut without an answer."""

import asyncio
from typing import Any

import uvicorn
from starlette.requests import Request
from starlette.responses import Response

SECONDS_TO_NOTICE = 0.5


class Connections:
    """Knows the running server. ASGI has no word for cutting a connection, so the server's own list is used."""

    def __init__(self) -> None:
        self.server: uvicorn.Server | None = None

    def drop(self, request: Request) -> Response:
        """Cut the connection of a request; the response returned reaches nobody."""
        for connection in self._open():
            if request.client and connection.client == tuple(request.client):
                connection.transport.abort()
        return Response(status_code=503)

    async def close(self) -> None:
        """Let nobody in any more and cut all connections; what notices neither that nor a change is cancelled."""
        for listening in self.server.servers if self.server else ():
            listening.close()
        for connection in self._open():
            connection.transport.abort()
        if self.server and (tasks := list(self.server.server_state.tasks)):
            _, unaware = await asyncio.wait(tasks, timeout=SECONDS_TO_NOTICE)
            for task in unaware:
                task.cancel()

    def _open(self) -> list[Any]:
        return list(self.server.server_state.connections) if self.server else []
