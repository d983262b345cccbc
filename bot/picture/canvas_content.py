"""The empty canvas: the lanes of the map, to fill in by hand in a workshop."""

from typing import Any

from bot.picture.bands import bands
from bot.picture.request import PictureRequest
from bot.picture.text import fitted
from bot.picture.travellers import shown_personas
from bot.picture.words import Figures

LANES = (
    "steps",
    "information-need",
    "touchpoints",
    "thoughts",
    "emotion",
    "pains",
    "gains",
    "questions",
    "fixes",
    "conversion",
    "owner",
)
"""The lanes from top to bottom; each has a name and a hint."""
_MOST_COLUMNS, _BLANK_COLUMNS = 7, 5
_PERSONAS = 3
_TITLE, _GOAL, _PHASE, _NAME = 110, 130, 44, 40


def canvas_of(request: PictureRequest) -> dict[str, Any]:
    """Give the canvas of a journey: its title, goal, personas and phases are filled in where they are known."""
    journey, figures = request.journey, Figures(request.language)
    names = [fitted(phase.name, _PHASE) for phase in journey.phases] or [""] * _BLANK_COLUMNS
    personas = [
        fitted(persona.name, _NAME) for persona in shown_personas(journey, request.persona_id)[:_PERSONAS]
    ]
    return {
        "subject": request.subject.value,
        "format": request.format.value,
        "language": request.language.value,
        "title": fitted(journey.title, _TITLE),
        "heading": figures.say("canvas-heading"),
        "hint": figures.say("canvas-hint"),
        "date": figures.day(request.made_on),
        "goal": {
            "label": figures.say("picture-goal"),
            "text": fitted(journey.goal, _GOAL),
            "hint": figures.say("canvas-hint-goal"),
        },
        "personas": [
            {"label": figures.say("canvas-persona"), "text": name, "hint": figures.say("canvas-hint-persona")}
            for name in personas + [""] * (_PERSONAS - len(personas))
        ],
        "phase": {"label": figures.say("canvas-phase"), "hint": figures.say("canvas-hint-phase")},
        "lanes": [
            {"key": lane, "label": figures.say(f"picture-{lane}"), "hint": figures.say(f"canvas-hint-{lane}")}
            for lane in LANES
        ],
        "pages": [names[start:end] for start, end in bands(range(len(names)), _MOST_COLUMNS)],
    }
