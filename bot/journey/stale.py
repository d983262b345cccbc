"""Which steps nobody touched for a while, so that they may no longer be how it is (rule 23)."""

from collections.abc import Iterable
from datetime import timedelta

from bot.journey.change import Difference
from bot.journey.model import Journey

STALE_AFTER = timedelta(days=60)


def stale_steps(journey: Journey, changes: Iterable[Difference]) -> frozenset[str]:
    """Give the ids of the steps that these changes left alone: themselves, their touchpoints, and what is known there.

    `changes` are all differences of the time that counts, in any order.
    """
    step_of = {touchpoint.id: touchpoint.step_id for touchpoint in journey.touchpoints}
    touchpoint_of = {insight.id: insight.touchpoint_id for insight in journey.insights}
    touched: set[str] = set()
    touched_touchpoints: set[str] = set()
    for difference in changes:
        fields = [side for side in (difference.before, difference.after) if side]
        match difference.collection:
            case "steps":
                touched.add(difference.part_id)
            case "touchpoints":
                touched_touchpoints.add(difference.part_id)
                # One that was removed tells itself at which step it stood, as does one that moved.
                touched |= {side["step_id"] for side in fields if side.get("step_id")}
            case "insights":
                places = [
                    touchpoint_of.get(difference.part_id),
                    *(side.get("touchpoint_id") for side in fields),
                ]
                touched_touchpoints |= {place for place in places if place}
    touched |= {step_of[place] for place in touched_touchpoints if place in step_of}
    return frozenset(step.id for step in journey.steps if step.id not in touched)
