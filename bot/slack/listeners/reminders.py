"""The buttons of what people are told about fixes of our own accord."""

from collections.abc import Callable
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import fix_forms, fixing, reminding
from bot.guide.guide import Guide
from bot.guide.unit import Unit
from bot.journey.parts import FixStatus
from bot.slack.listeners.fixes import show_to_all
from bot.slack.open_lists import OpenLists
from bot.slack.payloads import read_click
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.views.fix_form import fix_form
from bot.slack.views.fix_targets import Target


async def answer(
    ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts, lists: OpenLists
) -> None:
    """Do what a button of a reminder asks for, and show the reminder as things stand then."""
    click = read_click(body)
    person, target = await people.of(click.sender), Target.parse(click.value)

    def act(unit: Unit) -> None:
        ANSWERS[click.name](unit, target)
        reminding.touch(unit, target.journey_id)

    await guide.once(click.delivery, person, act)
    await ack()
    await show_to_all(person, target.journey_id, posts, lists)


async def open_fix(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open the window of the fix that a reminder is about."""
    click = read_click(body)
    person, target = await people.of(click.sender), Target.parse(click.value)
    form = await guide.do(person, fix_forms.open_form, target.journey_id, target.fix_id)
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=fix_form(form, person.language))


def _done(unit: Unit, target: Target) -> None:
    fixing.set_status(unit, target.journey_id, target.fix_id, FixStatus.DONE)


def _later(unit: Unit, target: Target) -> None:
    reminding.put_off(unit, target.journey_id, target.fix_id)


def _take(unit: Unit, target: Target) -> None:
    fixing.take(unit, target.journey_id, target.fix_id)


ANSWERS: dict[str, Callable[[Unit, Target], None]] = {
    "reminder_done": _done,
    "reminder_later": _later,
    "reminder_take": _take,
}
"""What each button of a reminder does."""
