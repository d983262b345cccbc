"""The line of a fix: what to change, perhaps with who does it and by when (rule 19)."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.journey.hearing.quotes import is_within, quoted_spans, unquoted
from bot.journey.hearing.words import fold_in_place, load_data, phrases_pattern

_SEPARATOR = re.compile(r"\s*(?:[,;]|\s[-–—](?=\s)|\n)\s*")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_IN_NUMBERS = re.compile(r"(?P<day>\d{1,2})(?P<sign>[-/.])(?P<month>\d{1,2})(?:(?P=sign)(?P<year>\d{4}))?")
_ORDINAL = r"(?:e|de|ste|st|nd|rd|th)?"
_YEAR = r"(?:\s+(?P<year>\d{4}))?"
_MOST_WORDS_OF_OWNER = 4


@dataclass(frozen=True)
class FixLine:
    """What one line says of a fix; `owner` as typed, empty for nobody."""

    text: str
    owner: str = ""
    due: date | None = None


def read_fix(line: str, today: date | None = None) -> FixLine:
    """Read a fix, with its owner and due date where they stand at the end: "…, eigenaar Lisa, voor 1 december".

    A date without a year is the next one from `today` on; without `today` it stays in the text, as does
    whatever cannot be read, and a line that would hold nothing else.
    """
    text, owner, due = line.strip(), "", None
    while cut := _last_separator(text):
        before, segment = text[: cut.start()], text[cut.end() :]
        named = "" if owner else _owner_in(segment)
        dated = None if due else _due_in(segment, today)
        if not before.strip() or not (named or dated):
            break
        text, owner, due = before, owner or named, due or dated
    return FixLine(text.strip(" ,;"), owner, due)


def names_owner_or_date(line: str) -> bool:
    """Tell whether a line bears the marks of a fix, so that it is no talk among people."""
    read = read_fix(line, today=date.min)
    return bool(read.owner or read.due)


def read_date(text: str, today: date | None) -> date | None:
    """Read a day in folded text and nothing else; without a year the next such one from `today` on."""
    for pattern in (_ISO, _IN_NUMBERS, *_with_month_named()):
        match = pattern.fullmatch(text)
        if match:
            month = match["month"]
            number = int(month) if month.isdigit() else _months()[month]
            return _date(match["year"], number, int(match["day"]), today)
    return None


def _last_separator(text: str) -> re.Match[str] | None:
    spans = quoted_spans(text)
    found = [match for match in _SEPARATOR.finditer(text) if not is_within(match.start(), spans)]
    return found[-1] if found else None


def _owner_in(segment: str) -> str:
    match = _labelled("owner").match(fold_in_place(segment))
    owner = unquoted(segment[match.end() :]) if match else ""
    return owner if len(owner.split()) <= _MOST_WORDS_OF_OWNER else ""


def _due_in(segment: str, today: date | None) -> date | None:
    folded = fold_in_place(segment).strip(" .")
    match = _labelled("due").match(folded)
    return read_date(folded[match.end() :].strip(), today) if match else None


def _date(year: str | None, month: int, day: int, today: date | None) -> date | None:
    """Make a date, the next such one where no year was told; None for a day that the calendar lacks."""
    try:
        if year is not None:
            return date(int(year), month, day)
        if today is None:
            return None
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


@cache
def _labelled(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{phrases_pattern(load_data('fix_labels.toml')[name])})(?:\s*[:=]\s*|\s+)(?=\S)")


@cache
def _months() -> dict[str, int]:
    by_number = load_data("fix_labels.toml")["months"]
    return {name: number for number, names in enumerate(by_number, start=1) for name in names}


@cache
def _with_month_named() -> tuple[re.Pattern[str], ...]:
    month = rf"(?P<month>{phrases_pattern(_months())})\.?"
    day = rf"(?P<day>\d{{1,2}}){_ORDINAL}"
    return re.compile(rf"{day}\s+(?:of\s+)?{month}{_YEAR}"), re.compile(rf"{month}\s+{day}{_YEAR}")
