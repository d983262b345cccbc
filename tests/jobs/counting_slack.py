"""A lean Slack that counts deliveries: what it was given to post, and where, by what our metadata says it is.

It is slow now and then, asks for patience, and loses connections before or after it did its work.
"""

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Self

from aiohttp import web

_PAGE = 50
_FOR_EVER = 3600.0


@dataclass
class CountingSlack:
    """Messages by channel, as they were posted. `trouble` is how many of a thousand posts go wrong in each way.

    The next posts are `refused` with a 429, so many; while it `hangs` it takes posts, and never says so.
    """

    trouble: int = 0
    slowest: float = 0.0
    refused: int = 0
    hangs: bool = False
    url: str = ""
    posted: defaultdict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    calls: Counter[str] = field(default_factory=Counter)
    chance: random.Random = field(default_factory=random.Random)
    _numbers: Any = field(default_factory=lambda: count(1))

    @classmethod
    @asynccontextmanager
    async def served(cls, **options: Any) -> AsyncIterator[Self]:
        """Serve one on a free port of this machine."""
        slack = cls(**options)
        app = web.Application()
        app.router.add_route("*", "/api/{method}", slack._answer)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        slack.url = f"http://{host}:{port}"
        try:
            yield slack
        finally:
            await runner.cleanup()

    def deliveries(self) -> Counter[str]:
        """Count how often each message is there, by the id that we gave it."""
        messages = [message for channel in self.posted.values() for message in channel]
        return Counter(message["metadata"]["event_payload"]["id"] for message in messages)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        self.calls[method] += 1
        is_json = request.content_type == "application/json"
        given: dict[str, Any] = await request.json() if is_json else dict(await request.post())
        given = {**request.query, **given}
        match method:
            case "chat.postMessage":
                return await self._post(request, given)
            case "chat.update":
                return _ok(channel=given["channel"], ts=given["ts"])
            case "conversations.history" | "conversations.replies":
                return self._read(given)
            case "conversations.open":
                return _ok(channel={"id": f"D{given['users'][1:]}"})
            case "users.info":
                return _ok(user={"real_name": "Anna", "locale": "nl-NL"})
            case _:
                return _ok()

    async def _post(self, request: web.Request, given: dict[str, Any]) -> web.StreamResponse:
        # A worker may be killed before Slack has the message, and after it: while it waits for the answer.
        await asyncio.sleep(self.chance.uniform(0, self.slowest))
        luck = self.chance.randrange(1000)
        if luck < self.trouble or self.refused:
            self.refused -= bool(self.refused)
            return web.json_response(
                {"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": "1"}
            )
        if luck < 2 * self.trouble and request.transport is not None:
            request.transport.abort()
            return web.Response()
        ts = f"{asyncio.get_running_loop().time() + 2_000_000_000:.0f}.{next(self._numbers):06}"
        self.posted[given["channel"]].append(
            {"ts": ts, "thread_ts": given.get("thread_ts"), "metadata": given["metadata"]}
        )
        await asyncio.sleep(_FOR_EVER if self.hangs else self.chance.uniform(0, self.slowest))
        if luck < 3 * self.trouble and request.transport is not None:
            request.transport.abort()
        return _ok(channel=given["channel"], ts=ts)

    def _read(self, given: dict[str, Any]) -> web.Response:
        """Give the messages of a channel or a thread, page by page."""
        within = [one for one in self.posted[given["channel"]] if one["thread_ts"] == given.get("ts")]
        begin = int(given.get("cursor") or 0)
        page = within[begin : begin + _PAGE]
        more = str(begin + _PAGE) if begin + _PAGE < len(within) else ""
        return _ok(messages=page, response_metadata={"next_cursor": more})


def _ok(**answer: Any) -> web.Response:
    return web.json_response({"ok": True, **answer})
