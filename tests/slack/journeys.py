"""Journeys as the stories need them: a team that is somewhere in its conversation."""

from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey

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
