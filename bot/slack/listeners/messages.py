"""Messages: answers typed in a journey's thread, mentions, and what people say to us alone.

Bolt acknowledges an event before its listener runs. What must be stored first is therefore done by a
middleware of the listener: only what was written down is acknowledged.
"""

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import listening, reports, screens
from bot.guide.errors import GuideError
from bot.guide.guide import Guide, Repeated
from bot.guide.listening import Heard, Typed
from bot.journey.hearing import Command
from bot.journey.phasing import usual_idea_group
from bot.slack.listeners import answers
from bot.slack.listeners.command_words import Word, read_words
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.replies import Reply, give
from bot.slack.payloads import Sender, ThreadMessage, read_message, team_of
from bot.slack.people import People, seen_in
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.private import example_of, explanation, help_text, ideas_for, note, refusal
from bot.slack.views.wording import ranges

logger = logging.getLogger(__name__)

Next = Callable[[], Awaitable[Any]]
_MENTION = re.compile(r"<@\w+>")
_OPENING_WINDOWS = {Word.START, Word.SETTINGS, Word.STEPS, Word.IMPORT}
"""Words that a message cannot answer: only a click or a command lets us open a window."""


async def write_down(
    body: dict[str, Any],
    context: AsyncBoltContext,
    people: People,
    guide: Guide,
    next: Next,  # noqa: A002  # Bolt's name
) -> None:
    """Store what a message says, before it is acknowledged; messages that are none of ours go no further."""
    message = read_message(body)
    if message is None or not await _is_ours(message, guide):
        await next()
        return
    try:
        person = seen_in(await people.of(message.sender), message.sender.channel_id)
        # Our own name in front, as people write who learned that bots want it, is no part of the answer.
        text = message.text.replace(f"<@{context.bot_user_id}>", " ", 1).strip()
        typed = Typed(message.sender.channel_id, message.thread_ts, message.ts, text)
        hear = listening.forget_message if message.deleted else listening.hear_message
        outcome = await guide.once(message.delivery, person, hear, typed)
        context["heard"] = (message, outcome)
    except Repeated:
        logger.debug("%s was heard before", message.delivery)
    await next()


async def _is_ours(message: ThreadMessage, guide: Guide) -> bool:
    """Tell whether a message stands in a journey's thread. For talk elsewhere we ask Slack nothing and write nothing."""
    here = message.sender.channel_id
    nobody = seen_in(screens.watcher(message.sender.workspace_id), here)
    return await guide.do(nobody, listening.is_journeys_thread, here, message.thread_ts)


async def show_heard(
    context: AsyncBoltContext, client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Show what became of a message: the draft to all, an explanation or a refusal to its writer alone."""
    if "heard" not in context:
        return
    message, outcome = context["heard"]
    person = seen_in(await people.of(message.sender), message.sender.channel_id)
    language = person.language
    if outcome.journey_id is not None:
        await posts.refresh(person.workspace_id, [outcome.journey_id], by=person)
    if outcome.taken:
        taken = note("taken", language, numbers=ranges(outcome.taken), first=min(outcome.taken))
        await tell(client, message.sender, taken, thread_ts=message.thread_ts)
    if outcome.heard == Heard.EXPLAIN and outcome.term is not None:
        await tell(
            client, message.sender, explanation(str(outcome.term), language), thread_ts=message.thread_ts
        )
    elif outcome.heard == Heard.REFUSED and outcome.error is not None:
        await tell(client, message.sender, refusal(outcome.error, language), thread_ts=message.thread_ts)
    elif outcome.heard == Heard.ASKED and outcome.command is not None and outcome.journey_id is not None:
        desk = Desk(client, guide, posts, person, message.sender)
        reply = await _asked(desk, outcome.command, outcome.journey_id)
        await give(desk, reply, thread_ts=message.thread_ts)
    elif message.files and not message.text:
        await tell(client, message.sender, note("error-file-needed", language), thread_ts=message.thread_ts)


async def _asked(desk: Desk, command: Command, journey_id: int) -> Reply:
    """Answer a word in the thread that changes nothing: help, status, an example, ideas, or undo."""
    language = desk.person.language
    if command in {Command.EXAMPLE, Command.IDEAS}:
        screen = await desk.guide.do(desk.person, reports.read, journey_id)
        if command == Command.EXAMPLE:
            return Reply((example_of(screen.question, language),))
        group = usual_idea_group(screen.journey, screen.question.part_id)
        return Reply((ideas_for(screen.question, group, language),))
    words = {Command.STATUS: Word.STATUS, Command.UNDO: Word.UNDO}
    if command not in words:
        return Reply((help_text(language),))
    return await answers.answer_about(desk, words[command], journey_id)


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
    if await guide.do(person, listening.is_journeys_thread, sender.channel_id, thread_ts):
        return
    desk = Desk(client, guide, posts, person, sender)
    word, rest = read_words(_MENTION.sub(" ", event.get("text") or ""))
    if word in _OPENING_WINDOWS:
        reply = Reply((help_text(person.language),))
    else:
        try:
            # Without a word that we know, a mention may just name a journey.
            reply = await answers.answer(desk, word or Word.STATUS, rest)
        except GuideError:
            reply = Reply((help_text(person.language),))
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
    word, rest = read_words(event.get("text") or "")
    reply = Reply((help_text(desk.person.language),))
    if word is not None and word not in _OPENING_WINDOWS:
        reply = await answers.answer(desk, word, rest)
    await give(desk, reply)


async def is_to_us_alone(event: dict[str, Any]) -> bool:
    """Tell whether a message stands in somebody's own conversation with us."""
    return event.get("channel_type") == "im"
