"""Answers that hold two facts: bounds, a phase's details, and a goal's target."""

import pytest

from bot.journey.hearing import (
    Bounds,
    GoalTarget,
    PhaseDetails,
    Scale,
    plain_text,
    read_bounds,
    read_goal_target,
    read_phase_details,
)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("van eerste bericht tot tevreden klant", "eerste bericht", "tevreden klant"),
        ("vanaf de eerste klik t/m de verlenging", "de eerste klik", "de verlenging"),
        ("begint bij de aanvraag, eindigt na de oplevering", "de aanvraag", "na de oplevering"),
        ("start: eerste mail\neind: tevreden", "eerste mail", "tevreden"),
        ("eerste telefoontje\noplevering", "eerste telefoontje", "oplevering"),
        ("aanvraag -> oplevering", "aanvraag", "oplevering"),
        ("from first enquiry until renewal.", "first enquiry", "renewal"),
        ("from wanting to move to having the keys", "wanting to move", "having the keys"),
        ("from onboarding to renewal", "onboarding", "renewal"),
        ("tot de levering", "", "de levering"),
        ("from the first ad", "the first ad", ""),
    ],
)
def test_bounds_are_read_from_many_wordings(text: str, start: str, end: str) -> None:
    """A start and an end, or only one of them."""
    assert read_bounds(text) == Bounds(start, end)


def test_a_text_without_bounds_gives_none() -> None:
    """The guide can then ask for the other end."""
    assert read_bounds("een tevreden klant") is None


@pytest.mark.parametrize(
    ("text", "need", "point"),
    [
        ("info: wat kost het; conversie: vraagt offerte aan", "wat kost het", "vraagt offerte aan"),
        ("Conversiepunt: belt\nInformatiebehoefte: wie zijn jullie?", "wie zijn jullie?", "belt"),
        ("wants to know the price; conversion point: asks for a quote", "wants to know the price", "asks for a quote"),
        ("wil weten of wij betrouwbaar zijn", "wil weten of wij betrouwbaar zijn", ""),
    ],
)  # fmt: skip
def test_phase_details_are_read_in_any_order(text: str, need: str, point: str) -> None:
    """Text without a label is the information need."""
    assert read_phase_details(text) == PhaseDetails(need, point)


@pytest.mark.parametrize(
    ("text", "number", "scale"),
    [
        ("een tevreden klant die ons een 8 of hoger geeft", 8, Scale.OUT_OF_TEN),
        ("8+", 8, Scale.OUT_OF_TEN),
        ("at least 8 out of 10", 8, Scale.OUT_OF_TEN),
        ("rates our service 8 or higher out of 10", 8, Scale.OUT_OF_TEN),
        ("gemiddeld een 8,5", 8.5, Scale.OUT_OF_TEN),
        ("9/10", 9, Scale.OUT_OF_TEN),
        ("4,5 sterren", 4.5, Scale.OUT_OF_FIVE),
        ("NPS van 40", 40, Scale.NPS),
        ("90% beveelt ons aan", 90, Scale.PERCENT),
    ],
)
def test_the_target_in_a_goal_is_found(text: str, number: float, scale: Scale) -> None:
    """A goal is measurable when it holds one."""
    assert read_goal_target(text) == GoalTarget(number, scale)


@pytest.mark.parametrize(
    "text", ["een tevreden klant", "tekent binnen 5 dagen", "100 klanten per jaar", "12+"]
)
def test_other_numbers_are_no_target(text: str) -> None:
    """Days and customers measure something else."""
    assert read_goal_target(text) is None


def test_slack_markup_is_decoded_once() -> None:
    """What somebody typed as an entity stays as typed."""
    assert plain_text("&amp;lt;b&amp;gt; <!here> <#C1|algemeen> <mailto:a@b.nl|a@b.nl>") == (
        "&lt;b&gt; @here #algemeen a@b.nl"
    )
    assert (
        plain_text("*vet* _schuin_ ~weg~ `code` 2*3*4 snake_case_naam")
        == "vet schuin weg code 2*3*4 snake_case_naam"
    )
