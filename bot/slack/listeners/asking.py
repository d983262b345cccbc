"""The buttons of the question for the results of a month."""

from functools import partial
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import score_asking, score_forms
from bot.guide.guide import Guide
from bot.guide.score_asking import Said
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.scores import show_figures
from bot.slack.payloads import read_click
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.views.score_form import score_form

FILLS = ("ask_fill", "ask_paste")
WAITS = {"ask_unknown": Said.UNKNOWN, "ask_later": Said.LATER}
"""What each button that answers without results says."""


async def open_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open the window to hand in the results of the month that was asked for."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id, _, month = click.value.partition("|")
    form = await guide.do(
        person, score_forms.open_form, int(journey_id), click.sender.channel_id, month=month
    )
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=score_form(form, person.language))


async def wait(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts) -> None:
    """Note that somebody has no results yet, and show so."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id, _, subject = click.value.partition("|")
    later = partial(score_asking.answer_later, said=WAITS[click.name])
    await guide.once(click.delivery, person, later, int(journey_id), subject)
    await ack()
    await posts.refresh(person.workspace_id, [int(journey_id)], by=person)


async def show(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Show the figures."""
    click = read_click(body)
    person = await people.of(click.sender)
    await ack()
    await show_figures(Desk(client, guide, posts, person, click.sender), int(click.value))
