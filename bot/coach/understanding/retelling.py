"""A sentence retold as steps of the method: what the customer does, in the present, without the subject (rule 8)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.coach.understanding.small_words import small_words
from bot.journey.actor import Actor, actor_of
from bot.journey.actor.clause import Clause, Subject, read_clause
from bot.journey.actor.lexicon import Kind, Lexicon, lexicon_of
from bot.journey.actor.phrases import Phrase
from bot.journey.actor.predicate import Predicate, Shape
from bot.journey.actor.rewording import from_customers_side
from bot.journey.actor.segments import Segment, segments_of
from bot.journey.actor.verbs import Form, Verb, dutch_forms, english_forms
from bot.journey.actor.words import Word, words_of
from bot.journey.language import Language

_PRONOUNS = ("we", "i", "you", "they")
_MOST_WORDS = 18
"""A step is one thing; longer than this it is a story."""
_FEWEST_WORDS = 2
_MANY = {"ze", "zij", "they"}
_TOLD = (Form.BASE, Form.THIRD, Form.PAST)
_JOINTS = {"en", "of", "maar", "and", "or", "but"}
_NEAR = 4
"""How many words behind the verb may still tie a sentence to the one before it, as "toen" does."""


def steps_told(text: str, language: Language, *, by_customer: bool | None) -> list[str]:
    """Retell what the customer does in a sentence; empty where nobody does anything, or says so too vaguely."""
    lexicon = lexicon_of(language)
    found = []
    before: Subject | None = None
    for segment in segments_of(words_of(text, language), lexicon):
        clause = read_clause(segment, lexicon)
        if not clause.words:
            continue
        clause = _by_hand(clause, lexicon)
        subject = clause.subject
        if subject is Subject.LEFT_OUT and clause.predicate.shape is Shape.FINITE and before is not None:
            subject = before  # "… en klikte door"
        before = subject
        step = _step(segment, clause, subject, lexicon, by_customer=by_customer)
        if step:
            found.append(step)
    return found


def subjectless_steps(text: str, language: Language) -> list[str]:
    """Retell a line of a list that begins with what customers do, as "zoeken op internet"."""
    first, _, rest = text.partition(" ")
    customers = ("De klant", "Klanten") if language is Language.NL else ("The customer", "Customers")
    if not any(form in _TOLD for word in words_of(first, language) for _, form in word.forms):
        return []
    whole = (f"{subject} {first.lower()} {rest}" for subject in customers)
    return next((steps for one in whole if (steps := steps_told(one, language, by_customer=None))), [])


def _step(
    segment: Segment, clause: Clause, subject: Subject, lexicon: Lexicon, *, by_customer: bool | None
) -> str:
    language = lexicon.language
    by_us = subject in (Subject.WE, Subject.COMPANY) and not (subject is Subject.WE and by_customer)
    if by_us:
        text = " ".join(word.typed for word in segment)
        return from_customers_side(text, language) if actor_of(text, language).actor is Actor.COMPANY else ""
    if subject is Subject.THEY and by_customer:
        are_many = any(word.text in _MANY for word in segment)
        return _done_to_me(segment, lexicon) if are_many else ""
    phrase = clause.subject_phrase
    if (
        phrase is not None
        and phrase.kind is Kind.CIRCLE
        and phrase.words[-1].text not in small_words(lexicon.language).at_home
    ):
        return ""
    acts = subject in (Subject.CUSTOMER, Subject.I, Subject.THEY, Subject.WE)
    predicate = clause.predicate
    if not acts or predicate.shape is not Shape.FINITE or predicate.verb is None or predicate.is_state:
        return ""
    wished = clause.words[predicate.place].text in small_words(lexicon.language).wishes
    inward = wished or predicate.verb.base in small_words(language).inward
    if inward and not predicate.is_passive:
        return ""
    if any(lexicon.is_small(word.text, "negation") for word in clause.words):
        return ""
    if any(word.typed.lower() in small_words(language).prefers for word in segment):
        return ""
    if subject is Subject.I and by_customer is False:
        return ""
    return _retold(segment, clause, lexicon)


def _by_hand(clause: Clause, lexicon: Lexicon) -> Clause:
    """Read "nieuwe klanten stappen over" and "vergeleek ik": a plural before its verb, or a pronoun behind it."""
    opens_with_customer = clause.subject is Subject.LEFT_OUT and clause.words[0].kind is Kind.CUSTOMER
    if (
        clause.predicate.shape is Shape.FINITE
        and clause.predicate.verb is not None
        and not opens_with_customer
    ):
        return clause
    left_out = small_words(lexicon.language).left_out
    for place, word in enumerate(clause.words):
        before = next((one for one in reversed(clause.words[:place]) if one.text not in left_out), None)
        behind = clause.words[place + 1] if place + 1 < len(clause.words) else None
        verb = next((verb for verb, form in word.forms if form not in (Form.ACTION, Form.PARTICIPLE)), None)
        if verb is None:
            continue
        is_told_of_customer = before is not None and before.kind is Kind.CUSTOMER
        is_inverted = behind is not None and lexicon.is_small(behind.text, "i") and place <= 1
        if not (is_told_of_customer or is_inverted):
            continue
        read = clause.predicate.verb
        particle = read.particle if read is not None and read.base == verb.base else ""
        predicate = Predicate(Shape.FINITE, place, Verb(verb.base, particle), places=frozenset({place}))
        phrase = (
            None
            if is_inverted
            else Phrase(clause.words[:place], "", 0, Kind.CUSTOMER, frozenset({Kind.CUSTOMER}))
        )
        subject = Subject.I if is_inverted else Subject.CUSTOMER
        return replace(clause, predicate=predicate, subject=subject, subject_phrase=phrase)
    return clause


def _done_to_me(segment: Segment, lexicon: Lexicon) -> str:
    """Retell what "they" do as a customer tells it: there "they" are the company."""
    we = "wij" if lexicon.language is Language.NL else "we"
    words = [we if word.text in _MANY else word.typed for word in segment]
    return from_customers_side(" ".join(words), lexicon.language)


def _retold(segment: Segment, clause: Clause, lexicon: Lexicon) -> str:
    """Put the verb in front, in the present; the subject and what ties it to the sentence before go."""
    language = lexicon.language
    words = list(clause.words)
    place = clause.predicate.place
    gone = set(_subject_places(clause, lexicon)) | {place}
    finite, participle = _finite(clause, lexicon)
    if not finite:
        return ""
    if participle is not None:
        gone.add(participle)
    ahead: list[str] = []
    rest: list[str] = []
    for number, word in enumerate(words):
        is_tie = word.text in small_words(language).left_out and number <= place + _NEAR
        if number in gone or is_tie or word.is_punctuation:
            continue
        (ahead if number < place else rest).append(_own(words, number, lexicon))
    particle = clause.predicate.verb.particle if clause.predicate.verb and participle is not None else ""
    if particle and language is Language.NL:
        rest.append(particle)
    elif particle and particle not in rest:
        rest.insert(0, particle)
    # "Na een week kreeg ik een mail": when it was goes to the end.
    behind = " ".join(ahead)
    while rest and rest[-1].lower() in _JOINTS and not behind:
        rest.pop()
    told = " ".join([finite, *rest, behind[:1].lower() + behind[1:]]).strip()
    if (
        not rest
        and not ahead
        and clause.predicate.verb is not None
        and clause.predicate.verb.base in small_words(lexicon.language).calls
    ):
        told = f"{told} {'ons' if language is Language.NL else 'us'}"
    count = len(told.split())
    if count <= _FEWEST_WORDS:
        # "Klanten bellen als de factuur hoger is": why or when is what tells here.
        told = " ".join([told, *(word.typed for word in segment[len(clause.words) :])])
        count = len(told.split())
    return told[:1].upper() + told[1:] if _FEWEST_WORDS <= count <= _MOST_WORDS else ""


def _own(words: Sequence[Word], place: int, lexicon: Lexicon) -> str:
    """Give a word as the team says it of a customer: "mijn" becomes "de", and "jullie" "ons"."""
    word = words[place]
    behind = words[place + 1] if place + 1 < len(words) else None
    if word.text in {"jullie", "you"} and (behind is None or behind.kind is None or word.text == "you"):
        return "ons" if lexicon.language is Language.NL else "us"
    return small_words(lexicon.language).own.get(word.text, word.typed.strip("'’"))


def _subject_places(clause: Clause, lexicon: Lexicon) -> Iterator[int]:
    place = clause.predicate.place
    phrase = clause.subject_phrase
    if phrase is not None:
        yield from range(phrase.start, phrase.end)
        if phrase.start > 0 and lexicon.is_small(clause.words[phrase.start - 1].text, "determiners", "us"):
            yield phrase.start - 1
        return
    for number, word in enumerate(clause.words[: place + 2]):
        if lexicon.is_small(word.text, *_PRONOUNS):
            yield number
            return


def _finite(clause: Clause, lexicon: Lexicon) -> tuple[str, int | None]:
    """Give the verb in the third person, and the place of a participle that went into it ("heb gebeld")."""
    predicate, language = clause.predicate, lexicon.language
    word = clause.words[predicate.place]
    verb = predicate.verb
    if verb is None:
        return "", None
    is_perfect = lexicon.is_small(word.text, "have") or (
        language is Language.NL
        and lexicon.is_small(word.text, "be")
        and (not predicate.is_passive or verb.base in small_words(lexicon.language).moves)
    )
    if is_perfect:
        behind = reversed(range(predicate.place + 1, len(clause.words)))
        places = [*sorted(predicate.places - {predicate.place}), *behind]
        forms = {place: {form for _, form in clause.words[place].forms} for place in places}
        done = next((place for place in places if Form.PARTICIPLE in forms[place]), None)
        if done is not None and clause.words[done].text != clause.words[done].typed.lower():
            return "", None  # another word, taken for a slip of this one
        if done is not None:
            said = [known for known, form in clause.words[done].forms if form is Form.PARTICIPLE]
            return _third(verb if verb in said else said[0], language), done
    if word.text in small_words(language).third:
        return small_words(language).third[word.text], None
    return (_third(verb, language), None) if _is_form_of(word, verb) else (word.typed.lower(), None)


def _is_form_of(word: Word, verb: Verb) -> bool:
    return any(known.base == verb.base for known, _ in word.forms)


@lru_cache(maxsize=2000)
def _third(verb: Verb, language: Language) -> str:
    strong = lexicon_of(language).strong
    if language is Language.EN:
        forms = english_forms(verb.base, strong)
        return next(spelling for spelling, form in forms if form is Form.THIRD)
    known = [spelling for spelling, form in dutch_forms(verb.base, "", strong) if form is Form.THIRD]
    stems = [spelling for spelling, form in dutch_forms(verb.base, "", strong) if form is Form.STEM]
    unstressed = ("ig", "gel", *lexicon_of(language).spelling["unstressed"])
    is_unstressed = verb.base.removesuffix("en").endswith(unstressed)
    stem = (min(stems, key=len) if is_unstressed else stems[0]) if stems else verb.base
    regular = stem if stem.endswith("t") else stem + "t"
    spelled_by_rule = {stem + ending for stem in stems for ending in ("", "t", "d", "dt")}
    # An irregular form is told first of all.
    return known[0] if known and known[0] not in spelled_by_rule else regular
