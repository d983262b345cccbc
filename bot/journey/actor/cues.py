"""The signs in a clause that tell whose side it is told from, each with its weight."""

from collections.abc import Iterator, Sequence

from bot.journey.actor.clause import Clause, Subject
from bot.journey.actor.lexicon import Kind, Lexicon
from bot.journey.actor.object_cues import object_cues
from bot.journey.actor.phrases import Phrase
from bot.journey.actor.predicate import Shape
from bot.journey.actor.verbs import ObjectRole, Verb
from bot.journey.actor.weights import Cue, sign, weights
from bot.journey.actor.words import Word

_CAUSATIVE = ("laat", "laten", "liet")  # "laat een offerte maken": others do it for who lets them
_GOES_OUT = 1.5
"""The lean of "uitgaan", which things sent by the company do."""
_SHOWN = ("zien", "weten", "horen")  # "laten zien" is to show


def cues_in(clause: Clause, lexicon: Lexicon) -> list[Cue]:
    """Give all signs in a clause."""
    return [
        *_subject_cues(clause, lexicon),
        *_verb_cues(clause),
        *_trouble_cues(clause, lexicon),
        *object_cues(clause, lexicon),
    ]


def _subject_cues(clause: Clause, lexicon: Lexicon) -> Iterator[Cue]:
    if (
        clause.predicate.is_passive
        and clause.subject_phrase is not None
        and _is_done_by_ours(clause, lexicon)
    ):
        yield sign("agent_ours")
        return
    if clause.is_passive_of_person:
        yield sign("passive_of_person")
        return
    if clause.predicate.is_passive and clause.subject in (Subject.COMPANY, Subject.WE):
        return
    if clause.predicate.modal == "laten":
        return  # "drie schilders laten komen": who comes is not who has them come
    if _is_customer_done_to(clause):
        yield sign("customer_done_to")
        return
    yield Cue(f"subject:{clause.subject}", weights()["subject"][clause.subject])
    if clause.subject is Subject.LEFT_OUT and not clause.predicate.is_passive:
        yield Cue(f"shape:{clause.predicate.shape}", weights()["shape"][clause.predicate.shape])
    if clause.has_there:
        yield sign("there")


def _is_done_by_ours(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a passive tells that ours do it: "visitors are guided by our volunteers"."""
    return any(
        lexicon.is_small(phrase.preposition, "agent") and lexicon.is_small(phrase.determiner, "our")
        for phrase in clause.others
    )


def _is_customer_done_to(clause: Clause) -> bool:
    """Whether a note says what was done to a customer: "lead gekwalificeerd", "households flagged"."""
    verb = clause.predicate.verb
    is_done = clause.predicate.shape is Shape.DONE and clause.subject is Subject.CUSTOMER
    return is_done and verb is not None and verb.lean > _GOES_OUT


def _trouble_cues(clause: Clause, lexicon: Lexicon) -> Iterator[Cue]:
    """Signs of what somebody meets rather than does: "monteur komt niet", "adviseur is te laat"."""
    names_company = clause.subject is Subject.COMPANY
    if any(_is_felt(clause.words, place, lexicon) for place in range(1, len(clause.words))):
        yield sign("feeling")
    if any(lexicon.is_small(word.text, "negation") for word in clause.words):
        yield sign("company_fails" if names_company else "negation")
    elif clause.predicate.is_state and names_company:
        yield sign("company_is")


def _is_felt(words: Sequence[Word], place: int, lexicon: Lexicon) -> bool:
    """Whether a word tells how somebody feels, and not what follows it: "disappointed", "upset customers"."""
    if not lexicon.is_small(words[place].text, "feelings"):
        return False
    after = words[place + 1].text if place + 1 < len(words) else ","
    return after in ",." or lexicon.is_small(after, "prepositions", "subordinators", "adverbs")


def _verb_cues(clause: Clause) -> Iterator[Cue]:
    predicate = clause.predicate
    if predicate.is_state:
        yield sign("state")
        return
    if predicate.modal in _CAUSATIVE:
        yield sign("shows" if predicate.verb and predicate.verb.base in _SHOWN else "causative")
        return
    if clause.is_passive_of_person:
        return
    if predicate.modal:
        yield sign("modal")
    if predicate.is_passive and clause.subject is Subject.LEFT_OUT and not clause.has_there:
        yield sign("passive_left_out")
    elif predicate.is_passive or predicate.shape is Shape.DONE:
        yield sign("passive_of_thing")
    if predicate.verb is not None:
        yield _verb_cue(predicate.verb, clause)


def _verb_cue(verb: Verb, clause: Clause) -> Cue:
    """Weigh a verb by who usually does it, less where a subject already tells who does."""
    scale = weights()["scale"][clause.subject]
    if _happens_by_itself(verb, clause):
        return Cue(f"verb:{verb.base}", 0)
    if clause.predicate.shape is Shape.ACTION and not clause.others:
        scale *= weights()["bare_action"]
    return Cue(f"verb:{verb.base}", lean_with_object(verb, _object_kind(clause)) * scale)


def _happens_by_itself(verb: Verb, clause: Clause) -> bool:
    """Whether a thing does what is otherwise done to things: "de website laadt niet"."""
    is_active = clause.predicate.shape is Shape.FINITE and not clause.predicate.is_passive
    has_object = any(not other.preposition for other in clause.others)
    is_work = verb.role is ObjectRole.PLAIN and verb.lean > _GOES_OUT
    return clause.subject is Subject.THING and is_active and not has_object and is_work


def lean_with_object(verb: Verb, kind: Kind | None) -> float:
    """Tell who usually does this to such a thing: above 0 the company, below 0 the customer.

    "Beoordelen" is mostly the company's; but an "offerte" is the company's own, so who judges that is the
    customer.
    """
    if kind is None or verb.role is ObjectRole.PLAIN:
        return verb.lean
    shift: float = weights()["shift"][verb.role].get(kind, 0)
    return verb.lean + shift


def _object_kind(clause: Clause) -> Kind | None:
    """Tell whose the thing is that it is done to: in a passive the subject, else the first thing named."""
    if clause.subject is Subject.THING and clause.subject_phrase is not None:
        return clause.subject_phrase.kind
    direct = [phrase for phrase in clause.others if not phrase.preposition]
    return next((phrase.kind for phrase in (*direct, *clause.others) if _is_somebodys(phrase)), None)


def _is_somebodys(phrase: Phrase) -> bool:
    return phrase.kind in (Kind.OFFER, Kind.OURS, Kind.THEIRS, Kind.ORDER, Kind.INTERNAL)
