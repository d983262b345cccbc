"""Journeys as the stories need them: a team that is somewhere in its conversation."""

from bot.journey import edit
from bot.journey.document import from_json
from bot.journey.examples import example_text
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind
from bot.journey.rhythm import Rhythm

TITLE = "Reis"


def scoped(title: str = TITLE) -> Journey:
    """Give a journey of which the scope is known; its goal is asked next."""
    journey = Journey(
        title=title,
        language=Language.NL,
        phase_set="empty",
        starts_at="een bericht",
        ends_at="een blije klant",
        strategy="Gewone taal",
    )
    return edit.add(journey, "sources", text="Zes gesprekken")[0]


def with_goal(title: str = TITLE) -> Journey:
    """Give a journey with a goal; its steps are asked next."""
    return edit.describe(scoped(title), goal="Een klant die ons een 8 of hoger geeft", goal_score=8)


def with_steps(*texts: str, title: str = TITLE) -> Journey:
    """Give a journey with these steps; its phases are asked next."""
    journey = with_goal(title)
    for text in texts or ("Leest een bericht", "Belt ons", "Geeft een 8"):
        journey, _ = edit.add(journey, "steps", text=text)
    return journey


def with_persona(*texts: str, title: str = TITLE) -> Journey:
    """Give a journey with steps, a phase and a persona; the touchpoints of its first step are asked next."""
    journey, _ = edit.add(
        with_steps(*texts, title=title),
        "phases",
        name="Kennismaken",
        information_need="Wat kost het?",
        conversion_point="Belt ons",
    )
    journey, _ = edit.add(journey, "personas", name="Sanne", needs="Duidelijkheid")
    return journey


def hurting() -> Journey:
    """Give a journey with touchpoints that hurt; what to do about that is asked next."""
    journey = with_persona("Krijgt een offerte", "Belt ons")
    sanne = journey.personas[0].id
    for step, channel, feeling, pain in (
        (journey.steps[0], "quote", -2, "acht dagen wachten"),
        (journey.steps[1], "phone", 1, ""),
    ):
        journey, touchpoint_id = edit.add(
            journey,
            "touchpoints",
            step_id=step.id,
            persona_id=sanne,
            channel=channel,
            emotion=feeling,
            moment_of_truth=feeling < 0,
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


def finished(rhythm: Rhythm | None = None, language: Language = Language.NL) -> Journey:
    """Give a journey in which all is done; without a rhythm that is asked next."""
    journey = from_json(example_text(language))
    for pain in journey.insights_of(InsightKind.PAIN):
        if not any(pain.id in fix.pain_ids for fix in journey.fixes):
            journey = edit.remove(journey, "insights", pain.id)
    return edit.describe(journey, title=TITLE, rhythm=rhythm)
