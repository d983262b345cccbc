"""Steps are put into the phases in which they usually fall."""

import pytest

from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.phase_sets import phase_set
from bot.journey.phasing import phase_for_each_step
from prompts.catalogue import catalogue


def divided(phases: str, *steps: str) -> list[str]:
    """Name the phase of each step of a Dutch journey with a built-in phase set."""
    say = catalogue(Language.NL)
    journey = Journey(title="Reis", phase_set=phases, language=Language.NL)
    for phase in phase_set(phases).phases:
        journey, _ = edit.add(journey, "phases", name=say(f"phase-{phase.key}"))
    for text in steps:
        journey, _ = edit.add(journey, "steps", text=text)
    names = {phase.id: phase.name for phase in journey.phases}
    return [names[phase_for_each_step(journey)[step.id]] for step in journey.steps]


def test_the_words_of_a_step_tell_its_phase() -> None:
    """Booking an introduction is no purchase yet, signing is, and recommending comes last."""
    assert divided(
        "service",
        "Zoekt op internet",
        "Vergelijkt bureaus",
        "Boekt een kennismaking",
        "Vraagt een offerte aan",
        "Tekent digitaal",
        "Raadt ons aan",
    ) == [
        "Bewustwording",
        "Overweging",
        "Overweging",
        "Overweging",
        "Beslissing & aankoop",
        "Loyaliteit & aanbeveling",
    ]


def test_a_step_whose_words_tell_nothing_follows_its_place() -> None:
    """Phases never go back and forth because of it."""
    phases = divided("funnel", *(f"Doet iets bijzonders {number}" for number in range(10)))
    assert phases == [name for name in dict.fromkeys(phases) for _ in range(phases.count(name))]
    assert len(set(phases)) == 5


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_new_step_falls_between_the_phases_of_its_neighbours(place: int) -> None:
    """What was divided by the team stays, and a step between two of one phase belongs to that phase."""
    journey = Journey(title="Reis", phase_set="empty")
    journey, first = edit.add(journey, "phases", name="Een")
    journey, second = edit.add(journey, "phases", name="Twee")
    journey, _ = edit.add(journey, "steps", text="Hoort van ons", phase_id=first)
    journey, _ = edit.add(journey, "steps", text="Is blij", phase_id=second)
    journey, new = edit.add(journey, "steps", index=place, text="Iets")
    allowed = [{first}, {first, second}, {second}][place]
    assert phase_for_each_step(journey)[new] in allowed
