"""Lists typed in one line: "a > b > c", "a; b", "1. a 2. b", "eerst a, dan b", "a, b en c"."""

import re
from functools import cache

from bot.journey.hearing.values import QuestionKind
from bot.journey.hearing.words import load_data, phrases_pattern, words_of

_ARROW = re.compile(r"\s*(?:-+>|=+>|→|⟶|➔|➡\ufe0f?|:arrow_right:|>>)\s*|\s+>\s+")
_SEPARATORS = (re.compile(r"\s*;\s+"), re.compile(r"\s+[•|·]\s+|\t+"))
_NUMBER = re.compile(r"(?:^|\s)\(?(\d{1,2})[.)]\s+")
_NEXT = re.compile(
    r"[,.]?\s+(?:(?:en|and)\s+)?(?:daarna|dan|vervolgens|then|after that|next|tot slot|finally)\s+",
    re.IGNORECASE,
)
_FIRST = re.compile(r"^(?:eerst|first|to begin)\s+", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*(?:(?:en|and|or|of)\s+)?")
_LAST = re.compile(r"\s+(?:en|and|&)\s+")
_INTRO = re.compile(r"^(?P<intro>[^:]{2,60}?):\s+(?P<rest>\S.*)$", re.DOTALL)
_MOST_WORDS_OF_INTRO = 8
_MOST_WORDS_OF_PART = 7
_FEWEST_PARTS = 3


def without_intro(text: str) -> str:
    """Take an announcement such as "Mijn stappen:" from the front of a line."""
    match = _INTRO.match(text)
    if match and len(words_of(match["intro"])) <= _MOST_WORDS_OF_INTRO and _announces(match["intro"]):
        return match["rest"]
    return text


def split_line(text: str, question: QuestionKind, *, announced: bool = False) -> list[str]:
    """Split one line into the items that it lists; gives the line itself when it is no list.

    A step may hold commas of its own ("vergelijkt prijzen, voorwaarden en levertijden"), so that commas part
    steps only where all parts are alike: all begin with a verb, or none does. `announced` tells that the line
    came after an announcement, which makes two parts enough. Fixes are one a line: their commas and semicolons
    part the owner and the date from what is to be done.
    """
    if question is QuestionKind.FIXES:
        return _split_numbered(text)
    for parts in (_split_numbered(text), _split_at(_ARROW, text), *(_split_at(s, text) for s in _SEPARATORS)):
        if len(parts) > 1:
            return parts
    if question is QuestionKind.STEPS:
        in_order = _split_at(_NEXT, _FIRST.sub("", text))
        if len(in_order) >= _FEWEST_PARTS:
            return in_order
    return _split_commas(text, question, announced=announced)


def _split_at(separator: re.Pattern[str], text: str) -> list[str]:
    return [part for part in separator.split(text) if part.strip(" ,.")]


def _split_numbered(text: str) -> list[str]:
    """Split at numbers that count up; the first may be gone already, as the bullet of the line."""
    numbers = [int(match[1]) for match in _NUMBER.finditer(text)]
    before, *rest = _NUMBER.split(text)
    parts = [part.strip(" ,;") for part in ([before, *rest[1::2]] if before.strip() else rest[1::2])]
    counted = len(parts) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    starts_right = counted and numbers[0] == (2 if before.strip() else 1)
    return parts if starts_right else [text]


def _split_commas(text: str, question: QuestionKind, *, announced: bool) -> list[str]:
    parts = [part.strip() for part in _COMMA.split(text.rstrip(".")) if part.strip()]
    if len(parts) > 1:
        parts = [*parts[:-1], *_LAST.split(parts[-1], maxsplit=1)]
    if question is QuestionKind.PERSONAS:
        return _split_names(text, parts)
    fewest = 2 if announced or question is QuestionKind.PHASES else _FEWEST_PARTS
    short = all(len(words_of(part)) <= _MOST_WORDS_OF_PART for part in parts)
    if len(parts) < fewest or not short:
        return [text]
    if question is QuestionKind.STEPS and len({_begins_with_verb(part) for part in parts}) > 1:
        return [text]
    return parts


def _split_names(text: str, parts: list[str]) -> list[str]:
    """Split names of personas; in "Sanne, inkoper bij een ziekenhuis" the second part tells who she is."""
    names = parts if len(parts) > 1 else _LAST.split(text)
    capitals = {name[:1].isupper() for name in names}
    short = all(len(words_of(name)) <= _FEWEST_PARTS for name in names)
    alike = capitals == {True} or (capitals == {False} and len(names) >= _FEWEST_PARTS)
    return names if len(names) > 1 and short and alike else [text]


def _announces(intro: str) -> bool:
    return _intro_pattern().search(" ".join(words_of(intro))) is not None


def _begins_with_verb(part: str) -> bool:
    """Tell whether a part begins with a verb in the third person, as a step does ("vraagt", "books")."""
    words = words_of(part)
    return bool(words) and _verb_pattern().fullmatch(words[0]) is not None


@cache
def _intro_pattern() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{phrases_pattern(load_data('clues.toml')['intros'])})\b")


@cache
def _verb_pattern() -> re.Pattern[str]:
    data = load_data("verbs.toml")
    stems = [*data["nl"], *data["en"]]
    return re.compile(phrases_pattern(stems))
