"""The words known in one language, loaded once from the packaged data files."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Any

from bot.journey.actor.verbs import (
    Form,
    ObjectRole,
    Takes,
    Verb,
    dutch_forms,
    english_action,
    english_forms,
)
from bot.journey.language import Language


class Kind(StrEnum):
    """Whose a noun is."""

    CUSTOMER = "customer"
    COMPANY = "company"
    OFFER = "offer"
    """Made by the company for the customer to judge, sign or pay."""
    OURS = "ours"
    """Made or sent by the company."""
    THEIRS = "theirs"
    """Made or sent by the customer."""
    ORDER = "order"
    """Ordered by the customer, carried out by the company."""
    INTERNAL = "internal"
    """Known inside the company only."""
    CIRCLE = "circle"
    """People around the customer: family, friends, colleagues."""
    PRIVATE = "private"
    """Of the customer's own life."""
    EITHER = "either"


PEOPLE = (Kind.CUSTOMER, Kind.COMPANY, Kind.CIRCLE)

FormOf = tuple[Verb, Form]


@dataclass(frozen=True)
class Lexicon:
    """The words of one language."""

    language: Language
    forms: dict[str, tuple[FormOf, ...]]
    """Every spelling of every verb."""
    split: dict[tuple[str, str], Verb]
    """Verbs that may stand apart, by base and particle."""
    nouns: dict[str, Kind]
    first_parts: dict[str, Kind]
    endings: tuple[tuple[str, Kind], ...]
    """How titles of people end, the longest first."""
    spelling: dict[str, tuple[str, ...]]
    """Parts of words by which unknown words are judged and known ones spelled."""
    strong: dict[str, str]
    """Irregular forms, by the plain verb."""
    small: dict[str, frozenset[str]]
    """Pronouns, prepositions and the like, by the names in the grammar file."""
    groups: dict[str, frozenset[str]]
    """The names of the groups that a small word is in."""

    @property
    def has_causative_have(self) -> bool:
        """Whether "has … done" means that others do it; in Dutch "heeft … gedaan" is just past."""
        return self.language is Language.EN

    @property
    def has_near_particles(self) -> bool:
        """Whether a particle stays near its verb ("fill in the form"); Dutch puts it at the end."""
        return self.language is Language.EN

    def is_small(self, word: str, *groups: str) -> bool:
        """Whether a word is in one of these groups of the grammar file, or in any when none is named."""
        found = self.groups.get(word)
        return found is not None and (not groups or not found.isdisjoint(groups))

    @property
    def often_typed(self) -> set[str]:
        """The words that a typing error may have been meant to be."""
        telling = (Kind.CUSTOMER, Kind.COMPANY, Kind.OFFER, Kind.OURS, Kind.THEIRS, Kind.ORDER)
        nouns = {word for word, kind in self.nouns.items() if kind in telling}
        verbs = {
            word
            for word, options in self.forms.items()
            if any(form is not Form.ACTION and abs(verb.lean) >= 1 for verb, form in options)
        }
        return nouns | verbs


@lru_cache
def lexicon_of(language: Language) -> Lexicon:
    """Load the words of a language; kept for as long as the program runs."""
    grammar, people, things = (_table(language, name) for name in ("grammar", "people", "things"))
    strong, spelling = grammar.pop("strong"), grammar.pop("spelling")
    small = {group: frozenset(words.split()) for group, words in grammar.items()}
    verbs = list(_verbs(language, _table(language, "verbs")))
    first_parts = things.pop("first_parts")
    endings = {str(kind): people.pop(f"{kind}_endings") for kind in (Kind.CUSTOMER, Kind.COMPANY)}
    return Lexicon(
        language=language,
        forms=_forms(language, verbs, strong),
        split={(verb.base, verb.particle): verb for verb in verbs if verb.particle},
        nouns=_kinds(things) | _kinds(people),
        first_parts=_kinds(first_parts),
        endings=tuple(sorted(_kinds(endings).items(), key=lambda ending: -len(ending[0]))),
        spelling={name: tuple(parts.split()) for name, parts in spelling.items()},
        strong=strong,
        small=small,
        groups={
            word: frozenset(group for group, words in small.items() if word in words)
            for word in frozenset().union(*small.values())
        },
    )


def _table(language: Language, name: str) -> dict[str, Any]:
    return tomllib.loads((files("bot.journey.lexicon") / f"{language}_{name}.toml").read_text("utf-8"))


def _kinds(words_by_kind: dict[str, str]) -> dict[str, Kind]:
    return {word: Kind(kind) for kind, words in words_by_kind.items() for word in words.split()}


def _verbs(language: Language, table: dict[str, Any]) -> Iterator[Verb]:
    for group in table["group"]:
        for written in group["verbs"].split():
            first, _, second = written.partition("|")
            splits_in_front = second and language is Language.NL
            base, particle = (second, first) if splits_in_front else (first, second)
            yield Verb(
                base, particle, group["lean"], Takes(group["takes"]), ObjectRole(group.get("object", ""))
            )


def _forms(language: Language, verbs: list[Verb], strong: dict[str, str]) -> dict[str, tuple[FormOf, ...]]:
    forms: dict[str, dict[FormOf, None]] = defaultdict(dict)
    known = {verb.base for verb in verbs if not verb.particle}
    bare = [Verb(verb.base) for verb in verbs if verb.particle and verb.base not in known]
    for verb in (*verbs, *bare):
        for spelling, form in _spellings(language, verb, strong):
            forms[spelling][(verb, form)] = None
    return {spelling: tuple(options) for spelling, options in forms.items()}


def _spellings(language: Language, verb: Verb, strong: dict[str, str]) -> Iterator[tuple[str, Form]]:
    if language is Language.NL:
        yield from dutch_forms(verb.base, verb.particle, strong)
    elif verb.particle:
        yield verb.base + verb.particle, Form.BASE
        yield f"{verb.base}-{verb.particle}", Form.BASE
    else:
        yield from english_forms(verb.base, strong)
        yield from english_action(verb.base)
