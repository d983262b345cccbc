"""Who does a step, the company or the customer: judged from its words, without a language model."""

from dataclasses import dataclass
from enum import StrEnum

from bot.journey.actor.clause import Clause, Subject, opens_subordinate, read_clause
from bot.journey.actor.cues import cues_in
from bot.journey.actor.lexicon import Lexicon, lexicon_of
from bot.journey.actor.predicate import Shape
from bot.journey.actor.segments import segments_of
from bot.journey.actor.weights import Cue, weights
from bot.journey.actor.words import words_of
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
    segments = segments_of(words_of(text, language), lexicon)
    if not segments:
        return Verdict(Actor.UNCLEAR, 0.0, ())
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
    reasons = tuple(cues_in(clause, lexicon))
    score = sum(cue.weight for cue in reasons)
    confidence = min(abs(score) / weights()["certain"], 1.0)
    if score > weights()["threshold"]:
        return Verdict(Actor.COMPANY, confidence, reasons)
    is_bare = clause.predicate.shape in (Shape.NONE, Shape.ACTION) and clause.subject is Subject.LEFT_OUT
    return Verdict(Actor.UNCLEAR if is_bare else Actor.CUSTOMER, confidence, reasons)
