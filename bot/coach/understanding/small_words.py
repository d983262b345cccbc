"""The small words by which a sentence becomes a step, and those that tell what a text is about."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from bot.journey.actor.lexicon import Kind, Lexicon, lexicon_of
from bot.journey.actor.verbs import Form
from bot.journey.actor.words import Word, words_of
from bot.journey.language import Language


@dataclass(frozen=True)
class SmallWords:
    """What `retelling.toml` says of one language, and of both."""

    left_out: frozenset[str]
    inward: frozenset[str]
    own: Mapping[str, str]
    third: Mapping[str, str]
    wishes: frozenset[str]
    at_home: frozenset[str]
    moves: frozenset[str]
    calls: frozenset[str]
    prefers: frozenset[str]


@cache
def small_words(language: Language) -> SmallWords:
    """Give the small words of a language, read once."""
    data = _data()
    own = data[language.value]
    return SmallWords(
        left_out=frozenset(own["left_out"].split()),
        inward=frozenset(own["inward"].split()),
        own=own["own"],
        third=own["third"],
        **{
            name: frozenset(data[name].split()) for name in ("wishes", "at_home", "moves", "calls", "prefers")
        },
    )


@lru_cache(maxsize=2000)
def content_words(text: str, language: Language) -> tuple[str, ...]:
    """Give the words of a text that tell what it is about, verbs by their plain form."""
    lexicon = lexicon_of(language)
    return tuple(_plain(word) for word in words_of(text, language) if _tells(word, lexicon))


def has_customer(text: str, language: Language) -> bool:
    """Tell whether a sentence speaks of a customer at all."""
    return any(word.kind is Kind.CUSTOMER for word in words_of(text, language))


def _tells(word: Word, lexicon: Lexicon) -> bool:
    if word.is_punctuation or word.kind is Kind.CUSTOMER or lexicon.is_small(word.text):
        return False
    return _plain(word) not in _say_little()


def _plain(word: Word) -> str:
    verbs = [verb for verb, form in word.forms if form is not Form.ACTION]
    return verbs[0].base if verbs else word.text


@cache
def _say_little() -> frozenset[str]:
    return frozenset(_data()["say_little"].split())


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("retelling.toml").read_text("utf-8"))
