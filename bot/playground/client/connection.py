"""The HTTP connection to the control API."""

from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.playground.model import Json

HTTP_CONFLICT = 409
LONGEST_WAIT = aiohttp.ClientTimeout(total=60)


class Refused(Exception):
    """Something that is not possible in the workspace as it is now, told in plain words."""


class Connection:
    """Posts JSON to the control API; use as an asynchronous context manager."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=LONGEST_WAIT)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def post(self, path: str, **body: Any) -> Json:
        """Return the answer to ``/control/{path}``. Raises ``Refused`` with the playground's reason."""
        sent = {name: value for name, value in body.items() if value is not None}
        async with self._open.post(f"{self._url}/control/{path}", json=sent) as response:
            if response.status == HTTP_CONFLICT:
                raise Refused((await response.json())["error"])
            response.raise_for_status()
            answer: Json = await response.json()
            return answer

    async def content(self, file_id: str, user: str) -> bytes:
        """Return what is in a file. Raises ``Refused`` when the user may not see it."""
        async with self._open.get(f"{self._url}/control/files/{file_id}", params={"user": user}) as response:
            if response.status == HTTP_CONFLICT:
                raise Refused((await response.json())["error"])
            response.raise_for_status()
            return await response.read()

    @property
    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            raise RuntimeError("use the client in `async with`")
        return self._session
