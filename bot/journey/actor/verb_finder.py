"""What finding the verb of a clause has in common in both languages."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from bot.journey.actor.lexicon import Lexicon
from bot.journey.actor.predicate import Predicate, Shape
from bot.journey.actor.verbs import Form, Verb
from bot.journey.actor.words import Word

FINITE_FORMS = (Form.THIRD, Form.PAST)
_WANTS = -2.5
"""Auxiliaries with this lean or below, as "wil" and "wants", say enough by themselves."""


class VerbFinder:
    """Looks for the verb among the words of one clause."""

    def __init__(self, words: Sequence[Word], lexicon: Lexicon) -> None:
        self.words = words
        self.lexicon = lexicon

    @property
    def places(self) -> range:
        """All places in the clause."""
        return range(len(self.words))

    def is_small(self, place: int, *groups: str) -> bool:
        """Whether the word at a place is in one of these groups of the grammar file."""
        return 0 <= place < len(self.words) and self.lexicon.is_small(self.words[place].text, *groups)

    def verb_at(self, place: int, *forms: Form) -> Verb | None:
        """Give the verb that the word at a place may be in one of these forms, the most telling one."""
        options = [verb for verb, form in self.words[place].forms if form in forms]
        return max(options, key=lambda verb: abs(verb.lean), default=None)

    def first(self, places: Iterable[int], holds: Callable[[int], bool]) -> int | None:
        """Give the first of these places for which something holds."""
        return next((place for place in places if holds(place)), None)

    def is_nounlike(self, place: int) -> bool:
        """Whether what stands before allows only a noun here."""
        if self.is_small(place - 1, "determiners", "my", "their", "our"):
            return True
        return self.is_small(place - 1, "prepositions") and not self.is_small(place - 1, "infinitive_mark")

    def is_unknown(self, place: int) -> bool:
        """Whether no list has this word."""
        word = self.words[place]
        is_listed = word.kind is not None or word.forms or self.lexicon.is_small(word.text)
        return not is_listed and word.typed.isalpha()

    def is_unknown_participle(self, place: int) -> bool:
        """Whether a word that is in no list is a participle by its spelling: "geherbalanceerd", "mopped"."""
        text = self.words[place].text
        opens, ends = (
            self.lexicon.spelling["participle_openings"],
            self.lexicon.spelling["participle_endings"],
        )
        is_spelled_so = text.endswith(ends) and (text.startswith(opens) or not opens)
        return is_spelled_so and self.is_unknown(place)

    def is_auxiliary(self, place: int) -> bool:
        """Whether this word helps another verb: "wordt", "is", "has", "can"."""
        return self.is_small(place, "passive", "be", "have", "modals")

    def is_wish(self, place: int) -> bool:
        """Whether this is an auxiliary that says enough by itself: "wil", "wants"."""
        verb = self.verb_at(place, *FINITE_FORMS)
        return self.is_small(place, "modals") and verb is not None and verb.lean <= _WANTS

    def after_auxiliary(self, place: int, later: Sequence[int]) -> Predicate:
        """Read "wordt … gebeld", "is being called", "kan … tekenen" from the auxiliary on.

        `later` are the places after it, in the order in which the language puts the verb that is meant.
        """
        base = self.first(later, lambda at: self.verb_at(at, Form.BASE) is not None)
        if self.is_small(place, "modals") and base is not None and not self.is_small(base, "passive"):
            return replace(self.active(base, place, Form.BASE), modal=self.words[place].text)
        participle = self.first(later, self._is_telling_participle)
        has_state = any(self.is_small(at, "state") for at in later)
        if participle is not None and not has_state and not self.has_it_done(place, participle):
            is_passive = any(self.is_small(at, "passive") for at in later)
            is_passive = is_passive or self.is_small(place, "passive", "be")
            return replace(self.active(participle, place, Form.PARTICIPLE), is_passive=is_passive)
        unknown = self.first(later, self.is_unknown_participle)
        if unknown is not None and self.is_small(place, "passive") and not has_state:
            return Predicate(Shape.FINITE, place, is_passive=True, places=frozenset({place, unknown}))
        own = self.active(place, place, Form.THIRD, Form.BASE, Form.PAST)
        gets = own.verb is not None and own.verb.base == "get"
        return replace(own, is_state=self.is_small(place, "be", "passive") and not gets)

    def _is_telling_participle(self, place: int) -> bool:
        is_auxiliary = self.is_small(place, "be", "passive")  # "has been resolved"
        return not is_auxiliary and self.verb_at(place, Form.PARTICIPLE) is not None

    def has_it_done(self, place: int, participle: int) -> bool:
        """Whether somebody else does it, for who the line tells of: "has the floor laid"."""
        between = range(min(place, participle) + 1, participle)
        is_perfect = all(self.is_small(at, "adverbs", "be", "passive") for at in between)
        return self.lexicon.has_causative_have and self.is_small(place, "have") and not is_perfect

    def active(self, verb_place: int, place: int, *forms: Form, shape: Shape = Shape.FINITE) -> Predicate:
        """Make the predicate of the verb at `verb_place`, which agrees at `place`."""
        verb = self.verb_at(verb_place, *forms)
        particle_place = self._place_of_particle(verb, verb_place)
        places = {verb_place, place}
        if verb is not None and particle_place is not None:
            verb = self.lexicon.split[verb.base, self.words[particle_place].text]
            places.add(particle_place)
        return Predicate(shape, place, verb, places=frozenset(places))

    def _place_of_particle(self, verb: Verb | None, verb_place: int) -> int | None:
        """Find where the other part of a verb stands: "belt … terug", "fill … in"."""
        if verb is None or verb.particle:
            return None
        later = range(len(self.words) - 1, verb_place, -1)
        return self.first(
            later,
            lambda at: (
                (verb.base, self.words[at].text) in self.lexicon.split
                and self.may_be_particle(at, verb_place)
            ),
        )

    def may_be_particle(self, place: int, verb_place: int) -> bool:
        """Whether a word like "op" or "back" belongs to the verb and not to a noun after it."""
        if self.lexicon.has_near_particles:
            if place == verb_place + 1:
                return True
            if any(self.is_small(at, "prepositions") for at in range(verb_place + 1, place)):
                return False
        after = place + 1
        ends = after >= len(self.words) or self.words[after].is_punctuation
        return ends or self.is_small(after, "prepositions", "and", "adverbs")
