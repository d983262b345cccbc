"""The playground's clock as an app under development follows it: over HTTP, and as the page and scripts move it."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.playground.client import PlaygroundClient, Refused
from bot.playground.playground import Playground
from bot.playground.server import serve
from tests.playground.conftest import manifest

HOUR = 3600.0


class App:
    """An app that follows the clock by hand: it asks, and tells when it has something to do."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session, self._url = session, url

    async def ask(self, **query: Any) -> dict[str, Any]:
        """Ask the clock."""
        async with self._session.get(f"{self._url}/clock", params=query) as response:
            assert response.status == 200, await response.text()
            answer: dict[str, Any] = await response.json()
            return answer

    async def plans(self, seconds: float, app: str = "one") -> float:
        """Tell that something happens in so many seconds; returns when that is."""
        told = await self.ask()
        at = float(told["now"]) + seconds
        await self.ask(app=app, next=at, after=told["revision"], wait=0)
        return at

    async def is_idle(self, app: str = "one") -> None:
        """Tell that there is nothing to do."""
        await self.ask(app=app, next="", after=(await self.ask())["revision"], wait=0)


@pytest.fixture
async def app(playground: Playground) -> AsyncIterator[App]:
    """Give an app that has not asked yet."""
    async with aiohttp.ClientSession() as session:
        yield App(session, playground.world.url)


async def test_the_clock_answers_at_once_or_when_it_is_moved(people: PlaygroundClient, app: App) -> None:
    """Whoever tells which revision they know hears of the next move within a fraction of a second."""
    first = await app.ask()
    assert abs(first["now"] - time.time()) < 1
    waiting = asyncio.create_task(app.ask(after=first["revision"]))
    await asyncio.sleep(0.1)
    assert not waiting.done()
    await people.move_clock(HOUR)
    moved = await asyncio.wait_for(waiting, 0.5)
    assert moved["revision"] != first["revision"]
    assert moved["ahead"] == pytest.approx(HOUR)
    assert moved["now"] - first["now"] == pytest.approx(HOUR, abs=1)


async def test_an_app_that_knows_another_clock_hears_the_time_at_once(app: App) -> None:
    """The playground was started again, and counts from the beginning."""
    known = (await app.ask())["revision"] + 7
    assert (await asyncio.wait_for(app.ask(after=known), 0.5))["revision"] != known


async def test_the_clock_answers_after_a_while_without_a_move(app: App) -> None:
    """So that nobody waits on a connection that is dead."""
    before = time.monotonic()
    await app.ask(after=(await app.ask())["revision"], wait=0.2)
    assert 0.15 < time.monotonic() - before < 1


@pytest.mark.parametrize("query", ["after=soon", "next=tomorrow", "wait=long", "next=nan", "next=inf"])
async def test_a_question_that_makes_no_sense_is_told(playground: Playground, query: str) -> None:
    """With what each word of it should be."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{playground.world.url}/clock?{query}") as response,
    ):
        assert response.status == 400
        assert "seconds" in await response.text()


async def test_a_jump_goes_to_what_comes_first(people: PlaygroundClient, app: App) -> None:
    """Of all apps that follow the clock, and not a moment further."""
    soon = await app.plans(24 * HOUR)
    await app.plans(99 * HOUR, app="two")
    assert await people.alarm() == datetime.fromtimestamp(soon, UTC)
    assert await people.jump() - datetime.fromtimestamp(soon, UTC) < timedelta(seconds=1)
    assert await people.now() >= datetime.fromtimestamp(soon, UTC)


async def test_nothing_is_jumped_over_while_an_app_is_at_work(people: PlaygroundClient, app: App) -> None:
    """After a move the app has yet to hear the time, and then to do what is due; both are waited for."""
    await app.plans(HOUR)
    await people.jump()
    with pytest.raises(TimeoutError):
        await people.alarm(timeout=0.2)
    await app.plans(-5)
    with pytest.raises(Refused, match="still at work"):
        await people.post("world/jump")
    jumping = asyncio.create_task(people.jump())
    later = await app.plans(3 * HOUR)
    assert await jumping >= datetime.fromtimestamp(later, UTC)


async def test_there_is_nothing_to_jump_to(people: PlaygroundClient, app: App) -> None:
    """Where no app follows the clock, and where it has planned nothing; each is told."""
    with pytest.raises(Refused, match="no app follows"):
        await people.post("world/jump")
    await app.is_idle()
    assert await people.alarm() is None
    with pytest.raises(Refused, match="planned nothing"):
        await people.post("world/jump")


async def test_what_an_app_planned_goes_with_it(people: PlaygroundClient, app: App) -> None:
    """An app that is killed while it waits for the clock has nothing to jump to any more."""
    await app.plans(HOUR)
    waiting = asyncio.create_task(app.ask(app="one", after=(await app.ask())["revision"]))
    await asyncio.sleep(0.1)
    assert await people.alarm() is not None
    waiting.cancel()
    await people.wait_for_clock(lambda seen: not seen["followed"], "an app that is gone")


async def test_a_clock_can_start_at_any_moment() -> None:
    """A story that is played again happens on the same days."""
    christmas = datetime(2026, 12, 25, 8, tzinfo=UTC)
    async with (
        serve(manifest(), starts_at=christmas.timestamp()) as playground,
        PlaygroundClient(playground.world.url) as people,
    ):
        said = await people.user("anna").say("#general", "so early")
        assert await people.now() - christmas < timedelta(seconds=30)
        assert float(said.ts) - christmas.timestamp() < 30
