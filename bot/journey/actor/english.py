"""Finding the verb of an English clause, in which most verbs are nouns as well."""

from dataclasses import replace

from bot.journey.actor.lexicon import PEOPLE, Kind
from bot.journey.actor.predicate import NO_VERB, Predicate, Shape, unknown_verb
from bot.journey.actor.verb_finder import FINITE_FORMS, VerbFinder
from bot.journey.actor.verbs import Form

_PRONOUNS = ("we", "i", "you", "they")
_NO_NOUNS = (
    *("determiners", "prepositions", "adverbs", "and", "subordinators", "us", "negation", "self"),
    *("we", "i", "you", "they", "be", "passive", "have", "modals"),
)
_COMPANYS = 2
"""Verbs with this lean or above are done to customers rather than by them: "households flagged"."""
_OPENINGS = (
    (Shape.FINITE, Form.THIRD),
    (Shape.BASE, Form.BASE),
    (Shape.ACTION, Form.ACTION),
    (Shape.FINITE, Form.PAST),
    (Shape.DONE, Form.PARTICIPLE),
)
"""What a verb that opens a line is read as, the likeliest first."""


class EnglishVerbFinder(VerbFinder):
    """Looks for the verb of an English clause."""

    def find(self) -> Predicate:
        """Find the verb."""
        start = self.first(self.places, lambda at: not self.is_small(at, "adverbs")) or 0
        pronoun = self.first(
            self.places,
            lambda at: self.is_small(at, *_PRONOUNS) and not self.is_small(at - 1, "prepositions"),
        )
        if pronoun is not None and not self._has_verb_before(start, pronoun):
            return self._from(pronoun + 1, Form.BASE, *FINITE_FORMS)
        if start < len(self.words) and self._opens_with_verb(start):
            return self._opening_verb(start)
        if start + 1 < len(self.words) and self.is_unknown(start):
            if self.is_unknown_participle(start) and self.is_small(start + 1, "agent"):
                return replace(unknown_verb(start), is_passive=True)  # "gobsmacked by the fees"
            if self.is_small(start + 1, "determiners", "my", "our", "their", "us"):
                return unknown_verb(start, Shape.BASE)  # "comp the dessert"
        return self._from(start + 1, *FINITE_FORMS)

    def _has_verb_before(self, start: int, end: int) -> bool:
        return any(self.words[at].forms and not self.is_nounlike(at) for at in range(start, end))

    def _opens_with_verb(self, start: int) -> bool:
        if self.is_auxiliary(start):
            return True
        may_be_verb = bool(self.words[start].forms) or self._looks_like_third(start)
        if not may_be_verb or self._is_noun_done_to(start) or self._is_noun_before_noun(start):
            return False
        return self._verb_after_subject(start) is None

    def _is_noun_done_to(self, start: int) -> bool:
        """Whether a noun is followed by what was done to it: "order picked"."""
        after = start + 1
        is_noun = self.words[start].kind is not None or self._looks_like_third(start)  # "floors washed"
        if not is_noun or after >= len(self.words) or self.words[after].kind is not None:
            return False
        is_done = self.verb_at(after, Form.PARTICIPLE) is not None
        return is_done and self.verb_at(after, Form.BASE, Form.THIRD) is None

    def _is_noun_before_noun(self, start: int) -> bool:
        """Whether a word that is rarely a verb stands right before a noun: "season ticket"."""
        after = start + 1
        if not self.is_small(start, "modifiers") or after >= len(self.words):
            return False
        noun = self.words[after]
        is_many = self._ends_in_s(after) and noun.kind is not Kind.COMPANY  # "price jobs"
        return not is_many and not noun.is_punctuation and not self.is_small(after, *_NO_NOUNS)

    def _looks_like_third(self, place: int) -> bool:
        return self._ends_in_s(place) and self.is_unknown(place) and len(self.words) > 1

    def _ends_in_s(self, place: int) -> bool:
        text = self.words[place].text
        return text.endswith("s") and not text.endswith("ss")

    def _verb_after_subject(self, start: int) -> int | None:
        """Find a verb that makes the opening words its subject: "claims handler chases …"."""
        for at in range(start + 1, len(self.words)):
            if self.words[at].is_punctuation or self.is_small(at, "determiners", "prepositions", "and", "us"):
                return None
            if self.is_auxiliary(at) and self.words[at].kind is None:
                is_verb = self.verb_at(start, Form.THIRD) is not None and self.words[start].kind is None
                return None if is_verb else at
            if self._is_third_after_noun(at):
                return at
        return None

    def _is_third_after_noun(self, at: int) -> bool:
        before = self.words[at - 1].kind
        if before in PEOPLE and self._looks_like_third(at):
            return True
        if self.verb_at(at, Form.THIRD) is None:
            return False
        if self.words[at].kind is None:
            return before is not None
        return before in PEOPLE and at + 1 < len(self.words)

    def _opening_verb(self, start: int) -> Predicate:
        if self.is_auxiliary(start) and not self._says_enough(start):
            return self.after_auxiliary(start, range(start + 1, len(self.words)))
        if self._is_bare_noun(start):
            return NO_VERB
        if self._is_noun_of_action(start):
            return self.active(start + 1, start + 1, Form.ACTION, shape=Shape.ACTION)
        if self._is_done_by_agent(start):
            return replace(self.active(start, start, Form.PARTICIPLE), is_passive=True)
        for shape, form in _OPENINGS:
            if self.verb_at(start, form) is not None:
                return self.active(start, start, form, shape=shape)
        return unknown_verb(start)

    def _is_bare_noun(self, start: int) -> bool:
        """Whether there are one or two nouns, the first perhaps a verb too: "pilot phase", "delay"."""
        if self.verb_at(start, Form.THIRD):
            return False
        rest = self.words[start + 1 :]
        if not rest:
            return self.verb_at(start, Form.BASE) is not None
        is_noun = self.words[start].kind is Kind.EITHER and rest[0].kind in (Kind.EITHER, None)
        is_before_head = self.words[start].kind is not None and self.is_small(start + 1, "heads")
        return len(rest) == 1 and (is_noun or is_before_head)

    def _is_noun_of_action(self, start: int) -> bool:
        """Whether a noun is followed by what is done to it: "lead scoring"."""
        after = start + 1
        if self.words[start].kind is None or after >= len(self.words) or self.words[after].kind is not None:
            return False
        has_noun = after + 1 < len(self.words) and not self.words[after + 1].is_punctuation
        if (
            has_noun
            and not self.is_small(after + 1, *_NO_NOUNS)
            and self.verb_at(start, Form.BASE) is not None
        ):
            return False  # "issue parking permit"
        return self.verb_at(after, Form.ACTION) is not None and self.verb_at(after, Form.BASE) is None

    def _is_done_by_agent(self, start: int) -> bool:
        """Whether a participle opens the line and is told of somebody else: "onboarded by support"."""
        is_participle = self.verb_at(start, Form.PARTICIPLE) and not self.verb_at(start, Form.BASE)
        return bool(is_participle) and any(self.is_small(at, "agent") for at in self.places)

    def _says_enough(self, place: int) -> bool:
        """Whether an auxiliary is a verb of its own here: "gets a quote", "wants a quote"."""
        own = self.verb_at(place, Form.THIRD, Form.BASE, Form.PAST)
        if own is not None and own.base == "get":
            after = self.first(range(place + 1, len(self.words)), lambda at: not self.is_small(at, "adverbs"))
            return after is None or self.verb_at(after, Form.PARTICIPLE) is None
        if own is not None and own.base == self.words[place].text == "do":
            return not any(self.verb_at(at, Form.BASE) for at in range(place + 1, len(self.words)))
        return self.is_wish(place)

    def _from(self, start: int, *forms: Form) -> Predicate:
        """Find the verb from a place on, after a subject."""
        for at in range(start, len(self.words)):
            if self.is_nounlike(at):
                continue
            if self.is_auxiliary(at) and not self._says_enough(at):
                return self.after_auxiliary(at, range(at + 1, len(self.words)))
            if self.verb_at(at, *forms) is not None and self._is_verb_here(at, start):
                return self._finite_at(at, *forms)
            if self._is_plural_verb(at):
                return self.active(at, at, Form.BASE)
            if self.words[at - 1].kind in PEOPLE and self._looks_like_third(at):
                return unknown_verb(at)
        return self._without_finite(start)

    def _without_finite(self, start: int) -> Predicate:
        unknown = self.first(range(start, len(self.words) - 1), self._is_third_after_unknown)
        if unknown is not None:
            return unknown_verb(unknown)
        for shape, form in ((Shape.ACTION, Form.ACTION), (Shape.DONE, Form.PARTICIPLE)):
            for at in range(start, len(self.words)):
                if self.verb_at(at, form) is not None and self.words[at].kind is None:
                    return self.active(at, at, form, shape=shape)
        return NO_VERB

    def _is_third_after_unknown(self, place: int) -> bool:
        """Whether an unknown word in -s between two others is the verb: "arborist fells ash"."""
        return self._looks_like_third(place) and not self.is_nounlike(place) and self.is_unknown(place - 1)

    def _is_verb_here(self, at: int, start: int) -> bool:
        """Whether a word that may be a noun is a verb: after a pronoun, after people, before a noun."""
        if self.words[at].kind is None or (at == start and self.is_small(at - 1, *_PRONOUNS)):
            return True
        before = self.words[at - 1]
        follows_name = before.kind in PEOPLE or (before.kind is None and self.is_unknown(at - 1))
        return follows_name and at + 1 < len(self.words)

    def _finite_at(self, at: int, *forms: Form) -> Predicate:
        """Tell "quote sent" (done to the quote) from "customer called" (done by the customer)."""
        follows_person = self.words[at - 1].kind in PEOPLE or self.is_small(at - 1, *_PRONOUNS)
        is_participle = self.verb_at(at, Form.PARTICIPLE) and not self.verb_at(at, Form.THIRD, Form.BASE)
        verb = self.verb_at(at, Form.PARTICIPLE)
        is_done_to = self.words[at - 1].kind is Kind.CUSTOMER and verb is not None and verb.lean >= _COMPANYS
        if is_participle and (not follows_person or is_done_to):
            return self.active(at, at, Form.PARTICIPLE, shape=Shape.DONE)
        return self.active(at, at, *forms)

    def _is_plural_verb(self, at: int) -> bool:
        """Whether a plain verb follows people: "parents compare"."""
        before = self.words[at - 1]
        is_many = before.text.endswith("s") or before.text in ("people", "children")
        if before.kind is not Kind.COMPANY and not (before.kind is Kind.CUSTOMER and is_many):
            return False
        is_person = self.words[at].kind in PEOPLE  # "triage nurse"
        return not is_person and self.verb_at(at, Form.BASE) is not None
