"""What is new in a journey since a moment, counted: what a team tells others in a sentence."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum

from bot.journey.change import ABOUT, Difference, differences
from bot.journey.model import Journey
from bot.journey.parts import FixStatus, InsightKind


class News(StrEnum):
    """What happened, as far as it is worth telling, the weightiest first."""

    GOAL_CHANGED = "goal-changed"
    RESULTS_ADDED = "results-added"
    FIXES_DONE = "fixes-done"
    FIXES_ADDED = "fixes-added"
    STEPS_ADDED = "steps-added"
    STEPS_REMOVED = "steps-removed"
    STEPS_CHANGED = "steps-changed"
    TOUCHPOINTS_ADDED = "touchpoints-added"
    TOUCHPOINTS_CHANGED = "touchpoints-changed"
    PAINS_ADDED = "pains-added"
    PERSONAS_ADDED = "personas-added"


_ADDED = {
    "results": News.RESULTS_ADDED,
    "fixes": News.FIXES_ADDED,
    "steps": News.STEPS_ADDED,
    "touchpoints": News.TOUCHPOINTS_ADDED,
    "personas": News.PERSONAS_ADDED,
}
_CHANGED = {"steps": News.STEPS_CHANGED, "touchpoints": News.TOUCHPOINTS_CHANGED}


def news(before: Journey, now: Journey) -> dict[News, int]:
    """Count what is new between two states of a journey, the weightiest first; what did not happen is left out.

    What was done and undone in between does not count: the two states are compared.
    """
    counted = Counter(told for difference in differences(before, now) for told in _told(difference))
    return {told: counted[told] for told in News if counted[told]}


def _told(difference: Difference) -> Iterator[News]:
    collection, before, after = difference.collection, difference.before, difference.after
    if collection == ABOUT:
        if after and {"goal", "goal_score"} & after.keys():
            yield News.GOAL_CHANGED
        return
    if after is None:
        if collection == "steps":
            yield News.STEPS_REMOVED
        return
    if collection == "fixes" and after.get("status") == FixStatus.DONE:
        yield News.FIXES_DONE
    if before is None:
        if collection in _ADDED:
            yield _ADDED[collection]
        elif after.get("kind") == InsightKind.PAIN:
            yield News.PAINS_ADDED
    elif collection in _CHANGED and after.keys() - {"position"}:
        yield _CHANGED[collection]
