"""Kills workers while they send what is due, and counts what arrived: `make chaos`, or `python -m tests.jobs.chaos`.

Real journeys with real appointments, and a Slack that is slow, asks for patience and loses connections. Workers are
killed with SIGKILL, at random: one at a time on SQLite, two and three at once on PostgreSQL. Lost and doubled must be 0.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path

from bot.app import migrate
from bot.jobs.engine import Jobs
from storage.database import Database
from tests.bench.loading import postgresql
from tests.jobs.counting_slack import CountingSlack
from tests.jobs.due_journeys import are_behind, make_due, told
from tests.jobs.working_process import start_worker

_TROUBLE = 10
_SLOWEST = 0.1


@dataclass(frozen=True)
class Plan:
    """So many messages, workers at once and kills; a worker lives a random time between `lives` seconds."""

    messages: int
    workers: int
    kills: int
    lives: tuple[float, float] = (0.6, 2.0)
    patience: float = 900.0

    @property
    def span(self) -> float:
        """The seconds in which messages come due: as long as workers are killed."""
        return self.kills * sum(self.lives) / 2 / self.workers


@dataclass(frozen=True)
class Outcome:
    """What came of it."""

    plan: Plan
    lost: int
    doubled: int
    kills: int
    seconds: float
    looked_up: int
    left: str = ""

    @property
    def is_well(self) -> bool:
        """Tell whether every message arrived once, though as many workers were killed as was meant."""
        return not (self.lost or self.doubled or self.left) and self.kills >= self.plan.kills

    def __str__(self) -> str:
        """Tell it in one line."""
        return (
            f"{self.plan.messages} messages, {self.plan.workers} at once, {self.kills} killed: lost {self.lost}, "
            f"doubled {self.doubled}; {self.looked_up} look-ups, {self.seconds:.0f} s {self.left}"
        )


class Workers:
    """The workers at work, each replaced as soon as it is killed."""

    def __init__(self, slack_url: str, database_url: str, number: int) -> None:
        self._addresses = slack_url, database_url
        self._alive = [self._start() for _ in range(number)]

    def kill_one(self, chance: random.Random) -> None:
        """Kill a worker at random, and start another one."""
        place = chance.randrange(len(self._alive))
        self._end(self._alive[place])
        self._alive[place] = self._start()

    def end(self) -> None:
        """Kill all."""
        for process in self._alive:
            self._end(process)

    def _start(self) -> BaseProcess:
        return start_worker(*self._addresses)

    @staticmethod
    def _end(process: BaseProcess) -> None:
        process.kill()
        process.join()


async def endure(plan: Plan, database_url: str, seed: int) -> Outcome:
    """Send what is due on an empty database, with kills; gives what came of it."""
    chance, begun = random.Random(seed), time.monotonic()
    database = Database(database_url)
    migrate(database)
    jobs = Jobs(database)
    try:
        async with CountingSlack.served(
            trouble=_TROUBLE, slowest=_SLOWEST, chance=random.Random(seed)
        ) as slack:
            await asyncio.to_thread(make_due, database, plan.messages, plan.span)
            workers = await asyncio.to_thread(Workers, slack.url, database_url, plan.workers)
            try:
                for _ in range(plan.kills):
                    await asyncio.sleep(chance.uniform(*plan.lives) / plan.workers)
                    await asyncio.to_thread(workers.kill_one, chance)
                left = await _until_done(database, jobs, plan)
            finally:
                await asyncio.to_thread(workers.end)
            deliveries = slack.deliveries()
            wanted = await asyncio.to_thread(told, database)
    finally:
        jobs.close()
        database.close()
    missing = plan.messages - len(wanted) + sum(str(row.id) not in deliveries for row in wanted)
    doubled = sum(times - 1 for times in deliveries.values())
    looked_up = slack.calls["conversations.history"] + slack.calls["conversations.replies"]
    return Outcome(plan, missing, doubled, plan.kills, time.monotonic() - begun, looked_up, left)


async def _until_done(database: Database, jobs: Jobs, plan: Plan) -> str:
    """Wait until nothing is left to do; gives what is left when that takes too long."""
    until = time.monotonic() + plan.patience
    while True:
        counts = await asyncio.to_thread(jobs.counts)
        behind = await asyncio.to_thread(are_behind, database)
        sent = len(await asyncio.to_thread(told, database))
        if sent == plan.messages and not (counts.queued or counts.running or behind):
            return f"({counts.failed} failed)" if counts.failed else ""
        if time.monotonic() > until:
            return f"({sent} told, {counts}, {'some' if behind else 'none'} behind)"
        await asyncio.sleep(0.5)


@contextmanager
def _database(kind: str) -> Iterator[str]:
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="reisgids-chaos-") as folder:
            yield f"sqlite:///{Path(folder) / 'chaos.db'}"
    else:
        with postgresql() as url:
            yield url


def main() -> int:
    """Go through all plans, and give 0 when every message arrived once in each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    chosen = parser.parse_args()
    well = True
    sys.stdout.write(f"seed {chosen.seed}\n")
    for kind, at_once in (("sqlite", 1), ("postgresql", 2), ("postgresql", 3)):
        if chosen.only in (None, kind):
            with _database(kind) as url:
                plan = Plan(chosen.messages, at_once, chosen.kills)
                outcome = asyncio.run(endure(plan, url, chosen.seed))
            well = well and outcome.is_well
            sys.stdout.write(f"{'✓' if outcome.is_well else '✗'} {kind}: {outcome}\n")
            sys.stdout.flush()
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
