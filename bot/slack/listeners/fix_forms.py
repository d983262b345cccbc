"""The windows of fixes that are sent in or closed: what one is, its experiment, who takes it over, and votes."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import fix_forms, fixing, forms, voting
from bot.guide.errors import GuideError
from bot.guide.guide import Guide
from bot.guide.unit import Person, Unit
from bot.slack.listeners.fixes import show_to_all, take, vote_window
from bot.slack.open_lists import OpenLists
from bot.slack.payloads import Sender, Submission, read_click, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.fix_form import fix_form, typed_fields
from bot.slack.views.fix_targets import Done, Target
from bot.slack.views.forms import field_name
from bot.slack.views.private import note, refusal_in_form
from bot.slack.views.vote_form import Marks, typed_marks


async def send_in_fix(
    ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts, lists: OpenLists
) -> None:
    """Record a form of a fix. Where somebody else changed the same field, the window shows both instead."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    typed = await _typed_fix(people, sent)
    try:
        result = await guide.once(sent.delivery, person, fix_forms.submit, int(sent.private), typed)
    except GuideError as error:
        await _refuse(ack, sent, error, person)
        return
    if isinstance(result, fix_forms.Opened):
        await ack(response_action="update", view=fix_form(result, person.language))
        return
    await ack(response_action="clear")
    done = Done("added" if result.is_new else "edited", result.fix.text, result.change_id)
    await show_to_all(person, result.journey_id, posts, lists, done if result.change_id else None)


async def close_fix(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide) -> None:
    """Keep what was typed into a form of a fix that was closed, for the next time it is opened."""
    closed = read_submission(body)
    person = await people.of(closed.sender)
    await guide.do(person, forms.keep_typed, int(closed.private), await _typed_fix(people, closed))
    await ack()


async def send_in_take_over(
    ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts, lists: OpenLists
) -> None:
    """Put a fix of somebody else on the name of whoever said that they take it over."""
    sent = read_submission(body)
    person, target = await people.of(sent.sender), Target.parse(sent.private)
    done = await guide.once(sent.delivery, person, take, target)
    await ack(response_action="clear")
    await show_to_all(person, target.journey_id, posts, lists, done)


async def send_in_votes(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    lists: OpenLists,
) -> None:
    """Store what somebody thinks of fixes; of one that is gone by now they are told, and the others count."""
    sent = read_submission(body)
    person, journey_id = await people.of(sent.sender), int(sent.private)
    try:
        counted = await guide.once(sent.delivery, person, voting.vote, journey_id, typed_marks(sent.values))
    except GuideError as error:
        await _refuse(ack, sent, error, person)
        return
    await ack(response_action="clear")
    await show_to_all(person, journey_id, posts, lists, Done("voted"))
    if counted.gone:
        fixes = await guide.do(person, fixing.read, journey_id)
        sender = Sender(person.workspace_id, person.user_id, fixes.channel_id)
        await tell(client, sender, note("votes-gone", person.language, count=counted.gone))


async def show_votes(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    lists: OpenLists,
) -> None:
    """Show the scores of a fix, and count what stands in the window already: who sees them has voted before."""
    click = read_click(body)
    person, target = await people.of(click.sender), Target.parse(click.value)
    view = await guide.once(click.delivery, person, _show_votes, target, typed_marks(click.values))
    await ack()
    await client.views_update(view_id=(click.view or {})["id"], view=view)
    await show_to_all(person, target.journey_id, posts, lists, Done("shown"))


def _show_votes(unit: Unit, target: Target, marks: Marks) -> dict[str, Any]:
    voting.show_with(unit, target.journey_id, target.fix_id, marks.get(target.fix_id, (None, None)))
    return vote_window(unit, target)


async def _typed_fix(people: People, sent: Submission) -> dict[str, Any]:
    """Read a form of a fix, with the name of the person who was chosen in it."""
    typed = typed_fields(sent.values)
    if not typed.get("owner_id"):
        return typed
    owner = await people.of(Sender(sent.sender.workspace_id, typed["owner_id"]))
    return typed | {"owner_name": owner.name}


async def _refuse(ack: AsyncAck, sent: Submission, error: GuideError, person: Person) -> None:
    """Say below the field that it is about what is wrong; the window stays open with all that was typed."""
    wrong = error.values.get("field")
    block_id = next((name for name in sent.values if field_name(name) == wrong), next(iter(sent.values)))
    await ack(response_action="errors", errors={block_id: refusal_in_form(error, person.language)})
