"""Posting a report in a channel: the window that asks where, a second one to think it over, and taking it away again."""

import asyncio
from dataclasses import replace
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import posting, reports
from bot.guide.guide import Guide
from bot.guide.unit import Person
from bot.slack.courier import WILL_NEVER_DO
from bot.slack.failures import error_code
from bot.slack.links import link_to
from bot.slack.listeners.channels import find_person_and_channel
from bot.slack.listeners.desk import Desk
from bot.slack.payloads import read_click, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell, tell_instead
from bot.slack.views.blocks import Message
from bot.slack.views.private import note
from bot.slack.views.report_plan import Plan, read_plan
from bot.slack.views.reports import confirm_form, post_form, posted
from prompts.catalogue import catalogue

_IN_THE_WINDOW = 1.5
"""Seconds in which Slack may refuse a post while the window is still open; Slack waits three in all."""
_REFUSED = {
    "is_archived": "post-error-archived",
    "channel_not_found": "error-not-in-channel",
    "not_in_channel": "error-not-in-channel",
}
"""What is said where Slack refuses a post; for the rest only some may post there."""


async def open_post_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Ask where to post a report."""
    click = read_click(body)
    person = await people.of(click.sender)
    plan = replace(read_plan(click.value), asked_in=click.sender.channel_id)
    screen = await guide.do(person, reports.read, plan.journey_id)
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=post_form(plan, screen, person.language))


async def forget_report_channel(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Have a journey without a usual channel for its reports, and show the window so."""
    click = read_click(body)
    person = await people.of(click.sender)
    plan = read_plan(click.value)
    await guide.do(person, posting.forget_channel, plan.journey_id)
    screen = await guide.do(person, reports.read, plan.journey_id)
    await ack()
    view = click.view or {}
    await client.views_update(view_id=view["id"], view=post_form(plan, screen, person.language))


async def send_in_post(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Post a report where somebody chose; what is wrong with the channel is said in the open window."""
    sent = read_submission(body)
    person, channel_id = await find_person_and_channel(people, sent)
    plan = replace(read_plan(sent.private), channel_id=channel_id, fixed=bool(sent.values.get("fixed")))
    own = (await guide.do(person, reports.read, plan.journey_id)).channel_id
    there, at_home = await asyncio.gather(_look_at(client, channel_id), _look_at(client, own))
    refusal = _refusal(person, channel_id, there)
    if not refusal and (reasons := _reasons(plan, there, at_home, own)):
        await ack(response_action="push", view=confirm_form(plan, reasons, person.language))
        return
    desk = Desk(client, guide, posts, person, replace(sent.sender, channel_id=plan.asked_in))
    refusal = refusal or await _post(ack, desk, sent.delivery, plan)
    if refusal:
        await ack(response_action="errors", errors={"channel": catalogue(person.language)(refusal)})


async def send_in_confirmed_post(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Post a report after somebody thought it over."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    plan = read_plan(sent.private)
    desk = Desk(client, guide, posts, person, replace(sent.sender, channel_id=plan.asked_in))
    refusal = await _post(ack, desk, sent.delivery, plan)
    if refusal:
        await ack(response_action="update", view=confirm_form(plan, [], person.language, refusal=refusal))


async def take_post_away(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, posts: Posts
) -> None:
    """Delete a report for whoever posted it, and say so where they clicked."""
    click = read_click(body)
    person = await people.of(click.sender)
    await ack()
    where, _, surface_id = click.argument.partition("|")
    key = await posts.reports.take_away(person, int(click.value), int(surface_id))
    message = note(key, person.language, channel=where)
    if key != "post-gone" or not await tell_instead(client, click.sender, message):
        await tell(client, click.sender, message)


async def _post(ack: AsyncAck, desk: Desk, delivery: str, plan: Plan) -> str:
    """Post a report once, and tell who asked; gives the key of what to say in the window where Slack refuses.

    A picture may take longer than Slack waits for an answer: then the window closes, and they hear of it later.
    """
    person, journey_id = desk.person, plan.journey_id
    surface_id = await desk.guide.once(delivery, person, posting.post, journey_id, plan.order)
    showing = asyncio.ensure_future(desk.posts.reports.show(person.workspace_id, journey_id))
    await asyncio.wait({showing}, timeout=_IN_THE_WINDOW)
    if showing.done() and (refusal := _refused(showing.result().get(surface_id, ""))):
        await desk.guide.do(person, posting.withdraw, journey_id, surface_id, delivery)
        return refusal
    await ack(response_action="clear")
    code = (await showing).get(surface_id, "")
    await tell(desk.client, desk.sender, await _what_came_of_it(desk, plan, surface_id, code))
    return ""


async def _what_came_of_it(desk: Desk, plan: Plan, surface_id: int, code: str) -> Message:
    """Say that a report is posted, with the way to it and back; or why it is not, by Slack's error code."""
    language = desk.person.language
    if code:
        return note(_refused(code) or "post-later", language, channel=plan.channel_id)
    surface = await desk.guide.do(desk.person, posting.own, surface_id)
    link = await link_to(desk.client, plan.channel_id, surface.ts if surface else None)
    return posted(plan, surface_id, link, language)


def _refused(code: str) -> str:
    """Give the key of what is said where Slack will never take a post; nothing where it may later."""
    return _REFUSED.get(code, "post-error-restricted") if code in WILL_NEVER_DO else ""


def _refusal(person: Person, channel_id: str, channel: dict[str, Any]) -> str:
    """Give the key of what is wrong with a channel, as far as Slack tells; nothing where it will do.

    Who is not in a channel posts nothing there, lest they reach people through us whom they cannot reach. Of a
    private channel that we are not in, Slack does not tell us who is: then we have to be let in first.
    """
    if channel.get("is_archived"):
        return "post-error-archived"
    if channel.get("is_member") is False:
        return "error-not-in-channel"
    return "" if channel_id in person.channels else "error-not-your-channel"


def _reasons(plan: Plan, there: dict[str, Any], at_home: dict[str, Any], own: str) -> list[str]:
    """Give what should be thought over: all are in #general, and a private channel's journey is not for others."""
    reasons = ["general"] if there.get("is_general") else []
    return [*reasons, "private"] if at_home.get("is_private") and plan.channel_id != own else reasons


async def _look_at(client: AsyncWebClient, channel_id: str) -> dict[str, Any]:
    """Give what Slack knows of a channel; where it does not say, posting will show."""
    try:
        answer = await client.conversations_info(channel=channel_id)
    except SlackApiError as error:
        unknown = error_code(error) in {"channel_not_found", "not_in_channel"}
        return {"is_member": False} if unknown else {}
    return answer.get("channel") or {}
