"""Acting as a user over the control API."""

import base64

from bot.playground import actions, forms
from bot.playground.control.looks import seen_message, seen_view
from bot.playground.control.names import channel_of, message_of, user_of, view_of
from bot.playground.delivery import Answer
from bot.playground.model import Json
from bot.playground.playground import Playground


async def say(playground: Playground, body: Json) -> Json:
    """``channel``, ``text``, optional ``thread_ts`` and ``file_ids``: the new message."""
    user = user_of(playground, body)
    channel = channel_of(playground, body, user)
    message = actions.say(
        playground,
        user.id,
        channel.id,
        body["text"],
        thread_ts=body.get("thread_ts"),
        file_ids=body.get("file_ids", ()),
    )
    return seen_message(playground, message)


async def edit(playground: Playground, body: Json) -> Json:
    """``channel``, ``ts``, ``text``: the changed message."""
    user = user_of(playground, body)
    message = actions.edit(
        playground, user.id, channel_of(playground, body, user).id, body["ts"], body["text"]
    )
    return seen_message(playground, message)


async def delete(playground: Playground, body: Json) -> Json:
    """``channel``, ``ts``: takes the user's own message away."""
    user = user_of(playground, body)
    actions.delete(playground, user.id, channel_of(playground, body, user).id, body["ts"])
    return {}


async def upload(playground: Playground, body: Json) -> Json:
    """``name``, ``content`` in base64: the id of a file to share with ``say``."""
    user = user_of(playground, body)
    file = actions.upload(playground, user.id, body["name"], base64.b64decode(body["content"]))
    return {"file_id": file.id}


async def write_canvas(playground: Playground, body: Json) -> Json:
    """``channel``, ``text`` in Markdown, optional ``title``: the channel's canvas, written anew."""
    user = user_of(playground, body)
    channel = channel_of(playground, body, user)
    canvas = actions.write_canvas(playground, user.id, channel, body["text"], body.get("title", channel.name))
    return {"canvas_id": canvas.id}


async def command(playground: Playground, body: Json) -> Json:
    """``channel``, ``text`` such as ``/remind me``."""
    user = user_of(playground, body)
    channel = channel_of(playground, body, user)
    return _answered(await actions.command(playground, user.id, channel.id, body["text"]))


async def shortcut(playground: Playground, body: Json) -> Json:
    """``callback_id``; for a message's shortcut also ``channel`` and ``ts``."""
    user = user_of(playground, body)
    callback_id = body["callback_id"]
    if "ts" not in body:
        return _answered(await actions.global_shortcut(playground, user.id, callback_id))
    channel = channel_of(playground, body, user)
    return _answered(await actions.message_shortcut(playground, user.id, callback_id, channel.id, body["ts"]))


async def open_home(playground: Playground, body: Json) -> Json:
    """``tab``: ``home`` or ``messages``."""
    actions.open_home(playground, user_of(playground, body).id, tab=body.get("tab", "home"))
    return {}


async def click(playground: Playground, body: Json) -> Json:
    """``action_id``, optional ``block_id``, ``value``, ``state``.

    In a message: ``channel`` (its id) and ``ts``, with ``blocks`` for a screen that is out of date.
    In a view: ``view_id``.
    """
    user = user_of(playground, body)
    action_id, block_id, value = body["action_id"], body.get("block_id"), body.get("value")
    if "view_id" in body:
        view = view_of(playground, body, user)
        return _answered(
            await forms.click_in_view(playground, view, action_id, block_id=block_id, value=value)
        )
    answer = await forms.click_in_message(
        playground,
        user.id,
        message_of(playground, body),
        action_id,
        block_id=block_id,
        value=value,
        state=body.get("state"),
    )
    return _answered(answer)


async def fill(playground: Playground, body: Json) -> Json:
    """``values`` by action id, block id or label, optional ``view_id``: the view with them."""
    view = view_of(playground, body, user_of(playground, body))
    forms.fill(playground, view, body["values"])
    return seen_view(playground, view)


async def submit(playground: Playground, body: Json) -> Json:
    """Take an optional ``view_id``; return whether the app acknowledged, and the view with its ``errors``."""
    view = view_of(playground, body, user_of(playground, body))
    answer = await forms.submit(playground, view)
    return _answered(answer) | {"view": seen_view(playground, view)}


async def close_modal(playground: Playground, body: Json) -> Json:
    """``everything`` closes the whole stack."""
    user = user_of(playground, body)
    await forms.close(playground, user.id, everything=body.get("everything", False))
    return {}


def _answered(answer: Answer | None) -> Json:
    return {"delivered": answer is not None, "acknowledged": answer is not None and answer.acknowledged}
