"""Who wants to be walked through the journey by its customer, and as whom."""

import pytest

from bot.journey.examples import example
from bot.journey.hearing.playing import asks_to_play
from bot.journey.language import Language

SANNE, MARK, ANYBODY = "p23", "p24", ""


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("loop het met me door als Sanne", SANNE),
        ("Loop het met me door als Sanne?", SANNE),
        ("Kun je het met me doorlopen als Sanne", SANNE),
        ("loop de klantreis met ons door als Mark", MARK),
        ("loop er met me doorheen als Mark", MARK),
        ("neem me mee als Sanne", SANNE),
        ("neem me door de klantreis mee als Sanne", SANNE),
        ("speel Sanne", SANNE),
        ("Speel even Mark.", MARK),
        ("wees Mark", MARK),
        ("wees de klant", ANYBODY),
        ("speel de klant", ANYBODY),
        ("Kun je de klant spelen?", ANYBODY),
        ("kan je Sanne spelen", SANNE),
        ("doe alsof je Sanne bent", SANNE),
        ("kruip in de huid van Mark", MARK),
        ("loop me door de klantreis", ANYBODY),
        ("hoi, speel sanne aub", SANNE),
        ("praat met me als Mark", MARK),
        ("ik wil met Sanne praten", SANNE),
        ("mag ik even met Mark spreken?", MARK),
    ],
)
def test_in_dutch(text: str, whom: str) -> None:
    """However it is put."""
    assert asks_to_play(text, example(Language.NL), Language.NL) == whom


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("walk me through it as Sanne", SANNE),
        ("Walk me through the journey as Mark, please", MARK),
        ("walk us through this as the customer", ANYBODY),
        ("take me through it as Sanne", SANNE),
        ("play the customer", ANYBODY),
        ("Play Sanne", SANNE),
        ("can you play Mark?", MARK),
        ("be Mark", MARK),
        ("Be the customer now", ANYBODY),
        ("pretend to be Sanne", SANNE),
        ("pretend you're Mark", MARK),
        ("act as the customer", ANYBODY),
        ("I'd like you to be Sanne", SANNE),
        ("walk me through the journey", ANYBODY),
        ("answer as Mark", MARK),
        ("can I talk to Sanne?", SANNE),
    ],
)
def test_in_english(text: str, whom: str) -> None:
    """However it is put; and in the other language than the journey's all the same."""
    assert asks_to_play(text, example(Language.EN), Language.EN) == whom
    assert asks_to_play(text, example(Language.NL), Language.NL) == whom


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Sanne",
        "wat denkt Sanne bij stap 3?",
        "Wie is Sanne?",
        "Sanne speelt golf",
        "speelt met zijn kinderen",
        "Speel Truus",
        "speel muziek af",
        "wees lief voor Mark",
        "wees eens eerlijk",
        "be nice",
        "be careful with Mark",
        "play some music",
        "play it safe",
        "walk me through the invoice",
        "loop dit even na",
        "loop je mee als het af is?",
        "loopt door de winkel als klant",
        "Loopt rond als Sanne er niet is",
        "de klant loopt de winkel door",
        "Reageert op het bericht",
        "zullen we als Sanne en Mark de reis lopen?",
        "laten we zelf de reis lopen als team",
        "als klant wil ik snel antwoord",
        "as the customer I want an answer",
        "ik wil met de klant praten",
        "can I talk to the customer?",
        "ik wil met Truus praten",
        "status",
        "ga verder",
        "loop stap 3 en 4 om",
        "speel Sanne " + "en nog veel meer " * 20,
        "speel Sanne\nBelt ons op\nKrijgt een offerte",
    ],
)
def test_what_asks_for_nothing_of_the_kind(text: str) -> None:
    """Steps, orders, questions about somebody, and people who are no persona here."""
    assert asks_to_play(text, example(Language.NL), Language.NL) is None


def test_a_persona_of_several_words_is_known_by_its_first_one() -> None:
    """Unless two share it."""
    journey = example(Language.NL)
    journey.personas[0].name = "Sanne, marketeer"
    assert asks_to_play("speel Sanne", journey, Language.NL) == SANNE
    journey.personas[1].name = "Sanne de Vries"
    assert asks_to_play("speel Sanne de Vries", journey, Language.NL) == MARK
