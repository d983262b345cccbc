"""Writes a summary or a monthly report in plain words, from its facts and nothing else."""

from bot.coach.writing.by_model import by_model
from bot.coach.writing.by_rules import by_rules
from bot.coach.writing.facts import facts_of_journey, facts_of_report

__all__ = ["by_model", "by_rules", "facts_of_journey", "facts_of_report"]
