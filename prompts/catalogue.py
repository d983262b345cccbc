"""The message catalogue: every sentence for people, by key, in each language.

The sentences stand in Fluent files (`prompts/nl`, `prompts/en`), one file per subject.
"""

from functools import cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from bot.journey.language import Language

_MOST_FOR_FLUENT = 2000
"""Characters of a value, below the most that `fluent.runtime.resolver` lets through."""


class MissingSentence(Exception):
    """A key that no file has, or a value that a sentence needs and did not get: a mistake of ours."""


class Catalogue:
    """The sentences of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        # Isolation marks around values would end up in what people copy from Slack.
        self._bundle = FluentBundle([language.value], use_isolating=False)
        for file in _files(language):
            self._bundle.add_resource(FluentResource(file))

    def __call__(self, key: str, **values: Any) -> str:
        """Give the sentence with its values filled in; raises `MissingSentence`."""
        if not self._bundle.has_message(key):
            raise MissingSentence(f"{self.language}: no sentence {key!r}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingSentence(f"{self.language}: {key!r} is empty")
        # Fluent refuses long values, lest sentences expand without end. Ours cannot, so those go in afterwards.
        long = {name: value for name, value in values.items() if len(str(value)) > _MOST_FOR_FLUENT}
        text, errors = self._bundle.format_pattern(pattern, values | {name: _place(name) for name in long})
        if errors:
            raise MissingSentence(f"{self.language}: {key}: {errors[0]}")
        said = str(text)
        for name, value in long.items():
            said = said.replace(_place(name), value)
        return said

    def has(self, key: str) -> bool:
        """Tell whether there is such a sentence, for those that are optional."""
        return bool(self._bundle.has_message(key))


@cache
def catalogue(language: Language) -> Catalogue:
    """Give the catalogue of a language, read once."""
    return Catalogue(language)


def _place(name: str) -> str:
    """Hold the place of a value, between characters that no keyboard has."""
    return f"\ue000{name}\ue000"


def _files(language: Language) -> list[str]:
    folder = resources.files("prompts") / language.value
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".ftl"))
    return [(folder / name).read_text("utf-8") for name in names]
