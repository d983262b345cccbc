"""Pictures for whoever asks: drawn by the worker process, once for the same content, and remembered."""

import asyncio
import hashlib
import json
from collections import OrderedDict
from dataclasses import dataclass
from typing import Self

from bot.picture.content import content_of
from bot.picture.described import told
from bot.picture.request import Format, PictureRequest
from bot.picture.worker import Limits, PictureFailed, Why, Worker

_MOST_REMEMBERED = 64 * 1024 * 1024
_MOST_WAITING = 50


@dataclass(frozen=True)
class Drawing:
    """A picture: a file for each page, except that a PDF is one file with all pages.

    `alt_text` says in short what it shows, `text` at length, for who does not see it.
    """

    pages: tuple[bytes, ...]
    format: Format
    alt_text: str
    text: str


class Pictures:
    """Draws pictures. Belongs to one event loop, and is closed when that ends."""

    def __init__(
        self,
        limits: Limits | None = None,
        *,
        most_bytes: int = _MOST_REMEMBERED,
        most_waiting: int = _MOST_WAITING,
    ) -> None:
        self.worker = Worker(limits or Limits())
        self._most_waiting = most_waiting
        self._remembered = _Remembered(most_bytes)
        self._under_way: dict[bytes, asyncio.Task[tuple[bytes, ...]]] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def draw(self, request: PictureRequest) -> Drawing:
        """Draw what is asked; raises `PictureFailed`. Who asks the same at the same time shares one drawing."""
        order, short, long = await asyncio.to_thread(_prepare, request)
        key = hashlib.sha256(order).digest()
        pages = self._remembered.get(key)
        if pages is None:
            # Shielded, since somebody else may be waiting for it when this one goes away.
            pages = await asyncio.shield(self._drawn(key, order))
        return Drawing(pages, request.format, short, long)

    async def close(self) -> None:
        """Break off what is under way and end the worker process."""
        under_way = list(self._under_way.values())
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        await self.worker.close()

    def _drawn(self, key: bytes, order: bytes) -> "asyncio.Task[tuple[bytes, ...]]":
        """Give the drawing that is under way; begins it if nobody asked for it yet."""
        if key not in self._under_way:
            if len(self._under_way) >= self._most_waiting:
                raise PictureFailed(Why.BUSY)
            task = asyncio.create_task(self.worker.typeset(order))
            self._under_way[key] = task
            task.add_done_callback(lambda _: self._is_done(key))
        return self._under_way[key]

    def _is_done(self, key: bytes) -> None:
        task = self._under_way.pop(key)
        # Asked for in any case: when nobody waits any longer, asyncio would complain of an error nobody heard.
        if not task.cancelled() and task.exception() is None:
            self._remembered.keep(key, task.result())


class _Remembered:
    """The pages that were asked for last, up to so many bytes.

    They live as long as this process, and with it the template; so the key need not tell its version.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._pages: OrderedDict[bytes, tuple[bytes, ...]] = OrderedDict()
        self._bytes = 0

    def get(self, key: bytes) -> tuple[bytes, ...] | None:
        """Give the pages; None when they are not, or no longer, known."""
        if key in self._pages:
            self._pages.move_to_end(key)
        return self._pages.get(key)

    def keep(self, key: bytes, pages: tuple[bytes, ...]) -> None:
        """Remember these pages, and forget those that nobody asked for the longest."""
        self._pages[key] = pages
        self._bytes += sum(map(len, pages))
        while self._bytes > self._most_bytes:
            _, forgotten = self._pages.popitem(last=False)
            self._bytes -= sum(map(len, forgotten))


def draw_once(request: PictureRequest) -> Drawing:
    """Draw one picture and end, for the command line; raises `PictureFailed`."""

    async def draw() -> Drawing:
        async with Pictures() as pictures:
            return await pictures.draw(request)

    return asyncio.run(draw())


def _prepare(request: PictureRequest) -> tuple[bytes, str, str]:
    """Give the order for the worker, and what the picture shows in short and at length."""
    order = {"content": content_of(request), "format": request.format}
    line = json.dumps(order, ensure_ascii=False, sort_keys=True, allow_nan=False)
    return line.encode(), *told(request)
