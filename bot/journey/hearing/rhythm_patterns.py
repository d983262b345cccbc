"""The patterns by which a rhythm is read; the words in them stand in `rhythm_words.toml`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from bot.journey.hearing.words import fold, fold_in_place, load_data, phrases_pattern
from bot.journey.rhythm import Walkers, time_zones

WORD = re.compile(r"[@#]?[\w'’.:/-]*\w")
SEPARATORS = re.compile(r"[,;\n]")
"""What parts one thing that somebody says from the next; each is one character."""

_ORDINAL = r"\d{1,2}\s?(?:e|de|ste|st|nd|rd|th)"
_EACH = r"(?:elke|elk|iedere|ieder|every|each)"
_OF_MONTH = rf"\s+(?:van|in|of|vd)\s+(?:(?:de|the|{_EACH})\s+)?(?:maand|month)\b"
_WORKING_DAY = r"(?:werkdag(?:en)?|working\s?days?|work\s?days?|business\s?days?)"
_HOLIDAYS = r"(?:feestdagen|public\s+holidays|bank\s+holidays|holidays)"
_WITHOUT = r"(?:zonder|niet\s+op|geen|behalve(?:\s+op)?|without|not\s+on|no|skip(?:ping)?|except(?:\s+on)?)"
_UNITS = r"(?P<unit>dag(?:en)?|days?|we(?:e)?k(?:en|s)?)"
_ALSO_WORDS = {"do", "zo", "vrij", "sat", "sun", "wed", "mon", "ma", "di", "wo", "za", "vr"}
"""Short names of weekdays that count beside a number only: "do" is mostly another word."""
_IANA = re.compile(r"\b(?:[A-Za-z]+(?:/[A-Za-z0-9_+-]+)+|UTC)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Patterns:
    """What is looked for in folded text, in the order in which it is."""

    report_at_close: re.Pattern[str]
    report_on: re.Pattern[str]
    holidays_of: re.Pattern[str]
    flags: tuple[tuple[re.Pattern[str], str, Any], ...]
    open_days: re.Pattern[str]
    weeks: re.Pattern[str]
    each_weekday: re.Pattern[str]
    working_day: re.Pattern[str]
    weekday_of_month: re.Pattern[str]
    day_of_month: re.Pattern[str]
    weekday_alone: re.Pattern[str]
    results: re.Pattern[str]


@cache
def patterns() -> Patterns:
    """Make the patterns, once."""
    said = load_data("rhythm_words.toml")
    place = rf"(?P<place>{phrases_pattern(_place_words())}|{_ORDINAL})"
    amount = rf"(?P<amount>\d{{1,2}}|{phrases_pattern(_amount_words())})"
    weekday = phrases_pattern(_weekdays())
    in_full = phrases_pattern(name for name in _weekdays() if name not in _ALSO_WORDS)
    report, country = phrases_pattern(said["report"]), phrases_pattern(_countries())
    return Patterns(
        report_at_close=re.compile(rf"\b(?:{report})\s+(?:{phrases_pattern(said['at_close'])})\b"),
        report_on=re.compile(
            rf"\b(?:{report})\s*:?\s+(?:(?:gaat|goes)\s+(?:uit|out)\s+)?(?:(?:op|on)\s+)?(?:(?:de|the)\s+)?(?:(?:dag|day)\s+)?"
            rf"(?P<place>{_ORDINAL}|\d{{1,2}}|{phrases_pattern(_place_words())})\b(?!\s+(?:{weekday}|{_WORKING_DAY})\b)(?:{_OF_MONTH})?"
        ),
        holidays_of=re.compile(
            rf"\b(?:{_WITHOUT}\s+)?(?:(?:de|the)\s+)?(?:{_HOLIDAYS}\s+(?:van|in|of|uit)\s+(?P<country>{country})|(?P<whose>{country})\s+{_HOLIDAYS})\b"
        ),
        flags=tuple(
            (_phrases(said[words]), name, value)
            for words, name, value in (
                ("without_holidays", "holidays", True),
                ("with_holidays", "holidays", False),
                ("without_weekends", "skip_weekends", True),
                ("with_weekends", "skip_weekends", False),
                ("not_anonymous", "anonymous", False),
                ("anonymous", "anonymous", True),
                # Everyone in turn takes turns.
                ("rotating", "walkers", Walkers.ROTATING),
                ("everyone", "walkers", Walkers.EVERYONE),
            )
        ),
        open_days=re.compile(
            rf"\b(?:open\s+(?:for\s+|voor\s+)?)?{amount}\s+{_UNITS}\b(?:\s+(?:lang\s+)?open\b)?"
        ),
        weeks=re.compile(
            rf"(?:\b(?P<before>{in_full})\s+)?\b(?:(?:(?P<skipping>om\s+de)|{_EACH})\s+(?:{amount}\s+)?we(?:e)?k(?:en|s)?"
            rf"|(?P<twice>tweewekelijks|biweekly|fortnightly)|wekelijks|weekly)\b(?:\s+(?:(?:op|on)\s+)?(?:(?:de|een|a)\s+)?(?P<after>{weekday})\b)?"
        ),
        each_weekday=re.compile(rf"\b{_EACH}\s+(?P<other>(?:andere|other)\s+)?(?P<weekday>{in_full})\b"),
        working_day=re.compile(
            rf"\b(?:{place}\s+{_WORKING_DAY}|{_WORKING_DAY}\s+(?P<number>\d{{1,2}}))\b(?:{_OF_MONTH})?"
        ),
        weekday_of_month=re.compile(rf"\b{place}\s+(?P<weekday>{weekday})\b(?:{_OF_MONTH})?"),
        day_of_month=re.compile(
            rf"\b(?:(?:dag|day)\s+(?P<number>\d{{1,2}})\b|{place}(?:\s+(?:dag|day)\b|(?={_OF_MONTH}))"
            rf"|(?P<ordinal>{_ORDINAL})\b|(?:op|on)\s+(?:de|the)\s+(?P<bare>\d{{1,2}})\b)(?:{_OF_MONTH})?"
        ),
        weekday_alone=re.compile(rf"\b(?P<weekday>{in_full})\b"),
        results=_phrases(said["results"]),
    )


@lru_cache(maxsize=100)
def named_pattern(known: tuple[str, ...]) -> re.Pattern[str]:
    """Match `@name`, `#name`, and the names that are known without a sign."""
    bare = rf"|(?<![\w@#])(?P<bare>{phrases_pattern(known)})(?!\w)" if known else "|(?P<bare>(?!))"
    signed = (
        rf"(?P<sign>[@#])(?P<name>{phrases_pattern(known)}\b|[\w.-]+)"
        if known
        else r"(?P<sign>[@#])(?P<name>[\w.-]+)"
    )
    return re.compile(f"{signed}{bare}")


def number_of(said: str) -> int:
    """Give the number of a word, an ordinal or digits; -1 for the last."""
    digits = re.match(r"\d+", said)
    words = _place_words() | _amount_words()
    return int(digits[0]) if digits and said not in words else words[said]


def weekday_of(said: str) -> int:
    """Give the number of a weekday, from Monday (0)."""
    return _weekdays()[said]


def country_named(said: str) -> str:
    """Give the country that somebody names."""
    return _countries()[said]


@cache
def fillers() -> frozenset[str]:
    """Give the words that say nothing once the rest is understood."""
    return frozenset(fold(word) for word in load_data("rhythm_words.toml")["fillers"])


def zone_in(text: str) -> tuple[str, int, int] | None:
    """Find a time zone, by its own name or that of its city; gives it, and from where to where it stands."""
    for match in _IANA.finditer(text):
        name = _zones().get(match[0].casefold())
        if name is not None:
            return name, match.start(), match.end()
    named = _city_pattern().search(fold_in_place(text))
    return (_cities()[named["after"] or named["before"]], *named.span()) if named else None


@cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in time_zones()}


@cache
def _cities() -> dict[str, str]:
    """Give time zones by city; of two names for one zone the one that has a continent counts."""
    named = sorted(name for name in time_zones() if name.count("/") == 1)
    return {fold(name.rpartition("/")[2].replace("_", " ")): name for name in named if "Etc/" not in name}


@cache
def _city_pattern() -> re.Pattern[str]:
    city = phrases_pattern(_cities())
    return re.compile(
        rf"\b(?:tijdzone|time\s?zone|tijd\s+(?:van|in))\s+(?P<after>{city})\b|\b(?P<before>{city})\s+(?:time|tijd)\b"
    )


@cache
def _place_words() -> dict[str, int]:
    return _by_word(load_data("rhythm_words.toml")["numbers"])


@cache
def _amount_words() -> dict[str, int]:
    return _by_word(load_data("rhythm_words.toml")["amounts"])


@cache
def _weekdays() -> dict[str, int]:
    by_number = load_data("rhythm_words.toml")["weekdays"]
    return {name: number for number, names in enumerate(by_number) for name in names}


@cache
def _countries() -> dict[str, str]:
    countries = load_data("rhythm_words.toml")["countries"]
    return {name: country for country, names in countries.items() for name in names}


def _by_word(by_number: dict[str, list[str]]) -> dict[str, int]:
    return {fold(word): int(number) for number, words in by_number.items() for word in words}


def _phrases(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{phrases_pattern(phrases)})\b")
