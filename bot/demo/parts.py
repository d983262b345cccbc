"""The parts of the demo: a playground in this process, and the bot, unchanged, in a process of its own."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.manifest import manifest_text
from bot.demo.example import bring_example
from bot.guide.guide import Guide
from bot.journey.language import Language
from bot.playground.playground import Playground
from bot.playground.server import serve
from bot.stub_model.server import MODEL, StubModel
from storage.database import Database

EMPTY_CHANNEL = "klantreis"
_NO_MODEL = dict.fromkeys(
    ("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL", "OPENAI_API", "OPENAI_BUDGET"), ""
)
"""Goes before what is set around us: nothing is sent to a model that somebody has for other things."""
_START_PATIENCE = 60.0
_STOP_PATIENCE = 10.0


class BotDidNotStart(Exception):
    """The bot did not connect; the exit code is None when it is still trying."""

    def __init__(self, exit_code: int | None) -> None:
        super().__init__(f"the bot did not connect (exit code {exit_code})")


class Parts:
    """A playground, and a bot that is connected to it and can be killed and started again.

    The bot may ask a `model` for trying out, or none; with `any_model` whichever is set in the environment.
    """

    def __init__(
        self,
        playground: Playground,
        database: Path,
        model: StubModel | None = None,
        *,
        any_model: bool = False,
    ) -> None:
        self.playground = playground
        self.model = model
        self.url = playground.world.url
        self.database_url = f"sqlite:///{database}"
        self._model_settings = {} if any_model else _settings_of(model)
        self._bot: asyncio.subprocess.Process | None = None

    async def start_bot(self) -> None:
        """Start the bot with nothing but its settings, as a real installation does; wait until it is there."""
        secrets = self.playground.credentials
        self._bot = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            env={
                **os.environ,
                **self._model_settings,
                "SLACK_BOT_TOKEN": secrets.bot_token,
                "SLACK_APP_TOKEN": secrets.app_token,
                "SLACK_SIGNING_SECRET": secrets.signing_secret,
                "SLACK_API_URL": f"{self.url}/api/",
                "CLOCK_URL": f"{self.url}/clock",
                "DATABASE_URL": self.database_url,
                "LOG_LEVEL": os.environ.get("LOG_LEVEL", "WARNING"),
            },
        )

        connected = asyncio.create_task(self.playground.sockets.connected())
        ended = asyncio.create_task(self._bot.wait())
        await asyncio.wait({connected, ended}, timeout=_START_PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if not connected.done():
            connected.cancel()
            raise BotDidNotStart(self._bot.returncode)

    async def bot_ended(self) -> int | None:
        """Wait until the bot ends of itself; gives its exit code."""
        return await self._bot.wait() if self._bot is not None else None

    async def kill_bot(self) -> None:
        """Kill the bot without a warning, as a power cut would."""
        if self._bot is not None:
            self._bot.kill()
            await self._bot.wait()

    async def stop_bot(self) -> None:
        """Ask the bot to stop, and wait until it has."""
        if self._bot is None or self._bot.returncode is not None:
            return
        self._bot.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(self._bot.wait(), _STOP_PATIENCE)
        except TimeoutError:
            await self.kill_bot()


@asynccontextmanager
async def running(
    database: Path,
    *,
    port: int = 0,
    language: Language = Language.NL,
    starts_at: datetime | None = None,
    is_walked: bool = True,
    model: StubModel | None = None,
    any_model: bool = False,
) -> AsyncIterator[Parts]:
    """Run the playground and the bot, with the finished example in a language, until the context ends.

    Its clock shows `starts_at` at first, or the real time. Where the example `is_walked` it has a rhythm. The bot may
    ask `model`, or none; with `any_model` whichever is set in the environment.
    """
    begin = starts_at.timestamp() if starts_at else None
    async with serve(json.loads(manifest_text()), port=port, starts_at=begin) as playground:
        parts = Parts(playground, database, model, any_model=any_model)
        await _seed(parts, language, is_walked=is_walked)
        await parts.start_bot()
        try:
            yield parts
        finally:
            await parts.stop_bot()


def _settings_of(model: StubModel | None) -> dict[str, str]:
    if model is None:
        return _NO_MODEL
    return _NO_MODEL | {"OPENAI_BASE_URL": model.url, "OPENAI_MODEL": MODEL}


async def _seed(parts: Parts, language: Language, *, is_walked: bool) -> None:
    """Store the example journey; the bot posts its card as it starts."""
    storage = Database(parts.database_url)
    await asyncio.to_thread(storage.migrate)
    world = parts.playground.world
    guide = Guide(storage, now=lambda: datetime.fromtimestamp(world.clock.now(), UTC))
    await bring_example(guide, world, language, is_walked=is_walked)
    guide.close()
    storage.close()
