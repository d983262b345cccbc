"""Looking at a user's screen, and at what happened behind it, over the control API."""

import dataclasses

from bot.playground.canvases import access_to, channel_canvases
from bot.playground.control.names import channel_of, user_of
from bot.playground.model import Json, Message, View
from bot.playground.playground import Playground
from bot.playground.shapes import channel_json, message_json, user_json, view_json

MAX_WAIT_SECONDS = 30.0


def seen_message(playground: Playground, message: Message) -> Json:
    """Return a message with what a screen shows beside Slack's own fields."""
    return message_json(playground.world, message) | {
        "channel": message.channel_id,
        "author": playground.world.users[message.user_id].real_name,
        "ephemeral": message.ephemeral_to is not None,
        "version": message.version,
    }


def seen_view(playground: Playground, view: View) -> Json:
    """Return a view with the remarks that stand under its fields."""
    is_open = playground.world.view(view.id) is view
    return view_json(view) | {"errors": view.errors, "version": view.version, "is_open": is_open}


async def screen(playground: Playground, body: Json) -> Json:
    """Return the channels in a user's sidebar, the modal on top, the home and Slack's remarks."""
    world = playground.world
    user = user_of(playground, body)
    channels = [
        channel_json(world, channel, user.id) | {"unread": world.has_unread(channel, user.id)}
        for channel in world.channels_of(user.id)
    ]
    notices = [dataclasses.asdict(notice) for notice in world.notices_for(user.id)]
    stack = (await modals(playground, body))["modals"]
    return {"channels": channels, "notices": notices, "modal": stack[-1] if stack else None}


async def messages(playground: Playground, body: Json) -> Json:
    """``channel``, optional ``thread_ts``: what the user sees there, oldest first; ``status`` is what the app is doing."""
    world = playground.world
    user = user_of(playground, body)
    channel = channel_of(playground, body, user)
    status = None
    if thread_ts := body.get("thread_ts"):
        shown = world.thread(channel.id, thread_ts, user.id)
        status = world.status(channel.id, thread_ts)
    else:
        shown = world.timeline(channel.id, user.id)
    seen = [seen_message(playground, message) for message in shown]
    doing = {"text": status.text, "loading_messages": list(status.loading_messages)} if status else None
    return {"messages": seen, "status": doing, "revision": world.revision}


async def modals(playground: Playground, body: Json) -> Json:
    """Return the modals the user has open, the visible one last."""
    user = user_of(playground, body)
    stack = [seen_view(playground, view) for view in playground.world.modal_stack(user.id)]
    return {"modals": stack, "revision": playground.world.revision}


async def home(playground: Playground, body: Json) -> Json:
    """Return the user's App Home, or null when the app published none."""
    view = playground.world.homes.get(user_of(playground, body).id)
    return {"home": seen_view(playground, view) if view else None, "revision": playground.world.revision}


async def canvas(playground: Playground, body: Json) -> Json:
    """``channel``: the canvas in its tab that comes first, or null when it has none that the user may open."""
    world = playground.world
    user = user_of(playground, body)
    channel = channel_of(playground, body, user)
    found = [c for c in channel_canvases(world, channel.id) if access_to(world, c, user.id)]
    seen = {"id": found[0].id, "title": found[0].title, "markdown": found[0].markdown} if found else None
    return {"canvas": seen, "revision": world.revision}


async def users(playground: Playground, _body: Json) -> Json:
    """Return all users by name, and which one is the app."""
    world = playground.world
    return {
        "users": [user_json(user, with_locale=True) for user in world.users.values()],
        "bot_user_id": world.bot_user_id,
    }


async def traffic(playground: Playground, body: Json) -> Json:
    """Return what went between app and playground after entry number ``after``."""
    after = body.get("after", 0)
    entries = [dataclasses.asdict(e) for e in playground.traffic.entries if e.number > after]
    return {"entries": entries, "revision": playground.world.revision}


async def violations(playground: Playground, _body: Json) -> Json:
    """Return every payload of the app that Slack would have refused."""
    return {"violations": [dataclasses.asdict(found) for found in playground.world.violations]}


async def clock(playground: Playground, _body: Json) -> Json:
    """Return the time, and when an app next has something to do; ``busy`` while one is at work on what is due."""
    alarms, world = playground.alarms, playground.world
    return {
        "now": world.clock.now(),
        "alarm": alarms.next,
        "busy": alarms.is_busy,
        "followed": alarms.is_followed,
        "revision": world.revision,
    }


async def wait(playground: Playground, body: Json) -> Json:
    """Return as soon as something changed after ``revision``, or after ``seconds``."""
    seconds = min(body.get("seconds", MAX_WAIT_SECONDS), MAX_WAIT_SECONDS)
    return {"revision": await playground.world.changed_since(body["revision"], seconds)}
