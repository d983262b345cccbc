"""Pictures and summaries for one person: drawn after the acknowledgement, since Slack does not wait for them."""

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import drawing
from bot.guide.drawing import Look, Sight
from bot.guide.guide import Guide
from bot.guide.reports import Summary
from bot.picture.request import PictureRequest
from bot.slack.courier import NOT_SENT
from bot.slack.failures import error_code
from bot.slack.listeners.desk import Desk
from bot.slack.payloads import read_click
from bot.slack.people import People
from bot.slack.pictures_in_slack import NO_PICTURE, is_unprocessed, once_processed
from bot.slack.posts import Posts
from bot.slack.private import deliver, tell, tell_instead
from bot.slack.views.blocks import Message
from bot.slack.views.map_message import private_map
from bot.slack.views.overview import private_summary
from bot.slack.views.picture import Picture
from bot.slack.views.private import note

logger = logging.getLogger(__name__)

_AT_ONCE = 1.5
"""Seconds after which somebody who waits for a picture is told that it is being drawn."""


async def show_map(desk: Desk, sight: Sight, thread_ts: str = "") -> None:
    """Show somebody a picture; where Slack cannot show it, they get it as a file in their own conversation with us."""
    picture = await _picture(desk, sight.request, thread_ts)
    if picture is None:
        await tell(desk.client, desk.sender, note("map-failed", desk.person.language), thread_ts=thread_ts)
        return
    message = private_map(sight, picture, desk.person.language)
    if not await _delivered(desk, message, thread_ts):
        desk.pictures.forget(picture)
        await _send_as_file(desk, sight, thread_ts)


async def show_summary(desk: Desk, summary: Summary, thread_ts: str = "") -> None:
    """Show somebody the summary; without its picture where there can be none."""
    language = desk.person.language
    await show_with_picture(
        desk, summary.phases.request, lambda picture: private_summary(summary, language, picture), thread_ts
    )


async def show_with_picture(
    desk: Desk,
    request: PictureRequest | None,
    written: Callable[[Picture | None], Message],
    thread_ts: str = "",
    *,
    instead: bool = False,
) -> None:
    """Tell somebody something with a picture in it, `instead` of the message in which they clicked, or else below it.

    Without one where there can be none.
    """
    picture = await _picture(desk, request, thread_ts) if request else None
    if instead and await tell_instead(desk.client, desk.sender, written(picture)):
        return
    if picture is not None:
        if await _delivered(desk, written(picture), thread_ts):
            return
        desk.pictures.forget(picture)
    await tell(desk.client, desk.sender, written(None), thread_ts=thread_ts)


async def choose_look(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Show another picture in the place of the one where somebody chose it."""
    click = read_click(body)
    person = await people.of(click.sender)
    desk = Desk(client, guide, posts, person, click.sender, click.trigger_id)
    sight = await guide.do(person, drawing.see, int(click.argument), Look.parse(click.value), person.language)
    await ack()
    picture = await _picture(desk, sight.request)
    if picture is None:
        await tell(client, click.sender, note("map-failed", person.language))
        return
    if not await tell_instead(client, click.sender, private_map(sight, picture, person.language)):
        await show_map(desk, sight)


async def _picture(desk: Desk, request: PictureRequest, thread_ts: str = "") -> Picture | None:
    """Draw a picture; whoever waits longer than a moment is told so. None where there is none."""
    drawn = asyncio.ensure_future(desk.pictures.picture(desk.person.workspace_id, request))
    done, _ = await asyncio.wait({drawn}, timeout=_AT_ONCE)
    if not done:
        await tell(desk.client, desk.sender, note("map-drawing", desk.person.language), thread_ts=thread_ts)
    try:
        return await drawn
    except NO_PICTURE as error:
        logger.warning("no picture: %s", error_code(error))
        return None


async def _delivered(desk: Desk, message: Message, thread_ts: str) -> bool:
    """Tell somebody something with a picture in it; False where Slack does not show the file."""
    try:
        await once_processed(lambda: deliver(desk.client, desk.sender, message, thread_ts=thread_ts))
    except NOT_SENT as error:
        logger.warning("could not show somebody a picture: %s", error_code(error))
        return not is_unprocessed(error)
    return True


async def _send_as_file(desk: Desk, sight: Sight, thread_ts: str) -> None:
    language, title = desk.person.language, sight.screen.journey.title
    opened = await desk.client.conversations_open(users=desk.sender.user_id)
    try:
        await desk.pictures.send_to(
            opened["channel"]["id"], sight.request, note("map-as-file", language, title=title).text
        )
    except NO_PICTURE as error:
        logger.warning("a picture could not be sent: %s", error_code(error))
        await tell(desk.client, desk.sender, note("map-failed", language), thread_ts=thread_ts)
        return
    await tell(desk.client, desk.sender, note("export-sent", language), thread_ts=thread_ts)
