"""How Alembic runs our migrations: on the engine it is given."""

from alembic import context
from sqlmodel import AutoString, SQLModel

import storage.tables  # noqa: F401  (defines the tables that migrations are compared with)
from storage.types import UtcTime


def name_of_type(kind, item, autogenerate_context):
    """Write our column types by their own names, and SQLModel's strings as plain ones."""
    if kind == "type" and isinstance(item, UtcTime):
        return "storage.types.UtcTime()"
    if kind == "type" and isinstance(item, AutoString):
        return f"sa.String(length={item.length})"
    return False


engine = context.config.attributes["engine"]

with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        render_item=name_of_type,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
