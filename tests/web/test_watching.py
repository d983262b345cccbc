"""What monitoring is told: alive, ready or which part is not, and figures; no address and no secret."""

import json
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from bot.guide import appointments
from bot.guide.appointments import Kind
from bot.guide.unit import steward
from bot.playground.client import Person, PlaygroundClient
from bot.playground.world import TEAM_ID
from storage.database import Database
from tests.slack.stories import start
from tests.web.conftest import Served, served


async def readiness(web: Served) -> tuple[int, dict[str, str]]:
    """Ask whether the bot is ready; gives the status and what each part tells."""
    status, text = await web.get("/readyz")
    told = json.loads(text)
    assert told["ready"] is (status == 200)
    return status, told["parts"]


def break_database(url: str) -> None:
    """Put something else in the place of a database, so that nobody can open it any more."""
    if url.startswith("sqlite"):
        file = Path(url.removeprefix("sqlite:///"))
        file.rename(file.with_suffix(".away"))
        file.mkdir()
        return
    name, server = make_url(url).database or "", make_url(url).set(database="postgres")
    with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,)
        )
        connection.execute(
            sql.SQL("ALTER DATABASE {} RENAME TO {}").format(
                sql.Identifier(name), sql.Identifier(f"{name}_away")
            )
        )
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        connection.execute(sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(sql.Identifier(name)))


async def test_a_bot_with_everything_it_needs_is_ready(database_url: str) -> None:
    """On both kinds of database."""
    async with served(database_url) as web:
        assert await web.get("/healthz") == (200, "alive")
        assert await readiness(web) == (200, {"database": "ok", "slack": "ok"})


async def test_a_dead_database_is_to_blame(database_url: str) -> None:
    """The process lives all the same, and its own figures can be read."""
    async with served(database_url) as web:
        await readiness(web)
        break_database(database_url)
        status, parts = await readiness(web)
        assert (status, parts) == (503, {"database": "unreachable", "slack": "ok"})
        assert await web.get("/healthz") == (200, "alive")
        status, text = await web.get("/metrics")
        assert status == 200
        assert "reisgids_in_hand 0.0" in text


async def test_tables_that_are_behind_are_to_blame(web: Served) -> None:
    """Somebody started a newer bot on an older database."""
    with web.bot.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    status, parts = await readiness(web)
    assert (status, parts["database"]) == (503, "tables are not up to date")


@pytest.mark.parametrize("kind", ["refuse", "drop"])
async def test_a_token_that_slack_does_not_take_is_to_blame(
    web: Served, slack: PlaygroundClient, kind: str
) -> None:
    """Whether Slack refuses it or does not answer; nobody learns the token."""
    await slack.fault(kind, "auth.test", times=9, error="invalid_auth")
    status, parts = await readiness(web)
    assert (status, parts["database"]) == (503, "ok")
    assert parts["slack"] != "ok"
    assert web.playground.credentials.bot_token not in str(parts)


async def test_slack_is_not_asked_each_time(web: Served, slack: PlaygroundClient) -> None:
    """A token that was seen working counts as one that works, for some minutes."""
    for _ in range(5):
        assert (await readiness(web))[0] == 200
    assert len(await slack.traffic("auth.test")) == 1


async def test_what_slack_delivers_is_counted_and_timed(
    web: Served, slack: PlaygroundClient, anna: Person
) -> None:
    """Commands, windows, events and clicks by name; our calls, and those that were too many."""
    await slack.fault("rate_limit", "users.conversations", retry_after=1)
    thread = await start(anna)
    await thread.says(anna, "van een bericht tot een blije klant")
    await thread.click(anna, "Bewaar", "Gehoord")
    await thread.kept(anna, "een bericht", "Anna")
    await slack.settled()
    for label in (
        'kind="command",name="/klantreis",status="200"',
        'kind="window",name="start submission",status="200"',
        'kind="event",name="message",status="200"',
    ):
        assert await web.figure(f"reisgids_deliveries_total{{{label}}}") >= 1, (await web.get("/metrics"))[1]
    assert await web.figure('reisgids_ack_seconds_count{kind="click"}') == 1
    assert await web.figure('reisgids_ack_seconds_bucket{kind="click",le="3.0"}') == 1
    assert await web.figure('reisgids_slack_calls_total{method="users.conversations",status="429"}') == 1
    assert await web.figure('reisgids_slack_calls_total{method="chat.postMessage",status="200"}') >= 2


async def test_what_waits_for_a_worker_is_told(web: Served, anna: Person) -> None:
    """Nobody works here: an appointment that is overdue shows as lag."""
    await start(anna)
    assert await web.figure("reisgids_job_lag_seconds") == 0
    long_ago = web.bot.guide._now().replace(year=2020)
    await web.bot.guide.do(steward(TEAM_ID), appointments.make, 1, Kind.ROUND, long_ago)
    assert await web.figure("reisgids_job_lag_seconds") > 3600
    await web.bot.guide.hand_over_due()
    assert await web.figure('reisgids_jobs{state="queued"}') == 1


def test_whoever_looks_at_a_database_does_not_change_it(sqlite_url: str) -> None:
    """Being asked whether it is up to date, a database that is new stays empty."""
    database = Database(f"{sqlite_url}.new")
    assert not database.is_migrated()
    with database.transaction() as session:
        found = session.connection().exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    assert found == 0
    database.close()
