"""Questions about journeys are told from command words, from talk, and from questions about a word."""

import pytest

from bot.journey.hearing.wondering import is_question
from bot.journey.language import Language


@pytest.mark.parametrize(
    "text",
    [
        "Waar verliezen we klanten?",
        "waar verliezen we klanten",
        "@Reisgids waar verliezen we klanten?",
        "Hoi, wat moeten we eerst doen?",
        "Wie doet de offerte?",
        "Hoe tevreden zijn onze klanten",
        "Wat weten we van Sanne?",
        "wat gebeurt er bij stap 10",
        "Is er iets te laat?",
        "Staat er nog iets open?",
        "Kun je vertellen waar het misgaat?",
        "Vertel me wat er nog ontbreekt",
        "Welke verbeterpunten zijn te laat?",
        "Iets te laat?",
        "Hoe zit het met de website",
        "Ik wil weten wie de website doet",
        "Where do we lose customers?",
        "what should we do first",
        "who owns the welcome message?",
        "Are we reaching our goal?",
        "Tell me about the quote step and what hurts",
        "which fixes are late",
        "How many journeys are there?",
        "anything known about Mark?",
        "what about the website",
    ],
)
def test_questions_about_journeys(text: str) -> None:
    """With and without a question mark, in both languages."""
    assert is_question(text, Language.NL)
    assert is_question(text, Language.EN)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "help",
        "status",
        "status?",
        "ga verder",
        "bewaar maar",
        "undo",
        "stap 3 en 4 omdraaien",
        "verwijder 5",
        "wat bedoel je met contactmoment?",
        "what is a touchpoint?",
        "hoi",
        "Dankjewel",
        "Goed idee zeg",
        "Hoe gaat het?",
        "how are you doing?",
        "wat kun je allemaal?",
        "Zullen we 3 en 4 omdraaien?",
        "Wie komt er mee lunchen?",
        "shall we stop here?",
        "De klant belt ons op",
        "Krijgt een offerte met prijzen",
        "website: zoekt prijzen; voelt -1",
        "Reageert op het bericht",
        "Waarom niet " * 80,
    ],
)
def test_command_words_and_talk(text: str) -> None:
    """Answers to the guide, orders and chat are none."""
    assert not is_question(text, Language.NL)
    assert not is_question(text, Language.EN)
