"""Journeys that go out: as files in somebody's own conversation or the journey's thread, and fixes to Asana."""

import logging
import secrets
from dataclasses import dataclass, replace
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.export.files import ExportedFile
from bot.export.formats import ExportFormat
from bot.guide import drawing, handing_over, reports
from bot.guide.drawing import Look, Sight
from bot.guide.guide import Guide
from bot.journey.language import Language
from bot.picture.worker import PictureFailed
from bot.slack.courier import NO_ANSWER
from bot.slack.failures import error_code
from bot.slack.listeners.desk import Desk
from bot.slack.payloads import read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.uploads import Upload, upload
from bot.slack.views.asana_form import asana_form, handed_over
from bot.slack.views.export_form import EVERYBODY, IN_THREAD, TO_ASANA, ExportPlan, comment_on
from bot.slack.views.private import note
from prompts.catalogue import catalogue

logger = logging.getLogger(__name__)

_ALT_TEXT = 1000
"""Characters of the description of a picture that Slack takes with an upload."""
_REFUSED = {
    "file_upload_size_restricted": "too-large",
    "storage_limit_reached": "no-room",
    "file_uploads_disabled": "not-allowed",
    "file_uploads_except_images_disabled": "not-allowed",
    "posting_to_channel_denied": "no-thread",
    "channel_not_found": "no-thread",
    "not_in_channel": "no-thread",
    "is_archived": "no-thread",
    "thread_not_found": "no-thread",
    "restricted_action": "no-thread",
    "cannot_dm_bot": "no-talk",
    "user_disabled": "no-talk",
    "messages_tab_disabled": "no-talk",
}
"""Why Slack takes no file, as far as people can do something about it."""


@dataclass(frozen=True)
class Order:
    """What somebody wants to have, and whether in the journey's thread, where all see it."""

    sight: Sight
    format: ExportFormat
    language: Language
    in_thread: bool = False


async def send_in_export(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Make the files that somebody chose, once; or show them which fixes can go to Asana."""
    sent = read_submission(body)
    person, plan = await people.of(sent.sender), ExportPlan.parse(sent.private)
    if sent.values["format"] == TO_ASANA:
        screen = await guide.do(person, reports.read, plan.journey_id)
        made = await guide.do(person, handing_over.handed_over, plan.journey_id)
        await ack(response_action="update", view=asana_form(screen, made, plan, person.language))
        return
    chosen = sent.values.get("persona")
    look = Look(persona_id=None if chosen == EVERYBODY else chosen)
    language = Language(sent.values["language"])
    sight = await guide.once(sent.delivery, person, drawing.see, plan.journey_id, look, language)
    await ack()
    desk = Desk(client, guide, posts, person, replace(sent.sender, channel_id=plan.asked_in))
    in_thread = sent.values.get("where") == IN_THREAD
    await send_files(desk, Order(sight, ExportFormat(sent.values["format"]), language, in_thread=in_thread))


async def send_in_handing_over(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Make tasks of the chosen fixes, and tell what became of each; no fix becomes two tasks."""
    sent = read_submission(body)
    person, plan = await people.of(sent.sender), ExportPlan.parse(sent.private)
    fix_ids = [fix_id for chosen in sent.values.values() for fix_id in chosen or []]
    if not fix_ids:
        sentence = catalogue(person.language)("asana-choose")
        await ack(response_action="errors", errors={next(iter(sent.values)): sentence})
        return
    await guide.once(sent.delivery, person, reports.read, plan.journey_id)
    await ack()
    sender, asana = replace(sent.sender, channel_id=plan.asked_in), posts.exports.asana
    if asana is None:  # the window was opened before the bot was started without it
        await tell(client, sender, note("asana-gone", person.language))
        return
    await tell(client, sender, note("asana-sending", person.language, count=len(fix_ids)))
    results = await handing_over.hand_over(guide, person, asana, plan.journey_id, fix_ids)
    await tell(client, sender, handed_over(results, person.language))


async def send_files(desk: Desk, order: Order, thread_ts: str = "") -> None:
    """Make files and send them under one message; who asked hears that they are coming, or why they are not."""
    language = desk.person.language
    coming = note("export-making-for-thread" if order.in_thread else "export-making", language)
    await tell(desk.client, desk.sender, coming, thread_ts=thread_ts)
    try:
        files = await _made(desk, order)
        await _sent(desk, order, files)
    except PictureFailed as error:
        logger.warning("no picture to export: %s", error.why)
        await tell(desk.client, desk.sender, note("export-error-picture", language), thread_ts=thread_ts)
    except (SlackClientError, *NO_ANSWER) as error:
        code = error_code(error)
        support = secrets.token_hex(4)
        logger.warning("an export was not sent: %s, support ID %s", code, support)
        key = f"export-error-{_REFUSED.get(code, 'other')}"
        await tell(desk.client, desk.sender, note(key, language, support=support), thread_ts=thread_ts)


async def _made(desk: Desk, order: Order) -> list[ExportedFile]:
    request = order.sight.request
    return await desk.exports.exporter.export(
        request.journey,
        order.format,
        language=order.language,
        made_on=request.made_on,
        persona_id=request.persona_id,
        stale=request.stale_step_ids,
        version=request.version,
    )


async def _sent(desk: Desk, order: Order, files: list[ExportedFile]) -> None:
    """Upload the files; in a thread the message is in the journey's language, and says who asked for them."""
    screen, request = order.sight.screen, order.sight.request
    uploads = [Upload(file.name, file.content, file.name, file.alt_text[:_ALT_TEXT]) for file in files]
    if order.in_thread:
        comment = comment_on(screen, order.format, request.persona_id, screen.language, by=desk.person.name)
        channel_id, thread = screen.channel_id, screen.thread_ts
    else:
        comment = comment_on(screen, order.format, request.persona_id, desk.person.language, by="")
        opened = await desk.client.conversations_open(users=desk.sender.user_id)
        channel_id, thread = str(opened["channel"]["id"]), None
    await upload(desk.client, uploads, channel_id=channel_id, comment=comment, thread_ts=thread)
