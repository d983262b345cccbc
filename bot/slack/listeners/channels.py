"""The channel that somebody chose in a window."""

from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.unit import Person
from bot.slack.failures import error_code
from bot.slack.payloads import Submission
from bot.slack.people import People


async def find_person_and_channel(people: People, sent: Submission) -> tuple[Person, str]:
    """Give who sent a window in, and the channel they chose in it."""
    person = await people.of(sent.sender)
    channel_id = str(sent.values.get("channel") or sent.private)
    if channel_id not in person.channels:
        # They may have joined it a moment ago.
        person = await people.of(sent.sender, anew=True)
    return person, channel_id


async def is_usable(client: AsyncWebClient, person: Person, channel_id: str) -> bool:
    """Tell whether somebody is in a channel, and we are too.

    Of us only a clear no counts: where Slack does not say, posting will show.
    """
    if channel_id not in person.channels:
        return False
    try:
        answer = await client.conversations_info(channel=channel_id)
    except SlackApiError as error:
        return error_code(error) not in {"channel_not_found", "not_in_channel"}
    channel: dict[str, Any] = answer.get("channel") or {}
    return channel.get("is_member") is not False and not channel.get("is_archived")
