"""What ends by itself: the status of a thread, and a stream that nobody stops."""

import asyncio
from dataclasses import dataclass, field

from bot.playground.world import World


@dataclass
class Expiring:
    """Says that something changed when the time of a thing is over, on the playground's clock."""

    world: World
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def after(self, seconds: float) -> None:
        """Let every screen look again after so many seconds."""

        async def wait() -> None:
            await self.world.clock.sleep(seconds)
            self.world.touch()

        task = asyncio.get_running_loop().create_task(wait())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def forget(self) -> None:
        """Give up what still waits."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
