"""The lines of a typed or pasted message, freed from bullets, numbers, ticks and quote marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

_QUOTE = re.compile(r"^(?:>\s?)+")
_MARKER = re.compile(
    r"""^(?:
      [-–—―*•‣◦▪●○·∙→➔➢➤»☐☑☒✓✔✗✘□■▶►❑❖✅⬜🔹🔸👉➡]\ufe0f?(?!\d|-)\s*   # bullets; "-1" is a number
    | \+\s+
    | \[[ xX✓✔]?\]\s*                                       # a box to tick
    | :[a-z][a-z0-9_+-]+:\s+                                # an emoji as bullet
    | [0-9#*]\ufe0f?\u20e3\s*                               # a keycap
    | \#?\(?\d{1,3}(?:\.\d{1,2})?(?:[.)\]:](?!\d)|\s*[-–—](?=\s))\s*    # 1. 1) (1) 1: 1 - 1.2.
    | \(?[a-zA-Z][.)]\s+                                    # a) b.
    | \(?[ivxIVX]{1,4}[.)]\s+                               # ii)
    | (?:stap|step|fase|phase|stage|persona|punt|nr\.?|no\.?)\s*\d{1,3}\s*[-–—:.)=]\s*
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_MENTION = re.compile(r"^@\S+[\s,:]*")
_TABLE_HEADS = frozenset(
    {"stap", "step", "fase", "phase", "nr", "no", "#", "naam", "name", "persona", "bron", "source"}
)
_BARE_NUMBER = re.compile(r"^(?:stap\s|step\s|fase\s|phase\s)?\s*(\d{1,3})\s+(?=\S)", re.IGNORECASE)
_MOST_MARKERS = 3
"""A line such as "- [ ] 1. text" bears three."""


@dataclass(frozen=True)
class Line:
    """One line of a message: its text without markers, and what was known of it from its looks."""

    text: str
    number: int
    """Its place in the message, counted from 1."""
    marked: bool = False
    """It had a bullet, a number or a box to tick."""
    quoted: bool = False
    """It repeats somebody's words, after Slack's ">"."""

    @property
    def announces(self) -> bool:
        """Tell whether it ends in a colon, as a heading does."""
        return self.text.endswith(":")


def read_lines(text: str) -> list[Line]:
    """Read the lines of a message in plain text; empty lines fall away, numbers of lines stay.

    A list is often addressed to somebody ("@Reisgids 1. …"); that mention is no part of it.
    """
    raws = [(number, raw) for number, raw in enumerate(text.split("\n"), start=1) if raw.strip()]
    if len(raws) > 1:
        raws[0] = (raws[0][0], _MENTION.sub("", raws[0][1]))
    lines = [_read_line(raw, number) for number, raw in raws]
    return [line for line in _without_running_numbers(_without_table_head(lines)) if line.text]


def _read_line(raw: str, number: int) -> Line:
    text = raw.strip()
    unquoted = _QUOTE.sub("", text)
    stripped, marked = strip_markers(unquoted)
    return Line(stripped.rstrip(";").strip(), number, marked, quoted=unquoted != text)


def strip_markers(text: str) -> tuple[str, bool]:
    """Take bullets and numbers from the start of a line; tells whether there were any."""
    stripped = text
    for _ in range(_MOST_MARKERS):
        shorter = _MARKER.sub("", stripped, count=1)
        if not shorter:
            break  # a lone emoji or number is what somebody says, not a bullet without text
        stripped = shorter
    return stripped, stripped != text


def _without_table_head(lines: Sequence[Line]) -> list[Line]:
    """Leave out a pasted table's first row when it names the columns."""
    rows = [line for line in lines if "\t" in line.text]
    if len(rows) < 2 or rows[0] is not lines[0]:  # noqa: PLR2004 - a head needs a row below it
        return list(lines)
    first_cells = [row.text.partition("\t")[0] for row in rows]
    only_below_numbered = not first_cells[0].isdigit() and all(cell.isdigit() for cell in first_cells[1:])
    if only_below_numbered or first_cells[0].casefold() in _TABLE_HEADS:
        return list(lines[1:])
    return list(lines)


def _without_running_numbers(lines: Sequence[Line]) -> list[Line]:
    """Take bare numbers away ("1 Belt ons") where they count up from line to line, or number a table's rows."""
    matches = [_BARE_NUMBER.match(line.text) for line in lines]
    numbers = [int(match[1]) for match in matches if match]
    counting = len(numbers) == len(lines) > 1 and all(
        after == before + 1 for before, after in pairwise(numbers)
    )
    return [
        replace(line, text=line.text[match.end() :], marked=True)
        if match and (counting or "\t" in match[0])
        else line
        for line, match in zip(lines, matches, strict=True)
    ]
