"""The windows in which people choose that are sent in: their own settings, and those of a journey."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import preferences
from bot.guide.errors import NotYourChannel
from bot.guide.guide import Guide
from bot.slack.homes import Homes
from bot.slack.payloads import Sender, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.private import note, refusal_in_form
from bot.slack.views.settings_form import shown_choices, typed_choices, typed_journey_choices


async def send_in_settings(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, homes: Homes
) -> None:
    """Store what somebody chose, and say so in the language that they chose: where they asked, or on our page."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    await guide.once(sent.delivery, person, preferences.choose, typed_choices(sent.values))
    await ack()
    people.forget(person)
    person = await people.of(sent.sender)
    saved = note("home-saved", person.language)
    await homes.follow(person, note=saved.text)
    if sent.private:
        await tell(client, Sender(person.workspace_id, person.user_id, sent.private), saved)


async def send_in_journey_settings(
    ack: AsyncAck,
    body: dict[str, Any],
    people: People,
    guide: Guide,
    posts: Posts,
    homes: Homes,
) -> None:
    """Store what somebody chose for a journey, and say so on our page, if they came from there; what is wrong with the channel is said below it."""
    sent = read_submission(body)
    journey_id, shown = shown_choices(sent.private)
    chosen = typed_journey_choices(sent.values)
    person = await people.of(sent.sender)
    if chosen.report_channel_id and chosen.report_channel_id not in person.channels:
        # They may have joined it a moment ago.
        person = await people.of(sent.sender, anew=True)
    try:
        await guide.once(sent.delivery, person, preferences.choose_for_journey, journey_id, chosen, shown)
    except NotYourChannel as error:
        errors = {"report_channel": refusal_in_form(error, person.language)}
        await ack(response_action="errors", errors=errors)
        return
    await ack()
    await homes.follow(person, note=note("home-journey-saved", person.language).text)
    await posts.refresh(person.workspace_id, [journey_id], by=person)
