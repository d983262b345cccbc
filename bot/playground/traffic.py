"""A record of what went between the app and the playground, for the inspector pane and for tests."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from bot.playground.world import World

KEPT_ENTRIES = 1000


@dataclass
class Entry:
    """One call or delivery.

    ``direction`` is ``from_app`` or ``to_app``; ``kind`` is ``web_api``, ``response_url``, ``upload``,
    ``socket`` or ``http``; ``name`` is the method, the event type or the interaction type. ``status`` is the HTTP
    status, ``ack`` or ``no ack``. ``problems`` are violations of Slack's limits.
    """

    number: int
    time: float
    direction: str
    kind: str
    name: str
    request: Any
    response: Any = None
    status: str = ""
    problems: list[str] = field(default_factory=list)
    milliseconds: float = 0.0


class Traffic:
    """The last thousand entries, oldest first."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.entries: deque[Entry] = deque(maxlen=KEPT_ENTRIES)

    def begin(self, direction: str, kind: str, name: str, request: Any) -> Entry:
        """Record the start of a call or delivery and return its entry to finish later."""
        world = self._world
        entry = Entry(world.next_number(), world.clock.now(), direction, kind, name, request)
        self.entries.append(entry)
        world.touch()
        return entry

    def finish(self, entry: Entry, status: str, response: Any = None) -> None:
        """Record how a call or delivery ended."""
        entry.status = status
        entry.response = response
        entry.milliseconds = (self._world.clock.now() - entry.time) * 1000
        self._world.touch()
