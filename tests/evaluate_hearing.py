"""How well answers are told from talk: precision and recall per label and language, on labelled messages.

Run as `python -m tests.evaluate_hearing`; add `--errors` to list the misheard messages of the tuning part.
The test part is never tuned on: two thirds were written before the rules, one third when they stood.
"""

import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.journey.hearing import QuestionKind, hear

LABELLED = Path(__file__).parent / "labelled"
LABELS = ("items", "talk", "instruction", "explain")
LOWEST_F1_OF_ITEMS = 0.93


@dataclass(frozen=True)
class Message:
    """A labelled message: what should be heard in it, and how many items."""

    language: str
    question: QuestionKind
    label: str
    items: int
    text: str

    def heard(self) -> tuple[str, int]:
        """Give the label and the number of items that are heard in it."""
        hearing = hear(self.text, self.question)
        if hearing.instructions:
            return "instruction", 0
        if hearing.explain:
            return "explain", 0
        return ("items" if hearing.is_answer else "talk"), len(hearing.items)


@dataclass(frozen=True)
class Score:
    """How well one label was heard."""

    messages: int
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def read_messages(part: str) -> list[Message]:
    """Read the labelled messages of the part "tuning" or "test"."""
    with (LABELLED / f"messages_{part}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Message(
            row["language"],
            QuestionKind(row["question"]),
            row["label"],
            int(row["items"]),
            row["text"].replace("\\n", "\n").replace("\\t", "\t"),
        )
        for row in rows
    ]


def score(messages: Sequence[Message], label: str) -> Score:
    """Score one label over messages; a label that is neither meant nor heard scores 1."""
    heard = [message.heard()[0] == label for message in messages]
    meant = [message.label == label for message in messages]
    right = sum(h and m for h, m in zip(heard, meant, strict=True))
    return Score(
        sum(meant), right / sum(heard) if any(heard) else 1.0, right / sum(meant) if any(meant) else 1.0
    )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def main(arguments: Sequence[str]) -> int:
    """Print the scores of both parts; gives 1 when items are heard too badly on the test part."""
    _say(f"{'part':8}{'language':10}{'label':13}{'messages':>8}{'precision':>11}{'recall':>8}{'F1':>7}")
    for part in ("tuning", "test"):
        messages = read_messages(part)
        for language in ("nl", "en", "both"):
            chosen = [message for message in messages if language in {message.language, "both"}]
            for label in LABELS:
                s = score(chosen, label)
                _say(
                    f"{part:8}{language:10}{label:13}{s.messages:>8}{s.precision:>11.3f}{s.recall:>8.3f}{s.f1:>7.3f}"
                )
        lists = [message for message in messages if message.label == "items"]
        right = sum(message.heard() == ("items", message.items) for message in lists)
        _say(f"{part:8}answers with the right number of items: {right} of {len(lists)}")
    if "--errors" in arguments:
        _print_errors(read_messages("tuning"))
    return 0 if score(read_messages("test"), "items").f1 >= LOWEST_F1_OF_ITEMS else 1


def _print_errors(messages: Sequence[Message]) -> None:
    for message in messages:
        heard = message.heard()
        if heard != (message.label, message.items):
            _say(
                f"{message.question}: {message.label} {message.items}, heard {heard[0]} {heard[1]}: {message.text!r}"
            )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
