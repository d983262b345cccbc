"""The facts of a summary, computed from the journey alone."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.coach.requests import Fact
from bot.coach.writing.common import NOBODY, SOMEBODY, moved, of_month, one_line
from bot.journey.fixes import days_late, ranked
from bot.journey.model import Journey
from bot.journey.moments import worst_moments
from bot.journey.parts import Evidence, Persona, Result, Touchpoint

_BEST = 2
_MONTHS_BACK = 6


def facts_of_journey(journey: Journey, today: date) -> tuple[Fact, ...]:
    """Give what a summary tells, in the order in which it tells it."""
    return tuple(_of_journey(journey, today))


def _of_journey(journey: Journey, today: date) -> Iterator[Fact]:
    if not journey.steps:
        yield Fact("no-steps")
    else:
        counts = {name: len(journey.parts(name)) for name in ("steps", "touchpoints", "personas")}
        yield Fact("shape", counts)
    yield Fact("goal", {"goal": one_line(journey.goal)}) if journey.goal else Fact("no-goal")
    yield from _results(journey)
    yield from _feelings(journey)
    yield from _conversion(journey)
    yield from _fixes(journey, today)
    yield from _missing(journey)


def _results(journey: Journey) -> Iterator[Fact]:
    results: list[Result] = sorted(journey.results, key=lambda one: one.month)
    if not results:
        yield Fact("no-results", {"month": ""})
        return
    last = results[-1]
    yield from of_month(journey, last.month, last.average, last.responses)
    if len(results) > 1:
        earlier = results[max(0, len(results) - _MONTHS_BACK)]
        yield moved(last.average, earlier.average, earlier.month)


def _feelings(journey: Journey) -> Iterator[Fact]:
    felt = [one for one in journey.touchpoints if one.emotion is not None]
    worst = next(iter(worst_moments(journey, 1)), None)
    if worst is not None:
        yield Fact(
            "worst",
            {
                "number": worst.number,
                "step": one_line(worst.step.text),
                "emotion": worst.touchpoint.emotion or 0,
                "name": worst.persona.name if worst.persona else NOBODY,
                "pain": one_line(worst.pains[0]) if worst.pains else NOBODY,
            },
        )
    elif felt:
        yield Fact("nothing-hurts")
    best = next((one for one in felt if one.emotion == _BEST), None)
    if best is not None:
        number = journey.step_number(best.step_id)
        step = one_line(journey.steps[number - 1].text)
        yield Fact("best", {"number": number, "step": step, "name": _name(journey.personas, best)})


def _conversion(journey: Journey) -> Iterator[Fact]:
    counted = [
        (one, one.moved_on / one.entered)
        for one in journey.phases
        if one.entered and one.moved_on is not None
    ]
    if not counted:
        return
    phase, share = min(counted, key=lambda one: one[1])
    yield Fact(
        "lose-most",
        {
            "phase": phase.name,
            "share": round(100 * share),
            "moved": phase.moved_on or 0,
            "entered": phase.entered or 0,
        },
    )


def _fixes(journey: Journey, today: date) -> Iterator[Fact]:
    unfinished = [one.fix for one in ranked(journey) if not one.fix.is_finished]
    if not journey.fixes:
        yield Fact("no-fixes")
    if not unfinished:
        return
    first = unfinished[0]
    due = first.due.isoformat() if first.due else ""
    yield Fact(
        "fix-first",
        {
            "fix": one_line(first.text),
            "owner": first.owner or (SOMEBODY if first.owner_id else NOBODY),
            "due": due,
        },
    )
    late = sum(days_late(fix, today) > 0 for fix in unfinished)
    if len(unfinished) > 1 or late:
        yield Fact("fixes-open", {"count": len(unfinished), "late": late})


def _missing(journey: Journey) -> Iterator[Fact]:
    if not journey.touchpoints:
        return
    untouched = [step.id for step in journey.steps if not journey.touchpoints_of(step.id)]
    if untouched:
        yield Fact("untouched", {"count": len(untouched), "number": journey.step_number(untouched[0])})
    assumed = sum(one.evidence == Evidence.ASSUMPTION for one in journey.touchpoints)
    if assumed:
        yield Fact("assumed", {"count": assumed, "all": len(journey.touchpoints)})


def _name(personas: Sequence[Persona], touchpoint: Touchpoint) -> str:
    return next((one.name for one in personas if one.id == touchpoint.persona_id), NOBODY)
