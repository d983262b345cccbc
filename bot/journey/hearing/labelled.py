"""Text with labels in it: "behoeften: zekerheid; pijn: lang wachten"."""

import re
from dataclasses import dataclass
from functools import cache

from bot.journey.hearing.quotes import is_within, quoted_spans
from bot.journey.hearing.words import fold_in_place, load_data, phrases_pattern


@dataclass(frozen=True)
class Labelled:
    """A piece of text and the label before it."""

    field: str | None
    """The field that the label names; None for text before the first label."""
    typed: str
    """The label as typed."""
    about: str
    """What stood between label and colon, as the phase in "vragen bij Overweging:"."""
    text: str


def read_labelled(text: str, data: str) -> list[Labelled]:
    """Cut a text before each of the labels that a data file names. A label needs its colon, or "=".

    Text keeps its line breaks; separators around labels go.
    """
    spans = quoted_spans(text)
    matches = [
        match
        for match in _pattern(data).finditer(fold_in_place(text))
        if not is_within(match.start("label"), spans)
    ]
    starts = [match.start() for match in matches]
    ends = [*starts[1:], len(text)] if starts else []
    pieces = [Labelled(None, "", "", _trimmed(text[: starts[0] if starts else len(text)]))]
    for match, end in zip(matches, ends, strict=True):
        typed = text[match.start("label") : match.end()].strip()
        about = text[match.start("about") : match.end("about")].strip() if match["about"] else ""
        pieces.append(
            Labelled(_fields(data)[match["label"]], typed, about, _trimmed(text[match.end() : end]))
        )
    return [piece for piece in pieces if piece.text or piece.field]


def _trimmed(text: str) -> str:
    return text.strip(" ,;\n\t")


@cache
def _fields(data: str) -> dict[str, str]:
    return {label: field for field, labels in load_data(data).items() for label in labels}


@cache
def _pattern(data: str) -> re.Pattern[str]:
    labels = phrases_pattern(_fields(data))
    about = r"(?:\s+(?:bij|tijdens|in|at|during|for|voor)\s+(?P<about>[^:\n;,]{1,60}?))?"
    return re.compile(rf"(?<![\w'’-])(?:[-*•–]\s+)?(?P<label>{labels}){about}\s*[:=](?!//)")
