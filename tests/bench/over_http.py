"""An answer typed in a thread, posted over signed HTTP: how long until it is acknowledged, beside the same floor.

As in `answering`, but Slack posts to `reisgids web`.
"""

import asyncio
import hashlib
import hmac
import json
import time
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path
from statistics import median

import aiohttp

from bot.web.server import listen
from tests.bench.answering import guide_of, shares
from tests.bench.journeys import ask_for_steps
from tests.bench.processes import bare_http_app, web
from tests.bench.rounds import PEOPLE_AT_ONCE, App, Round, at_once, one_by_one
from tests.bench.slack import Slack, Thread, message_payload
from tests.bench.table import row, show

SECRET = "bench"  # of a Slack that is none
_ROUNDS = 5
_PATIENCE = 30.0


class PostingSlack(Slack):
    """A Slack that posts its events, signed, to an app at a port."""

    def __init__(self) -> None:
        super().__init__()
        listener = listen("127.0.0.1", 0)
        self.port = int(listener.getsockname()[1])
        listener.close()
        self.http = aiohttp.ClientSession()
        self._posted = count(1)

    async def connected(self) -> None:
        """Wait until the app answers."""
        async with asyncio.timeout(_PATIENCE):
            while True:
                try:
                    async with self.http.get(f"http://127.0.0.1:{self.port}/healthz"):
                        return
                except aiohttp.ClientError:
                    await asyncio.sleep(0.05)

    async def type(self, thread: Thread, text: str, *, until_shown: bool) -> float:
        """Type a reply in a thread; gives the seconds until it was acknowledged, as the other Slack does."""
        body = json.dumps(message_payload(next(self._posted), thread, text))
        stamp = str(int(time.time()))
        digest = hmac.new(SECRET.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": "application/json",
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={digest}",
        }
        shown = self.wait_until_shown(thread) if until_shown else None
        async with asyncio.timeout(_PATIENCE):
            sent = time.perf_counter()
            address = f"http://127.0.0.1:{self.port}/slack/events"
            async with self.http.post(address, data=body, headers=headers) as response:
                await response.read()
                response.raise_for_status()
            seconds = time.perf_counter() - sent
            if shown is not None:
                await shown
        return seconds


async def measure(folder: Path) -> str:
    """Measure and give the table; files are made in a folder that is there to be thrown away."""
    rounds = _ROUNDS + 1
    async with AsyncExitStack() as stack:
        bare_slack, bot_slack = [await stack.enter_async_context(PostingSlack.served()) for _ in range(2)]
        for slack in (bare_slack, bot_slack):
            stack.push_async_callback(slack.http.close)
        guide, url = guide_of(stack, folder / "http.db")
        bot_slack.threads = await ask_for_steps(guide, 2 * rounds * 8)
        floor = App(stack.enter_context(bare_http_app(bare_slack.url, bare_slack.port, SECRET)), bare_slack)
        running = stack.enter_context(web(bot_slack.url, bot_slack.port, SECRET, folder, url))
        bot = App(running, bot_slack, guide)
        await asyncio.gather(bare_slack.connected(), bot_slack.connected())
        results = [
            (await one_by_one(floor, alone * 4), await one_by_one(bot, alone), await at_once(bot, together))
            for alone, together in zip(
                shares(bot_slack.threads[::2]), shares(bot_slack.threads[1::2]), strict=True
            )
        ]
    return _table(results[1:])


def _table(results: list[tuple[Round, Round, Round]]) -> str:
    bare, alone, together = zip(*results, strict=True)
    rows = [
        row("p50: an app that only acknowledges", "ms", [one.p50 for one in bare]),
        row("p50: the bot", "ms", [one.p50 for one in alone], [one.p50 for one in bare]),
        row("p99: an app that only acknowledges", "ms", [one.p99 for one in bare]),
        row("p99: the bot", "ms", [one.p99 for one in alone], [one.p99 for one in bare]),
        row(f"p50: the bot, {PEOPLE_AT_ONCE} people at once", "ms", [one.p50 for one in together]),
        row(f"p99: the bot, {PEOPLE_AT_ONCE} people at once", "ms", [one.p99 for one in together]),
        row("CPU: an app that only acknowledges", "ms", [one.cpu for one in bare]),
        row("CPU: the bot, its draft updated in the thread", "ms", [one.cpu for one in alone]),
        row("at once: the bot, all drafts shown", "/s", [1000 / one.clock for one in together]),
    ]
    count_of = median([len(one.waits) for one in alone])
    explanation = f"SQLite; medians of {_ROUNDS} rounds of {count_of:.0f} answers, over signed HTTP"
    return show("An answer in the thread, posted to `reisgids web`", explanation, rows)
