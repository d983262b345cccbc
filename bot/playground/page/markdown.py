"""The `markdown` block (standard Markdown, unlike mrkdwn) as safe HTML."""

from markdown_it import MarkdownIt
from markupsafe import Markup


def markdown(text: str) -> Markup:
    """Render standard Markdown; HTML in it is shown literally and unsafe links are left as text."""
    renderer = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])
    return Markup(renderer.render(text))  # noqa: S704 - markdown-it escapes: html is off and link schemes are checked
