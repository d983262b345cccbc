"""As in a real installation: Slack posts to `reisgids web`, `reisgids worker` does the jobs, both on PostgreSQL."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from bot.cli.manifest import manifest_text
from bot.guide.appointments import Kind
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.playground.playground import Playground
from bot.playground.server import serve
from bot.playground.world import TEAM_ID
from bot.web.server import listen
from storage import appointments
from storage.database import Database
from tests.slack.stories import CHANNEL, FILLED_IN

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0


class Reisgids:
    """One process of the bot, by its command; what it logs is kept, as JSON."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[dict[str, object]] = []
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.lines.append(json.loads(line))

    async def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal, and wait until it is gone; gives its exit code."""
        self.process.send_signal(how)
        code = await self.process.wait()
        await self._reading
        return code

    async def says(self, message: str, **fields: object) -> dict[str, object]:
        """Wait until it logs this."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for line in self.lines:
                    if line["message"] == message and fields.items() <= line.items():
                        return line
                assert self.process.returncode is None, self.lines
                await asyncio.sleep(0.02)


@asynccontextmanager
async def started(
    command: str, slack: Playground, folder: Path, database_url: str, **changed: str
) -> AsyncIterator[Reisgids]:
    """Start a command as a platform does: with settings in its environment alone."""
    settings = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": database_url,
        "SLACK_BOT_TOKEN": slack.credentials.bot_token,
        "SLACK_SIGNING_SECRET": slack.credentials.signing_secret,
        "SLACK_API_URL": f"{slack.world.url}/api/",
        "LOG_FORMAT": "json",
        "HOST": "127.0.0.1",
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", command),
        cwd=folder,
        env=settings | changed,
        stderr=asyncio.subprocess.PIPE,
    )
    running = Reisgids(process)
    try:
        yield running
    finally:
        if process.returncode is None:
            await running.stop(signal.SIGKILL)


@pytest.fixture
def port() -> int:
    """Give a port that is free now."""
    listener = listen("127.0.0.1", 0)
    number = int(listener.getsockname()[1])
    listener.close()
    return number


@pytest.fixture
async def playground(port: int) -> AsyncIterator[Playground]:
    """Run a workspace that posts to that port."""
    url = f"http://127.0.0.1:{port}/slack/events"
    # Three processes of one machine share its processors with other tests: Slack is more patient here.
    async with serve(json.loads(manifest_text()), request_url=url, ack_seconds=PATIENCE) as running:
        yield running


@pytest.fixture
async def slack(playground: Playground) -> AsyncIterator[PlaygroundClient]:
    """Look into that workspace from outside."""
    async with PlaygroundClient(playground.world.url) as client:
        yield client


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
async def test_from_a_click_to_the_card_and_from_a_date_to_the_report(
    database: Database,
    database_url: str,
    playground: Playground,
    slack: PlaygroundClient,
    port: int,
    tmp_path: Path,
) -> None:
    """People talk with one process, what is due is done by the other; both end when they are asked to."""
    anna = slack.user("anna")
    async with AsyncExitStack() as stack:
        web, worker = [
            await stack.enter_async_context(
                started(command, playground, tmp_path, database_url, PORT=str(port))
            )
            for command in ("web", "worker")
        ]
        await asyncio.gather(web.says("ready"), worker.says("ready"))
        assert await ready(port)
        await talk(anna)
        with database.transaction() as session:
            due = datetime.now(UTC) - timedelta(seconds=1)
            appointments.make(session, TEAM_ID, 1, Kind.REPORT, due)
        told = await worker.says("dealt with", kind="report", outcome="done")
        assert (told["journey"], told["workspace"]) == (1, TEAM_ID)
        await anna.wait_for("Maandrapport · Reis", CHANNEL, timeout=PATIENCE)
        assert await asyncio.gather(web.stop(), worker.stop()) == [0, 0]
        problems = [line for one in (web, worker) for line in one.lines if line["level"] != "INFO"]
        assert problems == []
    assert await slack.violations() == []


async def talk(anna: Person) -> SeenMessage:
    """Start a journey, answer in its thread, and keep what was heard by a click; gives its card."""
    await anna.command(CHANNEL, "/klantreis start")
    await anna.submit(FILLED_IN | {"title": "Reis"})
    card = await anna.wait_for("Klantreis · Reis", CHANNEL, timeout=PATIENCE)
    # Nobody answers before there is a question; until then the bot does not know which thread is its own.
    await anna.wait_for("Van waar tot waar", CHANNEL, thread=card, timeout=PATIENCE)
    await anna.wait_for(lambda seen: "Formulier" in seen.text, CHANNEL, thread=card, timeout=PATIENCE)
    await anna.say(CHANNEL, "van een bericht tot een blije klant", thread=card)
    heard = await anna.wait_for(
        lambda seen: "Gehoord" in seen.text and bool(seen.controls), CHANNEL, thread=card, timeout=PATIENCE
    )
    await anna.click("Bewaar", in_message=heard)
    await anna.wait_for(lambda seen: seen.text.startswith("✓"), CHANNEL, thread=card, timeout=PATIENCE)
    return card


async def ready(port: int) -> bool:
    """Ask whether the web is ready."""
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{port}/readyz") as response,
    ):
        return response.status == 200


async def test_a_web_that_is_asked_to_stop_finishes_what_it_acknowledged(
    sqlite_url: str, playground: Playground, slack: PlaygroundClient, port: int, tmp_path: Path
) -> None:
    """Slack is slow at that moment; the answer appears all the same, and the process ends well."""
    anna = slack.user("anna")
    async with started("web", playground, tmp_path, sqlite_url, PORT=str(port)) as web:
        await web.says("ready")
        card = await talk(anna)
        await slack.fault("latency", "chat.*", seconds=1.0)
        await anna.say(CHANNEL, "we staan voor gewone taal", thread=card)
        await slack.settled()
        assert await web.stop() == 0
        await anna.wait_for("gewone taal", CHANNEL, thread=card)
        assert [line for line in web.lines if line["level"] != "INFO"] == []


async def test_one_process_can_be_all(
    sqlite_url: str, slack: PlaygroundClient, port: int, tmp_path: Path
) -> None:
    """`run` speaks Socket Mode, works, and with a PORT also answers monitoring; Slack posts nothing there."""
    async with serve(json.loads(manifest_text())) as playground:
        tokens = {"SLACK_APP_TOKEN": playground.credentials.app_token, "PORT": str(port)}
        async with started("run", playground, tmp_path, sqlite_url, **tokens) as run:
            await run.says("ready")
            assert await ready(port)
            async with aiohttp.ClientSession() as http:
                address = f"http://127.0.0.1:{port}/slack/events"
                async with http.post(address) as response:
                    assert response.status == 404
            assert await run.stop() == 0


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"SLACK_SIGNING_SECRET": ""}, "SLACK_SIGNING_SECRET"),
        ({"PORT": "none"}, "PORT"),
        ({"SLACK_BOT_TOKEN": "xoxb-revoked"}, "invalid_auth"),
        ({"HOST": "192.0.2.1"}, "192.0.2.1"),
    ],
)
async def test_a_web_with_wrong_settings_ends_with_one_sentence(
    sqlite_url: str, playground: Playground, port: int, tmp_path: Path, changed: dict[str, str], sentence: str
) -> None:
    """No traceback, and no server that nobody can use."""
    settings = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": sqlite_url,
        "SLACK_BOT_TOKEN": playground.credentials.bot_token,
        "SLACK_SIGNING_SECRET": playground.credentials.signing_secret,
        "SLACK_API_URL": f"{playground.world.url}/api/",
        "PORT": str(port),
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "web"),
        cwd=tmp_path,
        env=settings | changed,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    assert process.returncode == 2
    assert b"Traceback" not in said
    assert sentence in said.decode().splitlines()[-1]
