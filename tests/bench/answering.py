"""An answer typed in a thread: how long until it is acknowledged, and what it costs.

Measured beside two floors of the same run: an app that only acknowledges, and the storage work of an answer
without any Slack. Everything goes over Socket Mode, as it does in an installation; Slack itself is in this
process, the apps are in theirs.
"""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from bot.guide.guide import Guide
from storage.database import Database
from tests.bench.journeys import ANSWERS, ask_for_steps
from tests.bench.processes import bare_app, bot
from tests.bench.rounds import (
    PEOPLE_AT_ONCE,
    Answer,
    App,
    Round,
    StorageRound,
    at_once,
    one_by_one,
    without_slack,
)
from tests.bench.slack import Slack, Thread
from tests.bench.table import row, show

_ROUNDS = 5
_JOURNEYS = 8
"""Journeys that are answered in turn in one round."""
_BARE_REPEATS = 10
"""How often the app that only acknowledges gets the same round: its work must span many ticks of the clock."""


@dataclass(frozen=True)
class _Results:
    """What one round of each kind gave."""

    bare: Round
    storage: StorageRound
    bot: Round
    bare_at_once: Round
    bot_at_once: Round


async def measure(folder: Path) -> str:
    """Measure and give the table; files are made in a folder that is there to be thrown away."""
    # One more than is counted: in the first everything is still warming up.
    rounds = _ROUNDS + 1
    async with AsyncExitStack() as stack:
        bare_slack, bot_slack = [await stack.enter_async_context(Slack.served()) for _ in range(2)]
        bot_guide, bot_url = guide_of(stack, folder / "bot.db")
        guide, _ = guide_of(stack, folder / "storage.db")
        bot_slack.threads = await ask_for_steps(bot_guide, 2 * rounds * _JOURNEYS)
        dealt = zip(
            shares(bot_slack.threads[::2]),
            shares(bot_slack.threads[1::2]),
            shares(await ask_for_steps(guide, rounds * _JOURNEYS)),
            strict=True,
        )
        bare = App(stack.enter_context(bare_app(bare_slack.url)), bare_slack)
        whole = App(stack.enter_context(bot(bot_slack.url, folder, bot_url)), bot_slack, bot_guide)
        await asyncio.gather(bare_slack.connected(), bot_slack.connected())
        results = [
            _Results(
                bare=await one_by_one(bare, alone * _BARE_REPEATS),
                storage=await without_slack(guide, stored),
                bot=await one_by_one(whole, alone),
                bare_at_once=await at_once(bare, together * _BARE_REPEATS),
                bot_at_once=await at_once(whole, together),
            )
            for alone, together, stored in dealt
        ]
    return _table(results[1:])


def guide_of(stack: AsyncExitStack, file: Path) -> tuple[Guide, str]:
    """Give a guide with a new database, and the address of that."""
    url = f"sqlite:///{file}"
    database = Database(url)
    stack.callback(database.close)
    database.migrate()
    guide = Guide(database)
    stack.callback(guide.close)
    return guide, url


def shares(threads: Sequence[Thread]) -> Iterator[list[Answer]]:
    """Deal journeys out over the rounds: the answers of a round go to its journeys in turn.

    No two journeys get the same answer, so that nothing that is remembered of one makes another cheaper.
    """
    for first in range(0, len(threads), _JOURNEYS):
        numbered = enumerate(threads[first : first + _JOURNEYS], start=first)
        share = [(thread, f"in week {number}") for number, thread in numbered]
        yield [(thread, f"{text} {when}") for text in ANSWERS for thread, when in share]


def _table(results: Sequence[_Results]) -> str:
    bare = [one.bare for one in results]
    whole = [one.bot for one in results]
    together = [one.bot_at_once for one in results]
    bare_together = [one.bare_at_once for one in results]
    cpu = [one.cpu for one in whole]
    hearing = [one.bare.cpu + one.storage.hearing for one in results]
    stored = [one.bare.cpu + one.storage.whole for one in results]
    rows = [
        row("CPU: an app that only acknowledges", "ms", [one.cpu for one in bare]),
        row("CPU: hearing and storing, without Slack", "ms", [one.storage.hearing for one in results]),
        row("CPU: all storage work, without Slack", "ms", [one.storage.whole for one in results]),
        row(
            "CPU: the bot, its draft updated in the thread",
            "ms",
            cpu,
            hearing,
            "of acknowledging and hearing",
        ),
        row("", "ms", cpu, stored, "of acknowledging and all storage work (aim: under 2)"),
        row(f"CPU: the bot, {PEOPLE_AT_ONCE} people at once", "ms", [one.cpu for one in together]),
        row("wait for acknowledgement, p50: only acknowledges", "ms", [one.p50 for one in bare]),
        row("p50: the bot", "ms", [one.p50 for one in whole], [one.p50 for one in bare]),
        row("p99: only acknowledges", "ms", [one.p99 for one in bare]),
        row("p99: the bot", "ms", [one.p99 for one in whole], [one.p99 for one in bare]),
        row(f"p99: the bot, {PEOPLE_AT_ONCE} people at once", "ms", [one.p99 for one in together]),
        row("at once: only acknowledges", "/s", [1000 / one.clock for one in bare_together]),
        row("at once: the bot, all drafts shown", "/s", [1000 / one.clock for one in together]),
    ]
    answers = len(whole[0].waits)
    return show("An answer in the thread", f"SQLite; medians of {_ROUNDS} rounds of {answers} answers", rows)
