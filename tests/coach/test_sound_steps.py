"""Steps that the coach proposes pass the checks that it makes of the steps of others."""

import pytest

from bot.coach.coaching import by_rules as look
from bot.coach.proposals import Kind, Line
from bot.coach.requests import Look, Suggest
from bot.coach.sound_steps import is_sound, sound_steps
from bot.coach.suggesting import by_rules as suggest
from bot.coach.suggesting.drawing import listed
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.phase_sets import B2B_STEP_COUNT, IdeaGroup
from bot.journey.step_checks import check_steps
from prompts.catalogue import catalogue

LANGUAGES = pytest.mark.parametrize("language", Language)


@LANGUAGES
def test_every_template_of_a_step_passes_the_checks(language: Language) -> None:
    """In both languages, each by itself."""
    say = catalogue(language)
    keys = [*(f"coach-suggest-steps-{group}" for group in IdeaGroup), "coach-look-missing-after-sale"]
    keys += ["coach-look-missing-beginning", *(f"b2b-step-{number + 1}" for number in range(B2B_STEP_COUNT))]
    texts = [text for key in keys for text in listed(say, key)]
    assert len(texts) > B2B_STEP_COUNT + len(IdeaGroup)
    assert [text for text in texts if check_steps([text], language)[0]] == []


@LANGUAGES
def test_steps_proposed_for_a_journey_pass_the_checks(language: Language) -> None:
    """Those that complete a list as well as those that a look at it finds missing."""
    journey = Journey(title="Reis", language=language)
    step = "Vraagt een offerte aan" if language is Language.NL else "Asks for a quote"
    bare, _ = edit.add(journey, "steps", text=step)
    made = [*suggest(Suggest(journey, language, "steps")).proposals]
    made += suggest(Suggest(bare, language, "steps")).proposals
    made += look(Look(bare, language, "steps")).proposals
    steps = [one.text for one in made if one.kind is Kind.STEP or one.effect == Line(question="steps")]
    assert len(steps) > len(IdeaGroup)
    assert all(is_sound(text, language) for text in steps)


@pytest.mark.parametrize(
    ("text", "language", "steps"),
    [
        ("Geeft een 8 en raadt ons aan", Language.NL, ["Geeft een 8", "Raadt ons aan"]),
        ("Gives an 8 and recommends us", Language.EN, ["Gives an 8", "Recommends us"]),
        ("Leest beoordelingen", Language.NL, ["Leest beoordelingen"]),
    ],
)
def test_a_step_becomes_what_the_checks_would_have(text: str, language: Language, steps: list[str]) -> None:
    """Two steps become two; a sound one stays as it is."""
    assert sound_steps(text, language) == steps
