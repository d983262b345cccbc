"""``files.*``: the three calls of an upload, and what is known of a file.

Source: https://docs.slack.dev/messaging/working-with-files/
"""

import mimetypes

from bot.playground.conversations import post
from bot.playground.model import File, Json, Message
from bot.playground.shapes import file_json
from bot.playground.web_api.call import ApiError, Call
from bot.playground.world import BOT_ID


async def get_upload_url(call: Call) -> Json:
    """First call: announce a file's name and length, get an address to post its content to."""
    world = call.playground.world
    name = str(call.required("filename"))
    length = int(call.required("length"))
    if length <= 0:
        raise ApiError("invalid_arguments")
    file = File(
        id=world.new_id("F"),
        name=name,
        title=name,
        mimetype=mimetypes.guess_type(name)[0] or "application/octet-stream",
        user_id=world.bot_user_id,
        created=int(world.clock.now()),
        length=length,
        alt_text=str(call.optional("alt_txt") or ""),
    )
    world.files[file.id] = file
    return {"upload_url": f"{world.url}/upload/v1/{file.id}", "file_id": file.id}


async def complete_upload(call: Call) -> Json:
    """Third call: name the uploaded files and share them in a channel or thread, if one is given."""
    world = call.playground.world
    files = [_uploaded(call, item) for item in call.required("files")]
    target = call.optional("channel_id")
    if target is not None:
        channel = call.channel("channel_id")
        if world.bot_user_id not in channel.members:
            raise ApiError("not_in_channel")
        if channel.is_archived:
            raise ApiError("is_archived")
        thread_ts = call.optional("thread_ts")
        if thread_ts and world.message(channel.id, thread_ts) is None:
            raise ApiError("thread_not_found")
        message = Message(
            channel_id=channel.id,
            ts=world.clock.stamp(),
            user_id=world.bot_user_id,
            text=str(call.optional("initial_comment") or ""),
            thread_ts=thread_ts,
            bot_id=BOT_ID,
            file_ids=[file.id for file in files],
            subtype="file_share",
        )
        post(world, message)
    return {"files": [file_json(world, file) for file in files]}


async def info(call: Call) -> Json:
    """Return what is known of a file."""
    world = call.playground.world
    file = world.files.get(str(call.required("file")))
    if file is None or not file.uploaded:
        raise ApiError("file_not_found")
    return {"file": file_json(world, file), "comments": [], "response_metadata": {"next_cursor": ""}}


def _uploaded(call: Call, item: Json) -> File:
    file = call.playground.world.files.get(str(item.get("id")))
    if file is None or not file.uploaded:
        raise ApiError("file_not_found")
    file.title = item.get("title") or file.name
    return file
