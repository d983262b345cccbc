"""The commands as people type them: what they print, and how they end."""

import asyncio
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.__main__ import CANNOT_DO_THAT
from bot.journey.examples import example_text
from bot.journey.language import Language
from bot.playground.faults import Fault
from bot.playground.playground import Playground
from bot.playground.server import listen, serve
from storage.database import Database
from tests.cli.conftest import Terminal

ROOT = Path(__file__).parents[2]
REISGIDS = [sys.executable, "-m", "bot"]
QUIET_ENVIRONMENT = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}


def test_the_manifest_is_printed_as_it_stands(terminal: Terminal) -> None:
    """What one pastes into Slack is the file in the repository, wherever the command is typed."""
    said = terminal("manifest")
    assert (said.exit_code, said.err) == (0, "")
    assert said.out == (ROOT / "manifest.json").read_text("utf-8")


@pytest.mark.parametrize("language", Language)
def test_the_example_is_printed_in_the_language_asked_for(terminal: Terminal, language: Language) -> None:
    """Each language has its example, ready for `import`."""
    assert terminal("example", "--language", language).out == example_text(language)


def test_without_a_language_the_example_is_in_that_of_the_terminal(terminal: Terminal) -> None:
    """Dutch people see the Dutch example first."""
    assert terminal("example", LANG="nl_NL.UTF-8").out == example_text(Language.NL)
    assert terminal("example", LANG="C.UTF-8").out == example_text(Language.EN)


def test_help_is_in_the_language_of_the_terminal(
    terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every command is explained, in Dutch to Dutch people."""
    with pytest.raises(SystemExit) as ended:
        terminal("--help", LANG="nl_NL.UTF-8")
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert "klantreis" in told
    commands = (
        *("demo", "run", "web", "worker", "jobs", "migrate", "doctor", "manifest"),
        *("check", "example", "export", "import"),
    )
    assert [name for name in commands if not re.search(rf"^    {name} ", told, re.MULTILINE)] == []


@pytest.mark.parametrize("arguments", [(), ("dance",), ("example", "--language", "fr"), ("import", "x.json")])
def test_a_mistyped_command_ends_with_a_hint(
    terminal: Terminal, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    """The hint goes to standard error, with the usual exit code for it."""
    with pytest.raises(SystemExit) as ended:
        terminal(*arguments)
    assert ended.value.code == 2
    assert "usage: reisgids" in capsys.readouterr().err


def test_migrate_can_be_typed_twice(terminal: Terminal) -> None:
    """The second time there is nothing left to do."""
    for _ in range(2):
        said = terminal("migrate")
        assert (said.exit_code, said.out) == (0, "The tables are up to date.\n")


@pytest.fixture
def damaged(terminal: Terminal, tmp_path: Path) -> None:
    """Leave a database in which somebody wrote nonsense by hand."""
    (tmp_path / "example.json").write_text(example_text(Language.NL), "utf-8")
    terminal("import", "example.json", "--channel", "C1", "--workspace", "T1")
    with sqlite3.connect(tmp_path / "reisgids.db") as connection:
        connection.execute("UPDATE journey SET kind = 'nonsense'")
    connection.close()


@pytest.mark.usefixtures("damaged")
def test_what_nobody_foresaw_is_one_sentence_with_a_support_id(terminal: Terminal) -> None:
    """People get no traceback, but a code to give to whoever helps them."""
    said = terminal("export", "1")
    assert (said.exit_code, said.out, said.err.count("\n")) == (1, "", 1)
    assert re.search(r"\([0-9a-f]{8}\)", said.err)


@pytest.mark.usefixtures("damaged")
def test_developers_can_see_the_traceback(terminal: Terminal) -> None:
    """It stands above the sentence, under the same support ID."""
    said = terminal("export", "1", REISGIDS_DEBUG="1")
    support_id, *_, sentence = said.err.splitlines()
    assert "Traceback" in said.err
    assert support_id in sentence


def test_a_reader_that_went_away_is_no_error() -> None:
    """`reisgids example | head -1` prints a line and nothing else."""
    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        [*REISGIDS, "example"], stdout=writing, stderr=subprocess.PIPE, env=QUIET_ENVIRONMENT, check=False
    )
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (128 + signal.SIGPIPE, b"")


@pytest.fixture
async def slack() -> AsyncIterator[Playground]:
    """Serve a Slack in which the app is installed as the manifest says."""
    async with serve(json.loads((ROOT / "manifest.json").read_text("utf-8"))) as playground:
        yield playground


@asynccontextmanager
async def started(
    slack: Playground, folder: Path, *arguments: str, **changed: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Start a command in a folder, with the playground's tokens and address but for what is changed."""
    settings = {
        "SLACK_BOT_TOKEN": slack.credentials.bot_token,
        "SLACK_APP_TOKEN": slack.credentials.app_token,
        "SLACK_API_URL": f"{slack.world.url}/api",
    }
    command = await asyncio.create_subprocess_exec(
        *REISGIDS,
        *arguments,
        cwd=folder,
        env=QUIET_ENVIRONMENT | settings | changed,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        # Only so that a command that hangs fails its test, and not the whole run.
        async with asyncio.timeout(60):
            yield command
    finally:
        if command.returncode is None:
            command.kill()
        await command.communicate()


async def read_until(words: bytes, stream: asyncio.StreamReader | None) -> bytes:
    """Read up to the first line that has these words in it, or to the end."""
    assert stream is not None
    said = b""
    async for line in stream:
        said += line
        if words in line:
            break
    return said


async def test_the_bot_runs_against_any_slack_until_it_is_stopped(slack: Playground, tmp_path: Path) -> None:
    """Two tokens and an address are all it takes; it makes its own tables, and ends when asked to."""
    async with started(slack, tmp_path, "run") as bot:
        said = await read_until(b"connected to Slack", bot.stderr)
        bot.send_signal(signal.SIGTERM)
        _, rest = await bot.communicate()
    assert bot.returncode == 0
    assert b"Traceback" not in said + rest
    database = Database(f"sqlite:///{tmp_path / 'reisgids.db'}")
    with database.transaction() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM journey").scalar() == 0
    database.close()


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-revoked"}, b"Bot token: refused (invalid_auth)"),
        ({"SLACK_APP_TOKEN": "xapp-revoked"}, b"App token: refused (invalid_auth)"),
        ({"SLACK_API_URL": "http://127.0.0.1:1/api/"}, b"SLACK_API_URL"),
        ({"DATABASE_URL": "sqlite:///no/such/folder/x.db"}, b"unable to open database file"),
    ],
)
async def test_a_bot_with_wrong_settings_ends_with_one_sentence(
    slack: Playground, tmp_path: Path, changed: dict[str, str], sentence: bytes
) -> None:
    """No traceback, and no trying for ever what cannot work."""
    async with started(slack, tmp_path, "run", **changed) as bot:
        _, said = await bot.communicate()
    assert bot.returncode == 2
    assert b"Traceback" not in said
    assert sentence in said.splitlines()[-1]


async def test_a_bot_waits_for_a_slack_that_is_busy(slack: Playground, tmp_path: Path) -> None:
    """Starting while Slack has trouble is no reason to give up."""
    slack.faults.add(Fault("server_error", "auth.test"))
    async with started(slack, tmp_path, "run"):
        await slack.sockets.connected()


@pytest.fixture
def _ctrl_c_is_heeded() -> Iterator[None]:
    # A shell that starts the tests in the background has them ignore it, and with them the commands they start.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_ctrl_c_is_heeded")
async def test_ctrl_c_ends_a_command_quietly(slack: Playground, tmp_path: Path) -> None:
    """Whoever stops a command knows that it was stopped."""
    slack.faults.add(Fault("latency", "auth.test", seconds=4))
    async with started(slack, tmp_path, "doctor") as command:
        await asked(slack, "auth.test")
        command.send_signal(signal.SIGINT)
        _, said = await command.communicate()
    assert (command.returncode, said) == (128 + signal.SIGINT, b"")


async def asked(slack: Playground, method: str) -> None:
    """Wait until a method of the Web API was called."""
    while method not in [entry.name for entry in slack.traffic.entries]:
        await slack.world.changed_since(slack.world.revision, seconds=60)


@pytest.mark.parametrize(
    ("locale", "says"), [("nl_NL.UTF-8", "is al in gebruik"), ("en_GB.UTF-8", "is in use already")]
)
def test_a_second_demo_says_that_its_port_is_taken(terminal: Terminal, locale: str, says: str) -> None:
    """And how to choose another one."""
    with listen("127.0.0.1", 0) as taken:
        port = f"{taken.getsockname()[1]}"
        said = terminal("demo", "--no-browser", "--port", port, LC_ALL=locale)
    assert said.exit_code == CANNOT_DO_THAT
    assert port in said.err
    assert says in said.err
    assert "--port" in said.err
