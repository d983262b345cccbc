"""Files that somebody hands in: a journey of its own, or tables for one that is there, which are looked at first."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.export.tables.taking_in import Imported
from bot.guide import care, reports
from bot.guide.errors import GuideError, UnreadableDocument
from bot.guide.guide import Guide
from bot.guide.unit import Unit
from bot.slack.listeners.channels import find_person_and_channel, is_usable
from bot.slack.listeners.handed_in import File, content_of, contents_of, in_time, named, show_anew
from bot.slack.payloads import Submission, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.import_form import (
    TablesPlan,
    reading_window,
    refused_window,
    tables_taken_in,
    tables_window,
)
from bot.slack.views.private import note, refusal, refusal_in_form
from prompts.catalogue import catalogue


async def take_in_files(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Take in a journey, or show what tables would do; what is wrong with the files is said in the open window."""
    sent = read_submission(body)
    files = await named(client, sent.values.get("file") or [])
    documents = [file for file in files if file["name"].casefold().endswith(".json")]
    if not documents:
        await _look_at_tables(ack, sent, files, client, people, guide)
    elif len(files) == 1:
        await _take_in_document(ack, sent, files[0], client, people, guide, posts)
    else:
        language = (await people.of(sent.sender)).language
        await ack(response_action="errors", errors={"file": catalogue(language)("import-mixed")})


async def take_in_tables(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Take tables in after somebody saw what they do, as one change that can be undone."""
    sent = read_submission(body)
    person, plan = await people.of(sent.sender), TablesPlan.parse(sent.private)

    async def take_in() -> tuple[str, int | None]:
        files = await named(client, [{"id": file_id} for file_id in plan.file_ids])
        contents = await contents_of(client, files)
        return await guide.once(sent.delivery, person, _tables_taken, plan.journey_id, contents)

    taking = asyncio.ensure_future(take_in())
    if is_late := not await in_time(taking):
        await ack(response_action="clear")
    try:
        title, change_id = await taking
    except GuideError as error:
        if is_late:
            raise
        sentence = refusal_in_form(error, person.language)
        await ack(response_action="update", view=refused_window(sentence, person.language))
        return
    if not is_late:
        await ack(response_action="clear")
    await posts.refresh(person.workspace_id, [plan.journey_id], by=person)
    sender = replace(sent.sender, channel_id=plan.asked_in)
    await tell(client, sender, tables_taken_in(title, change_id, person.language))


async def _take_in_document(
    ack: AsyncAck,
    sent: Submission,
    file: File,
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
) -> None:
    person, channel_id = await find_person_and_channel(people, sent)
    if not await is_usable(client, person, channel_id):
        sentence = catalogue(person.language)(
            "error-not-in-channel" if channel_id else "import-which-channel"
        )
        await ack(response_action="errors", errors={"channel": sentence})
        return
    sender = replace(sent.sender, channel_id=sent.private)

    async def take_in() -> int:
        document = _text(await content_of(client, file))
        return await guide.once(sent.delivery, person, care.take_in, channel_id, document)

    taking = asyncio.ensure_future(take_in())
    if is_late := not await in_time(taking):
        await ack()
    try:
        journey_id = await taking
    except GuideError as error:
        if is_late:
            await tell(client, sender, refusal(error, person.language))
        else:
            await ack(response_action="errors", errors={"file": refusal_in_form(error, person.language)})
        return
    if not is_late:
        await ack()
    await posts.refresh(person.workspace_id, [journey_id], by=person)
    title = (await guide.do(person, reports.read, journey_id)).journey.title
    await tell(client, sender, note("imported", person.language, title=title, channel=channel_id))


async def _look_at_tables(
    ack: AsyncAck,
    sent: Submission,
    files: list[File],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
) -> None:
    person = await people.of(sent.sender)
    language = person.language
    if not sent.values.get("journey"):
        field, key = (
            ("journey", "import-which-journey") if "journey" in sent.values else ("file", "import-none")
        )
        await ack(response_action="errors", errors={field: catalogue(language)(key)})
        return
    plan = TablesPlan(int(sent.values["journey"]), sent.private, tuple(str(file["id"]) for file in files))

    async def look() -> dict[str, Any]:
        contents = await contents_of(client, files)
        title, seen = await guide.do(person, _tables_seen, plan.journey_id, contents)
        return tables_window(plan, title, seen, language)

    looking = asyncio.ensure_future(look())
    is_late = not await in_time(looking)
    if is_late:
        await ack(response_action="update", view=reading_window(language))
    try:
        view = await looking
    except GuideError as error:
        sentence = refusal_in_form(error, language)
        if not is_late:
            await ack(response_action="errors", errors={"file": sentence})
            return
        view = refused_window(sentence, language)
    if is_late:
        await show_anew(client, sent.view_id, view)
    else:
        # On top of the window with the files: whoever goes back can choose others.
        await ack(response_action="push", view=view)


def _tables_seen(unit: Unit, journey_id: int, contents: Mapping[str, bytes]) -> tuple[str, Imported]:
    return unit.load(journey_id).journey.title, care.look_at_tables(unit, journey_id, contents)


def _tables_taken(unit: Unit, journey_id: int, contents: Mapping[str, bytes]) -> tuple[str, int | None]:
    row = care.take_in_tables(unit, journey_id, contents)
    return unit.load(journey_id).journey.title, row.id if row else None


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise UnreadableDocument(where="", why="UTF-8") from error
