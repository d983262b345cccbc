"""Serves the model for trying out, in the running loop and on this machine alone."""

import asyncio
import json
import socket
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.stub_model.answering import Reply, answer
from bot.stub_model.failing import gone_wrong, other_response
from bot.stub_model.faults import Fault, FaultKind, Faults
from bot.stub_model.hearing import Heard, heard
from bot.stub_model.speaking import Spoken, pieces, whole

MODEL = "reisgids-stub"
KEPT_QUESTIONS = 1000
_FOREVER = 3600.0
_SECONDS_TO_NOTICE = 0.5


@dataclass
class StubModel:
    """A running model. `url` is what OPENAI_BASE_URL must be.

    `latency` is how many seconds every answer takes, `pace` how many lie between the pieces of a stream. `replies`
    go, by task, before those of the modules in `bot.stub_model.replies`. `questions` are those that were asked, oldest first; `at_once` is how many are being answered, `most_at_once` the most there were.
    """

    url: str
    latency: float = 0.0
    pace: float = 0.0
    faults: Faults = field(default_factory=Faults)
    replies: dict[str, Reply] = field(default_factory=dict)
    questions: deque[Heard] = field(default_factory=lambda: deque(maxlen=KEPT_QUESTIONS))
    at_once: int = 0
    most_at_once: int = 0
    server: uvicorn.Server | None = None

    def drop(self, request: Request) -> Response:
        """Cut the connection of a request; the response that is given reaches nobody."""
        for connection in self.connections():
            if request.client and connection.client == tuple(request.client):
                connection.transport.abort()
        return Response(status_code=503)

    def connections(self) -> list[Any]:
        """Give what is open. ASGI has no word for cutting a connection, so the server's own list is used."""
        return list(self.server.server_state.connections) if self.server else []


def create_app(model: StubModel) -> Starlette:
    """Return the web application: both APIs, the list of models, and the faults."""

    async def chat(request: Request) -> Response:
        return await _answer(model, "chat", request)

    async def responses(request: Request) -> Response:
        return await _answer(model, "responses", request)

    async def models(_request: Request) -> Response:
        return JSONResponse(
            {"object": "list", "data": [{"id": MODEL, "object": "model", "created": 1, "owned_by": "us"}]}
        )

    async def faults(request: Request) -> Response:
        return await _faults(model, request)

    async def health(_request: Request) -> Response:
        return PlainTextResponse("ok")

    return Starlette(
        routes=[
            Route("/v1/chat/completions", chat, methods=["POST"]),
            Route("/v1/responses", responses, methods=["POST"]),
            Route("/v1/models", models),
            Route("/faults", faults, methods=["GET", "POST", "DELETE"]),
            Route("/health", health),
        ]
    )


@asynccontextmanager
async def serve(
    *, host: str = "127.0.0.1", port: int = 0, latency: float = 0.0, pace: float = 0.0
) -> AsyncIterator[StubModel]:
    """Serve a model until the context ends; `port` 0 takes a free one. Raises `OSError` when the port is taken."""
    listener = _listen(host, port)
    model = StubModel(f"http://{host}:{listener.getsockname()[1]}/v1", latency, pace)
    config = uvicorn.Config(
        create_app(model), lifespan="off", ws="none", log_level="critical", access_log=False
    )
    model.server = server = _EmbeddedServer(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield model
    finally:
        # It may not have come so far as to listen.
        for listening in getattr(server, "servers", ()):
            listening.close()
        for connection in model.connections():
            connection.transport.abort()
        if tasks := list(server.server_state.tasks):
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks, timeout=_SECONDS_TO_NOTICE)
        server.should_exit = True
        await serving


async def _answer(model: StubModel, api: Literal["chat", "responses"], request: Request) -> Response:
    try:
        question = heard(api, json.loads(await request.body()))
    except (ValueError, TypeError, AttributeError):
        return JSONResponse(
            {"error": {"message": "This is no question.", "type": "error", "code": None}}, 400
        )
    model.questions.append(question)
    model.at_once += 1
    model.most_at_once = max(model.most_at_once, model.at_once)
    try:
        await asyncio.sleep(model.latency)
        fault = model.faults.strike()
        return await _with_fault(model, question, request, fault) if fault else _told(model, question)
    finally:
        model.at_once -= 1


async def _with_fault(model: StubModel, question: Heard, request: Request, fault: Fault) -> Response:
    if (instead := other_response(fault, question)) is not None:
        return instead
    match fault.kind:
        case FaultKind.OUTAGE:
            return model.drop(request)
        case FaultKind.HANG:
            await asyncio.sleep(_FOREVER)
        case FaultKind.LATENCY:
            await asyncio.sleep(fault.seconds)
    spoken = gone_wrong(fault, Spoken(question, answer(question, model.replies)))
    parts = list(pieces(spoken)) if question.streams else list(json.dumps(whole(spoken)))
    kind = "text/event-stream" if question.streams else "application/json"
    if fault.kind is FaultKind.DRIP:
        return StreamingResponse(_slowly(parts, fault.seconds), media_type=kind)
    if fault.kind is FaultKind.STALL:
        return StreamingResponse(_stalling(parts[: len(parts) // 2]), media_type=kind)
    if fault.kind is FaultKind.CORRUPT:
        parts.insert(len(parts) // 2, 'data: {"half": [\n\n')
        return StreamingResponse(_slowly(parts, 0), media_type=kind)
    if fault.kind is FaultKind.EARLY_END:
        return StreamingResponse(_slowly(parts[: len(parts) // 2], 0), media_type=kind)
    if fault.kind is FaultKind.DISCONNECT:
        return StreamingResponse(_cut(model, request, parts[: len(parts) // 2]), media_type=kind)
    return _spoken(model, spoken)


def _told(model: StubModel, question: Heard) -> Response:
    return _spoken(model, Spoken(question, answer(question, model.replies)))


def _spoken(model: StubModel, spoken: Spoken) -> Response:
    if spoken.heard.streams:
        return StreamingResponse(_slowly(list(pieces(spoken)), model.pace), media_type="text/event-stream")
    return JSONResponse(whole(spoken))


async def _slowly(parts: list[str], seconds: float) -> AsyncIterator[str]:
    for part in parts:
        yield part
        await asyncio.sleep(seconds)


async def _stalling(parts: list[str]) -> AsyncIterator[str]:
    for part in parts:
        yield part
    await asyncio.sleep(_FOREVER)


async def _cut(model: StubModel, request: Request, parts: list[str]) -> AsyncIterator[str]:
    for part in parts:
        yield part
    # What was said reaches the other side first.
    await asyncio.sleep(_SECONDS_TO_NOTICE / 10)
    model.drop(request)


async def _faults(model: StubModel, request: Request) -> Response:
    """Tell, add or clear faults: `POST {"kind": "outage", "times": 2}`."""
    if request.method == "DELETE":
        model.faults.clear()
    elif request.method == "POST":
        try:
            told = json.loads(await request.body())
            model.faults.add(Fault(**told | {"kind": FaultKind(told["kind"])}))
        except (ValueError, TypeError, KeyError) as error:
            return JSONResponse({"error": f"{type(error).__name__}: {error}"}, 400)
    return JSONResponse({"pending": [asdict(fault) for fault in model.faults.pending]})


def _listen(host: str, port: int) -> socket.socket:
    # asyncio sends small packets at once only on sockets that name their protocol.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()
    except OSError:
        listener.close()
        raise
    return listener


class _EmbeddedServer(uvicorn.Server):
    """A server that leaves signals to the program it runs in."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the handling of signals as it is."""
        yield
