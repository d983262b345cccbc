"""Finding what the control API's callers mean by a name."""

import dataclasses

from bot.playground.choices import NotPossible
from bot.playground.conversations import open_direct
from bot.playground.model import Channel, Json, Message, User, View
from bot.playground.playground import Playground


def user_of(playground: Playground, body: Json, field: str = "user") -> User:
    """Return the user named in a request by handle, visible name or id."""
    user = playground.world.user_named(str(body[field]))
    if user is None:
        raise NotPossible(f"there is no user {body[field]!r}")
    return user


def channel_of(playground: Playground, body: Json, user: User | None = None) -> Channel:
    """Return the channel named in a request: ``#plans``, an id, or ``@bo`` for the user's talk with Bo."""
    name = str(body["channel"])
    world = playground.world
    if name.startswith("@") and user is not None:
        other = world.user_named(name)
        if other is None:
            raise NotPossible(f"there is no user {name!r}")
        return open_direct(world, user.id, other.id)
    channel = world.channel_named(name)
    if channel is None or (user is not None and not world.may_see(user.id, channel)):
        raise NotPossible(f"there is no channel {name!r}")
    return channel


def message_of(playground: Playground, body: Json) -> Message:
    """Return the message of a request by ``channel`` and ``ts``.

    With ``blocks``, the message is taken as it looked on a screen that is out of date, perhaps even deleted.
    """
    ts, seen = str(body["ts"]), body.get("blocks")
    for message in playground.world.messages.get(str(body["channel"]), ()):
        if message.ts == ts and (seen is not None or not message.deleted):
            return message if seen is None else dataclasses.replace(message, blocks=seen)
    raise NotPossible("this message does not exist any more")


def view_of(playground: Playground, body: Json, user: User) -> View:
    """Return the view of a request by ``view_id``, or else the modal on top."""
    view_id = body.get("view_id")
    stack = playground.world.modal_stack(user.id)
    if view_id is None:
        if not stack:
            raise NotPossible("there is no open modal")
        return stack[-1]
    view = playground.world.view(view_id)
    if view is None or view.user_id != user.id:
        raise NotPossible("this view is not open any more")
    return view
