"""How numbers and dates are written in each language: 7,6 or 7.6, and the day always before the month."""

from datetime import date, time

from babel.dates import format_date, get_day_names
from babel.numbers import format_compact_decimal, format_decimal

from bot.journey.language import Language

_MINUS = "−"
_COUNTED_IN_FULL = 10_000


def number(value: float, language: Language, digits: int = 1) -> str:
    """Write a number with at most so many decimals: 7,6 in Dutch, 7.6 in English."""
    rounded = round(value, digits) + 0.0  # a nought has no minus sign
    shape = "#,##0" + ("." + "#" * digits if digits else "")
    return str(format_decimal(rounded, shape, locale=language.value)).replace("-", _MINUS)


def signed(value: float, language: Language) -> str:
    """Write a number with its sign, as emotions are: +1,5, 0 or −2."""
    text = number(value, language)
    return "+" + text if round(value, 1) > 0 else text


def count(value: float, language: Language) -> str:
    """Write a number where there is little room: from ten thousand on in short, as 12K."""
    if round(value) < _COUNTED_IN_FULL:
        return number(value, language)
    return str(format_compact_decimal(value, locale=language.value))


def day(value: date, language: Language) -> str:
    """Write a day in full: 23 november 2026."""
    return _date(value, "d MMMM y", language)


def day_of_year(value: date, today: date, language: Language) -> str:
    """Write a day in full; its year only where it is not this one."""
    return _date(value, "d MMMM", language) if value.year == today.year else day(value, language)


def weekday(value: date, language: Language) -> str:
    """Write a day that is near, with its weekday: vrijdag 5 december."""
    return _date(value, "EEEE d MMMM", language)


def short_day(value: date, language: Language) -> str:
    """Write a day where there is little room: 23 nov 2026."""
    return _date(value, "d MMM y", language).replace(".", "")


def month(value: date, language: Language) -> str:
    """Write a month in full: november 2026."""
    return _date(value, "MMMM y", language)


def short_month(value: date, language: Language) -> str:
    """Write a month where there is little room: nov 2026."""
    return _date(value, "MMM y", language).replace(".", "")


def month_name(value: date, language: Language) -> str:
    """Write a month's name in three letters or so: nov."""
    return _date(value, "MMM", language).rstrip(".")


def day_and_weekday(value: date, today: date, language: Language) -> str:
    """Write a day with its weekday: maandag 7 december; its year only where it is not this one."""
    return _date(value, "EEEE d MMMM" if value.year == today.year else "EEEE d MMMM y", language)


def short_day_and_weekday(value: date, language: Language) -> str:
    """Write a day with its weekday where there is little room: ma 7 dec."""
    return _date(value, "EEE d MMM", language).replace(".", "")


def weekday_name(weekday: int, language: Language) -> str:
    """Name a weekday, from Monday (0): maandag."""
    return str(get_day_names("wide", locale=language.value)[weekday])


def time_of_day(value: time) -> str:
    """Write a time: 9:30."""
    return f"{value.hour}:{value.minute:02d}"


def _date(value: date, shape: str, language: Language) -> str:
    return str(format_date(value, shape, locale=language.value))
