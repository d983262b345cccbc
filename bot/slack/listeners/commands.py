"""The slash commands and the shortcut: answered at once, to whoever used them."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.guide import Guide
from bot.slack.listeners import answers
from bot.slack.listeners.command_words import Word, read_words
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.replies import give
from bot.slack.payloads import Sender, read_command, team_of
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.views.private import help_text


async def answer_command(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Answer `/journey …` or `/klantreis …`; a word that we don't know gets help with examples."""
    command = read_command(body)
    word, rest = read_words(command.text)
    # What an admin may do is shown to whoever is one now.
    person = await (people.now if word == Word.COACH else people.of)(command.sender)
    if word is None:
        message = help_text(person.language, unknown=rest)
        await ack(response_type="ephemeral", text=message.text, blocks=message.blocks)
        return
    desk = Desk(client, guide, posts, person, command.sender, command.trigger_id)
    reply = await answers.answer(desk, word, rest)
    await ack()
    await give(desk, reply)


async def open_start_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Open the window to start a journey, from Slack's own menu or from our button."""
    where = body.get("channel") or {}
    sender = Sender(team_of(body), body["user"]["id"], where.get("id") or "")
    desk = Desk(client, guide, posts, await people.of(sender), sender, body["trigger_id"])
    await ack()
    await give(desk, await answers.answer(desk, Word.START, ""))
