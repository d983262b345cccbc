"""What a step says: who, does what, to what. A shallow reading, made for short lines and forgiving of errors."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.journey.actor.finding import find_predicate
from bot.journey.actor.lexicon import PEOPLE, Kind, Lexicon
from bot.journey.actor.phrases import Phrase, phrases_of
from bot.journey.actor.predicate import Predicate, Shape
from bot.journey.actor.verbs import Form, Takes
from bot.journey.actor.words import Word
from bot.journey.language import Language

_LONGEST_ABBREVIATION = 4
_BRACKETS = "()"
_SHORTEST = 2
"""Words kept of a clause before "whether", so that "check whether" is not taken for a noun."""


class Subject(StrEnum):
    """Who or what the clause is told of."""

    WE = "we"
    I = "i"  # noqa: E741 - the word itself
    YOU = "you"
    THEY = "they"
    COMPANY = "company"
    CUSTOMER = "customer"
    TITLE = "title"
    """Somebody at work by the sound of it ("arborist", "BDR"), though not a known word."""
    THING = "thing"
    UNKNOWN = "unknown"
    LEFT_OUT = "left_out"


_PRONOUNS = (Subject.WE, Subject.I, Subject.YOU, Subject.THEY)


@dataclass(frozen=True)
class Clause:
    """One reading of a step."""

    words: tuple[Word, ...]
    subject: Subject
    subject_phrase: Phrase | None
    predicate: Predicate
    others: tuple[Phrase, ...]
    """The phrases beside the subject: objects, receivers, places."""
    has_us: bool
    """Whether "us" is done to, addressed or visited."""
    has_there: bool
    """Dutch "er", which opens a sentence without a doer."""

    @property
    def is_passive_of_person(self) -> bool:
        """Whether a passive tells of a person ("wordt gebeld") and not of a thing ("wordt verstuurd")."""
        verb = self.predicate.verb
        takes_person = verb is not None and verb.takes is Takes.PERSON
        return (
            self.predicate.is_passive
            and takes_person
            and self.subject not in (Subject.THING, Subject.COMPANY)
            and not self.has_there
        )


def read_clause(words: Sequence[Word], lexicon: Lexicon, *, follows_clause: bool = False) -> Clause:
    """Read the main clause of a step; `follows_clause` when "zodra het contract getekend is," went before."""
    is_fronted = follows_clause or opens_subordinate(words, lexicon)
    main = tuple(_main_clause(words, lexicon))
    predicate = find_predicate(main, lexicon)
    phrases = phrases_of(main, predicate.places, lexicon)
    subject, phrase = _subject(main, predicate, phrases, lexicon, is_fronted=is_fronted)
    if _buys(subject, phrase, main, predicate, lexicon) or _speak_as_customers(subject, phrases, lexicon):
        subject = Subject.CUSTOMER
    return Clause(
        words=main,
        subject=subject,
        subject_phrase=phrase,
        predicate=predicate,
        others=tuple(other for other in phrases if other is not phrase),
        has_us=_has_us(main, phrases, lexicon),
        has_there=bool(main) and lexicon.is_small(main[0].text, "there"),
    )


def opens_subordinate(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a line opens with "zodra", "if" and the like."""
    return bool(words) and lexicon.is_small(words[0].text, "subordinators")


def _main_clause(words: Sequence[Word], lexicon: Lexicon) -> Sequence[Word]:
    """Leave out "dat de vergunning rond is", "if the customer agrees," and the like."""
    words = [word for word in words if word.text not in _BRACKETS]
    if opens_subordinate(words, lexicon):
        return words[_start_of_main_clause(words, lexicon) :]
    for place, word in enumerate(words):
        if place > 0 and lexicon.is_small(word.text, "subordinators"):
            return words[: max(place, _SHORTEST)]
    return words


def _start_of_main_clause(words: Sequence[Word], lexicon: Lexicon) -> int:
    """Find where "zodra het contract getekend is" ends: at a comma, or where a second verb follows."""
    for place in range(1, len(words) - 1):
        if words[place].text == ",":
            return place + 1
        if (
            lexicon.language is Language.NL
            and _is_finite(words[place], lexicon)
            and _is_finite(words[place + 1], lexicon)
        ):
            return place + 1
    return 1


def _is_finite(word: Word, lexicon: Lexicon) -> bool:
    is_verb = any(form in (Form.THIRD, Form.BASE) for _, form in word.forms)
    return is_verb or lexicon.is_small(word.text, "be", "passive", "have", "modals")


def _subject(
    words: Sequence[Word],
    predicate: Predicate,
    phrases: Sequence[Phrase],
    lexicon: Lexicon,
    *,
    is_fronted: bool,
) -> tuple[Subject, Phrase | None]:
    pronoun = _pronoun(words, predicate, lexicon)
    if pronoun is not None:
        return pronoun, None
    opening = words[: predicate.place]
    # "Daarna belt de adviseur", "zodra het getekend is belt de adviseur": the subject follows the verb.
    is_inverted = is_fronted or (bool(opening) and not lexicon.is_small(opening[-1].text, "and"))
    phrase = _subject_phrase(predicate, phrases, is_inverted=is_inverted)
    return (_subject_of(phrase, lexicon), phrase) if phrase is not None else (Subject.LEFT_OUT, None)


def _pronoun(words: Sequence[Word], predicate: Predicate, lexicon: Lexicon) -> Subject | None:
    """Find a pronoun before the verb, or right after it ("daarna bellen we de klant")."""
    last = predicate.place + 2 if predicate.shape is not Shape.NONE else len(words)
    for place, word in enumerate(words[:last]):
        if place > 0 and lexicon.is_small(words[place - 1].text, "prepositions"):
            continue
        pronoun = next((name for name in _PRONOUNS if lexicon.is_small(word.text, name)), None)
        is_object = place > predicate.place == 0 and pronoun is not Subject.WE
        if pronoun is not None and not is_object:
            return pronoun
    return None


def _subject_phrase(predicate: Predicate, phrases: Sequence[Phrase], *, is_inverted: bool) -> Phrase | None:
    """Find the noun the verb agrees with: before it, or after it when something else opens the sentence."""
    if not predicate.has_subject_slot:
        return None
    bare = [phrase for phrase in phrases if not phrase.preposition]
    before = [phrase for phrase in bare if phrase.end <= predicate.place]
    if before:
        return next((phrase for phrase in before if phrase.kind in PEOPLE), before[0])
    after = next((phrase for phrase in bare if phrase.start > predicate.place), None)
    if not is_inverted or predicate.shape is not Shape.FINITE or after is None:
        return None
    return after if after.kind in PEOPLE or predicate.is_passive else None


def _subject_of(phrase: Phrase, lexicon: Lexicon) -> Subject:
    if phrase.kind is Kind.COMPANY or lexicon.is_small(phrase.determiner, "our"):
        return Subject.COMPANY
    if lexicon.is_small(phrase.words[-1].text, "lead"):
        return Subject.THING  # nobody calls themselves a lead: who does, speaks for the company
    is_somebodys = lexicon.is_small(phrase.determiner, "my", "their")
    if not is_somebodys and lexicon.is_small(phrase.words[-1].text, "either_side"):
        return Subject.UNKNOWN
    if phrase.kind in (Kind.CUSTOMER, Kind.CIRCLE):
        return Subject.CUSTOMER
    if phrase.kind is not None:
        return Subject.THING
    return Subject.TITLE if _sounds_like_title(phrase, lexicon) else Subject.UNKNOWN


def _sounds_like_title(phrase: Phrase, lexicon: Lexicon) -> bool:
    last = phrase.words[-1]
    is_abbreviation = last.typed.isupper() and 1 < len(last.typed) <= _LONGEST_ABBREVIATION
    return is_abbreviation or last.text.endswith(lexicon.spelling["title_endings"])


def _buys(
    subject: Subject, phrase: Phrase | None, words: Sequence[Word], predicate: Predicate, lexicon: Lexicon
) -> bool:
    """Whether somebody at work does what buyers do: "HR director signs", "analyst plugs our API in"."""
    if phrase is None or subject not in (Subject.COMPANY, Subject.TITLE) or predicate.is_passive:
        return False
    is_ours = lexicon.is_small(phrase.determiner, "our")
    if is_ours or not any(lexicon.is_small(word.text, "buyers") for word in phrase.words):
        return False
    told = words[predicate.place].text if predicate.verb is None else predicate.verb.base
    buys = lexicon.is_small(told.removesuffix("s"), "buying") or lexicon.is_small(told, "buying")
    return buys or any(lexicon.is_small(word.text, "us") for word in words[predicate.place :])


def _speak_as_customers(subject: Subject, phrases: Sequence[Phrase], lexicon: Lexicon) -> bool:
    """Whether customers say "we": "we as parents get …"."""
    return subject is Subject.WE and any(
        phrase.kind is Kind.CUSTOMER and lexicon.is_small(phrase.preposition, "as") for phrase in phrases
    )


def _has_us(words: Sequence[Word], phrases: Sequence[Phrase], lexicon: Lexicon) -> bool:
    """Whether "ons" or "us" stands by itself, so not as "our" before a noun, nor as who does it."""
    owned = {phrase.start - 1 for phrase in phrases if phrase.determiner}
    return any(
        lexicon.is_small(word.text, "us")
        and place not in owned
        and not (place and lexicon.is_small(words[place - 1].text, "agent"))
        for place, word in enumerate(words)
    )
