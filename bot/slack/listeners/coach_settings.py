"""The window that tells what the coach does with texts, in which an admin allows it to ask a language model."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import coach_choices
from bot.guide.errors import GuideError
from bot.guide.guide import Guide
from bot.slack.homes import Homes
from bot.slack.listeners.desk import Desk
from bot.slack.payloads import Sender, read_submission
from bot.slack.people import People
from bot.slack.private import tell
from bot.slack.views.coach_form import coach_window, shown_choice, typed_choice, wrong_field
from bot.slack.views.private import note, refusal_in_form


async def window(desk: Desk, channel_id: str = "") -> dict[str, Any]:
    """Give the window as it is for whoever asks, in a channel or on our page."""
    choice = await desk.guide.do(desk.person, coach_choices.read)
    return coach_window(choice, desk.model_info, desk.person, channel_id)


async def send_in(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, homes: Homes
) -> None:
    """Store what an admin chose, and say so: where they asked, or on our page. What is wrong is said in the window."""
    sent = read_submission(body)
    person = await people.now(sent.sender)
    channel_id, was_on, was_daily, host = shown_choice(sent.private)
    is_on, typed = typed_choice(sent.values)
    try:
        daily = coach_choices.read_daily(typed)
        await guide.once(
            sent.delivery,
            person,
            coach_choices.choose,
            None if is_on == was_on else is_on,
            None if daily == was_daily else daily,
            host,
        )
    except GuideError as error:
        await ack(
            response_action="errors", errors={wrong_field(error): refusal_in_form(error, person.language)}
        )
        return
    await ack()
    saved = note("coach-settings-saved-on" if is_on else "coach-settings-saved-off", person.language)
    await homes.follow(person, note=saved.text)
    if channel_id:
        await tell(client, Sender(person.workspace_id, person.user_id, channel_id), saved)
