"""Finds what a question is about among texts, by its words: the same word in another form, a typo, or a word for it."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import log

from rapidfuzz import fuzz

from bot.journey.channels import built_in_channels
from bot.journey.hearing.words import fold, words_of

_PLAIN_WORD = re.compile(r"[\w+][\w'+./-]*(?<=[\w+])|[\w+]")
_SAME_BEGINNING = 4
"""So many letters two forms of a word begin with alike, and so much of the shorter one: "kost" and "kosten"."""
_SAME_SHARE = 0.75
_LONGEST_ENDING = 4
_SHORTEST_PART = 5
"""Letters of a word that is looked for within a longer one: "offerte" in "offerteprijs"."""
_SHORTEST_TYPO = 6
_TYPO = 86
_SHORTEST_OF_TWO = 3
_PARTICLES = (
    "terug",
    "achter",
    "aan",
    "door",
    "over",
    "voor",
    "weg",
    "mee",
    "uit",
    "af",
    "bij",
    "in",
    "na",
    "om",
    "op",
    "toe",
)
_SHORTEST_STEM = 3
_MOST_WORDS = 24
"""A question that has more is a text, of which the beginning tells what it is about."""
_ENOUGH = 0.5
"""The share of what was asked, its rare words counting most, that a text must speak of."""


@dataclass(frozen=True)
class Found:
    """A text that answers, by its place among those given; `share` is how much of what was asked it speaks of."""

    place: int
    share: float


def telling_words(text: str) -> list[str]:
    """List the words of a question that tell what it is about, each once."""
    words = (part.removesuffix("'s") for word in words_of(text) for part in _parts(word))
    return list(
        dict.fromkeys(word for word in words if word not in _small_words() and not word.isdigit() and word)
    )


def find(asked: str, texts: Sequence[str]) -> list[Found]:
    """Find the texts that speak of what is asked, the best first."""
    wanted = telling_words(asked)[:_MOST_WORDS]
    if not wanted:
        return []
    held = [_held(text) for text in texts]
    vocabulary = frozenset().union(*held)
    hits = [_places_of(word, held, vocabulary) for word in wanted]
    weights = [log((len(texts) + 2) / (len(places) + 1)) for places in hits]
    whole = sum(weights)
    shares: dict[int, float] = {}
    for places, weight in zip(hits, weights, strict=True):
        for place in places:
            shares[place] = shares.get(place, 0.0) + weight / whole
    found = [Found(place, share) for place, share in shares.items() if share >= _ENOUGH]
    return sorted(found, key=lambda one: (-one.share, one.place))


def unheard_of(asked: str, texts: Sequence[str]) -> list[str]:
    """List the telling words of a question that occur in none of the texts, in no form."""
    vocabulary = frozenset().union(*map(_held, texts))
    return [
        word
        for word in telling_words(asked)[:_MOST_WORDS]
        if not any(same_word(word, other) for other in vocabulary) and not _is_parted(word, vocabulary)
    ]


def _parts(word: str) -> list[str]:
    """Part a word at its hyphens and slashes where each part is a word itself, as "one-click" and not "e-mail"."""
    parts = re.split(r"[-/]", word)
    return parts if all(len(part) >= _SHORTEST_OF_TWO for part in parts) else [word]


@lru_cache(maxsize=20_000)
def _held(text: str) -> frozenset[str]:
    """Give the words of a text, and the parts of those with a hyphen or a slash."""
    # What has no accents needs no folding, which takes long.
    words = _PLAIN_WORD.findall(text.lower()) if text.isascii() else words_of(text)
    parted = [part for word in words if "-" in word or "/" in word for part in re.split(r"[-/]", word)]
    return frozenset([*words, *parted])


def _places_of(word: str, held: Sequence[frozenset[str]], vocabulary: frozenset[str]) -> list[int]:
    alike = {other for other in vocabulary if same_word(word, other)}
    return [
        place for place, words in enumerate(held) if not alike.isdisjoint(words) or _is_parted(word, words)
    ]


def _is_parted(word: str, words: frozenset[str]) -> bool:
    """Tell whether a Dutch verb stands in two parts among words: "ophalen" in "haalt de taart op"."""
    particle = next((one for one in _PARTICLES if word.startswith(one)), "")
    if not particle or particle not in words:
        return False
    stems = _dutch_stems(word.removeprefix(particle).removeprefix("ge"))
    return any(not stems.isdisjoint(_dutch_stems(other)) for other in words)


@lru_cache(maxsize=20_000)
def _dutch_stems(word: str) -> frozenset[str]:
    """Give what the forms of a regular verb may begin with: "hal" of "halen", "haalt" and "haalde"."""
    single = re.sub(r"([a-z])\1", r"\1", word)
    endings = ("", "en", "t", "d", "de", "den", "te", "ten")
    stems = (single.removesuffix(ending) for ending in endings if single.endswith(ending))
    return frozenset(stem for stem in stems if len(stem) >= _SHORTEST_STEM)


@lru_cache(maxsize=100_000)
def same_word(one: str, other: str) -> bool:
    """Tell whether two words are forms of one, one and a typo of it, or words for the same."""
    if one == other or _groups(one) & _groups(other):
        return True
    if _english_stem(one) == _english_stem(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < _SAME_BEGINNING or other in _small_words():
        return False
    if _same_root(short, long) or _is_part_of(short, long):
        return True
    return len(short) >= _SHORTEST_TYPO and fuzz.ratio(short, long, score_cutoff=_TYPO) > 0


def _english_stem(word: str) -> str:
    """Give a short English verb without its ending: "pays" and "paying" are too short to be known by their beginning."""
    return re.sub(r"(?<=\w{3})(?:ing|ed|s)$", "", word)


def _same_root(short: str, long: str) -> bool:
    alike = next((place for place, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return (
        alike >= _SAME_BEGINNING
        and alike >= _SAME_SHARE * len(short)
        and len(long) - alike <= _LONGEST_ENDING
    )


def _is_part_of(short: str, long: str) -> bool:
    begins = len(short) >= _SHORTEST_PART and long.startswith(short)
    return begins or (len(short) > _SHORTEST_PART and long.endswith(short))


@lru_cache(maxsize=20_000)
def _groups(word: str) -> frozenset[str]:
    """Name the groups of words for the same that a word is in; a channel's names are one too."""
    found = {str(number) for number, group in enumerate(_alike()) if word in group}
    return frozenset(found | _channels_by_word().get(word, set()))


@cache
def _channels_by_word() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for channel in built_in_channels():
        for name in (channel.nl, channel.en, channel.key, *channel.synonyms):
            if " " not in name:
                found.setdefault(fold(name), set()).add(channel.key)
    return found


@cache
def _data() -> dict[str, object]:
    return tomllib.loads(files("bot.coach").joinpath("words.toml").read_text("utf-8"))


@cache
def _small_words() -> frozenset[str]:
    return frozenset(str(_data()["small"]).split())


@cache
def _alike() -> tuple[frozenset[str], ...]:
    groups = _data()["alike"]
    return tuple(frozenset(str(group).split()) for group in groups) if isinstance(groups, list) else ()
