"""How much room text takes, measured, so that nothing runs out of its box. All lengths are in points.

The widths are those of Arial, for which every office program has the font or one of the same widths. Other
writing than Latin is taken as wide as its fonts are at most.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

_FIRST = 32
_WIDTHS = (
    (278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278)
    + (556,) * 10
    + (278, 278, 584, 584, 584, 556, 1015)
    + (667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611)
    + (722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333)
    + (556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278)
    + (556, 500, 722, 500, 500, 500, 334, 260, 334, 584)
)
"""Of the characters from space to tilde, in thousandths of the size."""
_BOLD = 1.09
_WIDE, _UNKNOWN, _PUNCTUATION = 1.05, 0.85, 0.6
_PICTURES = 0x1F000
"""From here on stand emoji, wider than letters."""
_PICTURE = 1.4
_TALL = re.compile("[\u0530-\u1fff\u2c00-\ufeff\uff00-\uffef\U00010000-\U0010ffff]")
"""Characters that are not Latin, Greek, Cyrillic or a sign, for which another, taller font comes in."""
_LINE, _TALL_LINE = 1.2, 1.6
_SAFE = 1.03
_LOOKED_AT = 2000
"""Characters that are looked at to tell how high a line must be."""
_ROUNDING = 0.01
_ENDLESS = 250
_LAST_NARROW = "\u10ff"
"""Behind this stand the wide characters of East Asia."""
ELLIPSIS = "…"


@dataclass(frozen=True)
class Fitted:
    """Texts cut to fit; `left_out` counts those that had to stay away altogether."""

    texts: list[str]
    left_out: int


@cache
def _character(character: str) -> float:
    """Give the width of a character, for a size of 1."""
    place = ord(character) - _FIRST
    if 0 <= place < len(_WIDTHS):
        return _WIDTHS[place] / 1000
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0.0
    if ord(character) >= _PICTURES:
        return _PICTURE
    if unicodedata.east_asian_width(character) in {"W", "F"}:
        return _WIDE
    base = unicodedata.normalize("NFD", character)[0]
    if base != character:
        return _character(base)
    if unicodedata.category(character).startswith("P"):
        return 1.0 if character in "…—" else _PUNCTUATION
    return _UNKNOWN


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of a line of text."""
    return sum(map(_character, text)) * size * _SAFE * (_BOLD if bold else 1)


def line_height(text: str, size: float) -> float:
    """Give the height of a line: more where a font for another writing comes in."""
    return size * (_TALL_LINE if _TALL.search(text) else _LINE)


def wrapped(text: str, room: float, size: float, *, bold: bool = False, most: int = 1000) -> list[str]:
    """Break text into the lines that a box of this width shows, and stop after the most that are asked for.

    A word that is wider than the box is broken anywhere, as office programs do.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in _words(paragraph):
            if width((line + word).rstrip(), size, bold=bold) <= room:
                line += word
                continue
            if line:
                lines.append(line.rstrip())
            line = word.lstrip()
            while width(line.rstrip(), size, bold=bold) > room and len(line) > 1:
                cut = _cut(line, room, size, bold=bold)
                lines.append(line[:cut])
                line = line[cut:]
                if len(lines) >= most:
                    return lines[:most]
            if len(lines) >= most:
                return lines[:most]
        lines.append(line.rstrip())
        if len(lines) >= most:
            break
    return lines[:most]


def clipped(text: str, room: float, size: float, lines: int, *, bold: bool = False) -> str:
    """Cut text to so many lines, with … where something was left off."""
    found = wrapped(text, room, size, bold=bold, most=lines + 1)
    if len(found) <= lines:
        return text
    last = found[lines - 1]
    while last and width(last + ELLIPSIS, size, bold=bold) > room:
        last = last[:-1]
    start = 0
    for line in found[: lines - 1]:
        start = text.index(line, start) + len(line)
    # What stands between two lines is taken from the text: a line may also break where there is no space.
    start = text.index(found[lines - 1], start)
    return text[:start].replace("\n", " ") + last.rstrip(" ,;:.") + ELLIPSIS


def height(texts: Sequence[str], room: float, size: float, *, bold: bool = False, most: int = 1000) -> float:
    """Give the height of texts under each other, each cut to at most so many lines."""
    return sum(
        len(wrapped(text, room, size, bold=bold, most=most)) * line_height(text[:_LOOKED_AT], size)
        for text in texts
    )


def fitted(texts: Sequence[str], room: float, tallest: float, size: float, *, bold: bool = False) -> Fitted:
    """Fit texts under each other into a box: long ones are cut first, and only then do the last ones stay away.

    A line is left for "+3" where some stay away.
    """
    tall = max((line_height(text[:_LOOKED_AT], size) for text in texts), default=size)
    lines = max(1, int(tallest / tall + _ROUNDING))
    needs = [len(wrapped(text, room, size, bold=bold, most=lines)) for text in texts]
    shown = len(texts) if len(texts) <= lines else max(1, lines - 1)
    shares = _shared(needs[:shown], lines if shown == len(texts) else shown)
    cut = [clipped(text, room, size, share, bold=bold) for text, share in zip(texts, shares, strict=False)]
    return Fitted(cut, len(texts) - shown)


def water_level(needs: Sequence[float], room: float) -> float:
    """Give the height at which the highest rows must be cut for all to fit into the room."""
    level = max(needs, default=0.0)
    left, rest = room, sorted(needs)
    while rest:
        if rest[0] * len(rest) > left:
            level = left / len(rest)
            break
        left -= rest.pop(0)
    return level


def _shared(needs: Sequence[int], lines: int) -> list[int]:
    """Share lines out, one each in turn, until all have what they need or none are left."""
    shares = [0] * len(needs)
    while lines > 0 and any(share < need for share, need in zip(shares, needs, strict=True)):
        for place, need in enumerate(needs):
            if shares[place] < need and lines > 0:
                shares[place] += 1
                lines -= 1
    return shares


def _words(text: str) -> Iterator[str]:
    """Split text where a line may break: behind spaces and hyphens, and between Chinese and Japanese characters.

    An endless word comes in pieces, each too long for any box, for it is broken anywhere.
    """
    start = 0
    for end, character in enumerate(text, start=1):
        wide = character > _LAST_NARROW and unicodedata.east_asian_width(character) in {"W", "F"}
        if wide and end - 1 > start:
            yield text[start : end - 1]
            start = end - 1
        if wide or character in " -/" or end - start >= _ENDLESS:
            yield text[start:end]
            start = end
    if start < len(text):
        yield text[start:]


def _cut(line: str, room: float, size: float, *, bold: bool) -> int:
    """Give how many characters of a line fit; at least one."""
    used, count = 0.0, 0
    for character in line:
        used += width(character, size, bold=bold)
        if used > room:
            break
        count += 1
    return max(1, count)
