"""What people ask of us in words: in a mention, or in our own conversation with them."""

import logging
import re
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import listening
from bot.guide.coached.asked_in_words import Wish
from bot.guide.errors import GuideError, NoJourneyToAsk
from bot.guide.guide import Guide, Repeated
from bot.journey.hearing import plain_text
from bot.slack.listeners import answers, coach_talks
from bot.slack.listeners.command_words import Word, read_words
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.replies import Reply, give
from bot.slack.payloads import Sender, team_of
from bot.slack.people import People, seen_in
from bot.slack.posts import Posts
from bot.slack.views.private import help_text, refusal

logger = logging.getLogger(__name__)

_MENTION = re.compile(r"<@\w+>")
_OPENING_WINDOWS = {Word.START, Word.SETTINGS, Word.STEPS, Word.IMPORT, Word.COACH}
"""Words that a message cannot answer: only a click or a command lets us open a window."""


async def answer_mention(
    body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Answer somebody who mentions us: what they ask of the journey they name, else help.

    In a journey's own thread the message was heard already.
    """
    event = body["event"]
    if not event.get("user"):
        return  # another app mentions us
    sender = Sender(team_of(body), event["user"], event["channel"])
    thread_ts = event.get("thread_ts") or event["ts"]
    person = seen_in(await people.of(sender), sender.channel_id)
    desk = Desk(client, guide, posts, person, sender)
    text = without_mentions(event.get("text") or "")
    word, rest = read_words(text)
    in_thread = event.get("thread_ts") or ""
    is_journeys = await guide.do(person, listening.is_journeys_thread, sender.channel_id, in_thread)
    wish = await coach_talks.read_wish(desk, text, thread_ts)
    if wish.is_any and (is_journeys or _goes_before(wish, word, rest)):
        delivery = f"mention:{body['event_id']}"
        await _try_to_fulfil(desk, wish, text, thread_ts=thread_ts, ts=event["ts"], delivery=delivery)
        return
    if is_journeys:
        return
    if word in _OPENING_WINDOWS:
        reply = Reply((help_text(person.language),))
    else:
        try:
            # Without a word that we know, a mention may just name a journey.
            reply = await answers.answer(desk, word or Word.STATUS, rest)
        except GuideError:
            reply = Reply((help_text(person.language, unknown="" if word else text),))
    await give(desk, reply, thread_ts=thread_ts)


async def answer_direct_message(
    body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Answer somebody who writes to us alone, as a command would."""
    event = body["event"]
    if event.get("subtype") or event.get("bot_id") or not event.get("user"):
        return
    sender = Sender(team_of(body), event["user"], event["channel"])
    desk = Desk(client, guide, posts, await people.of(sender), sender)
    text, thread_ts = plain_text(event.get("text") or ""), event.get("thread_ts") or ""
    word, rest = read_words(event.get("text") or "")
    wish = await coach_talks.read_wish(desk, text, thread_ts)
    if wish.is_any and _goes_before(wish, word, rest):
        delivery = f"direct:{body['event_id']}"
        await _try_to_fulfil(desk, wish, text, thread_ts=thread_ts, ts=event["ts"], delivery=delivery)
        return
    reply = Reply((help_text(desk.person.language, unknown="" if word else text),))
    if word is not None and word not in _OPENING_WINDOWS:
        reply = await answers.answer(desk, word, rest)
    await give(desk, reply)


async def _try_to_fulfil(
    desk: Desk, wish: Wish, text: str, *, thread_ts: str, ts: str, delivery: str
) -> None:
    """Do what somebody wants of the coach; where that cannot be done, they are told why, once."""
    try:
        await coach_talks.fulfil(desk, wish, text, thread_ts=thread_ts, ts=ts, delivery=delivery)
    except Repeated:
        logger.debug("%s was dealt with before", delivery)
    except GuideError as error:
        language = desk.person.language
        # Who finds nothing to ask about is told what they could do instead.
        more = (help_text(language),) if isinstance(error, NoJourneyToAsk) else ()
        await give(desk, Reply((refusal(error, language), *more)), thread_ts=thread_ts)


def _goes_before(wish: Wish, word: Word | None, rest: str) -> bool:
    """Tell whether the coach is meant and not the command that a message begins with, as in "loop het met me door"."""
    return word is None or wish.play_in is not None or bool(rest)


def without_mentions(text: str) -> str:
    """Give what a message says besides whom it mentions."""
    return " ".join(plain_text(_MENTION.sub(" ", text)).split())


async def is_to_us_alone(event: dict[str, Any]) -> bool:
    """Tell whether a message stands in somebody's own conversation with us."""
    return event.get("channel_type") == "im"
