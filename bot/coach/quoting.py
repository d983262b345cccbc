"""Whether what a model says may be used: its quotes are really there, and nothing was to be taken out of its words."""

import re

from bot.coach.cleaning import clean

_LINKS_AND_CALLS = re.compile(r"https?://\S+|www\.\S+|<[^>\n]*>|[@#][\w.-]+|\S+@\S+", re.IGNORECASE)
_CALLS = re.compile(r"<[@#!]|(?<![\w.])@(?:channel|here|everyone)\b", re.IGNORECASE)
_SHORTEST = 8
"""Fewer characters stand in any text by chance."""
_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})


def literal(quote: str, given: str) -> str:
    """Give a quote as it stands in what was given; empty where it does not stand there."""
    wanted = quote.translate(_ALIKE).strip(" \n\t\"'….")
    words = wanted.split()
    if len(wanted) < _SHORTEST or not words:
        return ""
    pattern = r"\s+".join(re.escape(word) for word in words)
    # One character stands for one, so that places stay the same.
    match = re.search(pattern, given.translate(_ALIKE), re.IGNORECASE)
    return given[match.start() : match.end()] if match else ""


def harmless(quote: str) -> str:
    """Give the longest stretch of a quote without links, addresses and mentions: still literal, and fit to be shown."""
    pieces = [piece.strip() for piece in _LINKS_AND_CALLS.split(quote)]
    return max(pieces, key=len, default="")


def fit(text: str, most: int) -> str:
    """Give a model's wording made fit for Slack; empty where it led somewhere or called somebody: that is none of ours."""
    cleaned = clean(text, most)
    had_link = "…" in cleaned and "…" not in text and len(text) <= most
    return "" if had_link or _CALLS.search(text) else cleaned
