"""Opening, changing and closing what an app shows a user: modals and the App Home."""

import secrets

from bot.playground.blocks import elements, initial_values, state_field, with_ids
from bot.playground.choices import offers
from bot.playground.model import Json, View
from bot.playground.world import World

MAX_STACK = 3


def open_modal(world: World, user_id: str, payload: Json, channel_id: str | None = None) -> View:
    """Show a user a new modal, in place of any that was open; ``channel_id`` is where they were."""
    view = _new_view(world, user_id, payload, channel_id)
    world.modals[user_id] = [view]
    world.touch()
    return view


def push_modal(world: World, user_id: str, payload: Json) -> View:
    """Put a modal on top of the ones a user has open."""
    stack = world.modals.setdefault(user_id, [])
    view = _new_view(world, user_id, payload, stack[-1].channel_id if stack else None)
    if stack:
        view.root_view_id = stack[0].id
        view.previous_view_id = stack[-1].id
    stack.append(view)
    world.touch()
    return view


def publish_home(world: World, user_id: str, payload: Json) -> View:
    """Replace the App Home of a user."""
    view = world.homes.get(user_id)
    if view is None:
        view = _new_view(world, user_id, payload)
        world.homes[user_id] = view
        world.touch()
    else:
        replace(world, view, payload)
    return view


def replace(world: World, view: View, payload: Json) -> None:
    """Give an open view new content; what the user entered stays where the ids are the same."""
    view.payload = payload | {"blocks": with_ids(payload["blocks"])}
    before = view.values
    view.values = initial_values(view.blocks, kept=before)
    _choose_current(world, view, kept=before)
    view.errors = {}
    view.hash = _new_hash(world)
    view.version += 1
    world.touch()


def close_top(world: World, user_id: str) -> View | None:
    """Take away the modal a user sees, so that the one below shows again."""
    stack = world.modals.get(user_id, [])
    view = stack.pop() if stack else None
    world.touch()
    return view


def close_all(world: World, user_id: str) -> list[View]:
    """Take away every modal a user has open."""
    closed = world.modals.pop(user_id, [])
    world.touch()
    return closed


def external_id_taken(world: World, payload: Json, *, except_view: View | None = None) -> bool:
    """Whether another open view of the workspace already has this view's ``external_id``."""
    wanted = payload.get("external_id")
    taken = [view.payload.get("external_id") for view in world.views() if view is not except_view]
    return bool(wanted) and wanted in taken


def _new_view(world: World, user_id: str, payload: Json, channel_id: str | None = None) -> View:
    view_id = world.new_id("V")
    filled = payload | {"blocks": with_ids(payload["blocks"])}
    values = initial_values(filled["blocks"])
    view = View(view_id, user_id, filled, _new_hash(world), view_id, values=values, channel_id=channel_id)
    _choose_current(world, view, kept={})
    return view


def _choose_current(world: World, view: View, kept: Json) -> None:
    """Choose the conversation the user came from where a new field asks for it and has no other initial choice."""
    channel = world.channels.get(view.channel_id or "")
    for block, element in elements(view.blocks):
        if channel is None or not element.get("default_to_current_conversation"):
            continue
        known = element["action_id"] in kept.get(block["block_id"], {})
        field = state_field(element) or ""
        state = view.values[block["block_id"]][element["action_id"]]
        if not known and not state[field] and offers(world, view.user_id, element, channel):
            state[field] = [channel.id] if isinstance(state[field], list) else channel.id


def _new_hash(world: World) -> str:
    return f"{int(world.clock.now())}.{secrets.token_hex(4)}"
