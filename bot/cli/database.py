"""Opening the configured database for a command, with one sentence for what may be wrong with it."""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic.util.exc import CommandError as AlembicError
from sqlalchemy.exc import SQLAlchemyError

from bot.cli.terminal import CommandError
from bot.jobs.engine import prepare
from storage.database import Database, UnusableDatabase


@contextmanager
def open_database(url: str) -> Iterator[Database]:
    """Open the database for as long as the context lasts; raises `CommandError` when it cannot be used.

    Sentences name no address: it may hold a password.
    """
    try:
        database = Database(url)
    except (UnusableDatabase, ValueError, ImportError) as error:
        # A port that is no number is a ValueError, a driver that we do not bring an ImportError.
        raise CommandError("setting-database-url-wrong") from error
    try:
        yield database
    except SQLAlchemyError as error:
        raise CommandError("command-database-unusable", why=_first_line(error)) from error
    except AlembicError as error:
        raise CommandError("command-database-newer") from error
    finally:
        database.close()


def migrate(url: str) -> None:
    """Bring the tables of the database up to date; raises `CommandError`."""
    with open_database(url) as database, database.migrating_alone():
        database.migrate()
        prepare(database)


def _first_line(error: SQLAlchemyError) -> str:
    # The driver's own words say what is wrong; SQLAlchemy adds the statement and a link.
    cause = getattr(error, "orig", None) or error
    return str(cause).strip().split("\n", maxsplit=1)[0]
