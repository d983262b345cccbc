"""Answers questions about the journeys that somebody may see."""

from bot.coach.answering.by_model import by_model, by_stream
from bot.coach.answering.by_rules import by_rules

__all__ = ["by_model", "by_rules", "by_stream"]
