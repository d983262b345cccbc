"""Files that somebody hands in by a window: what Slack knows of them, and what is in them."""

import asyncio
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.errors import UnreachableFile
from bot.journey.document import MOST_BYTES
from bot.slack.failures import error_code

_PATIENCE = aiohttp.ClientTimeout(total=20)
_IN_THE_WINDOW = 1.5
"""Seconds in which files are read while the window waits; Slack waits three in all."""

File = dict[str, Any]


async def in_time(work: asyncio.Future[Any]) -> bool:
    """Wait for some work as long as a window can; False where it takes longer."""
    done, _ = await asyncio.wait({work}, timeout=_IN_THE_WINDOW)
    return bool(done)


async def show_anew(
    client: AsyncWebClient, view_id: str, view: dict[str, Any], *, external_id: str = ""
) -> None:
    """Put another window in the place of one that may be closed by now, known by its id or by our own name for it."""
    try:
        if external_id:
            await client.views_update(external_id=external_id, view=view | {"external_id": external_id})
        else:
            await client.views_update(view_id=view_id, view=view)
    except SlackApiError as error:
        if error_code(error) != "not_found":
            raise


async def named(client: AsyncWebClient, files: list[File]) -> list[File]:
    """Give what Slack knows of the files, of which a window may hold no more than the ids."""
    known = []
    for file in files:
        whole = file if file.get("name") and file.get("url_private_download") else None
        known.append(whole or (await client.files_info(file=file["id"]))["file"] or file)
    return known


async def contents_of(client: AsyncWebClient, files: list[File]) -> dict[str, bytes]:
    """Fetch files by their names; raises `UnreachableFile`."""
    contents: dict[str, bytes] = {}
    for number, file in enumerate(files, start=1):
        name = str(file.get("name") or file["id"])
        contents[f"{number}. {name}" if name in contents else name] = await content_of(client, file)
    return contents


async def content_of(client: AsyncWebClient, file: File) -> bytes:
    """Fetch a file, of one that is too large only the beginning; raises `UnreachableFile`."""
    headers = {"Authorization": f"Bearer {client.token}"}
    async with aiohttp.ClientSession(timeout=_PATIENCE) as session:
        try:
            async with session.get(file["url_private_download"], headers=headers) as answer:
                answer.raise_for_status()
                return await _beginning(answer)
        except (aiohttp.ClientError, TimeoutError, KeyError) as error:
            raise UnreachableFile from error


async def _beginning(answer: aiohttp.ClientResponse) -> bytes:
    """Read a little more than a file may hold: `read` gives no more than what has arrived."""
    content = bytearray()
    async for piece in answer.content.iter_any():
        content += piece
        if len(content) > MOST_BYTES:
            break
    return bytes(content)
