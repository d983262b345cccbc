"""Files for Slack: uploaded in three steps, shared in a conversation or kept for a block that shows them."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

import aiohttp
from slack_sdk.errors import SlackRequestError
from slack_sdk.web.async_client import AsyncWebClient
from tenacity import AsyncRetrying, retry_if_result, stop_after_delay, wait_exponential

_PATIENCE = aiohttp.ClientTimeout(total=60)
_PROCESSING = 15.0
"""Seconds that Slack gets to process a file."""


@dataclass(frozen=True)
class Upload:
    """A file to upload: `title` is what people see, `alt_text` what a picture shows."""

    name: str
    content: bytes
    title: str
    alt_text: str = ""


async def upload(
    client: AsyncWebClient,
    files: Sequence[Upload],
    *,
    channel_id: str | None = None,
    comment: str | None = None,
    thread_ts: str | None = None,
) -> list[str]:
    """Upload files and give their ids; with a channel they are shared in it or in a thread of it, under one message.

    Raises `SlackApiError`, `SlackRequestError` where the content is refused, or what the connection raises. The
    SDK's own `files_upload_v2` hands a large file to aiohttp in one piece, which holds up everybody else.
    """
    ids = [await _sent(client, file) for file in files]
    named: list[dict[str, str | None]] = [
        {"id": file_id, "title": file.title} for file_id, file in zip(ids, files, strict=True)
    ]
    await client.files_completeUploadExternal(
        files=named, channel_id=channel_id, initial_comment=comment, thread_ts=thread_ts
    )
    return ids


async def processed(client: AsyncWebClient, file_id: str) -> bool:
    """Wait until Slack has processed a file, so that a block may show it; False where it takes too long."""
    trying = AsyncRetrying(
        retry=retry_if_result(lambda done: not done),
        stop=stop_after_delay(_PROCESSING),
        wait=wait_exponential(multiplier=0.25, max=3),
        retry_error_callback=lambda _: False,
    )

    async def look() -> bool:
        # As long as a file is being processed, Slack does not tell of what kind it is.
        return bool((await client.files_info(file=file_id))["file"].get("mimetype"))

    return bool(await trying(look))


async def _sent(client: AsyncWebClient, file: Upload) -> str:
    place = await client.files_getUploadURLExternal(
        filename=file.name, length=len(file.content), alt_txt=file.alt_text or None
    )
    async with (
        aiohttp.ClientSession(timeout=_PATIENCE) as session,
        session.post(str(place["upload_url"]), data=io.BytesIO(file.content)) as answer,
    ):
        if answer.status != HTTPStatus.OK:
            raise SlackRequestError(f"the upload of {file.name} was refused: {answer.status}")
    return str(place["file_id"])
