"""What is happening now, for the log: the ids that every line about it gets."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

_NOW: ContextVar[dict[str, Any] | None] = ContextVar("happening", default=None)


@contextmanager
def happening(**ids: Any) -> Iterator[dict[str, Any]]:
    """Let something happen: what is logged meanwhile, also by tasks that it starts, tells these ids."""
    token = _NOW.set(noted := dict(ids))
    try:
        yield noted
    finally:
        _NOW.reset(token)


def note(**ids: Any) -> None:
    """Add ids to what is happening, as they become known; where nothing is, nobody would read them."""
    noted = _NOW.get()
    if noted is not None:
        noted.update(ids)


def noted() -> dict[str, Any]:
    """Give the ids of what is happening."""
    return dict(_NOW.get() or {})
