"""The doctor says what is wrong, and what to do about it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.cli.manifest import manifest_text
from bot.playground.faults import Fault
from bot.playground.playground import Playground
from bot.playground.server import serve
from storage import appointments, workers
from storage.database import Database
from storage.tables import JourneyRow
from tests.cli.conftest import Outcome, Terminal

Doctor = Callable[..., Awaitable[Outcome]]


@pytest.fixture
async def slack() -> AsyncIterator[Playground]:
    """Serve a Slack in which the app is installed as the manifest says."""
    async with serve(json.loads(manifest_text())) as playground:
        yield playground


@pytest.fixture
def doctor(slack: Playground, terminal: Terminal, sqlite_url: str) -> Doctor:
    """Call the doctor with settings that are all right, but for those that are given."""

    async def call(**changed: str) -> Outcome:
        # The doctor waits for answers, and the server that answers runs in this loop.
        return await asyncio.to_thread(terminal, "doctor", **(healthy(slack, sqlite_url) | changed))

    return call


def healthy(slack: Playground, database_url: str) -> dict[str, str]:
    """Give settings with which nothing is wrong."""
    return {
        "SLACK_BOT_TOKEN": slack.credentials.bot_token,
        "SLACK_APP_TOKEN": slack.credentials.app_token,
        "SLACK_API_URL": f"{slack.world.url}/api",
        "DATABASE_URL": database_url,
    }


def complaints(said: Outcome) -> list[str]:
    """Give the lines about what is wrong."""
    return [line.removeprefix("✗ ") for line in said.out.splitlines() if line.startswith("✗")]


async def test_the_healthy_are_told_so(doctor: Doctor) -> None:
    """Settings, tokens, scopes, the secret, time zones, database, jobs and model: a line each, and exit code 0."""
    said = await doctor()
    assert said.exit_code == 0
    assert [line[0] for line in said.out.splitlines()] == ["✓"] * 9
    assert said.err == ""


async def test_scopes_that_the_installation_lacks_are_named(terminal: Terminal, sqlite_url: str) -> None:
    """An app that was installed before scopes were added must be installed again."""
    manifest = json.loads(manifest_text())
    for scope in ("files:write", "groups:read"):
        manifest["oauth_config"]["scopes"]["bot"].remove(scope)
    async with serve(manifest) as slack:
        said = await asyncio.to_thread(terminal, "doctor", **healthy(slack, sqlite_url))
    assert said.exit_code == 1
    (complaint,) = complaints(said)
    assert "files:write, groups:read" in complaint
    assert "reisgids manifest" in complaint


async def test_a_refused_bot_token_tells_where_to_get_another(doctor: Doctor) -> None:
    """Slack's error code is there, and what to do; the rest is checked all the same."""
    said = await doctor(SLACK_BOT_TOKEN="xoxb-revoked")
    assert said.exit_code == 1
    (complaint,) = complaints(said)
    assert "invalid_auth" in complaint
    assert "OAuth & Permissions" in complaint
    assert "xoxb-revoked" not in said.out
    assert "App token: accepted" in said.out


async def test_the_bot_token_is_no_app_token(doctor: Doctor, slack: Playground) -> None:
    """Slack refuses to open Socket Mode with it, and the doctor says which token is needed."""
    said = await doctor(SLACK_APP_TOKEN=slack.credentials.bot_token)
    (complaint,) = complaints(said)
    assert "connections:write" in complaint


async def test_a_slack_that_is_busy_is_not_taken_for_a_wrong_token(doctor: Doctor, slack: Playground) -> None:
    """Nobody is sent for a new token because Slack had a bad minute."""
    slack.faults.add(Fault("rate_limit", "auth.test"))
    slack.faults.add(Fault("server_error", "apps.connections.open"))
    said = await doctor()
    assert [("429" in line, "503" in line) for line in complaints(said)] == [(True, False), (False, True)]
    assert said.err == ""


async def test_a_server_that_drops_the_connection_is_unreachable(doctor: Doctor, slack: Playground) -> None:
    """A broken connection is told in words."""
    slack.faults.add(Fault("drop", times=2))
    assert [line.startswith("Slack: cannot be reached") for line in complaints(await doctor())] == [
        True,
        True,
    ]


async def test_a_web_page_is_not_taken_for_slack(doctor: Doctor, slack: Playground) -> None:
    """The address of the playground's page, without `/api`, is a mistake that people make."""
    said = await doctor(SLACK_API_URL=slack.world.url)
    assert ["SLACK_API_URL" in line for line in complaints(said)] == [True, True]


async def test_an_address_where_nobody_answers_is_told(doctor: Doctor) -> None:
    """Port 1 is closed; the database is looked at all the same."""
    said = await doctor(SLACK_API_URL="http://127.0.0.1:1/api/")
    assert len(complaints(said)) == 2
    assert "✓ Database" in said.out


async def test_tables_that_are_behind_tell_how_to_bring_them_up_to_date(doctor: Doctor) -> None:
    """What the doctor says to do helps."""
    said = await doctor(DATABASE_URL="sqlite:///new.db")
    (complaint,) = complaints(said)
    assert "reisgids migrate" in complaint


async def test_a_signing_secret_is_enough_without_socket_mode(doctor: Doctor) -> None:
    """`web` needs the secret and no app token; `run` the other way round."""
    said = await doctor(SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET="0123456789abcdef")
    assert said.exit_code == 0
    assert "`reisgids run` does" in said.out
    said = await doctor(SLACK_SIGNING_SECRET="xoxb-mixed-up")
    assert ["Signing Secret" in line for line in complaints(said)] == [True]
    assert "mixed-up" not in said.out


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"PORT": "http"}, "PORT"),
        ({"PORT": "70000"}, "PORT"),
        ({"LOG_FORMAT": "xml"}, "LOG_FORMAT"),
        ({"FORWARDED_ALLOW_IPS": "somewhere"}, "FORWARDED_ALLOW_IPS"),
    ],
)
async def test_settings_of_the_web_that_are_wrong_are_named(
    doctor: Doctor, changed: dict[str, str], named: str
) -> None:
    """Whichever process reads them."""
    (complaint,) = complaints(await doctor(**changed))
    assert named in complaint


async def test_jobs_that_nobody_does_are_told(doctor: Doctor, sqlite_url: str) -> None:
    """A worker gives a sign of life every few seconds; here none ever did."""
    database = Database(sqlite_url)
    now = datetime.now(UTC)
    with database.transaction() as session:
        journey = JourneyRow(
            workspace_id="T1",
            channel_id="C1",
            title="Reis",
            title_key="reis",
            created_by="U1",
            created_at=now,
            updated_by="U1",
            updated_at=now,
        )
        session.add(journey)
        session.flush()
        appointments.make(session, "T1", journey.id or 0, "round", now - timedelta(minutes=5))
    said = await doctor()
    assert ["reisgids worker" in line for line in complaints(said)] == [True]
    with database.transaction() as session:
        workers.beat(session, "w1", now)
    assert (await doctor()).exit_code == 0
    database.close()


async def test_the_doctor_speaks_the_language_of_the_terminal(doctor: Doctor) -> None:
    """Dutch people are helped in Dutch."""
    said = await doctor(SLACK_BOT_TOKEN="", LANG="nl_NL.UTF-8")
    (complaint,) = complaints(said)
    assert complaint.startswith("SLACK_BOT_TOKEN ontbreekt")
    assert "✓ App-token: aanvaard" in said.out
