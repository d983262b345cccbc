"""A line cut into the clauses that it strings together with "en", "and", a comma."""

from collections.abc import Sequence

from bot.journey.actor.finding import find_predicate
from bot.journey.actor.lexicon import Lexicon
from bot.journey.actor.predicate import Shape
from bot.journey.actor.words import Word

_SIGNS = frozenset(",;/+&.>→")

_MOST_JOINTS = 12
"""More than these are looked at in no line: what is typed to tease would take seconds."""

Segment = tuple[Word, ...]


def segments_of(words: Sequence[Word], lexicon: Lexicon) -> list[Segment]:
    """Cut where something with a verb of its own begins; at least one segment, none of them empty."""
    cuts = [place for place in range(1, len(words) - 1) if _is_joint(words, place, lexicon)][:_MOST_JOINTS]
    segments: list[Segment] = []
    start = 0
    for cut in cuts:
        left, right = tuple(words[start:cut]), tuple(words[cut + 1 :])
        if _has_verb(left, lexicon) and _opens_with_verb(right, lexicon):
            segments.append(left)
            start = cut + 1
    rest = tuple(words[start:])
    return [segment for segment in (*segments, rest) if segment]


def _is_joint(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    word = words[place]
    is_whether = lexicon.is_small(word.text, "subordinators") and lexicon.is_small(
        words[place + 1].text, "we", "i", "you", "they", "determiners"
    )  # "hoort of we passen", "vraagt of het kan"
    return word.text in _SIGNS or (lexicon.is_small(word.text, "and") and not is_whether)


def _has_verb(segment: Segment, lexicon: Lexicon) -> bool:
    return bool(segment) and find_predicate(segment, lexicon).shape not in (Shape.NONE, Shape.ACTION)


def _opens_with_verb(segment: Segment, lexicon: Lexicon) -> bool:
    """Whether a verb comes before the next joint, so that this is more than the end of an enumeration."""
    end = next(
        (place for place in range(1, len(segment) - 1) if _is_joint(segment, place, lexicon)), len(segment)
    )
    return _has_verb(segment[:end], lexicon)
