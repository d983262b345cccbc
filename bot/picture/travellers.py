"""Who travels in the picture (rule 12): the personas that are shown; without any, the customer."""

from dataclasses import dataclass

from bot.journey.model import Journey
from bot.journey.parts import Persona, Touchpoint
from bot.picture.text import fitted, one_line
from bot.picture.words import Figures

MOST_LINES = 4
"""So many personas have a line, a colour and a card of their own; the others are named."""
_FIRST_NAME = 12


@dataclass(frozen=True)
class Traveller:
    """Somebody whose emotion line is drawn. `colour` counts from 0 by the order of the journey's personas."""

    persona_id: str | None
    name: str
    colour: int

    def meets(self, touchpoint: Touchpoint) -> bool:
        """Tell whether a touchpoint is theirs: one of their own, or one of everybody."""
        return touchpoint.persona_id is None or self.persona_id in {None, touchpoint.persona_id}


def shown_personas(journey: Journey, persona_id: str | None) -> list[Persona]:
    """Give the personas that a picture is about: one, or all."""
    return [persona for persona in journey.personas if persona_id in {None, persona.id}]


def travellers(journey: Journey, persona_id: str | None, figures: Figures) -> list[Traveller]:
    """Give whose lines are drawn, at most `MOST_LINES`; one for all customers where there are no personas."""
    found = [
        Traveller(persona.id, first_name(persona), colour_of(journey, persona))
        for persona in shown_personas(journey, persona_id)[:MOST_LINES]
    ]
    return found or [Traveller(None, figures.say("picture-customer"), 0)]


def colour_of(journey: Journey, persona: Persona) -> int:
    """Tell which colour a persona has, counted from 0: the same one in every picture of a journey."""
    return [one.id for one in journey.personas].index(persona.id) % MOST_LINES


def first_name(persona: Persona) -> str:
    """Give what a persona is called in small places."""
    return fitted(one_line(persona.name).split(" ")[0], _FIRST_NAME)
