"""``chat.*``: messages, ephemeral messages and links to them."""

from bot.playground.blocks import with_ids
from bot.playground.conversations import delete, edit, open_direct, post
from bot.playground.model import Channel, Json, Message
from bot.playground.shapes import message_json
from bot.playground.web_api.call import ApiError, Call
from bot.playground.world import BOT_ID

# Longer texts may be posted, but not put in place of another.
# Source: https://docs.slack.dev/reference/methods/chat.update/
MAX_UPDATED_TEXT = 4000
MESSAGE_FIELDS = (
    "text", "blocks", "attachments", "metadata", "mrkdwn", "unfurl_links", "unfurl_media", "link_names",
    "parse", "reply_broadcast", "thread_ts", "channel", "ts", "user",
)  # fmt: skip


async def post_message(call: Call) -> Json:
    """Post a message in a channel, a thread or a direct conversation."""
    channel = writable(call)
    content = _content(call)
    message = _message(call, channel, content)
    post(call.playground.world, message)
    return {"channel": channel.id, "ts": message.ts, "message": message_json(call.playground.world, message)}


async def post_ephemeral(call: Call) -> Json:
    """Post a message that only one member of the channel sees."""
    channel = writable(call)
    user = call.user()
    if user.id not in channel.members:
        raise ApiError("user_not_in_channel")
    message = _message(call, channel, _content(call))
    message.ephemeral_to = user.id
    post(call.playground.world, message)
    return {"message_ts": message.ts}


async def update(call: Call) -> Json:
    """Replace a message of the app. What is not given stays; an empty list takes blocks away."""
    channel = call.channel()
    message = own_message(call, channel, "cant_update_message")
    if call.playground.world.is_streaming(message):
        raise ApiError("streaming_state_conflict")
    if len(call.optional("text") or "") > MAX_UPDATED_TEXT:
        call.playground.world.record_violation(call.method, ["text over 4000 characters"], call.arguments)
        raise ApiError("msg_too_long")
    content = _content(call)
    change: Json = {name: content[name] for name in ("text", "attachments", "metadata") if name in content}
    if "blocks" in content:
        change["blocks"] = with_ids(content["blocks"])
    world = call.playground.world
    edit(world, message, world.bot_user_id, change)
    shown = message_json(world, message)
    return {"channel": channel.id, "ts": message.ts, "text": message.text, "message": shown}


async def delete_message(call: Call) -> Json:
    """Delete a message of the app."""
    channel = call.channel()
    message = own_message(call, channel, "cant_delete_message")
    if call.playground.world.is_streaming(message):
        raise ApiError("cant_delete_message")
    delete(call.playground.world, message)
    return {"channel": channel.id, "ts": message.ts}


async def get_permalink(call: Call) -> Json:
    """Return the address at which a message can be opened."""
    channel = call.channel()
    world = call.playground.world
    message = world.message(channel.id, str(call.required("message_ts")))
    if message is None or message.ephemeral_to:
        raise ApiError("message_not_found")
    link = f"{world.url}/archives/{channel.id}/p{message.ts.replace('.', '')}"
    if message.is_reply:
        link += f"?thread_ts={message.thread_ts}&cid={channel.id}"
    return {"channel": channel.id, "permalink": link}


def writable(call: Call) -> Channel:
    """Return the conversation to write to; a user's id stands for the direct conversation with them."""
    world = call.playground.world
    target = str(call.required("channel"))
    if target in world.users:
        return open_direct(world, world.bot_user_id, target)
    channel = world.channel_named(target)
    if channel is None or not world.may_see(world.bot_user_id, channel):
        raise ApiError("channel_not_found")
    if channel.is_archived:
        raise ApiError("is_archived")
    public_allowed = not channel.is_private and "chat:write.public" in world.manifest.scopes
    if world.bot_user_id not in channel.members and not public_allowed:
        raise ApiError("not_in_channel")
    return channel


def _content(call: Call) -> Json:
    """Return the checked content of a message. Raises ``no_text``, ``invalid_blocks`` or ``msg_too_long``."""
    content = {name: call.arguments[name] for name in MESSAGE_FIELDS if name in call.arguments}
    if not any(content.get(name) for name in ("text", "blocks", "attachments")):
        raise ApiError("no_text")
    content |= {name: call.flag(name) for name in _FLAGS if name in content}
    call.check(content, "message", "invalid_blocks")
    return content


_FLAGS = ("mrkdwn", "unfurl_links", "unfurl_media", "link_names", "reply_broadcast")


def _message(call: Call, channel: Channel, content: Json) -> Message:
    world = call.playground.world
    thread_ts = call.optional("thread_ts")
    if thread_ts is not None:
        parent = world.message(channel.id, str(thread_ts))
        if parent is None or parent.ephemeral_to:
            raise ApiError("thread_not_found")
        thread_ts = parent.thread_ts or parent.ts
    return Message(
        channel_id=channel.id,
        ts=world.clock.stamp(),
        user_id=world.bot_user_id,
        text=content.get("text", ""),
        thread_ts=thread_ts,
        bot_id=BOT_ID,
        blocks=with_ids(content.get("blocks", [])),
        attachments=content.get("attachments", []),
        metadata=content.get("metadata"),
        also_in_channel=bool(thread_ts) and call.flag("reply_broadcast"),
    )


def own_message(call: Call, channel: Channel, refusal: str) -> Message:
    """Return the message named in ``ts``. Raises ``refusal`` when it is not the app's."""
    world = call.playground.world
    message = world.message(channel.id, str(call.required("ts")))
    if message is None or message.ephemeral_to:
        raise ApiError("message_not_found")
    if message.user_id != world.bot_user_id:
        raise ApiError(refusal)
    if channel.is_archived:
        raise ApiError("is_archived")
    return message
