"""Slack's blocks as plain dictionaries, kept within Slack's limits.

Plain dictionaries, because the SDK's classes silently drop blocks that they do not know.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

Block = dict[str, Any]
Element = dict[str, Any]

SECTION_TEXT = 3000
BUTTON_TEXT = 75
OPTION_TEXT = 75
PLAIN_INPUT = 3000
MODAL_TITLE = 24
MESSAGE_BLOCKS = 50
MODAL_BLOCKS = 100
MESSAGE_CHARACTERS = 12_000
"""More characters than this in all blocks of one message have drawn `msg_blocks_too_long`."""

# Slack reads these as markup; a character of no width in between leaves the text as it was typed.
_MARKUP = {"*", "_", "~", "`"}
_NO_WIDTH = "\u2060"
# Characters that turn the reading direction of all that follows, also of what we write behind them.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


@dataclass(frozen=True)
class Message:
    """A message: its blocks, and the text that notifications and screen readers use instead."""

    text: str
    blocks: list[Block] = field(default_factory=list)

    def payload(self) -> dict[str, Any]:
        """Give the arguments of `chat.postMessage` and its like. Nothing that people typed unfolds."""
        return {"text": self.text, "blocks": self.blocks, "unfurl_links": False, "unfurl_media": False}


def clip(text: str, most: int) -> str:
    """Shorten text to so many characters, with an ellipsis where something is missing."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def safe(text: str) -> str:
    """Give what somebody typed so that Slack shows just that: no mention, no link, no markup."""
    straight = text.translate(_TURNING)
    escaped = straight.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "".join(character + _NO_WIDTH if character in _MARKUP else character for character in escaped)


def bold(text: str) -> str:
    """Make text bold; what somebody typed goes through `safe` first."""
    return f"*{text}*" if text.strip() else text


def quoted(text: str) -> str:
    """Set text apart as a quote, line by line."""
    return "\n".join(f"> {line}" for line in text.split("\n"))


def mrkdwn(text: str, most: int = SECTION_TEXT) -> dict[str, Any]:
    """Give text with Slack's markup. `verbatim` keeps Slack from making links and mentions of its own accord."""
    return {"type": "mrkdwn", "text": clip(text, most) or " ", "verbatim": True}


def plain(text: str, most: int) -> dict[str, Any]:
    """Give text without markup."""
    return {"type": "plain_text", "text": clip(text, most) or " ", "emoji": True}


def section(text: str, accessory: Element | None = None) -> Block:
    """Give a paragraph, perhaps with one element beside it."""
    block: Block = {"type": "section", "text": mrkdwn(text)}
    return block | {"accessory": accessory} if accessory else block


def sections(lines: Iterable[str]) -> list[Block]:
    """Give lines in as few paragraphs as they fit into."""
    blocks: list[Block] = []
    gathered = ""
    for line in lines:
        clipped = clip(line, SECTION_TEXT)
        if gathered and len(gathered) + len(clipped) + 1 > SECTION_TEXT:
            blocks.append(section(gathered))
            gathered = clipped
        else:
            gathered = f"{gathered}\n{clipped}" if gathered else clipped
    return [*blocks, section(gathered)] if gathered else blocks


def fitting(blocks: Sequence[Block], *, most: int, characters: int) -> list[Block]:
    """Give the first blocks, as far as there is room; an ellipsis stands for those that are left out."""
    room = characters
    for place, block in enumerate(blocks):
        room -= _length(block)
        if room < 0 or place == most:
            return [*blocks[:place], context("…")]
    return list(blocks)


def _length(node: Any) -> int:
    """Count the characters of all texts in a block, as Slack does."""
    if isinstance(node, list):
        return sum(map(_length, node))
    if not isinstance(node, dict):
        return 0
    own = node.get("text")
    return (len(own) if isinstance(own, str) else 0) + sum(map(_length, node.values()))


def context(*texts: str) -> Block:
    """Give small print."""
    return {"type": "context", "elements": [mrkdwn(text, 2000) for text in texts[:10]]}


def header(text: str) -> Block:
    """Give a heading."""
    return {"type": "header", "text": plain(text, 150)}


def divider() -> Block:
    """Give a line."""
    return {"type": "divider"}


def actions(*elements: Element | None) -> Block:
    """Give a row of buttons; `None` stands for one that is not there now."""
    return {"type": "actions", "elements": [element for element in elements if element][:25]}


def button(
    text: str, action_id: str, value: str = "", *, style: str | None = None, confirm: Element | None = None
) -> Element:
    """Give a button. `style` is `primary` or `danger`."""
    element: Element = {"type": "button", "text": plain(text, BUTTON_TEXT), "action_id": action_id}
    if value:
        element["value"] = value
    if style:
        element["style"] = style
    if confirm:
        element["confirm"] = confirm
    return element


def confirmation(title: str, text: str, yes: str, no: str) -> Element:
    """Give the question that is asked before something that is hard to take back."""
    return {
        "title": plain(title, 100),
        "text": plain(text, 300),
        "confirm": plain(yes, 30),
        "deny": plain(no, 30),
        "style": "danger",
    }


def option(text: str, value: str) -> Element:
    """Give one choice of a menu."""
    return {"text": plain(text, OPTION_TEXT), "value": value}


def overflow(action_id: str, *options: Element | None) -> Element | None:
    """Give a menu behind three dots, of at most five choices; none at all when it would be empty."""
    present = [choice for choice in options if choice]
    return {"type": "overflow", "action_id": action_id, "options": present[:5]} if present else None


def select(
    options: Sequence[Element], *, action_id: str = "", chosen: str | None = None, placeholder: str = ""
) -> Element:
    """Give a menu of at most 100 choices; `chosen` is the value of the one that is chosen."""
    element: Element = {"type": "static_select", "options": list(options[:100])}
    if action_id:
        element["action_id"] = action_id
    initial = next((choice for choice in options if choice["value"] == chosen), None)
    if initial:
        element["initial_option"] = initial
    if placeholder:
        element["placeholder"] = plain(placeholder, 150)
    return element


def text_input(
    initial: str = "",
    *,
    multiline: bool = False,
    most: int = PLAIN_INPUT,
    placeholder: str = "",
) -> Element:
    """Give a field to type into, of at most `most` characters."""
    element: Element = {
        "type": "plain_text_input",
        "multiline": multiline,
        "max_length": min(most, PLAIN_INPUT),
    }
    if initial:
        element["initial_value"] = initial[: min(most, PLAIN_INPUT)]
    if placeholder:
        element["placeholder"] = plain(placeholder, 150)
    return element


def field_of(block_id: str, label: str, element: Element, *, hint: str = "", optional: bool = True) -> Block:
    """Give a labelled field of a form, whose element is named as the field unless it has a name of its own."""
    block: Block = {
        "type": "input",
        "block_id": block_id,
        "label": plain(label, 2000),
        "element": {"action_id": block_id, **element},
        "optional": optional,
    }
    return block | {"hint": plain(hint, 2000)} if hint else block


def modal(
    callback_id: str, title: str, blocks: Sequence[Block], *, submit: str = "", close: str, private: str = ""
) -> dict[str, Any]:
    """Give a form in a window; without `submit` it only shows."""
    view: dict[str, Any] = {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain(title, MODAL_TITLE),
        "close": plain(close, MODAL_TITLE),
        "blocks": list(blocks[:MODAL_BLOCKS]),
        "private_metadata": private,
        "notify_on_close": bool(submit),
    }
    return view | {"submit": plain(submit, MODAL_TITLE)} if submit else view
