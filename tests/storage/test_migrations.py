"""The migrations lead to the tables that the code declares."""

from alembic import command

from storage.database import Database, alembic_config


def test_a_migrated_database_has_exactly_the_declared_tables(database: Database) -> None:
    """Whoever changes a table writes its migration too: Alembic finds nothing left to do."""
    command.check(alembic_config(database.engine))
