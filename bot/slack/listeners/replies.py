"""What somebody gets for what they asked, and giving it to them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.guide import reports
from bot.slack.links import link_to_question
from bot.slack.listeners.desk import Desk
from bot.slack.private import tell
from bot.slack.views.blocks import Message
from bot.slack.views.private import went_on


@dataclass(frozen=True)
class Reply:
    """What somebody gets: messages for them alone, a window; and the journeys that changed."""

    messages: tuple[Message, ...] = ()
    window: dict[str, Any] | None = None
    changed: tuple[int, ...] = ()
    later: Callable[[str], Awaitable[None]] | None = None
    """What takes longer than Slack waits, such as a picture or a file; it is told the thread, if any."""
    goes_on_in: int | None = None
    """The journey whose thread goes on: a link to its open question is told once that is posted."""


async def give(desk: Desk, reply: Reply, *, thread_ts: str = "") -> None:
    """Give a reply: open its window, tell its messages, do what takes longer, and show what changed."""
    if reply.window is not None:
        await desk.client.views_open(trigger_id=desk.trigger_id, view=reply.window)
    for message in reply.messages:
        await tell(desk.client, desk.sender, message, thread_ts=thread_ts)
    if reply.later is not None:
        await reply.later(thread_ts)
    await desk.show(*reply.changed)
    if reply.goes_on_in is not None:
        await tell(
            desk.client, desk.sender, await _where_it_goes_on(desk, reply.goes_on_in), thread_ts=thread_ts
        )


async def _where_it_goes_on(desk: Desk, journey_id: int) -> Message:
    screen = await desk.guide.do(desk.person, reports.read, journey_id)
    return went_on(screen.journey.title, await link_to_question(desk.client, screen), desk.person.language)
