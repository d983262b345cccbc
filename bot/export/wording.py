"""How values read in a file: channels, and whom a touchpoint is for."""

import re

from bot.journey.channels import built_in_channels
from bot.journey.language import Language
from bot.journey.model import Journey
from prompts.catalogue import Catalogue

_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def channel(name: str, language: Language) -> str:
    """Name a channel; a team's own word for it stands as it was typed."""
    known = next((one for one in built_in_channels() if one.key == name), None)
    return known.name(language) if known is not None else name


def persona_name(journey: Journey, persona_id: str | None, say: Catalogue) -> str:
    """Name a persona; without one, what is meant is for all of them."""
    names = {persona.id: persona.name for persona in journey.personas}
    return names.get(persona_id or "") or say("draft-everybody")


def headed(key: str, say: Catalogue) -> str:
    """Name a column as it heads something for people to read: with a capital, which taking in passes over."""
    words = say(f"column-{key}")
    return words[:1].upper() + words[1:]


def formula(journey: Journey, say: Catalogue) -> str:
    """Tell by which formula the fixes are ordered, and what breaks ties (rule 19)."""
    return say("export-formula", formula=say(f"export-formula-{journey.formula.value.replace('_', '-')}"))


def fit_for_xml(text: str) -> str:
    """Leave out what no XML file may hold, such as control characters."""
    return _NOT_IN_XML.sub("", text)
