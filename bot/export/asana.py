"""Asana's API, as far as fixes need it: make a task, and look whether it was made.

Two calls over the HTTP client that the bot has anyway. Asana's own package is a generated one for all of its API,
synchronous and with a connection pool, retries and clients of its own, and would make a task again after a
connection broke: the one thing that must not happen.

Asana would keep our reference in its field `external`, but only for OAuth apps: its documentation says that
other tokens cannot read or write it. So the reference stands in the task's description, and is looked for there
among the tasks of the project that changed lately.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from http import HTTPStatus
from typing import Any

import aiohttp

from bot.export.task import Task

DEFAULT_URL = "https://app.asana.com/api/1.0/"
PATIENCE = 40
"""Seconds that making or finding one task may take, waiting as Asana asks included."""
_PATIENCE_PER_CALL = 15
_DEFAULT_WAIT = 5.0
_PER_PAGE = 100
_SHOWN_WORDS = 300


class Why(StrEnum):
    """Why Asana did not make a task."""

    UNAUTHORISED = "unauthorised"
    FORBIDDEN = "forbidden"
    """No access to the project, or there is none of that number."""
    RATE_LIMITED = "rate-limited"
    UNREACHABLE = "unreachable"
    """It did not answer, or with an error of its own: the task may have been made all the same."""
    REFUSED = "refused"


class AsanaFailed(Exception):
    """Asana did not do it: `why`, and in its own words `said`."""

    def __init__(self, why: Why, said: str = "") -> None:
        super().__init__(f"{why}: {said}" if said else why.value)
        self.why = why
        self.said = said


@dataclass(frozen=True)
class MadeTask:
    """A task as Asana knows it."""

    task_id: str
    url: str


class Asana:
    """One project of Asana, which tasks are made in with one token. Without a `url` it is Asana's own."""

    def __init__(self, token: str, project: str, url: str = "") -> None:
        self._token = token
        self._project = project
        self._url = (url or DEFAULT_URL).rstrip("/")

    async def create(self, task: Task) -> MadeTask:
        """Make a task; raises `AsanaFailed`. After `UNREACHABLE` it may be there all the same: `find` tells."""
        data = {
            "name": task.name,
            "notes": task.notes,
            "projects": [self._project],
            **({"due_on": task.due_on.isoformat()} if task.due_on else {}),
            **({"assignee": task.assignee} if task.assignee else {}),
        }
        async with self._patiently() as session:
            query = {"opt_fields": "permalink_url"}
            answer = await self._call(session, "POST", "tasks", query, {"data": data})
        return _made(answer["data"])

    async def find(self, reference: str, since: datetime) -> MadeTask | None:
        """Find the task with our reference in its notes, among those changed `since`; raises `AsanaFailed`."""
        query = {
            "project": self._project,
            "modified_since": since.isoformat(),
            "opt_fields": "notes,permalink_url",
            "limit": str(_PER_PAGE),
        }
        async with self._patiently() as session:
            while True:
                answer = await self._call(session, "GET", "tasks", query)
                for task in answer["data"]:
                    if reference in str(task.get("notes") or ""):
                        return _made(task)
                following = answer.get("next_page")
                if not following:
                    return None
                query["offset"] = str(following["offset"])

    @asynccontextmanager
    async def _patiently(self) -> AsyncIterator[aiohttp.ClientSession]:
        """Open connections for one task, and give up in time; what breaks or takes too long is `UNREACHABLE`."""
        headers = {"Authorization": f"Bearer {self._token}"}
        timeout = aiohttp.ClientTimeout(total=_PATIENCE_PER_CALL)
        try:
            async with (
                asyncio.timeout(PATIENCE),
                aiohttp.ClientSession(headers=headers, timeout=timeout) as session,
            ):
                yield session
        except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
            # What is no JSON, or has another shape, does not come from Asana: a proxy, or somebody else's server.
            raise AsanaFailed(Why.UNREACHABLE) from error

    async def _call(
        self,
        session: aiohttp.ClientSession,
        method: str,
        path: str,
        query: dict[str, str],
        body: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Make a call, again after a 429, which did nothing; never again after anything else."""
        limit = asyncio.get_running_loop().time() + PATIENCE
        while True:
            url = f"{self._url}/{path}"
            async with session.request(method, url, params=query, json=body, allow_redirects=False) as answer:
                if answer.status != HTTPStatus.TOO_MANY_REQUESTS:
                    return await _content(answer)
                wait = _seconds(answer.headers.get("Retry-After", ""))
            if asyncio.get_running_loop().time() + wait >= limit:
                raise AsanaFailed(Why.RATE_LIMITED)
            await asyncio.sleep(wait)


async def _content(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    match answer.status:
        case HTTPStatus.OK | HTTPStatus.CREATED:
            content: dict[str, Any] = await answer.json()
            return content
        case HTTPStatus.UNAUTHORIZED:
            raise AsanaFailed(Why.UNAUTHORISED)
        case HTTPStatus.FORBIDDEN | HTTPStatus.NOT_FOUND:
            raise AsanaFailed(Why.FORBIDDEN)
        case status if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
            raise AsanaFailed(Why.REFUSED, await _own_words(answer))
        case _:
            raise AsanaFailed(Why.UNREACHABLE)


async def _own_words(answer: aiohttp.ClientResponse) -> str:
    """Give what Asana says is wrong, else the status alone."""
    try:
        content = await answer.json()
        words = " ".join(str(error["message"]) for error in content["errors"])
    except (aiohttp.ClientError, ValueError, KeyError, TypeError):
        words = ""
    return words[:_SHOWN_WORDS] or str(answer.status)


def _made(task: dict[str, Any]) -> MadeTask:
    return MadeTask(str(task["gid"]), str(task.get("permalink_url") or ""))


def _seconds(retry_after: str) -> float:
    try:
        return max(0.1, float(retry_after))
    except ValueError:
        return _DEFAULT_WAIT
