"""Typing errors: which known word was meant."""

from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.journey.actor.lexicon import Lexicon, lexicon_of
from bot.journey.language import Language

_SHORTEST = 4
"""Letters of the shortest word that is mended; shorter ones are near everything."""
_LONG = 9
"""Letters from which two slips are forgiven instead of one."""
_SURE = 8
"""Letters from which one letter typed for another is taken for a slip: "bereik" is no slip of "bereid"."""
_CANDIDATES = 10


def mended(word: str, lexicon: Lexicon) -> str:
    """Give the known word that was probably meant, or the word itself.

    The first letter is trusted, which keeps the search small and most real words apart.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    slips = 1 if len(word) < _LONG else 2
    near = _by_first_letter(lexicon.language).get(word[0], ())
    found = process.extract(word, near, scorer=OSA.distance, score_cutoff=slips, limit=_CANDIDATES)
    meant = [other for other, *_ in found if _is_slip(word, other)]
    return next(iter(sorted(meant, key=lambda other: not _is_swap(word, other))), word)


def _is_swap(word: str, meant: str) -> bool:
    return sorted(meant) == sorted(word)


def _is_slip(word: str, meant: str) -> bool:
    """Whether the difference looks like a slip and not like another word."""
    if _is_swap(word, meant):
        return True
    if word.startswith(meant[:-1]) or meant.startswith(word[:-1]):
        return False  # another ending is another word: "discovery" is no "discovers"
    is_letter_more_or_less = len(word) > _SHORTEST and len(meant) != len(word)
    return is_letter_more_or_less or len(word) >= _SURE


@lru_cache
def _by_first_letter(language: Language) -> dict[str, tuple[str, ...]]:
    shelves: dict[str, list[str]] = {}
    for word in sorted(lexicon_of(language).often_typed):
        if len(word) >= _SHORTEST:
            shelves.setdefault(word[0], []).append(word)
    return {letter: tuple(words) for letter, words in shelves.items()}
