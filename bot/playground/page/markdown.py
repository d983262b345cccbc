"""Standard Markdown, unlike mrkdwn, as safe HTML: in the `markdown` block and in canvases."""

from collections.abc import Callable, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup, escape

from bot.playground.page.mrkdwn import Names, mention

_CHECKBOXES = {"[ ] ": "☐ ", "[x] ": "☑ ", "[X] ": "☑ "}


def markdown(text: str) -> Markup:
    """Render standard Markdown; HTML in it is shown literally and unsafe links are left as text."""
    return Markup(_renderer().render(text))  # noqa: S704 - markdown-it escapes: html is off and link schemes are checked


def canvas_markdown(text: str, names: Names, address: Callable[[str], str]) -> Markup:
    """Render a canvas: Markdown with checklists, and with ``![](@user)`` and ``![](#channel)`` for mentions.

    ``address`` turns the address of a picture into the one under which the page gets it.
    """
    renderer = _renderer()

    def image(_renderer: Any, tokens: Sequence[Token], index: int, *_rest: Any) -> str:
        token = tokens[index]
        source = str(token.attrs["src"])
        if source.startswith("@"):
            return mention("@" + names.user(source[1:]))
        if source.startswith("#"):
            return mention("#" + names.channel(source[1:]))
        return Markup('<img src="{}" alt="{}">').format(address(source), escape(token.content))

    renderer.add_render_rule("image", image)
    tokens = renderer.parse(text)
    _draw_checkboxes(tokens)
    return Markup(renderer.renderer.render(tokens, renderer.options, {}))  # noqa: S704 - as above


def _renderer() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])


def _draw_checkboxes(tokens: Sequence[Token]) -> None:
    """Put a box where a list item begins with ``[ ]`` or ``[x]``."""
    for item, _paragraph, inline in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if item.type != "list_item_open" or not inline.children:
            continue
        first = inline.children[0]
        for typed, box in _CHECKBOXES.items():
            if first.content.startswith(typed):
                first.content = box + first.content.removeprefix(typed)
                item.attrs["class"] = "to-do"
