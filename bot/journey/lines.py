"""A list of parts edited as lines of text: numbered, so that a line that moves or is reworded keeps its own."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.journey.text import clean_line

_NUMBERED = re.compile(r"^\s*(\d{1,3})\s*[.):]\s*(.*)$")
_ALIKE = 70.0
"""How alike (0 to 100) a line without a number must be to a missing part to count as its new wording."""


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

    `shown` is what the editor held when it was opened. A line keeps the part whose number it bears; without
    a usable number it keeps the part that it repeats or resembles; else it is new. Parts without a line are
    left out: they were deleted.
    """
    by_number = dict(enumerate(shown, start=1))
    lines = [clean for line in typed.split("\n") if (clean := str(clean_line(line)))]
    entries: list[Entry | str] = []
    taken: set[str | None] = set()
    for line in lines:
        match = _NUMBERED.match(line)
        bearer = by_number.get(int(match[1])) if match else None
        text = match[2] if match else line
        if bearer is not None and bearer.part_id not in taken and text:
            taken.add(bearer.part_id)
            entries.append(Entry(bearer.part_id, text))
        elif text:
            entries.append(text)
    missing = {entry.part_id: entry.text for entry in shown if entry.part_id not in taken}
    return [entry if isinstance(entry, Entry) else _resembling(entry, missing) for entry in entries]


def _resembling(text: str, missing: dict[str | None, str]) -> Entry:
    best = process.extractOne(text, missing, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if best is None:
        return Entry(None, text)
    part_id: str | None = best[2]
    del missing[part_id]
    return Entry(part_id, text)
