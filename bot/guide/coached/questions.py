"""Questions to the coach about the journeys: which of them an answer may draw from."""

from rapidfuzz import fuzz

from bot.coach.requests import Task
from bot.guide import finding
from bot.guide.coached.asked import Asked, Place
from bot.guide.coached.beginning import Begun, begin
from bot.guide.errors import NoJourneyToAsk
from bot.guide.unit import Unit

_MOST = 5
"""So many journeys an answer draws from, the ones that are named and those that were changed last first."""
_NAMED = 85.0
_LONGEST = 1_000
"""Characters of a question that are read."""


def ask(unit: Unit, text: str, place: Place, *, in_private: bool) -> Begun:
    """Ask something, in our own conversation or where others read along: then of the journeys of that channel alone.

    Raises `NoJourneyToAsk` where there is none that this person, and whoever reads along, may see.
    """
    rows = finding.listed(unit)
    seen = [one for one in rows if in_private or one.channel_id == place.channel_id]
    if not seen:
        raise NoJourneyToAsk
    asked = text[:_LONGEST]
    named = [one for one in seen if fuzz.partial_ratio(one.title.casefold(), asked.casefold()) >= _NAMED]
    first = named or seen
    ids = tuple(one.id for one in [*first, *(one for one in seen if one not in first)][:_MOST])
    return begin(unit, ids[0], Asked(task=Task.ANSWER, text=asked, journey_ids=ids), place)
