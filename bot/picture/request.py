"""What a picture is asked to show. The same request always gives the same picture."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.journey.language import Language
from bot.journey.model import Journey


class Subject(StrEnum):
    """What is drawn."""

    MAP = "map"
    """The whole journey, lane by lane."""
    CANVAS = "canvas"
    """The lanes of the map, empty, to fill in by hand in a workshop."""
    TREND = "trend"
    """Satisfaction by month against the goal line (rules 6 and 22)."""
    SHARE = "share"
    """The share of scores at or above the goal, by month (rule 22)."""
    MATRIX = "matrix"
    """Impact against effort of the fixes, and their order (rule 19)."""
    EMOTION = "emotion"
    """The emotion line per persona (rule 16), and as it was before where `earlier` is given."""
    PHASES = "phases"
    """The phases with the emotion line over them, small, for a summary."""


class Format(StrEnum):
    """The kind of file."""

    PNG = "png"
    PDF = "pdf"
    """A3, on as many pages as it takes."""
    SVG = "svg"


@dataclass(frozen=True)
class PictureRequest:
    """What to draw, of which journey, for whom."""

    journey: Journey
    language: Language
    made_on: date
    subject: Subject = Subject.MAP
    format: Format = Format.PNG
    persona_id: str | None = None
    """Only this persona; None shows all."""
    stale_step_ids: frozenset[str] = frozenset()
    """The steps that nobody touched for 60 days (rule 23)."""
    earlier: Journey | None = None
    """The journey as it was on `earlier_on`, to compare with."""
    earlier_on: date | None = None
    version: int | None = None
    """How often the journey was changed."""
