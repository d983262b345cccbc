"""Tells talk among people from answers, by clues with weights (`clues.toml`)."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from bot.journey.hearing.values import QuestionKind
from bot.journey.hearing.words import fold, load_data, phrases_pattern, words_of

SURE = 18
"""The weight of a line that holds nothing but small talk."""
TALK_ALONE = 3
"""From this weight on, a line that stands alone is talk."""
TALK_IN_LIST = 6
"""From this weight on, a line among the items of a list is left out."""
TALK_WITH_BULLET = 10
"""A bullet says that the writer means a line as an item; only what can be nothing else is left out."""

_QUESTION_WEIGHT = 4
_ADDRESS_WEIGHT = 6
_STEP_WEIGHT = -5
_LONG_LINE_WEIGHT = 2
_MOST_WORDS_OF_ITEM = 22
_NO_WORDS = re.compile(r"^(?::[a-z0-9_+'-]+:|https?://\S+|www\.\S+|[\W_]|\+1)*$", re.IGNORECASE)
_ADDRESSES = re.compile(r"^@\S+|^cc\b|^(?:[Aa]sk|[Vv]raag|[Pp]ing|[Tt]ell)\s+[A-Z]")
_ONLY_PLUSSES = re.compile(r"^(?:\+\d+|\++)$")
_MOST_WORDS_OF_GREETING = 4
_SHORTEST_VERB = 4
_STATES = (["is", "not"], ["has", "no"], ["heeft", "geen"], ["heeft", "nog"])
"""Begin steps, though the same verbs begin many a question."""
_MAY_ASK = {QuestionKind.PHASE_DETAILS, QuestionKind.PERSONA}
"""An information need and a persona's question are questions themselves."""


@dataclass(frozen=True)
class _Clue:
    weight: int
    pattern: re.Pattern[str]
    silent_at: frozenset[str]


def talk_weight(text: str, question: QuestionKind, people: Collection[str] = ()) -> int:
    """Weigh how much a line looks like talk among people: 0 or less is an answer, `SURE` is only talk.

    `people` are first names of who takes part; to address one of them is talk.
    """
    words = words_of(text)
    if _NO_WORDS.match(text.replace(" ", "")) or all(map(_is_chatter, words)):
        return SURE
    if all(_is_chatter(word) or word in _words("chatter_or_item") for word in words) or _greets(text):
        return TALK_ALONE
    folded = f" {' '.join(words)} "
    weight = sum(
        clue.weight * len(clue.pattern.findall(folded)) for clue in _clues() if question not in clue.silent_at
    )
    if text.rstrip(" !)").endswith("?") and question not in _MAY_ASK:
        weight += _QUESTION_WEIGHT
    if _ADDRESSES.search(text) or _calls(words, people):
        weight += _ADDRESS_WEIGHT
    if question is QuestionKind.STEPS and _opens_as_step(words):
        weight += _STEP_WEIGHT
    if question.takes_a_list and len(words) > _MOST_WORDS_OF_ITEM:
        weight += _LONG_LINE_WEIGHT
    return weight


def _is_chatter(word: str) -> bool:
    return (
        word in _words("chatter")
        or _ONLY_PLUSSES.match(word) is not None
        or word.startswith(("haha", "hehe", "hihi"))
    )


def _greets(text: str) -> bool:
    """Tell whether a line is one name and small talk, as in "dankjewel Anna"."""
    others = [word for word in text.split() if not _is_chatter(" ".join(words_of(word)))]
    return len(others) == 1 < len(text.split()) <= _MOST_WORDS_OF_GREETING and others[0][:1].isupper()


def _calls(words: list[str], people: Collection[str]) -> bool:
    """Tell whether a line begins or ends with the name of somebody who takes part."""
    names = {fold(name) for name in people}
    return bool(words) and not names.isdisjoint({words[0], words[-1]})


def _opens_as_step(words: list[str]) -> bool:
    """Tell whether a line begins as steps do: a verb in the third person, perhaps behind its subject."""
    if words[:2] in _STATES:
        return True
    opening = next((place for place, word in enumerate(words) if word not in _words("step_subjects")), None)
    if opening is None or not _is_third_person(words[opening]):
        return False
    return _words("inverting").isdisjoint(words[opening + 1 : opening + 2])


def _is_third_person(word: str) -> bool:
    ends_so = len(word) >= _SHORTEST_VERB and word.endswith(("t", "s")) and "'" not in word
    return word in _words("other_step_verbs") or (ends_so and word not in _words("not_step_verbs"))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load_data("clues.toml")[name])


@cache
def _clues() -> tuple[_Clue, ...]:
    wrapped = {"start": r"^ (?:{})(?= )", "anywhere": r"(?<= )(?:{})(?= )", "end": r"(?<= )(?:{}) $"}
    return tuple(
        _Clue(
            entry["weight"],
            re.compile(wrapped[entry["where"]].format(phrases_pattern(entry["phrases"]))),
            frozenset(entry.get("except", ())),
        )
        for entry in load_data("clues.toml")["clue"]
    )
