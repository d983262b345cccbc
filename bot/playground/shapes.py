"""The JSON in which Slack describes users, channels, files, messages and views to an app."""

from bot.playground.files import is_processed
from bot.playground.model import Channel, File, Json, Message, Stream, User, View
from bot.playground.world import APP_ID, BOT_ID, TEAM_ID, World


def user_json(user: User, *, with_locale: bool = False) -> Json:
    """Return a user as ``users.info`` gives it; the locale only on request, as in Slack."""
    shown: Json = {
        "id": user.id,
        "team_id": TEAM_ID,
        "name": user.name,
        "real_name": user.real_name,
        "deleted": user.deleted,
        "color": user.colour,
        "tz": user.tz,
        "tz_label": user.tz,
        "tz_offset": user.tz_offset,
        "is_admin": user.is_admin,
        "is_owner": user.is_owner,
        "is_primary_owner": False,
        "is_bot": user.is_bot,
        "is_app_user": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "profile": {
            "real_name": user.real_name,
            "display_name": user.real_name,
            "real_name_normalized": user.real_name,
            "display_name_normalized": user.real_name,
            "team": TEAM_ID,
        },
    }
    if user.is_bot and user.id != "USLACKBOT":
        shown["profile"] |= {"api_app_id": APP_ID, "bot_id": BOT_ID}
    if with_locale:
        shown["locale"] = user.locale
    return shown


def channel_json(world: World, channel: Channel, viewer_id: str) -> Json:
    """Return a conversation as ``conversations.info`` gives it, seen by the app's user."""
    common: Json = {
        "id": channel.id,
        "created": channel.created,
        "is_archived": channel.is_archived,
        "is_im": channel.is_im,
        "is_mpim": False,
        "is_org_shared": False,
        "is_ext_shared": False,
        "context_team_id": TEAM_ID,
    }
    if channel.is_im:
        return common | {"user": channel.other_member(viewer_id), "is_user_deleted": False, "priority": 0}
    return common | {
        "name": channel.name,
        "name_normalized": channel.name,
        "is_channel": not channel.is_private,
        "is_group": channel.is_private,
        "is_private": channel.is_private,
        "is_general": channel.name == "general",
        "is_member": viewer_id in channel.members,
        "is_shared": False,
        "creator": channel.creator,
        "unlinked": 0,
        "topic": {"value": "", "creator": "", "last_set": 0},
        "purpose": {"value": "", "creator": "", "last_set": 0},
        "num_members": len([m for m in channel.members if not world.users[m].is_bot]),
        "properties": _properties(world, channel),
    }


def _properties(world: World, channel: Channel) -> Json:
    """Return what a channel has beside messages: the canvas of its own."""
    for canvas in world.canvases.values():
        if canvas.is_channels and canvas.channel_id == channel.id:
            shown = {"file_id": canvas.id, "is_empty": not canvas.sections, "quip_thread_id": canvas.id}
            return {"canvas": shown}
    return {}


def file_json(world: World, file: File) -> Json:
    """Return a file as it stands in messages and ``files.info``; its type is empty until it was processed."""
    if file.deleted:
        return {"id": file.id, "mode": "tombstone"}
    ready = is_processed(world, file)
    mimetype = file.mimetype if ready else ""
    address = f"{world.url}/files/{file.id}/{file.name}"
    return {
        "id": file.id,
        "created": file.created,
        "timestamp": file.created,
        "name": file.name,
        "title": file.title,
        "mimetype": mimetype,
        "filetype": _filetype(file) if ready else "",
        "pretty_type": _filetype(file).upper() if ready else "",
        "user": file.user_id,
        "user_team": TEAM_ID,
        "editable": False,
        "size": file.length,
        "mode": "hosted",
        "is_external": False,
        "alt_txt": file.alt_text,
        "url_private": address,
        "url_private_download": address,
        "permalink": address,
        "file_access": "visible",
    } | _shared(world, file)


def _filetype(file: File) -> str:
    """Return Slack's word for a kind of file: the end of its name, "binary" for what it doesn't know."""
    if file.mimetype == "application/octet-stream":
        return "binary"
    return file.name.rpartition(".")[2].lower()


def _shared(world: World, file: File) -> Json:
    """Return where a file is shared, by kind of conversation."""
    where: Json = {"channels": [], "groups": [], "ims": [], "shares": {}, "is_public": False}
    for channel_id, ts in file.shares:
        channel = world.channels.get(channel_id)
        if channel is None:
            continue
        kind = "ims" if channel.is_im else "groups" if channel.is_private else "channels"
        if channel_id not in where[kind]:
            where[kind].append(channel_id)
        where["is_public"] = where["is_public"] or kind == "channels"
        shares = where["shares"].setdefault("private" if channel.is_private else "public", {})
        message = world.message(channel_id, ts)
        thread = {"thread_ts": message.thread_ts} if message and message.thread_ts else {}
        shares.setdefault(channel_id, []).append({"ts": ts, "channel_name": channel.name} | thread)
    return where


def message_json(world: World, message: Message) -> Json:
    """Return a message as it stands in events, interactions and ``conversations.history``."""
    shown: Json = {
        "type": "message",
        "user": message.user_id,
        "text": message.text,
        "ts": message.ts,
        "team": TEAM_ID,
    }
    if message.subtype:
        shown["subtype"] = message.subtype
    if message.bot_id:
        shown |= {"bot_id": message.bot_id, "app_id": APP_ID, "bot_profile": bot_profile(world)}
    if message.thread_ts:
        shown["thread_ts"] = message.thread_ts
    if message.is_reply:
        shown["parent_user_id"] = _author_of(world, message.channel_id, message.thread_ts)
    if message.blocks:
        shown["blocks"] = message.blocks
    if message.attachments:
        shown["attachments"] = message.attachments
    if message.file_ids:
        shown["files"] = [file_json(world, world.files[file_id]) for file_id in message.file_ids]
    if message.metadata:
        shown["metadata"] = message.metadata
    if message.stream:
        shown["streaming_state"] = _streaming_state(world, message.stream)
    if message.edited_ts:
        shown["edited"] = {"user": message.edited_by, "ts": message.edited_ts}
    return shown | _thread_summary(world, message)


def _streaming_state(world: World, stream: Stream) -> str:
    """Return how far a stream is; one that nobody stopped in time has failed."""
    if stream.stopped:
        return "completed"
    return "in_progress" if world.clock.now() < stream.until else "errored"


def _thread_summary(world: World, message: Message) -> Json:
    replies = [] if message.is_reply else world.replies(message)
    if not replies:
        return {}
    users = list(dict.fromkeys(reply.user_id for reply in replies))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users_count": len(users),
        "reply_users": users,
        "latest_reply": replies[-1].ts,
        "is_locked": False,
        "subscribed": False,
    }


def _author_of(world: World, channel_id: str, ts: str | None) -> str:
    parent = world.message(channel_id, ts or "")
    return parent.user_id if parent else "USLACKBOT"


def bot_profile(world: World) -> Json:
    """Return what Slack tells about the app beside its messages."""
    return {
        "id": BOT_ID,
        "app_id": APP_ID,
        "name": world.manifest.bot_name,
        "deleted": False,
        "team_id": TEAM_ID,
        "icons": {},
    }


def view_json(view: View) -> Json:
    """Return a view as ``views.open`` answers it and interactions carry it."""
    payload = view.payload
    return {
        "id": view.id,
        "team_id": TEAM_ID,
        "type": view.type,
        "blocks": view.blocks,
        "private_metadata": payload.get("private_metadata", ""),
        "callback_id": payload.get("callback_id", ""),
        "state": {"values": view.values},
        "hash": view.hash,
        "title": payload.get("title", {"type": "plain_text", "text": "View Title", "emoji": True}),
        "clear_on_close": payload.get("clear_on_close", False),
        "notify_on_close": payload.get("notify_on_close", False),
        "close": payload.get("close"),
        "submit": payload.get("submit"),
        "previous_view_id": view.previous_view_id,
        "root_view_id": view.root_view_id,
        "app_id": APP_ID,
        "external_id": payload.get("external_id", ""),
        "app_installed_team_id": TEAM_ID,
        "bot_id": BOT_ID,
    }
