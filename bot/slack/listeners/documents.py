"""Journeys as files: sent to whoever asks for one, and read from a file that somebody hands in."""

from typing import Any

import aiohttp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import care, reports
from bot.guide.errors import GuideError, UnreadableDocument
from bot.guide.guide import Guide
from bot.journey.document import MOST_BYTES
from bot.slack.listeners.desk import Desk
from bot.slack.payloads import read_submission
from bot.slack.people import People, seen_in
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.forms import import_form
from bot.slack.views.private import note, refusal

_PATIENCE = aiohttp.ClientTimeout(total=20)


async def send_document(desk: Desk, title: str, document: str) -> None:
    """Send a journey as a JSON file to whoever asked, in their own conversation with us."""
    opened = await desk.client.conversations_open(users=desk.sender.user_id)
    name = (
        "".join(character if character.isalnum() else "-" for character in title)[:60].strip("-") or "journey"
    )
    await desk.client.files_upload_v2(
        channel=opened["channel"]["id"],
        filename=f"{name}.json",
        content=document,
        title=title,
        initial_comment=note("exported", desk.person.language, title=title).text,
    )


async def take_in_document(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Read the file of a journey that somebody handed in; what is wrong with it is said in the open window."""
    form = read_submission(body)
    person = seen_in(await people.of(form.sender), form.private)
    try:
        document = await _content(client, form.values.get("file") or [])
        journey_id = await guide.once(form.delivery, person, care.take_in, form.private, document)
    except GuideError as error:
        reason = refusal(error, person.language).text
        await ack(response_action="update", view=import_form(person.language, form.private, reason))
        return
    await ack()
    await posts.refresh(person.workspace_id, [journey_id])
    title = (await guide.do(person, reports.read, journey_id)).journey.title
    sender = type(form.sender)(form.sender.workspace_id, form.sender.user_id, form.private)
    await tell(client, sender, note("imported", person.language, title=title, channel=form.private))


async def _content(client: AsyncWebClient, files: list[dict[str, Any]]) -> str:
    """Fetch a file's text; raises `UnreadableDocument`."""
    if not files:
        raise UnreadableDocument(where="", why="")
    info = files[0]
    if not info.get("url_private_download"):
        info = (await client.files_info(file=info["id"]))["file"] or {}
    headers = {"Authorization": f"Bearer {client.token}"}
    async with aiohttp.ClientSession(timeout=_PATIENCE) as session:
        try:
            async with session.get(info["url_private_download"], headers=headers) as answer:
                answer.raise_for_status()
                content = await answer.content.read(MOST_BYTES + 1)
        except (aiohttp.ClientError, TimeoutError, KeyError) as error:
            raise UnreadableDocument(where="", why=type(error).__name__) from error
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise UnreadableDocument(where="", why="UTF-8") from error
