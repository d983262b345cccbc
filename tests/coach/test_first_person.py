"""What the map tells of a customer, said by the customer."""

import pytest

from bot.coach.playing.first_person import as_my_own, in_first_person
from bot.journey.language import Language


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Leest het bericht tussen twee afspraken door", "Ik lees het bericht tussen twee afspraken door"),
        ("Ziet de onderwerpregel op zijn telefoon en bewaart het bericht", "Ik zie de onderwerpregel op mijn telefoon en bewaar het bericht"),
        ("Bespreekt het plan met haar directeur", "Ik bespreek het plan met mijn directeur"),
        ("Heeft zich verslapen.", "Ik heb me verslapen"),
        ("Zoekt iets waarbij de kinderen zich vermaken", "Ik zoek iets waarbij de kinderen zich vermaken"),
        ("Wacht een dag op antwoord", "Ik wacht een dag op antwoord"),
    ],
)  # fmt: skip
def test_in_dutch(told: str, said: str) -> None:
    """Verb and possessives change, the rest stays as it was typed."""
    assert in_first_person(told, Language.NL) == said


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Sees the subject line on his phone and saves the message", "I see the subject line on my phone and save the message"),
        ("Picks a time herself in the online calendar", "I pick a time myself in the online calendar"),
        ("Doesn't know what happens next", "I don't know what happens next"),
        ("Is put on hold", "I am put on hold"),
    ],
)  # fmt: skip
def test_in_english(told: str, said: str) -> None:
    """In English too."""
    assert in_first_person(told, Language.EN) == said


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("Vertelt waar ze alleen voor staat", Language.NL),
        ("Nergens een bedrag te vinden", Language.NL),
        ("De tabel is op een telefoon niet te lezen", Language.NL),
        ("Asks a friend with a business what he thinks", Language.EN),
        ("Has nobody beside her in the company", Language.EN),
        ("", Language.NL),
        ("!!!", Language.EN),
    ],
)
def test_what_would_take_guessing_is_left_alone(told: str, language: Language) -> None:
    """No words are put into anybody's mouth."""
    assert in_first_person(told, language) == ""


def test_a_phrase_becomes_ones_own() -> None:
    """Unless it speaks of somebody by another word."""
    assert (
        as_my_own("Een plan waar haar directeur achter staat", Language.NL)
        == "Een plan waar mijn directeur achter staat"
    )
    assert as_my_own("Stukken die ze kan doorsturen", Language.NL) == "Stukken die ze kan doorsturen"
