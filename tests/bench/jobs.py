"""What is due, from then until it is handed over to Slack, beside a bare loop that posts as many messages there.

On both kinds of database. A worker gets a quarter of a minute on each; `python -m tests.bench.jobs` lets it end.
"""

import asyncio
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # published without type hints
from slack_sdk.web.async_client import AsyncWebClient
from sqlmodel import Session, col, select, update

from bot.app import migrate
from bot.guide.appointments import Kind
from bot.guide.guide import Guide
from bot.jobs.engine import Jobs
from bot.jobs.worker import Pace
from storage.database import Database
from storage.monthly_tables import AppointmentRow
from storage.tables import JourneyRow
from tests.bench.loading import postgresql
from tests.bench.table import Row, row, show
from tests.jobs.counting_slack import CountingSlack
from tests.jobs.due_journeys import make_due
from tests.jobs.working_process import start_worker

_DUE = 10_000
_PLANNED = 100_000
_BARE = 500
_LONGEST = 15.0
_AT_REST = 10.0
_PAYLOAD = {
    "text": "Vaste dag",
    "metadata": {"event_type": "reisgids_message", "event_payload": {"id": "0"}},
}


async def measure(folder: Path, longest: float = _LONGEST) -> str:
    """Measure and give the table; files are made in a folder that is there to be thrown away."""
    rows = await _on("SQLite", f"sqlite:///{folder / 'jobs.db'}", longest)
    with postgresql() as url:
        rows += await _on("PostgreSQL", url, longest)
    explanation = "one worker process; × the bare loop of its run"
    return show(f"{_DUE:,} due journeys, and {_PLANNED:,} appointments to come", explanation, rows)


async def _on(name: str, url: str, longest: float) -> list[Row]:
    """Measure on one database, which is empty."""
    database = Database(url)
    migrate(database)
    make_due(database, _DUE, begun=datetime.now(UTC) + timedelta(days=1))
    _plan_more(database)
    jobs = Jobs(database)
    guide = Guide(database, later=jobs)
    async with CountingSlack.served() as slack:
        ticks = [await _seconds_to_hand_over(guide) for _ in range(5)]
        idle = await _at_rest(slack, url)
        bare = await _bare_loop(slack)
        _bring_forward(database)
        handing = await _seconds_to_hand_over(guide)
        sent, seconds, cpu = await _work(slack, url, longest)
    guide.close()
    jobs.close()
    database.close()
    each = seconds / sent + handing / _DUE
    return [
        row(f"{name}: the bare loop, per message", "ms", [bare * 1000]),
        row(f"{name}: due made into jobs, each", "ms", [handing * 1000 / _DUE]),
        row(
            f"{name}: from due to handed over, per message",
            "ms",
            [each * 1000],
            [bare * 1000],
            f"{sent:,} in {seconds:.0f} s; {cpu * 1000 / sent:.0f} ms of processor each",
        ),
        row(f"{name}: a look at what is due, when nothing is", "ms", [tick * 1000 for tick in ticks]),
        row(f"{name}: a worker with nothing to do", "%", [idle], remark="of one processor"),
    ]


def _plan_more(database: Database) -> None:
    """Store appointments of the years to come."""
    begun = datetime.now(UTC)
    with database.transaction() as session:
        for first, journey in enumerate(_some_journeys(session)):
            rows = [
                {
                    "workspace_id": journey.workspace_id,
                    "journey_id": journey.id,
                    "kind": "wake",
                    "subject": str(number),
                    "at": begun + timedelta(days=1, minutes=first * 100 + number),
                }
                for number in range(100)
            ]
            session.connection().execute(AppointmentRow.__table__.insert(), rows)


def _bring_forward(database: Database) -> None:
    """Let what the journeys have planned for their fixes be due now."""
    with database.transaction() as session:
        session.exec(
            update(AppointmentRow).where(col(AppointmentRow.kind) == Kind.FIXES).values(at=datetime.now(UTC))
        )


def _some_journeys(session: Session) -> list[JourneyRow]:
    return list(session.exec(select(JourneyRow).limit(_PLANNED // 100)))


async def _bare_loop(slack: CountingSlack) -> float:
    """Post message after message; gives the seconds that one takes."""
    client = AsyncWebClient("xoxb-bench", base_url=f"{slack.url}/api/")
    begun = time.perf_counter()
    for _ in range(_BARE):
        await client.chat_postMessage(channel="CBARE", **_PAYLOAD)
    seconds = time.perf_counter() - begun
    slack.posted.clear()
    return seconds / _BARE


async def _seconds_to_hand_over(guide: Guide) -> float:
    begun = time.perf_counter()
    while await guide.hand_over_due():
        pass
    return time.perf_counter() - begun


async def _work(slack: CountingSlack, url: str, longest: float) -> tuple[int, float, float]:
    """Let a worker send; gives how many messages it sent, in how many seconds, with how much of a processor."""
    process = await asyncio.to_thread(start_worker, slack.url, url, Pace())
    while not slack.posted:  # noqa: ASYNC110  # the worker is elsewhere
        await asyncio.sleep(0.02)
    watched, begun = psutil.Process(process.pid), time.perf_counter()
    used = _cpu(watched)
    while len(slack.posted) < _DUE and time.perf_counter() - begun < longest:  # noqa: ASYNC110  # as above
        await asyncio.sleep(0.1)
    outcome = len(slack.posted), time.perf_counter() - begun, _cpu(watched) - used
    process.kill()
    await asyncio.to_thread(process.join)
    return outcome


async def _at_rest(slack: CountingSlack, url: str) -> float:
    """Give the percentage of a processor that a worker takes which has nothing to do."""
    process = await asyncio.to_thread(start_worker, slack.url, url, Pace())
    await asyncio.sleep(_AT_REST)
    watched = psutil.Process(process.pid)
    used = _cpu(watched)
    await asyncio.sleep(_AT_REST)
    share = (_cpu(watched) - used) / _AT_REST
    process.kill()
    await asyncio.to_thread(process.join)
    return share * 100


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="reisgids-bench-") as name:
        sys.stdout.write(asyncio.run(measure(Path(name), longest=3600.0)) + "\n")
