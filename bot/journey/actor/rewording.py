"""A step of the company's told again from the customer's side, by rules."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from bot.journey.actor import Actor, actor_of
from bot.journey.actor.clause import Clause, Subject, read_clause
from bot.journey.actor.cues import lean_with_object
from bot.journey.actor.lexicon import PEOPLE, Kind, Lexicon, lexicon_of
from bot.journey.actor.participles import participle_of
from bot.journey.actor.phrases import Phrase
from bot.journey.actor.plurals import is_plural
from bot.journey.actor.predicate import Shape
from bot.journey.actor.segments import segments_of
from bot.journey.actor.verbs import ObjectRole, Takes, Verb
from bot.journey.actor.words import words_of
from bot.journey.language import Language

_ISSUED = (Kind.OFFER, Kind.OURS)
_BROUGHT_IN = (Kind.THEIRS, Kind.ORDER)
_WORK = 2.0
"""From this lean on a verb is surely the company's work."""
_GIVING = (ObjectRole.ISSUES, ObjectRole.DELIVERS)


def from_customers_side(text: str, language: Language) -> str:
    """Propose a wording with the customer as the subject; empty when none comes out well.

    "Wij sturen een offerte" becomes "Krijgt een offerte", "sales belt de klant na" becomes "Wordt nagebeld
    door sales".
    """
    lexicon = lexicon_of(language)
    segments = segments_of(words_of(text, language), lexicon)
    if not segments:
        return ""
    clause = read_clause(segments[0], lexicon)
    proposal = _Rewording(clause, lexicon).reworded().strip()
    is_told_by_us = bool(proposal) and actor_of(proposal, language).actor is Actor.COMPANY
    return "" if is_told_by_us else proposal


@lru_cache
def _wordings(language: Language) -> dict[str, Any]:
    table = tomllib.loads(
        (files("bot.journey.lexicon") / f"{language.value}_rewordings.toml").read_text("utf-8")
    )
    lists = (
        "seen_by_customer",
        "made",
        "planned",
        "visits",
        "sends_people",
        "amounts",
        "departments",
        "uncountable",
        "neuter",
    )
    return table | {name: frozenset(table[name].split()) for name in lists}


@dataclass(frozen=True)
class _Rewording:
    clause: Clause
    lexicon: Lexicon

    @property
    def wordings(self) -> dict[str, Any]:
        return _wordings(self.lexicon.language)

    def reworded(self) -> str:
        verb = self.clause.predicate.verb
        if verb is None or self.clause.predicate.is_state:
            return self._nounwise()
        name = self._name(verb)
        if name in self.wordings["verb"]:
            return self._own_wording(self.wordings["verb"][name])
        thing = self._thing()
        if verb.takes is Takes.PERSON:
            return self._with("person", verb, None) if self._is_done_to_customer() else ""
        if name in self.wordings["visits"] and self.clause.subject is Subject.COMPANY:
            return self._with("visit", verb, None)
        if name in self.wordings["sends_people"] and self._visitor() is not None:
            return self._with("visit", verb, None)
        return self._with_thing(verb, name, thing) if thing is not None else ""

    def _with_thing(self, verb: Verb, name: str, thing: Phrase) -> str:
        if thing.kind is Kind.INTERNAL:
            return ""
        if name in self.wordings["planned"]:
            return self._with("appointment", verb, thing)
        if name in self.wordings["seen_by_customer"]:
            return self._with("gives_done", verb, thing)
        is_given = verb.role in _GIVING or name in self.wordings["made"]
        is_sent = thing.kind in (*_ISSUED, Kind.EITHER, None) and is_given
        if is_sent and lean_with_object(verb, thing.kind) > 0:
            return self._with("gives", verb, thing)
        is_dealt_with = verb.role not in _GIVING and self._is_known_to_customer(thing, verb)
        return self._with("hears", verb, thing) if is_dealt_with else ""

    def _is_known_to_customer(self, thing: Phrase, verb: Verb) -> bool:
        """Whether the customer may well hear of it, and it can be written without guessing "de" or "het"."""
        if thing.kind in (*_ISSUED, *_BROUGHT_IN):
            return True
        head = thing.words[-1].typed.lower()
        is_countable = head not in self.wordings["uncountable"]
        is_work = verb.lean >= _WORK and is_countable and thing.kind in (Kind.EITHER, Kind.PRIVATE, None)
        is_sure = self.lexicon.language is Language.EN or is_plural(thing, self.lexicon)
        return is_work and (is_sure or thing.kind is not None or bool(thing.determiner))

    def _is_done_to_customer(self) -> bool:
        """Whether the customer is who it is done to; "chauffeur inplannen" is not."""
        clause = self.clause
        if any(Kind.CUSTOMER in other.kinds for other in clause.others):
            return True
        objects = [other for other in clause.others if not other.preposition]
        return not objects and clause.subject_phrase is not None and clause.subject is Subject.COMPANY

    def _nounwise(self) -> str:
        """Without a verb, "orderbevestiging naar klant" still says what the customer gets."""
        thing = self._thing()
        return self._with("gives", None, thing) if thing is not None and thing.kind in _ISSUED else ""

    def _name(self, verb: Verb) -> str:
        parts = (
            (verb.particle, verb.base) if self.lexicon.language is Language.NL else (verb.base, verb.particle)
        )
        return "|".join(part for part in parts if part)

    def _thing(self) -> Phrase | None:
        """Find what it is done to: in a passive the subject, else the first noun that is nobody."""
        subject = self.clause.subject_phrase
        is_object = self.clause.predicate.is_passive or self.clause.predicate.shape is Shape.DONE
        named = [subject] if subject is not None and is_object else []
        direct = [other for other in self.clause.others if not other.preposition]
        of = [other for other in self.clause.others if self.lexicon.is_small(other.preposition, "of")]
        things = (*named, *direct, *(of if self.clause.predicate.shape is Shape.ACTION else ()))
        known = (thing for thing in things if thing.kind not in (*PEOPLE, None))
        unknown = (thing for thing in direct if thing.kind is None and self._is_plain_noun(thing))
        return next(known, next(unknown, None))

    def _is_plain_noun(self, thing: Phrase) -> bool:
        """Whether no word of an unknown noun may be a verb: "write and send newsletter"."""
        is_spelled_out = all(word.text.isalpha() and not word.forms for word in thing.words)
        return is_spelled_out and thing.kinds.isdisjoint(PEOPLE)

    def _visitor(self) -> Phrase | None:
        """Find who is sent to the customer: "monteur inplannen"."""
        direct = [other for other in self.clause.others if not other.preposition]
        return next((other for other in direct if other.kind is Kind.COMPANY), None)

    def _own_wording(self, wording: str) -> str:
        thing = self._thing()
        if "{object}" in wording and thing is None:
            return ""
        return wording.format(
            object=self._object(thing) if thing else "",
            rest=self._rest(),
            by=self._by(),
            subject=self._subject(),
        )

    def _with(self, name: str, verb: Verb | None, thing: Phrase | None) -> str:
        if name == "visit" and not self._subject():
            return ""
        done = participle_of(verb, self.lexicon.language) if verb is not None else ""
        is_many = thing is not None and is_plural(thing, self.lexicon)
        definite = name == "hears"
        return str(self.wordings[name]).format(
            object=self._object(thing, definite=definite) if thing else "",
            done=done,
            rest=self._rest(),
            by=self._by(),
            subject=self._subject(),
            **{"is": self.wordings["are" if is_many else "is"]},
        )

    def _object(self, thing: Phrase, *, definite: bool = False) -> str:
        """Write the object with an article that fits, in the words in which it was typed."""
        text = self._amount(thing) + " ".join(
            word.typed if word.typed.isupper() else word.typed.lower() for word in thing.words
        )
        head = thing.words[-1].typed.lower()
        if thing.determiner and not self.lexicon.is_small(thing.determiner, "our", "their", "my"):
            return f"{thing.determiner} {text}"
        if definite:
            return f"{self._the(head, is_many=is_plural(thing, self.lexicon))} {text}"
        is_amount = bool(self._amount(thing))
        if is_amount or head in self.wordings["uncountable"] or is_plural(thing, self.lexicon):
            return text
        return f"{self._a(text)} {text}"

    def _amount(self, thing: Phrase) -> str:
        """Give the "meer" or "more" that stands before a noun."""
        before = self.clause.words[thing.start - 1].text if thing.start > 0 else ""
        is_said = before != thing.determiner and before in self.wordings["amounts"]
        return f"{before} " if is_said else ""

    def _the(self, head: str, *, is_many: bool) -> str:
        if self.lexicon.language is Language.EN:
            return "the"
        is_neuter = head.endswith(("je", *self.wordings["neuter"]))
        return "het" if is_neuter and not is_many else "de"

    def _a(self, text: str) -> str:
        if self.lexicon.language is Language.NL:
            return "een"
        return "an" if text[0] in "aeiou" else "a"

    def _subject(self) -> str:
        """Write who does it, when a person or department is named: "door sales"."""
        agents = [other for other in self.clause.others if self.lexicon.is_small(other.preposition, "agent")]
        subject = agents[0] if agents else self.clause.subject_phrase or self._visitor()
        if subject is None or subject.kind is not Kind.COMPANY:
            return ""
        text = " ".join(word.typed if word.typed.isupper() else word.typed.lower() for word in subject.words)
        is_named = subject.words[-1].text in self.wordings["departments"]
        determiner = subject.determiner or ("" if is_named else self.wordings["the"])
        return f"{determiner} {text}".strip()

    def _by(self) -> str:
        subject = self._subject()
        return str(self.wordings["by"]).format(subject=subject) if subject else ""

    def _rest(self) -> str:
        """Write what else was said that stays true for the customer: "per mail", "binnen 2 dagen"."""
        kept = [other for other in self.clause.others if self._is_kept(other)]
        texts = [
            " ".join([other.preposition, other.determiner, *(word.typed for word in other.words)])
            for other in kept
        ]
        joined = " ".join(" ".join(text.split()) for text in texts)
        return f" {joined}" if joined else ""

    def _is_kept(self, other: Phrase) -> bool:
        if not self.lexicon.is_small(other.preposition, "kept"):
            return False
        about_us = {Kind.CUSTOMER, Kind.COMPANY, Kind.INTERNAL} & other.kinds
        return not about_us and other.kind is not Kind.INTERNAL
