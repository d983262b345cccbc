"""Groups of words around a noun: "de nieuwe klant", "by our sales team"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.journey.actor.lexicon import Kind, Lexicon
from bot.journey.actor.words import Word
from bot.journey.language import Language


@dataclass(frozen=True)
class Phrase:
    """A noun with what belongs to it, and the preposition before it."""

    words: tuple[Word, ...]
    preposition: str
    start: int
    """Place of its first word in the clause."""
    kind: Kind | None
    """Whose the noun is that tells what the phrase is about."""
    kinds: frozenset[Kind]
    """Of all its words."""
    determiner: str = ""

    @property
    def end(self) -> int:
        """Place after its last word."""
        return self.start + len(self.words)


def phrases_of(words: Sequence[Word], skipped: frozenset[int], lexicon: Lexicon) -> tuple[Phrase, ...]:
    """Group the words of a clause, leaving out the places in `skipped` (its verbs)."""
    return tuple(_phrases(words, skipped, lexicon))


def _phrases(words: Sequence[Word], skipped: frozenset[int], lexicon: Lexicon) -> Iterator[Phrase]:
    preposition = ""
    determiner = ""
    group: list[Word] = []
    for place, word in enumerate(words):
        starts_anew = lexicon.is_small(word.text, "determiners", "us")
        breaks = place in skipped or _is_border(word, lexicon)
        if group and (starts_anew or breaks):
            yield _phrase(group, preposition, place - len(group), determiner, lexicon)
            group, preposition, determiner = [], "", ""
        if starts_anew:
            determiner = word.text
        elif lexicon.is_small(word.text, "prepositions"):
            is_rest = preposition == "behalf"  # "on behalf of"
            preposition, determiner = preposition if is_rest else word.text, ""
        elif place in skipped:
            preposition, determiner = "", ""
        elif not breaks:
            group.append(word)
    if group:
        yield _phrase(group, preposition, len(words) - len(group), determiner, lexicon)


def _is_border(word: Word, lexicon: Lexicon) -> bool:
    if word.is_punctuation or word.text == "":
        return True
    if word.kind is not None:
        return False
    return lexicon.is_small(
        word.text, "prepositions", "adverbs", "and", "there", "infinitive_mark", "we", "i", "you", "they"
    )


def _phrase(group: list[Word], preposition: str, start: int, determiner: str, lexicon: Lexicon) -> Phrase:
    kinds = frozenset(word.kind for word in group if word.kind is not None)
    kind = _kind(group, kinds, lexicon)
    has_other = any(lexicon.is_small(word.text, "others") for word in group)
    if Kind.CUSTOMER in kinds and (has_other or lexicon.is_small(determiner, "their", "my")):
        # "Andere klanten" and "zijn kind" are around the customer, and no sign that we do it.
        kinds = (kinds - {Kind.CUSTOMER}) | {Kind.CIRCLE}
        kind = Kind.CIRCLE if kind is Kind.CUSTOMER else kind
    return Phrase(tuple(group), preposition, start, kind, kinds, determiner)


def _kind(group: list[Word], kinds: frozenset[Kind], lexicon: Lexicon) -> Kind | None:
    last = next((word.kind for word in reversed(group) if word.kind in kinds), None)
    pair = lexicon.nouns.get("-".join(word.text for word in group[-2:]))
    if pair is not None:
        return pair
    first = group[0]
    told = [word.kind for word in group if word.kind in (Kind.OFFER, Kind.OURS, Kind.THEIRS)]
    if lexicon.language is Language.EN and last is Kind.EITHER and told:
        return told[-1]  # "confirmation email"
    is_compound = lexicon.language is Language.EN and len(group) > 1 and first.text in lexicon.first_parts
    if is_compound and group[-1].kind not in (Kind.CUSTOMER, Kind.COMPANY):
        return lexicon.first_parts[first.text]
    return last
