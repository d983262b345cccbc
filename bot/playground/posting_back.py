"""What an app says through a ``response_url`` or in the acknowledgement of a command."""

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.playground.blocks import with_ids
from bot.playground.conversations import delete, edit, post
from bot.playground.files import file_problems
from bot.playground.limits import problems
from bot.playground.model import Json, Message
from bot.playground.playground import Playground
from bot.playground.tickets import ResponseTicket, TicketRefused
from bot.playground.world import BOT_ID


class ReplyRefused(Exception):
    """A reply that Slack would not show; the text is Slack's error code, ``problems`` say why."""

    def __init__(self, code: str, problems: list[str] | None = None) -> None:
        super().__init__(code)
        self.problems = problems or []


class ResponseUrls:
    """Answers ``/response/{key}``."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground

    async def answer(self, request: Request) -> Response:
        """Post, replace or delete a message on behalf of the app."""
        playground = self._playground
        text = (await request.body()).decode()
        entry = playground.traffic.begin("from_app", "response_url", "response_url", text)
        try:
            entry.request = json.loads(text)
            ticket = playground.tickets.use_response(request.path_params["key"])
            say(playground, ticket, entry.request, "response_url")
        except json.JSONDecodeError:
            playground.traffic.finish(entry, "400", "invalid_payload")
            return PlainTextResponse("invalid_payload", 400)
        except TicketRefused as refused:
            playground.traffic.finish(entry, "404", str(refused))
            return PlainTextResponse(str(refused), 404)
        except ReplyRefused as refused:
            entry.problems.extend(refused.problems)
            playground.traffic.finish(entry, "400", str(refused))
            return PlainTextResponse(str(refused), 400)
        playground.traffic.finish(entry, "200", "ok")
        return PlainTextResponse("ok")


def say(playground: Playground, ticket: ResponseTicket, reply: Json, method: str) -> None:
    """Carry out a reply: an ephemeral message unless it says otherwise.

    Raises ``ReplyRefused`` when the reply breaks Slack's limits or the message to replace is gone.
    """
    world = playground.world
    original = world.message(ticket.channel_id, ticket.message_ts) if ticket.message_ts else None
    if reply.get("delete_original"):
        if original is None:
            raise ReplyRefused("message_not_found")
        delete(world, original)
        return
    found = [str(problem) for problem in problems(reply, "message") or file_problems(world, reply)]
    if found:
        world.record_violation(method, found, reply)
        raise ReplyRefused("invalid_blocks", found)
    if ticket.channel_id not in world.channels:
        raise ReplyRefused("channel_not_found")
    content: dict[str, Any] = {
        "text": reply.get("text", ""),
        "blocks": with_ids(reply.get("blocks", [])),
        "attachments": reply.get("attachments", []),
    }
    if not any(content.values()):
        raise ReplyRefused("no_text")
    if reply.get("replace_original") and original is not None:
        edit(world, original, world.bot_user_id, content)
        return
    post(world, _message(playground, ticket, reply, content))


def _message(playground: Playground, ticket: ResponseTicket, reply: Json, content: Json) -> Message:
    world = playground.world
    in_channel = reply.get("response_type") == "in_channel"
    return Message(
        channel_id=ticket.channel_id,
        ts=world.clock.stamp(),
        user_id=world.bot_user_id,
        thread_ts=reply.get("thread_ts"),
        bot_id=BOT_ID,
        ephemeral_to=None if in_channel else ticket.user_id,
        **content,
    )
