"""A line as a row of words, each with what the lexicon knows of it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.journey.actor.lexicon import FormOf, Kind, Lexicon, lexicon_of
from bot.journey.actor.slips import mended
from bot.journey.language import Language

_TOKEN = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*'?|[,;:+&/()>→]|\.(?=\s)")
_PUNCTUATION = frozenset(",;:+&/()>→.")
_SHORTEST_LAST_PART = 4
_SHORTEST_FIRST_PART = 2
_SHORTEST_VERB = 5
"""Letters of a verb that is looked for inside a word; "overlast" is not over and "last"."""


@dataclass(frozen=True)
class Word:
    """One word: as typed, as understood (lower case, typing errors mended), and what it may be."""

    typed: str
    text: str
    at: int
    """Where it begins in the line."""
    kind: Kind | None = None
    forms: tuple[FormOf, ...] = ()

    @property
    def end(self) -> int:
        """Where it ends in the line."""
        return self.at + len(self.typed)

    @property
    def is_punctuation(self) -> bool:
        """Whether this is a comma or the like."""
        return self.text in _PUNCTUATION


def words_of(line: str, language: Language) -> tuple[Word, ...]:
    """Take a line apart into words."""
    return tuple(_word(found.group(), found.start(), language) for found in _TOKEN.finditer(line))


def _word(typed: str, at: int, language: Language) -> Word:
    text, kind, forms = _known(typed.lower().replace("’", "'"), language)
    return Word(typed, text, at, kind, forms)


@lru_cache(maxsize=20_000)
def _known(word: str, language: Language) -> tuple[str, Kind | None, tuple[FormOf, ...]]:
    lexicon = lexicon_of(language)
    if _is_known(word, lexicon):
        return word, lexicon.nouns.get(word), _forms_of(word, lexicon)
    kind = _kind_of_unknown(word, lexicon)
    if kind is not None:
        return word, kind, ()
    forms = _forms_behind_particle(word, lexicon)
    if forms:
        return word, None, forms
    meant = mended(word, lexicon)
    return meant, lexicon.nouns.get(meant), lexicon.forms.get(meant, ())


def _is_known(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.forms or word in lexicon.nouns or lexicon.is_small(word)


def _forms_of(word: str, lexicon: Lexicon) -> tuple[FormOf, ...]:
    """List the verbs that a word may be; a preposition is none, though "in" is a form of Dutch "innen"."""
    is_other = lexicon.is_small(
        word, "prepositions", "determiners", "adverbs", "and", "subordinators", "particles"
    )
    return () if is_other else lexicon.forms.get(word, ())


def _forms_behind_particle(word: str, lexicon: Lexicon) -> tuple[FormOf, ...]:
    """Verbs are made of verbs ("thuisbezorgen", "re-collected"): judge them by the verb inside."""
    is_dutch = lexicon.language is Language.NL
    parts = lexicon.small["particles"] if is_dutch else lexicon.spelling["prefixes"]
    longest_first = sorted(parts, key=len, reverse=True)
    insides = (word.removeprefix(part) for part in longest_first if word.startswith(part))
    return next((lexicon.forms[inside] for inside in insides if _is_whole_verb(inside, lexicon)), ())


def _is_whole_verb(word: str, lexicon: Lexicon) -> bool:
    return len(word) >= _SHORTEST_VERB and word in lexicon.forms


def _kind_of_unknown(word: str, lexicon: Lexicon) -> Kind | None:
    """Judge a word that is in no list by its last part, its first part, or its ending."""
    for singular in _without_plural(word, lexicon.language):
        if singular in lexicon.nouns:
            return lexicon.nouns[singular]
    parts = word.split("-")
    if len(parts) > 1 and parts[-1] in lexicon.nouns:
        return _kind_of_compound(parts[0], lexicon.nouns[parts[-1]], lexicon)
    if lexicon.language is Language.NL:
        kind = _kind_of_dutch_compound(word, lexicon)
        if kind is not None:
            return kind
    return next((kind for ending, kind in lexicon.endings if word.endswith(ending)), None)


def _without_plural(word: str, language: Language) -> tuple[str, ...]:
    if language is Language.EN:
        return (
            word.removesuffix("'s"),
            word.removesuffix("s"),
            word.removesuffix("es"),
            word.removesuffix("ies") + "y",
        )
    bare = word.removesuffix("s").removesuffix("'")
    return (bare, word.removesuffix("en"), bare.removesuffix("je"), bare.removesuffix("tje"))


def _kind_of_dutch_compound(word: str, lexicon: Lexicon) -> Kind | None:
    """Dutch writes compounds as one word: the last part is what it is, the first part may say whose."""
    for start in range(_SHORTEST_FIRST_PART, len(word) - _SHORTEST_LAST_PART + 1):
        last = word[start:]
        kind = lexicon.nouns.get(last) or lexicon.nouns.get(last.removesuffix("s"))
        if kind is not None:
            return _kind_of_compound(word[:start], kind, lexicon)
    return next((kind for first, kind in lexicon.first_parts.items() if word.startswith(first)), None)


def _kind_of_compound(first: str, last: Kind, lexicon: Lexicon) -> Kind:
    """Judge a compound: a "klantgesprek" is the company's word, a "klantadviseur" stays a person."""
    if last in (Kind.CUSTOMER, Kind.COMPANY):
        return last
    return lexicon.first_parts.get(first, last)
