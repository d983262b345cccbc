"""Plays the customer at a step of the journey, from what the map tells and nothing else."""

from bot.coach.playing.by_model import by_model
from bot.coach.playing.by_rules import by_rules
from bot.coach.playing.scene import next_step

__all__ = ["by_model", "by_rules", "next_step"]
