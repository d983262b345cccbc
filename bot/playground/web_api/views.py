"""``views.*``: modals and the App Home."""

from bot.playground import modals
from bot.playground.model import Json, View
from bot.playground.shapes import view_json
from bot.playground.tickets import TicketRefused, Trigger
from bot.playground.web_api.call import ApiError, Call


async def open_view(call: Call) -> Json:
    """Open a modal for the user whose ``trigger_id`` it is."""
    payload = _payload(call, "modal")
    trigger = _exchange(call)
    return _shown(modals.open_modal(call.playground.world, trigger.user_id, payload, trigger.channel_id))


async def push_view(call: Call) -> Json:
    """Put a modal on top of the one in which the user acted."""
    payload = _payload(call, "modal")
    trigger = _exchange(call)
    stack = call.playground.world.modal_stack(trigger.user_id)
    if trigger.view_id not in {view.id for view in stack}:
        raise ApiError("not_found")
    if len(stack) >= modals.MAX_STACK:
        raise ApiError("push_limit_reached")
    return _shown(modals.push_modal(call.playground.world, trigger.user_id, payload))


async def update_view(call: Call) -> Json:
    """Replace the content of an open view, if nobody changed it since the given ``hash``."""
    view = _open_view(call)
    payload = _payload(call, view.type, replaces=view)
    _check_hash(call, view)
    modals.replace(call.playground.world, view, payload)
    return _shown(view)


async def publish_view(call: Call) -> Json:
    """Replace the App Home of a user."""
    world = call.playground.world
    user = call.user("user_id")
    if not world.manifest.home_tab:
        raise ApiError("not_enabled")
    before = world.homes.get(user.id)
    payload = _payload(call, "home", replaces=before)
    if before is not None:
        _check_hash(call, before)
    return _shown(modals.publish_home(world, user.id, payload))


def _payload(call: Call, kind: str, *, replaces: View | None = None) -> Json:
    payload = call.required("view")
    if not isinstance(payload, dict):
        raise ApiError("invalid_arguments")
    call.check(payload, "home" if kind == "home" else "modal", "invalid_arguments")
    if modals.external_id_taken(call.playground.world, payload, except_view=replaces):
        raise ApiError("duplicate_external_id")
    return payload


def _exchange(call: Call) -> Trigger:
    try:
        return call.playground.tickets.exchange_trigger(str(call.required("trigger_id")))
    except TicketRefused as refused:
        raise ApiError(str(refused)) from None


def _open_view(call: Call) -> View:
    world = call.playground.world
    view_id, external_id = call.optional("view_id"), call.optional("external_id")
    if (view_id is None) == (external_id is None):
        raise ApiError("invalid_arguments")
    for view in world.views():
        if view.id == view_id or (external_id and view.payload.get("external_id") == external_id):
            return view
    raise ApiError("not_found")


def _check_hash(call: Call, view: View) -> None:
    if call.optional("hash") not in {None, view.hash}:
        raise ApiError("hash_conflict")


def _shown(view: View) -> Json:
    return {"view": view_json(view)}
