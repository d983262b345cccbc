"""What a model is given to answer from: the facts of each journey, short, with ids, the weightiest first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from bot.coach.answering.page import Page, one_line
from bot.coach.requests import Answer
from bot.journey.fixes import pains_of, ranked, steps_of
from bot.journey.parts import Evidence, InsightKind, Touchpoint

MOST_CHARACTERS = 24_000
_MOST_OF_A_FACT = 420
_MOST_QUESTION = 1000
_AROUND_A_FACT = 24
"""The characters that stand around a fact as it is sent."""


@dataclass(frozen=True)
class Told:
    """The material, the words by which each id is named to people, and whether something was left out."""

    material: Mapping[str, Any]
    pages: tuple[Page, ...]
    ids: frozenset[str]
    """Written as they are cited: "s4", and with several journeys "2.s4"."""
    is_cut: bool


def material_of(request: Answer) -> Told:
    """Gather the facts of all journeys, within the room that there is."""
    pages = tuple(Page(known, request.language, request.today) for known in request.known)
    several = len(pages) > 1
    facts = [list(_cited(page, place if several else 0)) for place, page in enumerate(pages, start=1)]
    kept = [
        _within(mine, room)
        for mine, room in zip(facts, _rooms([sum(map(_size, mine)) for mine in facts]), strict=True)
    ]
    journeys = [
        {"number": place, "title": page.journey.title, "facts": mine}
        for place, (page, mine) in enumerate(zip(pages, kept, strict=True), start=1)
    ]
    ids = {fact["id"] for mine in kept for fact in mine if "id" in fact}
    is_cut = any(len(mine) < len(all_of) for mine, all_of in zip(kept, facts, strict=True))
    material = {
        "asked": request.asked.strip()[:_MOST_QUESTION],
        "today": request.today.isoformat(),
        "journeys": journeys,
    }
    return Told(material, pages, frozenset(ids), is_cut)


def _cited(page: Page, place: int) -> Iterator[dict[str, str]]:
    """Give the facts of a journey; with several journeys its place stands in front of each id."""
    for part_id, text in _facts(page):
        short = text if len(text) <= _MOST_OF_A_FACT else f"{text[:_MOST_OF_A_FACT]}…"
        cited = f"{place}.{part_id}" if place and part_id else part_id
        yield {"id": cited, "says": short} if cited else {"says": short}


def _rooms(needs: Sequence[int]) -> list[int]:
    """Share out the room: who needs less than an equal share leaves the rest to the others."""
    rooms = [0] * len(needs)
    left, waiting = MOST_CHARACTERS, len(needs)
    for place in sorted(range(len(needs)), key=lambda at: needs[at]):
        rooms[place] = min(needs[place], left // waiting)
        left, waiting = left - rooms[place], waiting - 1
    return rooms


def _within(facts: Sequence[dict[str, str]], room: int) -> list[dict[str, str]]:
    """Keep the first facts, as far as there is room."""
    sizes = accumulate(map(_size, facts))
    return [fact for fact, size in zip(facts, sizes, strict=True) if size <= room]


def _size(fact: Mapping[str, str]) -> int:
    return len(fact["says"]) + len(fact.get("id", "")) + _AROUND_A_FACT


def _facts(page: Page) -> Iterator[tuple[str, str]]:
    yield from _standing(page)
    yield from _phases(page)
    yield from _steps(page)
    yield from _fixes(page)
    yield from _touchpoints(page)
    yield from _personas(page)
    yield from _rest(page)


def _standing(page: Page) -> Iterator[tuple[str, str]]:
    journey = page.journey
    if journey.goal:
        score = f" (goal score {page.number(journey.goal_score)})" if journey.goal_score is not None else ""
        yield "", f"goal: {one_line(journey.goal)}{score}"
    counts = ", ".join(
        f"{len(journey.parts(name))} {name}" for name in ("steps", "personas", "touchpoints", "fixes")
    )
    yield "", f"the journey has {counts}"
    for result in sorted(journey.results, key=lambda one: one.month, reverse=True)[:6]:
        share = "" if result.at_goal is None else f", {page.number(result.at_goal)}% at or above the goal"
        nps = "" if result.nps is None else f", NPS {page.number(result.nps)}"
        average = page.number(result.average)
        yield (
            result.id,
            f"satisfaction {result.month:%Y-%m}: average {average} of {result.responses} responses{share}{nps}",
        )


def _phases(page: Page) -> Iterator[tuple[str, str]]:
    for phase in page.journey.phases:
        said = [f"phase: {phase.name}"]
        if phase.entered and phase.moved_on is not None:
            rate = page.number(round(100 * phase.moved_on / phase.entered))
            said.append(f"{phase.moved_on} of {phase.entered} customers move on ({rate}%)")
        if phase.conversion_target is not None:
            said.append(f"target {phase.conversion_target}%")
        if phase.conversion_point:
            said.append(f"conversion point: {one_line(phase.conversion_point)}")
        yield phase.id, "; ".join(said)


def _steps(page: Page) -> Iterator[tuple[str, str]]:
    phases = {phase.id: phase.name for phase in page.journey.phases}
    touched = {touchpoint.step_id for touchpoint in page.journey.touchpoints}
    for number, step in enumerate(page.journey.steps, start=1):
        said = [f"step {number}: {step.text}"]
        if step.phase_id in phases:
            said.append(f"in phase {phases[step.phase_id]}")
        walked = page.known.walked.get(step.id)
        if walked is not None and walked.outcome is not None:
            said.append(
                f"last walk: {walked.outcome} (well {walked.well}, friction {walked.friction}, broken {walked.broken})"
            )
        if step.id not in touched:
            said.append("no touchpoint noted")
        yield step.id, "; ".join(said)


def _fixes(page: Page) -> Iterator[tuple[str, str]]:
    numbers = {step.id: number for number, step in enumerate(page.journey.steps, start=1)}
    for one in ranked(page.journey):
        fix = one.fix
        said = [f"fix, place {one.place}: {fix.text}", f"status {fix.status}"]
        said.append(f"owner {page.owner_of(fix) or 'nobody'}")
        said.append(f"due {fix.due.isoformat()}" if fix.due else "no date")
        if one.score is not None:
            said.append(f"score {page.number(one.score)}")
        if steps := steps_of(page.journey, fix):
            said.append("for step " + ", ".join(str(numbers[step_id]) for step_id in steps))
        if pains := pains_of(page.journey, fix):
            said.append("pains: " + " / ".join(one_line(pain.text) for pain in pains))
        if fix.outcome:
            said.append(f"outcome: {one_line(fix.outcome)}")
        yield fix.id, "; ".join(said)


def _touchpoints(page: Page) -> Iterator[tuple[str, str]]:
    """Give the touchpoints, those at which customers feel worst first, each with what is known there."""
    numbers = {step.id: number for number, step in enumerate(page.journey.steps, start=1)}

    def weight(touchpoint: Touchpoint) -> tuple[int, bool, int]:
        emotion = 3 if touchpoint.emotion is None else touchpoint.emotion
        return emotion, not touchpoint.moment_of_truth, numbers[touchpoint.step_id]

    for touchpoint in sorted(page.journey.touchpoints, key=weight):
        persona = page.persona_of(touchpoint.persona_id)
        said = [f"touchpoint at step {numbers[touchpoint.step_id]}"]
        said.append(f"for {persona.name}" if persona else "for everybody")
        if channel := page.channel(touchpoint):
            said.append(f"by {channel}")
        if touchpoint.doing:
            said.append(f"does: {one_line(touchpoint.doing)}")
        if touchpoint.thinking:
            said.append(f"thinks: {one_line(touchpoint.thinking)}")
        if touchpoint.emotion is not None:
            said.append(f"feels {touchpoint.emotion} (from -2 to +2)")
        for insight in page.journey.insights:
            if insight.touchpoint_id == touchpoint.id:
                wish = " (a wish)" if insight.kind == InsightKind.GAIN and insight.turns_id else ""
                said.append(f"{insight.kind}{wish}: {one_line(insight.text)}")
        if touchpoint.moment_of_truth:
            said.append("moment of truth")
        if touchpoint.owner:
            said.append(f"looked after by {touchpoint.owner}")
        if touchpoint.evidence == Evidence.ASSUMPTION:
            said.append("assumption")
        yield touchpoint.id, "; ".join(said)


def _personas(page: Page) -> Iterator[tuple[str, str]]:
    for persona in page.journey.personas:
        told = (
            ("", persona.who),
            ("needs", persona.needs),
            ("wants", persona.goals),
            ("channels", persona.channels),
        )
        said = [f"persona: {persona.name}"]
        said += [f"{name}: {one_line(text)}" if name else one_line(text) for name, text in told if text]
        yield persona.id, "; ".join(said)
    for insight in page.journey.insights:
        persona_of = page.persona_of(insight.persona_id)
        if insight.touchpoint_id is None and persona_of is not None:
            yield insight.id, f"{insight.kind} of {persona_of.name}: {one_line(insight.text)}"


def _rest(page: Page) -> Iterator[tuple[str, str]]:
    for source in page.journey.sources:
        yield source.id, f"known from customers: {one_line(source.text)}"
    for name in ("offering", "customer_group", "starts_at", "ends_at", "strategy"):
        if text := getattr(page.journey, name):
            yield "", f"{name.replace('_', ' ')}: {one_line(text)}"
