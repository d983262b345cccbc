"""``files.*``: the three calls of an upload, what is known of a file, and deleting it.

Source: https://docs.slack.dev/messaging/working-with-files/
"""

from functools import partial

from bot.playground.conversations import post
from bot.playground.files import check_processed, delete_file, is_complete, new_file
from bot.playground.model import Channel, File, Json, Message
from bot.playground.shapes import file_json
from bot.playground.web_api.call import ApiError, Call
from bot.playground.world import BOT_ID, World

MAX_BYTES = 1_000_000_000
MAX_SNIPPET_BYTES = 1_000_000
# An image block may be described in twice as many characters.
MAX_ALT_TEXT = 1000
MAX_SHARED_IN = 100


async def get_upload_url(call: Call) -> Json:
    """First call: announce a file's name and length, get an address to post its content to."""
    world = call.playground.world
    name, length = str(call.required("filename")), str(call.required("length"))
    if not length.isdecimal():
        raise ApiError("invalid_arguments")
    if int(length) == 0:
        raise ApiError("missing_argument")
    if int(length) > MAX_BYTES:
        raise ApiError("file_upload_size_restricted")
    if call.optional("snippet_type") and int(length) > MAX_SNIPPET_BYTES:
        raise ApiError("snippet_too_large")
    alt_text = str(call.optional("alt_txt") or "")
    if len(alt_text) > MAX_ALT_TEXT:
        call.playground.world.record_violation(call.method, ["alt_txt over 1000 characters"], call.arguments)
        raise ApiError("alt_txt_too_large")
    file = new_file(world, world.bot_user_id, name, int(length), alt_text=alt_text)
    return {"upload_url": f"{world.url}/upload/v1/{file.id}", "file_id": file.id}


async def complete_upload(call: Call) -> Json:
    """Third call: name the uploaded files, and share them in channels or a thread if any are given.

    Without a channel the files stay the app's own, which it may show in image blocks. The answer knows the
    files as they were before Slack processed them; the message follows when it has.
    """
    world, processing = call.playground.world, call.playground.processing
    items = call.required("files")
    if not isinstance(items, list) or not items or not all(isinstance(item, dict) for item in items):
        raise ApiError("invalid_arguments")
    files = [_uploaded(call, item) for item in items]
    messages = [_message(call, channel, files) for channel in _channels(call)]
    for file, item in zip(files, items, strict=True):
        file.title = item.get("title") or file.name
    answer = [file_json(world, file) for file in files]
    for file in files:
        processing.begin(file)
    for message in messages:
        processing.later(partial(_share, world, message))
    processing.later(world.touch)  # what is shown already is drawn anew
    return {"files": answer}


async def info(call: Call) -> Json:
    """Return what is known of a file; its type is empty until Slack has processed it."""
    file = _known(call)
    shown = file_json(call.playground.world, file)
    check_processed(call.playground.world, file)  # this look counts for the next one
    return {"file": shown, "comments": [], "response_metadata": {"next_cursor": ""}}


async def delete(call: Call) -> Json:
    """Delete a file of the app, wherever it is shown."""
    file = _known(call)
    if file.user_id != call.playground.world.bot_user_id:
        raise ApiError("cant_delete_file")
    delete_file(call.playground.world, file)
    return {}


def _known(call: Call) -> File:
    file = call.playground.world.files.get(str(call.required("file")))
    if file is None or not file.uploaded or file.ready_at is None:
        raise ApiError("file_not_found")
    if not is_complete(file):
        raise ApiError("file_deleted")
    return file


def _uploaded(call: Call, item: Json) -> File:
    file = call.playground.world.files.get(str(item.get("id")))
    if file is None or not file.uploaded or file.user_id != call.playground.world.bot_user_id:
        raise ApiError("file_not_found")
    return file


def _channels(call: Call) -> list[Channel]:
    """Return where to share, by ``channel_id`` or several ``channels``. Raises what stands in the way."""
    world = call.playground.world
    one, several = call.optional("channel_id"), call.optional("channels")
    named = [one] if one else [name for name in str(several or "").split(",") if name]
    if len(named) > MAX_SHARED_IN:
        raise ApiError("channels_limit_exceeded")
    if call.optional("thread_ts") and len(named) != 1:
        raise ApiError("invalid_arguments")
    channels = []
    for channel_id in named:
        channel = world.channels.get(str(channel_id))
        if channel is None or not world.may_see(world.bot_user_id, channel):
            raise ApiError("channel_not_found")
        if world.bot_user_id not in channel.members:
            raise ApiError("not_in_channel")
        if channel.is_archived:
            raise ApiError("is_archived")
        channels.append(channel)
    return channels


def _message(call: Call, channel: Channel, files: list[File]) -> Message:
    world = call.playground.world
    thread_ts = call.optional("thread_ts")
    if thread_ts is not None:
        parent = world.message(channel.id, str(thread_ts))
        if parent is None or parent.ephemeral_to:
            raise ApiError("thread_not_found")
        thread_ts = parent.thread_ts or parent.ts
    return Message(
        channel_id=channel.id,
        ts="",
        user_id=world.bot_user_id,
        text=str(call.optional("initial_comment") or ""),
        thread_ts=thread_ts,
        bot_id=BOT_ID,
        file_ids=[file.id for file in files],
        subtype="file_share",
    )


def _share(world: World, message: Message) -> None:
    """Post the message with the files, if its channel is still there."""
    if message.channel_id in world.channels:
        message.ts = world.clock.stamp()
        post(world, message)
