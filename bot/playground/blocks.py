"""Finding one's way in blocks: their interactive elements, ids, and what is filled in at first."""

import copy
import secrets
from collections.abc import Iterator
from typing import Any

from bot.playground.model import Json

INTERACTIVE = frozenset({
    "button", "workflow_button", "overflow", "radio_buttons", "checkboxes", "datepicker", "timepicker",
    "datetimepicker", "static_select", "users_select", "conversations_select", "channels_select",
    "external_select", "multi_static_select", "multi_users_select", "multi_conversations_select",
    "multi_channels_select", "multi_external_select", "plain_text_input", "email_text_input",
    "number_input", "url_text_input", "file_input", "rich_text_input", "feedback_buttons", "icon_button",
})  # fmt: skip
# Which fields of an element's initial content become which fields of its state, per element type.
_INITIAL = {
    "plain_text_input": ("initial_value", "value"),
    "email_text_input": ("initial_value", "value"),
    "number_input": ("initial_value", "value"),
    "url_text_input": ("initial_value", "value"),
    "rich_text_input": ("initial_value", "rich_text_value"),
    "static_select": ("initial_option", "selected_option"),
    "external_select": ("initial_option", "selected_option"),
    "radio_buttons": ("initial_option", "selected_option"),
    "users_select": ("initial_user", "selected_user"),
    "conversations_select": ("initial_conversation", "selected_conversation"),
    "channels_select": ("initial_channel", "selected_channel"),
    "multi_static_select": ("initial_options", "selected_options"),
    "multi_external_select": ("initial_options", "selected_options"),
    "checkboxes": ("initial_options", "selected_options"),
    "multi_users_select": ("initial_users", "selected_users"),
    "multi_conversations_select": ("initial_conversations", "selected_conversations"),
    "multi_channels_select": ("initial_channels", "selected_channels"),
    "datepicker": ("initial_date", "selected_date"),
    "timepicker": ("initial_time", "selected_time"),
    "datetimepicker": ("initial_date_time", "selected_date_time"),
    "file_input": ("initial_files", "files"),
}
_LISTS = frozenset(
    {"selected_options", "selected_users", "selected_conversations", "selected_channels", "files"}
)


def with_ids(blocks: list[Json]) -> list[Json]:
    """Return a copy in which every block has a ``block_id`` and every interactive element an ``action_id``."""
    filled = copy.deepcopy(blocks)
    for block in filled:
        block.setdefault("block_id", secrets.token_urlsafe(4)[:5])
        for element in _elements_of(block):
            if element.get("type") in INTERACTIVE:
                element.setdefault("action_id", secrets.token_urlsafe(4)[:5])
    return filled


def elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Yield every interactive element together with the block it stands in."""
    for block in blocks:
        for element in _elements_of(block):
            if element.get("type") in INTERACTIVE:
                yield block, element


def find_element(blocks: list[Json], action_id: str, block_id: str | None = None) -> tuple[Json, Json] | None:
    """Find an element by its ids, together with its block."""
    for block, element in elements(blocks):
        if element["action_id"] == action_id and block_id in {None, block["block_id"]}:
            return block, element
    return None


def state_field(element: Json) -> str | None:
    """Return the field of ``state.values`` that holds what is entered in an element, if it holds any."""
    fields = _INITIAL.get(element["type"])
    return fields[1] if fields else None


def initial_values(blocks: list[Json], kept: Json | None = None) -> Json:
    """Return ``state.values`` of blocks nobody has touched.

    What was entered before (``kept``) stays where block id, action id and type are the same, as in Slack.
    """
    values: Json = {}
    for block, element in elements(blocks):
        name = state_field(element)
        if name is None:
            continue
        block_id, action_id = block["block_id"], element["action_id"]
        before = (kept or {}).get(block_id, {}).get(action_id)
        if before is None or before.get("type") != element["type"]:
            before = {"type": element["type"], name: _initial(element, name)}
        values.setdefault(block_id, {})[action_id] = before
    return values


def _initial(element: Json, name: str) -> Any:
    nothing: Any = [] if name in _LISTS else None
    return element.get(_INITIAL[element["type"]][0], nothing)


def _elements_of(block: Json) -> Iterator[Json]:
    if block.get("type") == "section" and "accessory" in block:
        yield block["accessory"]
    elif block.get("type") == "input":
        yield block["element"]
    elif block.get("type") in {"actions", "context_actions"}:
        yield from block["elements"]
