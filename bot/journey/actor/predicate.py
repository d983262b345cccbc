"""The verb of a step: where it stands, in which form, active or passive."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.journey.actor.lexicon import PEOPLE, Kind, Lexicon
from bot.journey.actor.verbs import Form, Verb
from bot.journey.actor.words import Word
from bot.journey.language import Language


class Shape(StrEnum):
    """How a step puts its verb."""

    FINITE = "finite"
    """Agrees with a subject, said or left out: "stuurt een offerte"."""
    BASE = "base"
    """A bare verb without subject: "offerte sturen", "send quote"."""
    DONE = "done"
    """A bare participle: "offerte verstuurd"."""
    ACTION = "action"
    """A verb made a noun: "verzending offerte", "sending the quote"."""
    NONE = "none"
    """No verb at all."""


@dataclass(frozen=True)
class Predicate:
    """The verb found in a clause."""

    shape: Shape
    place: int = 0
    """Of the word that agrees with the subject, or of the verb itself."""
    verb: Verb | None = None
    is_passive: bool = False
    is_state: bool = False
    """Is, becomes or stays something, without doing."""
    modal: str = ""
    places: frozenset[int] = frozenset()
    """Of all words that belong to the verb."""

    @property
    def has_subject_slot(self) -> bool:
        """Whether a subject could stand in the clause."""
        return self.shape in (Shape.FINITE, Shape.DONE)


def find_predicate(words: Sequence[Word], lexicon: Lexicon) -> Predicate:
    """Find the verb of a clause."""
    finder = _Dutch if lexicon.language is Language.NL else _English
    return finder(words, lexicon).find()


class _Finder:
    """What finding a verb has in common in both languages."""

    finite_forms = (Form.THIRD, Form.PAST)

    def __init__(self, words: Sequence[Word], lexicon: Lexicon) -> None:
        self.words = words
        self.lexicon = lexicon

    def small(self, place: int, *groups: str) -> bool:
        return 0 <= place < len(self.words) and self.lexicon.is_small(self.words[place].text, *groups)

    def verb_at(self, place: int, *forms: Form) -> Verb | None:
        options = [verb for verb, form in self.words[place].forms if form in forms]
        return max(options, key=lambda verb: (bool(verb.lean), abs(verb.lean)), default=None)

    def is_nounlike(self, place: int) -> bool:
        """Whether what stands before allows only a noun here."""
        return self.small(place - 1, "determiners", "my", "their", "our") or (
            self.small(place - 1, "prepositions") and not self.small(place - 1, "infinitive_mark")
        )

    def is_unknown(self, place: int) -> bool:
        word = self.words[place]
        is_small = self.lexicon.is_small(word.text, *self.lexicon.small)
        return word.kind is None and not word.forms and not is_small and word.typed.isalpha()

    def is_auxiliary(self, place: int) -> bool:
        return self.small(place, "passive", "be", "have", "modals")

    def after_auxiliary(self, place: int) -> Predicate:
        """Read "wordt … gebeld", "is being called", "kan … tekenen" from the auxiliary on."""
        later = range(place + 1, len(self.words))
        participle = next((at for at in self.participle_order(later) if self.verb_at(at, Form.PARTICIPLE)), None)
        base = next((at for at in self.base_order(later) if self.verb_at(at, Form.BASE)), None)
        has_state = any(self.small(at, "state") for at in later)
        if self.small(place, "modals") and base is not None and not self.small(base, "passive"):
            return self.active(base, place, Shape.FINITE, Form.BASE, modal=self.words[place].text)
        if participle is not None and not has_state:
            is_passive = self.small(place, "passive", "be") or any(self.small(at, "passive") for at in later)
            made = self.active(participle, place, Shape.FINITE, Form.PARTICIPLE)
            return Predicate(
                made.shape, place, made.verb, is_passive=is_passive, places=made.places | {place}
            )
        own = self.active(place, place, Shape.FINITE, Form.THIRD, Form.BASE, Form.PAST)
        is_state = self.small(place, "be", "passive") and not (own.verb and own.verb.base == "get")
        return replace(own, is_state=is_state)

    def participle_order(self, places: range) -> Iterable[int]:
        return reversed(places)

    def base_order(self, places: range) -> Iterable[int]:
        return reversed(places)

    def active(self, verb_place: int, place: int, shape: Shape, *forms: Form, modal: str = "") -> Predicate:
        verb = self.verb_at(verb_place, *forms)
        whole, particle_place = self.with_particle(verb, verb_place)
        places = {verb_place, place} | ({particle_place} if particle_place is not None else set())
        return Predicate(shape, place, whole, modal=modal, places=frozenset(places))

    def with_particle(self, verb: Verb | None, verb_place: int) -> tuple[Verb | None, int | None]:
        """The whole verb when its other part stands further on: "belt … terug", "fill … in"."""
        if verb is None or verb.particle:
            return verb, None
        for place in range(len(self.words) - 1, verb_place, -1):
            whole = self.lexicon.split.get((verb.base, self.words[place].text))
            if whole is not None and self.may_be_particle(place, verb_place):
                return whole, place
        return verb, None

    def may_be_particle(self, place: int, verb_place: int) -> bool:
        raise NotImplementedError


class _Dutch(_Finder):
    def find(self) -> Predicate:
        places = range(len(self.words))
        finite = [at for at in places if self.is_finite(at)]
        sure = [at for at in finite if self.words[at].kind is None]
        if sure or (finite and self.last_base() is None):
            place = (sure or finite)[0]
            if self.is_auxiliary(place) and not self.is_plain_verb(place):
                return self.after_auxiliary(place)
            return self.active(place, place, Shape.FINITE, Form.THIRD, Form.PAST)
        return self.without_finite()

    def is_plain_verb(self, place: int) -> bool:
        """ "Wil", "komt" and the like without a second verb."""
        verb = self.verb_at(place, Form.THIRD, Form.PAST)
        return self.small(place, "modals") and verb is not None and verb.lean <= -2.5  # noqa: PLR2004 - wants

    def is_finite(self, place: int) -> bool:
        if self.is_nounlike(place) and not self.is_auxiliary(place):
            return False
        if self.is_auxiliary(place):
            return not (self.words[place].text == "zijn" and place + 1 < len(self.words) and place > 0 and self.words[place + 1].kind is not None)
        if self.verb_at(place, Form.THIRD) is not None:
            return not self.is_late_participle(place)
        if self.verb_at(place, Form.PAST) is not None and self.verb_at(place, Form.BASE) is None:
            return self.last_base() is None  # "overboekte gasten bellen": it tells of the guests
        return self.looks_like_unknown_third(place)

    def is_late_participle(self, place: int) -> bool:
        """ "Offerte verstuurd": at the end after a thing, a word that is a participle as well is one."""
        is_last = place == len(self.words) - 1 and place > 0
        return is_last and self.verb_at(place, Form.PARTICIPLE) is not None and self.words[place - 1].kind not in PEOPLE

    def looks_like_unknown_third(self, place: int) -> bool:
        if not self.is_unknown(place) or not self.words[place].text.endswith("t"):
            return False
        if place == 0:
            return len(self.words) > 1 and self.last_base() is None
        before = self.words[place - 1].kind
        return before in PEOPLE or (before is None and self.is_unknown(place - 1) and place + 1 < len(self.words))

    def last_base(self) -> int | None:
        places = [at for at in range(len(self.words)) if self.verb_at(at, Form.BASE) and not self.is_nounlike(at)]
        return places[-1] if places else None

    def without_finite(self) -> Predicate:
        place = self.last_base()
        if place is not None:
            return self.with_base(place)
        plural = self.unknown_plural()
        if plural is not None:
            return Predicate(Shape.FINITE, plural, places=frozenset({plural}))
        for at, word in enumerate(self.words):
            if self.verb_at(at, Form.PARTICIPLE) and word.kind is None and not self.is_nounlike(at):
                return self.active(at, at, Shape.DONE, Form.PARTICIPLE)
        for at, word in enumerate(self.words):
            if self.verb_at(at, Form.STEM) and not self.is_nounlike(at) and (word.kind is None) and at == 0 and len(self.words) > 1:
                return self.active(at, at, Shape.BASE, Form.STEM)
        for at, word in enumerate(self.words):
            if self.verb_at(at, Form.ACTION, Form.BASE) and (word.kind is None or at == 0):
                return self.active(at, at, Shape.ACTION, Form.ACTION, Form.BASE)
        return Predicate(Shape.NONE)

    def unknown_plural(self) -> int | None:
        """ "Ouders droppen kroost": an unknown word in -en between people and something else."""
        places = range(1, len(self.words) - 1)
        return next(
            (
                at
                for at in places
                if self.is_unknown(at) and self.words[at].text.endswith("en") and self.words[at - 1].kind in PEOPLE
            ),
            None,
        )

    def with_base(self, place: int) -> Predicate:
        """Tell "bezoekers hangen hun jas op" (they do) from "klanten informeren" (done to them)."""
        first = next(at for at in range(len(self.words)) if self.verb_at(at, Form.BASE) and not self.is_nounlike(at))
        verb = self.verb_at(first, Form.BASE)
        before = [word.kind for word in self.words[:first]]
        has_person = any(kind in PEOPLE for kind in before) and not any(self.small(at, "prepositions") for at in range(first))
        has_pronoun = any(self.small(at, "we", "they", "you") for at in (*range(first), first + 1) if at < len(self.words))
        is_plural = any(word.kind in PEOPLE and word.text.endswith(("n", "s")) for word in self.words[:first])
        followed = first + 1 < len(self.words) and not self.small(first + 1, "prepositions", "and")
        intransitive = verb is not None and verb.takes.value == "thing" and verb.lean <= -0.5  # noqa: PLR2004 - what customers do
        if has_pronoun or (has_person and is_plural and (followed or intransitive)):
            return self.active(first, first, Shape.FINITE, Form.BASE)
        is_noun = self.small(first + 1, "prepositions") and self.words[first + 1].text == "van"
        return self.active(place, place, Shape.ACTION if is_noun else Shape.BASE, Form.BASE)

    def may_be_particle(self, place: int, verb_place: int) -> bool:
        following = place + 1
        ends = following >= len(self.words) or self.words[following].is_punctuation
        return ends or self.small(following, "prepositions", "and", "adverbs")


class _English(_Finder):
    def find(self) -> Predicate:
        start = next((at for at in range(len(self.words)) if not self.small(at, "adverbs")), 0)
        pronoun = next((at for at in range(len(self.words)) if self.small(at, "we", "i", "you", "they") and not self.small(at - 1, "prepositions")), None)
        if pronoun is not None and not any(self.words[at].forms for at in range(start, pronoun) if not self.is_nounlike(at)):
            return self.finite_from(pronoun + 1, Form.BASE, *self.finite_forms)
        if start < len(self.words) and self.opens_with_verb(start):
            return self.opening_verb(start)
        return self.finite_from(start + 1, *self.finite_forms)

    def opens_with_verb(self, start: int) -> bool:
        if self.is_auxiliary(start):
            return True
        if self.verb_at(start, *Form) is None and not self.looks_like_unknown_third(start):
            return False
        return self.later_finite(start) is None

    def looks_like_unknown_third(self, place: int) -> bool:
        text = self.words[place].text
        ends = text.endswith("s") and not text.endswith("ss")
        return ends and self.is_unknown(place) and len(self.words) > 1

    def later_finite(self, start: int) -> int | None:
        """A verb further on that makes the opening words its subject: "claims handler chases …"."""
        for at in range(start + 1, len(self.words)):
            if self.words[at].is_punctuation or self.small(at, "determiners", "prepositions", "and", "us"):
                return None
            if self.is_auxiliary(at) and self.small(at, "passive", "be", "have", "modals") and self.words[at].kind is None:
                return at if not self.verb_at(start, Form.THIRD) or self.words[start].kind else None
            is_third = self.verb_at(at, Form.THIRD) is not None
            before = self.words[at - 1].kind
            if before in PEOPLE and self.looks_like_unknown_third(at):
                return at
            has_name = before in PEOPLE or (before is not None and self.words[at].kind is None)
            if is_third and has_name and (self.words[at].kind is None or before in PEOPLE) and at > start:
                return at
        return None

    def opening_verb(self, start: int) -> Predicate:
        if self.is_auxiliary(start) and not self.verb_alone(start):
            return self.after_auxiliary(start)
        word = self.words[start]
        if word.kind is not None and self.is_bare_noun(start):
            return Predicate(Shape.NONE)
        if not word.forms:
            return Predicate(Shape.FINITE, start, None, places=frozenset({start}))
        if word.kind is not None and start + 1 < len(self.words) and self.verb_at(start + 1, Form.ACTION) and not self.verb_at(start + 1, Form.BASE):
            return self.active(start + 1, start + 1, Shape.ACTION, Form.ACTION)
        for shape, *forms in ((Shape.FINITE, Form.THIRD), (Shape.BASE, Form.BASE), (Shape.ACTION, Form.ACTION), (Shape.FINITE, Form.PAST), (Shape.DONE, Form.PARTICIPLE)):
            if self.verb_at(start, *forms) is not None:
                return self.active(start, start, shape, *forms)
        return Predicate(Shape.NONE)

    def is_bare_noun(self, start: int) -> bool:
        """ "Pilot phase", "handover": one or two nouns, of which the first might be a verb as well."""
        if self.words[start].kind is not Kind.EITHER or self.verb_at(start, Form.THIRD):
            return False
        rest = self.words[start + 1 :]
        return not rest or (len(rest) == 1 and rest[0].kind in (Kind.EITHER, Kind.INTERNAL, None))

    def verb_alone(self, place: int) -> bool:
        """ "Gets", "wants", "needs", "has" as verbs of their own."""
        own = self.verb_at(place, Form.THIRD, Form.BASE, Form.PAST)
        if own is None:
            return False
        if own.base == "get":
            following = next((at for at in range(place + 1, len(self.words)) if not self.small(at, "adverbs")), place)
            return following == place or self.verb_at(following, Form.PARTICIPLE) is None
        return own.lean <= -2.9  # noqa: PLR2004 - wants, needs

    def finite_from(self, start: int, *forms: Form) -> Predicate:
        for at in range(start, len(self.words)):
            if self.is_nounlike(at):
                continue
            if self.is_auxiliary(at) and not self.verb_alone(at):
                return self.after_auxiliary(at)
            if self.verb_at(at, *forms) is not None and self.is_verb_here(at, start):
                return self.finite_at(at, *forms)
            if self.is_plural_verb(at):
                return self.active(at, at, Shape.FINITE, Form.BASE)
            if self.words[at - 1].kind in PEOPLE and self.looks_like_unknown_third(at):
                return Predicate(Shape.FINITE, at, places=frozenset({at}))
        unknown = self.unknown_third(start)
        if unknown is not None:
            return Predicate(Shape.FINITE, unknown, places=frozenset({unknown}))
        for at in range(start, len(self.words)):
            if self.verb_at(at, Form.ACTION) is not None and (self.words[at].kind is None):
                return self.active(at, at, Shape.ACTION, Form.ACTION)
        for at in range(start, len(self.words)):
            if self.verb_at(at, Form.PARTICIPLE) is not None and self.words[at].kind is None:
                return self.active(at, at, Shape.DONE, Form.PARTICIPLE)
        return Predicate(Shape.NONE)

    def unknown_third(self, start: int) -> int | None:
        """ "Arborist fells ash": an unknown word in -s between two others is read as the verb."""
        places = range(max(start, 1), len(self.words) - 1)
        return next(
            (
                at
                for at in places
                if self.looks_like_unknown_third(at) and not self.is_nounlike(at) and self.is_unknown(at - 1)
            ),
            None,
        )

    def is_verb_here(self, at: int, start: int) -> bool:
        """Whether a word that may be a noun as well is a verb: after a pronoun, after people, before a noun."""
        before = self.words[at - 1]
        follows_pronoun = at == start and self.small(at - 1, "we", "i", "you", "they")
        opens_object = at + 1 < len(self.words) and before.kind is None and self.is_unknown(at - 1)
        return self.words[at].kind is None or follows_pronoun or before.kind in PEOPLE or opens_object

    def finite_at(self, at: int, *forms: Form) -> Predicate:
        """ "Quote sent" is done to the quote, "customer called" is done by the customer."""
        is_thing = at > 0 and self.words[at - 1].kind not in PEOPLE and not self.small(at - 1, "we", "i", "you", "they")
        if self.verb_at(at, Form.PARTICIPLE) and not self.verb_at(at, Form.THIRD, Form.BASE) and is_thing:
            return self.active(at, at, Shape.DONE, Form.PARTICIPLE)
        return self.active(at, at, Shape.FINITE, *forms)

    def is_plural_verb(self, at: int) -> bool:
        """ "Parents compare": a plain verb after people."""
        before = self.words[at - 1]
        is_many = before.kind in PEOPLE and (before.text.endswith("s") or before.kind is Kind.COMPANY or before.text in ("people", "children"))
        is_person = self.words[at].kind in PEOPLE  # "triage nurse"
        return is_many and not is_person and self.verb_at(at, Form.BASE) is not None

    def participle_order(self, places: range) -> Iterable[int]:
        return places

    def base_order(self, places: range) -> Iterable[int]:
        return places

    def may_be_particle(self, place: int, verb_place: int) -> bool:
        if place == verb_place + 1:
            return True
        if any(self.small(at, "prepositions") for at in range(verb_place + 1, place)):
            return False
        following = place + 1
        ends = following >= len(self.words) or self.words[following].is_punctuation
        return ends or self.small(following, "prepositions", "and", "adverbs")
