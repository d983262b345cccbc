"""Starts the demo, for a person with a browser or for nobody at all."""

import asyncio
import os
import signal
import tempfile
import webbrowser
from contextlib import suppress
from pathlib import Path

from bot.cli.terminal import terminal_language
from bot.demo.example import EXAMPLE_CHANNEL, first_to_look
from bot.demo.months import STARTS_AT
from bot.demo.parts import EMPTY_CHANNEL, Parts, running
from bot.demo.session import play
from bot.journey.language import Language
from prompts.catalogue import catalogue


async def demo(*, headless: bool, port: int, open_browser: bool) -> int:
    """Run the demo and give its exit code: without a head 0 only if every step came out right."""
    running_demo = asyncio.current_task()
    if running_demo is not None:
        # Whoever stops the demo stops its bot too.
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running_demo.cancel)
    with tempfile.TemporaryDirectory(prefix="reisgids-") as folder:
        language = terminal_language(os.environ)
        database = Path(folder) / "demo.db"
        if headless:
            async with running(database, language=language, starts_at=STARTS_AT, is_walked=False) as parts:
                return await play(parts)
        async with running(database, port=port, language=language) as parts:
            await _serve_people(parts, language, open_browser=open_browser)
            return 0


async def _serve_people(parts: Parts, language: Language, *, open_browser: bool) -> None:
    say = catalogue(language)
    page = f"{parts.url}/?as={first_to_look(language)}&channel={EMPTY_CHANNEL}"
    print(say("demo-ready", url=page, empty=EMPTY_CHANNEL, example=EXAMPLE_CHANNEL), flush=True)
    if open_browser:
        # Without a screen there is no browser to open; the address is printed all the same.
        with suppress(webbrowser.Error):
            await asyncio.to_thread(webbrowser.open, page)
    while True:
        code = await parts.bot_ended()
        print(say("demo-bot-ended", code=code), flush=True)
        await parts.start_bot()
