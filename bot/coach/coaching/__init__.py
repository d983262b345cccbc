"""Coaches: looks at what a question came to, gives the reason in one sentence, and a rewording to take."""

from bot.coach.coaching.asking import by_model
from bot.coach.coaching.rules import by_rules

__all__ = ["by_model", "by_rules"]
