"""The clock that follows another one, over HTTP: the playground's, which is moved on while the bot runs."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import Clock, FollowingClock
from bot.playground.client import PlaygroundClient
from bot.playground.playground import Playground
from bot.playground.server import serve

MANIFEST = {"display_information": {"name": "Planner"}, "features": {"bot_user": {"display_name": "Planner"}}}
CHRISTMAS = datetime(2026, 12, 25, 8, tzinfo=UTC)
A_MOMENT = timedelta(seconds=0.5)


class Planner:
    """What a bot does that goes by the clock: it has a list of moments, and does what is due when it is poked."""

    def __init__(self, clock: FollowingClock, *plans: datetime) -> None:
        self.clock = clock
        self.plans = sorted(plans)
        self.done: list[tuple[datetime, datetime]] = []
        self.is_slow = False

    async def next_moment(self) -> datetime | None:
        """Tell what is first on the list."""
        return self.plans[0] if self.plans else None

    def poked(self) -> None:
        """Do what is due, in order, and remember when that was."""
        while not self.is_slow and self.plans and self.plans[0] <= self.clock.now():
            self.done.append((self.plans.pop(0), self.clock.now()))


@asynccontextmanager
async def following(planner: Planner) -> AsyncIterator[None]:
    """Let a planner follow the clock, until it is killed."""
    task = asyncio.create_task(planner.clock.follow(planner.next_moment, planner.poked))
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    """Run a playground in which it is Christmas."""
    async with serve(MANIFEST, starts_at=CHRISTMAS.timestamp()) as running:
        yield running


@pytest.fixture
async def people(playground: Playground) -> AsyncIterator[PlaygroundClient]:
    """Move the playground's clock, as its page does."""
    async with PlaygroundClient(playground.world.url) as client:
        yield client


@pytest.fixture
async def clock(playground: Playground) -> FollowingClock:
    """Give a clock that has learned the time."""
    clock = FollowingClock(f"{playground.world.url}/clock")
    await clock.learn()
    return clock


async def test_the_time_is_known_before_anything_is_planned(
    people: PlaygroundClient, clock: FollowingClock
) -> None:
    """To the millisecond, so that what is due there is due here."""
    assert abs(clock.now() - await people.now()) < timedelta(seconds=0.2)
    assert clock.now() - CHRISTMAS < timedelta(seconds=10)


def test_the_real_time_is_the_default() -> None:
    """Without another clock a moment is what it is."""
    assert abs(Clock().now() - datetime.now(UTC)) < A_MOMENT


async def test_what_is_due_is_done_at_a_jump_and_nothing_is_skipped(
    people: PlaygroundClient, clock: FollowingClock
) -> None:
    """Each jump goes to the next moment only, and each is noticed within a fraction of a second."""
    plans = [CHRISTMAS + timedelta(days=days) for days in (3, 10, 40)]
    planner = Planner(clock, *reversed(plans))
    async with following(planner):
        for plan in plans:
            assert await people.alarm() == plan
            await people.jump()
        assert await people.alarm() is None
    assert [planned for planned, _ in planner.done] == plans
    assert all(at - planned < A_MOMENT for planned, at in planner.done)


async def test_a_long_move_does_all_that_was_passed_in_order(
    people: PlaygroundClient, clock: FollowingClock
) -> None:
    """As after a holiday of the bot: it is all due at once, the longest due first."""
    plans = [CHRISTMAS + timedelta(days=days) for days in (3, 10, 40)]
    planner = Planner(clock, *plans)
    async with following(planner):
        assert await people.alarm() == plans[0]
        await people.move_clock(timedelta(days=90).total_seconds())
        assert await people.alarm() is None
    assert [planned for planned, _ in planner.done] == plans


async def test_whoever_is_slow_is_waited_for(people: PlaygroundClient, clock: FollowingClock) -> None:
    """While something due is not done, the playground does not jump on."""
    first, second = CHRISTMAS + timedelta(days=1), CHRISTMAS + timedelta(days=2)
    planner = Planner(clock, first, second)
    planner.is_slow = True
    async with following(planner):
        await people.jump()
        with pytest.raises(TimeoutError):
            await people.jump(timeout=0.6)
        planner.is_slow = False
        planner.poked()
        assert await people.alarm() == second


async def test_a_new_plan_is_told_at_once(people: PlaygroundClient, clock: FollowingClock) -> None:
    """Somebody sets a rhythm, and the jump button knows."""
    planner = Planner(clock)
    async with following(planner):
        assert await people.alarm() is None
        planner.plans.append(CHRISTMAS + timedelta(days=1))
        await people.wait_for_clock(lambda seen: seen["alarm"], "a plan")


async def test_a_bot_that_is_killed_leaves_no_plans_behind(
    people: PlaygroundClient, clock: FollowingClock
) -> None:
    """And the next one, which starts later, goes on where the clock is then."""
    plan = CHRISTMAS + timedelta(days=3)
    async with following(Planner(clock, plan)):
        assert await people.alarm() == plan
    await people.wait_for_clock(lambda seen: not seen["followed"], "nobody who follows")
    await people.move_clock(timedelta(days=1).total_seconds())
    again = FollowingClock(clock._url)
    await again.learn()
    assert abs(again.now() - await people.now()) < timedelta(seconds=0.2)
    async with following(planner := Planner(again, plan)):
        await people.jump()
        assert await people.alarm() is None
    assert len(planner.done) == 1


async def test_a_clock_that_is_away_is_waited_for_and_found_again() -> None:
    """Before the start the bot waits for it; later it goes on as it last knew, and follows the one that comes back."""
    port = _free_port()
    clock = FollowingClock(f"http://127.0.0.1:{port}/clock")
    learning = asyncio.create_task(clock.learn())
    await asyncio.sleep(0.1)
    assert not learning.done()
    async with serve(MANIFEST, port=port, starts_at=CHRISTMAS.timestamp()):
        await asyncio.wait_for(learning, 5)
        planner = Planner(clock, CHRISTMAS + timedelta(days=8))
        context = following(planner)
        await context.__aenter__()
    assert clock.now() - CHRISTMAS < timedelta(seconds=30)
    new_year = CHRISTMAS + timedelta(days=7)
    async with (
        serve(MANIFEST, port=port, starts_at=new_year.timestamp()) as playground,
        PlaygroundClient(playground.world.url) as people,
    ):
        assert await people.alarm() == CHRISTMAS + timedelta(days=8)
        assert abs(clock.now() - await people.now()) < timedelta(seconds=0.2)
        await context.__aexit__(None, None, None)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
