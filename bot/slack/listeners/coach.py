"""The buttons that ask the coach something, and those on what it proposes."""

from collections.abc import Callable
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.coached import asking, taking
from bot.guide.coached.beginning import Begun
from bot.guide.errors import DealtWith, GuideError
from bot.guide.guide import Guide
from bot.guide.questions import Question
from bot.guide.unit import Person, Unit
from bot.slack.links import link_to
from bot.slack.payloads import Click, read_click, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.blocks import Message
from bot.slack.views.coached import GOOD, edit_form, went_to
from bot.slack.views.private import note, refusal_in_form


async def ask(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
) -> None:
    """Ask the coach what a button asks; who clicked outside the thread is told where the answer is."""
    click = read_click(body)
    person = await people.of(click.sender)
    begun = await guide.once(click.delivery, person, ASKS[click.name], click)
    await ack()
    await answer(begun, posts)
    if _outside_thread(body, begun):
        if not begun.is_double:
            await tell(client, click.sender, await where_it_is(client, guide, person, begun))
    elif begun.request is None:
        await tell(
            client,
            click.sender,
            note("coach-there-already", person.language),
            thread_ts=begun.place.thread_ts,
        )


async def answer(begun: Begun, posts: Posts) -> None:
    """Have the coach answer, and show what there is so far: its answer, or that it thinks."""
    await posts.coaching.answer(begun, posts.show)
    await posts.show(begun.workspace_id, begun.journey_id)


async def where_it_is(client: AsyncWebClient, guide: Guide, person: Person, begun: Begun) -> Message:
    """Tell where the coach answers, with a link."""
    channel_id, ts, title = await guide.do(person, asking.where, begun)
    return went_to(title, await link_to(client, channel_id, ts), person.language)


async def change(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts) -> None:
    """Take a proposal or all of them, wave one away, or say what one thinks of it."""
    click = read_click(body)
    person = await people.of(click.sender)
    try:
        journey_id = await guide.once(click.delivery, person, CHANGES[click.name], click)
    except DealtWith as late:
        # As by a double click: what is shown says it all.
        journey_id = late.values["journey"]
    await ack()
    await posts.refresh(person.workspace_id, [journey_id], by=person)


async def open_edit_window(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
) -> None:
    """Ask for other words for a proposal."""
    click = read_click(body)
    person = await people.of(click.sender)
    try:
        offered = await guide.do(person, taking.offered, int(click.value), click.argument)
    except DealtWith as late:
        await ack()
        await posts.refresh(person.workspace_id, [late.values["journey"]], by=person)
        return
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=edit_form(offered, person.language))


async def send_in_edit(
    ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts
) -> None:
    """Take a proposal in other words; what is wrong with them is said below them."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    coached_id, _, proposal_id = sent.private.partition("|")
    text = str(sent.values.get("text") or "")
    try:
        journey_id = await guide.once(sent.delivery, person, taking.take, int(coached_id), proposal_id, text)
    except GuideError as error:
        await ack(response_action="errors", errors={"text": refusal_in_form(error, person.language)})
        return
    await ack()
    await posts.refresh(person.workspace_id, [journey_id], by=person)


def _outside_thread(body: dict[str, Any], begun: Begun) -> bool:
    """Tell whether somebody clicked where they do not see the thread: on the card, our page, or a private message."""
    container, message = body.get("container") or {}, body.get("message") or {}
    inside = message.get("thread_ts") or container.get("thread_ts") or ""
    return bool(inside != begun.place.thread_ts or inside == container.get("message_ts"))


def _suggest(unit: Unit, click: Click) -> Begun:
    journey_id, _, question = click.value.partition("|")
    return asking.suggest(unit, int(journey_id), Question.parse(question))


def _write(unit: Unit, click: Click) -> Begun:
    return asking.write(unit, int(click.value), is_report=click.name == "coach_report_words")


ASKS: dict[str, Callable[[Unit, Click], Begun]] = {
    "coach_suggest": _suggest,
    "coach_look": lambda unit, click: asking.look_at_draft(unit, int(click.value)),
    "coach_whole": lambda unit, click: asking.look_at_whole(unit, int(click.value)),
    "coach_words": _write,
    "coach_report_words": _write,
}
"""What each button asks."""


def _judge(unit: Unit, click: Click) -> int:
    coached_id, _, said = click.value.partition("|")
    return taking.judge(unit, int(coached_id), is_good=said == GOOD)


def _take_all(unit: Unit, click: Click) -> int:
    coached_id, _, shown = click.value.partition("|")
    return taking.take_all(unit, int(coached_id), shown.split(",") if shown else ())


CHANGES: dict[str, Callable[[Unit, Click], int]] = {
    "coach_take": lambda unit, click: taking.take(unit, int(click.value), click.argument),
    "coach_take_all": _take_all,
    "coach_leave": lambda unit, click: taking.dismiss(unit, int(click.value), click.argument),
    "coach_feedback": _judge,
}
"""What each button does."""
