"""How values read in a file: numbers, dates, channels, and whom a touchpoint is for."""

import re
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.journey.channels import built_in_channels
from bot.journey.language import Language
from bot.journey.model import Journey
from prompts.catalogue import Catalogue

_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MINUS = "−"


def number(value: float, language: Language) -> str:
    """Write a number with at most one decimal, as the language does: 7,6 or 7.6."""
    return str(format_decimal(value, format="#,##0.#", locale=language.value))


def signed(value: float, language: Language) -> str:
    """Write a feeling from -2 to +2 with its sign: +1,5, 0 or −2."""
    sign = "" if not value else "+" if value > 0 else _MINUS
    return f"{sign}{number(abs(value), language)}"


def day(value: date, language: Language) -> str:
    """Write a day in full: 23 november 2026, or November 23, 2026."""
    return str(format_date(value, "long", locale=language.value))


def short_day(value: date, language: Language) -> str:
    """Write a day where there is little room: 23 nov 2026, or Nov 23, 2026."""
    return str(format_date(value, "medium", locale=language.value))


def month(value: date, language: Language) -> str:
    """Write a month: nov 2026."""
    return str(format_date(value, "MMM y", locale=language.value))


def channel(name: str, language: Language) -> str:
    """Name a channel; a team's own word for it stands as it was typed."""
    known = next((one for one in built_in_channels() if one.key == name), None)
    return known.name(language) if known is not None else name


def persona_name(journey: Journey, persona_id: str | None, say: Catalogue) -> str:
    """Name a persona; without one, what is meant is for all of them."""
    names = {persona.id: persona.name for persona in journey.personas}
    return names.get(persona_id or "") or say("draft-everybody")


def fit_for_xml(text: str) -> str:
    """Leave out what no XML file may hold, such as control characters."""
    return _NOT_IN_XML.sub("", text)
