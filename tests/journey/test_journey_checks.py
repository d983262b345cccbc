"""The checks on a whole journey tell what could be better, once there is something to tell it of."""

from typing import Any

import pytest

from bot.journey import edit
from bot.journey.examples import example
from bot.journey.journey_checks import BY_WEIGHT, Finding, check_journey
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Evidence
from bot.journey.remarks import Code


def new_journey() -> Journey:
    """Give a journey in which nothing was answered yet."""
    return Journey(title="Van bericht tot klant", language=Language.NL)


def with_steps(*texts: str) -> Journey:
    """Give a journey with these steps, all in its first phase of two."""
    journey, first = edit.add(new_journey(), "phases", name="Ontdekken")
    journey, _ = edit.add(journey, "phases", name="Overwegen")
    for text in texts:
        journey, _ = edit.add(journey, "steps", text=text, phase_id=first)
    return journey


def with_touchpoint(journey: Journey, **fields: Any) -> Journey:
    """Add a touchpoint to the first step."""
    return edit.add(journey, "touchpoints", step_id=journey.steps[0].id, **fields)[0]


def found(journey: Journey, code: Code) -> list[Finding]:
    """Give the findings of one code."""
    return [finding for finding in check_journey(journey) if finding.remark.code is code]


@pytest.mark.parametrize("language", Language)
def test_the_example_journey_needs_no_remarks(language: Language) -> None:
    """What newcomers are shown keeps all the rules."""
    assert check_journey(example(language)) == []


def test_a_journey_that_has_not_begun_gets_no_remarks() -> None:
    """Nothing is missing yet from what nobody was asked."""
    assert check_journey(new_journey()) == []


def test_the_goal_is_checked_in_the_language_of_the_journey() -> None:
    """A remark on the goal is about the journey itself."""
    (finding,) = check_journey(edit.describe(new_journey(), goal="Een tevreden klant"))
    assert (finding.remark.code, finding.collection) == (Code.GOAL_NOT_MEASURABLE, "about")
    assert finding.key == "goal_not_measurable:"


def test_each_remark_on_a_step_names_its_step() -> None:
    """The key is made of the code and the step, so that it holds when the step moves."""
    journey = with_steps("Zoekt op internet", "Wij sturen een offerte")
    (finding,) = found(journey, Code.COMPANY_SIDE)
    assert (finding.collection, finding.part_id) == ("steps", journey.steps[1].id)
    assert finding.key == f"company_side:{journey.steps[1].id}"


def test_a_phase_without_steps_is_found_once_steps_fall_in_phases() -> None:
    """Before that, no phase has a step, and that is no news."""
    assert found(with_steps(), Code.PHASE_WITHOUT_STEP) == []
    (finding,) = found(with_steps("Zoekt op internet"), Code.PHASE_WITHOUT_STEP)
    assert (finding.collection, finding.remark.details["phase"]) == ("phases", "Overwegen")


def test_a_phase_without_conversion_point_is_found_once_phases_are_described() -> None:
    """The first information need or conversion point begins it (rule 11)."""
    journey = with_steps("Zoekt op internet")
    assert found(journey, Code.PHASE_WITHOUT_CONVERSION_POINT) == []
    journey = edit.change(journey, "phases", journey.phases[0].id, conversion_point="Bezoekt de website")
    (finding,) = found(journey, Code.PHASE_WITHOUT_CONVERSION_POINT)
    assert finding.part_id == journey.phases[1].id


def test_a_team_that_skipped_describing_its_phases_hears_so_after_them() -> None:
    """With the first persona the phases are behind the team."""
    journey, _ = edit.add(with_steps("Zoekt op internet"), "personas", name="Sanne")
    assert len(found(journey, Code.PHASE_WITHOUT_CONVERSION_POINT)) == 2


def test_a_step_without_touchpoint_is_found_once_there_are_touchpoints() -> None:
    """The number of the step tells people which one (rule 14)."""
    journey = with_steps("Zoekt op internet", "Belt ons", "Wacht op antwoord")
    assert found(journey, Code.STEP_WITHOUT_TOUCHPOINT) == []
    missing = found(with_touchpoint(journey), Code.STEP_WITHOUT_TOUCHPOINT)
    assert [finding.remark.details["number"] for finding in missing] == ["2", "3"]


def test_a_touchpoint_without_owner_is_found_with_its_step_and_channel() -> None:
    """One that has an owner is not (rule 15)."""
    journey = with_touchpoint(with_steps("Zoekt op internet"), owner="Marketing")
    journey = with_touchpoint(journey, channel="website")
    (finding,) = found(journey, Code.TOUCHPOINT_WITHOUT_OWNER)
    assert finding.part_id == journey.touchpoints[1].id
    assert finding.remark.details == {"number": "1", "channel": "website"}


def test_a_map_of_mere_assumptions_is_found_until_one_touchpoint_rests_on_evidence() -> None:
    """One talk with a customer is a start (rule 3); a touchpoint that says nothing of it is no evidence."""
    journey = with_touchpoint(with_steps("Zoekt op internet"), evidence=Evidence.ASSUMPTION)
    (finding,) = found(with_touchpoint(journey), Code.ONLY_ASSUMPTIONS)
    assert (finding.collection, finding.key) == ("touchpoints", "only_assumptions:")
    assert found(with_touchpoint(journey, evidence=Evidence.EVIDENCE), Code.ONLY_ASSUMPTIONS) == []


def test_what_was_waved_away_stays_away_for_that_part_only() -> None:
    """The same remark on another step is still made."""
    journey = with_steps("Wij sturen een offerte", "Wij sturen een factuur")
    first, second = found(journey, Code.COMPANY_SIDE)
    assert found(edit.dismiss(journey, first.key), Code.COMPANY_SIDE) == [second]


def test_the_weightiest_remarks_come_first() -> None:
    """A goal that stops at the sale goes before a step of ours, and that before a missing owner."""
    journey = edit.describe(
        with_steps("Zoekt op internet", "Wij sturen een offerte"), goal="20 nieuwe klanten"
    )
    codes = [finding.remark.code for finding in check_journey(with_touchpoint(journey))]
    assert codes == sorted(codes, key=BY_WEIGHT.index)
    assert (codes[0], codes[1], codes[-1]) == (
        Code.GOAL_STOPS_AT_SALE,
        Code.COMPANY_SIDE,
        Code.TOUCHPOINT_WITHOUT_OWNER,
    )


def test_every_code_has_a_weight() -> None:
    """A code without a place could not be put in order."""
    assert sorted(BY_WEIGHT) == sorted(Code)
