"""What goes wrong between Slack and an app: faults, lost connections, events sent again, signed HTTP."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.playground.client import PlaygroundClient
from bot.playground.playground import Playground
from bot.playground.server import EmbeddedServer, listen, serve
from tests.playground.conftest import manifest
from tests.playground.echo_app import register


@pytest.fixture
async def patient(playground: Playground) -> AsyncWebClient:
    """Call the Web API with the SDK's handlers that try again."""
    handlers = [
        AsyncRateLimitErrorRetryHandler(),
        AsyncServerErrorRetryHandler(),
        AsyncConnectionErrorRetryHandler(),
    ]
    url = f"{playground.world.url}/api/"
    return AsyncWebClient(playground.credentials.bot_token, base_url=url, retry_handlers=handlers)


async def test_a_rate_limit_says_when_to_try_again(people: PlaygroundClient, patient: AsyncWebClient) -> None:
    """The SDK's handler waits for ``Retry-After`` and succeeds."""
    await people.fault("rate_limit", "chat.postMessage", retry_after=0)
    await patient.chat_postMessage(channel="#general", text="patience")
    statuses = [entry["status"] for entry in await people.traffic("chat.postMessage")]
    assert statuses == ["429", "200"]


async def test_a_rate_limit_is_an_error_without_a_handler(
    people: PlaygroundClient, slack: AsyncWebClient
) -> None:
    """It carries the header; other methods are not struck."""
    await people.fault("rate_limit", "chat.*", retry_after=7)
    await slack.auth_test()
    with pytest.raises(SlackApiError) as refusal:
        await slack.chat_postMessage(channel="#general", text="now")
    assert refusal.value.response.status_code == 429
    assert refusal.value.response.headers["Retry-After"] == "7"


async def test_a_server_error_passes(people: PlaygroundClient, patient: AsyncWebClient) -> None:
    """503 once, then fine."""
    await people.fault("server_error", "chat.postMessage")
    await patient.chat_postMessage(channel="#general", text="again")
    statuses = [entry["status"] for entry in await people.traffic("chat.postMessage")]
    assert statuses == ["503", "200"]


async def test_a_connection_can_be_cut_before_the_work(
    people: PlaygroundClient, slack: AsyncWebClient
) -> None:
    """The app gets no answer, and nothing was posted."""
    await people.fault("drop", "chat.postMessage")
    with pytest.raises(aiohttp.ClientError):
        await slack.chat_postMessage(channel="#general", text="lost")
    assert await people.user("anna").messages("#general") == []


async def test_a_connection_can_be_cut_after_the_work(
    people: PlaygroundClient, patient: AsyncWebClient
) -> None:
    """The message was posted but the app does not know: trying again posts it twice."""
    await people.fault("drop", "chat.postMessage", answer_lost=True)
    await patient.chat_postMessage(channel="#general", text="twice")
    assert [m.text for m in await people.user("anna").messages("#general")] == ["twice", "twice"]


async def test_an_event_is_sent_again_until_it_is_acknowledged(
    playground: Playground, people: PlaygroundClient
) -> None:
    """At once, after a minute and after five: the same event_id with the number of the retry."""
    await people.user("anna").say("#general", "anybody?")
    await people.wait_for_traffic("message", 2)
    await people.move_clock(61)
    await people.wait_for_traffic("message", 3)
    await people.move_clock(301)
    sent = await people.wait_for_traffic("message", 4)
    assert len({entry["request"]["event_id"] for entry in sent}) == 1
    assert {entry["status"] for entry in sent} == {"connection_failed"}


@pytest.mark.usefixtures("app")
async def test_an_event_can_be_delivered_twice(people: PlaygroundClient) -> None:
    """Duplicates have the same event_id; the echo app is not careful and answers both."""
    anna = people.user("anna")
    await people.duplicate_events(1)
    said = await anna.say("#general", "hello")
    await people.settled()
    ids = [e["request"]["event_id"] for e in await people.traffic("message") if _text(e) == "hello"]
    assert len(ids) == 2
    assert len(set(ids)) == 1
    await anna.wait_for(lambda m: m.raw.get("reply_count") == 2, "#general", thread=said)


@pytest.mark.usefixtures("app")
async def test_the_last_event_can_be_sent_again(people: PlaygroundClient) -> None:
    """Exactly as it was."""
    await people.user("bo").say("#general", "nothing special")
    await people.settled()
    assert await people.redeliver("message") == {"name": "message", "acknowledged": True}
    first, again = await people.traffic("message")
    assert first["request"] == again["request"]


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("trouble", ["refresh_sockets", "drop_sockets"])
async def test_the_app_comes_back_after_its_socket_was_closed(people: PlaygroundClient, trouble: str) -> None:
    """Refreshed or dropped, the next message is answered."""
    await people.post(f"world/{trouble}")
    await people.wait_for_traffic("apps.connections.open", 2)
    await people.connected()
    anna = people.user("anna")
    said = await anna.say("#general", "hello again")
    await anna.wait_for("echo: hello again", "#general", thread=said)


async def test_an_interaction_nobody_takes_warns_the_user(people: PlaygroundClient) -> None:
    """Without an app a shortcut is told to have failed."""
    anna = people.user("anna")
    assert not await anna.shortcut("open_form")
    assert await anna.notices() == ["Echo is not responding. Try again."]


async def test_resetting_begins_again(people: PlaygroundClient, slack: AsyncWebClient) -> None:
    """Messages, faults and violations are gone, the people are back."""
    await slack.chat_postMessage(channel="#general", text="old")
    await people.fault("server_error", times=100)
    await people.reset()
    assert await people.user("anna").messages("#general") == []
    assert (await slack.auth_test())["ok"]


@pytest.fixture
async def over_http() -> AsyncIterator[Playground]:
    """Run a playground that posts, signed, to an echo app with a web server of its own."""
    listener = listen("127.0.0.1", 0)
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/slack/events"
    async with serve(manifest(socket_mode_enabled=False), request_url=address) as playground:
        client = AsyncWebClient(playground.credentials.bot_token, base_url=f"{playground.world.url}/api/")
        secret = playground.credentials.signing_secret
        app = AsyncApp(client=client, signing_secret=secret, logger=logging.getLogger("echo"))
        register(app)
        handler = AsyncSlackRequestHandler(app)
        web = Starlette(routes=[Route("/slack/events", handler.handle, methods=["POST"])])
        async with serving(web, listener):
            yield playground


@asynccontextmanager
async def serving(web: Starlette, listener: socket.socket) -> AsyncIterator[None]:
    """Serve a web application while the context lasts."""
    server = EmbeddedServer(uvicorn.Config(web, lifespan="off", ws="none", log_level="warning"))
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield
    finally:
        server.should_exit = True
        await running


async def test_signed_http_carries_everything(over_http: Playground) -> None:
    """Events, commands, forms with errors and clicks: the same app without a socket."""
    async with PlaygroundClient(over_http.world.url) as people:
        anna = people.user("anna")
        said = await anna.say("#general", "hello over http")
        await anna.wait_for("echo: hello over http", "#general", thread=said)
        await anna.command("#general", "/echo here")
        await anna.wait_for("echo: here", "#general")
        await anna.command("#general", "/form")
        assert (await anna.submit({"Word": "bad"})).errors == {"word": "Not that word."}
        assert not (await anna.submit({"Word": "fine"})).is_open
        await anna.wait_for("chose fine", "#general")
        assert await people.violations() == []


async def test_an_http_retry_is_marked_as_one() -> None:
    """An answer of 500 is no acknowledgement: the event is posted again with its number and the reason."""
    listener = listen("127.0.0.1", 0)
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    received: list[tuple[str | None, str | None, bytes]] = []

    async def fail_at_first(request: Request) -> Response:
        headers = request.headers
        retry = headers.get("x-slack-retry-num")
        received.append((retry, headers.get("x-slack-retry-reason"), await request.body()))
        return Response(status_code=200 if retry else 500)

    async with (
        serving(Starlette(routes=[Route("/", fail_at_first, methods=["POST"])]), listener),
        serve(manifest(), request_url=address) as playground,
        PlaygroundClient(playground.world.url) as people,
    ):
        await people.user("anna").say("#general", "hello")
        ends = [entry["status"] for entry in await people.wait_for_traffic("message", 2)]
    assert ends == ["http_error", "ack"]
    assert [event[:2] for event in received] == [(None, None), ("1", "http_error")]
    assert received[0][2] == received[1][2]


async def test_a_wrong_signature_is_refused_by_the_app(over_http: Playground) -> None:
    """The app really checks: signed with another secret, nothing is acknowledged."""
    over_http.delivery.carrier._secret = b"another"  # type: ignore[attr-defined]  # the carrier is SignedHttp here
    async with PlaygroundClient(over_http.world.url) as people:
        assert not await people.user("anna").command("#general", "/echo here")


def _text(entry: dict[str, dict[str, dict[str, str]]]) -> str:
    return entry["request"]["event"]["text"]
