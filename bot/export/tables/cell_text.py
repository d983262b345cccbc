"""The cells of a table as text, and back: words and signs of the language, and nothing that a program would run."""

import re
from datetime import date, datetime
from typing import Any

from bot.export.tables.columns import Cell, Column, Kind
from bot.journey.language import Language
from bot.journey.separated import folded
from prompts.catalogue import Catalogue, catalogue

# Signs with which a spreadsheet starts a formula, also in their full-width form and behind what cannot be seen.
_FORMULA = re.compile(r"'*[\s\u200b-\u200f\u2060\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_DAY = re.compile(r"(?P<day>\d{1,2})(?P<sign>[-./])(?P<month>\d{1,2})(?P=sign)(?P<year>\d{4})")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ].*)?")
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,](?P<decimals>\d{1,20}))?(?:[eE][+-]?\d{1,3})?")
_MONTHS_OF_A_YEAR = 12
_YES_NO = {"true": True, "waar": True, "1": True, "x": True, "false": False, "onwaar": False, "0": False}


class NotReadable(Exception):
    """A cell holds what its column cannot: `code` tells why, `allowed` what would do."""

    def __init__(self, code: str, allowed: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.allowed = allowed


def is_formula(text: str) -> bool:
    """Tell whether a spreadsheet might run a text; apostrophes before it do not count, they come off on reading."""
    return _FORMULA.match(text) is not None


def harmless(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet might run; `as_typed` takes it off again."""
    return f"'{text}" if is_formula(text) else text


def as_typed(text: str) -> str:
    """Take off the apostrophe that `harmless` put before a text."""
    return text[1:] if text.startswith("'") and is_formula(text) else text


def text_of(column: Column, cell: Cell, language: Language) -> str:
    """Write a cell as text for CSV: numbers with the language's decimal sign, days as 2026-12-31."""
    if cell is None:
        return ""
    if column.choices:
        return word_of(column, cell, catalogue(language))
    if isinstance(cell, str):
        return harmless(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    text = repr(cell).removesuffix(".0")
    return text.replace(".", ",") if language is Language.NL else text


def word_of(column: Column, cell: Cell, say: Catalogue) -> str:
    """Give the word for one of the values that a column may hold."""
    return next(say(key) for value, key in column.choices if value == cell)


def cell_of(column: Column, typed: Any) -> Cell:
    """Read a cell as typed in either language, or as a workbook holds it; raises `NotReadable`."""
    if isinstance(typed, datetime):
        typed = typed.date()
    if typed is None or (isinstance(typed, str) and not typed.strip()):
        return None
    match column.kind:
        case Kind.CHOICE:
            return _choice(column, folded(str(typed)))
        case Kind.NUMBER | Kind.WHOLE:
            return _number(column, typed)
        case Kind.DATE:
            return typed if isinstance(typed, date) else _day(str(typed).strip())
        case _:
            return str(typed)


def _choice(column: Column, typed: str) -> Cell:
    for value, key in column.choices:
        words = {folded(catalogue(language)(key)) for language in Language}
        if typed in words or (isinstance(value, bool) and _YES_NO.get(typed) is value):
            return value
    raise NotReadable("choice")


def _number(column: Column, typed: Any) -> float:
    """Read a number; decimals in a whole one may be thousands to who typed them: better asked than guessed."""
    plain = str(typed).strip().replace("−", "-").removesuffix("%").strip()
    match = None if isinstance(typed, bool) else _NUMBER.fullmatch(plain)
    if match is None and not isinstance(typed, float):
        raise NotReadable("number")
    value = float(plain.replace(",", "."))
    if column.kind is Kind.WHOLE and (
        not value.is_integer() or len(match["decimals"] or "" if match else "") > 1
    ):
        raise NotReadable("whole")
    lowest, highest = column.lowest, column.highest
    if (lowest is not None and value < lowest) or (highest is not None and value > highest):
        raise NotReadable("range", f"{lowest:g} … {highest:g}" if highest is not None else f"{lowest:g} …")
    return int(value) if value.is_integer() else value


def _day(typed: str) -> date:
    """Read a day: 2026-12-31, or 31-12-2026; 1/2/2026 is one day to some and another to others, and is refused."""
    if _ISO_DAY.fullmatch(typed):
        return _date(typed[:10].split("-"))
    match = _DAY.fullmatch(typed)
    if match is None:
        raise NotReadable("day")
    day, month = match["day"], match["month"]
    if match["sign"] == "/":
        if int(day) != int(month) and max(int(day), int(month)) <= _MONTHS_OF_A_YEAR:
            raise NotReadable("day")
        if int(month) > _MONTHS_OF_A_YEAR:
            day, month = month, day
    return _date([match["year"], month, day])


def _date(year_month_day: list[str]) -> date:
    try:
        return date(*map(int, year_month_day))
    except ValueError as error:
        raise NotReadable("day") from error
