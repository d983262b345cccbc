"""History, undo and merging rest on differences between two states of a journey."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.journey import change, edit
from bot.journey.document import NotAJourney, from_json, to_json
from bot.journey.model import Journey
from bot.journey.parts import Insight, InsightKind


def small_journey() -> Journey:
    """Make a journey with one of each kind of part."""
    journey = Journey(title="Van bericht tot klant")
    journey, phase = edit.add(journey, "phases", name="Ontdekken")
    journey, first = edit.add(journey, "steps", text="Krijgt een bericht", phase_id=phase)
    journey, _ = edit.add(journey, "steps", text="Reageert", phase_id=phase)
    journey, persona = edit.add(journey, "personas", name="Sanne")
    journey, touchpoint = edit.add(journey, "touchpoints", step_id=first, persona_id=persona, channel="email")
    journey, pain = edit.add(
        journey, "insights", kind="pain", text="Lijkt massamail", touchpoint_id=touchpoint
    )
    journey, _ = edit.add(
        journey, "insights", kind="gain", text="Persoonlijk", turns_id=pain, persona_id=persona
    )
    journey, _ = edit.add(
        journey,
        "fixes",
        text="Schrijf over hun bedrijf",
        pain_ids=[pain],
        step_id=first,
        due=date(2026, 12, 1),
    )
    return journey


EDITS = st.lists(
    st.tuples(st.sampled_from(["add", "reword", "move", "remove", "phase"]), st.integers(0, 20)), max_size=12
)


def edited(journey: Journey, edits: list[tuple[str, int]]) -> Journey:
    """Do the edits one after the other, each at a place that exists."""
    for what, number in edits:
        steps, phases = journey.steps, journey.phases
        if what == "add":
            journey, _ = edit.add(journey, "steps", index=number % (len(steps) + 1), text=f"Stap {number}")
        elif what == "phase" and phases:
            journey = edit.remove(journey, "phases", phases[number % len(phases)].id)
        elif steps and what == "reword":
            journey = edit.change(journey, "steps", steps[number % len(steps)].id, text=f"Anders {number}")
        elif steps and what == "move":
            journey = edit.move(journey, "steps", steps[number % len(steps)].id, (number * 7) % len(steps))
        elif steps and what == "remove":
            journey = edit.remove(journey, "steps", steps[number % len(steps)].id)
    return journey


@given(EDITS)
def test_differences_applied_to_the_old_journey_give_the_new_one(edits: list[tuple[str, int]]) -> None:
    """What history keeps is the whole change, whatever was edited in whatever order."""
    before = small_journey()
    after = edited(before, edits)
    applied = change.apply(before, change.differences(before, after))
    assert to_json(applied.model_copy(update={"last_number": after.last_number})) == to_json(after)


@given(EDITS)
def test_undo_right_after_a_change_gives_back_what_was_there(edits: list[tuple[str, int]]) -> None:
    """Undo restores every part, also those that went along with a removed step."""
    before = small_journey()
    after = edited(before, edits)
    undone = change.undo(after, change.differences(before, after))
    assert to_json(undone.model_copy(update={"last_number": before.last_number})) == to_json(before)


def test_a_reworded_and_moved_step_keeps_what_hangs_on_it() -> None:
    """Touchpoints follow their step."""
    journey = small_journey()
    step = journey.steps[0].id
    journey = edit.move(edit.change(journey, "steps", step, text="Ontvangt bericht"), "steps", step, 1)
    assert [s.text for s in journey.steps] == ["Reageert", "Ontvangt bericht"]
    assert [t.channel for t in journey.touchpoints_of(step)] == ["email"]


def test_removing_a_step_takes_its_touchpoints_and_their_pain_points_along() -> None:
    """Nothing is left pointing at what is gone, and what belongs elsewhere stays."""
    journey = small_journey()
    journey = edit.remove(journey, "steps", journey.steps[0].id)
    assert journey.touchpoints == []
    assert [(i.kind, i.turns_id) for i in journey.insights] == [(InsightKind.GAIN, None)]


def test_a_fix_stays_when_what_it_is_for_goes_and_points_at_nothing_that_is_gone() -> None:
    """The step takes its touchpoint and pain point along; what the team wants to do about it is still there."""
    journey = small_journey()
    after = edit.remove(journey, "steps", journey.steps[0].id)
    [fix] = after.fixes
    assert (fix.text, fix.pain_ids, fix.step_id) == ("Schrijf over hun bedrijf", [], None)
    assert change.undo(after, change.differences(journey, after)).fixes == journey.fixes


def test_the_journey_as_it_was_comes_back_from_the_changes_since() -> None:
    """Taken back one by one, the newest first, as the comparison with an earlier month needs it."""
    first = small_journey()
    second = edit.change(first, "touchpoints", first.touchpoints[0].id, emotion=-2)
    third = edit.remove(second, "steps", second.steps[0].id)
    since = [change.differences(second, third), change.differences(first, second)]
    assert to_json(change.as_it_was(third, since)) == to_json(first)


def test_undo_refuses_to_overwrite_what_somebody_changed_since() -> None:
    """The second change of the same step is not lost by undoing the first."""
    first = small_journey()
    step = first.steps[0].id
    second = edit.change(first, "steps", step, text="Ontvangt een bericht")
    third = edit.change(second, "steps", step, text="Leest een bericht")
    with pytest.raises(change.ChangedSince) as refusal:
        change.undo(third, change.differences(first, second))
    assert refusal.value.difference.part_id == step


def test_undo_refuses_to_remove_a_step_on_which_touchpoints_were_hung_later() -> None:
    """Taking back the step would silently take the touchpoints too."""
    first = small_journey()
    second, step = edit.add(first, "steps", text="Tekent")
    third, _ = edit.add(second, "touchpoints", step_id=step, channel="website")
    with pytest.raises(change.ChangedSince):
        change.undo(third, change.differences(first, second))


def test_a_new_step_can_be_undone_after_it_was_moved() -> None:
    """Its place is no reason to keep it."""
    first = small_journey()
    second, step = edit.add(first, "steps", text="Tekent")
    third = edit.move(second, "steps", step, 0)
    assert change.undo(third, change.differences(first, second)).steps == first.steps


def test_ids_are_never_dealt_out_twice() -> None:
    """An old button about a removed step must not come to mean another one."""
    journey, old = edit.add(small_journey(), "steps", text="Tekent")
    _, new = edit.add(edit.remove(journey, "steps", old), "steps", text="Betaalt")
    assert new != old


def test_positions_survive_endless_insertion_at_one_place() -> None:
    """They are dealt out anew before they run out of digits."""
    journey = small_journey()
    for number in range(80):
        journey, _ = edit.add(journey, "steps", index=1, text=f"Stap {number}")
    positions = [step.position for step in journey.steps]
    assert positions == sorted(set(positions))
    assert [step.text for step in journey.steps][1:3] == ["Stap 79", "Stap 78"]


def test_a_document_is_taken_back_unchanged() -> None:
    """Export, import and export again give the same text."""
    text = to_json(small_journey())
    assert to_json(from_json(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "reisgids/1"}',
        '{"format": "reisgids/1", "journey": {"title": ""}}',
        "[" * 100_000,
    ],
)
def test_a_document_that_is_no_journey_is_refused_with_the_reason(text: str) -> None:
    """Nothing else may come out of the reader than a journey or this error."""
    with pytest.raises(NotAJourney):
        from_json(text)


def test_a_document_in_which_a_part_points_at_nothing_is_refused() -> None:
    """A touchpoint needs its step."""
    journey = small_journey()
    journey.insights.append(Insight(id="i99", kind=InsightKind.PAIN, text="Wacht", touchpoint_id="t98"))
    with pytest.raises(NotAJourney, match="t98"):
        from_json(to_json(journey))
