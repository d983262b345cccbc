"""Who does a step, the company or the customer: judged from its words, without a language model."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.journey.actor.clause import Clause, Subject, opens_subordinate, read_clause
from bot.journey.actor.cues import cues_in
from bot.journey.actor.habits import UNSURE, habit_cue
from bot.journey.actor.lexicon import Lexicon, lexicon_of
from bot.journey.actor.predicate import Shape
from bot.journey.actor.segments import segments_of
from bot.journey.actor.weights import Cue, weights
from bot.journey.actor.words import Word, words_of
from bot.journey.language import Language


class Actor(StrEnum):
    """From whose side a step is told."""

    COMPANY = "company"
    CUSTOMER = "customer"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class Verdict:
    """Who does a step, how sure that is (0 to 1), and the signs it was judged by."""

    actor: Actor
    confidence: float
    reasons: tuple[Cue, ...]

    @property
    def score(self) -> float:
        """The weight of all signs together; above 0 speaks for the company."""
        return sum(cue.weight for cue in self.reasons)


def actor_of(text: str, language: Language) -> Verdict:
    """Judge from whose side a step is told."""
    lexicon = lexicon_of(language)
    words = words_of(text, language)
    told = by_rules(words, lexicon)
    if told is None or abs(told.score) > UNSURE:
        return told or Verdict(Actor.UNCLEAR, 0.0, ())
    return _judged(
        (*told.reasons, habit_cue(words, told.reasons, lexicon)), is_bare=told.actor is Actor.UNCLEAR
    )


def by_rules(words: Sequence[Word], lexicon: Lexicon) -> Verdict | None:
    """Judge by the rules alone; None when there are no words."""
    segments = segments_of(words, lexicon)
    if not segments:
        return None
    is_fronted = len(segments) > 1 and opens_subordinate(segments[0], lexicon)
    segments = segments[1:] if is_fronted else segments  # "nadat de aanvraag binnen is, …"
    clauses = [read_clause(segment, lexicon, follows_clause=is_fronted) for segment in segments]
    told_by_us = [clause for clause in clauses[1:] if clause.subject in (Subject.WE, Subject.COMPANY)]
    for clause in (clauses[0], *told_by_us):
        verdict = _verdict(clause, lexicon)
        if verdict.actor is Actor.COMPANY:
            break
    else:
        verdict = _verdict(clauses[0], lexicon)
    return verdict


def _verdict(clause: Clause, lexicon: Lexicon) -> Verdict:
    is_bare = clause.predicate.shape in (Shape.NONE, Shape.ACTION) and clause.subject is Subject.LEFT_OUT
    return _judged(tuple(cues_in(clause, lexicon)), is_bare=is_bare)


def _judged(reasons: tuple[Cue, ...], *, is_bare: bool) -> Verdict:
    """Judge by signs; a bare noun that is not the company's tells nothing of who acts."""
    score = sum(cue.weight for cue in reasons)
    confidence = min(abs(score) / weights()["certain"], 1.0)
    if score > weights()["threshold"]:
        return Verdict(Actor.COMPANY, confidence, reasons)
    return Verdict(Actor.UNCLEAR if is_bare else Actor.CUSTOMER, confidence, reasons)
