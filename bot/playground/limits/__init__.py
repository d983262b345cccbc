"""Checks everything an app sends against Slack's limits, as strictly as Slack or more so.

Source: the limits gathered in Slack's reference of blocks, elements, views and ``chat.postMessage``.
"""

import json
from collections import Counter
from typing import Any

from bot.playground.limits.blocks import MAX_MARKDOWN, Surface, blocks_check
from bot.playground.limits.checks import (
    Fields,
    Problem,
    Problems,
    Required,
    anything,
    boolean,
    list_of,
    one_of,
    record,
    refused_as,
    string,
    walk,
)
from bot.playground.limits.objects import plain_text

__all__ = ["Problem", "Surface", "problems", "violations"]

MAX_MESSAGE_TEXT = 40_000
MAX_MESSAGE_BLOCK_TEXT = 13_200
MAX_TABLE_TEXT = 10_000
MAX_VIEW_BYTES = 250_000

_attachment: Fields = {
    "color": string(),
    "fallback": string(),
    "blocks": blocks_check("message"),
}
_metadata: Fields = {"event_type": Required(string(255)), "event_payload": Required(anything)}
_MESSAGE: Fields = {
    "text": refused_as("msg_too_long", string(MAX_MESSAGE_TEXT, shortest=0)),
    "blocks": blocks_check("message"),
    "attachments": list_of(record(_attachment), 0, 100),
    "metadata": record(_metadata),
    "mrkdwn": boolean,
    "unfurl_links": boolean,
    "unfurl_media": boolean,
    "link_names": boolean,
    "parse": one_of("full", "none"),
    "reply_broadcast": boolean,
    "thread_ts": string(),
    # How the message reaches its place; checked by the method that takes it.
    **dict.fromkeys(
        (
            "channel",
            "ts",
            "user",
            "token",
            "response_type",
            "replace_original",
            "delete_original",
        ),
        anything,
    ),
}
_VIEW: Fields = {
    "callback_id": string(255, shortest=0),
    "private_metadata": string(3000, shortest=0),
    "external_id": string(255, shortest=0),
}
_MODAL = _VIEW | {
    "type": Required(one_of("modal")),
    "title": Required(plain_text(24)),
    "submit": plain_text(24),
    "close": plain_text(24),
    "clear_on_close": boolean,
    "notify_on_close": boolean,
    "submit_disabled": boolean,
    "blocks": Required(blocks_check("modal")),
}
_HOME = _VIEW | {"type": Required(one_of("home")), "blocks": Required(blocks_check("home"))}
_SHAPES = {"message": record(_MESSAGE), "modal": record(_MODAL), "home": record(_HOME)}


def violations(payload: dict[str, Any], surface: Surface) -> list[str]:
    """Return in words why Slack would refuse a payload; an empty list means that it is fine.

    ``payload`` is the arguments of ``chat.postMessage`` for a message (``text``, ``blocks`` …), or a view.
    """
    return [str(problem) for problem in problems(payload, surface)]


def problems(payload: dict[str, Any], surface: Surface) -> list[Problem]:
    """Return the same as ``violations`` with the pointers and error codes apart."""
    found = list(_SHAPES[surface](payload, ""))
    if found:
        return found
    blocks = [*payload.get("blocks", []), *_attached_blocks(payload)]
    found.extend(_repeated_ids(blocks))
    found.extend(_focus(blocks))
    found.extend(_response_urls(payload, surface))
    found.extend(_whole_message(payload, blocks) if surface == "message" else _whole_view(payload))
    return found


def _attached_blocks(payload: dict[str, Any]) -> list[dict[str, Any]]:
    return [block for attached in payload.get("attachments", []) for block in attached.get("blocks", [])]


def _repeated_ids(blocks: list[dict[str, Any]]) -> Problems:
    block_ids = Counter(block["block_id"] for block in blocks if "block_id" in block)
    action_ids = Counter(walk(blocks, "action_id"))
    for name, counts in (("block_id", block_ids), ("action_id", action_ids)):
        for value, count in counts.items():
            if count > 1:
                yield Problem(f"{name} {value!r} is used {count} times, must be unique", "/blocks")


def _focus(blocks: list[dict[str, Any]]) -> Problems:
    if sum(1 for wanted in walk(blocks, "focus_on_load") if wanted) > 1:
        yield Problem("only one element may have focus_on_load", "/blocks")


def _response_urls(payload: dict[str, Any], surface: Surface) -> Problems:
    """Refuse asking for an address to answer to where none can come: it comes with a submitted modal."""
    for number, block in enumerate(payload.get("blocks", [])):
        if surface == "modal" and block["type"] == "input":
            continue
        if any(walk(block, "response_url_enabled")):
            yield Problem("response_url_enabled is for input blocks in modals", f"/blocks/{number}")


def _whole_message(payload: dict[str, Any], blocks: list[dict[str, Any]]) -> Problems:
    if blocks and not payload.get("text"):
        yield Problem("blocks need a text beside them, for notifications", "/text", "no_text")
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > MAX_MARKDOWN:
        yield Problem(f"markdown blocks hold more than {MAX_MARKDOWN} characters", "/blocks")
    tables = [block for block in blocks if block["type"] == "table"]
    if len(tables) > 1:
        yield Problem("only one table per message allowed", "/blocks")
    if sum(len(text) for text in walk(tables, "text") if isinstance(text, str)) > MAX_TABLE_TEXT:
        yield Problem(f"a table holds more than {MAX_TABLE_TEXT} characters", "/blocks")
    length = sum(len(text) for text in walk(blocks, "text") if isinstance(text, str))
    if length > MAX_MESSAGE_BLOCK_TEXT:
        message = f"blocks hold {length} characters, more than {MAX_MESSAGE_BLOCK_TEXT}"
        yield Problem(message, "/blocks", "msg_blocks_too_long")


def _whole_view(payload: dict[str, Any]) -> Problems:
    has_input = any(block["type"] == "input" for block in payload["blocks"])
    if payload["type"] == "modal" and has_input and "submit" not in payload:
        yield Problem("a modal with input blocks needs a submit button", "/submit")
    if len(json.dumps(payload, ensure_ascii=False).encode()) > MAX_VIEW_BYTES:
        yield Problem("a view may not be larger than 250 KB", "", "view_too_large")
