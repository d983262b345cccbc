"""A journey that hurts: what the stories about fixes begin with."""

from bot.guide import drafts
from bot.guide.questions import Question
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.parts import LOWEST_EMOTION, InsightKind
from tests.guide.team import STEPS, designed


def hurting(title: str = "Van vraag tot 8", *, touched: int = len(STEPS)) -> Journey:
    """Make a journey that lacks nothing but its fixes; only the last `touched` steps have a touchpoint.

    It hurts most at step 4, a moment of truth; "geen prijs" is met at steps 2 and 3.
    """
    journey = designed(title)
    sanne, mark = (persona.id for persona in journey.personas)
    told: list[tuple[int, str | None, str]] = [
        (0, None, ""),
        (-1, sanne, "geen prijs"),
        (0, mark, "Geen prijs."),
        (-2, mark, "acht dagen wachten"),
        (0, None, "twee keer bellen"),
    ]
    for step, (feeling, whose, pain) in list(zip(journey.steps, told, strict=True))[-touched:]:
        journey, touchpoint_id = edit.add(
            journey,
            "touchpoints",
            step_id=step.id,
            persona_id=whose,
            channel="website",
            emotion=feeling,
            moment_of_truth=feeling == LOWEST_EMOTION,
        )
        if pain:
            journey, _ = edit.add(
                journey, "insights", kind=InsightKind.PAIN, text=pain, touchpoint_id=touchpoint_id
            )
    journey, pain_id = edit.add(
        journey, "insights", kind=InsightKind.PAIN, text="alles opnieuw uitleggen", persona_id=sanne
    )
    gain = {"text": "één vast aanspreekpunt", "persona_id": sanne, "turns_id": pain_id}
    return edit.add(journey, "insights", kind=InsightKind.GAIN, **gain)[0]


def take_gains(unit: Unit, journey_id: int, question: Question) -> None:
    """Do what the button does that puts the gains of a pain point into the draft of its fixes."""
    drafts.take_gains(unit, unit.load(journey_id), question)
