"""Short answers that hold two facts: where a journey starts and ends, a phase's details, a goal's target."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from bot.journey.hearing.labelled import read_labelled
from bot.journey.hearing.lines import read_lines
from bot.journey.text import clean_text

PHASE_LABELS = "phase_labels.toml"
"""The data file with the labels of a phase's details."""

_ARROW = re.compile(r"\s*(?:-+>|=+>|→|➔|➡\ufe0f?|…|\.\.\.)\s*|\s+>\s+|\s+t/m\s+")
_START = r"(?:de\s+klantreis\s+|het\s+|the\s+journey\s+|it\s+)?(?:van\s*af|vanaf|van|from|(?:start|begin)(?:t|s|ning|nen|ting)?(?:\s+(?:bij|met|at|with|is|van|als|when))?)\s*:?\s+"
_END = r"(?:tot\s+en\s+met|tot\s+aan|totdat|tot|t/m|naar|until|till|through\s+to|up\s+to|to|(?:(?:en|and)\s+)?(?:(?:eindigt|eindigen|stopt|ends?|ending|stops?|eind|einde)(?:\s+(?:bij|met|als|at|with|when|is|op))?))\s*:?"
_FROM_TO = re.compile(
    rf"^{_START}(?P<start>\S.*?)[\s,;.]+(?<!ing\s){_END}\s+(?P<end>\S.*)$", re.IGNORECASE | re.DOTALL
)
_FROM_TO_AFTER_ING = re.compile(
    rf"^{_START}(?P<start>\S.*?)[\s,;.]+{_END}\s+(?P<end>\S.*)$", re.IGNORECASE | re.DOTALL
)
_ONLY_START = re.compile(rf"^{_START}(?P<text>\S.*)$", re.IGNORECASE)
_ONLY_END = re.compile(rf"^{_END}\s+(?P<text>\S.*)$", re.IGNORECASE)
_BARE_TO = re.compile(r"^(?P<start>\S.*?)\s+(?:tot\s+en\s+met|tot|until)\s+(?P<end>\S.*)$", re.IGNORECASE)

_NUMBER = r"(?P<number>\d{1,3}(?:[.,]\d+)?)"
_PERCENT = re.compile(rf"{_NUMBER}\s*(?:%|procent\b|percent\b|per\s+cent\b)", re.IGNORECASE)
_NPS = re.compile(r"\b(?:nps|net promoter score)\b\D{0,25}?(?P<number>[+-]?\d{1,3})\b", re.IGNORECASE)
_STARS = re.compile(rf"{_NUMBER}\+?\s*(?:sterren|ster|stars?)\b", re.IGNORECASE)
_OUT_OF = re.compile(
    rf"{_NUMBER}\+?\s*(?:of\s+hoger\s*|or\s+higher\s*|or\s+more\s*)?(?:/|op(?:\s+de)?|van\s+de|uit|van|out\s+of|of)\s*(?P<scale>5|10|vijf|tien|five|ten)\b",
    re.IGNORECASE,
)
_SCORE = re.compile(
    rf"(?:(?:minstens|minimaal|tenminste|ten\s+minste|at\s+least|hoger\s+dan|above|over|cijfer|rapportcijfer|score(?:\s+(?:van|of))?|gemiddeld|een|an|a|is)\s+(?:een\s+|an\s+|a\s+)?{_NUMBER}(?![\d%])"
    r"|(?<![\d.,])(?P<plus>\d{1,2}(?:[.,]\d)?)\s*(?:\+|of\s+(?:hoger|meer|beter)|or\s+(?:higher|more|better|above)))",
    re.IGNORECASE,
)
_LONE = re.compile(rf"^\D{{0,3}}{_NUMBER}\D{{0,2}}$")


@dataclass(frozen=True)
class Bounds:
    """Where a journey starts and ends (rule 1); an end that was not told is empty."""

    start: str
    end: str


@dataclass(frozen=True)
class PhaseDetails:
    """What a customer wants to know in a phase, and what tells that somebody moved on (rule 11)."""

    information_need: str = ""
    conversion_point: str = ""


class Scale(StrEnum):
    """What a target is measured on."""

    OUT_OF_TEN = "10"
    OUT_OF_FIVE = "5"
    PERCENT = "percent"
    NPS = "nps"


class GoalTarget(NamedTuple):
    """The measurable part of a goal (rule 6), such as 8 out of 10."""

    number: float
    scale: Scale


_HIGHEST = {Scale.OUT_OF_TEN: 10.0, Scale.OUT_OF_FIVE: 5.0, Scale.PERCENT: 100.0, Scale.NPS: 100.0}


def read_bounds(text: str) -> Bounds | None:
    """Read "van X tot Y", "X -> Y" or two lines; gives None for a text that names no start and no end."""
    lines = [line.text for line in read_lines(text)]
    text = " ".join(lines)
    if len(lines) == 2 and not _ARROW.search(text):  # noqa: PLR2004 - a start and an end
        return Bounds(_without(_ONLY_START, lines[0]), _without(_ONLY_END, lines[1]))
    for pattern in (_FROM_TO, _FROM_TO_AFTER_ING):
        match = pattern.match(text)
        if match:
            return Bounds(match["start"].strip(" ,;"), match["end"].strip(" .,;"))
    parts = [part for part in _ARROW.split(text) if part]
    if len(parts) > 1:
        return Bounds(_without(_ONLY_START, parts[0]), " → ".join(parts[1:]))
    bare = _BARE_TO.match(text)
    if bare:
        return Bounds(bare["start"], bare["end"])
    return _one_bound(text)


def read_phase_details(text: str) -> PhaseDetails:
    """Read "info: …; conversie: …" in any order; text without a label is the information need."""
    found: dict[str, list[str]] = {"information_need": [], "conversion_point": []}
    for piece in read_labelled(text, PHASE_LABELS):
        text = str(clean_text(piece.text))
        if text:
            found[piece.field or "information_need"].append(text)
    return PhaseDetails(*("\n".join(texts) for texts in found.values()))


def read_goal_target(text: str) -> GoalTarget | None:
    """Read the number that a goal aims at, as in "8 of hoger", "at least 8 out of 10", "NPS 40" or "90%"."""
    for pattern, scale in ((_NPS, Scale.NPS), (_PERCENT, Scale.PERCENT), (_STARS, Scale.OUT_OF_FIVE)):
        match = pattern.search(text)
        if match:
            return _target(match["number"], scale)
    out_of = _OUT_OF.search(text)
    if out_of:
        is_five = out_of["scale"].lower() in {"5", "vijf", "five"}
        return _target(out_of["number"], Scale.OUT_OF_FIVE if is_five else Scale.OUT_OF_TEN)
    match = _SCORE.search(text) or _LONE.match(text.strip())
    if match is None:
        return None
    return _target(match.groupdict().get("plus") or match["number"], Scale.OUT_OF_TEN)


def _target(typed: str, scale: Scale) -> GoalTarget | None:
    number = float(typed.replace(",", "."))
    return GoalTarget(number, scale) if number <= _HIGHEST[scale] else None


def _one_bound(text: str) -> Bounds | None:
    only_start, only_end = _ONLY_START.match(text), _ONLY_END.match(text)
    if only_start:
        return Bounds(only_start["text"], "")
    return Bounds("", only_end["text"]) if only_end else None


def _without(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.match(text)
    return match["text"] if match else text
