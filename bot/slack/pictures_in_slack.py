"""Pictures as files of Slack: drawn, uploaded once for the same content, and shown once Slack has processed them."""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import TypeVar

from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from tenacity import AsyncRetrying, retry_if_exception, stop_after_delay, wait_exponential

from bot.picture.described import as_text
from bot.picture.pictures import Drawing, Pictures
from bot.picture.request import PictureRequest
from bot.picture.worker import PictureFailed
from bot.slack.courier import NO_ANSWER
from bot.slack.failures import error_code
from bot.slack.uploads import Upload, processed, upload
from bot.slack.views.picture import Picture

NO_PICTURE = (PictureFailed, SlackClientError, *NO_ANSWER)
"""Why there may be no picture to show."""
_MOST_KNOWN = 500
"""How many uploaded files are remembered, of all workspaces together."""
_PATIENCE = 15.0
"""Seconds that Slack gets to show a file that it says it has processed."""
_ALT_TEXT = 1000
"""Characters of the description that goes with an upload; the block that shows the picture has all of it."""

R = TypeVar("R")


class PicturesInSlack:
    """Draws pictures and uploads them, each content once per workspace; belongs to one event loop."""

    def __init__(self, client: AsyncWebClient, pictures: Pictures) -> None:
        self._client = client
        self._pictures = pictures
        self._known: OrderedDict[tuple[str, bytes], str] = OrderedDict()
        self._lock = asyncio.Lock()

    async def in_words(self, request: PictureRequest) -> str:
        """Tell at length what a picture shows."""
        return await asyncio.to_thread(as_text, request)

    async def picture(self, workspace_id: str, request: PictureRequest) -> Picture:
        """Draw a picture and upload it where Slack does not have it yet; raises one of `NO_PICTURE`."""
        drawing = await self._pictures.draw(request)
        title = request.journey.title
        ids = [await self._uploaded(workspace_id, page, drawing, title) for page in drawing.pages]
        return Picture(tuple(ids), drawing.alt_text, drawing.text)

    def forget(self, picture: Picture) -> None:
        """Upload a picture anew the next time: Slack does not show the file, as when somebody deleted it."""
        for key in [key for key, file_id in self._known.items() if file_id in picture.file_ids]:
            del self._known[key]

    async def send_to(self, channel_id: str, request: PictureRequest, comment: str) -> None:
        """Send a picture as a file into a conversation; raises one of `NO_PICTURE`."""
        drawing = await self._pictures.draw(request)
        pages = enumerate(drawing.pages, start=1)
        files = [_file(page, drawing, request.journey.title, number) for number, page in pages]
        await upload(self._client, files, channel_id=channel_id, comment=comment)

    async def _uploaded(self, workspace_id: str, page: bytes, drawing: Drawing, title: str) -> str:
        key = (workspace_id, hashlib.sha256(page).digest())
        # One upload at a time: two people who ask for the same picture get the same file.
        async with self._lock:
            if key not in self._known:
                [file_id] = await upload(self._client, [_file(page, drawing, title)])
                await processed(self._client, file_id)
                self._known[key] = file_id
            self._known.move_to_end(key)
            while len(self._known) > _MOST_KNOWN:
                self._known.popitem(last=False)
            return self._known[key]


async def once_processed(send: Callable[[], Awaitable[R]]) -> R:
    """Send a message with a picture, again and again until Slack has processed the file; raises what it says then."""
    trying = AsyncRetrying(
        retry=retry_if_exception(is_unprocessed),
        stop=stop_after_delay(_PATIENCE),
        wait=wait_exponential(multiplier=0.25, max=4),
        reraise=True,
    )

    async def attempt() -> R:
        return await send()

    return await trying(attempt)


def is_unprocessed(error: BaseException) -> bool:
    """Tell whether Slack refused a message since it cannot show a file in it, mostly: not yet."""
    return (
        isinstance(error, SlackApiError)
        and error_code(error) in {"invalid_blocks", "invalid_attachments"}
        and "slack file" in str(error.response)
    )


def _file(page: bytes, drawing: Drawing, title: str, number: int = 1) -> Upload:
    plain = "".join(character if character.isalnum() else "-" for character in title)[:60].strip("-")
    ending = f"-{number}" if number > 1 else ""
    name = f"{plain or 'journey'}{ending}.{drawing.format}"
    return Upload(name, page, title, drawing.alt_text[:_ALT_TEXT])
