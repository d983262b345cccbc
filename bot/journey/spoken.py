"""In which language people type."""

from collections.abc import Sequence
from functools import lru_cache

from bot.journey.actor.lexicon import Lexicon, lexicon_of
from bot.journey.actor.words import words_of
from bot.journey.language import Language

_CLEAR_LEAD = 3.0
_SMALL_WORD, _KNOWN_WORD = 1.5, 1.0


def detect_language(texts: Sequence[str]) -> Language:
    """Tell in which language these lines are; Dutch when nothing tells."""
    lead = sum(_dutch_lead(text) for text in texts)
    return Language.NL if lead >= 0 else Language.EN


def language_of_line(text: str, otherwise: Language) -> Language:
    """Tell the language of one line when that is clear, for lists in which both are used."""
    lead = _dutch_lead(text)
    if abs(lead) < _CLEAR_LEAD:
        return otherwise
    return Language.NL if lead > 0 else Language.EN


@lru_cache(maxsize=4096)
def _dutch_lead(text: str) -> float:
    """How much more Dutch than English a line is; words of both languages count for neither."""
    dutch, english = lexicon_of(Language.NL), lexicon_of(Language.EN)
    words = words_of(text, Language.NL)
    spoken = [word.typed.lower() for word in words if word.at == 0 or not word.typed[0].isupper()]  # no names
    return sum(_weight(word, dutch) - _weight(word, english) for word in spoken)


def _weight(word: str, lexicon: Lexicon) -> float:
    if lexicon.is_small(word):
        return _SMALL_WORD
    return _KNOWN_WORD if word in lexicon.nouns or word in lexicon.forms else 0.0
