"""Suggestions for fixes (rules 19 and 20)."""

from collections.abc import Iterator

from bot.coach.proposals import Kind, Line
from bot.coach.suggesting.drawing import (
    Suggestions,
    kind_of_pain,
    listed,
    named,
    step_with,
)
from bot.journey import pains
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import LINE_LENGTH, Insight, Step
from prompts.catalogue import catalogue

_PAINS_TO_FIX = 4


def suggest_fix(journey: Journey, pain: Insight, language: Language) -> Suggestions:
    """Suggest what takes one pain point away, with an estimate of impact and effort, and a small experiment."""
    found = Suggestions(language, [fix.text for fix in journey.fixes])
    for one in _fixes_for(journey, pain, language):
        found.add(*one[:4], impact=one[4], effort=one[5], about=named(pain.text))
    return found


def suggest_fixes(journey: Journey, language: Language) -> Suggestions:
    """Suggest the best fix for each pain point without one, what hurts most first; without any, where to look."""
    say = catalogue(language)
    found = Suggestions(language, [fix.text for fix in journey.fixes])
    open_pains = [pain for pain in pains.offered_pains(journey) if not pains.has_fix(journey, pain.id)]
    for pain in open_pains[:_PAINS_TO_FIX]:
        for one in _fixes_for(journey, pain, language):
            if found.add(*one[:4], impact=one[4], effort=one[5], about=named(pain.text)):
                break
    if found.made:
        return found
    low = min(
        (one for one in journey.touchpoints if one.emotion is not None and one.emotion < 0),
        key=lambda one: one.emotion or 0,
        default=None,
    )
    step = step_with(journey, low.step_id) if low else None
    if step is not None:
        names = {"number": str(journey.step_number(step.id)), "step": named(step.text)}
        found.add(
            Kind.FIX,
            say("coach-suggest-fix-ask-step", step=names["step"]),
            Line(question="fixes"),
            say("coach-suggest-why-fix-low", **names),
            impact=4,
            effort=1,
        )
    else:
        found.add(
            Kind.FIX,
            say("coach-suggest-fix-ask"),
            Line(question="fixes"),
            say("coach-suggest-why-fix-ask"),
            impact=4,
            effort=1,
        )
    found.add(
        Kind.FIX,
        say("coach-suggest-fix-walk"),
        Line(question="fixes"),
        say("coach-suggest-why-fix-walk"),
        impact=3,
        effort=1,
    )
    return found


def _fixes_for(
    journey: Journey, pain: Insight, language: Language
) -> Iterator[tuple[Kind, str, Line, str, int, int]]:
    say = catalogue(language)
    line = Line(question=f"fix:{pain.id}")
    hurts = named(pain.text)
    for gain in pains.turning_gains(journey, pain.id):
        yield Kind.FIX, gain, line, say("coach-suggest-why-fix-gain", pain=hurts), 4, 2
    step = _step_of(journey, pain)
    why, at, after = say("coach-suggest-why-fix", pain=hurts), "", ""  # a pain point is no moment
    if step is not None:
        told = named(step.text)
        at, after = say("coach-suggest-at-step", step=told), say("coach-suggest-after-step", step=told)
        why = say("coach-suggest-why-fix-at", pain=hurts, number=str(journey.step_number(step.id)), step=told)
    for row in listed(say, f"coach-suggest-fixes-{kind_of_pain(pain.text)}", at=at, after=after, pain=hurts):
        impact, effort, text = (cell.strip() for cell in row.split("|", 2))
        yield Kind.FIX, text[:LINE_LENGTH], line, why, int(impact), int(effort)
    yield (
        Kind.FIX,
        say("coach-suggest-experiment", pain=hurts)[:LINE_LENGTH],
        line,
        say("coach-suggest-why-experiment"),
        3,
        1,
    )


def _step_of(journey: Journey, pain: Insight) -> Step | None:
    places = pains.places_of(journey, pain.id)
    return step_with(journey, places[0].step_id) if places else None
