"""Our page of somebody who is in 60 channels with 500 journeys, beside fetching the bare rows that it is made of.

On both kinds of database. Times are of the clock, since PostgreSQL works in a process of its own; of the page, what our
own process computes for it is told too.
"""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from bot.guide import home, start
from bot.guide.unit import Person, Unit
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.slack.views import home as views
from storage.database import Database
from storage.tables import ConversationRow, DraftRow, FixRow, JourneyRow, VoteRow
from tests.bench.loading import Work, count_queries, in_transaction, in_turn, postgresql
from tests.bench.slack import USER, WORKSPACE
from tests.bench.table import Row, row, show

_JOURNEYS, _CHANNELS, _FIXES = 500, 60, 4
_DATE = date(2026, 4, 1)
_CHANNEL_IDS = [f"C{number:09}" for number in range(_CHANNELS)]
_ANNA = Person(WORKSPACE, USER, "Anna", Language.NL, frozenset(_CHANNEL_IDS))
_ROWS: list[Any] = [JourneyRow, ConversationRow, FixRow, DraftRow, VoteRow]


def measure(folder: Path) -> str:
    """Measure and give the table; files are made in a folder that is there to be thrown away."""
    rows = list(_on("SQLite", f"sqlite:///{folder / 'homes.db'}"))
    with postgresql() as url:
        rows += _on("PostgreSQL", url)
    explanation = f"{_FIXES} fixes in each, all of the reader; medians, × the rows of that database"
    return show(f"Home with {_JOURNEYS} journeys in {_CHANNELS} channels", explanation, rows)


def _on(name: str, url: str) -> Iterator[Row]:
    """Measure on one database, which is empty."""
    database = Database(url)
    database.migrate()
    with database.transaction() as session:
        for number in range(_JOURNEYS):
            journey = _journey(number)
            start.start(_unit(session), start.Opening(_CHANNEL_IDS[number % _CHANNELS], (journey,)))
    works: dict[str, Work] = {
        "their rows": _fetch_rows,
        "read": lambda session: home.read(_unit(session)),
        "read and rendered": lambda session: views.home(home.read(_unit(session)), Language.NL),
    }
    done = {what: partial(in_transaction, database, work) for what, work in works.items()}
    spent = in_turn(done)
    for what, work in works.items():
        remark = f"{count_queries(database, work)} queries, {_computing(done[what]):.1f} ms of our process"
        yield row(f"{name}: {what}", "ms", spent[what], spent["their rows"], remark)
    database.close()


def _journey(number: int) -> Journey:
    journey = edit.describe(example(Language.NL), title=f"Reis {number}")
    for place in range(_FIXES):
        fields = {"owner": "Anna", "owner_id": USER, "due": _DATE}
        journey, _ = edit.add(journey, "fixes", text=f"Totaalprijs boven aan de offerte ({place})", **fields)
    return journey


def _fetch_rows(session: Session) -> object:
    """Fetch what the page is made of, all of it, and make nothing of it."""
    connection = session.connection()
    return [
        connection.execute(select(table).where(table.c.workspace_id == WORKSPACE)).all()
        for table in (one.__table__ for one in _ROWS)
    ]


def _computing(work: Callable[[], object]) -> float:
    """Give the milliseconds of processor time that our process spends on some work."""
    spent = []
    for _ in range(10):
        begun = time.process_time()
        work()
        spent.append((time.process_time() - begun) * 1000)
    return median(spent)


def _unit(session: Session) -> Unit:
    return Unit(session, _ANNA, datetime.now(UTC))
