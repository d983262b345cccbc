"""What is wrong with lines of scores, and what is worth telling about them, in words."""

from datetime import date

from bot.journey.language import Language
from bot.journey.satisfaction.values import Problem
from prompts.catalogue import catalogue
from prompts.figures import day

_LONGEST = 80
"""Characters shown of what was typed."""


def worded(problem: Problem, language: Language) -> str:
    """Say what is wrong, or what is worth telling, with the line that it holds of."""
    say = catalogue(language)
    allowed = problem.allowed
    if problem.code == "day-first":
        allowed = day(date.fromisoformat(allowed), language)
    typed = problem.typed if len(problem.typed) <= _LONGEST else problem.typed[: _LONGEST - 1] + "…"
    text = say(f"score-problem-{problem.code}", typed=typed, allowed=allowed)
    return say("score-line", line=problem.line, text=text) if problem.line else text
