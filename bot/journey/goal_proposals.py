"""Better goals made of the team's own words: an ending is added that fits how the goal is put."""

from collections.abc import Sequence

from bot.journey.actor.lexicon import Kind, lexicon_of
from bot.journey.actor.words import Word, words_of
from bot.journey.goal_words import ByNumber, EndingKind, goal_words
from bot.journey.language import Language

_STARTS_SUBORDINATE_CLAUSE = {"dat", "zodat"}
_SINGULAR_VERBS_IN_N = {"kan"}
_PLURALS_WITHOUT_S = {"people", "children"}


def with_ending(goal: str, kind: EndingKind, language: Language) -> str:
    """Give the goal with something added: a score, a score after the sale, or a recommendation."""
    kept = goal.rstrip(" .!;:,\n")
    return kept + _ending(words_of(kept, language), kind, language)


def _ending(words: Sequence[Word], kind: EndingKind, language: Language) -> str:
    ending = goal_words(language).endings[kind]
    place = next((place for place, word in enumerate(words) if word.kind is Kind.CUSTOMER), None)
    if place is None:
        return ending.after_anything
    before, customer, after = words[:place], words[place], words[place + 1 :]
    if _tells_of_the_customer(before, after, language):
        return _by_number(ending.after_relative, is_many=_is_plural(customer, language))
    if after and _is_verb(after[0], language) and not _has_another_subject(before, language):
        return _by_number(ending.after_clause, is_many=_is_plural_verb(after[0], language))
    if words[-1].kind is Kind.CUSTOMER:
        return _by_number(ending.after_customer, is_many=_is_plural(words[-1], language))
    return ending.after_anything


def _tells_of_the_customer(before: Sequence[Word], after: Sequence[Word], language: Language) -> bool:
    """Tell whether this is a subordinate clause: "a customer who …", "dat de klant …"."""
    is_relative = after and after[0].text in goal_words(language).relative_pronouns
    # In Dutch the verb then stands at the end; an English clause after "that" is as any other.
    is_subordinate = language is Language.NL and before and before[0].text in _STARTS_SUBORDINATE_CLAUSE
    return bool(is_relative or is_subordinate)


def _has_another_subject(before: Sequence[Word], language: Language) -> bool:
    """Tell whether the customer is what it is done to: "we help customers", "making customers happy"."""
    return any(_is_verb(word, language) or word.kind is Kind.COMPANY for word in before)


def _is_verb(word: Word, language: Language) -> bool:
    return bool(word.forms) or lexicon_of(language).is_small(word.text, "be", "have", "passive", "modals")


def _by_number(wordings: ByNumber, *, is_many: bool) -> str:
    return wordings.many if is_many else wordings.one


def _is_plural(noun: Word, language: Language) -> bool:
    if language is Language.NL:
        return noun.text.endswith(("en", "s"))
    return noun.text in _PLURALS_WITHOUT_S or (noun.text.endswith("s") and not noun.text.endswith("ss"))


def _is_plural_verb(verb: Word, language: Language) -> bool:
    """Tell the number by the verb, since "90% of our customers" goes with either."""
    if language is Language.NL:
        return verb.text.endswith("n") and verb.text not in _SINGULAR_VERBS_IN_N
    return not verb.text.endswith("s")
