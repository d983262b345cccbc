"""Changing the workspace, its clock and its connections over the control API."""

from typing import get_args

from bot.playground import conversations
from bot.playground.actions import jump_ahead
from bot.playground.choices import NotPossible
from bot.playground.control.names import channel_of, user_of
from bot.playground.delivery import Parcel
from bot.playground.faults import Fault
from bot.playground.model import Json
from bot.playground.playground import Playground
from bot.playground.seed import add_user, seed
from bot.playground.world import Plan


async def reset(playground: Playground, _body: Json) -> Json:
    """Begin again with the workspace as it was at first."""
    await playground.processing.forget()
    await playground.expiring.forget()
    await playground.delivery.forget()
    playground.faults.clear()
    playground.traffic.entries.clear()
    playground.world.clear()
    seed(playground.world)
    playground.world.touch()
    return {}


async def add_person(playground: Playground, body: Json) -> Json:
    """``name``, optional ``real_name`` and ``locale``: the new user's id."""
    name = str(body["name"])
    user = add_user(playground.world, name, body.get("real_name") or name, body.get("locale") or "en-US")
    return {"user_id": user.id}


async def change_admin(playground: Playground, body: Json) -> Json:
    """``user``; optional ``admin`` and ``owner``: whether they are from now on, an admin by default."""
    user = user_of(playground, body)
    user.is_owner = bool(body.get("owner", False))
    user.is_admin = bool(body.get("admin", True)) or user.is_owner
    playground.world.touch()
    return {}


async def create_channel(playground: Playground, body: Json) -> Json:
    """``channel``, ``user`` who creates it, optional ``private`` and further ``members``: the channel's id."""
    world = playground.world
    creator = user_of(playground, body)
    name = str(body["channel"]).removeprefix("#")
    if world.channel_named(name):
        raise NotPossible(f"there is a channel {name!r} already")
    channel = conversations.create_channel(world, name, creator.id, private=body.get("private", False))
    for member in body.get("members", ()):
        conversations.join(world, channel, user_of(playground, {"user": member}).id, creator.id)
    return {"channel_id": channel.id}


async def archive_channel(playground: Playground, body: Json) -> Json:
    """``channel``, ``user`` who archives it."""
    user = user_of(playground, body)
    conversations.archive(playground.world, channel_of(playground, body), user.id)
    return {}


async def delete_channel(playground: Playground, body: Json) -> Json:
    """``channel``, ``user`` who deletes it."""
    user = user_of(playground, body)
    conversations.delete_channel(playground.world, channel_of(playground, body), user.id)
    return {}


async def invite(playground: Playground, body: Json) -> Json:
    """``channel``, ``user`` who becomes a member."""
    user = user_of(playground, body)
    conversations.join(playground.world, channel_of(playground, body), user.id)
    return {}


async def kick(playground: Playground, body: Json) -> Json:
    """``channel``, ``user`` who is no member any longer."""
    user = user_of(playground, body)
    conversations.leave(playground.world, channel_of(playground, body), user.id)
    return {}


async def move_clock(playground: Playground, body: Json) -> Json:
    """``seconds``: move the playground's time forward."""
    playground.world.clock.move(body["seconds"])
    playground.world.touch()
    return {"now": playground.world.clock.now()}


async def jump(playground: Playground, _body: Json) -> Json:
    """Move the playground's time to the moment at which an app next has something to do."""
    jump_ahead(playground)
    return {"now": playground.world.clock.now()}


async def add_fault(playground: Playground, body: Json) -> Json:
    """Take the fields of ``Fault``: what shall go wrong, with which method and how often."""
    playground.faults.add(Fault(**body))
    return {}


async def clear_faults(playground: Playground, _body: Json) -> Json:
    """Make everything work again."""
    playground.faults.clear()
    return {}


async def change_plan(playground: Playground, body: Json) -> Json:
    """``plan``: what the team pays for, ``free`` or ``paid``."""
    if body["plan"] not in get_args(Plan):
        raise NotPossible(f"there is no plan {body['plan']!r}")
    playground.world.plan = body["plan"]
    playground.world.touch()
    return {}


async def file_processing(playground: Playground, body: Json) -> Json:
    """Take ``seconds`` and ``checks``: how long uploads stay unfinished from now on, none of it by default."""
    playground.processing.seconds = body.get("seconds", 0.0)
    playground.processing.checks = body.get("checks", 0)
    return {}


async def duplicate_events(playground: Playground, body: Json) -> Json:
    """Deliver the next events twice, as many as ``times`` says."""
    playground.faults.duplicate_events = body["times"]
    return {}


async def redeliver(playground: Playground, body: Json) -> Json:
    """Send the last parcel again, exactly; ``name`` chooses the last one of a type such as ``message``."""
    name = body.get("name")
    sent = [parcel for parcel in playground.delivery.sent if name in {None, parcel.kind, parcel.name}]
    if not sent:
        raise NotPossible("nothing like this was sent before")
    parcel: Parcel = sent[-1]
    answer = await playground.delivery.send_again(parcel)
    return {"name": parcel.name, "acknowledged": answer.acknowledged}


async def drop_sockets(playground: Playground, _body: Json) -> Json:
    """Close the app's websockets without a warning."""
    await playground.sockets.drop()
    return {}


async def refresh_sockets(playground: Playground, _body: Json) -> Json:
    """Ask the app to renew its websockets."""
    await playground.sockets.refresh()
    return {}


async def connected(playground: Playground, _body: Json) -> Json:
    """Wait until the app has a websocket open."""
    await playground.sockets.connected()
    return {"connections": playground.sockets.connections}


async def settled(playground: Playground, _body: Json) -> Json:
    """Wait until the app acknowledged everything sent so far, or failed to in time."""
    await playground.delivery.settled()
    return {}


async def uninstall(playground: Playground, _body: Json) -> Json:
    """Tell the app that it was removed from the workspace."""
    playground.world.emit({"type": "app_uninstalled"})
    return {}
