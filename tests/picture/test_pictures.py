"""Pictures are drawn by a worker process: once for the same content, within limits, whatever goes wrong."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date

import psutil
import pytest

from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.picture.pictures import Pictures, draw_once
from bot.picture.request import Format, PictureRequest, Subject
from bot.picture.worker import Limits, PictureFailed, Why, Worker

TREND = PictureRequest(example(Language.NL), Language.NL, date(2026, 11, 23), Subject.TREND)
PHASES = replace(TREND, subject=Subject.PHASES)
MARKS = {Format.PNG: b"\x89PNG", Format.PDF: b"%PDF", Format.SVG: b"<svg"}


@pytest.fixture
async def pictures() -> AsyncIterator[Pictures]:
    """Draw pictures with a worker of this test."""
    async with Pictures() as pictures:
        yield pictures


def the_worker(pictures: Pictures) -> psutil.Process:
    """Give the process that draws."""
    assert pictures.worker.pid is not None
    return psutil.Process(pictures.worker.pid)


async def until(happened: Callable[[], bool]) -> None:
    """Wait until something has happened in another task or process."""
    while not happened():  # noqa: ASYNC110  # a process raises no event here
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("format_", Format)
async def test_a_picture_comes_in_each_format_with_its_description(
    pictures: Pictures, format_: Format
) -> None:
    """Who asks for a picture gets the file, and what it shows in words for who does not see it."""
    drawing = await pictures.draw(replace(TREND, format=format_))
    assert drawing.format == format_
    assert drawing.pages[0].startswith(MARKS[format_])
    assert "7,6" in drawing.alt_text
    assert "7,6" in drawing.text


async def test_the_same_picture_is_drawn_once(pictures: Pictures) -> None:
    """The picture of a journey that did not change is remembered: nothing is drawn a second time."""
    first = await pictures.draw(TREND)
    await pictures.worker.close()
    again = await pictures.draw(TREND)
    assert again.pages == first.pages
    assert pictures.worker.pid is None


async def test_a_changed_journey_gets_a_new_picture(pictures: Pictures) -> None:
    """What is remembered never hides a change."""
    before = await pictures.draw(PHASES)
    journey = edit.change(PHASES.journey, "phases", PHASES.journey.phases[0].id, name="Oriënteren")
    assert (await pictures.draw(replace(PHASES, journey=journey))).pages != before.pages


async def test_two_who_ask_at_once_share_one_drawing(pictures: Pictures) -> None:
    """When a whole team opens the map at the same moment, it is drawn for all of them together."""
    drawings = await asyncio.gather(*(pictures.draw(TREND) for _ in range(5)))
    assert len({id(drawing.pages) for drawing in drawings}) == 1


async def test_one_who_goes_away_does_not_take_the_picture_along(pictures: Pictures) -> None:
    """Of two who wait for the same picture one may give up; the other still gets it."""
    leaving, staying = (asyncio.create_task(pictures.draw(TREND)) for _ in range(2))
    await until(lambda: pictures.worker.pid is not None)
    leaving.cancel()
    assert (await staying).pages
    assert leaving.cancelled()


async def test_old_pictures_make_room_for_new_ones() -> None:
    """What is remembered stays within its size; what nobody asked for the longest goes first."""
    async with Pictures() as measuring:
        drawings = [await measuring.draw(request) for request in (TREND, PHASES)]
    size = sum(len(drawing.pages[0]) for drawing in drawings)
    async with Pictures(most_bytes=size - 1) as pictures:
        trend = await pictures.draw(TREND)
        phases = await pictures.draw(PHASES)
        assert (await pictures.draw(PHASES)).pages is phases.pages
        assert (await pictures.draw(TREND)).pages is not trend.pages


async def test_too_many_at_once_are_told_so() -> None:
    """Pictures wait their turn, but not without end: the next one is refused in a word, and nothing piles up."""
    async with Pictures(most_waiting=1) as pictures:
        drawing = asyncio.create_task(pictures.draw(TREND))
        await until(lambda: pictures.worker.pid is not None)
        with pytest.raises(PictureFailed) as failed:
            await pictures.draw(PHASES)
        assert failed.value.why == Why.BUSY
        assert (await drawing).pages


async def test_a_picture_that_takes_too_long_is_broken_off(pictures: Pictures) -> None:
    """A picture that never ends costs its limit of time; the next one is drawn by a fresh worker."""
    await pictures.draw(TREND)
    stuck = the_worker(pictures)
    stuck.suspend()
    pictures.worker.limits = Limits(seconds=0.1)
    with pytest.raises(PictureFailed) as failed:
        await pictures.draw(PHASES)
    assert failed.value.why == Why.TIMEOUT
    assert not stuck.is_running()
    pictures.worker.limits = Limits()
    assert (await pictures.draw(PHASES)).pages


async def test_a_picture_that_takes_too_much_memory_is_broken_off() -> None:
    """A picture cannot take the memory that the bot and others need."""
    async with Pictures(Limits(most_memory=1)) as pictures:
        with pytest.raises(PictureFailed) as failed:
            await pictures.draw(TREND)
        assert failed.value.why == Why.MEMORY


async def test_when_the_worker_ends_the_next_picture_starts_another(pictures: Pictures) -> None:
    """A worker that is killed fails the picture it was busy with, and no other."""
    await pictures.draw(TREND)
    worker = the_worker(pictures)
    worker.suspend()
    drawing = asyncio.create_task(pictures.draw(PHASES))
    await asyncio.sleep(0.1)
    worker.kill()
    with pytest.raises(PictureFailed) as failed:
        await drawing
    assert failed.value.why == Why.CRASHED
    assert (await pictures.draw(PHASES)).pages


async def test_what_the_typesetter_refuses_fails_alone() -> None:
    """Content that the template cannot use is refused with the reason, and the worker goes on."""
    worker = Worker(Limits())
    with pytest.raises(PictureFailed, match="dictionary does not contain key") as failed:
        await worker.typeset(json.dumps({"content": {}, "format": "png"}).encode())
    assert failed.value.why == Why.REFUSED
    await worker.close()


@pytest.mark.parametrize("limits", [Limits(pictures=1), Limits(memory_to_keep=1)])
async def test_a_worker_makes_way_for_a_fresh_one(limits: Limits) -> None:
    """After so many pictures, or when it holds on to memory, a worker is replaced and nobody notices."""
    async with Pictures(limits) as pictures:
        drawings = [await pictures.draw(request) for request in (TREND, PHASES)]
        assert all(drawing.pages for drawing in drawings)
        assert pictures.worker.pid is None


async def test_a_worker_without_work_goes_home() -> None:
    """The memory of a worker is free again when for long nobody asks for a picture."""
    async with Pictures(Limits(idle_seconds=0)) as pictures:
        assert (await pictures.draw(TREND)).pages
        await until(lambda: pictures.worker.pid is None)
        assert (await pictures.draw(PHASES)).pages


async def test_the_bot_goes_on_while_a_picture_is_drawn(pictures: Pictures) -> None:
    """Drawing happens elsewhere: whoever types meanwhile is answered."""
    drawing = asyncio.create_task(pictures.draw(replace(TREND, subject=Subject.MAP)))
    turns = 0
    while not drawing.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert turns > 20


def test_the_command_line_draws_with_the_same_worker() -> None:
    """One picture, drawn and done, where there is no bot."""
    assert draw_once(TREND).pages[0].startswith(MARKS[Format.PNG])


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a way to kill without a warning")
def test_the_worker_ends_with_the_bot_even_when_that_is_killed() -> None:
    """A bot that is killed leaves no process behind."""
    script = """
import asyncio
from tests.picture.test_pictures import TREND
from bot.picture.pictures import Pictures
async def main():
    pictures = Pictures()
    await pictures.draw(TREND)
    print(pictures.worker.pid, flush=True)
    await asyncio.sleep(600)
asyncio.run(main())
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as bot:
        assert bot.stdout is not None
        worker = psutil.Process(int(bot.stdout.readline()))
        bot.kill()
    worker.wait(timeout=30)
    assert not worker.is_running()
