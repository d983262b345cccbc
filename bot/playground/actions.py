"""What people do in Slack outside forms: talk, upload, run commands and shortcuts, open the home.

Every action raises ``NotPossible`` with a plain reason when Slack would not let this person do it.
"""

from collections.abc import Sequence

from bot.playground import conversations, interactions
from bot.playground.canvases import CanvasRefused, change_canvas, channel_canvases, create_canvas
from bot.playground.choices import NotPossible
from bot.playground.delivery import Answer
from bot.playground.files import new_file, take_content
from bot.playground.model import Canvas, Channel, File, Json, Message
from bot.playground.playground import Playground
from bot.playground.posting_back import ReplyRefused
from bot.playground.posting_back import say as post_reply
from bot.playground.shapes import view_json
from bot.playground.tickets import ResponseTicket
from bot.playground.typed_text import MAX_TYPED_CHARACTERS, as_slack_writes, escape
from bot.playground.world import SLACKBOT_ID


def say(
    playground: Playground,
    user_id: str,
    channel_id: str,
    typed: str,
    *,
    thread_ts: str | None = None,
    file_ids: Sequence[str] = (),
) -> Message:
    """Type a message, with files that were uploaded before."""
    world = playground.world
    channel = _writable(playground, user_id, channel_id)
    _check_typed(typed, allow_empty=bool(file_ids))
    if thread_ts is not None:
        parent = world.message(channel.id, thread_ts)
        if parent is None:
            raise NotPossible("this thread does not exist any more")
        thread_ts = parent.thread_ts or parent.ts
    message = Message(
        channel_id=channel.id,
        ts=world.clock.stamp(),
        user_id=user_id,
        text=as_slack_writes(world, typed),
        thread_ts=thread_ts,
        file_ids=list(file_ids),
        subtype="file_share" if file_ids else None,
    )
    conversations.post(world, message)
    world.mark_read(channel.id, user_id)
    return message


def edit(playground: Playground, user_id: str, channel_id: str, ts: str, typed: str) -> Message:
    """Change one's own message."""
    message = _own_message(playground, user_id, channel_id, ts)
    _check_typed(typed, allow_empty=False)
    conversations.edit(playground.world, message, user_id, {"text": as_slack_writes(playground.world, typed)})
    return message


def delete(playground: Playground, user_id: str, channel_id: str, ts: str) -> None:
    """Delete one's own message."""
    conversations.delete(playground.world, _own_message(playground, user_id, channel_id, ts))


def upload(playground: Playground, user_id: str, name: str, content: bytes) -> File:
    """Upload a file, to be shared with ``say``."""
    file = new_file(playground.world, user_id, name, len(content))
    take_content(file, content)
    file.ready_at = playground.world.clock.now()
    return file


def write_canvas(playground: Playground, user_id: str, channel: Channel, markdown: str, title: str) -> Canvas:
    """Write the canvas of a channel anew, or make it."""
    world = playground.world
    _writable(playground, user_id, channel.id)
    own = [canvas for canvas in channel_canvases(world, channel.id) if canvas.is_channels]
    try:
        if own:
            change_canvas(world, own[0], "replace", markdown)
            return own[0]
        return create_canvas(world, user_id, markdown, title=title, channel=channel, is_channels=True)
    except CanvasRefused as refused:
        raise NotPossible(str(refused)) from None


async def command(playground: Playground, user_id: str, channel_id: str, line: str) -> Answer:
    """Run a slash command such as ``/remind me`` and show what the app answers at once."""
    world = playground.world
    channel = _writable(playground, user_id, channel_id)
    name, _, typed = line.strip().partition(" ")
    declared = world.manifest.command(name)
    if declared is None:
        _slackbot_says(playground, user_id, channel, f"`{escape(name)}` is not a valid command.")
        return Answer(False, reason="unknown_command")
    _check_typed(typed, allow_empty=True)
    typed = typed.strip()
    text = as_slack_writes(world, typed, for_command=True) if declared.should_escape else escape(typed)
    answer = await playground.delivery.command(
        interactions.slash_command(playground, user_id, channel, name, text)
    )
    if not answer.acknowledged:
        _slackbot_says(playground, user_id, channel, f"{name} failed because the app did not respond.")
    elif answer.payload:
        ticket = ResponseTicket(user_id, channel.id, None, None, world.clock.now())
        try:
            post_reply(playground, ticket, answer.payload, name)
        except ReplyRefused as refused:
            _slackbot_says(playground, user_id, channel, f'{name} failed with the error "{refused}".')
    return answer


async def global_shortcut(playground: Playground, user_id: str, callback_id: str) -> Answer:
    """Use a shortcut from the shortcuts menu."""
    _declared_shortcut(playground, callback_id, "global")
    payload = interactions.global_shortcut(playground, user_id, callback_id)
    return await interact(playground, user_id, payload, about=callback_id)


async def message_shortcut(
    playground: Playground, user_id: str, callback_id: str, channel_id: str, ts: str
) -> Answer:
    """Use a shortcut from the menu of a message."""
    _declared_shortcut(playground, callback_id, "message")
    message = playground.world.message(channel_id, ts)
    if message is None:
        raise NotPossible("this message does not exist any more")
    payload = interactions.message_shortcut(playground, user_id, callback_id, message)
    return await interact(playground, user_id, payload, about=ts)


def open_home(playground: Playground, user_id: str, *, tab: str = "home") -> None:
    """Open the app's ``home`` or ``messages`` tab; the app hears of every visit."""
    world = playground.world
    if tab == "home" and not world.manifest.home_tab:
        raise NotPossible("this app has no home")
    channel = conversations.open_direct(world, world.bot_user_id, user_id)
    event: Json = {"type": "app_home_opened", "user": user_id, "channel": channel.id, "tab": tab}
    event["event_ts"] = world.clock.stamp()
    if tab == "home" and user_id in world.homes:
        event["view"] = view_json(world.homes[user_id])
    world.emit(event)
    world.touch()


def jump_ahead(playground: Playground) -> None:
    """Move time to the moment at which an app next has something to do, once it has done what was due before."""
    alarms, clock = playground.alarms, playground.world.clock
    at = alarms.next
    if not alarms.is_followed:
        raise NotPossible("no app follows this clock now, so there is nothing to jump to")
    if alarms.is_busy:
        raise NotPossible(f"{playground.world.manifest.name} is still at work on what is due")
    if at is None:
        raise NotPossible(f"{playground.world.manifest.name} has planned nothing to jump to")
    clock.move(max(at - clock.now(), 0.0))
    playground.world.touch()


async def interact(playground: Playground, user_id: str, payload: Json, *, about: str) -> Answer:
    """Deliver an interaction and warn the person when the app does not acknowledge it."""
    answer = await playground.delivery.interact(payload)
    if not answer.acknowledged:
        text = f"{playground.world.manifest.name} is not responding. Try again."
        playground.world.notify(user_id, text, about)
    return answer


def _writable(playground: Playground, user_id: str, channel_id: str) -> Channel:
    channel = playground.world.channels.get(channel_id)
    if channel is None or not playground.world.may_see(user_id, channel):
        raise NotPossible("there is no such channel")
    if user_id not in channel.members:
        raise NotPossible(f"not a member of #{channel.name}")
    if channel.is_archived:
        raise NotPossible(f"#{channel.name} is archived")
    return channel


def _own_message(playground: Playground, user_id: str, channel_id: str, ts: str) -> Message:
    message = playground.world.message(channel_id, ts)
    if message is None:
        raise NotPossible("this message does not exist any more")
    if message.user_id != user_id:
        raise NotPossible("this is somebody else's message")
    return message


def _check_typed(typed: str, *, allow_empty: bool) -> None:
    if not typed.strip() and not allow_empty:
        raise NotPossible("an empty message cannot be sent")
    if len(typed) > MAX_TYPED_CHARACTERS:
        raise NotPossible(f"a message cannot be longer than {MAX_TYPED_CHARACTERS} characters")


def _declared_shortcut(playground: Playground, callback_id: str, kind: str) -> None:
    shortcut = playground.world.manifest.shortcut(callback_id)
    if shortcut is None or shortcut.type != kind:
        raise NotPossible(f"the app has no {kind} shortcut {callback_id!r}")


def _slackbot_says(playground: Playground, user_id: str, channel: Channel, text: str) -> None:
    world = playground.world
    message = Message(channel.id, world.clock.stamp(), SLACKBOT_ID, text, ephemeral_to=user_id)
    conversations.post(world, message)
