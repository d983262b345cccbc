"""The participle of a verb as it is rightly spelled, for rewordings.

The lexicon keeps every spelling that people use, to understand them; here the right one is picked.
"""

import re
from functools import lru_cache

from bot.journey.actor.lexicon import lexicon_of
from bot.journey.actor.verbs import Form, Verb, dutch_forms, english_forms
from bot.journey.language import Language

_VOICELESS = ("t", "k", "f", "s", "ch", "p", "x")
_VOWELS = re.compile("[aeiouy]+")


@lru_cache(maxsize=2000)
def participle_of(verb: Verb, language: Language) -> str:
    """Give "nagebeld" of "na|bellen", "followed up" of "follow|up"."""
    if language is Language.NL:
        return _dutch(verb)
    return f"{_english(verb)} {verb.particle}".strip()


def _dutch(verb: Verb) -> str:
    forms = dutch_forms(verb.base, verb.particle, lexicon_of(Language.NL).strong)
    found = [spelling for spelling, form in forms if form is Form.PARTICIPLE]
    ending = "t" if verb.base.removesuffix("en").endswith(_VOICELESS) else "d"
    right = [spelling for spelling in found if spelling.endswith(ending)] or found
    stem = verb.base.removesuffix("en")
    is_unstressed = stem.endswith(("ig", *lexicon_of(Language.NL).spelling["unstressed"]))
    return min(right, key=len) if is_unstressed else right[0]


def _english(verb: Verb) -> str:
    forms = english_forms(verb.base, lexicon_of(Language.EN).strong)
    found = sorted((spelling for spelling, form in forms if form is Form.PARTICIPLE), key=len)
    doubled = lexicon_of(Language.EN).spelling["doubled"]
    is_short = len(_VOWELS.findall(verb.base)) == 1 or verb.base in doubled
    return found[-1] if is_short else found[0]  # "shipped", but "delivered"
