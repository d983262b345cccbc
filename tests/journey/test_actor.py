"""Who does a step: told without a language model."""

import tomllib
from collections import Counter
from importlib.resources import files

import pytest

from bot.journey.actor import Actor, actor_of
from bot.journey.actor.rewording import from_customers_side
from bot.journey.language import Language
from tests.evaluate_steps import read_sentences

OURS_IN_DUTCH = """
wij sturen een offerte
offerte versturen
We nemen contact op
lead kwalificeren
accountmanager belt na
intake inplannen met klant
klant bellen
onboarding van de klant
er wordt een offerte gestuurd
Er wordt nagebeld
Daarna belt de adviseur de klant
Na 14 dagen sturen we een mail met tips
opvolging lead
aanvraag verwerken
klantgegevens invoeren in CRM
Er gaat een reminder uit
aanvraag komt binnen bij de binnendienst
Zodra het contract getekend is maken we een account aan
Na afloop belt de adviseur de klant
bevestiging per sms
telefonische screening door recruiter
wij vergelijken de cv's met het profiel
"""
CUSTOMERS_IN_DUTCH = """
vraagt offerte aan
wordt gebeld
wordt door ons gebeld
krijgt een offerte
Klant ontvangt factuur
offerte ontvangen
offerte beoordelen
ik vergelijk prijzen
belt ons
bezoekt onze website
voldoet aan onze criteria
wordt klant
krijgt bezoek van de monteur
laat een demo inplannen
stuurt documenten op
We zoeken een nieuwe school
gasten slapen slecht door lawaai
monteur komt niet opdagen
wachtwoord wijzigen
de website laadt niet
Omdat de website traag is belt de klant toch maar
hoort of we bij elkaar passen
"""
OURS_IN_ENGLISH = """
we send a quote
send quote
qualify lead
sales rep calls the customer
quote is sent
invoice customer
claims handler chases missing documents
After six weeks we get in touch with the family
discovery call with prospect
lead scoring
complaint has been resolved
order picked in warehouse
Every Monday we divide incoming leads among the account managers
arborist fells ash
"""
CUSTOMERS_IN_ENGLISH = """
requests a quote
request a quote
gets called
is called back by support
onboarded by customer success
receives an invoice
sign the contract
prospect downloads the whitepaper
parents compare league tables
has the floor laid
become a customer
contacts us
reset password
Because nobody answers, the customer writes a letter
reads reviews by other customers
"""


def _cases(lines: str, language: Language) -> list[tuple[str, Language]]:
    return [(line, language) for line in lines.strip().splitlines()]


@pytest.mark.parametrize(
    ("text", "language"), [*_cases(OURS_IN_DUTCH, Language.NL), *_cases(OURS_IN_ENGLISH, Language.EN)]
)
def test_what_the_company_does_is_told_from_the_companys_side(text: str, language: Language) -> None:
    """Subjects, bare verbs, passives of things and verbs made nouns all tell that we do it."""
    assert actor_of(text, language).actor is Actor.COMPANY


@pytest.mark.parametrize(
    ("text", "language"),
    [*_cases(CUSTOMERS_IN_DUTCH, Language.NL), *_cases(CUSTOMERS_IN_ENGLISH, Language.EN)],
)
def test_what_the_customer_does_or_meets_is_not(text: str, language: Language) -> None:
    """Also without a subject, also when we do it to the customer: the line tells of the customer."""
    assert actor_of(text, language).actor is Actor.CUSTOMER


@pytest.mark.parametrize("text", ["levering", "kennismakingsgesprek", "klant", "", "!!!", "8+"])
def test_a_line_without_a_doer_stays_unclear(text: str) -> None:
    """A bare noun, or nothing at all, is held against nobody."""
    assert actor_of(text, Language.NL).actor is Actor.UNCLEAR


@pytest.mark.parametrize(
    ("text", "language", "actor"),
    [
        ("wij versturne een oferte", Language.NL, Actor.COMPANY),
        ("klnat bellen", Language.NL, Actor.COMPANY),
        ("vraagd offerte aan", Language.NL, Actor.CUSTOMER),
        ("sned qoute", Language.EN, Actor.COMPANY),
        ("recieves a quote", Language.EN, Actor.CUSTOMER),
    ],
)
def test_typing_errors_are_forgiven(text: str, language: Language, actor: Actor) -> None:
    """People type fast: swapped letters, a letter missing, -d for -t."""
    assert actor_of(text, language).actor is actor


def test_the_object_tips_who_does_it() -> None:
    """Judging is ours when it is the customer's request, and theirs when it is our quote."""
    assert actor_of("aanvraag beoordelen", Language.NL).actor is Actor.COMPANY
    assert actor_of("offerte beoordelen", Language.NL).actor is Actor.CUSTOMER
    assert actor_of("vacature plaatsen", Language.NL).actor is Actor.COMPANY
    assert actor_of("bestelling plaatsen", Language.NL).actor is Actor.CUSTOMER


def test_habits_tip_a_step_of_which_the_rules_are_not_sure() -> None:
    """Nobody listed these verbs; how such lines were labelled tells, and the verdict says how much."""
    verdict = actor_of("kyc-dossier flurpen", Language.NL)
    assert verdict.actor is Actor.COMPANY
    assert next(cue.weight for cue in verdict.reasons if cue.name == "habits") > 0


def test_habits_are_not_asked_where_a_doer_is_named() -> None:
    """Who says who does it needs no guessing."""
    verdict = actor_of("klant krijgt een offerte", Language.NL)
    assert "habits" not in [cue.name for cue in verdict.reasons]


def test_a_verdict_says_what_it_is_made_of() -> None:
    """The signs and their weights add up, so that anybody can see why."""
    verdict = actor_of("sales belt de klant na", Language.NL)
    assert "subject:company" in [cue.name for cue in verdict.reasons]
    assert verdict.confidence == 1.0
    assert verdict.score == pytest.approx(sum(cue.weight for cue in verdict.reasons))


@pytest.mark.parametrize(
    ("text", "language", "proposal"),
    [
        ("wij sturen een offerte", Language.NL, "Krijgt een offerte"),
        ("offerte versturen per mail", Language.NL, "Krijgt een offerte per mail"),
        ("sales belt de klant na", Language.NL, "Wordt nagebeld door sales"),
        ("accountmanager belt na", Language.NL, "Wordt nagebeld door de accountmanager"),
        ("lead kwalificeren", Language.NL, "Hoort of we bij elkaar passen"),
        ("aanvraag verwerken", Language.NL, "Hoort dat de aanvraag is verwerkt"),
        ("monteur komt langs", Language.NL, "Krijgt bezoek van de monteur"),
        ("We sturen meer informatie", Language.NL, "Krijgt meer informatie"),
        ("monteur inplannen", Language.NL, "Krijgt bezoek van de monteur"),
        ("we send more information", Language.EN, "Gets more information"),
        ("pakket bezorgen", Language.NL, "Krijgt een pakket bezorgd"),
        ("we onboard the customer", Language.EN, "Gets started with our help"),
        ("send quote", Language.EN, "Gets a quote"),
        ("sales rep calls the customer", Language.EN, "Is called by the sales rep"),
        ("process the application", Language.EN, "Hears that the application is processed"),
        ("install smart meter", Language.EN, "Gets a smart meter installed"),
    ],
)
def test_a_step_is_reworded_with_the_customer_as_its_subject(
    text: str, language: Language, proposal: str
) -> None:
    """What we do becomes what the customer meets, with the team's own words in it."""
    assert from_customers_side(text, language) == proposal


def test_nothing_is_proposed_where_the_customer_sees_nothing() -> None:
    """Work behind the counter has no wording from the customer's side."""
    assert from_customers_side("klantgegevens invoeren in CRM", Language.NL) == ""


def test_no_proposal_is_itself_told_from_the_companys_side() -> None:
    """Whoever takes a proposal is not remarked on again."""
    sentences = [*read_sentences("tuning"), *read_sentences("test")]
    proposals = [(from_customers_side(s.text, s.language), s.language) for s in sentences]
    told_by_us = [
        text for text, language in proposals if text and actor_of(text, language).actor is Actor.COMPANY
    ]
    assert told_by_us == []


@pytest.mark.parametrize("language", Language)
def test_each_verb_stands_in_one_group(language: Language) -> None:
    """A verb in two groups would have two leans."""
    text = (files("bot.journey.lexicon") / f"{language}_verbs.toml").read_text("utf-8")
    verbs = Counter(verb for group in tomllib.loads(text)["group"] for verb in group["verbs"].split())
    assert [verb for verb, count in verbs.items() if count > 1] == []
