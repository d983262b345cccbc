"""What a journey lacks is told once the team has come that far, and never of a journey that has it."""

import pytest

from bot.journey import edit
from bot.journey.channels import channels_in
from bot.journey.examples import example
from bot.journey.gaps import Gap, goes_past_sale, is_direct, is_online, lacking
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Touchpoint
from bot.journey.phase_sets import IdeaGroup
from bot.journey.phasing import idea_group_of_phase

LANGUAGES = pytest.mark.parametrize("language", Language)


def with_steps(*texts: str, language: Language = Language.NL) -> Journey:
    """Make a journey of these steps."""
    journey = Journey(title="Reis", language=language)
    for text in texts:
        journey, _ = edit.add(journey, "steps", text=text)
    return journey


def gaps(journey: Journey) -> set[Gap]:
    """Tell what is lacking."""
    return {lack.gap for lack in lacking(journey)}


@LANGUAGES
def test_the_example_lacks_nothing(language: Language) -> None:
    """It goes from the first message to the satisfied customer, for two personas."""
    assert lacking(example(language)) == []


@pytest.mark.parametrize(
    ("language", "last", "goes_on"),
    [
        (Language.NL, "Tekent het contract", False),
        (Language.NL, "Gebruikt de keuken", True),
        (Language.NL, "Geeft een 8 of hoger", True),
        (Language.NL, "Dient een klacht in", True),
        (Language.EN, "Signs the contract", False),
        (Language.EN, "Uses the kitchen", True),
        (Language.EN, "Recommends us to a friend", True),
    ],
)
def test_a_journey_that_stops_at_the_sale_lacks_what_comes_after(
    language: Language, last: str, goes_on: bool
) -> None:
    """The journey does not end at the signature (rule 6)."""
    search = "Zoekt online" if language is Language.NL else "Searches online"
    journey = with_steps(
        search, "Vergelijkt" if language is Language.NL else "Compares", last, language=language
    )
    assert goes_past_sale(journey) is goes_on
    assert (Gap.AFTER_SALE in gaps(journey)) is not goes_on


def test_a_journey_that_begins_with_us_lacks_its_beginning() -> None:
    """Unless the team set its bounds so (rule 1)."""
    journey = with_steps("Belt de praktijk", "Krijgt een afspraak", "Is tevreden")
    assert Gap.BEGINNING in gaps(journey)
    assert Gap.BEGINNING not in gaps(edit.describe(journey, starts_at="Het eerste telefoontje"))
    assert Gap.BEGINNING not in gaps(with_steps("Merkt dat een kies pijn doet", "Belt", "Is tevreden"))


def test_a_journey_of_two_steps_is_still_being_told() -> None:
    """Nobody hears what is missing while typing."""
    assert lacking(with_steps("Belt ons", "Tekent")) == []


def test_touchpoints_are_missed_by_kind_once_there_are_some() -> None:
    """Offline, indirect, a moment of truth, feelings and thoughts (rules 14 to 16), and who travels (rule 12)."""
    journey = with_steps("Zoekt online", "Vergelijkt", "Is tevreden")
    for _ in range(4):
        journey, _ = edit.add(journey, "touchpoints", step_id=journey.steps[0].id, channel="website")
    assert gaps(journey) == {
        Gap.PERSONAS,
        Gap.OFFLINE,
        Gap.INDIRECT,
        Gap.MOMENT_OF_TRUTH,
        Gap.FEELINGS,
        Gap.THOUGHTS,
    }
    feelings = next(lack for lack in lacking(journey) if lack.gap is Gap.FEELINGS)
    assert (feelings.part_id, feelings.count) == (journey.steps[0].id, 4)
    fields = {"emotion": 1, "thinking": "x", "moment_of_truth": True}
    journey, _ = edit.add(
        journey, "touchpoints", step_id=journey.steps[0].id, channel="word_of_mouth", **fields
    )
    assert gaps(journey) == {Gap.PERSONAS, Gap.FEELINGS, Gap.THOUGHTS}


def test_a_persona_without_pains_or_questions_is_told_by_name() -> None:
    """Each persona by itself (rule 13)."""
    journey, persona_id = edit.add(with_steps("Zoekt"), "personas", name="Ria")
    assert [(lack.gap, lack.part_id) for lack in lacking(journey)] == [
        (Gap.PAINS, persona_id),
        (Gap.QUESTIONS, persona_id),
    ]
    journey, _ = edit.add(journey, "insights", kind=InsightKind.PAIN, text="Wacht", persona_id=persona_id)
    journey, _ = edit.add(
        journey, "insights", kind=InsightKind.QUESTION, text="Wat kost het?", persona_id=persona_id
    )
    assert lacking(journey) == []


def test_a_touchpoint_is_as_its_channel_unless_it_says_otherwise() -> None:
    """A phone call is offline and direct, a review online and indirect."""
    assert not is_online(Touchpoint(id="t1", step_id="s1", channel="phone"))
    assert is_online(Touchpoint(id="t1", step_id="s1", channel="phone", online=True))
    assert not is_direct(Touchpoint(id="t1", step_id="s1", channel="review_site"))
    assert is_direct(Touchpoint(id="t1", step_id="s1", channel="review_site", direct=True))


@pytest.mark.parametrize(
    ("prose", "keys"),
    [
        ("Ik zag het op Instagram en belde daarna", ["social_media"]),
        ("Op de website stond niets, dus stuurde ik een mail", ["website", "email"]),
        ("De dienst was prima in gebruik", []),
        ("I read the news about a product", []),
        ("They sent the quote by post", ["quote", "post"]),
    ],
)
def test_channels_are_found_in_prose_but_not_in_everyday_words(prose: str, keys: list[str]) -> None:
    """In the order in which they are named."""
    assert [channel.key for channel in channels_in(prose)] == keys


def test_each_phase_has_its_group_of_ideas() -> None:
    """As its steps have; a phase that is gone has none."""
    journey = example(Language.NL)
    assert idea_group_of_phase(journey, journey.phases[0].id) is IdeaGroup.AWARENESS
    assert idea_group_of_phase(journey, "p999") is None
