"""The migrations lead to the tables that the code declares, and keep what is stored."""

from alembic import command
from sqlalchemy import text

from bot.journey.model import Formula
from storage import journeys
from storage.database import Database, alembic_config

_STORED_BY_THE_FIRST_VERSION = (
    (
        "INSERT INTO journey (id, workspace_id, channel_id, title, title_key, offering, customer_group, kind, language,"
        " phase_set, starts_at, ends_at, strategy, goal, goal_score, dismissed, last_number, version, created_by,"
        " created_at, updated_by, updated_at) VALUES (1, 'T1', 'C1', 'Van bericht tot klant', 'van bericht tot klant',"
        " '', '', 'b2b', 'nl', 'b2b', '', '', '', '', 8.0, '[]', 2, 0, 'UANNA', '2026-01-01 00:00:00', 'UANNA',"
        " '2026-01-01 00:00:00')"
    ),
    (
        "INSERT INTO phase (workspace_id, journey_id, id, position, name, information_need, conversion_point)"
        " VALUES ('T1', 1, 'p1', 1, 'Ontdekken', '', 'Reageert')"
    ),
    (
        "INSERT INTO step (workspace_id, journey_id, id, position, text, phase_id)"
        " VALUES ('T1', 1, 's2', 1, 'Krijgt een bericht', 'p1')"
    ),
    "INSERT INTO person (workspace_id, user_id, name, language) VALUES ('T1', 'UANNA', 'Anna', 'nl')",
)


def test_a_migrated_database_has_exactly_the_declared_tables(database: Database) -> None:
    """Whoever changes a table writes its migration too: Alembic finds nothing left to do."""
    command.check(alembic_config(database.engine))


def test_a_journey_stored_by_the_first_version_is_still_there_after_the_migration(database: Database) -> None:
    """It gets the usual formula, and nobody who took part is left without reminders."""
    config = alembic_config(database.engine)
    command.downgrade(config, "0001")
    with database.engine.begin() as connection:
        for statement in _STORED_BY_THE_FIRST_VERSION:
            connection.execute(text(statement))
    database.migrate()
    with database.transaction() as session:
        row = journeys.find(session, "T1", 1)
        assert row is not None
        journey = journeys.load(session, row)
        [wants_reminders] = session.connection().execute(text("SELECT wants_reminders FROM person")).scalars()
    assert (journey.title, journey.formula, journey.fixes) == (
        "Van bericht tot klant",
        Formula.IMPACT_EFFORT,
        [],
    )
    assert [(step.text, step.phase_id) for step in journey.steps] == [("Krijgt een bericht", "p1")]
    assert wants_reminders
