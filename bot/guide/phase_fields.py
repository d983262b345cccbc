"""The fields of a phase's form: what customers want to know and what they do then, with the figures (rule 11)."""

from typing import Any

from bot.guide.errors import MoreMovedOn
from bot.guide.figures import read_count, read_share
from bot.journey.parts import Phase

_PHASE_TEXTS = ("information_need", "conversion_point")
_PHASE_FIGURES = ("entered", "moved_on", "conversion_target")


def phase_fields(phase: Phase) -> dict[str, str]:
    """Give the fields of a phase."""
    figures = {name: getattr(phase, name) for name in _PHASE_FIGURES}
    return {name: getattr(phase, name) for name in _PHASE_TEXTS} | {
        name: "" if figure is None else str(figure) for name, figure in figures.items()
    }


def phase_values(fields: dict[str, str]) -> dict[str, Any]:
    """Read the fields of a phase: how many customers came in and moved on, and the share aimed at in percent.

    Raises `NotACount`, `NotAShare`, or `MoreMovedOn`.
    """
    values: dict[str, Any] = {name: value for name, value in fields.items() if name in _PHASE_TEXTS}
    entered, moved_on = read_count(fields, "entered"), read_count(fields, "moved_on")
    if entered is not None and moved_on is not None and moved_on > entered:
        raise MoreMovedOn(field="moved_on")
    target = read_share(fields, "conversion_target")
    return values | {"entered": entered, "moved_on": moved_on, "conversion_target": target}
