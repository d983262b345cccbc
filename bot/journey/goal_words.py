"""The words and endings of goals in one language, loaded once from the packaged data file."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Any

from bot.journey.language import Language


class EndingKind(StrEnum):
    """What is added to a goal."""

    SCORE = "score"
    AFTER_SALE = "after_sale"
    RECOMMENDS = "recommends"


@dataclass(frozen=True)
class ByNumber:
    """A wording for one customer, and for many."""

    one: str
    many: str


@dataclass(frozen=True)
class Ending:
    """One thing to add to a goal, worded for each shape that a goal may have."""

    after_customer: ByNumber
    """Behind a goal that ends with the customer: "a satisfied customer"."""
    after_relative: ByNumber
    """Behind a goal that tells of the customer in a subordinate clause: "a customer who comes back"."""
    after_clause: ByNumber
    """Behind a goal with the customer as the subject: "the customer is happy"."""
    after_anything: str


@dataclass(frozen=True)
class GoalWords:
    """What tells, in one language, what a goal aims at."""

    sale: re.Pattern[str]
    beyond: re.Pattern[str]
    higher: re.Pattern[str]
    satisfied: re.Pattern[str]
    scored: re.Pattern[str]
    counts: re.Pattern[str]
    quantities: re.Pattern[str]
    """Numbers that count something, and are no score: "3 days", "90%"."""
    relative_pronouns: frozenset[str]
    endings: dict[EndingKind, Ending]


@lru_cache
def goal_words(language: Language) -> GoalWords:
    """Give the words of a language; kept for as long as the program runs."""
    table = tomllib.loads(files(__package__).joinpath("goal_words.toml").read_text("utf-8"))[language]
    return GoalWords(
        sale=_any_of(table["sale"]),
        beyond=_any_of(table["beyond"]),
        higher=_any_of(table["higher"]),
        satisfied=_any_of(table["satisfied"]),
        scored=_any_of(table["scored"]),
        counts=_any_of(table["counts"]),
        quantities=re.compile(rf"\d+(?:[.,]\d+)?\s*(?:%|{_alternatives(table['units'])})", re.IGNORECASE),
        relative_pronouns=frozenset(table["relative_pronouns"]),
        endings={EndingKind(kind): _ending(wordings) for kind, wordings in table["endings"].items()},
    )


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_alternatives(phrases)}", re.IGNORECASE)


def _alternatives(phrases: Iterable[str]) -> str:
    return rf"(?:{'|'.join(map(_as_expression, phrases))})(?!\w)"


def _as_expression(phrase: str) -> str:
    between = re.escape(phrase).replace(r"\ …\ ", r"\b.{0,60}?\b")
    return between.replace(r"\*", r"\w*").replace(r"\ ", r"\s+")


def _ending(wordings: dict[str, Any]) -> Ending:
    return Ending(
        after_customer=ByNumber(**wordings["after_customer"]),
        after_relative=ByNumber(**wordings["after_relative"]),
        after_clause=ByNumber(**wordings["after_clause"]),
        after_anything=wordings["after_anything"],
    )
