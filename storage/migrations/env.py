"""How Alembic runs our migrations: on the engine it is given."""

from alembic import context
from sqlmodel import AutoString, SQLModel

import storage.coach_tables
import storage.monthly_tables
import storage.tables  # noqa: F401  (these define the tables that migrations are compared with)
from bot.journey.columns import ValueAsJson
from storage.types import UtcTime


def name_of_type(kind, item, autogenerate_context):
    """Write our column types by their own names, and SQLModel's strings as plain ones."""
    if kind == "type" and isinstance(item, UtcTime):
        return "storage.types.UtcTime()"
    if kind == "type" and isinstance(item, ValueAsJson):
        return "sa.JSON(none_as_null=True)"
    if kind == "type" and isinstance(item, AutoString):
        return f"sa.String(length={item.length})"
    return False


def is_ours(item, name, kind, reflected, compared_with):
    """Leave the tables of the job engine alone, which stand beside ours in a SQLite file."""
    return kind != "table" or name in SQLModel.metadata.tables


engine = context.config.attributes["engine"]

with engine.connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        render_item=name_of_type,
        include_object=is_ours,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
