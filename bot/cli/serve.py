"""The commands `run`, `web` and `worker`: a process of the bot, until it is stopped."""

import asyncio
import logging
import socket
import sys
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from bot import processes
from bot.cli.database import open_database
from bot.cli.terminal import CommandError
from bot.cli.web_api import SlackIsBusy, ask_bot, ask_socket
from bot.logs.set_up import set_up_logging
from bot.metrics import Metrics
from bot.settings import Settings
from bot.web.server import listen


def run(settings: Settings) -> None:
    """Run all in one until it is stopped; raises `CommandError` when the settings are of no use."""
    metrics = _begin(settings)
    with suppress(SlackIsBusy):
        ask_socket(settings.slack_api_url, settings.app_token)
    listener = None if settings.port is None else _listen(settings)
    _until_stopped(settings, processes.run(settings, metrics, listener))


def web(settings: Settings) -> None:
    """Serve over HTTP until it is stopped; raises `CommandError` when the settings are of no use."""
    metrics = _begin(settings)
    _until_stopped(settings, processes.web(settings, metrics, _listen(settings)))


def worker(settings: Settings) -> None:
    """Do jobs until it is stopped; raises `CommandError` when the settings are of no use."""
    metrics = _begin(settings)
    _until_stopped(settings, processes.worker(settings, metrics))


def _begin(settings: Settings) -> Metrics:
    metrics = Metrics()
    set_up_logging(
        settings.log_level,
        settings.log_format,
        count_error=lambda logger: metrics.errors.labels(logger).inc(),
    )
    # Slack's client would try a wrong address or token for ever. When Slack is busy, trying again is right.
    with suppress(SlackIsBusy):
        ask_bot(settings.slack_api_url, settings.bot_token)
    return metrics


def _listen(settings: Settings) -> socket.socket:
    try:
        listener = listen(settings.host, settings.port or 0)
    except OSError as error:
        raise CommandError(
            "command-cannot-listen", host=settings.host, port=str(settings.port), why=error.strerror or ""
        ) from error
    host, port = listener.getsockname()[:2]
    logging.getLogger(__name__).info("listening", extra={"host": host, "port": port})
    return listener


def _until_stopped(settings: Settings, process: Coroutine[Any, Any, None]) -> None:
    # Opened here too, so that what is wrong with the database is told in one sentence.
    with open_database(settings.database_url), asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(process)


def _loop_factory() -> Any:
    if sys.platform == "win32":
        return None
    import uvloop  # noqa: PLC0415  # there is none for Windows

    return uvloop.new_event_loop
