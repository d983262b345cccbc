"""A journey as a Visio drawing: shapes with text and glued connectors, which stay joined when they are moved."""

from datetime import date

from bot.export.board import bands, board
from bot.export.visio.journey_page import MOST_COLUMNS, band_page, empty_page
from bot.export.visio.package import drawing
from bot.journey.language import Language
from bot.journey.model import Journey
from prompts.catalogue import catalogue


def visio(journey: Journey, language: Language, *, persona_id: str | None = None, made_on: date) -> bytes:
    """Write a journey as a VSDX file, of one persona or of all; raises `KeyError` for a persona that is not there.

    Each band of steps takes a page of A3.
    """
    say = catalogue(language)
    shown = board(journey, persona_id)
    parts = bands(shown.columns, MOST_COLUMNS)
    pages = [
        band_page(shown, columns, parts[number + 1] if number + 1 < len(parts) else [], made_on, say)
        for number, columns in enumerate(parts)
    ] or [empty_page(shown, made_on, say)]
    return drawing(pages, journey.title, say("slides-subject"), language.value, made_on)
