"""Reading the figures that people type into the fields of forms, as they write them."""

import re
from collections.abc import Mapping

from bot.guide.errors import NotACount, NotAScore, NotAShare
from bot.journey.parts import HIGHEST_SCORE, MOST_CUSTOMERS

_ALL = 100
_THOUSANDS = re.compile(r"(?<=\d)[.,\s](?=\d{3}(?!\d))")


def read_count(fields: Mapping[str, str], name: str) -> int | None:
    """Read how many customers, perhaps with points or spaces between the thousands; raises `NotACount`."""
    try:
        return whole_number(fields.get(name, ""), most=MOST_CUSTOMERS)
    except ValueError:
        raise NotACount(field=name, most=MOST_CUSTOMERS) from None


def read_share(fields: Mapping[str, str], name: str) -> int | None:
    """Read a share in percent, with or without its sign; raises `NotAShare`."""
    try:
        return whole_number(fields.get(name, "").strip().removesuffix("%"), most=_ALL)
    except ValueError:
        raise NotAShare(field=name) from None


def read_score(fields: Mapping[str, str], name: str) -> float | None:
    """Read a score from 0 to 10, with a point or a comma, as in "8,5" or "8+"; raises `NotAScore`."""
    typed = fields.get(name, "").strip()
    if not typed:
        return None
    try:
        score = float(typed.replace(",", ".").removesuffix("+"))
    except ValueError:
        raise NotAScore(field=name) from None
    if not 0 <= score <= HIGHEST_SCORE:
        raise NotAScore(field=name)
    return score


def whole_number(typed: str, *, most: int) -> int | None:
    """Read a whole number; None for nothing typed. Raises `ValueError` for anything else, and above `most`."""
    plain = _THOUSANDS.sub("", typed.strip())
    if not plain:
        return None
    number = int(plain) if plain.isascii() and plain.isdigit() else -1
    if not 0 <= number <= most:
        raise ValueError(typed)
    return number
