"""Groups of words around a noun: "de nieuwe klant", "by our sales team"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.journey.actor.lexicon import PEOPLE, Kind, Lexicon
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
        is_next_noun = lexicon.language is Language.NL and _ends_with_person(group) and word.kind is not None
        breaks = place in skipped or _is_border(word, lexicon)
        if group and (starts_anew or breaks or is_next_noun):
            yield _phrase(group, preposition, place - len(group), determiner, lexicon)
            group, preposition, determiner = [], "", ""
        if place in skipped:
            preposition, determiner = "", ""
        elif starts_anew:
            determiner = word.text
        elif lexicon.is_small(word.text, "prepositions"):
            is_rest = preposition == "behalf"  # "on behalf of"
            preposition, determiner = preposition if is_rest else word.text, ""
        elif not breaks:
            group.append(word)
    if group:
        yield _phrase(group, preposition, len(words) - len(group), determiner, lexicon)


def _ends_with_person(group: list[Word]) -> bool:
    """Whether a person was named, after whom Dutch starts a new noun: "zoekt de adviseur informatie"."""
    return bool(group) and group[-1].kind in PEOPLE


def _is_border(word: Word, lexicon: Lexicon) -> bool:
    if word.is_punctuation or word.text == "":
        return True
    if word.kind is not None:
        return False
    return lexicon.is_small(
        word.text, "prepositions", "adverbs", "and", "there", "infinitive_mark", "we", "i", "you", "they"
    )


def _phrase(group: list[Word], preposition: str, start: int, determiner: str, lexicon: Lexicon) -> Phrase:
    kinds = _kinds(group, lexicon)
    kind = _kind(group, kinds, lexicon)
    has_other = any(lexicon.is_small(word.text, "others") for word in group)
    if Kind.CUSTOMER in kinds and (has_other or lexicon.is_small(determiner, "their", "my")):
        # "Andere klanten" and "zijn kind" are around the customer, and no sign that we do it.
        kinds = [Kind.CIRCLE if one is Kind.CUSTOMER else one for one in kinds]
        kind = Kind.CIRCLE if kind is Kind.CUSTOMER else kind
    told = frozenset(one for one in kinds if one is not None)
    return Phrase(tuple(group), preposition, start, kind, told, determiner)


def _kinds(group: list[Word], lexicon: Lexicon) -> list[Kind | None]:
    """Whose each word is; two words that the lexicon knows as one ("customer service") count as one."""
    kinds: list[Kind | None] = []
    for place, word in enumerate(group):
        pair = lexicon.nouns.get(f"{group[place - 1].text}-{word.text}") if place else None
        if pair is not None:
            kinds.pop()
        kinds.append(pair or word.kind)
    return kinds


def _kind(group: list[Word], kinds: list[Kind | None], lexicon: Lexicon) -> Kind | None:
    last = next((kind for kind in reversed(kinds) if kind is not None), None)
    if lexicon.language is not Language.EN or len(kinds) == 1:
        return last
    told = [kind for kind in kinds if kind in (Kind.OFFER, Kind.OURS, Kind.THEIRS)]
    if last is Kind.EITHER and told:
        return told[-1]  # "confirmation email"
    is_compound = group[0].text in lexicon.first_parts and len(kinds) == len(group)
    return lexicon.first_parts[group[0].text] if is_compound and kinds[-1] not in PEOPLE else last
