"""Prioritised fixes: what a fix scores, what it hurts not to do it, and so the order (rule 19)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.journey.model import Formula, Journey
from bot.journey.parts import HIGHEST_EMOTION, HIGHEST_VOTE, Fix, Insight, InsightKind, Touchpoint

DISAGREE = 2
"""So many points between the lowest and the highest vote are worth talking about."""
_ALL_SURE = 100
"""The confidence (percent) that counts where the team gave none."""


@dataclass(frozen=True)
class Hurt:
    """What it hurts at the touchpoints and personas that a fix is for; it breaks ties between equal scores.

    `emotion` is the lowest there, `personas` how many personas meet it.
    """

    emotion: int
    personas: int
    moment_of_truth: bool


@dataclass(frozen=True)
class Ranked:
    """A fix in its place: `place` counts from 1, `score` is None while votes, or for RICE the reach, are missing."""

    place: int
    fix: Fix
    score: float | None
    hurt: Hurt


def score(fix: Fix, formula: Formula) -> float | None:
    """Give the score of a fix by a formula; None while something that it needs is missing.

    - impact_effort: impact × (6 − effort), 1 to 25;
    - ice: impact × confidence × ease, where ease is 6 − effort, and confidence counts from 0 to 1;
    - rice: reach × impact × confidence ÷ effort.

    A confidence that nobody gave counts as certain.
    """
    impact, effort = fix.impact, fix.effort
    if impact is None or effort is None:
        return None
    ease = HIGHEST_VOTE + 1 - effort
    sure = (_ALL_SURE if fix.confidence is None else fix.confidence) / 100
    match formula:
        case Formula.IMPACT_EFFORT:
            return impact * ease
        case Formula.ICE:
            return impact * sure * ease
        case Formula.RICE:
            return None if fix.reach is None else fix.reach * impact * sure / effort


def disagree(votes: Sequence[int]) -> bool:
    """Tell whether people see it so differently that they should talk about it."""
    return bool(votes) and max(votes) - min(votes) >= DISAGREE


def days_late(fix: Fix, today: date) -> int:
    """Tell by how many days an unfinished fix is late; 0 for one that is not."""
    if fix.due is None or fix.is_finished:
        return 0
    return max(0, (today - fix.due).days)


def before_trying(journey: Journey, fix: Fix) -> tuple[float | None, int | None]:
    """Give what holds before an experiment (rule 20): the last month's satisfaction, and the lowest emotion.

    The emotion is that of the touchpoints where the fix helps. None for what is not known.
    """
    newest = max(journey.results, key=lambda result: result.month, default=None)
    feelings = [one.emotion for one in touchpoints_of(journey, fix) if one.emotion is not None]
    return newest.average if newest else None, min(feelings, default=None)


def ranked(journey: Journey) -> list[Ranked]:
    """List the fixes, what to do first at the top: by score, and where that is equal by what hurts most.

    Fixes without a score follow behind those with one; what is done or dropped comes last.
    """
    found = [(fix, score(fix, journey.formula), hurt(journey, fix)) for fix in journey.fixes]
    found.sort(key=lambda one: _order(*one))
    return [Ranked(place, *one) for place, one in enumerate(found, start=1)]


def hurt(journey: Journey, fix: Fix) -> Hurt:
    """Tell what it hurts where a fix is for: at the touchpoints of its pain points, else of its step."""
    touchpoints = touchpoints_of(journey, fix)
    everybody = {persona.id for persona in journey.personas}
    personas = {pain.persona_id for pain in pains_of(journey, fix) if pain.persona_id}
    for touchpoint in touchpoints:
        personas |= {touchpoint.persona_id} if touchpoint.persona_id else everybody
    if fix.persona_id:
        personas.add(fix.persona_id)
    feelings = [touchpoint.emotion for touchpoint in touchpoints if touchpoint.emotion is not None]
    return Hurt(
        emotion=min(feelings, default=HIGHEST_EMOTION),
        personas=len(personas),
        moment_of_truth=any(touchpoint.moment_of_truth for touchpoint in touchpoints),
    )


def pains_of(journey: Journey, fix: Fix) -> list[Insight]:
    """Give the pain points that a fix is for, in the journey's order."""
    return [insight for insight in journey.insights if insight.id in fix.pain_ids]


def touchpoints_of(journey: Journey, fix: Fix) -> list[Touchpoint]:
    """Give the touchpoints of a fix's pain points; without any, those of its step and persona."""
    ids = {pain.touchpoint_id for pain in pains_of(journey, fix)} - {None}
    if ids:
        return [touchpoint for touchpoint in journey.touchpoints if touchpoint.id in ids]
    if fix.step_id is None:
        return []
    return [
        touchpoint
        for touchpoint in journey.touchpoints_of(fix.step_id)
        if fix.persona_id in {None, touchpoint.persona_id} or touchpoint.persona_id is None
    ]


def steps_of(journey: Journey, fix: Fix) -> list[str]:
    """Give the ids of the steps where a fix helps: its own, and those of its pain points, in their order."""
    there = {touchpoint.step_id for touchpoint in touchpoints_of(journey, fix)} | {fix.step_id}
    return [step.id for step in journey.steps if step.id in there]


def most_painful(journey: Journey) -> list[Insight]:
    """List the pain points, those that hurt most first."""
    emotions = {touchpoint.id: touchpoint.emotion for touchpoint in journey.touchpoints}

    def feeling(pain: Insight) -> int:
        emotion = emotions.get(pain.touchpoint_id or "")
        return HIGHEST_EMOTION if emotion is None else emotion

    return sorted(journey.insights_of(InsightKind.PAIN), key=feeling)


def _order(fix: Fix, points: float | None, hurting: Hurt) -> tuple[bool, bool, float, int, int, bool, float]:
    return (
        fix.is_finished,
        points is None,
        -(points or 0.0),
        hurting.emotion,
        -hurting.personas,
        not hurting.moment_of_truth,
        fix.position,
    )
