"""Waiting for something to appear on a screen, on changes rather than by the clock."""

import time
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar

from bot.playground.client.connection import Connection
from bot.playground.client.seen import SeenCanvas, SeenMessage, SeenView
from bot.playground.model import Json

SECONDS = 5.0
Thing = TypeVar("Thing")
Wanted = str | Callable[[SeenMessage], bool]


class Look(Protocol):
    """A way to look at one part of somebody's screen."""

    def __call__(self, what: str, **body: Any) -> Awaitable[Json]:
        """Return what is there, with its ``revision``."""


async def wait_until(
    connection: Connection,
    look: Look,
    what: str,
    where: Json,
    found: Callable[[Json], Thing | None],
    in_words: str,
    timeout: float,  # noqa: ASYNC109  # the error tells what was on the screen
) -> Thing:
    """Look until ``found`` returns something, each time that anything changed in the workspace.

    Raises ``TimeoutError`` after ``timeout`` seconds, with what is on the screen.
    """
    until = time.monotonic() + timeout
    while True:
        seen = await look(what, **where)
        thing = found(seen)
        if thing is not None:
            return thing
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError(f"waited {timeout} s for {in_words}; on the screen:\n{_screen(seen)}")
        await connection.post("look/wait", revision=seen["revision"], seconds=left)


def wants(wanted: Wanted, message: SeenMessage) -> bool:
    """Whether a message is the one that is waited for."""
    return wanted in message.text if isinstance(wanted, str) else wanted(message)


def wanted_in_words(wanted: Wanted) -> str:
    """Say what is waited for."""
    return f"a message with {wanted!r}" if isinstance(wanted, str) else "a message that fits"


def _screen(seen: Json) -> str:
    shown = [SeenMessage(raw) for raw in seen.get("messages", [])]
    lines = [f"{message.author}: {message.text}" for message in shown]
    lines += [f"[{view.title}]\n{view.text}" for view in map(SeenView, seen.get("modals", []))]
    if seen.get("home"):
        lines.append(SeenView(seen["home"]).text)
    if seen.get("canvas"):
        lines.append(SeenCanvas(seen["canvas"]).text)
    return "\n".join(lines) or "(nothing)"
