"""Satisfaction: scores by the command, and the window in which results are handed in, looked at and kept."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import drawing, satisfaction, score_forms
from bot.guide.drawing import Look, Sight
from bot.guide.errors import GuideError, UnreachableFile
from bot.guide.guide import Guide
from bot.guide.satisfaction import Figures, Given, Taken
from bot.guide.score_forms import File, Preview
from bot.guide.score_words import worded
from bot.guide.unit import Person, Unit
from bot.journey.satisfaction.values import Reading, Scale, Source
from bot.picture.request import Subject
from bot.slack.listeners import seeing
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.handed_in import content_of, in_time, named, show_anew
from bot.slack.listeners.replies import Reply
from bot.slack.payloads import Submission, read_click, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.views.blocks import Message
from bot.slack.views.picture import Picture
from bot.slack.views.private import refusal_in_form
from bot.slack.views.score_answer import figures_message, not_understood, what_came_of_it
from bot.slack.views.score_form import (
    AGAIN,
    preview_window,
    reading_window,
    refused_window,
    score_form,
)

_MOST_TYPED = 1_500
"""Characters of what was typed that a button carries along; the rest of a command is no list of scores."""


async def answer_score(desk: Desk, rest: str) -> Reply:
    """Store the scores that were typed behind the command; without any, open the window to hand results in."""
    journey_id, text = await desk.guide.do(
        desk.person, score_forms.meant, desk.sender.channel_id, rest.strip()
    )
    if not text:
        if not desk.trigger_id:
            return await answer_scores(desk, journey_id)
        form = await desk.guide.do(desk.person, score_forms.open_form, journey_id, desk.sender.channel_id)
        return Reply(window=score_form(form, desk.person.language))
    outcome = await desk.guide.do(desk.person, _take_typed, journey_id, text)
    if isinstance(outcome, Reading):
        first = worded(outcome.problems[0], desk.person.language)
        return Reply((not_understood(journey_id, text[:_MOST_TYPED], first, desk.person.language),))
    taken, score = outcome
    lead = what_came_of_it(taken, desk.person.language, score=score)
    return Reply(later=partial(show_figures, desk, journey_id, lead=lead, taken=taken), changed=(journey_id,))


async def answer_scores(desk: Desk, journey_id: int) -> Reply:
    """Show the figures."""
    return Reply(later=partial(show_figures, desk, journey_id))


async def show_figures(
    desk: Desk,
    journey_id: int,
    thread_ts: str = "",
    *,
    lead: Sequence[str] = (),
    taken: Taken | None = None,
    instead: bool = False,
) -> None:
    """Show somebody the figures with the trend, below what they just did with them."""
    language = desk.person.language
    sight, figures = await desk.guide.do(desk.person, _read, journey_id, desk.person)

    def message(picture: Picture | None) -> Message:
        return figures_message(
            journey_id,
            sight.screen.journey.title,
            figures,
            language,
            lead=lead,
            batch_id=taken.batch_id if taken and not taken.is_repeat else None,
            change_id=taken.change_id if taken else None,
            picture=picture if figures.months else None,
        )

    await seeing.show_with_picture(desk, sight.request, message, thread_ts, instead=instead)


async def open_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open the window to hand results in, with what was typed behind a command that could not be read."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id, _, text = click.value.partition("|")
    typed = {"text": text} if text else None
    form = await guide.do(person, score_forms.open_form, int(journey_id), click.sender.channel_id, typed)
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=score_form(form, person.language))


async def send_in(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Show what is understood of what was handed in; what is wrong with a field is said below it."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    typed = _typed(sent)

    async def look() -> dict[str, Any]:
        file = await _file(client, (typed["file"] or [""])[0])
        preview = await guide.do(person, score_forms.look_at_form, int(sent.private), typed, file)
        return preview_window(preview, person.language)

    looking = asyncio.ensure_future(look())
    # On top of the window with the fields: whoever goes back finds all that was typed.
    if is_late := not await in_time(looking):
        await ack(response_action="push", view=reading_window(person.language, sent.delivery))
    try:
        view = await looking
    except GuideError as error:
        sentence = refusal_in_form(error, person.language)
        if not is_late:
            await ack(response_action="errors", errors={_field(error, sent): sentence})
            return
        view = refused_window(sentence, person.language)
    if is_late:
        await show_anew(client, "", view, external_id=sent.delivery)
    else:
        await ack(response_action="push", view=view)


async def close(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide) -> None:
    """Keep what was typed into a window that was closed, for the next time it is opened."""
    closed = read_submission(body)
    person = await people.of(closed.sender)
    await guide.do(person, score_forms.put_aside, int(closed.private), _typed(closed))
    await ack()


async def choose_scale(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Show what is understood on another scale."""
    click = read_click(body)
    person = await people.of(click.sender)
    view = click.view or {}
    form_id = int(view["private_metadata"])
    await ack()
    file = await _file(client, await guide.do(person, score_forms.file_of_form, form_id))
    preview: Preview = await guide.do(person, score_forms.look_on_scale, form_id, click.value, file)
    await show_anew(client, view["id"], preview_window(preview, person.language))


async def keep(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Keep what was understood, and tell what it comes to."""
    sent = read_submission(body)
    person, form_id = await people.of(sent.sender), int(sent.private)
    again = AGAIN in (sent.values.get(AGAIN) or [])

    async def take() -> tuple[int, Taken, str]:
        file = await _file(client, await guide.do(person, score_forms.file_of_form, form_id))
        return await guide.once(sent.delivery, person, score_forms.keep_form, form_id, file, again=again)

    taking = asyncio.ensure_future(take())
    if is_late := not await in_time(taking):
        await ack(response_action="clear")
    try:
        journey_id, taken, asked_in = await taking
    except GuideError as error:
        if is_late:
            raise
        sentence = refusal_in_form(error, person.language)
        await ack(response_action="update", view=refused_window(sentence, person.language))
        return
    if not is_late:
        await ack(response_action="clear")
    await posts.refresh(person.workspace_id, [journey_id], by=person)
    desk = Desk(client, guide, posts, person, replace(sent.sender, channel_id=asked_in))
    lead = what_came_of_it(taken, person.language)
    await show_figures(desk, journey_id, lead=lead, taken=taken)


async def show_share(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Show the share at the goal as a picture."""
    click = read_click(body)
    person = await people.of(click.sender)
    sight = await guide.do(person, drawing.see, int(click.value), Look(Subject.SHARE), person.language)
    await ack()
    await seeing.show_map(Desk(client, guide, posts, person, click.sender), sight)


def _take_typed(unit: Unit, journey_id: int, text: str) -> Reading | tuple[Taken, float]:
    """Take what was typed behind the command, all or nothing; of a single score gives which it is."""
    reading = satisfaction.look(unit, journey_id, Given(text, scale=Scale.TEN))
    if reading.problems or not reading.scores:
        return reading
    taken = satisfaction.take(unit, journey_id, reading.batch(Source.COMMAND))
    return taken, reading.scores[0].score


def _read(unit: Unit, journey_id: int, person: Person) -> tuple[Sight, Figures]:
    figures = satisfaction.figures(unit, journey_id)
    return drawing.see(unit, journey_id, Look(Subject.TREND), person.language), figures


def _typed(sent: Submission) -> dict[str, Any]:
    """Read what stands in the window, of a file its id."""
    files = [str(file["id"]) for file in sent.values.get("file") or []]
    typed = {name: sent.values.get(name) or "" for name in score_forms.FIELDS}
    return {**typed, "file": files}


def _field(error: GuideError, sent: Submission) -> str:
    """Tell below which field an error is said."""
    wrong = str(error.values.get("field") or "")
    return wrong if wrong in sent.values else "file" if isinstance(error, UnreachableFile) else "text"


async def _file(client: AsyncWebClient, file_id: str) -> File | None:
    """Fetch the file that was handed in; raises `UnreachableFile`."""
    if not file_id:
        return None
    try:
        [file] = await named(client, [{"id": file_id}])
    except SlackApiError as error:
        raise UnreachableFile from error
    return File(str(file.get("name") or file_id), await content_of(client, file))
