"""Starts the demo, for a person with a browser or for nobody at all."""

import asyncio
import errno
import os
import signal
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot.cli.terminal import CommandError, terminal_language
from bot.demo.example import EXAMPLE_CHANNEL, first_to_look
from bot.demo.months import STARTS_AT
from bot.demo.parts import EMPTY_CHANNEL, Parts, running
from bot.demo.session import play
from bot.journey.language import Language
from bot.playground.server import listen
from bot.stub_model.server import StubModel, serve
from prompts.catalogue import catalogue

_THINKS, _TYPES = 1.5, 0.06
"""Seconds that the model for trying out thinks, and takes for a word: so one sees that the coach thinks, and answers grow."""
_HOST = "127.0.0.1"
_QUICK = 0.3
"""The same where nobody looks."""


async def demo(*, headless: bool, port: int, open_browser: bool, with_model_stub: bool = False) -> int:
    """Run the demo and give its exit code: without a head 0 only if every step came out right.

    `with_model_stub` gives the bot a language model for trying out, which is none.
    """
    running_demo = asyncio.current_task()
    if running_demo is not None:
        # Whoever stops the demo stops its bot too.
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running_demo.cancel)
    language = terminal_language(os.environ)
    if not headless:
        _check_port(port)
    with tempfile.TemporaryDirectory(prefix="reisgids-") as folder:
        database = Path(folder) / "demo.db"
        async with _model(headless=headless, wanted=with_model_stub) as model:
            if headless:
                async with running(
                    database, language=language, starts_at=STARTS_AT, is_walked=False, model=model
                ) as parts:
                    return await play(parts)
            async with running(
                database, port=port, language=language, model=model, any_model=model is None
            ) as parts:
                await _serve_people(parts, language, open_browser=open_browser)
                return 0


def _check_port(port: int) -> None:
    """Raise `CommandError` where another program, such as a demo that runs, has the port."""
    try:
        listen(_HOST, port).close()
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise CommandError("demo-port-taken", port=str(port)) from error


@asynccontextmanager
async def _model(*, headless: bool, wanted: bool) -> AsyncIterator[StubModel | None]:
    """Serve the model for trying out, where it is wanted."""
    if not wanted:
        yield None
        return
    thinks, types = (_QUICK, 0.0) if headless else (_THINKS, _TYPES)
    async with serve(latency=thinks, pace=types) as model:
        yield model


async def _serve_people(parts: Parts, language: Language, *, open_browser: bool) -> None:
    say = catalogue(language)
    page = f"{parts.url}/?as={first_to_look(language)}&channel={EMPTY_CHANNEL}"
    if parts.model is not None:
        host = next(
            user for user in parts.playground.world.users.values() if user.name == first_to_look(language)
        )
        # Whoever looks can turn the coach on, in their own language.
        host.is_admin = True
        print(say("demo-stub", admin=host.real_name, example=EXAMPLE_CHANNEL), flush=True)
    print(say("demo-ready", url=page, empty=EMPTY_CHANNEL, example=EXAMPLE_CHANNEL), flush=True)
    if open_browser:
        # Without a screen there is no browser to open; the address is printed all the same.
        with suppress(webbrowser.Error):
            await asyncio.to_thread(webbrowser.open, page)
    while True:
        code = await parts.bot_ended()
        print(say("demo-bot-ended", code=code), flush=True)
        await parts.start_bot()
