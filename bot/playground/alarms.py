"""When the apps under development next have something to do: the moments to which the clock can jump."""

import time
from dataclasses import dataclass, replace

from bot.playground.world import World

SILENCE_SECONDS = 30.0
"""Real seconds after which an app that is not heard of any more counts as gone."""


@dataclass(frozen=True)
class Alarm:
    """What an app told: ``at`` is None when it has nothing to do.

    ``revision`` is that of the clock as far as the app knew, ``heard`` the real time.
    """

    at: float | None
    revision: int
    heard: float


class Alarms:
    """The last that each app told, by the name that it goes by in its requests."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._told: dict[str, Alarm] = {}

    def tell(self, app: str, at: float | None, revision: int) -> None:
        """Take note of when an app next has something to do."""
        before = self._told.get(app)
        self._told[app] = Alarm(at, revision, time.monotonic())
        if before is None or (before.at, before.revision) != (at, revision):
            self._world.touch()

    def hear(self, app: str) -> None:
        """Take note that an app is still there."""
        if told := self._told.get(app):
            self._told[app] = replace(told, heard=time.monotonic())

    def forget(self, app: str) -> None:
        """Forget an app that went away."""
        if self._told.pop(app, None):
            self._world.touch()

    @property
    def is_followed(self) -> bool:
        """Whether any app follows the clock."""
        return bool(self._heard())

    @property
    def is_busy(self) -> bool:
        """Whether an app has yet to learn what time it is, or to finish what is due."""
        clock = self._world.clock
        return any(
            told.revision != clock.revision or (told.at is not None and told.at <= clock.now())
            for told in self._heard()
        )

    @property
    def next(self) -> float | None:
        """The moment at which something happens next, or None when nothing is known to."""
        now = self._world.clock.now()
        return min((told.at for told in self._heard() if told.at is not None and told.at > now), default=None)

    def _heard(self) -> list[Alarm]:
        since = time.monotonic() - SILENCE_SECONDS
        return [told for told in self._told.values() if told.heard >= since]
