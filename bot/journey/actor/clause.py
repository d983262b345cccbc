"""What a step says: who, does what, to what. A shallow reading, made for short lines and forgiving of errors."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.journey.actor.lexicon import PEOPLE, Kind, Lexicon
from bot.journey.actor.phrases import Phrase, phrases_of
from bot.journey.actor.predicate import Predicate, Shape, find_predicate
from bot.journey.actor.verbs import Takes
from bot.journey.actor.words import Word


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
    has_our: bool
    """Whether something is called ours, other than the subject."""
    has_there: bool
    """Dutch "er", which opens a sentence without a doer."""
    has_my: bool = False


def read_clause(words: Sequence[Word], lexicon: Lexicon) -> Clause:
    """Read the main clause of a step."""
    main = tuple(_main_clause(words, lexicon))
    predicate = find_predicate(main, lexicon)
    phrases = phrases_of(main, predicate.places, lexicon)
    subject, phrase = _subject(main, predicate, phrases, lexicon)
    others = tuple(other for other in phrases if other is not phrase)
    our = [
        other
        for other in others
        if lexicon.is_small(other.determiner, "our") and not lexicon.is_small(other.preposition, "agent")
    ]
    return Clause(
        words=main,
        subject=subject,
        subject_phrase=phrase,
        predicate=predicate,
        others=others,
        has_us=_has_us(main, phrases, lexicon),
        has_our=bool(our),
        has_there=bool(main) and lexicon.is_small(main[0].text, "there"),
        has_my=any(lexicon.is_small(word.text, "my") for word in main),
    )


def _main_clause(words: Sequence[Word], lexicon: Lexicon) -> Sequence[Word]:
    """Leave out "dat de vergunning rond is", "if the customer agrees," and the like."""
    words = [word for word in words if word.text not in "()"]
    if words and lexicon.is_small(words[0].text, "subordinators"):
        comma = next((place for place, word in enumerate(words) if word.text == ","), None)
        if comma is None or comma + 1 == len(words):
            return words[1:]
        return words[comma + 1 :]
    for place, word in enumerate(words):
        if place > 0 and lexicon.is_small(word.text, "subordinators"):
            return words[:place]
    return words


def _subject(
    words: Sequence[Word], predicate: Predicate, phrases: Sequence[Phrase], lexicon: Lexicon
) -> tuple[Subject, Phrase | None]:
    pronoun = _pronoun(words, predicate, lexicon)
    if pronoun is not None:
        return pronoun, None
    if not predicate.has_subject_slot:
        return Subject.LEFT_OUT, None
    before = [phrase for phrase in phrases if phrase.end <= predicate.place and not phrase.preposition]
    if before:
        return _subject_of(before[0], lexicon), before[0]
    if _is_inverted(words, predicate, lexicon):
        after = [phrase for phrase in phrases if phrase.start > predicate.place and not phrase.preposition]
        named = next((phrase for phrase in after if phrase.kind in PEOPLE), None)
        if named is not None and named is after[0]:
            return _subject_of(named, lexicon), named
        if after and predicate.is_passive:
            return _subject_of(after[0], lexicon), after[0]
    return Subject.LEFT_OUT, None


def _pronoun(words: Sequence[Word], predicate: Predicate, lexicon: Lexicon) -> Subject | None:
    """A pronoun before the verb, or right after it ("daarna bellen we de klant")."""
    last = predicate.place + 2 if predicate.shape is not Shape.NONE else len(words)
    for place, word in enumerate(words[:last]):
        group = next(
            (name for name in ("we", "i", "you", "they") if lexicon.is_small(word.text, name)), None
        )
        follows_preposition = place > 0 and lexicon.is_small(words[place - 1].text, "prepositions")
        is_object = place > predicate.place and predicate.place == 0
        if group is not None and not follows_preposition and not (is_object and group != "we"):
            return Subject(group)
    return None


def _is_inverted(words: Sequence[Word], predicate: Predicate, lexicon: Lexicon) -> bool:
    """Whether something else than the subject opens the sentence: "daarna belt de adviseur"."""
    opening = words[: predicate.place]
    return predicate.shape is Shape.FINITE and bool(opening) and not lexicon.is_small(opening[-1].text, "and")


def _subject_of(phrase: Phrase, lexicon: Lexicon) -> Subject:
    if phrase.kind is Kind.COMPANY or lexicon.is_small(phrase.determiner, "our"):
        return Subject.COMPANY
    if phrase.kind is Kind.CUSTOMER:
        return Subject.CUSTOMER
    if phrase.kind is None:
        return Subject.TITLE if _sounds_like_title(phrase, lexicon) else Subject.UNKNOWN
    return Subject.THING


_LONGEST_ABBREVIATION = 4


def _sounds_like_title(phrase: Phrase, lexicon: Lexicon) -> bool:
    last = phrase.words[-1]
    is_abbreviation = last.typed.isupper() and 1 < len(last.typed) <= _LONGEST_ABBREVIATION
    return is_abbreviation or last.text.endswith(tuple(lexicon.small["title_endings"]))


def _has_us(words: Sequence[Word], phrases: Sequence[Phrase], lexicon: Lexicon) -> bool:
    """Whether "ons" or "us" stands by itself, so not as "our" before a noun."""
    owned = {phrase.start - 1 for phrase in phrases if phrase.determiner}
    return any(
        lexicon.is_small(word.text, "us") and place not in owned for place, word in enumerate(words)
    )


def is_done_to_person(clause: Clause) -> bool:
    """Whether a passive tells of a person ("wordt gebeld") and not of a thing ("wordt verstuurd")."""
    verb = clause.predicate.verb
    return verb is not None and verb.takes is Takes.PERSON
