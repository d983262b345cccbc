"""Finding the verb of a clause in its language."""

from collections.abc import Sequence

from bot.journey.actor.dutch import DutchVerbFinder
from bot.journey.actor.english import EnglishVerbFinder
from bot.journey.actor.lexicon import Lexicon
from bot.journey.actor.predicate import Predicate
from bot.journey.actor.words import Word
from bot.journey.language import Language


def find_predicate(words: Sequence[Word], lexicon: Lexicon) -> Predicate:
    """Find the verb of a clause."""
    if lexicon.language is Language.NL:
        return DutchVerbFinder(words, lexicon).find()
    return EnglishVerbFinder(words, lexicon).find()
