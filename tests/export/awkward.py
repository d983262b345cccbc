"""Journeys that are hard to draw: full of awkward text, very long, or with nothing in them."""

from datetime import date
from itertools import cycle

from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import TEXT_LENGTH, Evidence, InsightKind

AWKWARD = (
    "<b>&\"' ]]>",
    "=cmd|' /C calc'!A0",
    "Donaudampfschifffahrtsgesellschaftskapitän " * 60,
    "x" * 3000,
    "一" * 800,
    "نص عربي " * 200,
    "👩‍💻🎉 " * 300,
    "หนังสือ" * 100,
    "\ufffe_x0041_\uffff\u0378",
    "{{7*7}} ${x} %s \\n",
)


def awkward(steps: int, personas: int, touchpoints: int = 2) -> Journey:
    """Make a journey of which every text is awkward: markup, formulas, endless words, other writing."""
    texts = cycle(AWKWARD)
    journey = Journey(
        title="<b>&\"' 一 =1+1", language=Language.NL, phase_set="empty", goal=AWKWARD[5], goal_score=8
    )
    ids: dict[str, list[str]] = {"phases": [], "personas": [], "steps": []}
    for collection, field, count in (
        ("phases", "name", -(-steps // 3)),
        ("personas", "name", personas),
        ("steps", "text", steps),
    ):
        for _ in range(count):
            journey, added = edit.add(journey, collection, **{field: next(texts)[:300]})
            ids[collection].append(added)
    for persona in ids["personas"]:
        about = ("who", "needs", "goals", "channels", "quote", "known_from")
        journey = edit.change(
            journey, "personas", persona, **{name: next(texts)[:TEXT_LENGTH] for name in about}
        )
        journey = _learned(journey, texts, persona_id=persona)
    for place, step in enumerate(ids["steps"]):
        if place % 5:
            journey = edit.change(journey, "steps", step, phase_id=ids["phases"][place // 3])
        for turn in range(touchpoints):
            journey, touchpoint = edit.add(
                journey,
                "touchpoints",
                step_id=step,
                persona_id=[None, *ids["personas"]][(place + turn) % (personas + 1)],
                channel=next(texts)[:300],
                thinking=next(texts)[:TEXT_LENGTH],
                emotion=(place + turn) % 5 - 2,
                evidence=[None, *Evidence][turn % 3],
                moment_of_truth=turn == 1,
            )
            journey = _learned(journey, texts, touchpoint_id=touchpoint)
        journey, _ = edit.add(journey, "fixes", text=next(texts)[:300], step_id=step, owner=next(texts)[:300])
    for month in range(1, 4):
        journey, _ = edit.add(
            journey, "results", month=date(2026, month, 1), average=6.5 + month / 2, responses=5
        )
    return journey


def _learned(journey: Journey, texts: "cycle[str]", **owner: str) -> Journey:
    for kind in InsightKind:
        for _ in range(3):
            journey, _ = edit.add(journey, "insights", kind=kind, text=next(texts)[:TEXT_LENGTH], **owner)
    return journey
