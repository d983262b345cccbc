"""Slack's way of writing messages, read as plain text."""

import re

from bot.journey.text import clean_text

_ENTITY = re.compile(r"<([^<>\n]{1,3000})>")
_EMPHASIS = re.compile(r"(?<!\w)([*_~`])(?=\S)([^\n*_~`]+?)(?<=\S)\1(?!\w)")
_NOTIFY_NAMES = {"!here": "@here", "!channel": "@channel", "!everyone": "@everyone"}


def plain_text(message: str) -> str:
    """Turn a message as Slack delivers it into the text that its writer saw.

    Links keep their label, mentions become `@name` (or `@U123`, when Slack gives no name), emphasis marks
    and control characters go. Tabs stay, since they part the columns of a pasted table.
    """
    without_entities = _ENTITY.sub(_shown, message)
    unescaped = without_entities.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    lines = unescaped.replace("```", "").split("\n")
    return "\n".join(_clean_cells(_without_emphasis(line)) for line in lines)


def mentioned(message: str) -> tuple[dict[str, str], dict[str, str]]:
    """Give the people and the channels that a message as Slack delivers it mentions: ids by the name in the text."""
    found: dict[str, dict[str, str]] = {"@": {}, "#": {}}
    for match in _ENTITY.finditer(message):
        target, _, label = match[1].partition("|")
        if target[:1] in found:
            found[target[:1]][(label or target[1:]).lstrip("@#")] = target[1:]
    return found["@"], found["#"]


def _shown(match: re.Match[str]) -> str:
    target, _, label = match[1].partition("|")
    if target.startswith("@"):
        return f"@{(label or target[1:]).lstrip('@')}"
    if target.startswith("#"):
        return f"#{(label or target[1:]).lstrip('#')}"
    if target.startswith("!"):
        name = target.partition("^")[0]
        return _NOTIFY_NAMES.get(name) or label or name[1:]
    if "://" in target or target.startswith("mailto:"):
        return label or target.removeprefix("mailto:")
    return match[0]


def _without_emphasis(line: str) -> str:
    return _EMPHASIS.sub(r"\2", line)


def _clean_cells(line: str) -> str:
    return "\t".join(str(clean_text(cell)) for cell in line.split("\t"))
