"""Signs in what a step is done to, for, with and by."""

from collections.abc import Iterator

from bot.journey.actor.clause import Clause, Subject
from bot.journey.actor.lexicon import Kind, Lexicon
from bot.journey.actor.phrases import Phrase
from bot.journey.actor.predicate import Shape
from bot.journey.actor.verbs import ObjectRole, Takes, Verb
from bot.journey.actor.weights import Cue, sign

_CUSTOMERS_OWN = -2.5
"""Verbs with this lean or below are hardly ever the company's."""
_COMPANYS = 1.0
"""Verbs with this lean or above are more often the company's."""


def object_cues(clause: Clause, lexicon: Lexicon) -> Iterator[Cue]:
    """Give the signs in everything but the subject and the verb."""
    yield from _owner_cues(clause, lexicon)
    if _is_told_by_subject(clause, lexicon):
        return
    yield from _bare_noun_cues(clause, lexicon)
    for phrase in clause.others:
        if lexicon.is_small(phrase.preposition, "as"):
            continue
        if clause.predicate.shape is Shape.NONE and phrase.start == 0:
            continue  # "klant", "student": the line names somebody, and says nothing of who acts
        yield from _people_cues(phrase, clause, lexicon)
        yield from _thing_cues(phrase, clause)


def _bare_noun_cues(clause: Clause, lexicon: Lexicon) -> Iterator[Cue]:
    """Signs in a noun with something behind it: "bevestiging per sms", "uitgifte van brillen"."""
    if clause.predicate.shape is not Shape.NONE or len(clause.others) < 2:  # noqa: PLR2004 - two phrases
        return
    first, second = clause.others[:2]
    if first.kind is Kind.OURS and lexicon.is_small(second.preposition, "sent"):
        yield sign("ours_sent")
    if first.kind is Kind.INTERNAL and lexicon.is_small(second.preposition, "of"):
        yield sign("work_of_ours")


def _owner_cues(clause: Clause, lexicon: Lexicon) -> Iterator[Cue]:
    """Signs in "us", "our", "my", "their" and "himself"."""
    determined = [phrase for phrase in clause.others if not lexicon.is_small(phrase.preposition, "agent")]
    if clause.has_us:
        yield sign("us")
    if any(lexicon.is_small(phrase.determiner, "our") for phrase in determined):
        yield sign("our")
    if any(lexicon.is_small(word.text, "my") for word in clause.words):
        yield sign("my")
    is_left_out = clause.subject is Subject.LEFT_OUT and clause.predicate.shape is Shape.FINITE
    if is_left_out and any(lexicon.is_small(phrase.determiner, "their") for phrase in determined):
        yield sign("their")
    if any(lexicon.is_small(word.text, "self") for word in clause.words):
        yield sign("self")


def _is_told_by_subject(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the subject and the verb say enough, so that others in the line mean nothing."""
    verb = clause.predicate.verb
    becomes = verb is not None and lexicon.is_small(verb.base, "becoming")  # "klant worden"
    names_doer = clause.subject in (Subject.CUSTOMER, Subject.COMPANY)
    return becomes or names_doer or clause.predicate.is_state or clause.is_passive_of_person


def _people_cues(phrase: Phrase, clause: Clause, lexicon: Lexicon) -> Iterator[Cue]:
    if Kind.CUSTOMER in phrase.kinds and phrase.kind is not Kind.COMPANY:
        yield sign(_role_of_customer(phrase, clause, lexicon))
    elif phrase.kind is Kind.COMPANY:
        role = _role_of_company(phrase, clause, lexicon)
        if role:
            yield sign(role)
    elif phrase.kind is Kind.CIRCLE:
        verb = clause.predicate.verb
        is_served = verb is not None and verb.takes is Takes.PERSON and clause.predicate.shape is Shape.BASE
        yield sign("circle_served" if is_served else "circle")


def _role_of_customer(phrase: Phrase, clause: Clause, lexicon: Lexicon) -> str:
    if lexicon.is_small(phrase.preposition, "agent"):
        return "agent_customer"
    if not phrase.preposition:
        return "customer_done_to"
    is_bare = clause.predicate.shape is Shape.NONE  # "gesprek met klant"
    is_served = is_bare or lexicon.is_small(phrase.preposition, "on_behalf")
    return "customer_served" if is_served else "customer_mentioned"


def _role_of_company(phrase: Phrase, clause: Clause, lexicon: Lexicon) -> str:
    """Name what a company or somebody at work is in the line; empty when that tells nothing."""
    verb, shape = clause.predicate.verb, clause.predicate.shape
    by = lexicon.is_small(phrase.preposition, "agent")
    if by and shape in (Shape.NONE, Shape.ACTION, Shape.BASE):
        return "done_by_company"
    looks_for = verb is not None and verb.lean <= _CUSTOMERS_OWN
    if clause.subject is Subject.THING or (clause.subject is Subject.WE and not looks_for):
        return "agent_company" if by and clause.subject is Subject.THING else ""
    if by:
        return "agent_company"
    comes_from = lexicon.is_small(phrase.preposition, "from")
    is_companys_work = (
        verb is not None and verb.lean >= _COMPANYS and shape is not Shape.FINITE and not comes_from
    )
    return "company_involved" if is_companys_work else "company_addressed"


def _thing_cues(phrase: Phrase, clause: Clause) -> Iterator[Cue]:
    if Kind.INTERNAL in (phrase.kind, *phrase.kinds):
        yield sign("internal")
    is_handled = not phrase.preposition and clause.predicate.shape is Shape.BASE
    if phrase.kind is Kind.PRIVATE:
        yield sign("private_handled" if is_handled else "private")
    verb = clause.predicate.verb
    if is_handled and phrase.kind is Kind.THEIRS and verb is not None and _is_done_by_both(verb):
        yield sign("theirs_arranged")  # "bring passport", "open an account"
    is_ours = phrase.kind in (Kind.OURS, Kind.INTERNAL)
    if is_handled and is_ours and _tells_nothing(clause.predicate.verb):
        yield sign("ours_arranged")  # "pull the vacancy"


def _is_done_by_both(verb: Verb) -> bool:
    return verb.role is ObjectRole.PLAIN and 0 <= verb.lean <= _COMPANYS


def _tells_nothing(verb: Verb | None) -> bool:
    return verb is None or (verb.role is ObjectRole.PLAIN and -1 <= verb.lean <= 0)
