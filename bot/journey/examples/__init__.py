"""A finished journey to look at: the 13 steps of a B2B customer (rule 9), in each language."""

from importlib import resources

from bot.journey.document import from_json
from bot.journey.language import Language
from bot.journey.model import Journey


def example(language: Language) -> Journey:
    """Give the example journey in a language."""
    return from_json(example_text(language))


def example_text(language: Language) -> str:
    """Give the example journey as the JSON document that `import` takes."""
    file = resources.files(__name__) / f"example_{language.value}.json"
    return file.read_text("utf-8")
