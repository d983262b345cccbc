"""Finding the verb of a Dutch clause."""

from bot.journey.actor.lexicon import PEOPLE, Kind
from bot.journey.actor.predicate import NO_VERB, Predicate, Shape, unknown_verb
from bot.journey.actor.verb_finder import FINITE_FORMS, VerbFinder
from bot.journey.actor.verbs import Form, Takes

_CUSTOMERS = -0.5
"""Verbs with this lean or below are done by people rather than to them: "gasten slapen"."""

_SHORTEST_INFINITIVE = 5
"""Letters of an unknown word that is taken for a bare verb."""


class DutchVerbFinder(VerbFinder):
    """Looks for the verb of a Dutch clause."""

    def find(self) -> Predicate:
        """Find the verb."""
        finite = [place for place in self.places if self._is_finite(place)]
        sure = [place for place in finite if self.words[place].kind is None]
        may_be = [place for place in finite if place + 1 < len(self.words)]
        if not sure and (not may_be or self._last_base() is not None):
            return self._without_finite()
        place = (sure or may_be)[0]
        if self.is_auxiliary(place) and not self.is_wish(place):
            return self.after_auxiliary(place, range(len(self.words) - 1, place, -1))
        return self.active(place, place, *FINITE_FORMS)

    def _is_finite(self, place: int) -> bool:
        if self.is_auxiliary(place):
            return not self._is_his(place)
        if self.is_nounlike(place):
            return False
        if self.verb_at(place, Form.THIRD) is not None:
            return not self._is_late_participle(place)
        if self.verb_at(place, Form.PAST) is not None and self.verb_at(place, Form.BASE) is None:
            return self._last_base() is None  # "overboekte gasten bellen": it tells of the guests
        return self._looks_like_third(place)

    def _is_his(self, place: int) -> bool:
        """Whether "zijn" means his: it stands before a noun."""
        is_before_noun = 0 < place < len(self.words) - 1 and self.words[place + 1].kind is not None
        return self.words[place].text == "zijn" and is_before_noun

    def _is_late_participle(self, place: int) -> bool:
        """Whether a word at the end, after a thing, is a participle: "offerte verstuurd"."""
        is_last = 0 < place == len(self.words) - 1
        is_participle = self.verb_at(place, Form.PARTICIPLE) is not None
        return is_last and is_participle and self.words[place - 1].kind not in PEOPLE

    def _looks_like_third(self, place: int) -> bool:
        """Whether an unknown word in -t stands where the verb would."""
        if not self.is_unknown(place) or not self.words[place].text.endswith("t"):
            return False
        if place == 0:
            return len(self.words) > 1 and self._last_base() is None
        follows_unknown = self.words[place - 1].kind is None and self.is_unknown(place - 1)
        return self.words[place - 1].kind in PEOPLE or (follows_unknown and place + 1 < len(self.words))

    def _bases(self) -> list[int]:
        return [at for at in self.places if self.verb_at(at, Form.BASE) and not self.is_nounlike(at)]

    def _last_base(self) -> int | None:
        return next(reversed(self._bases()), None)

    def _without_finite(self) -> Predicate:
        if self._bases():
            return self._with_base()
        plural = self._unknown_plural()
        if plural is not None:
            return unknown_verb(plural)
        done = self.first(self.places, self._is_participle)
        if done is not None:
            return self.active(done, done, Form.PARTICIPLE, shape=Shape.DONE)
        if self._is_command():
            return self.active(0, 0, Form.STEM, shape=Shape.BASE)
        unknown = self.first(self.places, self._looks_like_infinitive)
        if unknown is not None:
            return unknown_verb(unknown, Shape.BASE)
        action = self.first(self.places, self._is_action)
        if action is not None:
            return self.active(action, action, Form.ACTION, Form.BASE, shape=Shape.ACTION)
        return NO_VERB

    def _is_participle(self, place: int) -> bool:
        is_noun = self.words[place].kind is not None or self.is_nounlike(place)
        return not is_noun and self.verb_at(place, Form.PARTICIPLE) is not None

    def _is_command(self) -> bool:
        """Whether the line opens with "bel", "plan" and the like."""
        return len(self.words) > 1 and self.words[0].kind is None and self.verb_at(0, Form.STEM) is not None

    def _is_action(self, place: int) -> bool:
        is_verb = self.verb_at(place, Form.ACTION, Form.BASE) is not None
        return is_verb and (self.words[place].kind is None or place == 0)

    def _looks_like_infinitive(self, place: int) -> bool:
        """Whether an unknown word in -en stands where a bare verb would: "dossier reviewen"."""
        word, is_last = self.words[place], place + 1 == len(self.words)
        ends = (
            is_last or self.words[place + 1].is_punctuation or self.is_small(place + 1, "prepositions", "and")
        )
        is_spelled_so = len(word.text) >= _SHORTEST_INFINITIVE and word.text.endswith("en")
        may_be = place > 0 and ends and is_spelled_so and not self.is_nounlike(place)
        return may_be and self.is_unknown(place) and not self.words[place - 1].is_punctuation

    def _unknown_plural(self) -> int | None:
        """Find an unknown word in -en between people and something else: "ouders droppen kroost"."""
        return self.first(
            range(1, len(self.words) - 1),
            lambda at: (
                self.is_unknown(at)
                and self.words[at].text.endswith("en")
                and self.words[at - 1].kind in PEOPLE
            ),
        )

    def _with_base(self) -> Predicate:
        """Tell "bezoekers hangen hun jas op" (they do) from "klanten informeren" (done to them)."""
        first, *_, last = (self._bases()[0], self._bases()[-1])
        if self._has_pronoun(first) or self._is_done_by_people(first):
            return self.active(first, first, Form.BASE)
        is_noun = first + 1 < len(self.words) and self.is_small(first + 1, "of")
        return self.active(last, last, Form.BASE, shape=Shape.ACTION if is_noun else Shape.BASE)

    def _has_pronoun(self, place: int) -> bool:
        near = (*range(place), place + 1)
        return any(self.is_small(at, "we", "they", "you") for at in near)

    def _is_done_by_people(self, place: int) -> bool:
        before = self.words[:place]
        people = [word for word in before if word.kind in PEOPLE]
        if not any(word.text.endswith(("n", "s")) for word in people):
            return False
        if any(self.is_small(at, "prepositions") for at in range(place)):
            return False
        is_last = place + 1 == len(self.words)
        if is_last and all(word.kind is not Kind.CUSTOMER for word in people):
            return False  # "banken vergelijken": done to them
        verb = self.verb_at(place, Form.BASE)
        if verb is not None and verb.particle:
            return False  # "gasten inchecken": told of them, it would split, "gasten checken in"
        is_done_by = verb is not None and verb.takes is Takes.THING and verb.lean <= _CUSTOMERS
        has_object = not is_last and not self.is_small(place + 1, "prepositions", "and")
        return has_object or is_done_by
