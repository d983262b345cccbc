"""Changes to channels and messages; each one is told to the app as the event Slack would send."""

import dataclasses

from bot.playground.model import Channel, Json, Message
from bot.playground.shapes import channel_json, message_json, user_json
from bot.playground.world import SLACKBOT_ID, World

TOMBSTONE = "This message was deleted."


def create_channel(world: World, name: str, creator_id: str, *, private: bool = False) -> Channel:
    """Create a channel with its creator as only member."""
    now = int(world.clock.now())
    channel = Channel(
        id=world.new_id("C", name), name=name, creator=creator_id, created=now, is_private=private
    )
    channel.members.append(creator_id)
    world.channels[channel.id] = channel
    world.messages[channel.id] = []
    world.emit({"type": "channel_created", "channel": channel_json(world, channel, creator_id)}, channel)
    world.touch()
    return channel


def open_direct(world: World, user_id: str, other_id: str) -> Channel:
    """Return the direct conversation between two users, made when there is none yet."""
    channel = world.direct_channel(user_id, other_id)
    if channel is None:
        channel_id = world.new_id("D", world.users[other_id].name)
        now = int(world.clock.now())
        members = list(dict.fromkeys((user_id, other_id)))
        channel = Channel(channel_id, "", user_id, now, is_private=True, is_im=True, members=members)
        world.channels[channel_id] = channel
        world.messages[channel_id] = []
        world.touch()
    return channel


def join(world: World, channel: Channel, user_id: str, inviter_id: str | None = None) -> None:
    """Make a user a member of a channel; nothing happens when they are one already."""
    if user_id in channel.members:
        return
    channel.members.append(user_id)
    event: Json = {"type": "member_joined_channel", "user": user_id, "channel": channel.id}
    event |= {"channel_type": _type_letter(channel), "team": user_json(world.users[user_id])["team_id"]}
    if inviter_id:
        event["inviter"] = inviter_id
    world.emit(event, channel)
    world.touch()


def leave(world: World, channel: Channel, user_id: str) -> None:
    """End a user's membership of a channel."""
    if user_id not in channel.members:
        return
    channel.members.remove(user_id)
    if user_id == world.bot_user_id:
        kind = "group_left" if channel.is_private else "channel_left"
        world.emit({"type": kind, "channel": channel.id})
    else:
        event = {"type": "member_left_channel", "user": user_id, "channel": channel.id}
        world.emit(event | {"channel_type": _type_letter(channel)}, channel)
    world.touch()


def archive(world: World, channel: Channel, user_id: str) -> None:
    """Archive a channel: it can be read but not written to."""
    channel.is_archived = True
    kind = "group_archive" if channel.is_private else "channel_archive"
    world.emit({"type": kind, "channel": channel.id, "user": user_id}, channel)
    world.touch()


def delete_channel(world: World, channel: Channel, user_id: str) -> None:
    """Delete a channel with everything in it."""
    kind = "group_deleted" if channel.is_private else "channel_deleted"
    world.emit({"type": kind, "channel": channel.id, "actor_id": user_id}, channel)
    del world.channels[channel.id]
    del world.messages[channel.id]
    for canvas in [canvas for canvas in world.canvases.values() if canvas.channel_id == channel.id]:
        del world.canvases[canvas.id]
    world.touch()


def post(world: World, message: Message) -> Message:
    """Add a message. Everyone's but ephemeral ones are told to the app.

    Give ``Message.ts`` from ``world.clock.stamp()``.
    """
    world.messages[message.channel_id].append(message)
    for file_id in message.file_ids:
        world.files[file_id].shares.append((message.channel_id, message.ts))
    if message.bot_id:  # what the app was busy with has come
        world.statuses.pop((message.channel_id, message.thread_ts or message.ts), None)
    if message.ephemeral_to is None:
        channel = world.channels[message.channel_id]
        world.emit(message_json(world, message) | _where(channel, message.ts), channel)
        _mention(world, channel, message)
        _tell_shared(world, channel, message)
    world.touch()
    return message


def edit(world: World, message: Message, editor_id: str, change: Json) -> None:
    """Change fields of a message (``text``, ``blocks`` …) and tell the app before and after."""
    before = message_json(world, message)
    for name, value in change.items():
        setattr(message, name, value)
    message.edited_ts = world.clock.stamp()
    message.edited_by = editor_id
    message.version += 1
    if message.ephemeral_to is None:
        _tell_changed(world, message, before)
    world.touch()


def grow(world: World, message: Message, *, text: str, blocks: list[Json], ends: bool) -> None:
    """Let a streamed message grow. The app is told once it has ended: of each bit, as in Slack, it is not."""
    before = message_json(world, message)
    message.text, message.blocks = text, blocks
    message.version += 1
    if message.stream and ends:
        message.stream.stopped = True
        _tell_changed(world, message, before)
    world.touch()


def delete(world: World, message: Message) -> None:
    """Delete a message. The first message of a thread with answers leaves a tombstone, as in Slack."""
    before = message_json(world, message)
    if world.replies(message):
        blank = dataclasses.replace(message, user_id=SLACKBOT_ID, text=TOMBSTONE, subtype="tombstone")
        blank.blocks, blank.attachments, blank.file_ids, blank.bot_id = [], [], [], None
        stored = world.messages[message.channel_id]
        stored[stored.index(message)] = blank
        _tell_changed(world, blank, before)
    else:
        message.deleted = True
        if message.ephemeral_to is None:
            channel = world.channels[message.channel_id]
            event = {"type": "message", "subtype": "message_deleted", "hidden": True}
            event |= {"previous_message": before, "deleted_ts": message.ts}
            ts = world.clock.stamp()
            world.emit(event | {"ts": ts} | _where(channel, ts), channel)
    world.touch()


def channel_type(channel: Channel) -> str:
    """Return Slack's word for the kind of conversation, as events carry it."""
    if channel.is_im:
        return "im"
    return "group" if channel.is_private else "channel"


def _type_letter(channel: Channel) -> str:
    return "G" if channel.is_private else "C"


def _where(channel: Channel, event_ts: str) -> Json:
    return {"channel": channel.id, "channel_type": channel_type(channel), "event_ts": event_ts}


def _tell_changed(world: World, message: Message, before: Json) -> None:
    channel = world.channels[message.channel_id]
    ts = world.clock.stamp()
    event: Json = {"type": "message", "subtype": "message_changed", "hidden": True, "ts": ts}
    event |= {"message": message_json(world, message), "previous_message": before}
    world.emit(event | _where(channel, ts), channel)


def _tell_shared(world: World, channel: Channel, message: Message) -> None:
    for file_id in message.file_ids:
        event: Json = {"type": "file_shared", "channel_id": channel.id, "file_id": file_id}
        event |= {"user_id": message.user_id, "file": {"id": file_id}, "event_ts": world.clock.stamp()}
        world.emit(event, channel)


def _mention(world: World, channel: Channel, message: Message) -> None:
    if channel.is_im or message.bot_id or f"<@{world.bot_user_id}>" not in message.text:
        return
    event = message_json(world, message) | {"type": "app_mention", "channel": channel.id}
    world.emit(event | {"event_ts": message.ts}, channel)
