"""Slack's mrkdwn as safe HTML.

Source: Slack's "Formatting text for app surfaces". What arrives is Slack's text: `&`, `<` and `>` are escaped
as entities, and what stands between bare angle brackets is a link or a mention. Everything that isn't
recognised is shown literally, always escaped.
"""

import re
from collections.abc import Callable
from typing import Protocol

from markupsafe import Markup, escape

from bot.playground.page.emoji import SHORTCODE, from_shortcode

_SAFE_URL = re.compile(r"(?:https?://|mailto:|tel:|slack:)", re.IGNORECASE)


class Names(Protocol):
    """Who and what an ID stands for."""

    def user(self, user_id: str) -> str:
        """Return the display name of a user, without the @."""
        ...

    def handle(self, user_id: str) -> str:
        """Return the name that people type to mention a user, without the @."""
        ...

    def channel(self, channel_id: str) -> str:
        """Return the name of a channel, without the #."""
        ...

    def date(self, seconds: float, pattern: str) -> str:
        """Fill a date pattern with a moment, on the reader's calendar."""
        ...


_CODE_BLOCK = re.compile(r"```\n?(.+?)\n?```", re.DOTALL)
_QUOTE = re.compile(
    r"^(?:&gt;|>){3}(?P<rest>.*)"  # three: everything that follows
    r"|(?:^(?:&gt;|>)[^\n]*(?:\n|\Z))+",  # one: this line
    re.MULTILINE | re.DOTALL,
)
_QUOTE_MARK = re.compile(r"^(?:&gt;|>) ?", re.MULTILINE)
_INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|<(?P<reference>[^<>\n]+)>"
    r"|(?<![\w*])\*(?P<bold>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])"
    r"|(?<![\w_])_(?P<italic>[^\s_](?:[^_\n]*[^\s_])?)_(?![\w_])"
    r"|(?<![\w~])~(?P<strike>[^\s~](?:[^~\n]*[^\s~])?)~(?![\w~])"
    r"|(?P<emoji>" + SHORTCODE.pattern + ")"
)
_DATE = re.compile(r"date\^(?P<seconds>\d{1,11})\^(?P<pattern>[^^]+)(?:\^(?P<url>.+))?")
_TAGS = {"bold": "b", "italic": "i", "strike": "s"}


def mrkdwn(text: str, names: Names) -> Markup:
    """Render mrkdwn text as HTML."""
    return _pieces(_CODE_BLOCK, text, _code_block, lambda between: _quotes(between, names))


def plain(text: str) -> Markup:
    """Render a plain_text value: only emoji shortcodes and line breaks mean something."""
    return _pieces(SHORTCODE, text, lambda match: escape(from_shortcode(match[0])), _lines)


def link(url: str, label: str = "") -> Markup:
    """Render a link, or only its text where the address could run a script in the page."""
    if not is_safe(url):
        return escape(label or url)
    return Markup('<a href="{}" target="_blank" rel="noreferrer noopener">{}</a>').format(url, label or url)


def is_safe(url: str) -> bool:
    """Whether following an address cannot run a script in the page."""
    return _SAFE_URL.match(url) is not None


def mention(name: str) -> Markup:
    """Render a mention of a person, group or channel; the name carries its @ or #."""
    return Markup('<span class="mention">{}</span>').format(name)


def _pieces(
    pattern: re.Pattern[str],
    text: str,
    matched: Callable[[re.Match[str]], Markup],
    between: Callable[[str], Markup],
) -> Markup:
    """Render what the pattern finds one way and what stands between another way."""
    html, end = Markup(), 0
    for match in pattern.finditer(text):
        html += between(text[end : match.start()]) + matched(match)
        end = match.end()
    return html + between(text[end:])


def _code_block(match: re.Match[str]) -> Markup:
    return Markup("<pre>{}</pre>").format(_unescaped(match[1]))


def _quotes(text: str, names: Names) -> Markup:
    def quote(match: re.Match[str]) -> Markup:
        quoted = match["rest"] if match["rest"] is not None else _QUOTE_MARK.sub("", match[0])
        return Markup("<blockquote>{}</blockquote>").format(_inline(quoted.strip(), names))

    return _pieces(_QUOTE, text, quote, lambda between: _inline(between, names))


def _inline(text: str, names: Names) -> Markup:
    def styled(match: re.Match[str]) -> Markup:
        kind = match.lastgroup or ""
        content = match[kind]
        if kind == "code":
            return Markup("<code>{}</code>").format(_unescaped(content))
        if kind == "reference":
            return _reference(content, names)
        if kind == "emoji":
            return escape(from_shortcode(content))
        return Markup("<{0}>{1}</{0}>").format(Markup(_TAGS[kind]), _inline(content, names))  # noqa: S704 - one of three fixed tag names

    return _pieces(_INLINE, text, styled, lambda between: _lines(_unescaped(between)))


def _reference(content: str, names: Names) -> Markup:
    """Render what stands between angle brackets: a mention, a date or a link."""
    target, _, label = content.partition("|")
    label = _unescaped(label)
    match target[:1]:
        case "@":
            return mention("@" + names.user(target[1:]))
        case "#":
            return mention("#" + (label or names.channel(target[1:])))
        case "!":
            return _special(target[1:], label, names)
    if is_safe(target):
        return link(_unescaped(target), label or _unescaped(target).removeprefix("mailto:"))
    return escape(f"<{_unescaped(content)}>")


def _special(target: str, label: str, names: Names) -> Markup:
    name = target.split("^", maxsplit=1)[0]
    if date := _DATE.fullmatch(target):
        said = escape(names.date(float(date["seconds"]), _unescaped(date["pattern"])))
        return link(_unescaped(date["url"]), said) if date["url"] else said
    if name in {"channel", "here", "everyone"}:
        return mention(f"@{name}")
    if name == "subteam":
        return mention(label or "@group")
    return escape(label or f"<!{target}>")


def _unescaped(text: str) -> str:
    """Undo Slack's three entities, and no others."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _lines(text: str) -> Markup:
    return Markup("<br>").join(text.split("\n"))


def as_typed(text: str, names: Names) -> str:
    """Turn Slack's text back into what somebody types, for the editor of an own message."""

    def reference(match: re.Match[str]) -> str:
        target, _, label = match[1].partition("|")
        if target.startswith("@"):
            return "@" + names.handle(target[1:])
        if target.startswith("#"):
            return "#" + (label or names.channel(target[1:]))
        return target.replace("!", "@", 1) if target.startswith("!") else target

    return _unescaped(re.sub(r"<([^<>\n]+)>", reference, text))
