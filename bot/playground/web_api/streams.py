"""``chat.startStream``, ``appendStream`` and ``stopStream``: an answer that grows while it is thought of.

Source: https://docs.slack.dev/reference/methods/chat.startStream and its neighbours. That an open stream refuses
``chat.update``, that a stream keeps to the kind of content it began with, and that Slack ends it after five
minutes is told by nobody but those who tried. To whom it is not addressed Slack shows the whole only at its end; here
everybody sees it grow.
"""

from typing import Any

from bot.playground.blocks import with_ids
from bot.playground.conversations import grow, post
from bot.playground.limits.blocks import MAX_MARKDOWN
from bot.playground.limits.checks import Fields, Required, one_of, record, string
from bot.playground.model import Json, Message, Stream
from bot.playground.shapes import message_json
from bot.playground.web_api.call import ApiError, Call
from bot.playground.web_api.chat import own_message, writable
from bot.playground.world import BOT_ID, TEAM_ID

LIFETIME_SECONDS = 300.0
"""How long a stream may be open."""

_CHUNK: Fields = {"type": Required(one_of("markdown_text")), "text": Required(string(MAX_MARKDOWN))}


async def start(call: Call) -> Json:
    """Begin an answer in a thread; outside direct conversations it must say for whom."""
    world = call.playground.world
    channel = writable(call)
    parent = world.message(channel.id, str(call.required("thread_ts")))
    if parent is None or parent.ephemeral_to:
        raise ApiError("invalid_thread_ts")
    recipient_id = call.optional("recipient_user_id")
    if not channel.is_im:
        for name in ("recipient_user_id", "recipient_team_id"):
            if call.optional(name) is None:
                raise ApiError(f"missing_{name}")
    if recipient_id and recipient_id not in world.users:
        raise ApiError("user_not_found")
    if call.optional("recipient_team_id") not in {None, TEAM_ID}:
        raise ApiError("team_not_found")
    if call.optional("task_display_mode") not in {None, "timeline", "plan"}:
        raise ApiError("invalid_arguments")
    stream = Stream(recipient_id, world.clock.now() + LIFETIME_SECONDS)
    text = _said(call, stream)
    message = Message(
        channel_id=channel.id,
        ts=world.clock.stamp(),
        user_id=world.bot_user_id,
        text=text,
        thread_ts=parent.thread_ts or parent.ts,
        bot_id=BOT_ID,
        blocks=_shown(text),
        stream=stream,
    )
    post(world, message)
    call.playground.expiring.after(LIFETIME_SECONDS)
    return {"channel": channel.id, "ts": message.ts}


async def append(call: Call) -> Json:
    """Add to an answer."""
    message, stream = _open_stream(call)
    said = _said(call, stream)
    if not said:
        raise ApiError("no_text")
    text = message.text + said
    grow(call.playground.world, message, text=text, blocks=_shown(text), ends=False)
    return {"channel": message.channel_id, "ts": message.ts}


async def stop(call: Call) -> Json:
    """End an answer, with blocks below it such as feedback buttons."""
    world = call.playground.world
    message, stream = _open_stream(call)
    text = message.text + _said(call, stream)
    content = {name: call.arguments[name] for name in ("blocks", "metadata") if name in call.arguments}
    if content:
        call.check(content | {"text": "…"}, "message", "invalid_blocks")
    if not text and not content.get("blocks"):
        raise ApiError("no_text")
    message.metadata = content.get("metadata")
    blocks = _shown(text) + with_ids(content.get("blocks", []))
    grow(world, message, text=text, blocks=blocks, ends=True)
    return {"channel": message.channel_id, "ts": message.ts, "message": message_json(world, message)}


def _open_stream(call: Call) -> tuple[Message, Stream]:
    """Return a streamed message of the app that may still grow."""
    message = own_message(call, call.channel(), "message_not_owned_by_app")
    if message.stream is None or not call.playground.world.is_streaming(message):
        raise ApiError("message_not_in_streaming_state")
    return message, message.stream


def _said(call: Call, stream: Stream) -> str:
    """Return the text that a call brings, by itself or in chunks; a stream takes only one of the two."""
    text, chunks = call.optional("markdown_text"), call.optional("chunks")
    if text is not None and chunks:
        raise ApiError("cannot_provide_both_markdown_text_and_chunks")
    mode = "chunks" if chunks else "markdown_text" if text is not None else None
    if mode is None:
        return ""
    if stream.mode not in {None, mode}:
        raise ApiError("streaming_mode_mismatch")
    stream.mode = mode
    if mode == "chunks":
        if not isinstance(chunks, list):
            raise ApiError("invalid_chunks")
        return "".join(_text_of(call, chunk) for chunk in chunks)
    return _not_too_long(call, str(text))


def _text_of(call: Call, chunk: Any) -> str:
    """Return what a chunk says. Of Slack's kinds of chunks the playground knows text only."""
    if isinstance(chunk, dict) and isinstance(chunk.get("text"), str):
        _not_too_long(call, chunk["text"])
    found = [str(problem) for problem in record(_CHUNK)(chunk, "/chunks")]
    if found:
        call.playground.world.record_violation(call.method, found, call.arguments)
        raise ApiError("invalid_chunks", {"response_metadata": {"messages": found}})
    return str(chunk["text"])


def _not_too_long(call: Call, text: str) -> str:
    if len(text) > MAX_MARKDOWN:
        problem = f"markdown_text over {MAX_MARKDOWN} characters"
        call.playground.world.record_violation(call.method, [problem], call.arguments)
        raise ApiError("msg_too_long")
    return text


def _shown(text: str) -> list[Json]:
    return with_ids([{"type": "markdown", "block_id": "stream", "text": text}]) if text else []
