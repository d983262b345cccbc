"""How well the checks on steps do: precision and recall per label and language, on labelled sentences.

Run as `python -m tests.evaluate steps`; add `--errors` to list the misjudged sentences of the tuning part.
The test part is never looked at one by one. Sentences of the sectors "mixed_a", "mixed_b", "mixed_c2" and
"mixed_d" to "mixed_h" were written by people who had not seen the rules; those and "mixed_c" are labelled for the
company's side only. The habits are learned from the tuning part (`python -m tests.learn_habits`), so its
scores say little: the test part tells how well the checks do.
"""

import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.journey.language import Language
from bot.journey.remarks import Code
from bot.journey.step_checks import check_steps

LABELLED = Path(__file__).parent / "labelled"
LABELS = (Code.COMPANY_SIDE, Code.SEVERAL_STEPS, Code.PRODUCT_NAMED)
LOWEST_F1_OF_COMPANY_SIDE = 0.95


@dataclass(frozen=True)
class Sentence:
    """A labelled step."""

    language: Language
    text: str
    labels: frozenset[str]
    sector: str

    def is_labelled_for(self, code: Code) -> bool:
        """Whether somebody judged this sentence on this code."""
        return code is Code.COMPANY_SIDE or not self.sector.startswith("mixed")

    def is_remarked(self, code: Code) -> bool:
        """Whether the checks remark this on it, when it stands by itself."""
        return any(remark.code is code for remark in check_steps([self.text], self.language)[0])


@dataclass(frozen=True)
class Score:
    """How well one label was found."""

    meant: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 when nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what was meant that was found; 1 when nothing was meant."""
        return self.right / self.meant if self.meant else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.meant + self.found) if self.meant + self.found else 1.0


def read_sentences(part: str) -> list[Sentence]:
    """Read the labelled sentences of the part "tuning" or "test"."""
    with (LABELLED / f"steps_{part}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Sentence(
            Language(row["language"]),
            row["text"],
            frozenset(filter(None, row["labels"].split(","))),
            row["sector"],
        )
        for row in rows
    ]


def score(sentences: Sequence[Sentence], code: Code) -> Score:
    """Score one label over sentences."""
    meant = [code in sentence.labels for sentence in sentences]
    found = [sentence.is_remarked(code) for sentence in sentences]
    return Score(sum(meant), sum(found), sum(m and f for m, f in zip(meant, found, strict=True)))


def main(arguments: Sequence[str]) -> int:
    """Print the scores of both parts; gives 1 when the company's side is told too badly on the test part."""
    _say(f"{'part':8}{'language':10}{'label':15}{'sentences':>10}{'precision':>11}{'recall':>8}{'F1':>7}")
    lowest = 1.0
    for part in ("tuning", "test"):
        sentences = read_sentences(part)
        for language in Language:
            for code in LABELS:
                chosen = [s for s in sentences if s.language is language and s.is_labelled_for(code)]
                s = score(chosen, code)
                _say(
                    f"{part:8}{language:10}{code:15}{len(chosen):>10}{s.precision:>11.3f}{s.recall:>8.3f}{s.f1:>7.3f}"
                )
                if part == "test" and code is Code.COMPANY_SIDE:
                    lowest = min(lowest, s.f1)
    if "--errors" in arguments:
        _print_errors(read_sentences("tuning"))
    return 0 if lowest >= LOWEST_F1_OF_COMPANY_SIDE else 1


def _print_errors(sentences: Sequence[Sentence]) -> None:
    for sentence in sentences:
        for code in LABELS:
            is_wrong = sentence.is_remarked(code) != (code in sentence.labels)
            if sentence.is_labelled_for(code) and is_wrong:
                _say(f"{code}: {'missed' if code in sentence.labels else 'wrong'}: {sentence.text}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
