"""Telling one from many, for articles and verbs in rewordings."""

from bot.journey.actor.lexicon import Lexicon
from bot.journey.actor.phrases import Phrase
from bot.journey.language import Language


def is_plural(thing: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun stands in the plural, judged by its spelling and the lexicon."""
    text = thing.words[-1].text
    if lexicon.language is Language.EN:
        return text.endswith("s") and text.removesuffix("s") != text and not text.endswith("ss")
    singulars = (
        text.removesuffix("en"),
        text.removesuffix("s"),
        text.removesuffix("'s"),
        text.removesuffix("n"),
    )
    if any(single != text and (single in lexicon.nouns or single.endswith("ing")) for single in singulars):
        return True
    return text.endswith(("en", "'s", "jes")) and not text.endswith(("eten", "gegeven"))
