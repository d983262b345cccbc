"""A line as a row of words, each with what the lexicon knows of it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.journey.actor.lexicon import FormOf, Kind, Lexicon, lexicon_of
from bot.journey.language import Language

_TOKEN = re.compile(r"[^\W_]+(?:['’.\-][^\W_]+)*'?|[,;:+&/()>→]|\.(?=\s)")
_PUNCTUATION = frozenset(",;:+&/()>→.")
_SHORTEST_LAST_PART = 4
_SHORTEST_FIRST_PART = 2


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
    mended = _mended(word, lexicon)
    return mended, lexicon.nouns.get(mended), lexicon.forms.get(mended, ())


def _is_known(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.forms or word in lexicon.nouns or lexicon.is_small(word, *lexicon.small)


def _forms_of(word: str, lexicon: Lexicon) -> tuple[FormOf, ...]:
    """The verbs that a word may be; a preposition is none, though "in" is a form of Dutch "innen"."""
    is_other = lexicon.is_small(word, "prepositions", "determiners", "adverbs", "and", "subordinators", "particles")
    return () if is_other else lexicon.forms.get(word, ())


def _forms_behind_particle(word: str, lexicon: Lexicon) -> tuple[FormOf, ...]:
    """Verbs are made of verbs ("thuisbezorgen", "re-collected"): judge them by the verb inside."""
    parts = "particles" if lexicon.language is Language.NL else "prefixes"
    particles = sorted(lexicon.small[parts], key=len, reverse=True)
    insides = (word.removeprefix(particle) for particle in particles if word.startswith(particle))
    return next((lexicon.forms[inside] for inside in insides if inside in lexicon.forms and len(inside) > 3), ())  # noqa: PLR2004 - shorter is chance


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
        return (word.removesuffix("'s"), word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
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
    """A "klantgesprek" is the company's word, whatever a gesprek is; a "klantadviseur" stays a person."""
    if last in (Kind.CUSTOMER, Kind.COMPANY):
        return last
    return lexicon.first_parts.get(first, last)


def _mended(word: str, lexicon: Lexicon) -> str:
    """The known word that was probably meant, or the word itself.

    One slip is allowed in a short word and two in a long one; the first letter is trusted, which keeps
    the search small and most real words apart.
    """
    if len(word) < 4 or not word.isalpha():  # noqa: PLR2004 - too short to tell a slip from another word
        return word
    slips = 1 if len(word) < 9 else 2  # noqa: PLR2004 - letters
    near = _by_first_letter(lexicon.language).get(word[0], ())
    found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=slips)
    return found[0] if found is not None and _is_slip(word, found[0]) else word


def _is_slip(word: str, meant: str) -> bool:
    """Whether the difference looks like a slip and not like another word ("bereik" is no "bereid")."""
    if sorted(meant) == sorted(word):
        return True
    if word.startswith(meant) or meant.startswith(word):
        return False
    return (len(word) > 4 and len(meant) != len(word)) or len(word) > 7  # noqa: PLR2004 - letters


@lru_cache
def _by_first_letter(language: Language) -> dict[str, tuple[str, ...]]:
    shelves: dict[str, list[str]] = {}
    for word in sorted(lexicon_of(language).often_typed):
        if len(word) > 3:  # noqa: PLR2004 - shorter words are near everything
            shelves.setdefault(word[0], []).append(word)
    return {letter: tuple(words) for letter, words in shelves.items()}
