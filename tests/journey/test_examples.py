"""The example journey shows a newcomer what a finished journey looks like."""

import pytest

from bot.journey.document import from_json, to_json
from bot.journey.examples import example, example_text
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import HIGHEST_EMOTION, LOWEST_EMOTION, Evidence, InsightKind, Persona, Touchpoint
from bot.journey.phase_sets import B2B_STEP_COUNT, PHASE_SETS, phase_set
from prompts.catalogue import catalogue

LANGUAGES = pytest.mark.parametrize("language", Language)


def with_empty_fields(part: Persona | Touchpoint) -> list[str]:
    """Name the fields of a part that say nothing."""
    return [name for name, value in part.model_dump().items() if value in ("", None)]


def touchpoints_by_step(journey: Journey) -> list[list[Touchpoint]]:
    """Give the touchpoints of each step, in order."""
    return [journey.touchpoints_of(step.id) for step in journey.steps]


@LANGUAGES
def test_the_example_comes_back_unchanged_from_export_and_import(language: Language) -> None:
    """The file is exactly what the export of that journey gives."""
    assert to_json(from_json(example_text(language))) == example_text(language)
    assert example(language).language == language


@LANGUAGES
def test_the_example_takes_the_steps_and_phases_of_the_b2b_set(language: Language) -> None:
    """What the guide proposes for a B2B journey is what the example shows worked out (rule 9)."""
    say, journey = catalogue(language), example(language)
    assert [step.text for step in journey.steps] == [
        say(f"b2b-step-{n}") for n in range(1, B2B_STEP_COUNT + 1)
    ]
    assert [phase.name for phase in journey.phases] == [
        say(f"phase-{phase.key}") for phase in phase_set("b2b").phases
    ]
    assert all(phase.information_need and phase.conversion_point for phase in journey.phases)


@LANGUAGES
def test_each_step_of_the_example_falls_in_the_phase_where_its_place_points(language: Language) -> None:
    """The spans of the B2B set divide its own thirteen steps as the example does."""
    journey = example(language)
    names = {phase.id: phase.name for phase in journey.phases}
    say = catalogue(language)
    for place, step in enumerate(journey.steps):
        middle = (place + 0.5) / len(journey.steps)
        usual = next(phase for phase in phase_set("b2b").phases if phase.starts <= middle < phase.ends)
        assert names[step.phase_id or ""] == say(f"phase-{usual.key}")


@LANGUAGES
def test_the_scope_and_goal_of_the_example_are_filled_in(language: Language) -> None:
    """It starts somewhere, ends past the sale, and aims at a score (rules 1, 2, 3 and 6)."""
    journey = example(language)
    assert all((journey.offering, journey.customer_group, journey.strategy, journey.goal))
    assert all((journey.starts_at, journey.ends_at, journey.sources))
    assert journey.goal_score == 8


@LANGUAGES
def test_the_two_personas_of_the_example_are_complete(language: Language) -> None:
    """Both have all fields, pains that gains turn round, and a question in each phase (rule 13)."""
    journey = example(language)
    assert len(journey.personas) == 2
    for persona in journey.personas:
        assert with_empty_fields(persona) == []
        pains = journey.insights_of(InsightKind.PAIN, persona_id=persona.id)
        gains = journey.insights_of(InsightKind.GAIN, persona_id=persona.id)
        assert {pain.id for pain in pains} == {gain.turns_id for gain in gains}
        asked = [q.phase_id for q in journey.insights_of(InsightKind.QUESTION, persona_id=persona.id)]
        assert asked == [phase.id for phase in journey.phases]


@LANGUAGES
def test_every_step_of_the_example_has_one_to_three_touchpoints_with_all_fields(language: Language) -> None:
    """Only a touchpoint of everybody has no persona, only an assumption has no source (rules 3 and 15)."""
    journey = example(language)
    for touchpoints in touchpoints_by_step(journey):
        assert 1 <= len(touchpoints) <= 3
        assert {touchpoint.persona_id for touchpoint in touchpoints} >= {p.id for p in journey.personas}
    for touchpoint in journey.touchpoints:
        missing = with_empty_fields(touchpoint)
        assumed = touchpoint.evidence is Evidence.ASSUMPTION
        assert [name for name in missing if name != "persona_id"] == (["known_from"] if assumed else [])


@LANGUAGES
def test_the_emotion_line_of_the_example_dips_at_the_quote_and_ends_high(language: Language) -> None:
    """The line shows where it hurts (rule 16): once as low as it gets, at the quote, and well at the end."""
    journey = example(language)
    lows = [t for t in journey.touchpoints if t.emotion == LOWEST_EMOTION]
    assert [(low.channel, journey.step_number(low.step_id)) for low in lows] == [("quote", 10)]
    assert all(last.emotion == HIGHEST_EMOTION for last in touchpoints_by_step(journey)[-1])


@LANGUAGES
def test_the_example_marks_a_few_moments_of_truth(language: Language) -> None:
    """Two or three touchpoints decide the opinion; were it all of them, it would be none."""
    assert 2 <= sum(touchpoint.moment_of_truth for touchpoint in example(language).touchpoints) <= 3


@LANGUAGES
def test_every_pain_point_of_the_example_is_turned_round_at_the_same_place(language: Language) -> None:
    """A finished journey answers each pain point with a gain, of the same persona or touchpoint."""
    journey = example(language)
    pains = {pain.id: pain for pain in journey.insights_of(InsightKind.PAIN)}
    turned = {
        gain.turns_id: gain for gain in journey.insights_of(InsightKind.GAIN) if gain.turns_id is not None
    }
    assert turned.keys() == pains.keys()
    for pain_id, gain in turned.items():
        pain = pains[pain_id]
        assert (gain.persona_id, gain.touchpoint_id) == (pain.persona_id, pain.touchpoint_id)


def test_both_languages_tell_the_same_journey() -> None:
    """Apart from the words, nothing differs between the two."""
    dutch, english = example(Language.NL), example(Language.EN)
    for collection in ("phases", "steps", "personas", "touchpoints", "insights"):
        assert [part.id for part in dutch.parts(collection)] == [
            part.id for part in english.parts(collection)
        ]
    assert [t.emotion for t in dutch.touchpoints] == [t.emotion for t in english.touchpoints]


def test_the_phases_of_each_set_cover_the_whole_journey_without_gaps() -> None:
    """Wherever a step lies, exactly one phase of a set that has phases is its usual one."""
    for each in PHASE_SETS:
        if each.phases:
            edges = [0.0, *(phase.ends for phase in each.phases)]
            assert [phase.starts for phase in each.phases] == edges[:-1]
            assert edges == sorted(set(edges))
            assert edges[-1] == 1.0


def test_a_phase_set_that_does_not_exist_is_refused() -> None:
    """Only the five known sets can be chosen."""
    assert [each.key for each in PHASE_SETS] == ["funnel", "service", "ambassador", "b2b", "empty"]
    with pytest.raises(KeyError):
        phase_set("unknown")
