"""What stands above the map: where we stand, what matters most, who travels, and what has no place below."""

from typing import Any

from bot.journey.fixes import Ranked
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Persona
from bot.picture.emotion import Peak
from bot.picture.phases import conversion_rate, missed
from bot.picture.request import PictureRequest
from bot.picture.text import fitted, fitted_all
from bot.picture.travellers import MOST_LINES, colour_of, first_name, shown_personas
from bot.picture.words import Figures

_TITLE, _SUBTITLE, _GOAL, _FACT, _NAMES = 150, 160, 150, 90, 200
_PERSONA, _WHO, _QUOTE, _NEEDS, _PERSONA_ITEM = 40, 110, 130, 120, 80
"""The most letters of each."""
_MOST_PERSONA_ITEMS = 2


def header(
    request: PictureRequest, fixes: list[Ranked], low: Peak | None, names: list[str], figures: Figures
) -> dict[str, Any]:
    """Give the header of a map; `names` are those of the emotion lines."""
    journey = request.journey
    return {
        "title": fitted(journey.title, _TITLE),
        "subtitle": fitted(_subtitle(request, figures), _SUBTITLE),
        "version": figures.version(request.made_on, request.version),
        "goal": _goal(journey, figures),
        "facts": _facts(journey, fixes, low, names, figures),
        "notes": _notes(request, figures),
        "personas": [
            _persona(journey, persona, place, figures)
            for place, persona in enumerate(shown_personas(journey, request.persona_id)[:MOST_LINES])
        ],
    }


def peak_text(journey: Journey, peak: Peak, names: list[str], figures: Figures) -> str:
    """Say where the low or the high point is, how it feels there, and for whom where several travel."""
    step = fitted(journey.steps[peak.step].text, _FACT)
    feeling = figures.signed(peak.value)
    if len(names) > 1:
        feeling = f"{names[peak.line]} {feeling}"
    return figures.say("picture-emotion-at", step=step, emotion=feeling)


def _subtitle(request: PictureRequest, figures: Figures) -> str:
    """Say whom the journey is for: kind, offering and customer group, and the persona where only one is shown."""
    journey = request.journey
    only = shown_personas(journey, request.persona_id) if request.persona_id else []
    said = [
        figures.say(f"picture-kind-{journey.kind}"),
        journey.offering,
        journey.customer_group,
        *(figures.say("picture-only-persona", persona=persona.name) for persona in only),
    ]
    return " · ".join(part for part in said if part)


def _goal(journey: Journey, figures: Figures) -> dict[str, Any] | None:
    """Give where the customer should end up, and where we stand: the last result (rules 6 and 22)."""
    last = max(journey.results, key=lambda result: result.month, default=None)
    target = journey.goal_score
    if target is None and last is None:
        return None
    goal: dict[str, Any] = {
        "value": None if last is None else last.average,
        "value_text": "" if last is None else figures.number(last.average),
        "month": "" if last is None else figures.month(last.month),
        "target": target,
        "target_text": "" if target is None else figures.number(target),
        "share_text": "",
    }
    if last is not None and last.at_goal is not None and target is not None:
        share = figures.number(last.at_goal, 0)
        goal["share_text"] = figures.say("picture-gives-goal", share=share, target=goal["target_text"])
    return goal


def _facts(
    journey: Journey, fixes: list[Ranked], low: Peak | None, names: list[str], figures: Figures
) -> list[dict[str, Any]]:
    """Give what matters most: the goal, the low point, the phase furthest from its target, and the first fix."""
    say = figures.say
    facts: list[dict[str, Any]] = []
    if journey.goal:
        facts.append({"kind": "goal", "label": say("picture-goal"), "text": fitted(journey.goal, _GOAL)})
    if low is not None:
        label, text = say("picture-low-point").capitalize(), peak_text(journey, low, names, figures)
        facts.append({"kind": "low", "number": low.step + 1, "label": label, "text": text})
    gaps = {phase.id: gap for phase in journey.phases if (gap := missed(phase)) is not None}
    if gaps:
        worst = min(journey.phases, key=lambda phase: gaps.get(phase.id, 1.0))
        rate = figures.number(conversion_rate(worst) or 0, 0)
        text = say("picture-gap", phase=fitted(worst.name, _FACT), rate=rate, target=worst.conversion_target)
        facts.append({"kind": "gap", "label": say("picture-furthest-from-goal"), "text": text})
    first = next((one for one in fixes if not one.fix.is_finished), None)
    if first is not None:
        label, text = say("picture-first-to-do"), fitted(first.fix.text, _FACT)
        facts.append({"kind": "fix", "number": first.place, "label": label, "text": text})
    return facts


def _notes(request: PictureRequest, figures: Figures) -> list[str]:
    """Say in words what has no place in the picture."""
    journey = request.journey
    others = [first_name(persona) for persona in shown_personas(journey, request.persona_id)[MOST_LINES:]]
    used = {step.phase_id for step in journey.steps}
    waiting = [phase.name for phase in journey.phases if phase.id not in used] if journey.steps else []
    said = []
    if others:
        said.append(figures.say("picture-other-personas", count=len(others), names=", ".join(others)))
    if waiting:
        said.append(figures.say("picture-phases-without-steps", names=", ".join(waiting)))
    return [fitted(line, _NAMES) for line in said]


def _persona(journey: Journey, persona: Persona, line: int, figures: Figures) -> dict[str, Any]:
    """Give the card of a persona (rule 13), with those pain points and gains that belong to no touchpoint."""
    pains, more_pains = _of_persona(journey, InsightKind.PAIN, persona)
    gains, more_gains = _of_persona(journey, InsightKind.GAIN, persona)
    return {
        "name": fitted(persona.name, _PERSONA) or "?",
        "line": line,
        "colour": colour_of(journey, persona),
        "who": fitted(persona.who, _WHO),
        "quote": fitted(persona.quote, _QUOTE),
        "needs": fitted(persona.needs, _NEEDS),
        "pains": pains,
        "gains": gains,
        "more": figures.more(more_pains + more_gains),
    }


def _of_persona(journey: Journey, kind: InsightKind, persona: Persona) -> tuple[list[str], int]:
    texts = [
        one.text for one in journey.insights_of(kind, persona_id=persona.id) if one.touchpoint_id is None
    ]
    return fitted_all(texts, _MOST_PERSONA_ITEMS, _PERSONA_ITEM)
