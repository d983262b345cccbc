"""A map of the example: drawn by the bot's worker, beside Typst alone and beside Mermaid in a Chromium.

No two pictures are of the same journey, as in use: one that did not change is remembered, and takes no time.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import psutil

from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.picture.content import content_of
from bot.picture.pictures import Pictures
from bot.picture.request import PictureRequest, Subject
from tests.bench.mermaid import Mermaid, NoMermaid, memory
from tests.bench.table import Row, row, show

_REPEATS = 10
_REPEATS_OF_MERMAID = 3
_WARMING_UP = 2
_MEGABYTE = 1024 * 1024


async def measure(folder: Path) -> str:
    """Measure and give the table; files are made in a folder that is there to be thrown away."""
    rows = await _beside_typst()
    rows += await _beside_mermaid(folder)
    return show(
        "The map of a journey of 13 steps, as a PNG",
        f"each of a journey that changed; medians of {_REPEATS}, × Typst alone; Mermaid × the bot",
        rows,
    )


async def _beside_typst() -> list[Row]:
    ours: list[float] = []
    bare: list[float] = []
    async with Pictures() as pictures:
        with _bare_typst() as typst:
            for number in range(_WARMING_UP + _REPEATS):
                request = _changed(number)
                bare.append(_compile(typst, request))
                ours.append(await _milliseconds(pictures, request))
            held_bare = memory(psutil.Process(typst.pid)) / _MEGABYTE
        assert pictures.worker.pid is not None
        held_ours = memory(psutil.Process(pictures.worker.pid)) / _MEGABYTE
    # The first few are still warming up.
    del ours[:_WARMING_UP], bare[:_WARMING_UP]
    return [
        row("Typst alone", "ms", bare, remark=f"{held_bare:.0f} MB"),
        row("the bot, with its worker warm", "ms", ours, bare, f"{held_ours:.0f} MB in the worker"),
    ]


async def _beside_mermaid(folder: Path) -> list[Row]:
    try:
        mermaid = Mermaid(folder)
        chart: list[float] = []
        warm: list[float] = []
        cold: list[float] = []
        theirs: list[float] = []
        held: list[int] = []
        async with Pictures() as pictures:
            for subject in (Subject.MAP, Subject.EMOTION):
                await pictures.draw(replace(_changed(-1), subject=subject))
            for number in range(_REPEATS_OF_MERMAID):
                seconds, most = mermaid.draw(_changed(number).journey)
                theirs.append(seconds * 1000)
                held.append(most)
                warm.append(await _milliseconds(pictures, _changed(number)))
                chart.append(
                    await _milliseconds(pictures, replace(_changed(number), subject=Subject.EMOTION))
                )
                cold.append(await _cold(_changed(number)))
    except NoMermaid as reason:
        return [Row("Mermaid in a Chromium", "skipped", "", str(reason))]
    remark = f"{max(held) / _MEGABYTE:.0f} MB in all its processes"
    return [
        row("Mermaid in a Chromium, × the whole map", "ms", theirs, warm, remark),
        row(
            "… × the emotion chart, which tells as much",
            "ms",
            theirs,
            chart,
            "steps, personas, how they feel",
        ),
        row("… × the map of a worker that has to start", "ms", theirs, cold),
    ]


async def _milliseconds(pictures: Pictures, request: PictureRequest) -> float:
    """Give how long a picture takes whoever asks for it."""
    begun = time.perf_counter()
    await pictures.draw(request)
    return (time.perf_counter() - begun) * 1000


async def _cold(request: PictureRequest) -> float:
    """Give how long a first picture takes, for which the worker process starts."""
    async with Pictures() as pictures:
        return await _milliseconds(pictures, request)


def _changed(number: int) -> PictureRequest:
    """Ask for the example, in which one step was reworded."""
    journey = example(Language.NL)
    step = journey.steps[number % len(journey.steps)]
    journey = edit.change(journey, "steps", step.id, text=f"{step.text} ({number})")
    return replace(PictureRequest(journey, Language.NL, date(2026, 11, 23)), version=number)


def _compile(typst: "subprocess.Popen[str]", request: PictureRequest) -> float:
    """Give the milliseconds that Typst alone takes."""
    assert typst.stdin is not None
    assert typst.stdout is not None
    typst.stdin.write(json.dumps(content_of(request), ensure_ascii=False) + "\n")
    typst.stdin.flush()
    return float(typst.stdout.readline()) * 1000


@contextmanager
def _bare_typst() -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.bench.bare_typst"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
