"""Two or more steps in one line, and how to split them."""

from collections.abc import Sequence

from bot.journey.actor.clause import Clause, Subject, opens_subordinate, read_clause
from bot.journey.actor.lexicon import Lexicon, lexicon_of
from bot.journey.actor.predicate import Predicate, Shape
from bot.journey.actor.segments import Segment, segments_of
from bot.journey.actor.verbs import Form, ObjectRole
from bot.journey.actor.words import Word, words_of
from bot.journey.language import Language

_SURE_SIGNS = frozenset(";>→.")
_LOOKING = -3.0


def split_steps(text: str, language: Language) -> tuple[str, ...]:
    """Split a line into its steps; empty when it is one step.

    Moves that people make in one go stay together: "komt op de website en kijkt rond", "search and
    compare", "is tevreden en geeft een 8+".
    """
    lexicon = lexicon_of(language)
    words = words_of(text, language)
    segments = segments_of(words, lexicon)
    if any(opens_subordinate(segment, lexicon) for segment in segments):
        return ()  # "belt zelf maar, omdat niemand reageert": one step with its reason
    if len(segments) < 2 or "?" in text:  # noqa: PLR2004 - two make several
        return ()
    clauses = [read_clause(segment, lexicon) for segment in segments]
    if not _is_several(words, segments, clauses, lexicon):
        return ()
    subject = _subject_text(text, clauses[0])
    first, *others = (_text_of(text, segment, lexicon) for segment in segments)
    carried = [
        other if clause.subject is not Subject.LEFT_OUT or not subject else f"{subject} {other}"
        for other, clause in zip(others, clauses[1:], strict=True)
    ]
    return tuple(_capitalised(step) for step in (first, *carried))


def _is_several(
    words: Sequence[Word], segments: Sequence[Segment], clauses: Sequence[Clause], lexicon: Lexicon
) -> bool:
    if _has_choice(words, segments, lexicon):
        return False
    if len(segments) > 2 or _has_sure_sign(words, segments, lexicon):  # noqa: PLR2004 - three are no single move
        return True
    first, second = clauses
    if first.subject is not Subject.LEFT_OUT and second.subject not in (Subject.LEFT_OUT, first.subject):
        return True
    if first.predicate.is_state or second.predicate.is_state:
        return False
    if len(segments[0]) == 1 or _shares_object(first, second):
        return False  # "zoekt en vindt ons", "nieuwsbrief maken en versturen"
    if first.predicate.is_passive and _ends_with_participle(segments[1]):
        return False  # "wordt opgemaakt en verzonden"
    return not _is_one_move(first.predicate, second.predicate, lexicon)


def _has_choice(words: Sequence[Word], segments: Sequence[Segment], lexicon: Lexicon) -> bool:
    """Whether one step can be taken in two ways: "belt of mailt"."""
    return any(lexicon.is_small(joint.text, "or") for joint in _joints(words, segments))


def _has_sure_sign(words: Sequence[Word], segments: Sequence[Segment], lexicon: Lexicon) -> bool:
    signs = any(joint.text in _SURE_SIGNS for joint in _joints(words, segments))
    return signs or any(
        lexicon.is_small(word.text, "then") for segment in segments[1:] for word in segment[:3]
    )


def _joints(words: Sequence[Word], segments: Sequence[Segment]) -> list[Word]:
    inside = {word.at for segment in segments for word in segment}
    return [word for word in words if word.at not in inside]


def _shares_object(first: Clause, second: Clause) -> bool:
    """Whether two bare verbs are done to the same thing, which only the first names."""
    is_bare = first.predicate.shape is Shape.BASE and second.predicate.shape is Shape.BASE
    names_own = any(not phrase.preposition for phrase in second.others)
    return is_bare and bool(first.others) and not names_own


def _ends_with_participle(segment: Segment) -> bool:
    return any(form is Form.PARTICIPLE for word in (segment[0], segment[-1]) for _, form in word.forms)


def _is_one_move(first: Predicate, second: Predicate, lexicon: Lexicon) -> bool:
    """Whether people do this in one go: going somewhere to look round, looking at two things."""
    if not _is_looking(second):
        return False
    went = first.verb is not None and lexicon.is_small(first.verb.base, "going")
    return went or _is_looking(first)


def _is_looking(predicate: Predicate) -> bool:
    verb = predicate.verb
    return verb is not None and verb.lean <= _LOOKING and verb.role is ObjectRole.PLAIN


def _subject_text(text: str, clause: Clause) -> str:
    """Give the subject that the later steps share with the first, as typed."""
    if clause.predicate.shape is not Shape.FINITE or clause.subject is Subject.LEFT_OUT:
        return ""
    return text[clause.words[0].at : clause.words[clause.predicate.place].at].strip()


def _text_of(text: str, segment: Segment, lexicon: Lexicon) -> str:
    words = list(segment)
    while len(words) > 1 and lexicon.is_small(words[0].text, "then", "and"):
        words = words[1:]
    end = words[-1].end
    return text[words[0].at : end + len(text[end:]) - len(text[end:].lstrip("+!)%"))].strip()


def _capitalised(step: str) -> str:
    return step[:1].upper() + step[1:]
