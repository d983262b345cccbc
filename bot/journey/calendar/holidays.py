"""Public holidays and weekends of a country. What knows them is large: it is loaded once a country is asked about."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

_USUAL_WEEKEND = frozenset({5, 6})
_REMEMBERED = 500
"""So many years of countries are kept in mind."""


def holiday(country: str, day: date, language: str = "") -> str:
    """Name the public holiday of a day, in a language if the country's holidays have names in it; "" for none.

    A country that is not known (anymore), as an empty one, has none.
    """
    return _holidays_in(country, day.year, language).get(day, "") if country else ""


@lru_cache(maxsize=_REMEMBERED)
def weekend_of(country: str) -> frozenset[int]:
    """Give the days of the week, from Monday (0), that are the weekend of a country: not the same everywhere."""
    if not country or country not in countries():
        return _USUAL_WEEKEND
    return frozenset(_library().country_holidays(country).weekend)


def is_working_day(country: str, day: date) -> bool:
    """Tell whether a day is neither in the weekend nor a public holiday; without a country no day is one of those."""
    return day.weekday() not in weekend_of(country) and not holiday(country, day)


@lru_cache(maxsize=1)
def countries() -> frozenset[str]:
    """Give the countries whose public holidays are known, in two letters each."""
    return frozenset(_library().list_supported_countries(include_aliases=False))


def country_of(zone: ZoneInfo) -> str:
    """Give the country of a time zone, if its public holidays are known; "" elsewhere."""
    country = _country_of_zone().get(zone.key, "")
    return country if country in countries() else ""


@lru_cache(maxsize=1)
def _country_of_zone() -> Mapping[str, str]:
    lines = (files("tzdata.zoneinfo") / "zone.tab").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


@lru_cache(maxsize=_REMEMBERED)
def _holidays_in(country: str, year: int, language: str) -> Mapping[date, str]:
    # Made for one year and never added to: what is looked at by several threads at once must not grow meanwhile.
    if country not in countries():
        return {}
    made = _library().country_holidays(country, years=year)
    named = [known for known in made.supported_languages if language and known.startswith(language)]
    return dict(_library().country_holidays(country, years=year, language=named[0]) if named else made)


def _library() -> Any:
    import holidays  # noqa: PLC0415  # takes as long to load as the whole bot

    return holidays
