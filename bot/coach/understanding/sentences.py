"""Notes of a talk or a meeting, as the sentences that somebody said in them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.coach.proposals import Kind
from bot.coach.understanding.small_words import has_customer
from bot.coach.understanding.speakers import LABEL, Speaker, name_of, speakers_in
from bot.coach.understanding.wordlists import Words, words_in
from bot.journey.hearing.lines import strip_markers
from bot.journey.language import Language

_HEAD = re.compile(r"^[#*_\s]*(?P<head>[^\n:*_#]{2,40}?)\s*[*_]*\s*:?\s*[*_]*$")
_END = re.compile(r"(?<=[.!?…])[\"”’')]*\s+(?=[\"“‘'(]?[A-ZÀ-Þ0-9])|(?<=[.!?…])\s+(?=[a-zà-ÿ]{2,})")
_ABBREVIATION = re.compile(
    r"\b(?:bijv|bv|o\.a|d\.w\.z|nl|m\.n|incl|excl|ca|nr|dr|mr|mrs|e\.g|i\.e|etc|vs|approx)\.$", re.IGNORECASE
)
_ARROW = re.compile(r"\s*(?:-+>|=+>|→|➔|➜|»)\s*")
_FEWEST_ARROWS = 2
"""From two arrows on, a line tells steps one after another."""
_SCORED = re.compile(r"^(?P<score>10|\d)(?:/10)?\s*[-–—:|]\s+(?=\S)")
_LOW = 6
"""Whoever gives this or less has something to complain of, as the Net Promoter Score counts it."""
_QUOTED = re.compile(r"^[\"“„‘'][^\"“”„]{8,}[\"”’'][.,;]?$")
_FEWEST_QUOTES = 2
_LONGEST_ABBREVIATION = 10
_LONGEST_SENTENCE = 400
"""Characters; a quote is no longer than people read."""


@dataclass(frozen=True)
class Said:
    """One sentence, literally as it stands in the notes.

    `by_customer` is whether a customer says it: None where the notes do not tell. `below` is what the heading above it
    announces. `listed` is whether it stands on a line of its own with a bullet or number.
    """

    text: str
    speaker: str = ""
    by_customer: bool | None = None
    below: Kind | None = None
    listed: bool = False
    hurts: bool = False
    """Whether the next sentence says that this hurt."""
    is_of_customers: bool = False
    """Whether it stands in a list below a line that speaks of customers, who are its subject then."""
    enrages: bool = False
    """Whether the next sentence says that this made somebody angry."""


def sentences_of(notes: str, language: Language) -> tuple[list[Said], list[Speaker]]:
    """Cut notes into sentences, each with who says it; and give who speaks, in order."""
    words = words_in(language)
    lines = notes.replace("\r\n", "\n").split("\n")
    labelled = speakers_in(lines, words)
    said: list[Said] = []
    speaker: Speaker | None = None
    below: Kind | None = None
    about = ""
    are_scored, are_quoted = _are_scored(lines), sum(_is_quoted(line) for line in lines) >= _FEWEST_QUOTES
    for raw in lines:
        scored = _SCORED.match(raw.strip()) if are_scored else None
        line, listed = (raw.strip()[scored.end() :], True) if scored else strip_markers(raw.strip())
        if not line:
            if below is None:
                speaker = None if speaker is not None and not labelled else speaker
            continue
        head = _head_of(line, words)
        if head is not None:
            below, speaker = head, None
            continue
        match = LABEL.match(line)
        found = labelled.get(name_of(match["who"])) if match else None
        if match and found is not None:
            speaker, below = found, None
            line = line[match.end() :]
        elif match and name_of(match["who"]) in words.minutes:
            speaker, below = None, None
            continue
        elif match and (kind := words.heads.get(match["who"].casefold())) is not None:
            said.append(Said(line[match.end() :].strip(), below=kind, listed=True))
            continue
        name, by_customer = (speaker.name, speaker.by_customer) if speaker else ("", None)
        if speaker is None and (scored or (are_quoted and _is_quoted(line))):
            by_customer = True  # a comment, as people leave it behind
        if below is None and len(parts := _ARROW.split(line)) > _FEWEST_ARROWS:
            said.extend(Said(part, name, by_customer, Kind.STEP, listed=True) for part in parts if part)
            continue
        hurts = scored is not None and int(scored["score"]) <= _LOW
        about = line if not listed else about
        listed_of = listed and has_customer(about, language)
        said.extend(Said(text, name, by_customer, below, listed, hurts, listed_of) for text in _cut(line))
    return said, list(labelled.values())


def _are_scored(lines: Sequence[str]) -> bool:
    """Tell whether lines begin with the score that somebody gave, and not with their number."""
    scores = [int(match["score"]) for line in lines if (match := _SCORED.match(line.strip()))]
    return len(scores) > 1 and scores != list(range(scores[0], scores[0] + len(scores)))


def _is_quoted(line: str) -> bool:
    return _QUOTED.match(strip_markers(line.strip())[0]) is not None


def _head_of(line: str, words: Words) -> Kind | None:
    match = _HEAD.match(line)
    if match is None:
        return None
    head = match["head"].strip().casefold()
    announces = line.rstrip(" *_").endswith(":") and words.kinds_of_customers.search(head)
    return words.heads.get(head) or (Kind.PERSONA if announces else None)


def _cut(line: str) -> Iterator[str]:
    start = 0
    for match in _END.finditer(line):
        if _ABBREVIATION.search(line[max(0, match.start() - _LONGEST_ABBREVIATION) : match.start()]):
            continue
        yield from _pieces(line[start : match.start()].strip())
        start = match.end()
    yield from _pieces(line[start:].strip())


def _pieces(sentence: str) -> Iterator[str]:
    """Cut what goes on and on without a full stop, as spoken text does, where it takes a breath."""
    while len(sentence) > _LONGEST_SENTENCE:
        cut = max(sentence.rfind(mark, 1, _LONGEST_SENTENCE) for mark in (", ", " "))
        cut = cut if cut > 0 else _LONGEST_SENTENCE
        yield sentence[:cut].strip(" ,")
        sentence = sentence[cut:].strip(" ,")
    if sentence:
        yield sentence
