"""Pain points as they are offered: where they hurt, whom, and what turns them round."""

from typing import Any

from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.pains import (
    fixes_for,
    has_fix,
    offered_pains,
    pains_alike,
    personas_of,
    places_of,
    turning_gains,
)
from bot.journey.parts import InsightKind


def journey_with(*pains: tuple[str, int | None, bool]) -> Journey:
    """Make a journey with a step for each pain point, its feeling, and whether it is a moment of truth."""
    journey = Journey(title="Reis")
    for text, feeling, decides in pains:
        journey, step_id = edit.add(journey, "steps", text="Wacht")
        fields: dict[str, Any] = {"emotion": feeling, "moment_of_truth": decides}
        journey, touchpoint_id = edit.add(journey, "touchpoints", step_id=step_id, **fields)
        journey, _ = edit.add(
            journey, "insights", kind=InsightKind.PAIN, text=text, touchpoint_id=touchpoint_id
        )
    return journey


def test_what_hurts_most_is_offered_first() -> None:
    """By feeling, then a moment of truth, then the order of the steps; without a feeling last."""
    journey = journey_with(
        ("onbekend", None, False),
        ("laat", -1, False),
        ("duur", -1, True),
        ("boos", -2, False),
        ("traag", -1, False),
    )
    journey, persona_id = edit.add(journey, "personas", name="Sanne")
    journey, _ = edit.add(
        journey, "insights", kind=InsightKind.PAIN, text="opnieuw uitleggen", persona_id=persona_id
    )
    offered = [pain.text for pain in offered_pains(journey)]
    assert offered == ["boos", "duur", "laat", "traag", "onbekend", "opnieuw uitleggen"]


def test_pain_points_that_read_the_same_are_offered_once_where_it_is_worst() -> None:
    """The question keeps its name when the same pain point is noted at another step later."""
    journey = journey_with(("Geen prijs", 0, False), ("laat", -1, False), ("geen prijs!", -2, False))
    first = journey.insights[0]
    assert [pain.text for pain in offered_pains(journey)] == ["Geen prijs", "laat"]
    assert [pain.text for pain in pains_alike(journey, first.id)] == ["Geen prijs", "geen prijs!"]
    assert [at.step_id for at in places_of(journey, first.id)] == [journey.steps[0].id, journey.steps[2].id]


def test_a_pain_point_has_a_fix_when_it_has_one_wherever_it_hurts() -> None:
    """Else it is asked about again."""
    journey = journey_with(("geen prijs", 0, False), ("geen prijs", -1, False))
    one, other = (pain.id for pain in journey.insights)
    journey, fix_id = edit.add(journey, "fixes", text="Prijs op de site", pain_ids=[one])
    assert not has_fix(journey, one)
    assert [fix.id for fix in fixes_for(journey, other)] == [fix_id]
    assert has_fix(edit.change(journey, "fixes", fix_id, pain_ids=[one, other]), one)


def test_a_pain_point_is_of_the_personas_that_meet_it() -> None:
    """Of everybody where one of its touchpoints is everybody's."""
    journey = journey_with(("geen prijs", 0, False), ("geen prijs", -1, False))
    pain_id = journey.insights[0].id
    assert personas_of(journey, pain_id) == []
    journey, sanne = edit.add(journey, "personas", name="Sanne")
    for touchpoint in journey.touchpoints:
        journey = edit.change(journey, "touchpoints", touchpoint.id, persona_id=sanne)
    assert personas_of(journey, pain_id) == [sanne]


def test_a_gain_that_turns_a_pain_point_round_is_proposed_until_it_is_a_fix() -> None:
    """Other gains are none of its business, and one that no fix could hold is left out."""
    journey = journey_with(("geen prijs", 0, False))
    pain_id = journey.insights[0].id
    for text, turns in (("prijs op\nde site", pain_id), ("koffie", None), ("x" * 301, pain_id)):
        journey, _ = edit.add(journey, "insights", kind=InsightKind.GAIN, text=text, turns_id=turns)
    assert turning_gains(journey, pain_id) == ["prijs op de site"]
    journey, _ = edit.add(journey, "fixes", text="Prijs op de site", pain_ids=[pain_id])
    assert turning_gains(journey, pain_id) == []


def test_a_pain_point_that_is_gone_is_nowhere() -> None:
    """Whoever still asks about it gets nothing."""
    journey = journey_with(("geen prijs", 0, False))
    assert (pains_alike(journey, "i99"), places_of(journey, "i99"), personas_of(journey, "i99")) == (
        [],
        [],
        [],
    )
    assert has_fix(journey, "i99")
