"""Messages in threads: answers in a journey's thread, and what is said to the customer that the coach plays.

Bolt acknowledges an event before its listener runs. What must be stored first is therefore done by a
middleware of the listener: only what was written down is acknowledged.
"""

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import listening, reports, screens
from bot.guide.coached import asked_in_words, notes
from bot.guide.coached.asked_in_words import Whose
from bot.guide.guide import Guide, Repeated
from bot.guide.listening import Heard, Typed
from bot.guide.unit import Person
from bot.journey.hearing import Command
from bot.journey.hearing.notes import looks_like_notes
from bot.journey.phasing import usual_idea_group
from bot.slack.listeners import answers, coach_talks
from bot.slack.listeners.command_words import Word
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.mentions import without_mentions
from bot.slack.listeners.replies import Reply, give
from bot.slack.payloads import ThreadMessage, read_message
from bot.slack.people import People, seen_in
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.notes_form import notes_offer
from bot.slack.views.private import example_of, explanation, help_text, ideas_for, note, refusal
from bot.slack.views.wording import ranges

logger = logging.getLogger(__name__)

Next = Callable[[], Awaitable[Any]]


async def write_down(
    body: dict[str, Any],
    context: AsyncBoltContext,
    people: People,
    guide: Guide,
    next: Next,  # noqa: A002  # Bolt's name
) -> None:
    """Store what a message says, before it is acknowledged; messages that are none of ours go no further."""
    message = read_message(body)
    whose = await _whose(message, guide) if message is not None else Whose.NOBODYS
    if message is None or whose == Whose.NOBODYS or await _is_for_coach(message, context, people, guide):
        await next()
        return
    if whose == Whose.TALKS:
        context["said"] = message
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


async def _whose(message: ThreadMessage, guide: Guide) -> Whose:
    """Tell whose thread a message stands in. For talk elsewhere we ask Slack nothing and write nothing."""
    here = message.sender.channel_id
    nobody = seen_in(screens.watcher(message.sender.workspace_id), here)
    return await guide.do(nobody, asked_in_words.whose_thread, here, message.thread_ts)


async def _is_for_coach(
    message: ThreadMessage, context: AsyncBoltContext, people: People, guide: Guide
) -> bool:
    """Tell whether a message that mentions us asks something of the coach: `answer_mention` answers that."""
    if f"<@{context.bot_user_id}>" not in message.text or message.deleted:
        return False
    person = seen_in(await people.of(message.sender), message.sender.channel_id)
    text = without_mentions(message.text)
    where = (message.sender.channel_id, message.thread_ts)
    return (await guide.do(person, asked_in_words.read, text, *where, in_private=False)).is_any


async def show_heard(
    context: AsyncBoltContext, client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Show what became of a message: the draft to all, an explanation or a refusal to its writer alone."""
    if "said" in context:
        await _go_on_talking(context["said"], client, people, guide, posts)
        return
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
    elif not message.edited and looks_like_notes(message.text):
        await _offer_to_read(message, person, client, guide)


async def _offer_to_read(
    message: ThreadMessage, person: Person, client: AsyncWebClient, guide: Guide
) -> None:
    """Offer whoever pasted notes to read them whole, beside what was heard as an answer."""
    where = (message.sender.channel_id, message.thread_ts)
    kept = await guide.do(person, notes.keep_pasted, *where, message.text)
    if kept is not None:
        await tell(client, message.sender, notes_offer(kept, person.language), thread_ts=message.thread_ts)


async def _go_on_talking(
    message: ThreadMessage, client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Have the coach answer, as the customer that it plays in this thread."""
    if message.edited or message.deleted or not message.text.strip():
        return
    person = seen_in(await people.of(message.sender), message.sender.channel_id)
    desk = Desk(client, guide, posts, person, message.sender)
    wish = await coach_talks.read_wish(desk, message.text, message.thread_ts)
    await coach_talks.fulfil(
        desk, wish, message.text, thread_ts=message.thread_ts, ts=message.ts, delivery=message.delivery
    )


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
