"""What people enter in elements: turns words such as an option's label into Slack's state of an element."""

from typing import Any

from bot.playground.blocks import state_field
from bot.playground.model import Json
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


class NotPossible(Exception):
    """Something a person cannot do in Slack as it is now, told in plain words."""


def entered(world: World, element: Json, value: Any) -> Json:
    """Return an element's state (as in ``state.values``) after somebody entered ``value``.

    Options are chosen by value or by label, users and channels by id or by name, files by id; several in a list.
    Raises ``NotPossible`` when there is no such choice.
    """
    name = state_field(element)
    if name is None:
        raise NotPossible(f"nothing can be entered in a {element['type']}")
    if name in SEVERAL:
        wanted = value if isinstance(value, list) else [value]
        content: Any = [_choice(world, element, name.removesuffix("s"), item) for item in wanted if item]
    elif value is None or value == "":
        content = None
    else:
        content = _choice(world, element, name, value)
    return {"type": element["type"], name: content}


def action_of(world: World, block: Json, element: Json, value: Any, action_ts: str) -> Json:
    """Return the entry in ``actions`` for somebody using an element. Raises ``NotPossible``."""
    action: Json = {
        "type": element["type"],
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        "action_ts": action_ts,
    }
    action |= {name: element[name] for name in REPEATED if name in element}
    kind = element["type"]
    if kind == "overflow":
        action["selected_option"] = _option(element["options"], value)
    elif kind == "feedback_buttons":
        action |= _feedback(element, value)
    elif kind not in {"button", "icon_button"}:
        action |= entered(world, element, value)
    return action


def _choice(world: World, element: Json, name: str, value: Any) -> Any:
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
        channel = world.channel_named(str(value))
        if channel is None:
            raise NotPossible(f"there is no channel {value!r}")
        return channel.id
    return value


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
