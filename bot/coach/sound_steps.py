"""Steps that the built-in checks have nothing to say about: what the coach proposes must pass those itself."""

from bot.journey.language import Language
from bot.journey.spoken import language_of_line
from bot.journey.step_checks import check_steps

_DEEPEST = 3
"""A rewording may itself be two steps, and each of those may be reworded."""


def is_sound(text: str, language: Language) -> bool:
    """Tell whether a step is the customer's, one thing, and without a product's name (rules 8 and 9)."""
    return not check_steps([text], language_of_line(text, language))[0]


def sound_steps(text: str, language: Language, deepest: int = _DEEPEST) -> list[str]:
    """Give a step as the checks would have it: itself, another wording, or its parts; empty where there is none."""
    remarks = check_steps([text], language_of_line(text, language))[0]
    if not remarks:
        return [text]
    if not deepest:
        return []
    return [
        step for other in remarks[0].proposal for step in sound_steps(other, language, deepest - 1) if step
    ]
