"""Understands notes of a talk or a meeting: which steps, personas, touchpoints and pain points are in them."""

from bot.coach.understanding.reading import by_model
from bot.coach.understanding.rules import by_rules

__all__ = ["by_model", "by_rules"]
