"""The bot with nothing to do: how long it takes to be there, and how much memory it holds."""

import asyncio
import time
from pathlib import Path

from storage.database import Database
from tests.bench.processes import Running, bare_app, bot, seconds_to_import_bolt
from tests.bench.slack import Slack
from tests.bench.table import row, show

ROUNDS = 3
_LOOK_EVERY = 0.5


async def measure(folder: Path) -> str:
    """Measure and give the table; files are made in a folder that is there to be thrown away."""
    url = f"sqlite:///{folder / 'idle.db'}"
    database = Database(url)
    database.migrate()
    database.close()
    imported, there, bare_memory, memory = [], [], [], []
    for _ in range(ROUNDS):
        imported.append(seconds_to_import_bolt())
        async with Slack.served() as slack:
            with bare_app(slack.url) as running:
                await slack.connected()
                bare_memory.append(await _memory_at_rest(running))
        async with Slack.served() as slack:
            begun = time.perf_counter()
            with bot(slack.url, folder, url) as running:
                await slack.connected()
                there.append(time.perf_counter() - begun)
                memory.append(await _memory_at_rest(running))
    rows = [
        row("start: Python with Bolt imported", "s", imported),
        row("start: the bot, until connected to Slack", "s", there, imported),
        row("memory: an app that only acknowledges", "MiB", bare_memory),
        row("memory: the bot", "MiB", memory, bare_memory),
    ]
    return show("The bot at rest", f"medians of {ROUNDS} rounds; SQLite, tables up to date", rows)


async def _memory_at_rest(running: Running) -> float:
    """Give the memory of a process once it stopped working."""
    before = -1.0
    while before != running.cpu():
        before = running.cpu()
        await asyncio.sleep(_LOOK_EVERY)
    return running.memory()
