"""What is new in a journey, which steps went stale, and which moments hurt most."""

from bot.journey import edit
from bot.journey.change import Difference, differences
from bot.journey.model import Journey
from bot.journey.moments import worst_moments
from bot.journey.news import News, news
from bot.journey.parts import FixStatus, InsightKind
from bot.journey.stale import stale_steps


def three_steps() -> Journey:
    """Give a journey of three steps, each with a touchpoint; the second one hurts and has a pain point."""
    journey = Journey(title="Reis")
    for text in ("Belt", "Wacht", "Betaalt"):
        journey, _ = edit.add(journey, "steps", text=text)
    journey, persona_id = edit.add(journey, "personas", name="Sanne")
    for step, emotion in zip(journey.steps, (1, -2, -1), strict=True):
        journey, touchpoint_id = edit.add(
            journey, "touchpoints", step_id=step.id, emotion=emotion, persona_id=persona_id
        )
        if emotion == -2:
            journey, _ = edit.add(
                journey, "insights", kind=InsightKind.PAIN, text="Duurt lang", touchpoint_id=touchpoint_id
            )
    return journey


def steps_left_alone(before: Journey, after: Journey) -> list[str]:
    """Give the steps of `after` that nobody touched since `before`, by their texts."""
    stale = stale_steps(after, differences(before, after))
    return [step.text for step in after.steps if step.id in stale]


def test_what_came_and_what_was_done_is_counted() -> None:
    """A team tells others in a sentence what it did: the weightiest first."""
    before = three_steps()
    now, fix_id = edit.add(before, "fixes", text="Bel terug")
    now = edit.change(now, "fixes", fix_id, status=FixStatus.DONE)
    now, _ = edit.add(now, "steps", text="Leest na")
    now = edit.change(now, "steps", now.steps[0].id, text="Belt ons")
    now = edit.describe(now, goal="Een 8")
    assert list(news(before, now).items()) == [
        (News.GOAL_CHANGED, 1),
        (News.FIXES_DONE, 1),
        (News.FIXES_ADDED, 1),
        (News.STEPS_ADDED, 1),
        (News.STEPS_CHANGED, 1),
    ]


def test_what_was_undone_and_what_only_moved_is_no_news() -> None:
    """The two states are compared, not the clicks in between."""
    before = three_steps()
    now = edit.move(before, "steps", before.steps[0].id, 2)
    assert news(before, now) == {}


def test_a_removed_step_counts_and_what_hung_on_it_does_not() -> None:
    """One thing was done, and one thing is told."""
    before = three_steps()
    assert news(before, edit.remove(before, "steps", before.steps[1].id)) == {News.STEPS_REMOVED: 1}


def test_a_step_is_touched_by_what_happens_at_its_touchpoints() -> None:
    """A new word, a changed feeling and a pain point that went all count for their step."""
    before = three_steps()
    reworded = edit.change(before, "steps", before.steps[0].id, text="Belt ons")
    felt = edit.change(before, "touchpoints", before.touchpoints[2].id, emotion=0)
    eased = edit.remove(before, "insights", before.insights[0].id)
    assert steps_left_alone(before, reworded) == ["Wacht", "Betaalt"]
    assert steps_left_alone(before, felt) == ["Belt", "Wacht"]
    assert steps_left_alone(before, eased) == ["Belt", "Betaalt"]


def test_a_touchpoint_that_went_touched_its_step() -> None:
    """It is gone from the journey; the change still tells where it stood."""
    before = three_steps()
    after = edit.remove(before, "touchpoints", before.touchpoints[0].id)
    assert steps_left_alone(before, after) == ["Wacht", "Betaalt"]


def test_without_changes_every_step_is_stale() -> None:
    """Nobody looked at it for all that time."""
    assert stale_steps(three_steps(), list[Difference]()) == {"s1", "s2", "s3"}


def test_the_worst_moments_come_first_and_a_moment_of_truth_before_its_equals() -> None:
    """What feels good or says nothing about feelings is not among them."""
    journey = three_steps()
    journey, _ = edit.add(
        journey, "touchpoints", step_id=journey.steps[2].id, emotion=-1, moment_of_truth=True
    )
    found = worst_moments(journey, 3)
    assert [(one.number, one.touchpoint.emotion) for one in found] == [(2, -2), (3, -1), (3, -1)]
    assert [one.touchpoint.moment_of_truth for one in found] == [False, True, False]
    assert found[0].pains == ["Duurt lang"]
    assert found[0].persona is not None
    assert found[1].persona is None
