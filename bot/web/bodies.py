"""Reading what somebody posts, no more of it and no longer than we want."""

import asyncio

from starlette.requests import ClientDisconnect, Request


class TooLarge(Exception):
    """More was posted than we read."""


class TooSlow(Exception):
    """What was posted did not come in time, or not to its end."""


async def read_body(request: Request, *, most: int, seconds: float) -> bytes:
    """Read a body of at most so many bytes, within so many seconds. Raises `TooLarge` and `TooSlow`."""
    told = request.headers.get("content-length", "")
    if told.isdecimal() and int(told) > most:
        raise TooLarge
    parts, size = [], 0
    try:
        async with asyncio.timeout(seconds):
            async for part in request.stream():
                size += len(part)
                if size > most:
                    raise TooLarge
                parts.append(part)
    except (TimeoutError, ClientDisconnect) as error:
        raise TooSlow from error
    return b"".join(parts)
