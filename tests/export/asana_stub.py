"""A server that speaks as Asana's API does, as far as making and finding tasks goes, and fails when it is told to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.playground.server import EmbeddedServer, listen

TOKEN, PROJECT = "2/1201/abc", "1202"
PAGE = 2
"""How many tasks a page of a list holds."""


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one call: its status, what was done all the same, and how Asana words it."""

    status: int = 0
    """0: the connection breaks off instead of an answer."""
    creates: bool = False
    method: str = "POST"
    says: str = ""
    retry_after: str = ""


@dataclass
class AsanaStub:
    """One project with its tasks; `faults` are met in turn by the calls that they are for."""

    url: str = ""
    tasks: list[dict[str, Any]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    made: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.may_answer.set()

    @property
    def names(self) -> list[str]:
        """What the tasks are called, in the order in which they were made."""
        return [task["name"] for task in self.tasks]

    async def answer(self, request: Request) -> Response:
        """Answer a call for the tasks."""
        self.calls.append(request.method)
        self.arrived.set()
        await self.may_answer.wait()
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return _errors(401, "Not Authorized")
        fault = next((fault for fault in self.faults if fault.method == request.method), None)
        if fault is not None:
            self.faults.remove(fault)
            if fault.creates:
                self.create((await request.json())["data"])
            if not fault.status:
                return BrokenOff()
            answer = _errors(fault.status, fault.says)
            if fault.retry_after:
                answer.headers["Retry-After"] = fault.retry_after
            return answer
        if request.method == "GET":
            return self.list(request)
        data = (await request.json())["data"]
        if data["projects"] != [PROJECT]:
            return _errors(403, "Forbidden")
        return JSONResponse({"data": self.create(data)}, 201)

    def create(self, data: dict[str, Any]) -> dict[str, Any]:
        """Make a task."""
        gid = str(9000 + len(self.tasks))
        task = {**data, "gid": gid, "permalink_url": f"https://app.asana.com/0/{PROJECT}/{gid}"}
        self.tasks.append({**task, "modified_at": datetime.now(UTC)})
        self.made.set()
        return {"gid": gid, "permalink_url": task["permalink_url"]}

    def list(self, request: Request) -> Response:
        """List the tasks of the project that changed since a moment, a page at a time."""
        query = request.query_params
        since = datetime.fromisoformat(query["modified_since"])
        found = [
            {name: task.get(name) for name in ("gid", *query["opt_fields"].split(","))}
            for task in self.tasks
            if query["project"] in task["projects"] and task["modified_at"] >= since
        ]
        begin = int(query.get("offset", "0"))
        more = {"offset": str(begin + PAGE)} if begin + PAGE < len(found) else None
        return JSONResponse({"data": found[begin : begin + PAGE], "next_page": more})


class BrokenOff(Response):
    """An answer that stops before it begins: the connection is gone."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Promise a body, and never send it."""
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"9")]})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})


def _errors(status: int, message: str) -> Response:
    return JSONResponse({"errors": [{"message": message}]}, status)


@asynccontextmanager
async def serve_asana() -> AsyncIterator[AsanaStub]:
    """Serve an empty project until the context ends."""
    stub = AsanaStub()
    listener = listen("127.0.0.1", 0)
    stub.url = f"http://127.0.0.1:{listener.getsockname()[1]}/api/1.0/"
    app = Starlette(routes=[Route("/api/1.0/tasks", stub.answer, methods=["GET", "POST"])])
    config = uvicorn.Config(app, lifespan="off", ws="none", log_level="critical", access_log=False)
    server = EmbeddedServer(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield stub
    finally:
        server.should_exit = True
        await serving
