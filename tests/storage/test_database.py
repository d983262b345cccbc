"""The database: one short transaction at a time, all of it or nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import Session

from bot.journey.model import Journey
from storage import deliveries, journeys
from storage.database import Database, UnusableDatabase
from storage.tables import HandledRow, StepRow

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """Open a transaction."""
    with database.transaction() as session:
        yield session


def test_what_fails_halfway_leaves_nothing_behind(database: Database) -> None:
    """An exception takes back all that its transaction did."""

    def fail(session: Session) -> None:
        journeys.insert(session, "T1", "C1", Journey(title="Half"), "U1", NOW)
        raise LookupError

    with pytest.raises(LookupError), database.transaction() as session:
        fail(session)
    with database.transaction() as session:
        assert journeys.titled(session, "T1", "C1", "Half") is None


def test_a_moment_comes_back_in_utc_whatever_its_zone_was(database: Database) -> None:
    """SQLite alone would forget the zone."""
    amsterdam = timezone(timedelta(hours=1))
    with database.transaction() as session:
        deliveries.mark_handled(session, "T1", "event:1", NOW.astimezone(amsterdam))
    with database.transaction() as session:
        row = session.get(HandledRow, ("T1", "event:1"))
        assert row is not None
        assert (row.at, row.at.tzinfo) == (NOW, UTC)


def test_a_moment_without_a_zone_is_refused(session: Session) -> None:
    """It would be a mistake of ours."""
    session.add(HandledRow(workspace_id="T1", key="event:1", at=NOW.replace(tzinfo=None)))
    with pytest.raises(StatementError, match="time zone"):
        session.flush()
    session.rollback()


def test_a_part_without_its_journey_is_refused(session: Session) -> None:
    """Foreign keys hold in SQLite too."""
    session.add(StepRow(id="s1", text="Belt", workspace_id="T1", journey_id=999))
    with pytest.raises(IntegrityError):
        session.flush()
    session.rollback()


def test_sqlite_writes_ahead_and_waits_for_others(sqlite_url: str) -> None:
    """So that readers and one writer do not stop each other."""
    database = Database(sqlite_url)
    with database.transaction() as session:
        settings = [
            session.connection().execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        ]
    database.close()
    assert settings == ["wal", 1, 5000]


@pytest.mark.parametrize("url", ["", "no address", "mysql://localhost/x", "oracle://x"])
def test_an_address_of_another_kind_of_database_is_refused(url: str) -> None:
    """By its name, before anything is tried."""
    with pytest.raises(UnusableDatabase):
        Database(url)


def test_addresses_as_hosting_companies_hand_them_out_are_understood() -> None:
    """Both spellings of PostgreSQL mean psycopg 3."""
    for scheme in ("postgres", "postgresql", "postgresql+psycopg"):
        assert Database(f"{scheme}://u:p@localhost/x").engine.dialect.driver == "psycopg"


def test_migrating_twice_does_nothing_the_second_time(tmp_path: Path) -> None:
    """As every start of the bot does."""
    database = Database(f"sqlite:///{tmp_path / 'new.db'}")
    for _ in range(2):
        database.migrate()
    with database.transaction() as session:
        assert journeys.titled(session, "T1", "C1", "Any") is None
    database.close()
