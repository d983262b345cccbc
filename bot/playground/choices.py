"""What people enter in elements: turns words such as an option's label into Slack's state of an element."""

import re
from typing import Any

from bot.playground.blocks import state_field
from bot.playground.model import Channel, Json
from bot.playground.shapes import file_json
from bot.playground.world import World

SEVERAL = {"selected_options", "selected_users", "selected_conversations", "selected_channels", "files"}
# What Slack repeats of an element when it tells of its use.
REPEATED = (
    "text",
    "value",
    "style",
    "url",
    "confirm",
    "placeholder",
    "initial_option",
    "accessibility_label",
)


_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class NotPossible(Exception):
    """Something a person cannot do in Slack as it is now, told in plain words."""


def entered(world: World, user_id: str, element: Json, value: Any) -> Json:
    """Return an element's state (as in ``state.values``) after a user entered ``value``.

    Options are chosen by value or by label, users and channels by id or by name, direct conversations as ``@bo``,
    files by id; several in a list.
    Raises ``NotPossible`` when there is no such choice.
    """
    name = state_field(element)
    if name is None:
        raise NotPossible(f"nothing can be entered in a {element['type']}")
    if name in SEVERAL:
        wanted = value if isinstance(value, list) else [value]
        one = name.removesuffix("s")
        content: Any = [_choice(world, user_id, element, one, item) for item in wanted if item]
    elif value is None or value == "":
        content = None
    else:
        content = _choice(world, user_id, element, name, value)
    return {"type": element["type"], name: content}


def action_of(world: World, user_id: str, block: Json, element: Json, value: Any) -> Json:
    """Return the entry in ``actions`` for a user using an element. Raises ``NotPossible``."""
    action: Json = {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "action_ts": world.clock.stamp(),
    }
    action |= {name: element[name] for name in REPEATED if name in element}
    kind = element["type"]
    if kind == "overflow":
        action["selected_option"] = _option(element["options"], value)
    elif kind == "feedback_buttons":
        action |= _feedback(element, value)
    elif kind not in {"button", "icon_button"}:
        action |= entered(world, user_id, element, value)
    return action


def offers(world: World, user_id: str, element: Json, channel: Channel) -> bool:
    """Whether a select of channels or conversations lists a channel for a user.

    ``channels_select`` lists public channels; ``conversations_select`` everything the user may see, unless its
    ``filter`` leaves a kind out.
    """
    if channel.is_archived or not world.may_see(user_id, channel):
        return False
    kind = "im" if channel.is_im else "private" if channel.is_private else "public"
    if element["type"].endswith("channels_select"):
        return kind == "public"
    wanted = element.get("filter", {})
    if kind not in wanted.get("include", (kind,)):
        return False
    with_bot = channel.is_im and world.users[channel.other_member(user_id)].is_bot
    return not (with_bot and wanted.get("exclude_bot_users"))


def _choice(world: World, user_id: str, element: Json, name: str, value: Any) -> Any:
    if name == "selected_option":
        return _option(_options(element), value)
    if name == "selected_user":
        user = world.user_named(str(value))
        if user is None:
            raise NotPossible(f"there is no user {value!r}")
        return user.id
    if name == "file":
        if value not in world.files:
            raise NotPossible(f"there is no file {value!r}")
        return file_json(world, world.files[value])
    if name in {"selected_channel", "selected_conversation"}:
        channel = _conversation(world, user_id, str(value))
        if channel is None or not offers(world, user_id, element, channel):
            raise NotPossible(f"there is no channel {value!r}")
        return channel.id
    if name == "selected_date" and not _DATE.fullmatch(str(value)):
        raise NotPossible(f"{value!r} is no date like 2026-01-31")
    return value


def _conversation(world: World, user_id: str, named: str) -> Channel | None:
    if not named.startswith("@"):
        return world.channel_named(named)
    other = world.user_named(named)
    return world.direct_channel(user_id, other.id) if other else None


def _options(element: Json) -> list[Json]:
    grouped = [option for group in element.get("option_groups", []) for option in group["options"]]
    return [*element.get("options", []), *grouped]


def _option(options: list[Json], wanted: Any) -> Json:
    for option in options:
        if wanted in {option["value"], option["text"]["text"]}:
            return option
    offered = ", ".join(option["text"]["text"] for option in options)
    raise NotPossible(f"there is no option {wanted!r}; there are: {offered}")


def _feedback(element: Json, value: Any) -> Json:
    for name in ("positive_button", "negative_button"):
        button = element[name]
        if value in {name, button["value"], button["text"]["text"]}:
            return {"text": button["text"], "value": button["value"]}
    raise NotPossible(f"{value!r} is neither of the two feedback buttons")
