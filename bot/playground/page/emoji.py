"""Slack's emoji shortcodes as characters: the common ones."""

import re
from functools import cache
from importlib.resources import files

SHORTCODE = re.compile(r":[a-z0-9_+'-]+:(?::skin-tone-[2-6]:)?")


@cache
def _characters() -> dict[str, str]:
    lines = files(__package__).joinpath("emoji.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


def emoji(name: str) -> str | None:
    """Return the character for a name such as "tada", or None where we don't know it."""
    return _characters().get(name)


def from_shortcode(shortcode: str) -> str:
    """Return the character for ":tada:"; one that we don't know stays as typed, as in Slack."""
    return emoji(shortcode.split(":")[1]) or shortcode
