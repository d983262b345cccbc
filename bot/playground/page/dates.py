"""Slack's dates in text, `<!date^seconds^{date_short_pretty} {time}|fallback>`, as their reader's calendar says them.

Source: Slack's "Formatting text for app surfaces", date formatting.
"""

import re
from datetime import datetime

_TOKEN = re.compile(r"\{(date_num|date|date_short|date_long|time|time_secs|ago)(_pretty)?\}")


def dated(pattern: str, then: datetime, now: datetime) -> str:
    """Fill a pattern with a moment; both moments are in the reader's time zone."""

    def token(match: re.Match[str]) -> str:
        return _near(then, now) if match[2] and _near(then, now) else _token(match[1], then, now)

    filled = _TOKEN.sub(token, pattern)
    return filled[:1].upper() + filled[1:]


def _near(then: datetime, now: datetime) -> str:
    return {0: "today", 1: "yesterday", -1: "tomorrow"}.get((now.date() - then.date()).days, "")


def _token(name: str, then: datetime, now: datetime) -> str:
    match name:
        case "date_num":
            return f"{then:%Y-%m-%d}"
        case "date_short":
            return f"{then.day} {then:%b} {then.year}"
        case "date_long":
            return f"{then:%A} {then.day} {then:%B} {then.year}"
        case "time":
            return f"{then:%H:%M}"
        case "time_secs":
            return f"{then:%H:%M:%S}"
        case "ago":
            return _ago((now - then).total_seconds())
    return f"{then.day} {then:%B} {then.year}"


def _ago(seconds: float) -> str:
    for length, unit in ((86400, "day"), (3600, "hour"), (60, "minute")):
        if abs(seconds) >= length:
            count = int(abs(seconds) // length)
            said = f"{count} {unit}{'' if count == 1 else 's'}"
            return f"{said} ago" if seconds > 0 else f"in {said}"
    return "just now"
