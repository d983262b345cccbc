"""Canvases: documents in Markdown, in a tab of a channel or on their own, which apps write through the Web API.

Source: https://docs.slack.dev/surfaces/canvases/
"""

import secrets
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.playground.model import Canvas, Channel, Section
from bot.playground.world import World

MAX_CHARACTERS = 1_048_576
MAX_HEADING = 3
# Third parties report this limit; Slack's reference doesn't tell one.
MAX_TABLE_CELLS = 300
_LISTS = {"bullet_list_open", "ordered_list_open"}


class CanvasRefused(Exception):
    """Markdown or a change that Slack would not take in a canvas, in plain words."""


def create_canvas(
    world: World, owner_id: str, markdown: str, *, title: str, channel: Channel | None, is_channels: bool
) -> Canvas:
    """Make a canvas; with a ``channel`` it gets a tab there, and ``is_channels`` makes it the channel's own.

    Raises ``CanvasRefused`` when Slack would not take the Markdown.
    """
    channel_id = channel.id if channel else None
    canvas = Canvas(world.new_id("F"), title, owner_id, channel_id, is_channels, read_sections(markdown))
    world.canvases[canvas.id] = canvas
    world.touch()
    return canvas


def read_sections(markdown: str) -> list[Section]:
    """Take Markdown apart into headings, paragraphs, lists and tables. Raises ``CanvasRefused``."""
    if len(markdown) > MAX_CHARACTERS:
        raise CanvasRefused(f"markdown holds more than {MAX_CHARACTERS} characters")
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    _check(tokens)
    lines = markdown.split("\n")
    return [
        Section(
            f"temp:C:{secrets.token_hex(14)}",
            "\n".join(lines[token.map[0] : token.map[1]]).strip("\n"),
            int(token.tag[1]) if token.type == "heading_open" else 0,
        )
        for token in tokens
        if token.level == 0 and token.map and token.nesting >= 0
    ]


def _check(tokens: list[Token]) -> None:
    """Refuse what the canvas editor cannot hold. Raises ``CanvasRefused``."""
    opened: list[str] = []
    cells = 0
    for token in tokens:
        if token.type == "heading_open" and int(token.tag[1]) > MAX_HEADING:
            raise CanvasRefused(f"unsupported heading depth {token.tag[1]}, only 1 to {MAX_HEADING} are")
        if token.type == "blockquote_open" and _LISTS.intersection(opened):
            raise CanvasRefused("a quote cannot stand in a list")
        if token.type in _LISTS and _LISTS.intersection(opened) - {token.type}:
            raise CanvasRefused("a list cannot mix bullets and numbers")
        cells = 0 if token.type == "table_open" else cells + (token.type in {"td_open", "th_open"})
        if cells > MAX_TABLE_CELLS:
            raise CanvasRefused(f"a table cannot hold more than {MAX_TABLE_CELLS} cells")
        if token.nesting > 0:
            opened.append(token.type)
        elif token.nesting < 0:
            opened.pop()


def change_canvas(
    world: World, canvas: Canvas, operation: str, markdown: str = "", section_id: str | None = None
) -> None:
    """Carry out one change: insert, replace or delete sections, or ``rename``.

    Without a ``section_id`` a replacement is of everything. Raises ``CanvasRefused`` when there is no such section
    or Slack would not take the Markdown.
    """
    if operation == "rename":
        canvas.title = markdown
    else:
        start, end = _place(canvas, operation, section_id)
        canvas.sections[start:end] = [] if operation == "delete" else read_sections(markdown)
    canvas.version += 1
    world.touch()


def _place(canvas: Canvas, operation: str, section_id: str | None) -> tuple[int, int]:
    """Return which sections a change takes the place of; none where it inserts."""
    count = len(canvas.sections)
    if operation == "insert_at_start":
        return 0, 0
    if operation == "insert_at_end":
        return count, count
    if operation == "replace" and section_id is None:
        return 0, count
    ids = [section.id for section in canvas.sections]
    if section_id not in ids:
        raise CanvasRefused(f"there is no section {section_id!r}")
    at = ids.index(section_id)
    if operation == "insert_before":
        return at, at
    return (at + 1, at + 1) if operation == "insert_after" else (at, at + 1)


def find_sections(canvas: Canvas, criteria: dict[str, Any]) -> list[Section]:
    """Return the sections of some kinds (``h1`` … ``any_header``) that contain some text."""
    kinds, text = criteria.get("section_types"), criteria.get("contains_text", "")
    return [
        section
        for section in canvas.sections
        if text.casefold() in section.markdown.casefold()
        and (not kinds or f"h{section.heading}" in kinds or ("any_header" in kinds and section.heading))
    ]


def channel_canvases(world: World, channel_id: str) -> list[Canvas]:
    """Return the canvases in the tabs of a channel, its own first."""
    found = [canvas for canvas in world.canvases.values() if canvas.channel_id == channel_id]
    return sorted(found, key=lambda canvas: not canvas.is_channels)


def access_to(world: World, canvas: Canvas, user_id: str) -> str | None:
    """Return what a user may do with a canvas: ``owner``, ``write``, ``read`` or nothing."""
    if canvas.owner_id == user_id:
        return "owner"
    levels = {canvas.access.get(user_id)}
    for channel in world.channels.values():
        if user_id in channel.members:
            levels.add("write" if channel.id == canvas.channel_id else canvas.access.get(channel.id))
        elif channel.id == canvas.channel_id and world.may_see(user_id, channel):
            levels.add("read")
    return next((level for level in ("owner", "write", "read") if level in levels), None)
