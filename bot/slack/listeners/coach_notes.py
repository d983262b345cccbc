"""Notes for the coach to read: from a window, a message, or what somebody pasted in the thread."""

import asyncio
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import finding
from bot.guide.coached import asking, notes
from bot.guide.coached.beginning import Begun
from bot.guide.errors import AlreadyDone, GuideError, UnreachableFile
from bot.guide.guide import Guide
from bot.guide.unit import Unit
from bot.slack.listeners.coach import answer, where_it_is
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.handed_in import contents_of, in_time, named
from bot.slack.listeners.replies import Reply
from bot.slack.payloads import Sender, Submission, read_click, read_submission, team_of
from bot.slack.people import People, seen_in
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.notes_form import notes_button, notes_form
from bot.slack.views.private import note, refusal, refusal_in_form
from prompts.catalogue import catalogue


async def answer_notes(desk: Desk, journey_id: int) -> Reply:
    """Open the window to hand in notes; where none can be opened, offer a button that does."""
    if not desk.trigger_id:
        return Reply((notes_button(journey_id, desk.person.language),))
    form = await desk.guide.do(desk.person, notes.open_form, journey_id)
    return Reply(window=notes_form(form, desk.sender.channel_id, desk.person.language))


async def open_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open the window to hand in notes."""
    click = read_click(body)
    person = await people.of(click.sender)
    form = await guide.do(person, notes.open_form, int(click.value))
    await ack()
    view = notes_form(form, click.sender.channel_id, person.language)
    await client.views_open(trigger_id=click.trigger_id, view=view)


async def send_in(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
) -> None:
    """Have the notes read; what is wrong with a field is said below it, and nothing that was typed is lost."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    written, _, asked_in = sent.private.partition("|")

    async def take() -> Begun:
        files = await _files(client, sent)
        return await guide.once(sent.delivery, person, notes.send_in, int(written), sent.values, files)

    taking = asyncio.ensure_future(take())
    sender = Sender(person.workspace_id, person.user_id, asked_in)
    if is_late := not await in_time(taking):
        await ack()
    try:
        begun = await taking
    except GuideError as error:
        if is_late:
            await guide.do(person, notes.put_aside, int(written), sent.values)
            await tell(client, sender, refusal(error, person.language))
            return
        await ack(response_action="errors", errors=_below(error, person.language, sent))
        return
    if not is_late:
        await ack()
    await answer(begun, posts)
    await tell(client, sender, await where_it_is(client, guide, person, begun))


async def close(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide) -> None:
    """Keep what was typed into a window that was closed, for the next time it is opened."""
    closed = read_submission(body)
    person = await people.of(closed.sender)
    await guide.do(person, notes.put_aside, int(closed.private.partition("|")[0]), closed.values)
    await ack()


async def read_pasted(
    ack: AsyncAck,
    body: dict[str, Any],
    people: People,
    guide: Guide,
    posts: Posts,
) -> None:
    """Read what somebody pasted in the thread."""
    click = read_click(body)
    person = await people.of(click.sender)
    source = catalogue(person.language)("notes-from-message", name=person.name)
    try:
        begun = await guide.once(click.delivery, person, notes.read_pasted, int(click.value), source)
    except AlreadyDone:
        # As by a double click: what the coach reads of it stands in the thread.
        await ack()
        return
    await ack()
    await answer(begun, posts)


async def read_message(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
) -> None:
    """Read a message as notes for the journey of its channel, from the menu of the message."""
    message, channel_id = body.get("message") or {}, (body.get("channel") or {}).get("id") or ""
    sender = Sender(
        team_of(body), body["user"]["id"], channel_id, response_url=body.get("response_url") or ""
    )
    person = seen_in(await people.of(sender), channel_id)
    writer = await people.of(Sender(sender.workspace_id, message["user"])) if message.get("user") else None
    source = catalogue(person.language)("notes-from-message", name=writer.name if writer else "")

    def read(unit: Unit) -> Begun:
        journey_id = finding.meant(unit, channel_id)
        return asking.read_notes(unit, journey_id, str(message.get("text") or ""), source)

    begun = await guide.once(f"shortcut:{body.get('action_ts')}:{person.user_id}", person, read)
    await ack()
    await answer(begun, posts)
    await tell(client, sender, await where_it_is(client, guide, person, begun))


async def _files(client: AsyncWebClient, sent: Submission) -> list[tuple[str, bytes]]:
    files = list(sent.values.get("file") or [])
    try:
        return list((await contents_of(client, await named(client, files))).items())
    except SlackApiError as error:
        raise UnreachableFile from error


def _below(error: GuideError, language: Any, sent: Submission) -> dict[str, str]:
    """Say what is wrong below the field that it is about."""
    wrong = str(error.values.get("field") or "")
    has_file = bool(sent.values.get("file"))
    field = wrong or ("file" if has_file or isinstance(error, UnreachableFile) else "notes")
    nothing = error.key == "nothing-to-keep"
    return {field: note("notes-neither", language).text if nothing else refusal_in_form(error, language)}
