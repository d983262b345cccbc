"""The keys with which survey tools hand in scores: made, shown once, listed and revoked."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import score_care, score_keys
from bot.guide.guide import Guide
from bot.guide.unit import Person, Unit
from bot.slack.listeners.score_care import target_of
from bot.slack.payloads import read_click
from bot.slack.people import People
from bot.slack.views.score_keys import keys_window
from bot.slack.views.score_windows import Target


async def open_keys(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """List the keys of survey tools."""
    click = read_click(body)
    person = await people.of(click.sender)
    view = await guide.do(person, _keys, target_of(click), person)
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=view)


async def make_key(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Make a key, and show it this once."""
    click = read_click(body)
    person, target = await people.of(click.sender), target_of(click)
    token = await guide.once(click.delivery, person, score_keys.make_key, target.journey_id)
    await ack()
    view = await guide.do(person, _keys, target, person, token)
    await client.views_update(view_id=(click.view or {})["id"], view=view)


async def revoke_key(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Make a key worthless."""
    click = read_click(body)
    person, target = await people.of(click.sender), target_of(click)
    await guide.once(click.delivery, person, score_keys.revoke_key, target.journey_id, target.id)
    await ack()
    view = await guide.do(person, _keys, target, person)
    await client.views_update(view_id=(click.view or {})["id"], view=view)


def _keys(unit: Unit, target: Target, person: Person, token: str = "") -> dict[str, Any]:
    journey = unit.load(target.journey_id).journey
    keys = score_keys.keys(unit, target.journey_id)
    makers = score_care.names(unit, target.journey_id, {key.made_by for key in keys})
    return keys_window(target, journey.title, keys, makers, person.language, token=token)
