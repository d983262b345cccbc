"""Checks on the goal of a journey: measurable, past the sale, and past mere satisfaction (rules 6 and 7)."""

import re
from typing import NamedTuple

from bot.journey.actor.lexicon import Kind
from bot.journey.actor.words import words_of
from bot.journey.goal_proposals import with_ending
from bot.journey.goal_words import EndingKind, goal_words
from bot.journey.hearing import Scale, read_goal_target
from bot.journey.language import Language
from bot.journey.parts import TEXT_LENGTH
from bot.journey.remarks import Code, Remark

_DELIGHTS = {Scale.OUT_OF_TEN: 8, Scale.OUT_OF_FIVE: 4}
"""From this score on a customer is more than satisfied (rule 6)."""

_NUMBER = re.compile(r"(?<![\w.,/#])\d+(?:[.,]\d+)?")
_NOT_A_MEASURE = re.compile(
    r"\b24\s*/\s*7\b"
    r"|\b(?:19|20)\d\d\b"  # a year
    r"|\b(?:nummer|number|no\.?|nr\.?|fase|phase|stap|step)\s*\d+\b",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"\b\d{1,2}\s*(?:van\s+de|op\s+de|uit|out\s+of|of|in)\s+(?:the\s+)?10\s+(?P<of_whom>\w+)", re.IGNORECASE
)
_NEARBY_SCORE = re.compile(r"\D{0,30}?(?<![\d.,])(?P<number>10|\d(?:[.,]\d+)?)(?![\d.,]*\d)")


class _Score(NamedTuple):
    number: float
    scale: Scale


def check_goal(goal: str, language: Language) -> list[Remark]:
    """Remark on a goal, the weightiest remark first; nothing on a goal that is not there yet."""
    if not goal.strip():
        return []
    score = _score(goal, language)
    remarks = []
    if _stops_at_sale(goal, score, language):
        remarks.append(_remark(Code.GOAL_STOPS_AT_SALE, with_ending(goal, EndingKind.AFTER_SALE, language)))
    if not _is_measurable(goal, language):
        remarks.append(_remark(Code.GOAL_NOT_MEASURABLE, with_ending(goal, EndingKind.SCORE, language)))
    elif not remarks and _is_only_satisfied(goal, score, language):
        remarks.append(_remark(Code.GOAL_ONLY_SATISFIED, _aimed_higher(goal, score, language)))
    return remarks


def score_aimed_at(goal: str, language: Language) -> float | None:
    """Read the score from 0 to 10 that customers should give (rule 6); None when the goal names none."""
    score = _score(goal, language)
    return score.number if score is not None and score.scale == Scale.OUT_OF_TEN else None


def _remark(code: Code, proposal: str) -> Remark:
    """Make a remark; a proposal that would not fit into the goal's field is none."""
    return Remark(code, (proposal,) if len(proposal) <= TEXT_LENGTH else ())


def _stops_at_sale(goal: str, score: _Score | None, language: Language) -> bool:
    words = goal_words(language)
    goes_on = score or words.beyond.search(goal) or words.higher.search(goal)
    return not goes_on and bool(words.sale.search(goal))


def _is_measurable(goal: str, language: Language) -> bool:
    measures = _NOT_A_MEASURE.sub(" ", goal)
    return bool(_NUMBER.search(measures) or goal_words(language).counts.search(measures))


def _is_only_satisfied(goal: str, score: _Score | None, language: Language) -> bool:
    words = goal_words(language)
    if words.higher.search(goal):
        return False
    if score is None:
        return bool(words.satisfied.search(goal))
    return score.number < _DELIGHTS[score.scale]


def _score(goal: str, language: Language) -> _Score | None:
    """Read the score that the customer gives; None for a goal with another number, as a share or a count."""
    scores = goal_words(language).quantities.sub(" ", goal)
    scored = goal_words(language).scored.search(scores)
    if scored is None or _is_share_of_customers(goal, language):
        return None
    target = read_goal_target(scores)
    if target is not None:
        return _Score(target.number, target.scale) if target.scale in _DELIGHTS else None
    nearby = _NEARBY_SCORE.match(scores, scored.end())
    return _Score(float(nearby["number"].replace(",", ".")), Scale.OUT_OF_TEN) if nearby else None


def _is_share_of_customers(goal: str, language: Language) -> bool:
    """Tell "8 out of 10 customers" from "8 out of 10"."""
    share = _SHARE.search(goal)
    return share is not None and any(
        word.kind is Kind.CUSTOMER for word in words_of(share["of_whom"], language)
    )


def _aimed_higher(goal: str, score: _Score | None, language: Language) -> str:
    """Raise a low score to one that delights; without a score add that customers recommend us."""
    if score is None:
        return with_ending(goal, EndingKind.RECOMMENDS, language)
    for number in _NUMBER.finditer(goal):
        if float(number[0].replace(",", ".")) == score.number:
            return f"{goal[: number.start()]}{_DELIGHTS[score.scale]}{goal[number.end() :]}"
    return with_ending(goal, EndingKind.SCORE, language)
