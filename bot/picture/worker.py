"""The worker process that typesets: one, kept warm, with a limit on the time and memory of a picture.

A picture that is under way cannot be called off, and a picture gone wrong can take all memory there is. In a
process of its own it can be ended without harm to the conversation, and a new one takes over.
"""

import asyncio
import errno
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

_MEGABYTE = 1024 * 1024
_THRIFT = {
    "MALLOC_ARENA_MAX": "2",
    "MALLOC_TRIM_THRESHOLD_": "65536",
    "MALLOC_MMAP_THRESHOLD_": "65536",
}
"""Tells the C library of Linux to give memory back; a worker holds a fifth less for it. Others do not read it."""


class Why(StrEnum):
    """Why there is no picture."""

    TIMEOUT = "timeout"
    """It took too long."""
    MEMORY = "memory"
    """It took too much memory."""
    CRASHED = "crashed"
    """The process that drew it ended."""
    REFUSED = "refused"
    """The typesetter cannot make anything of it: a mistake of ours."""
    BUSY = "busy"
    """Too many others are waiting for theirs."""


class PictureFailed(Exception):
    """There is no picture, and this is why; another try may well succeed, except after a refusal."""

    def __init__(self, why: Why, details: str = "") -> None:
        super().__init__(f"{why}: {details}" if details else why.value)
        self.why = why


@dataclass(frozen=True)
class Limits:
    """What the worker may use."""

    seconds: float = 20
    """The longest that one picture may take."""
    most_memory: int = 1024 * _MEGABYTE
    """Beyond this many bytes a picture is broken off."""
    memory_to_keep: int = 400 * _MEGABYTE
    """A worker that holds more bytes between two pictures makes way for a fresh one."""
    idle_seconds: float = 600
    """When nobody asked for a picture for so long, the process ends, and its memory is free."""
    pictures: int = 500
    """After so many pictures a fresh worker takes over in any case."""


class Worker:
    """The process, seen from the bot. One picture at a time; the others wait in the order they came."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._process: Process | None = None
        self._made = 0
        self._turn = asyncio.Lock()
        self._resting: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The number of the process; None while there is none."""
        return self._process.pid if self._process else None

    async def typeset(self, order: bytes) -> tuple[bytes, ...]:
        """Give the pages of an order, a line of JSON as `worker_main` takes it; raises `PictureFailed`."""
        async with self._turn:
            self._stop_resting()
            process = await self._at_work()
            memory: int | None = None
            try:
                async with asyncio.timeout(self.limits.seconds):
                    pages, memory = await _ask(process, order)
            except TimeoutError:
                raise PictureFailed(Why.TIMEOUT, f"more than {self.limits.seconds} s") from None
            except (ConnectionError, asyncio.IncompleteReadError):
                code = await process.wait()
                why = Why.MEMORY if code == errno.ENOMEM else Why.CRASHED
                raise PictureFailed(why, f"the worker ended with {code}") from None
            finally:
                # Without an answer, what it writes next would be taken for the answer to another order.
                if memory is None:
                    await self._end()
            self._made += 1
            if memory > self.limits.memory_to_keep or self._made >= self.limits.pictures:
                await self._end()
            self._resting = asyncio.create_task(self._rest())
            return pages

    async def close(self) -> None:
        """End the process, after the picture it may be busy with. It starts anew when one is asked for again."""
        async with self._turn:
            self._stop_resting()
            await self._end()

    async def _rest(self) -> None:
        """End the process when for long nobody asks for a picture."""
        await asyncio.sleep(self.limits.idle_seconds)
        async with self._turn:
            await self._end()

    def _stop_resting(self) -> None:
        if self._resting is not None:
            self._resting.cancel()

    async def _at_work(self) -> Process:
        """Give the process, started if there is none or it has ended meanwhile."""
        if self._process is None or self._process.returncode is not None:
            await self._end()
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot.picture.worker_main",
                str(self.limits.most_memory),
                stdin=PIPE,
                stdout=PIPE,
                # Python looks there first, so that it finds the same code as ours.
                cwd=Path(__file__).parents[2],
                env=os.environ | _THRIFT,
            )
            self._made = 0
        return self._process

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            process.kill()
        assert process.stdin is not None
        process.stdin.close()
        # Reads what is left of the output, and closes that too.
        await process.communicate()


async def _ask(process: Process, order: bytes) -> tuple[tuple[bytes, ...], int]:
    """Give the pages, and how many bytes of memory the process held before it drew them."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(order + b"\n")
    await process.stdin.drain()
    head = json.loads(await process.stdout.readuntil(b"\n"))
    if head["refusal"]:
        raise PictureFailed(Why.REFUSED, head["refusal"])
    pages = [await process.stdout.readexactly(length) for length in head["lengths"]]
    return tuple(pages), head["memory"]
