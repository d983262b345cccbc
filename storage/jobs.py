"""Queries on the tables that the job engine keeps in our database: only counting, which its own face cannot do.

All else is asked of the engine itself (`bot.jobs.engine`).
"""

from datetime import UTC, datetime

from sqlalchemy import Column, Integer, MetaData, String, Table, func
from sqlmodel import Session, select

SCHEMA = "jobs"
"""Where the engine's tables are in PostgreSQL; SQLite knows no schemas."""


def counts(session: Session, queue: str) -> dict[tuple[str, str], int]:
    """Count the jobs of a queue by their state and name, as the engine calls them."""
    table = _jobs(session)
    query = (
        select(table.c.status, table.c.name, func.count())
        .where(table.c.queue_name == queue)
        .group_by(table.c.status, table.c.name)
    )
    return {(status, name): count for status, name, count in session.exec(query)}


def longest_waiting(session: Session, queue: str, state: str) -> datetime | None:
    """Tell since when the job that waits longest has been in a state; None when none is."""
    table = _jobs(session)
    query = select(func.min(table.c.created_at)).where(table.c.queue_name == queue, table.c.status == state)
    since = session.exec(query).one()
    return None if since is None else datetime.fromtimestamp(since / 1000, UTC)


def _jobs(session: Session) -> Table:
    on_postgresql = session.get_bind().dialect.name == "postgresql"
    return Table(
        "workflow_status",
        MetaData(schema=SCHEMA if on_postgresql else None),
        Column("queue_name", String),
        Column("status", String),
        Column("name", String),
        Column("created_at", Integer),
    )
