"""Days and months as people and their programs write them. The day stands before the month, as in Dutch."""

import re
from dataclasses import dataclass
from datetime import date

from bot.journey.separated import folded

_MONTHS = (
    ("jan", "januari", "january"),
    ("feb", "februari", "february"),
    ("mrt", "maart", "mar", "march"),
    ("apr", "april"),
    ("mei", "may"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("aug", "augustus", "august"),
    ("sep", "september", "sept"),
    ("okt", "oktober", "oct", "october"),
    ("nov", "november"),
    ("dec", "december"),
)
_NUMBER_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_NAMES = "|".join(sorted(_NUMBER_OF, key=len, reverse=True))
_TIME = r"(?:(?:[T ]|,\s*)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp][Mm])?\s*(?:Z|[+-]\d{2}:?\d{2})?)?"

DAY = (
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})"
    rf"|\d{{1,2}}\s+(?:{_NAMES})\.?\s+\d{{4}}|(?:{_NAMES})\.?\s+\d{{1,2}},?\s+\d{{4}})"
)
"""A regular expression for one day, to use with `re.IGNORECASE`."""

_ISO = re.compile(rf"(?P<year>\d{{4}})(?P<sign>[-/.]?)(?P<month>\d{{1,2}})(?P=sign)(?P<day>\d{{1,2}}){_TIME}")
_SIGNS = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<sign>[-/.])(?P<second>\d{{1,2}})(?P=sign)(?P<year>\d{{4}}|\d{{2}}){_TIME}"
)
_WORDS = re.compile(
    rf"(?P<day>\d{{1,2}})\s+(?P<name>{_NAMES})\.?,?\s+(?P<year>\d{{4}}){_TIME}", re.IGNORECASE
)
_AMERICAN = re.compile(
    rf"(?P<name>{_NAMES})\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}}){_TIME}", re.IGNORECASE
)
_MONTH = (
    re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})"),
    re.compile(r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})"),
    re.compile(rf"(?P<name>{_NAMES})\.?\s+(?P<year>\d{{4}})", re.IGNORECASE),
)
_MONTHS_OF_A_YEAR = 12
_CENTURY = 2000


@dataclass(frozen=True)
class Day:
    """A day that was read; `is_either_way` where another reader would take its month for its day."""

    day: date
    is_either_way: bool = False


def read_day(typed: str, *, month_first: bool = False) -> Day | None:
    """Read a day, with a time behind it or not; None for what is none.

    3/4/2026 is 3 April, unless `month_first`; of 3/14/2026 there is no doubt.
    """
    text = " ".join(typed.split())
    if match := _ISO.fullmatch(text):
        return _day(match["year"], match["month"], match["day"])
    if match := _WORDS.fullmatch(text) or _AMERICAN.fullmatch(text):
        return _day(match["year"], _NUMBER_OF[folded(match["name"])], match["day"])
    match = _SIGNS.fullmatch(text)
    if match is None:
        return None
    first, second = int(match["first"]), int(match["second"])
    year = int(match["year"]) + (_CENTURY if len(match["year"]) < len("2026") else 0)
    is_either_way = first != second and max(first, second) <= _MONTHS_OF_A_YEAR and match["sign"] == "/"
    swaps = second > _MONTHS_OF_A_YEAR or (month_first and first <= _MONTHS_OF_A_YEAR)
    day, month = (second, first) if swaps else (first, second)
    found = _day(year, month, day)
    return None if found is None else Day(found.day, is_either_way)


def puts_month_first(typed: list[str]) -> bool:
    """Tell whether days are written as in America: one of them can be read in no other way, and none speaks against."""
    signs = [match for text in typed if (match := _SIGNS.fullmatch(" ".join(text.split())))]
    is_american = any(int(match["second"]) > _MONTHS_OF_A_YEAR for match in signs)
    return is_american and not any(int(match["first"]) > _MONTHS_OF_A_YEAR for match in signs)


def read_month(typed: str) -> date | None:
    """Read a month, as in 2026-11, 11-2026, november 2026 or a day of it; gives its first day, None for what is none."""
    text = " ".join(typed.split())
    for shape in _MONTH:
        if match := shape.fullmatch(text):
            named = match.groupdict()
            number = _NUMBER_OF[folded(named["name"])] if "name" in named else match["month"]
            found = _day(match["year"], number, 1)
            return found.day if found else None
    day = read_day(text)
    return day.day.replace(day=1) if day else None


def _day(year: int | str, month: int | str, day: int | str) -> Day | None:
    try:
        return Day(date(int(year), int(month), int(day)))
    except ValueError:
        return None
