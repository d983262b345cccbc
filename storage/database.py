"""The database: SQLite in one file, or PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlmodel import Session, create_engine

_BUSY_TIMEOUT = 5000
"""How long, in milliseconds, a writer of SQLite waits for another one."""
_POSTGRESQL_AT_ONCE = 8
"""Transactions that PostgreSQL gets at once: no more than connections that its pool keeps and lends."""
_JOBS_PATIENCE = 30
"""How long, in seconds, the job engine waits for another writer of SQLite; nobody waits for it."""
_CONNECT_TIMEOUT = 5
"""How long, in seconds, to wait for a PostgreSQL server that does not answer."""
_MIGRATING = 7_367_001
"""The number of the lock that whoever migrates a PostgreSQL database holds; any number that is ours alone."""
_MIGRATIONS = Path(__file__).parent / "migrations"


class UnusableDatabase(Exception):
    """The address is not one of a database that we can use."""


class Database:
    """Gives sessions. Each is one short transaction, run in a worker thread."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)

    @property
    def at_once(self) -> int:
        """How many transactions it is worth to begin at once.

        SQLite lets in one at a time. Those that wait at its door look in from time to time, and may be passed by
        others for seconds; in a queue of ours the first to come is the first to go.
        """
        return 1 if self.engine.dialect.name == "sqlite" else _POSTGRESQL_AT_ONCE

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Open a session that is committed at the end, and rolled back by an exception."""
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    def migrate(self) -> None:
        """Bring the tables up to date with the code."""
        command.upgrade(alembic_config(self.engine), "head")

    @contextmanager
    def migrating_alone(self) -> Iterator[None]:
        """Wait until no other process migrates this database, and keep others waiting meanwhile.

        Processes that start together would else make the same tables. SQLite lets in one writer anyway.
        """
        if self.engine.dialect.name == "sqlite":
            yield
            return
        with self.engine.connect() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_lock({_MIGRATING})")
            # The lock belongs to the connection and not to a transaction, which would be open all the while.
            connection.commit()
            try:
                yield
            finally:
                connection.exec_driver_sql(f"SELECT pg_advisory_unlock({_MIGRATING})")

    def is_migrated(self) -> bool:
        """Tell whether our tables are up to date with the code."""
        known = ScriptDirectory.from_config(alembic_config(self.engine)).get_heads()
        with self.engine.connect() as connection:
            return set(MigrationContext.configure(connection).get_current_heads()) == set(known)

    def engine_for_jobs(self) -> Engine:
        """Make an engine for the tables that the job engine keeps in the same database; the caller disposes of it.

        On SQLite it takes the write lock only where it writes: it looks for work every moment, and must not keep
        our own transactions waiting with that.
        """
        url = self.engine.url
        if url.get_backend_name() == "postgresql":
            return create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": _CONNECT_TIMEOUT})
        # With one connection its threads wait in a queue of their own, and not at SQLite's door, where they pass people.
        engine = create_engine(
            url,
            pool_size=1,
            max_overflow=0,
            connect_args={"timeout": _JOBS_PATIENCE, "check_same_thread": False},
        )
        event.listen(engine, "connect", _prepare_sqlite_for_jobs)
        return engine

    def close(self) -> None:
        """Close the connections."""
        self.engine.dispose()


def alembic_config(engine: Engine) -> Config:
    """Make the settings with which Alembic finds our migrations and uses this engine."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["engine"] = engine
    return config


def _engine(address: str) -> Engine:
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise UnusableDatabase("DATABASE_URL") from error
    if url.drivername in {"postgres", "postgresql"}:
        # The form that hosting companies hand out; ours is psycopg 3.
        url = url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() == "postgresql":
        return create_engine(
            url,
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"connect_timeout": _CONNECT_TIMEOUT},
        )
    if url.get_backend_name() != "sqlite":
        raise UnusableDatabase("DATABASE_URL")
    # Errors do not repeat what somebody typed.
    engine = create_engine(
        url,
        hide_parameters=True,
        connect_args={"timeout": _BUSY_TIMEOUT / 1000, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_immediately)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # Transactions are begun by us: the driver would begin them later than where we read.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute(f"PRAGMA busy_timeout={_BUSY_TIMEOUT}")
    cursor.close()


def _prepare_sqlite_for_jobs(connection: Any, _record: Any) -> None:
    # The driver begins a transaction, at once with the write lock, where the first statement comes that writes.
    connection.isolation_level = "IMMEDIATE"
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin_immediately(connection: Any) -> None:
    # A transaction that reads first and writes later could not wait for another writer: it would fail.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
