"""Talking with the coach in words: it plays the customer, or answers questions; in our own conversation, or in a thread."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from bot.guide import drawing, reports
from bot.guide.coached import asked_in_words, questions, talks
from bot.guide.coached.asked import Place
from bot.guide.coached.asked_in_words import Wish
from bot.guide.coached.beginning import Begun
from bot.guide.coached.talks import Talk
from bot.guide.errors import DealtWith, NoJourneyHere
from bot.guide.guide import Guide
from bot.journey.hearing.playing import Onwards, onwards
from bot.slack.listeners.coach import answer
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.replies import Reply
from bot.slack.payloads import read_click
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.streams import Stream
from bot.slack.views.private import note
from prompts.catalogue import catalogue


async def read_wish(desk: Desk, text: str, thread_ts: str) -> Wish:
    """Tell whether what somebody wrote is meant for the coach, and how."""
    return await desk.guide.do(
        desk.person,
        asked_in_words.read,
        text,
        desk.sender.channel_id,
        thread_ts,
        in_private=_is_private(desk.sender.channel_id),
    )


async def fulfil(desk: Desk, wish: Wish, text: str, *, thread_ts: str, ts: str, delivery: str) -> None:
    """Do what somebody wants of the coach, in the thread in which they wrote it.

    In our own conversation a talk goes on at its top, an answer stands below its question.
    """
    guide, person, channel_id = desk.guide, desk.person, desk.sender.channel_id
    language = person.language
    if wish.play_in is not None:
        place = Place(channel_id, thread_ts, language)
        begun = await guide.once(delivery, person, talks.begin_talk, wish.play_in, wish.persona_id, place)
    elif wish.talk is not None and (way := onwards(text)) is not None:
        await _go(desk, wish.talk, way, delivery, thread_ts)
        return
    elif wish.talk is not None:
        begun = await guide.once(delivery, person, talks.say, wish.talk.id, text)
    else:
        place = Place(channel_id, thread_ts or ts, language)
        begun = await guide.once(
            delivery, person, questions.ask, text, place, in_private=_is_private(channel_id)
        )
        if desk.coaching.will_stream(begun):
            await _stream(desk, begun)
            return
    await answer(begun, desk.posts)


async def _go(desk: Desk, talk: Talk, way: Onwards, delivery: str, thread_ts: str) -> None:
    """Do what somebody typed instead of clicking: go to the next step, or stop. The end is told."""
    begun: Begun | None = None
    if way == Onwards.NEXT:
        begun = await desk.guide.once(delivery, desk.person, talks.go_on, talk.id, talk.step_id)
    else:
        await desk.guide.once(delivery, desk.person, talks.end, talk.id)
    if begun is not None:
        await answer(begun, desk.posts)
        return
    await desk.posts.show(desk.person.workspace_id, talk.journey_id)
    await tell(desk.client, desk.sender, note("talk-ended", desk.person.language), thread_ts=thread_ts)


async def answer_play(desk: Desk, rest: str) -> Reply:
    """Begin a talk in our own conversation, as the persona that is named behind the command."""
    named = rest.removeprefix("als ").removeprefix("as ").strip()
    try:
        journey_id, persona_id = await desk.guide.do(
            desk.person, drawing.meant, desk.sender.channel_id, named
        )
    except NoJourneyHere:
        if named and _is_private(desk.sender.channel_id):
            await desk.guide.do(desk.person, asked_in_words.refuse_persona, named)
        raise
    opened = await desk.client.conversations_open(users=desk.person.user_id)
    place = Place(str(opened["channel"]["id"]), "", desk.person.language)
    begun = await desk.guide.do(desk.person, talks.begin_talk, journey_id, persona_id, place)
    await answer(begun, desk.posts)
    journey = (await desk.guide.do(desk.person, reports.read, journey_id)).journey
    who = next((one.name for one in journey.personas if one.id == persona_id), "")
    persona = who or catalogue(desk.person.language)("coach-nobody")
    return Reply((note("talk-in-direct", desk.person.language, persona=persona),))


async def go_on(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts) -> None:
    """Go to the next step of a talk, or end it."""
    click = read_click(body)
    person = await people.of(click.sender)
    talk_id, _, step_id = click.value.partition("|")
    begun, journey_id = None, None
    try:
        if click.name == "play_next":
            begun = await guide.once(click.delivery, person, talks.go_on, int(talk_id), step_id)
        else:
            journey_id = await guide.once(click.delivery, person, talks.end, int(talk_id))
    except DealtWith as late:
        # As by a double click: the talk is shown as it stands.
        journey_id = late.values["journey"]
    await ack()
    if begun is not None:
        await answer(begun, posts)
    elif journey_id is not None:
        await posts.show(person.workspace_id, journey_id)


async def _stream(desk: Desk, begun: Begun) -> None:
    stream = Stream(desk.client, begun, desk.person.user_id)
    await stream.think(catalogue(begun.place.language)("coach-status"))
    desk.coaching.stream(begun, stream, desk.posts.show)


def _is_private(channel_id: str) -> bool:
    return channel_id.startswith("D")
