"""A picture in words, for who does not see it."""

import pytest

from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.picture.described import LONGEST_ALT_TEXT, alt_text, as_text
from bot.picture.request import Subject
from tests.picture.drawing import asked, long_journey, with_steps


def test_the_alt_text_tells_the_low_point_and_where_we_stand() -> None:
    """Whoever hears the alt text knows what matters most on the map."""
    said = alt_text(asked())
    assert said.startswith("Klantreis “Van eerste bericht tot tevreden klant”: 13 stappen in 5 fasen.")
    assert "Klanttevredenheid in november 2026: 7,6, doel 8." in said
    assert "Dieptepunt: Krijgt een offerte met prijzen (Mark −1,5)." in said
    assert "Hoogtepunt: Is tevreden en geeft een 8 of hoger (Sanne +2)." in said
    assert "Eerst doen: Vanaf-bedragen en het minimumbedrag op de website" in said


def test_the_long_text_tells_every_step_with_how_it_feels_and_how_we_know() -> None:
    """The message beside the map holds phases, steps, emotions, moments of truth, and evidence or assumption."""
    said = as_text(asked(stale_step_ids=frozenset({"s15"}))).splitlines()
    journey = example(Language.NL)
    assert [line for line in said if line.startswith("Fase ")] == [
        f"Fase {number}: {phase.name}" for number, phase in enumerate(journey.phases, start=1)
    ]
    first = said.index("Stap 1: Krijgt een bericht")
    assert said[first + 1 : first + 3] == [
        "Emotie: Sanne +1; Mark 0",
        "Contactmomenten: LinkedIn (Sanne, onderbouwd); E-mail (Mark, aanname)",
    ]
    assert "Stap 6: Is geïnteresseerd (moment van de waarheid, lang niet bekeken)" in said
    assert "18% gaat verder: 72 van 400 (doel 20%)." in said
    assert "1. Vanaf-bedragen en het minimumbedrag op de website (score 18,8, stap 4, Lisa)" in said


def test_the_text_speaks_the_readers_language() -> None:
    """Who reads English gets English around the team's own words."""
    said = as_text(asked(language=Language.EN))
    assert "Low point: Krijgt een offerte met prijzen (Mark −1.5)." in said
    assert "Touchpoints: LinkedIn (Sanne, evidence); E-mail (Mark, assumption)" in said


@pytest.mark.parametrize("subject", list(Subject))
@pytest.mark.parametrize("language", list(Language))
def test_every_picture_has_words(subject: Subject, language: Language) -> None:
    """Charts and the canvas are told in words as the map is, also while there is nothing in them."""
    for journey in (example(language), Journey(title="Nieuw"), with_steps("Belt")):
        request = asked(journey, subject=subject, language=language)
        assert journey.title in alt_text(request)
        assert as_text(request).startswith(alt_text(request).split(".")[0])


def test_the_alt_text_of_the_longest_journey_fits() -> None:
    """Slack takes 2,000 characters of alt text; no journey needs more."""
    journey = long_journey(90)
    for step in journey.steps:
        step.text = "Wacht al drie dagen op een antwoord " * 8
    for touchpoint in journey.touchpoints:
        touchpoint.moment_of_truth = True
    said = alt_text(asked(journey, stale_step_ids=frozenset(step.id for step in journey.steps)))
    assert len(said) <= LONGEST_ALT_TEXT
    assert said.endswith("…")


def test_the_trend_is_told_month_by_month() -> None:
    """Who does not see the chart hears its numbers."""
    said = as_text(asked(subject=Subject.TREND))
    assert "jun 6,9, jul 7,1, aug 7, sep 7,3, okt 7,5, nov 7,6." in said
