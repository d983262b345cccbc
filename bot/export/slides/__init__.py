"""A journey as slides that a designer goes on editing: text boxes, tables and charts, never pictures of text."""

from datetime import date
from io import BytesIO

from bot.export import fitting
from bot.export.board import board
from bot.export.slides.cover import add_first
from bot.export.slides.deck import FOOT_ROOM, empty_deck
from bot.export.slides.journey_map import add_map
from bot.export.slides.kit import SMALLEST
from bot.export.slides.persona import add_persona
from bot.export.slides.satisfaction import add_satisfaction
from bot.export.slides.tables import add_fixes, add_phases
from bot.journey.language import Language
from bot.journey.model import Journey
from prompts.catalogue import catalogue
from prompts.figures import day


def slides(journey: Journey, language: Language, *, persona_id: str | None = None, made_on: date) -> bytes:
    """Write a journey as a PPTX file, of one persona or of all; raises `KeyError` for a persona that is not there."""
    say = catalogue(language)
    shown = board(journey, persona_id)
    deck = empty_deck(journey.title, say("slides-subject"), language.value)
    foot = f"{fitting.clipped(journey.title, FOOT_ROOM, SMALLEST, 1)} · {day(made_on, language)}"
    add_first(deck, shown, made_on, say)
    add_map(deck, shown, foot, say)
    add_phases(deck, journey, foot, say)
    for persona in shown.personas:
        add_persona(deck, journey, persona, foot, say)
    add_fixes(deck, shown, foot, say)
    add_satisfaction(deck, journey, foot, say)
    file = BytesIO()
    deck.save(file)
    return file.getvalue()
