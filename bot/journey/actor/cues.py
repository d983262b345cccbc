"""The signs in a clause that tell whose side it is told from, each with its weight."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from bot.journey.actor.clause import Clause, Subject, is_done_to_person
from bot.journey.actor.lexicon import Kind, Lexicon
from bot.journey.actor.phrases import Phrase
from bot.journey.actor.predicate import Shape
from bot.journey.actor.verbs import ObjectRole, Verb


@dataclass(frozen=True)
class Cue:
    """A sign; `weight` above 0 speaks for the company's side."""

    name: str
    weight: float


@lru_cache
def weights() -> dict[str, Any]:
    """The weights of all signs, from the data file."""
    return tomllib.loads((files("bot.journey.lexicon") / "weights.toml").read_text("utf-8"))


def cues_in(clause: Clause, lexicon: Lexicon) -> list[Cue]:
    """All signs in a clause."""
    return [*_subject_cues(clause), *_verb_cues(clause), *_object_cues(clause, lexicon)]


def _sign(name: str) -> Cue:
    return Cue(name, weights()["sign"][name])


def _subject_cues(clause: Clause) -> Iterator[Cue]:
    if clause.predicate.is_passive and is_done_to_person(clause) and clause.subject is not Subject.THING:
        yield _sign("passive_of_person")
        return
    if clause.predicate.is_passive and clause.subject in (Subject.COMPANY, Subject.WE):
        return
    yield Cue(f"subject:{clause.subject}", weights()["subject"][clause.subject])
    if clause.subject is Subject.LEFT_OUT and not clause.predicate.is_passive:
        yield Cue(f"shape:{clause.predicate.shape}", weights()["shape"][clause.predicate.shape])
    if clause.has_there:
        yield _sign("there")


def _verb_cues(clause: Clause) -> Iterator[Cue]:
    predicate = clause.predicate
    if predicate.is_state:
        yield _sign("state")
        return
    if predicate.modal:
        yield _sign("causative" if predicate.modal in _CAUSATIVE else "modal")
    if predicate.is_passive and is_done_to_person(clause) and clause.subject is not Subject.THING:
        return
    if predicate.is_passive and clause.subject is Subject.LEFT_OUT and not clause.has_there:
        yield _sign("passive_left_out")
    elif predicate.is_passive or predicate.shape is Shape.DONE:
        yield _sign("passive_of_thing")
    if predicate.verb is not None:
        lean = lean_with_object(predicate.verb, _object_kind(clause))
        if predicate.shape is Shape.ACTION and not clause.others:
            lean *= weights()["bare_action"]
        yield Cue(f"verb:{predicate.verb.base}", lean * weights()["scale"][clause.subject])


def _object_kind(clause: Clause) -> Kind | None:
    """Whose the thing is that it is done to: in a passive the subject, else the first thing named."""
    if clause.subject is Subject.THING and clause.subject_phrase is not None:
        return clause.subject_phrase.kind
    things = [phrase for phrase in clause.others if _thing(phrase) is not None]
    direct = [phrase for phrase in things if not phrase.preposition]
    return next((_thing(phrase) for phrase in (*direct, *things)), None)


def _thing(phrase: Phrase) -> Kind | None:
    return phrase.kind if phrase.kind in _THINGS else None


_CAUSATIVE = ("laat", "laten", "liet")
_THINGS = (Kind.OFFER, Kind.OURS, Kind.THEIRS, Kind.ORDER, Kind.INTERNAL)


def lean_with_object(verb: Verb, kind: Kind | None) -> float:
    """Who usually does this to such a thing: above 0 the company, below 0 the customer.

    "Beoordelen" is mostly the company's; but an "offerte" is the company's own, so who judges that is the
    customer.
    """
    if kind is None or verb.role is ObjectRole.PLAIN:
        return verb.lean
    if verb.role is ObjectRole.ISSUES:
        shift = {Kind.OFFER: 1.6, Kind.OURS: 1.3, Kind.INTERNAL: 1.6, Kind.THEIRS: -3.2, Kind.ORDER: -2.2}
    elif verb.role is ObjectRole.HANDLES:
        shift = {Kind.OFFER: -2.6, Kind.OURS: 0.2, Kind.INTERNAL: 2, Kind.THEIRS: 1.5, Kind.ORDER: 0.8}
    else:
        shift = {Kind.OFFER: -0.5, Kind.OURS: -0.5, Kind.INTERNAL: 2.5, Kind.THEIRS: 2.0, Kind.ORDER: 0.3}
    return verb.lean + shift.get(kind, 0)


def _object_cues(clause: Clause, lexicon: Lexicon) -> Iterator[Cue]:
    verb = clause.predicate.verb
    is_told_of_other = clause.subject in (Subject.CUSTOMER, Subject.COMPANY)
    if clause.has_us:
        yield _sign("us")
    if clause.has_our:
        yield _sign("our")
    if clause.has_my:
        yield _sign("my")
    if clause.predicate.is_state or is_told_of_other or (clause.predicate.is_passive and is_done_to_person(clause)):
        return
    for phrase in clause.others:
        if clause.predicate.shape is Shape.NONE and phrase.start == 0:
            continue  # "klant", "student": the line names somebody, and says nothing of who acts
        yield from _phrase_cues(phrase, verb, lexicon, clause)


def _phrase_cues(phrase: Phrase, verb: Verb | None, lexicon: Lexicon, clause: Clause) -> Iterator[Cue]:
    by = lexicon.is_small(phrase.preposition, "agent")
    if Kind.CUSTOMER in phrase.kinds and phrase.kind is not Kind.COMPANY:
        is_direct = not phrase.preposition
        for_them = lexicon.is_small(phrase.preposition, "on_behalf")
        yield _sign(
            "agent_customer"
            if by
            else "customer_done_to"
            if is_direct
            else "customer_served"
            if for_them
            else "customer_mentioned"
        )
    elif phrase.kind is Kind.COMPANY and clause.subject is not Subject.WE:
        works = verb is not None and verb.lean >= 0.5 and clause.predicate.shape is not Shape.FINITE  # noqa: PLR2004 - the verb is the company's
        yield _sign("agent_company" if by else "company_involved" if works else "company_addressed")
    if Kind.INTERNAL in phrase.kinds or phrase.kind is Kind.INTERNAL:
        yield _sign("internal")
    if phrase.kind is Kind.PRIVATE:
        yield _sign("private")
    if phrase.kind is Kind.CIRCLE:
        yield _sign("circle")
