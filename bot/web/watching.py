"""What whoever runs the bot looks at: whether it lives, whether it is ready, and its figures."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Protocol

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.guide.guide import Guide
from bot.metrics import Metrics

_PATIENCE = 2.0
"""Seconds; whoever asks whether we are ready asks again soon, and has a limit of their own."""
_READY, _NOT_READY = 200, 503


class Counted(Protocol):
    """How many jobs there are (`bot.jobs.engine.Counts`)."""

    @property
    def queued(self) -> int: ...  # noqa: D102  # what it is stands with the class that has it

    @property
    def running(self) -> int: ...  # noqa: D102  # what it is stands with the class that has it

    @property
    def failed(self) -> int: ...  # noqa: D102  # what it is stands with the class that has it

    @property
    def done(self) -> int: ...  # noqa: D102  # what it is stands with the class that has it

    @property
    def retried(self) -> int: ...  # noqa: D102  # what it is stands with the class that has it

    @property
    def waiting_since(self) -> datetime | None: ...  # noqa: D102  # what it is stands with the class that has it


class Readiness:
    """Whether everything that we need is there: each part tells `ok`, or in one word what is not."""

    def __init__(self, is_migrated: Callable[[], bool], token_works: Callable[[], Awaitable[bool]]) -> None:
        self._is_migrated = is_migrated
        self._token_works = token_works
        self._looking: asyncio.Task[bool] | None = None

    async def parts(self) -> dict[str, str]:
        """Look at every part."""
        database, works = await asyncio.gather(self._database(), self._token_works())
        return {"database": database, "slack": "ok" if works else "no answer, or token refused"}

    async def _database(self) -> str:
        # A database that hangs keeps one thread waiting, and not one more each time that somebody asks.
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(asyncio.to_thread(self._is_migrated))
        try:
            async with asyncio.timeout(_PATIENCE):
                migrated = await asyncio.shield(self._looking)
        except Exception:  # noqa: BLE001  # whatever a driver raises, the database is not to be reached
            return "unreachable"
        return "ok" if migrated else "tables are not up to date"


class Watching:
    """The endpoints for monitoring. They name no address, no person and no secret."""

    def __init__(
        self, readiness: Readiness, metrics: Metrics, guide: Guide, count_jobs: Callable[[], Counted] | None
    ) -> None:
        self._readiness = readiness
        self._metrics = metrics
        self._guide = guide
        self._count_jobs = count_jobs

    async def healthz(self, request: Request) -> Response:
        """Tell that the process lives; it says nothing about what it needs."""
        return PlainTextResponse("alive")

    async def readyz(self, request: Request) -> Response:
        """Tell whether requests should be sent here, and if not, which part is to blame."""
        parts = await self._readiness.parts()
        ready = all(told == "ok" for told in parts.values())
        return JSONResponse({"ready": ready, "parts": parts}, status_code=_READY if ready else _NOT_READY)

    async def metrics(self, request: Request) -> Response:
        """Give the figures of this process, and those of the jobs that all processes share."""
        try:
            async with asyncio.timeout(_PATIENCE):
                await self._look_at_jobs()
        except Exception:  # noqa: BLE001  # without a database the figures of this process matter all the more
            self._metrics.forget_jobs()
        return Response(self._metrics.text(), media_type=CONTENT_TYPE_LATEST)

    async def _look_at_jobs(self) -> None:
        if self._count_jobs is None:
            return
        counted = await asyncio.to_thread(self._count_jobs)
        waiting = [since for since in (counted.waiting_since, await self._guide.overdue_since()) if since]
        lag = (datetime.now(UTC) - min(waiting)).total_seconds() if waiting else 0.0
        self._metrics.note_jobs(
            lag=max(lag, 0.0),
            queued=counted.queued,
            running=counted.running,
            failed=counted.failed,
            done=counted.done,
            retried=counted.retried,
        )
