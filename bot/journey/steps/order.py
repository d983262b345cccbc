"""Steps out of the order in which journeys usually go (rule 8); careful, for customers move back (rule 10)."""

import tomllib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from bot.journey.actor.clause import read_clause
from bot.journey.actor.lexicon import lexicon_of
from bot.journey.actor.segments import segments_of
from bot.journey.actor.verbs import Verb
from bot.journey.actor.words import Word, words_of
from bot.journey.language import Language

_FAR = 4
"""Ranks apart from which a step is remarked on."""
_OFFERED = 4
"""The rank of getting and weighing an offer, of which nothing is left to do once it was signed."""
_ENDS = 9
"""From this rank on a journey ends or starts anew, so that anything may follow."""


@dataclass(frozen=True)
class Misplaced:
    """A step that usually stands elsewhere: `before` or after the step at place `other`."""

    other: int
    before: bool


def find_misplaced(texts: Sequence[str], languages: Sequence[Language]) -> dict[int, Misplaced]:
    """For each step far out of order, where it usually stands."""
    ranks = {
        place: rank
        for place, (text, language) in enumerate(zip(texts, languages, strict=True))
        if (rank := usual_rank(text, language)) is not None
    }
    in_order = _longest_in_order(ranks)
    found = {}
    for place in ranks.keys() - in_order:
        misplaced = _misplaced(place, ranks, in_order)
        if misplaced is not None:
            found[place] = misplaced
    return found or _offered_too_late(texts, languages, ranks)


def _offered_too_late(
    texts: Sequence[str], languages: Sequence[Language], ranks: dict[int, int]
) -> dict[int, Misplaced]:
    """Find an offer that comes first of all after it was signed; a second one may follow upon a first."""
    offered = next((place for place, rank in ranks.items() if rank == _OFFERED), None)
    if offered is None:
        return {}
    signed = next((place for place in range(offered) if _signs(texts[place], languages[place])), None)
    return {} if signed is None else {offered: Misplaced(signed, before=True)}


def _signs(text: str, language: Language) -> bool:
    verb = _verb(text, language)
    return verb is not None and _name(verb, language) in _table(language).signs


def usual_place(text: str, others: Sequence[str], language: Language) -> int | None:
    """Tell behind how many of the other steps such a step usually comes; None where that cannot be told.

    It comes behind all that usually stand before it, and behind what follows those without a usual place of its own.
    """
    rank = usual_rank(text, language)
    if rank is None:
        return None
    ranks = [usual_rank(other, language) for other in others]
    later = [place for place, other in enumerate(ranks) if other is not None and other > rank]
    earlier = [place for place, other in enumerate(ranks) if other is not None and other <= rank]
    if not later and not earlier:
        return None
    first_later = next((place for place in later if not earlier or place > earlier[-1]), len(others))
    return first_later if earlier else later[0]


@lru_cache(maxsize=4096)
def usual_rank(text: str, language: Language) -> int | None:
    """Where such a step usually stands, 1 (looks round) to 10 (recommends); None when that cannot be told."""
    segments = segments_of(words_of(text, language), lexicon_of(language))
    verb, table = _verb(text, language), _table(language)
    if verb is None or any(word.text in table.again for word in segments[0]):
        return None
    return table.rank(verb, segments[0], language)


def _verb(text: str, language: Language) -> Verb | None:
    lexicon = lexicon_of(language)
    segments = segments_of(words_of(text, language), lexicon)
    return read_clause(segments[0], lexicon).predicate.verb if segments else None


@dataclass(frozen=True)
class _Table:
    ranks: dict[str, int]
    again: frozenset[str]
    signs: frozenset[str]

    def rank(self, verb: Verb, words: Sequence[Word], language: Language) -> int | None:
        name = _name(verb, language)
        with_object = (self.ranks.get(f"{name}:{word.text}") for word in words)
        return next((rank for rank in with_object if rank is not None), self.ranks.get(name))


def _name(verb: Verb, language: Language) -> str:
    if not verb.particle:
        return verb.base
    return f"{verb.particle}|{verb.base}" if language is Language.NL else f"{verb.base}|{verb.particle}"


@lru_cache
def _table(language: Language) -> _Table:
    rows = tomllib.loads((files("bot.journey.lexicon") / "order.toml").read_text("utf-8"))[language.value]
    again, signs = (frozenset(rows.pop(name).split()) for name in ("again", "signs"))
    return _Table({step: int(rank) for rank, steps in rows.items() for step in steps.split()}, again, signs)


def _longest_in_order(ranks: dict[int, int]) -> set[int]:
    """Find the places of the most steps that stand in order."""
    tails: list[int] = []  # the lowest rank on which a row of this length ends
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for place, rank in ranks.items():
        length = bisect_right(tails, rank)
        before[place] = ends[length - 1] if length else None
        tails[length : length + 1] = [rank]
        ends[length : length + 1] = [place]
    row: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        row.add(last)
        last = before[last]
    return row


def _misplaced(place: int, ranks: dict[int, int], in_order: set[int]) -> Misplaced | None:
    rank = ranks[place]
    earlier = [other for other in sorted(in_order) if other < place]
    if any(ranks[other] >= rank + _FAR for other in earlier):
        ended = any(ranks[other] >= _ENDS for other in ranks if other < place)
        first_beyond = next(other for other in earlier if ranks[other] > rank)
        return None if ended else Misplaced(first_beyond, before=True)
    later = [other for other in sorted(in_order) if other > place and ranks[other] <= rank]
    is_far = any(ranks[other] <= rank - _FAR for other in later)
    return Misplaced(later[-1], before=False) if is_far else None
