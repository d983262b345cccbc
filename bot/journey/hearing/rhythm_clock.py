"""A time of day as people write it: "9:30", "om 14u", "9.30 am", "half tien", "noon"."""

import re
from datetime import time
from functools import cache

from bot.journey.hearing.words import load_data

_MINUTES = r"[0-5]\d"
_HALVES = r"a\.?m\b\.?|p\.?m\b\.?|'?s\s?(?:ochtends|middags|avonds)\b|in\s+the\s+(?:morning|afternoon)\b"
_NOON = 12
_HALF = 30

_CLOCK = re.compile(
    rf"(?<![\d.:/-])(?P<hour>\d{{1,2}})(?:\s*(?:[:.]|u(?:ur)?|h)\s*(?P<minute>{_MINUTES})(?!\d))"
    rf"\s*(?:uur|u\b|hours|hrs)?\s*(?P<half>{_HALVES})?"
)
_HOUR = re.compile(
    rf"(?<![\d.:/-])(?P<hour>\d{{1,2}})\s*(?:(?:uur|u|h|o'?clock)\b(?:\s*(?P<after>{_HALVES}))?|(?P<half>{_HALVES}))"
)
_AT = re.compile(
    r"\b(?:om|at|vanaf|from)\s+(?P<hour>\d{1,2})\b(?!\s*(?:[-/.:]|e\b|de\b|ste\b|weken|weeks|dagen|days))"
)
_AFTERNOON = re.compile(r"^p|middag|avond|afternoon")
_AT_NOON = re.compile(r"\b(?:noon|midday|tussen de middag)\b")


def read_time(text: str) -> tuple[time, int, int] | None:
    """Find a time of day in folded text; gives it, and from where to where it stands. None where there is none."""
    for pattern in (_CLOCK, _HOUR, _half_past(), _AT):
        for match in pattern.finditer(text):
            found = _time(match)
            if found is not None:
                return found, match.start(), match.end()
    noon = _AT_NOON.search(text)
    return (time(_NOON), *noon.span()) if noon else None


def _time(match: re.Match[str]) -> time | None:
    groups = match.groupdict()
    minute = int(groups.get("minute") or 0)
    if groups.get("to") is not None:
        # "Half tien" is half an hour before ten.
        hour = _hours()[groups["to"]] if groups["to"] in _hours() else int(groups["to"])
        hour, minute = hour - 1, _HALF
    elif groups.get("past") is not None:
        hour, minute = _hours().get(groups["past"]) or int(groups["past"]), _HALF
    else:
        hour = int(groups["hour"])
    half = groups.get("half") or groups.get("after") or ""
    if half and 1 <= hour <= _NOON:
        hour = hour % _NOON + (_NOON if _AFTERNOON.search(half) else 0)
    elif half.startswith(("a", "p")):
        return None
    return time(hour, minute) if 0 <= hour < 24 else None  # noqa: PLR2004  # hours of a day


@cache
def _half_past() -> re.Pattern[str]:
    words = "|".join(_hours())
    return re.compile(rf"\bhalf\s+(?:past\s+(?P<past>{words}|\d{{1,2}})|(?P<to>{words}|\d{{1,2}}))\b")


@cache
def _hours() -> dict[str, int]:
    amounts = load_data("rhythm_words.toml")["amounts"]
    return {
        word: int(number) for number, words in amounts.items() for word in words if word not in {"a", "other"}
    }
