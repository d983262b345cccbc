"""The parts of a quick line: where one ends, and by what words it says what it is."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from bot.journey.channels import channel_named
from bot.journey.hearing.emotion import read_emotion
from bot.journey.hearing.quotes import is_within, quoted_spans
from bot.journey.hearing.words import fold, fold_in_place, load_data, phrases_pattern, words_of

_DATA = "quick_labels.toml"
_BREAK = re.compile(r"[;\n\t]|,(?=\s|$)|\s+(?=\S)")
_EDGES = re.compile(r"^(?:[\s,–—]|-\s)+|(?:[\s,–—]|\s-)+$")
_END_OF_PART = re.compile(r"[;,\n\t]|$")
_NOT_THOUGHTS = re.compile(r"^(?:na|aan|over|mee|of|about)\b")
_AHEAD = 200
"""How many characters behind a separator are looked at, to see whether a labelled part begins there."""
_LONGEST_FINISHED = 600
"""More characters than a label with a quotation has."""
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]*(?:(?:\s+(?:en|and|&|de|van|der|den)|,)?\s+[A-ZÀ-Þ][\w'’-]*){0,5}")


@dataclass(frozen=True)
class Label:
    """A label found at the start of a part: the field it names, as it was typed, and what follows it."""

    field: str
    typed: str
    value: str


def cut_segments(text: str) -> list[str]:
    """Cut a quick line into its parts.

    Semicolons and line breaks always part. A comma parts where a labelled part begins behind it or a finished
    one stands before it, a space only before "denkt" and "voelt". Nothing parts within quotation marks.
    """
    spans = quoted_spans(text)
    segments: list[str] = []
    start = 0
    for match in _BREAK.finditer(text):
        if match.start() < start or is_within(match.start(), spans):
            continue
        if _parts_here(
            text[start : match.start()].strip(), match[0], text[match.end() : match.end() + _AHEAD]
        ):
            segments.append(text[start : match.start()])
            start = match.end()
    segments.append(text[start:])
    bare = [_EDGES.sub("", segment) for segment in segments]
    return [segment for segment in bare if segment]


def read_label(segment: str) -> Label | None:
    """Read a label at the start of a part, as in "pijn: geen prijslijst" or "ze denkt ‘duur’"."""
    match = _label_pattern().match(fold_in_place(segment))
    if match is None:
        return None
    value = segment[match.end() :].strip()
    name = _fields()[match["label"]]
    if not value and name not in {"assumption", "evidence"}:
        return None
    if name == "thinking" and not match["colon"] and _NOT_THOUGHTS.match(fold(value)):
        return None
    return Label(name, segment[: match.end()].strip(), value)


def read_flag(segment: str) -> tuple[str, bool] | None:
    """Read a part that is a flag and nothing else: the field and its value."""
    flags = load_data(_DATA)["flags"]
    text = " ".join(words_of(segment))
    name = next((name for name, phrases in flags.items() if text in phrases), None)
    if name in {"online", "offline"}:
        return "online", name == "online"
    if name in {"direct", "indirect"}:
        return "direct", name == "direct"
    return ("moment_of_truth", True) if name else None


def read_persona(segment: str, personas: Collection[str]) -> Label | None:
    """Read "voor Sanne": names with capitals, or those of known personas."""
    first, _, rest = segment.partition(" ")
    if fold(first) not in load_data(_DATA)["words"]["for"]:
        return None
    known = {fold(name) for name in personas}
    named = all(fold(name) in known for name in re.split(r"\s+(?:en|and|&)\s+|,\s*", rest.strip()))
    if rest.strip() and (named or _NAME.fullmatch(rest.strip())):
        return Label("persona", first, rest.strip())
    return None


def _parts_here(before: str, separator: str, after: str) -> bool:
    if separator in {";", "\n", "\t"}:
        return True
    if not before:
        return False
    if separator == ",":
        return _begins_part(after.lstrip()) or _is_finished(before)
    begins_inside = _inner_label_pattern().match(fold_in_place(after)) is not None
    return begins_inside and not _is_subject(before) and read_label(after) is not None


def _begins_part(text: str) -> bool:
    upcoming = text[: _next_end(text)].strip()
    names_channel = any(channel_named(part) for part in (upcoming, upcoming.partition(":")[0]))
    return names_channel or read_label(text) is not None or _is_marker(upcoming)


def _is_finished(segment: str) -> bool:
    if len(segment) > _LONGEST_FINISHED:
        return False
    label = read_label(segment)
    if label is not None:
        spans = quoted_spans(label.value)
        says_emotion = label.field == "feeling" and read_emotion(label.value, labelled=True) is not None
        says_channel = label.field == "channel" and channel_named(label.value) is not None
        return says_emotion or says_channel or spans == [(0, len(label.value))]
    return _is_marker(segment) or channel_named(segment) is not None


def _is_subject(text: str) -> bool:
    """Tell whether a text is only "de klant", "en ze" and the like, which belongs to the label behind it."""
    if len(text) > _AHEAD:
        return False
    subjects = {word for phrase in load_data(_DATA)["words"]["subjects"] for word in phrase.split()}
    return subjects.issuperset(words_of(text))


def _is_marker(segment: str) -> bool:
    is_persona = read_persona(segment, ()) is not None
    return is_persona or read_emotion(segment) is not None or read_flag(segment) is not None


def _next_end(text: str) -> int:
    match = _END_OF_PART.search(text)
    return match.start() if match else len(text)


@cache
def _fields() -> dict[str, str]:
    return {word: name for name, words in load_data(_DATA)["labels"].items() for word in words}


@cache
def _label_pattern() -> re.Pattern[str]:
    subjects = phrases_pattern(load_data(_DATA)["words"]["subjects"])
    labels = phrases_pattern(_fields())
    colon = r"(?:(?P<colon>[:=])|\s+[:=](?=\s))?"  # the colon of ":slightly_smiling_face:" is not the label's
    return re.compile(
        rf"(?:(?:{subjects})\s+){{0,2}}(?P<label>{labels})(?![\w'’-]){colon}\s*(?:\bzich\b\s*)?"
    )


@cache
def _inner_label_pattern() -> re.Pattern[str]:
    labels = load_data(_DATA)["labels"]
    inner = phrases_pattern(
        [word for word in (*labels["thinking"], *labels["feeling"]) if word.endswith(("t", "s"))]
    )
    listed = phrases_pattern([*labels["pains"], *labels["gains"], *labels["questions"]])
    return re.compile(rf"(?:(?:en|and|maar|but)\s+)?(?:{inner})\b(?!-)|(?:en|and)\s+(?:{listed})\b")
