"""The window in which a journey is started."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import reports, start
from bot.guide.errors import TitleTaken
from bot.guide.guide import Guide
from bot.journey.language import Language
from bot.journey.model import Journey, Kind
from bot.journey.text import clean_line
from bot.slack.links import link_to_question
from bot.slack.listeners.channels import find_person_and_channel, is_usable
from bot.slack.payloads import Sender, Submission, chosen, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.private import refusal_in_form, started
from bot.slack.views.start_form import start_form
from prompts.catalogue import catalogue


async def change_kind(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People) -> None:
    """Ask a platform for both its sides as soon as somebody says that it is one (rule 4)."""
    await ack()
    view = body["view"]
    sent = read_submission(body)
    typed = sent.values | {"kind": chosen(body["actions"][0])}
    person = await people.of(sent.sender)
    changed = start_form(person.language, sent.private, typed)
    await client.views_update(view_id=view["id"], hash=view["hash"], view=changed)


async def start_journey(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Start the journey, or the two linked ones of a platform; what is wrong is said at its field."""
    sent = read_submission(body)
    person, channel_id = await find_person_and_channel(people, sent)
    say = catalogue(person.language)
    title = str(clean_line(sent.values.get("title") or ""))
    if not title:
        await ack(response_action="errors", errors={"title": say("error-empty-title")})
        return
    if sent.values.get("kind") == Kind.PLATFORM and "other_group" not in sent.values:
        # They sent it in before the window had asked for both groups.
        await ack(response_action="update", view=start_form(person.language, sent.private, sent.values))
        return
    if not await is_usable(client, person, channel_id):
        await ack(response_action="errors", errors={"channel": say("error-not-in-channel")})
        return
    try:
        opening = start.Opening(channel_id, _journeys(sent, title))
        ids = await guide.once(sent.delivery, person, start.start, opening)
    except TitleTaken as error:
        await ack(response_action="errors", errors={"title": refusal_in_form(error, person.language)})
        return
    await ack()
    await posts.refresh(person.workspace_id, ids, by=person)
    # Where the command was typed, else in their own conversation with us.
    sender = Sender(person.workspace_id, person.user_id, sent.private)
    screen = await guide.do(person, reports.read, ids[0])
    link = await link_to_question(client, screen)
    await tell(client, sender, started(channel_id, link, person.language))


def _journeys(sent: Submission, title: str) -> tuple[Journey, ...]:
    typed = sent.values
    journey = Journey(
        title=title,
        offering=typed.get("offering") or "",
        customer_group=typed.get("customer_group") or "",
        kind=Kind(typed.get("kind") or Kind.OTHER),
        language=Language(typed.get("language") or Language.EN),
        phase_set=typed.get("phase_set") or typed.get("phase_set_b2b") or "service",
    )
    return start.sides(journey, str(typed.get("other_group") or ""))
