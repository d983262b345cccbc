"""What somebody wants of the coach who says so in words: to be walked through by the customer, or an answer."""

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.guide import finding, listening
from bot.guide.coached import talks
from bot.guide.coached.talks import Talk
from bot.guide.errors import NoSuchPersona
from bot.guide.unit import Unit
from bot.journey.hearing.playing import asks_to_play
from bot.journey.hearing.wondering import is_question
from storage import journeys

_MOST = 20
"""In so many journeys a persona is looked for by name."""


_OF_US = re.compile(r"\b(we|wij|ons|onze|our|us)\b", re.IGNORECASE)


class Whose(StrEnum):
    """Whose thread it is."""

    JOURNEYS = "journeys"
    TALKS = "talks"
    """The coach plays the customer in it."""
    NOBODYS = "nobodys"


@dataclass(frozen=True)
class Wish:
    """What is wanted: to be somebody (`persona_id`) in a journey, or an answer (`is_question`), or something else.

    A `talk` that is going on there takes whatever is no wish of its own.
    """

    play_in: int | None = None
    persona_id: str | None = None
    is_question: bool = False
    talk: Talk | None = None

    @property
    def is_any(self) -> bool:
        """Whether the coach is meant at all."""
        return self.play_in is not None or self.is_question or self.talk is not None


def read(unit: Unit, text: str, channel_id: str, thread_ts: str, *, in_private: bool) -> Wish:
    """Read what is wanted where somebody writes, of the journeys that they see there."""
    talk = talks.going_on_in(unit, channel_id, thread_ts)
    seen = [one for one in finding.listed(unit) if in_private or one.channel_id == channel_id]
    # Those that were changed last come first.
    seen = seen[:_MOST]
    nobody: int | None = None
    for one in seen:
        row = journeys.find(unit.session, unit.workspace_id, one.id)
        if row is None:
            continue
        persona_id = asks_to_play(text, journeys.load(unit.session, row), unit.person.language)
        if persona_id:
            return Wish(one.id, persona_id, talk=talk)
        if persona_id is not None and nobody is None:
            nobody = one.id
    if nobody is not None:
        return Wish(nobody, None, talk=talk)
    asks = is_question(text, unit.person.language)
    # Who plays the customer knows no "we": such a question is asked of the bot, also in the middle of a talk.
    return Wish(is_question=asks, talk=None if asks and _OF_US.search(text) else talk)


def refuse_persona(unit: Unit, name: str) -> None:
    """Raise `NoSuchPersona` with the personas of the journeys that this person sees; nothing where there is none."""
    names: dict[str, None] = {}
    for one in finding.listed(unit)[:_MOST]:
        names |= dict.fromkeys(persona.name for persona in unit.load(one.id).journey.personas)
    if names:
        raise NoSuchPersona(name=name, names=", ".join(f"“{one}”" for one in names))


def whose_thread(unit: Unit, channel_id: str, thread_ts: str) -> Whose:
    """Tell whose thread it is: a journey's, one in which the coach plays the customer, or none of ours."""
    if listening.is_journeys_thread(unit, channel_id, thread_ts):
        return Whose.JOURNEYS
    is_talk = talks.going_on_in(unit, channel_id, thread_ts) is not None
    return Whose.TALKS if is_talk else Whose.NOBODYS
