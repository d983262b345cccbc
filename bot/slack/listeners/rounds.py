"""A round in its channel: beginning it, its buttons, and making a pain point and a fix of what somebody met."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import finding, fixing, reports, round_pages, round_pains, walk_plans, walking
from bot.guide.errors import AlreadyDone, GuideError
from bot.guide.guide import Guide
from bot.guide.round_pains import Pain
from bot.guide.unit import Person
from bot.journey.rhythm import MOST_PEOPLE
from bot.slack.links import link_to
from bot.slack.listeners.command_words import asks_for_history
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.fixes import show_to_all
from bot.slack.listeners.replies import Reply
from bot.slack.open_lists import OpenLists
from bot.slack.payloads import Sender, Submission, read_click, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views import round_post
from bot.slack.views.fix_targets import Done
from bot.slack.views.fixes import what_was_done
from bot.slack.views.private import note, refusal, refusal_in_form
from bot.slack.views.round_forms import EVERYONE, NEW, pain_form, start_round_form, typed_wishes
from bot.slack.views.round_summary import everything

_IN_THE_WINDOW = 1.5
"""Seconds in which a round may begin while its window is still open; Slack waits three in all."""


async def answer_walk(desk: Desk, journey_id: int) -> Reply:
    """Begin a round; where one is open say where it is, and where there are no steps what comes first."""
    where = await desk.guide.do(desk.person, round_pages.where, journey_id)
    language = desk.person.language
    if not where.journey.steps:
        return Reply((note("round-no-steps", language, title=where.journey.title),))
    if where.round_id is not None:
        link = await link_to(desk.client, where.channel_id, where.ts)
        return Reply((round_post.open_already(where, link, language),))
    if not desk.trigger_id:
        return Reply((round_post.start_button(where, language),))
    return Reply(window=start_round_form(journey_id, where.journey, desk.sender.channel_id, language))


async def answer_about_walking(desk: Desk, rest: str) -> Reply:
    """Begin a round of the journey that is meant, or list those that it had."""
    wants_history, name = asks_for_history(rest)
    journey_id = await desk.guide.do(desk.person, finding.meant, desk.sender.channel_id, name.strip())
    if not wants_history:
        return await answer_walk(desk, journey_id)
    title, found = await desk.guide.do(desk.person, round_pages.history, journey_id)
    return Reply((round_post.rounds_history(title, found, desk.person.language),))


async def open_start_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open the window to begin a round."""
    click = read_click(body)
    person = await people.of(click.sender)
    where = await guide.do(person, round_pages.where, int(click.value))
    await ack()
    view = start_round_form(where.journey_id, where.journey, click.sender.channel_id, person.language)
    await client.views_open(trigger_id=click.trigger_id, view=view)


async def start(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Begin a round. Where it takes Slack long to tell who is in the channel, the window closes meanwhile."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    written, _, asked_in = sent.private.partition("|")
    journey_id, sender = int(written), replace(sent.sender, channel_id=asked_in)

    async def begin() -> int:
        who = await _who(people, guide, person, journey_id, sent)
        wishes = typed_wishes(sent.values)
        return await guide.once(sent.delivery, person, walking.start_by_hand, journey_id, who, wishes)

    beginning = asyncio.ensure_future(begin())
    done, _ = await asyncio.wait({beginning}, timeout=_IN_THE_WINDOW)
    if not done:
        await ack(response_action="clear")
    try:
        await beginning
    except GuideError as error:
        if not isinstance(error, AlreadyDone):
            await _refuse_to_start(ack if done else None, client, sender, error, person)
            return
    if done:
        await ack(response_action="clear")
    await posts.refresh(person.workspace_id, [journey_id], by=person)
    where = await guide.do(person, round_pages.where, journey_id)
    link = await link_to(client, where.channel_id, where.ts)
    # Where somebody else was just ahead of them, that round is where to go.
    said = round_post.started if beginning.exception() is None else round_post.open_already
    await tell(client, sender, said(where, link, person.language))


async def join(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Have somebody walk along."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id = await guide.do(person, walk_plans.join, int(click.value))
    await ack()
    await posts.refresh(person.workspace_id, [journey_id], by=person)
    await tell(client, click.sender, note("round-joined", person.language))


async def tell_results(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Tell somebody how a round goes so far."""
    click = read_click(body)
    person = await people.of(click.sender)
    page = await guide.do(person, round_pages.see_round, int(click.value))
    await ack()
    await tell(client, click.sender, round_post.results_so_far(page, person.language))


async def close(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Close a round before its time."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id = await guide.do(person, walking.close_round, int(click.value))
    await ack()
    await posts.refresh(person.workspace_id, [journey_id], by=person)
    channel = click.sender.channel_id
    await tell(client, click.sender, note("round-closed-now", person.language, channel=channel))


async def read_everything(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Tell somebody all that came of a round."""
    click = read_click(body)
    person = await people.of(click.sender)
    report = await guide.do(person, round_pages.see_everything, int(click.value))
    await ack()
    # The summary is read in the channel: in its thread, which they may not have open, they would miss it.
    for message in everything(report, person.language):
        await tell(client, click.sender, message)


async def open_pain_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Ask what the team makes of what somebody met."""
    click = read_click(body)
    person = await people.of(click.sender)
    met = await guide.do(person, round_pains.read_met, int(click.value))
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=pain_form(met, person.language))


async def send_in_pain(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    lists: OpenLists,
) -> None:
    """Make a pain point and a fix of it, and say how to undo that."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    chosen = str(sent.values.get("touchpoint") or NEW)
    pain = Pain(
        text=sent.values.get("pain") or "",
        fix=sent.values.get("fix") or "",
        touchpoint_id=None if chosen == NEW else chosen,
        channel=sent.values.get("channel") or "",
    )
    fixed = await guide.once(sent.delivery, person, round_pains.make_fix, int(sent.private), pain)
    await ack(response_action="clear")
    done = Done("added", fixed.fix, fixed.change_id)
    await show_to_all(person, fixed.journey_id, posts, lists, done)
    fixes = await guide.do(person, fixing.read, fixed.journey_id)
    sender = Sender(person.workspace_id, person.user_id, fixes.channel_id)
    await tell(client, sender, what_was_done(fixes, person.language, done))


async def _refuse_to_start(
    ack: AsyncAck | None, client: AsyncWebClient, sender: Sender, error: GuideError, person: Person
) -> None:
    """Say why a round cannot begin: in the window while it is there, else to who asked for it."""
    if ack is None:
        await tell(client, sender, refusal(error, person.language))
        return
    field = str(error.values.get("field", "who"))
    await ack(response_action="errors", errors={field: refusal_in_form(error, person.language)})


async def _who(
    people: People, guide: Guide, person: Person, journey_id: int, sent: Submission
) -> Sequence[Person]:
    """Give who walks: everybody in the channel of the journey, or who was chosen; no bots."""
    if sent.values.get("who") == EVERYONE:
        screen = await guide.do(person, reports.read, journey_id)
        wanted = await people.ids_in(screen.channel_id)
    else:
        wanted = [str(one) for one in sent.values.get("people") or []]
    return await people.humans(person.workspace_id, wanted, MOST_PEOPLE)
