"""The blocks, and on which surfaces they may stand.

Source: https://docs.slack.dev/reference/block-kit/blocks
"""

from typing import Any, Literal

from bot.playground.limits.checks import (
    Check,
    Fields,
    Problem,
    Problems,
    Required,
    anything,
    boolean,
    both,
    integer,
    list_of,
    one_of,
    record,
    string,
    typed,
)
from bot.playground.limits.elements import (
    CHECKS,
    IN_ACTIONS,
    IN_CONTEXT_ACTIONS,
    IN_INPUT,
    IN_SECTION,
    elements_in,
)
from bot.playground.limits.objects import IDENTIFIER, SLACK_FILE, URL, any_text, plain_text
from bot.playground.limits.rich_text import RICH_TEXT

Surface = Literal["message", "modal", "home"]
MAX_BLOCKS: dict[Surface, int] = {"message": 50, "modal": 100, "home": 100}
MAX_MARKDOWN = 12_000

_COMMON: Fields = {"type": Required(string()), "block_id": IDENTIFIER}


def _has_text_or_fields(block: Any, pointer: str) -> Problems:
    if isinstance(block, dict) and not ("text" in block or "fields" in block):
        yield Problem("missing required field: text or fields", pointer)


_section: Fields = {
    "text": any_text(3000),
    "fields": list_of(any_text(2000), 1, 10),
    "accessory": typed(elements_in(IN_SECTION), "an accessory"),
    "expand": boolean,
}
_context_item = typed(
    {"image": CHECKS["image"], "mrkdwn": any_text(3000), "plain_text": any_text(3000)}, "a context element"
)
_image: Fields = {
    "image_url": URL,
    "slack_file": SLACK_FILE,
    "alt_text": Required(string(2000)),
    "title": plain_text(2000),
}
_input: Fields = {
    "label": Required(plain_text(2000)),
    "element": Required(typed(elements_in(IN_INPUT), "an input element")),
    "hint": plain_text(2000),
    "optional": boolean,
    "dispatch_action": boolean,
}
_cell = typed(
    {
        "raw_text": record({"type": Required(string()), "text": Required(string())}),
        "raw_number": record({"type": Required(string()), "value": Required(anything), "text": string()}),
        "rich_text": RICH_TEXT,
    },
    "a table cell",
)
_column = record({"align": one_of("left", "center", "right"), "is_wrapped": boolean})
_table: Fields = {
    "rows": Required(list_of(list_of(_cell, 1, 20), 1, 100)),
    "column_settings": list_of(_column, 1, 20),
}


def _of(allowed: frozenset[str], what: str, most: int) -> Fields:
    return {"elements": Required(list_of(typed(elements_in(allowed), what), 1, most))}


_EVERYWHERE: dict[str, Check] = {
    "section": both(record(_COMMON | _section), _has_text_or_fields),
    "divider": record(_COMMON),
    "header": record(_COMMON | {"text": Required(plain_text(150)), "level": integer(1, 4)}),
    "context": record(_COMMON | {"elements": Required(list_of(_context_item, 1, 10))}),
    "actions": record(_COMMON | _of(IN_ACTIONS, "an actions element", 25)),
    "image": record(_COMMON | _image, either=[("image_url", "slack_file")]),
    "input": record(_COMMON | _input),
    "rich_text": RICH_TEXT,
}
_MESSAGES_ONLY: dict[str, Check] = {
    "markdown": record(_COMMON | {"text": Required(string(MAX_MARKDOWN))}),
    "table": record(_COMMON | _table),
    "context_actions": record(_COMMON | _of(IN_CONTEXT_ACTIONS, "a context actions element", 5)),
}


def blocks_check(surface: Surface) -> Check:
    """Return the check of a list of blocks on a surface."""
    kinds = _EVERYWHERE | (_MESSAGES_ONLY if surface == "message" else {})
    return list_of(typed(kinds, f"a block in a {surface}"), 0, MAX_BLOCKS[surface])
