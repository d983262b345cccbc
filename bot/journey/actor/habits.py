"""What labelled sentences taught on top of the rules: words and parts of words that lean to one side.

The rules know the words in their lists; habits help with the rest. They only tip a step of which the rules
are not sure. `python -m tests.learn_habits` learns them anew from the tuning sentences.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from bot.journey.actor.lexicon import Lexicon
from bot.journey.actor.weights import Cue
from bot.journey.actor.words import Word
from bot.journey.language import Language

UNSURE = 6.0
"""Up to this score, for either side, habits have a say."""
EVERYWHERE = "everywhere"
"""The habit of every sentence."""
_VERB = "verb:"
_PART_LENGTHS = (3, 4)
_PART_COUNTS = 0.5
"""Parts of words come in numbers, so each counts less than a word."""
_LONGEST_TELLING = 4
"""Letters of the small words ("aan", "with") that are told apart; longer ones are all alike."""
_LEANS = 0.5


def habit_cue(words: Sequence[Word], cues: Sequence[Cue], lexicon: Lexicon) -> Cue:
    """Give what the habits of a language add to the signs found by the rules."""
    learned = _learned(lexicon.language)
    traits = traits_of(words, cues, lexicon).items()
    weight = sum(learned.get(trait, 0.0) * count for trait, count in traits)
    return Cue("habits", round(weight, 2))


def traits_of(words: Sequence[Word], cues: Sequence[Cue], lexicon: Lexicon) -> dict[str, float]:
    """Count the traits of a step, by which habits are learned and known again."""
    traits = defaultdict(float, {EVERYWHERE: 1.0})
    for cue in cues:
        if not cue.name.startswith(_VERB):
            traits[f"sign:{cue.name}"] += 1
    spoken = [word for word in words if not word.is_punctuation]
    traits.update(dict.fromkeys((*_word_traits(spoken), *_order_traits(spoken, lexicon)), 1.0))
    traits.update({part: _PART_COUNTS for word in spoken for part in _parts(word.text)})
    return traits


def _word_traits(words: Sequence[Word]) -> Iterator[str]:
    yield from (f"word:{word.text}" for word in words)
    if words:
        yield f"first:{words[0].text}"
        yield f"last:{words[-1].text}"


def _order_traits(words: Sequence[Word], lexicon: Lexicon) -> Iterator[str]:
    """Name which sorts of words follow each other: "company then verb+"."""
    sorts = [_sort(word, lexicon) for word in words]
    yield from (f"sort:{sort}" for sort in sorts)
    yield from (f"order:{first} {second}" for first, second in pairwise(["^", *sorts, "$"]))


def _sort(word: Word, lexicon: Lexicon) -> str:
    """Name what sort of word it is, an unknown one by its ending."""
    if word.kind is not None:
        return word.kind.value
    if word.forms:
        verb, form = word.forms[0]
        lean = "+" if verb.lean > _LEANS else "-" if verb.lean < -_LEANS else ""
        return f"{form.value}{lean}{verb.role.value}"
    if lexicon.is_small(word.text):
        return word.text if len(word.text) <= _LONGEST_TELLING else "small"
    return f"-{word.text[-2:]}"


@lru_cache(maxsize=20_000)
def _parts(text: str) -> tuple[str, ...]:
    """Cut a word into overlapping parts of a few letters, its ends marked."""
    marked = f"^{text}$"
    return tuple(
        f"part:{marked[at : at + length]}"
        for length in _PART_LENGTHS
        for at in range(len(marked) - length + 1)
    )


@lru_cache
def _learned(language: Language) -> dict[str, float]:
    """Load the habits of a language; kept for as long as the program runs."""
    text = (files("bot.journey.lexicon") / f"{language}_habits.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {trait: float(weight) for trait, weight in rows}
