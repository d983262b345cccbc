"""``conversations.*``: channels, their members and their messages."""

from bot.playground.conversations import channel_type, join, open_direct
from bot.playground.model import Channel, Json, Message
from bot.playground.shapes import channel_json, message_json
from bot.playground.web_api.call import SCOPE_PREFIX, ApiError, Call

KINDS = {"public_channel": "channel", "private_channel": "group", "im": "im"}


async def info(call: Call) -> Json:
    """Return one conversation."""
    channel = call.channel(ability="read")
    world = call.playground.world
    return {"channel": channel_json(world, channel, world.bot_user_id)}


async def list_all(call: Call) -> Json:
    """Return the conversations the app may know of, page by page."""
    found = _of_wanted_kinds(call, list(call.playground.world.channels.values()))
    return _listed(call, found)


async def of_user(call: Call) -> Json:
    """Return the conversations of which a user is a member, the app itself when no user is given."""
    world = call.playground.world
    user_id = call.user().id if call.optional("user") else world.bot_user_id
    return _listed(call, _of_wanted_kinds(call, world.channels_of(user_id)))


async def members(call: Call) -> Json:
    """Return the ids of a conversation's members, page by page."""
    channel = call.channel(ability="read")
    page, metadata = call.page(channel.members)
    return {"members": page} | metadata


async def history(call: Call) -> Json:
    """Return the messages of a conversation outside threads, newest first."""
    channel = _readable(call)
    world = call.playground.world
    shown = [m for m in world.timeline(channel.id, world.bot_user_id) if m.ephemeral_to is None]
    return _messages(call, list(reversed(shown)))


async def replies(call: Call) -> Json:
    """Return a thread, its first message included, oldest first."""
    channel = _readable(call)
    world = call.playground.world
    ts = str(call.required("ts"))
    if world.message(channel.id, ts) is None:
        raise ApiError("thread_not_found")
    shown = [m for m in world.thread(channel.id, ts, world.bot_user_id) if m.ephemeral_to is None]
    return _messages(call, shown)


async def open_conversation(call: Call) -> Json:
    """Return the direct conversation with a user, made when there is none yet."""
    world = call.playground.world
    named = [name for name in str(call.required("users")).split(",") if name]
    if len(named) != 1:
        raise ApiError("users_list_not_supplied" if not named else "not_enough_users")
    if named[0] not in world.users:
        raise ApiError("user_not_found")
    existed = world.direct_channel(world.bot_user_id, named[0]) is not None
    channel = open_direct(world, world.bot_user_id, named[0])
    answer: Json = {"channel": {"id": channel.id}, "no_op": existed, "already_open": existed}
    if call.flag("return_im"):
        answer["channel"] = channel_json(world, channel, world.bot_user_id)
    return answer


async def join_conversation(call: Call) -> Json:
    """Make the app a member of a public channel."""
    channel = call.channel()
    if channel.is_private:
        raise ApiError("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise ApiError("is_archived")
    world = call.playground.world
    join(world, channel, world.bot_user_id)
    return {"channel": channel_json(world, channel, world.bot_user_id)}


def _readable(call: Call) -> Channel:
    channel = call.channel(ability="history")
    if call.playground.world.bot_user_id not in channel.members:
        raise ApiError("not_in_channel")
    return channel


def _of_wanted_kinds(call: Call, channels: list[Channel]) -> list[Channel]:
    wanted = str(call.optional("types") or "public_channel").split(",")
    if any(kind not in {*KINDS, "mpim"} for kind in wanted):
        raise ApiError("invalid_types")
    kinds = {KINDS[kind] for kind in wanted if kind in KINDS}
    for kind in sorted(kinds):
        call.need_scope(f"{SCOPE_PREFIX[kind]}:read")
    world = call.playground.world
    found = [c for c in channels if channel_type(c) in kinds and world.may_see(world.bot_user_id, c)]
    return [c for c in found if not (call.flag("exclude_archived") and c.is_archived)]


def _listed(call: Call, channels: list[Channel]) -> Json:
    world = call.playground.world
    page, metadata = call.page(channels)
    return {"channels": [channel_json(world, channel, world.bot_user_id) for channel in page]} | metadata


def _messages(call: Call, messages: list[Message]) -> Json:
    oldest = str(call.optional("oldest") or "0")
    latest = str(call.optional("latest") or "9999999999.999999")
    within = [
        m for m in messages if oldest < m.ts < latest or (call.flag("inclusive") and m.ts in {oldest, latest})
    ]
    page, metadata = call.page(within)
    has_more = bool(metadata["response_metadata"]["next_cursor"])
    shown = [message_json(call.playground.world, message) for message in page]
    return {"messages": shown, "has_more": has_more} | (metadata if has_more else {})
