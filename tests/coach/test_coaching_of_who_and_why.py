"""A look asks whom the journey is for, and what it should come to."""

import pytest

from bot.coach.coaching import by_rules
from bot.coach.proposals import Kind, Line
from bot.coach.requests import DraftLine, Look
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey


@pytest.mark.parametrize("typed", ["Iedereen", "Alle klanten", "De klant", "Everybody", "users"])
def test_a_persona_that_is_everybody_is_asked_to_be_one(typed: str) -> None:
    """An age and a job do not make a person of a crowd."""
    made = by_rules(Look(Journey(title="x"), Language.EN, "personas", 7, (DraftLine("l1", typed),))).proposals
    assert "no persona yet" in made[0].text
    named = by_rules(Look(Journey(title="x"), Language.EN, "personas", 7, (DraftLine("l1", "Alleida"),)))
    assert "no persona yet" not in named.proposals[0].text


def test_a_journey_without_a_goal_is_asked_for_one() -> None:
    """Before anything else, for the rest follows from it."""
    journey, _ = edit.add(Journey(title="x", language=Language.EN), "steps", text="Looks for a mover")
    first = by_rules(Look(journey, Language.EN)).proposals[0]
    assert (first.kind, first.effect) == (Kind.GOAL, Line(question="goal"))
