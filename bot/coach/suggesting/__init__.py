"""Suggests what may answer a question of the guide: drawn from the journey and the method."""

from bot.coach.suggesting.asking import by_model
from bot.coach.suggesting.rules import by_rules

__all__ = ["by_model", "by_rules"]
