"""Finding the journey that somebody means, among those they may see."""

from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.guide.errors import NoJourneyHere, NoSuchJourney, WhichJourney
from bot.guide.questions import Question
from bot.guide.unit import Unit
from storage import conversations, journeys
from storage.tables import JourneyRow

_ALIKE = 80.0
"""How alike (0 to 100) a typed name must be to a title."""


@dataclass(frozen=True)
class Listed:
    """A journey in a list."""

    id: int
    title: str
    channel_id: str
    question: Question


def listed(unit: Unit) -> list[Listed]:
    """List the journeys that this person may see, the last changed first."""
    rows = journeys.in_channels(unit.session, unit.workspace_id, unit.person.channels)
    talks = conversations.of_journeys(unit.session, unit.workspace_id, [row.id for row in rows if row.id])
    return [
        Listed(row.id, row.title, row.channel_id, Question.parse(talks[row.id].question))
        for row in rows
        if row.id is not None
    ]


def meant(unit: Unit, channel_id: str, name: str = "") -> int:
    """Tell which journey a command means: the named one, else the only one of the channel.

    Raises `NoSuchJourney`, `NoJourneyHere`, or `WhichJourney` when several could be meant.
    """
    rows = journeys.in_channels(unit.session, unit.workspace_id, unit.person.channels)
    here = [row for row in rows if row.channel_id == channel_id]
    if name:
        found = _named(here, name) or _named(rows, name)
        if found is None:
            raise NoSuchJourney
        return found
    if not here:
        raise NoJourneyHere
    if len(here) > 1 or here[0].id is None:
        raise WhichJourney(titles=_titles(here))
    return here[0].id


def _titles(rows: list[JourneyRow]) -> str:
    return ", ".join(f"“{row.title}”" for row in rows)


def _named(rows: list[JourneyRow], name: str) -> int | None:
    titles = {row.id: row.title.casefold() for row in rows}
    wanted = name.casefold()
    for journey_id, title in titles.items():
        if title == wanted:
            return journey_id
    beginning = [row for row in rows if row.title.casefold().startswith(wanted)]
    if len(beginning) > 1:
        raise WhichJourney(titles=_titles(beginning))
    if beginning:
        return beginning[0].id
    words = wanted.split()
    holding = [journey_id for journey_id, title in titles.items() if all(word in title for word in words)]
    if len(holding) == 1:
        return holding[0]
    best = process.extractOne(wanted, titles, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return best[2] if best else None
