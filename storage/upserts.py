"""Storing a row, or changing the one that is there, in one statement: safe with several processes at once."""

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel


def upsert(session: Session, table: type[SQLModel]) -> Any:
    """Begin such a statement, in the words of the database: `values`, then `on_conflict_do_update`."""
    is_postgresql = session.get_bind().dialect.name == "postgresql"
    return postgresql.insert(table) if is_postgresql else sqlite.insert(table)
