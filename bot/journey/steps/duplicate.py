"""Steps that say nearly the same."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from bot.journey.actor.lexicon import lexicon_of
from bot.journey.actor.verbs import Form
from bot.journey.actor.words import Word, words_of
from bot.journey.language import Language

_LETTERS_PER_SLIP = 5
"""One typing error is forgiven for so many letters of a word."""


def find_duplicates(texts: Sequence[str], languages: Sequence[Language]) -> dict[int, int]:
    """For each step that repeats an earlier one, the place of that earlier step."""
    meanings = [_meaning(text, language) for text, language in zip(texts, languages, strict=True)]
    found = {}
    for place, meaning in enumerate(meanings):
        earlier = next((other for other in range(place) if _is_same(meanings[other], meaning)), None)
        if earlier is not None:
            found[place] = earlier
    return found


@lru_cache(maxsize=4096)
def _meaning(text: str, language: Language) -> tuple[str, ...]:
    """Give the words that matter, verbs in their plain form, in an order that does not depend on the sentence's."""
    lexicon = lexicon_of(language)
    telling = [
        word
        for word in words_of(text, language)
        if not word.is_punctuation
        and not lexicon.is_small(word.text, "determiners", "their", "our", "be", "customer")
    ]
    return tuple(sorted(_plain(word) for word in telling))


def _plain(word: Word) -> str:
    """Give the infinitive of a verb; for "krijgt" and "krijg" are one step, "gebeld" and "belt" are not."""
    bases = [verb.base for verb, form in word.forms if form in (Form.THIRD, Form.BASE, Form.STEM)]
    return bases[0] if bases and word.kind is None else word.text


def _is_same(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    if not first or len(first) != len(second):
        return False
    return all(_is_same_word(one, other) for one, other in zip(first, second, strict=True))


def _is_same_word(one: str, other: str) -> bool:
    if one == other:
        return True
    if not (one.isalpha() and other.isalpha()):
        return False
    slips = min(len(one), len(other)) // _LETTERS_PER_SLIP
    return bool(slips) and OSA.distance(one, other, score_cutoff=slips) <= slips
