"""Journeys as files: sent to whoever asks for one, and read from a file that somebody hands in."""

from dataclasses import replace
from typing import Any

import aiohttp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import care, reports
from bot.guide.errors import GuideError, UnreadableDocument
from bot.guide.guide import Guide
from bot.journey.document import MOST_BYTES
from bot.slack.listeners.channels import find_person_and_channel, is_usable
from bot.slack.listeners.desk import Desk
from bot.slack.payloads import read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.private import note, refusal_in_form
from prompts.catalogue import catalogue

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
    if not desk.sender.channel_id.startswith("D"):
        await tell(desk.client, desk.sender, note("export-sent", desk.person.language))


async def take_in_document(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Read the file of a journey that somebody handed in; what is wrong with it is said in the open window."""
    sent = read_submission(body)
    person, channel_id = await find_person_and_channel(people, sent)
    if not await is_usable(client, person, channel_id):
        sentence = catalogue(person.language)("error-not-in-channel")
        await ack(response_action="errors", errors={"channel": sentence})
        return
    try:
        document = await _content(client, sent.values.get("file") or [])
        journey_id = await guide.once(sent.delivery, person, care.take_in, channel_id, document)
    except GuideError as error:
        await ack(response_action="errors", errors={"file": refusal_in_form(error, person.language)})
        return
    await ack()
    await posts.refresh(person.workspace_id, [journey_id], by=person)
    title = (await guide.do(person, reports.read, journey_id)).journey.title
    sender = replace(sent.sender, channel_id=sent.private)
    await tell(client, sender, note("imported", person.language, title=title, channel=channel_id))


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
