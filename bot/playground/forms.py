"""What people do in blocks: click, choose, fill in, submit and close."""

import copy
from collections.abc import Mapping
from typing import Any

from bot.playground import interactions, modals
from bot.playground.actions import interact
from bot.playground.blocks import elements, find_element, initial_values, state_field
from bot.playground.choices import NotPossible, action_of, entered
from bot.playground.delivery import Answer
from bot.playground.model import Json, Message, View
from bot.playground.playground import Playground
from bot.playground.remarks import remarks_on
from bot.playground.submission_answers import answer_submission


def blocks_of(message: Message) -> list[Json]:
    """Return the blocks of a message, those in attachments included."""
    attached = [block for attachment in message.attachments for block in attachment.get("blocks", [])]
    return [*message.blocks, *attached]


async def click_in_message(
    playground: Playground,
    user_id: str,
    message: Message,
    action_id: str,
    *,
    block_id: str | None = None,
    value: Any = None,
    state: Json | None = None,
) -> Answer:
    """Use an element of a message: a button, or anything else with the ``value`` that is chosen.

    ``message`` may be an older copy of the message, as on a screen that is out of date. ``state`` are further
    values, per block and action id, that were entered in the message before.
    """
    world = playground.world
    channel = world.channels.get(message.channel_id)
    if channel is None or not world.may_see(user_id, channel):
        raise NotPossible("there is no such channel")
    if message.ephemeral_to not in {None, user_id}:
        raise NotPossible("this message is visible to somebody else only")
    block, element = _element(blocks_of(message), action_id, block_id)
    action = action_of(world, user_id, block, element, value)
    if element["type"] == "feedback_buttons":
        world.thumbs[user_id, message.channel_id, message.ts, action_id] = action["value"]
        world.touch()
    values = initial_values(blocks_of(message), kept=state)
    if state_field(element):
        values[block["block_id"]][action_id] = entered(world, user_id, element, value)
    payload = interactions.block_actions_in_message(playground, user_id, message, action, values)
    return await interact(playground, user_id, payload, about=message.ts)


async def click_in_view(
    playground: Playground,
    view: View,
    action_id: str,
    *,
    block_id: str | None = None,
    value: Any = None,
) -> Answer | None:
    """Use an element of a modal or home.

    Returns None when the app is not told, because it did not ask to hear of this field at once.
    """
    world = playground.world
    block, element = _element(view.blocks, action_id, block_id)
    action = action_of(world, view.user_id, block, element, value)
    if state_field(element):
        _enter(playground, view, block, element, value)
    if block["type"] == "input" and not block.get("dispatch_action"):
        return None
    payload = interactions.block_actions_in_view(playground, view, action)
    return await interact(playground, view.user_id, payload, about=view.id)


def fill(playground: Playground, view: View, entries: Mapping[str, Any]) -> None:
    """Enter values in a view's fields, each named by action id, block id or label.

    Raises ``NotPossible`` when there is no such field or choice.
    """
    for name, value in entries.items():
        block, element = _field(view, name)
        _enter(playground, view, block, element, value)
    playground.world.touch()


async def submit(playground: Playground, view: View) -> Answer | None:
    """Submit a modal and do what the app answers.

    Returns None when Slack itself found a field wanting: the remarks are in ``view.errors``.
    """
    view.errors = remarks_on(view)
    if view.errors:
        playground.world.touch()
        return None
    view.is_submitting = True
    playground.world.touch()
    try:
        answer = await playground.delivery.interact(interactions.view_submission(playground, view))
    finally:
        view.is_submitting = False
    answer_submission(playground.world, view, answer)
    return answer


async def close(playground: Playground, user_id: str, *, everything: bool = False) -> None:
    """Close the modal on top, or with ``everything`` all of them; the app hears of it if it asked to."""
    world = playground.world
    stack = world.modal_stack(user_id)
    if not stack:
        raise NotPossible("there is no open modal")
    everything = everything or bool(stack[-1].payload.get("clear_on_close"))
    top = stack[-1]
    closed = modals.close_all(world, user_id) if everything else [top]
    if not everything:
        modals.close_top(world, user_id)
    for view in reversed(closed):
        if view.payload.get("notify_on_close"):
            payload = interactions.view_closed(playground, view, is_cleared=everything)
            await playground.delivery.interact(payload)


def _element(blocks: list[Json], action_id: str, block_id: str | None) -> tuple[Json, Json]:
    found = find_element(blocks, action_id, block_id)
    if found is None:
        offered = ", ".join(element["action_id"] for _, element in elements(blocks))
        raise NotPossible(f"there is no element {action_id!r} here; there are: {offered}")
    return found


def _field(view: View, name: str) -> tuple[Json, Json]:
    for block, element in elements(view.blocks):
        label = block.get("label", {}).get("text")
        if state_field(element) and name in {element["action_id"], block["block_id"], label}:
            return block, element
    offered = [block.get("label", {}).get("text") or e["action_id"] for block, e in elements(view.blocks)]
    raise NotPossible(f"there is no field {name!r}; there are: {', '.join(offered)}")


def _enter(playground: Playground, view: View, block: Json, element: Json, value: Any) -> None:
    state = copy.deepcopy(entered(playground.world, view.user_id, element, value))
    view.values.setdefault(block["block_id"], {})[element["action_id"]] = state
