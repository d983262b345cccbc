"""The button with which somebody says that a channel is there again, so that the rhythm of a journey goes on."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import halting
from bot.guide.guide import Guide
from bot.slack.courier import CHANNEL_GONE
from bot.slack.failures import error_code
from bot.slack.payloads import read_click
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.private import note


async def try_again(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Let the rhythm of a journey go on where Slack lets us into its channel again; else say that it does not."""
    click = read_click(body)
    journey_id, _, channel_id = click.value.partition("|")
    person = await people.of(click.sender, anew=True)
    if not await _is_there(client, channel_id):
        await ack()
        await tell(client, click.sender, note("halted-still", person.language, channel=channel_id))
        return
    await guide.once(click.delivery, person, halting.go_on, int(journey_id))
    await ack()
    await posts.refresh(person.workspace_id, [int(journey_id)], by=person)
    await tell(client, click.sender, note("halted-lifted", person.language))


async def _is_there(client: AsyncWebClient, channel_id: str) -> bool:
    """Tell whether we may write in a channel; where Slack does not say, posting will show."""
    try:
        answer = await client.conversations_info(channel=channel_id)
    except SlackApiError as error:
        return error_code(error) not in CHANNEL_GONE
    channel: dict[str, Any] = answer.get("channel") or {}
    return channel.get("is_member") is not False and not channel.get("is_archived")
