"""What the commands share: the language of the terminal, and errors that are told in one sentence."""

from collections.abc import Mapping
from typing import Any

from bot.journey.language import Language


class CommandError(Exception):
    """A command cannot do what was asked; the catalogue's sentence `key` says why, and what to do."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def terminal_language(environment: Mapping[str, str]) -> Language:
    """Give the language of the person at the terminal, by the first of POSIX's variables that is set."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[name] for name in names if environment.get(name)), "")
    return Language.NL if locale.lower().startswith("nl") else Language.EN
