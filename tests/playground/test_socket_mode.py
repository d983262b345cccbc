"""Socket Mode on the wire: greetings, envelopes, acknowledgements, repetitions."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import PlaygroundClient
from bot.playground.playground import Playground
from bot.playground.server import serve
from tests.playground.conftest import manifest

Socket = aiohttp.ClientWebSocketResponse


@pytest.fixture
async def impatient() -> AsyncIterator[Playground]:
    """Run a playground that waits only a moment for acknowledgements."""
    async with serve(manifest(), ack_seconds=0.2) as playground:
        yield playground


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """Hold the connections of a test."""
    async with aiohttp.ClientSession() as session:
        yield session


async def connect(playground: Playground, session: aiohttp.ClientSession) -> Socket:
    """Open a socket as an app does and take the greeting."""
    client = AsyncWebClient(playground.credentials.app_token, base_url=f"{playground.world.url}/api/")
    opened = await client.apps_connections_open(app_token=playground.credentials.app_token)
    connection = await session.ws_connect(opened["url"])
    assert (await connection.receive_json())["type"] == "hello"
    return connection


async def test_an_address_can_be_used_once(playground: Playground, session: aiohttp.ClientSession) -> None:
    """A second connection needs an address of its own."""
    address = playground.sockets.issue_url()
    async with session.ws_connect(address) as connection:
        greeting = await connection.receive_json()
        assert greeting["num_connections"] == 1
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(address)


async def test_an_event_that_is_not_acknowledged_comes_again(
    impatient: Playground, session: aiohttp.ClientSession
) -> None:
    """The same event in a new envelope, marked as the first retry because of a timeout."""
    connection = await connect(impatient, session)
    async with PlaygroundClient(impatient.world.url) as people:
        await people.user("anna").say("#general", "hello")
        first = await connection.receive_json()
        again = await connection.receive_json()
    assert (first["type"], first["accepts_response_payload"], first["retry_attempt"]) == (
        "events_api",
        False,
        0,
    )
    assert (again["retry_attempt"], again["retry_reason"]) == (1, "timeout")
    assert first["envelope_id"] != again["envelope_id"]
    assert first["payload"] == again["payload"]


async def test_an_acknowledged_event_does_not_come_again(
    impatient: Playground, session: aiohttp.ClientSession
) -> None:
    """The next envelope is the next event."""
    connection = await connect(impatient, session)
    async with PlaygroundClient(impatient.world.url) as people:
        for word in ("one", "two"):
            await people.user("anna").say("#general", word)
            envelope = await connection.receive_json()
            assert envelope["payload"]["event"]["text"] == word
            await connection.send_json({"envelope_id": envelope["envelope_id"]})
            await people.wait_for_traffic("message")
        assert [entry["status"] for entry in await people.wait_for_traffic("message", 2)] == ["ack", "ack"]


async def test_each_envelope_goes_to_one_of_several_connections(
    playground: Playground, session: aiohttp.ClientSession
) -> None:
    """Two connections take turns."""
    connections = [await connect(playground, session), await connect(playground, session)]
    async with PlaygroundClient(playground.world.url) as people:
        for _ in range(2):
            await people.user("anna").say("#general", "hello")
        envelopes = [await connection.receive_json() for connection in connections]
    assert len({envelope["payload"]["event_id"] for envelope in envelopes}) == 2


async def test_a_refresh_is_announced(playground: Playground, session: aiohttp.ClientSession) -> None:
    """The app is asked to connect anew before its old connection ends."""
    connection = await connect(playground, session)
    async with PlaygroundClient(playground.world.url) as people:
        await people.refresh_sockets()
    message = await connection.receive_json()
    assert (message["type"], message["reason"]) == ("disconnect", "refresh_requested")


async def test_without_socket_mode_there_is_no_address() -> None:
    """An app that turned Socket Mode off is told so."""
    off = manifest(socket_mode_enabled=False)
    async with serve(off) as playground:
        client = AsyncWebClient(base_url=f"{playground.world.url}/api/")
        with pytest.raises(SlackApiError, match="socket_mode_disabled"):
            await client.apps_connections_open(app_token=playground.credentials.app_token)
