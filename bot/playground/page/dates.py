"""Slack's dates in text, `<!date^seconds^{date_short_pretty} {time}|fallback>`, in their reader's language.

Source: Slack's "Formatting text for app surfaces", date formatting.
"""

import re
from dataclasses import dataclass
from datetime import datetime

_TOKEN = re.compile(r"\{(date_num|date_short|date_long|date|time_secs|time|ago)(_pretty)?\}")


@dataclass(frozen=True)
class _Words:
    yesterday: str
    today: str
    tomorrow: str
    days: str
    months: str
    ago: str
    ahead: str
    just_now: str
    units: tuple[tuple[str, str], ...]


_ENGLISH = _Words(
    *("yesterday", "today", "tomorrow"),
    days="Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    months="January February March April May June July August September October November December",
    ago="{} ago",
    ahead="in {}",
    just_now="just now",
    units=(("day", "days"), ("hour", "hours"), ("minute", "minutes")),
)
_DUTCH = _Words(
    *("gisteren", "vandaag", "morgen"),
    days="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    months="januari februari maart april mei juni juli augustus september oktober november december",
    ago="{} geleden",
    ahead="over {}",
    just_now="zojuist",
    units=(("dag", "dagen"), ("uur", "uur"), ("minuut", "minuten")),
)
_LENGTHS = (86400, 3600, 60)


def dated(pattern: str, then: datetime, now: datetime, locale: str) -> str:
    """Fill a pattern with a moment; both moments are in the reader's time zone."""
    words = _DUTCH if locale.startswith("nl") else _ENGLISH
    near = {1: words.yesterday, 0: words.today, -1: words.tomorrow}.get((now.date() - then.date()).days)
    return _TOKEN.sub(lambda token: (token[2] and near) or _said(token[1], then, now, words), pattern)


def _said(token: str, then: datetime, now: datetime, words: _Words) -> str:
    month = words.months.split()[then.month - 1]
    match token:
        case "date_num":
            return f"{then:%Y-%m-%d}"
        case "date_short":
            return f"{then.day} {month[:3]} {then.year}"
        case "date_long":
            return f"{words.days.split()[then.weekday()]} {then.day} {month} {then.year}"
        case "time":
            return f"{then:%H:%M}"
        case "time_secs":
            return f"{then:%H:%M:%S}"
        case "ago":
            return _ago((now - then).total_seconds(), words)
    return f"{then.day} {month} {then.year}"


def _ago(seconds: float, words: _Words) -> str:
    for length, (one, many) in zip(_LENGTHS, words.units, strict=True):
        count = int(abs(seconds) // length)
        if count:
            return (words.ago if seconds > 0 else words.ahead).format(
                f"{count} {one if count == 1 else many}"
            )
    return words.just_now
