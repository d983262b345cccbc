"""Learns the habits of `bot.journey.actor.habits` from the tuning sentences: `python -m tests.learn_habits`.

A logistic regression in plain Python, which starts from what the rules say of a sentence and learns what its
traits add to that. Only the tuning part is read; how well it does is told by `python -m tests.evaluate steps`.
"""

import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from bot.journey.actor import by_rules
from bot.journey.actor.habits import EVERYWHERE, UNSURE, traits_of
from bot.journey.actor.lexicon import lexicon_of
from bot.journey.actor.words import Word, words_of
from bot.journey.language import Language
from bot.journey.remarks import Code
from tests.evaluate_steps import Sentence, read_sentences

LEXICON = Path(__file__).parent.parent / "bot" / "journey" / "lexicon"
SCORE = "score by the rules"
Example = tuple[dict[str, float], bool]

_ROUNDS = 60
_STEP = 0.3
_PULL = 5.0
"""How strongly a weight is drawn to 0 in each round, so that what was seen a few times is not believed."""
_SEEN = 8
"""Sentences a trait must stand in."""
_HIDDEN = {Language.NL: 0.2, Language.EN: 0.4}
"""The share of words hidden from the rules in the second reading; for English chosen by cross-validation."""
_LIGHTEST = 0.04
"""Weights nearer to 0 are left out."""
_HEAD = "# Learned from the tuning sentences by `python -m tests.learn_habits`; not written by hand.\n"


def examples_of(sentences: Sequence[Sentence], language: Language) -> list[Example]:
    """Give the traits of each sentence of which the rules are not sure, and whether the company does it.

    Each sentence comes a second time with some words hidden from the rules, since those know the words of the
    tuning part better than they will know others.
    """
    chance = random.Random(1)
    examples: list[Example] = []
    for sentence in sentences:
        if sentence.language is language:
            words = words_of(sentence.text, language)
            examples.extend(_examples((words, _partly_hidden(words, chance, _HIDDEN[language])), sentence))
    return examples


def _examples(readings: Sequence[Sequence[Word]], sentence: Sentence) -> Iterator[Example]:
    lexicon = lexicon_of(sentence.language)
    for words in readings:
        told = by_rules(words, lexicon)
        if told is not None and abs(told.score) <= UNSURE:
            traits = traits_of(words, told.reasons, lexicon) | {SCORE: told.score}
            yield traits, Code.COMPANY_SIDE in sentence.labels


def _partly_hidden(words: Sequence[Word], chance: random.Random, share: float) -> tuple[Word, ...]:
    """Make some words unknown, as rare words are."""
    return tuple(replace(word, kind=None, forms=()) if chance.random() < share else word for word in words)


def learn(examples: list[Example]) -> dict[str, float]:
    """Learn the weight of each trait by stochastic gradient descent with steps that shrink (AdaGrad)."""
    seen = Counter(trait for traits, _ in examples for trait in traits)
    rows = [
        ([(trait, count) for trait, count in traits.items() if seen[trait] >= _SEEN], is_companys)
        for traits, is_companys in examples
    ]
    weights = dict.fromkeys((trait for trait, times in seen.items() if times >= _SEEN), 0.0) | {SCORE: 1.0}
    moved: dict[str, float] = defaultdict(lambda: 1.0)
    shuffle = random.Random(1)
    for _ in range(_ROUNDS):
        shuffle.shuffle(rows)
        for traits, is_companys in rows:
            score = sum(weights[trait] * count for trait, count in traits)
            error = is_companys - 1 / (1 + math.exp(-score))
            for trait, count in traits:
                change = error * count - _PULL / seen[trait] * weights[trait]
                moved[trait] += change * change
                weights[trait] += _STEP * change / math.sqrt(moved[trait])
    scale = weights.pop(SCORE)
    return {trait: weight / scale for trait, weight in weights.items()}


def write(language: Language, weights: dict[str, float]) -> int:
    """Write the weights that matter, the heaviest first; gives their number."""
    kept = {
        trait: weight for trait, weight in weights.items() if abs(weight) >= _LIGHTEST or trait == EVERYWHERE
    }
    rows = sorted(kept.items(), key=lambda row: (-abs(row[1]), row[0]))
    text = _HEAD + "".join(f"{trait}\t{weight:.2f}\n" for trait, weight in rows)
    (LEXICON / f"{language}_habits.tsv").write_text(text, encoding="utf-8")
    return len(rows)


def main() -> int:
    """Learn and write the habits of both languages."""
    sentences = read_sentences("tuning")
    for language in Language:
        examples = examples_of(sentences, language)
        count = write(language, learn(examples))
        sys.stdout.write(f"{language}: {count} habits from {len(examples)} sentences\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
