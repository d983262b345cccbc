"""A list of parts edited as lines of text: numbered, so that a line that moves or is reworded keeps its own."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.journey.text import clean_line

_NUMBERED = re.compile(r"^\s*(\d{1,3})\s*[.):]\s*(.*)$")
_ALIKE = 70.0
"""How alike (0 to 100) a line must be to a missing part to count as its new wording."""


@dataclass(frozen=True)
class Entry:
    """One part as it stands in the editor: its id, None for a new one, and its text."""

    part_id: str | None
    text: str


def to_lines(texts: Sequence[str], *, first: int = 1) -> str:
    """Write texts as numbered lines."""
    return "\n".join(f"{number}. {text}" for number, text in enumerate(texts, start=first))


def from_lines(typed: str, shown: Sequence[Entry]) -> list[Entry]:
    """Read edited lines back.

    `shown` is what the editor held when it was opened. A line keeps the part that it repeats, else the one
    that it resembles, else the one whose number it bears; the numbers come last, since people who put a line
    in between may number the rest anew. Any other line is new. Parts without a line are left out: they were
    deleted.
    """
    lines = [line for line in map(_read_line, typed.split("\n")) if line.text]
    free = dict(enumerate(shown, start=1))
    place_of: dict[int, int] = {}
    for find in (_repeated_at_its_number, _repeated, _resembling, _at_its_number):
        for number, line in enumerate(lines):
            place = find(line, free) if number not in place_of else None
            if place is not None:
                place_of[number] = place
                del free[place]
    return [
        Entry(shown[place_of[number] - 1].part_id if number in place_of else None, line.text)
        for number, line in enumerate(lines)
    ]


@dataclass(frozen=True)
class _Line:
    """A line as typed: the number in front, if there is one, and its text."""

    number: int | None
    text: str


def _read_line(typed: str) -> _Line:
    clean = str(clean_line(typed))
    match = _NUMBERED.match(clean)
    return _Line(int(match[1]), match[2]) if match else _Line(None, clean)


def _repeated_at_its_number(line: _Line, free: Mapping[int, Entry]) -> int | None:
    place = _at_its_number(line, free)
    return place if place is not None and free[place].text == line.text else None


def _repeated(line: _Line, free: Mapping[int, Entry]) -> int | None:
    return next((place for place, entry in free.items() if entry.text == line.text), None)


def _resembling(line: _Line, free: Mapping[int, Entry]) -> int | None:
    texts = {place: entry.text for place, entry in free.items()}
    # Of two alike, the number decides.
    own = _at_its_number(line, free)
    if own is not None and fuzz.ratio(line.text, texts[own]) >= _ALIKE:
        return own
    best = process.extractOne(line.text, texts, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return None if best is None else best[2]


def _at_its_number(line: _Line, free: Mapping[int, Entry]) -> int | None:
    return line.number if line.number in free else None
