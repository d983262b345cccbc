"""Reads an emotion from -2 to +2 out of a number, a face or a word (rule 15)."""

import re
from functools import cache

from bot.journey.hearing.words import load_data, words_of
from bot.journey.parts import HIGHEST_EMOTION, LOWEST_EMOTION

_SIGNED = re.compile(r"[+\-−–]\s?[012]|0")
_NUMBER = re.compile(r"[+\-−–]?\s?\d+")
_SIGNED_AT_END = re.compile(r"(?:^|(?<=[\s,]))(?:[+\-−–][012])$")
_DENIALS = frozenset({"niet", "geen", "not", "no", "nooit", "never"})
_MINUS = str.maketrans("−–", "--")


def read_emotion(text: str, *, labelled: bool = False) -> int | None:
    """Read a text that says an emotion and nothing else; gives None for any other text.

    A number needs its sign ("+1", but "0"), unless a label such as "voelt" says what it means.
    """
    stripped = text.strip(" .!()\ufe0f")
    if (_NUMBER if labelled else _SIGNED).fullmatch(stripped):
        number = int(stripped.translate(_MINUS).replace(" ", ""))
        return number if LOWEST_EMOTION <= number <= HIGHEST_EMOTION else None
    if text.strip().rstrip("\ufe0f") in _faces():
        return _faces()[text.strip().rstrip("\ufe0f")]
    return _of_words(words_of(text)) if labelled or not re.search(r"[^\w\s!.,&-]", text) else None


def find_emotion(text: str) -> int | None:
    """Find the strongest emotion that a longer text names, unless it denies one ("voelt zich niet gehoord")."""
    words = words_of(text)
    found = [_words()[word] for word in words if word in _words()]
    denied = not _DENIALS.isdisjoint(words)
    return max(found, key=abs) if found and not denied else None


def take_face(text: str) -> tuple[int, str, str] | None:
    """Find a face anywhere in a text, or a signed number at its end.

    Gives the emotion, what stood for it, and the text without it.
    """
    match = _SIGNED_AT_END.search(text) or _any_face().search(text)
    if match is None:
        return None
    emotion = read_emotion(match[0])
    rest = f"{text[: match.start()].rstrip(' ,')} {text[match.end() :].lstrip(' ,')}".strip()
    return None if emotion is None else (emotion, match[0], rest)


def _of_words(words: list[str]) -> int | None:
    """Give the strongest emotion that words name, when they name nothing else."""
    telling = [word for word in words if word not in load_data("emotions.toml")["glue"]]
    whole = _words().get(" ".join(telling))
    if whole is not None:
        return whole
    found = [_words().get(word) for word in telling]
    known = [emotion for emotion in found if emotion is not None]
    return max(known, key=abs) if known and len(known) == len(found) else None


@cache
def _words() -> dict[str, int]:
    levels = load_data("emotions.toml")["words"]
    return {word: int(level) for level, words in levels.items() for word in words}


@cache
def _faces() -> dict[str, int]:
    levels = load_data("emotions.toml")["faces"]
    return {face: int(level) for level, faces in levels.items() for face in faces}


@cache
def _any_face() -> re.Pattern[str]:
    faces = sorted(_faces(), key=len, reverse=True)
    typed = [rf"(?<!\S){re.escape(face)}(?!\S)" for face in faces if face.isascii()]
    drawn = [rf"{re.escape(face)}\ufe0f?" for face in faces if not face.isascii()]
    return re.compile("|".join([*typed, *drawn]))
