"""Windows that are sent in or closed. What is wrong is said in the window, with all that was typed still there."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import conversation, forms, reports
from bot.guide.errors import GuideError
from bot.guide.forms import Form
from bot.guide.guide import Guide
from bot.slack.payloads import Sender, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.forms import field_name, journey_form, typed_values
from bot.slack.views.private import note, refusal_in_form
from bot.slack.views.wording import ranges


async def send_in_answer(
    ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts
) -> None:
    """Record a form. Where somebody else changed the same thing, the window shows both versions instead."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    try:
        result = await guide.once(
            sent.delivery, person, forms.submit, int(sent.private), typed_values(sent.values)
        )
    except GuideError as error:
        sentence = refusal_in_form(error, person.language)
        wrong = error.values.get("field")
        block_id = next((name for name in sent.values if field_name(name) == wrong), next(iter(sent.values)))
        await ack(response_action="errors", errors={block_id: sentence})
        return
    if isinstance(result, Form):
        await ack(response_action="update", view=journey_form(result, person.language))
        return
    await ack(response_action="clear")
    await posts.refresh(person.workspace_id, [result], by=person)


async def close_answer(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide) -> None:
    """Keep what was typed into a form that was closed, for the next time it is opened."""
    closed = read_submission(body)
    person = await people.of(closed.sender)
    await guide.do(person, forms.keep_typed, int(closed.private), typed_values(closed.values))
    await ack()


async def send_in_steps_to_take(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Put the chosen steps on somebody's name."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    journey_id = int(sent.private)
    numbers = tuple(int(number) for chosen in sent.values.values() for number in chosen or [])
    if numbers:
        await guide.once(sent.delivery, person, conversation.take_steps, journey_id, numbers)
    await ack()
    await posts.refresh(person.workspace_id, [journey_id], by=person)
    if numbers:
        screen = await guide.do(person, reports.read, journey_id)
        sender = Sender(person.workspace_id, person.user_id, screen.channel_id)
        message = note("taken", person.language, numbers=ranges(numbers), first=min(numbers))
        await tell(client, sender, message, thread_ts=screen.thread_ts or "")


async def just_close(ack: AsyncAck) -> None:
    """Take note that a window was closed in which nothing needs keeping."""
    await ack()
