"""``canvases.*`` and ``conversations.canvases.create``: documents that the app writes.

Source: https://docs.slack.dev/surfaces/canvases/ and the reference of each method.
"""

from typing import Any

from bot.playground.canvases import (
    CanvasRefused,
    access_to,
    change_canvas,
    channel_canvases,
    create_canvas,
    find_sections,
)
from bot.playground.limits.checks import Fields, Required, list_of, one_of, record, string
from bot.playground.model import Canvas, Channel, Json
from bot.playground.web_api.call import ApiError, Call

UNTITLED = "Untitled"
_CONTENT = record({"type": Required(one_of("markdown")), "markdown": Required(string(shortest=0))})
_NEEDS_SECTION = ("insert_before", "insert_after", "delete")
_BRINGS_CONTENT = ("insert_before", "insert_after", "insert_at_start", "insert_at_end", "replace")
_KINDS = one_of("h1", "h2", "h3", "any_header")
_CRITERIA = record({"section_types": list_of(_KINDS, 1, 3), "contains_text": string()})


async def create(call: Call) -> Json:
    """Make a canvas of the app's own, with a tab in a channel if one is given; free teams must give one."""
    world = call.playground.world
    channel = _channel(call) if call.optional("channel_id") else None
    if channel is None and world.plan == "free":
        raise ApiError("free_teams_cannot_create_non_tabbed_canvases")
    if channel and world.plan == "free" and channel_canvases(world, channel.id):
        raise ApiError("free_team_canvas_tab_already_exists")
    return _created(call, channel, is_channels=False)


async def create_for_channel(call: Call) -> Json:
    """Make the canvas of a channel; each has one at most, and free teams none."""
    world = call.playground.world
    channel = _channel(call)
    if world.plan == "free":
        raise ApiError("team_tier_cannot_create_channel_canvases")
    if any(canvas.is_channels for canvas in channel_canvases(world, channel.id)):
        raise ApiError("channel_canvas_already_exists")
    return _created(call, channel, is_channels=True)


async def edit(call: Call) -> Json:
    """Make one change; more at a time are refused."""
    world = call.playground.world
    canvas = _canvas(call)
    if canvas.channel_id is None and world.plan == "free":
        raise ApiError("free_teams_cannot_edit_standalone_canvases")
    _need(call, canvas, "write")
    changes = call.required("changes")
    if not isinstance(changes, list) or len(changes) != 1:
        raise _invalid(call, "changes must be a list with one change")
    operation, markdown, section_id = _read_change(call, changes[0])
    try:
        change_canvas(world, canvas, operation, markdown, section_id)
    except CanvasRefused as refused:
        raise _refused(call, "canvas_editing_failed", refused) from None
    return {}


async def delete(call: Call) -> Json:
    """Delete a canvas of the app's own."""
    canvas = _canvas(call)
    _need(call, canvas, "owner")
    del call.playground.world.canvases[canvas.id]
    call.playground.world.touch()
    return {}


async def set_access(call: Call) -> Json:
    """Let the members of channels, or users, read or write a canvas."""
    world = call.playground.world
    canvas = _canvas(call)
    _need(call, canvas, "owner")
    level = str(call.required("access_level"))
    channels, users = _names(call, "channel_ids"), _names(call, "user_ids")
    if level not in {"read", "write", "owner"} or bool(channels) == bool(users):
        raise ApiError("invalid_parameters")
    if level == "owner" and len(users) != 1:
        raise ApiError("invalid_parameters")
    if any(channel_id not in world.channels for channel_id in channels):
        raise ApiError("channel_not_found")
    if any(user_id not in world.users for user_id in users):
        raise ApiError("user_not_found")
    if level == "owner":
        canvas.owner_id = users[0]
    else:
        canvas.access |= dict.fromkeys([*channels, *users], level)
    world.touch()
    return {}


async def look_up_sections(call: Call) -> Json:
    """Return the ids of the sections of some kind, or with some text."""
    canvas = _canvas(call)
    criteria = call.required("criteria")
    found = [str(problem) for problem in _CRITERIA(criteria, "/criteria")]
    if found or not criteria:
        raise _invalid(call, *(found or ["criteria need section_types or contains_text"]))
    return {"sections": [{"id": section.id} for section in find_sections(canvas, criteria)]}


def _created(call: Call, channel: Channel | None, *, is_channels: bool) -> Json:
    world = call.playground.world
    content = call.optional("document_content")
    title = str(call.optional("title") or UNTITLED)
    try:
        canvas = create_canvas(
            world,
            world.bot_user_id,
            _markdown(call, content) if content is not None else "",
            title=title,
            channel=channel,
            is_channels=is_channels,
        )
    except CanvasRefused as refused:
        raise _refused(call, "canvas_creation_failed", refused) from None
    return {"canvas_id": canvas.id}


def _channel(call: Call) -> Channel:
    channel = call.channel("channel_id")
    if call.playground.world.bot_user_id not in channel.members:
        raise ApiError("not_in_channel")
    if channel.is_archived:
        raise ApiError("is_archived")
    return channel


def _canvas(call: Call) -> Canvas:
    """Return the canvas named in the call, if the app may see it. Raises ``canvas_not_found``."""
    world = call.playground.world
    canvas = world.canvases.get(str(call.required("canvas_id")))
    if canvas is None or access_to(world, canvas, world.bot_user_id) is None:
        raise ApiError("canvas_not_found")
    return canvas


def _need(call: Call, canvas: Canvas, level: str) -> None:
    world = call.playground.world
    if access_to(world, canvas, world.bot_user_id) not in {level, "owner"}:
        raise ApiError("restricted_action")


def _read_change(call: Call, change: Any) -> tuple[str, str, str | None]:
    """Return operation, Markdown and section of a change, whose fields depend on the operation."""
    operation = change.get("operation") if isinstance(change, dict) else None
    content = "title_content" if operation == "rename" else "document_content"
    operations = (*_BRINGS_CONTENT, "delete", "rename")
    fields: Fields = {"operation": Required(one_of(*operations))}
    if operation in {*_BRINGS_CONTENT, "rename"}:
        fields[content] = Required(_CONTENT)
    if operation in _NEEDS_SECTION:
        fields["section_id"] = Required(string())
    elif operation == "replace":
        fields["section_id"] = string()
    found = [str(problem) for problem in record(fields)(change, "/changes/0")]
    if found:
        raise _invalid(call, *found)
    return str(operation), change.get(content, {}).get("markdown", ""), change.get("section_id")


def _markdown(call: Call, content: Any) -> str:
    found = [str(problem) for problem in _CONTENT(content, "/document_content")]
    if found:
        raise _invalid(call, *found)
    return str(content["markdown"])


def _names(call: Call, name: str) -> list[str]:
    """Return ids, given as a list or with commas between them."""
    value = call.optional(name) or []
    return [str(item) for item in (value.split(",") if isinstance(value, str) else value)]


def _invalid(call: Call, *problems: str) -> ApiError:
    call.playground.world.record_violation(call.method, list(problems), call.arguments)
    messages = [f"[ERROR] {problem}" for problem in problems]
    return ApiError("invalid_arguments", {"response_metadata": {"messages": messages}})


def _refused(call: Call, code: str, refused: CanvasRefused) -> ApiError:
    call.playground.world.record_violation(call.method, [str(refused)], call.arguments)
    return ApiError(code, {"detail": str(refused)})
