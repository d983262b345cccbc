"""Starting what is measured, each in a process of its own, and reading off what it uses."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # published without type hints

_BARE = [sys.executable, str(Path(__file__).with_name("bare.py"))]
_BARE_HTTP = [sys.executable, str(Path(__file__).with_name("bare_http.py"))]
_WEB = [sys.executable, "-m", "bot", "web"]
_BOT = [sys.executable, "-m", "bot", "run"]
_MEBIBYTE = 1024 * 1024


class Running:
    """A process that is being measured."""

    def __init__(self, process: psutil.Process) -> None:
        self._process = process

    def cpu(self) -> float:
        """Give the seconds of processor time that it has used, to the hundredth that the system counts in."""
        times = self._process.cpu_times()
        return float(times.user + times.system)

    def memory(self) -> float:
        """Give how much of the machine's memory it holds, in MiB."""
        return float(self._process.memory_info().rss) / _MEBIBYTE


@contextmanager
def bare_app(slack_url: str) -> Iterator[Running]:
    """Run the app that only acknowledges."""
    with _started(_BARE, slack_url, Path.cwd(), {}) as running:
        yield running


@contextmanager
def bot(slack_url: str, folder: Path, database_url: str, *, model_url: str = "") -> Iterator[Running]:
    """Run the bot as an installation does, by its command; in a folder without settings of somebody's own.

    With a `model_url` its coach may ask the model there.
    """
    settings = {"DATABASE_URL": database_url, "LOG_LEVEL": "WARNING"}
    model = {"OPENAI_BASE_URL": model_url, "OPENAI_MODEL": "bench"} if model_url else {}
    with _started(_BOT, slack_url, folder, settings | model) as running:
        yield running


@contextmanager
def bare_http_app(slack_url: str, port: int, secret: str) -> Iterator[Running]:
    """Run the app that only acknowledges, at a port."""
    settings = {"PORT": str(port), "SLACK_SIGNING_SECRET": secret}
    with _started(_BARE_HTTP, slack_url, Path.cwd(), settings) as running:
        yield running


@contextmanager
def web(slack_url: str, port: int, secret: str, folder: Path, database_url: str) -> Iterator[Running]:
    """Run the process of the bot that Slack posts to, by its command."""
    settings = {
        "PORT": str(port),
        "HOST": "127.0.0.1",
        "SLACK_SIGNING_SECRET": secret,
        "DATABASE_URL": database_url,
        "LOG_LEVEL": "WARNING",
    }
    with _started(_WEB, slack_url, folder, settings) as running:
        yield running


def seconds_to_import_bolt() -> float:
    """Give how long Python takes to start and import Bolt: no Slack app of any kind is there sooner."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import slack_bolt.app.async_app"], check=True)
    return time.perf_counter() - begun


@contextmanager
def _started(command: list[str], slack_url: str, folder: Path, settings: dict[str, str]) -> Iterator[Running]:
    secrets = {"SLACK_BOT_TOKEN": "xoxb-bench", "SLACK_APP_TOKEN": "xapp-bench"}
    environment = {**os.environ, **secrets, "SLACK_API_URL": f"{slack_url}/api/", **settings}
    with psutil.Popen(command, cwd=folder, env=environment) as process:
        try:
            yield Running(process)
        finally:
            process.terminate()
