"""Pain points as the guide offers them: each once, those that hurt most first, with where they hurt (rule 19)."""

from functools import lru_cache

from bot.journey.hearing.words import words_of
from bot.journey.model import Journey
from bot.journey.parts import HIGHEST_EMOTION, LINE_LENGTH, Fix, Insight, InsightKind, Touchpoint


def offered_pains(journey: Journey) -> list[Insight]:
    """List the pain points that people are asked about: of those that read the same only the first.

    The lowest feeling goes first; where that is equal a moment of truth, and then what comes first on the way.
    A pain point that was noted without a feeling, as of a persona, follows behind.
    """
    pains = journey.insights_of(InsightKind.PAIN)
    alike: dict[tuple[str, ...], list[Insight]] = {}
    for pain in pains:
        alike.setdefault(_meaning(pain.text), []).append(pain)
    touchpoints = {touchpoint.id: touchpoint for touchpoint in journey.touchpoints}
    numbers = {step.id: number for number, step in enumerate(journey.steps)}

    def hurting(pain: Insight) -> tuple[int, bool, int]:
        at = touchpoints.get(pain.touchpoint_id or "")
        if at is None:
            return HIGHEST_EMOTION + 1, True, len(numbers)
        feeling = HIGHEST_EMOTION if at.emotion is None else at.emotion
        return feeling, not at.moment_of_truth, numbers[at.step_id]

    groups = sorted(alike.values(), key=lambda group: min(map(hurting, group)))
    return [group[0] for group in groups]


def pain_of(journey: Journey, pain_id: str) -> Insight | None:
    """Find a pain point; None for one that is gone."""
    found = (one for one in journey.insights if one.id == pain_id and one.kind == InsightKind.PAIN)
    return next(found, None)


def pains_alike(journey: Journey, pain_id: str) -> list[Insight]:
    """Give a pain point and those that read the same, as where customers meet it at several steps."""
    pain = pain_of(journey, pain_id)
    if pain is None:
        return []
    meaning = _meaning(pain.text)
    # Asked of every pain point in turn, so that it must be quick.
    return [
        other
        for other in journey.insights
        if other.kind == InsightKind.PAIN and _meaning(other.text) == meaning
    ]


def places_of(journey: Journey, pain_id: str) -> list[Touchpoint]:
    """Give the touchpoints where a pain point hurts, in the order of the steps."""
    ids = {pain.touchpoint_id for pain in pains_alike(journey, pain_id)}
    return [
        touchpoint
        for step in journey.steps
        for touchpoint in journey.touchpoints_of(step.id)
        if touchpoint.id in ids
    ]


def personas_of(journey: Journey, pain_id: str) -> list[str]:
    """Give the ids of the personas whom a pain point is noted of; empty where it is everybody's."""
    of_touchpoints = [touchpoint.persona_id for touchpoint in places_of(journey, pain_id)]
    own = [pain.persona_id for pain in pains_alike(journey, pain_id) if pain.touchpoint_id is None]
    found = list(dict.fromkeys([*of_touchpoints, *own]))
    return [] if None in found else [persona_id for persona_id in found if persona_id is not None]


def fixes_for(journey: Journey, pain_id: str) -> list[Fix]:
    """Give the fixes for a pain point, in the journey's order."""
    ids = {pain.id for pain in pains_alike(journey, pain_id)}
    return [fix for fix in journey.fixes if ids.intersection(fix.pain_ids)]


def has_fix(journey: Journey, pain_id: str) -> bool:
    """Tell whether there is a fix for a pain point wherever it hurts."""
    return all(
        any(pain.id in fix.pain_ids for fix in journey.fixes) for pain in pains_alike(journey, pain_id)
    )


def turning_gains(journey: Journey, pain_id: str) -> list[str]:
    """Give the gains that turn a pain point round (rule 13) and are no fix for it yet: proposals that are ready."""
    ids = {pain.id for pain in pains_alike(journey, pain_id)}
    there = {fix.text.casefold() for fix in fixes_for(journey, pain_id)}
    gains = [
        gain.text.replace("\n", " ")
        for gain in journey.insights_of(InsightKind.GAIN)
        if gain.turns_id in ids and len(gain.text) <= LINE_LENGTH
    ]
    return [gain for gain in dict.fromkeys(gains) if gain.casefold() not in there]


@lru_cache(maxsize=4096)
def _meaning(text: str) -> tuple[str, ...]:
    """Give the words of a pain point, whatever its capitals and punctuation; its text where it has no words."""
    return tuple(words_of(text)) or (text,)
