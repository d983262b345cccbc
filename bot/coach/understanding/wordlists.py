"""The words by which notes tell who speaks, how sure they are, and what went wrong."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.coach.proposals import Kind
from bot.journey.language import Language


@dataclass(frozen=True)
class Words:
    """What is known of one language; words in small letters."""

    customer_speakers: frozenset[str]
    team_speakers: frozenset[str]
    assumed: re.Pattern[str]
    reporting: re.Pattern[str]
    """Who says or supposes what follows."""
    told_by_customers: re.Pattern[str]
    customer_sources: re.Pattern[str]
    linking: re.Pattern[str]
    """Words that tie a sentence to the one before it, and say nothing by themselves."""
    minutes: frozenset[str]
    """What stands before a colon in minutes, and is nobody who speaks."""
    generic_customers: frozenset[str]
    customer_types: frozenset[str]
    customer_groups: frozenset[str]
    """Nouns that are customers behind one of those."""
    heads: dict[str, Kind]
    """What stands below such a heading."""
    kinds_of_customers: re.Pattern[str]
    """Says that types of customers come below."""
    pains: re.Pattern[str]
    feels: dict[re.Pattern[str], int]


@cache
def words_in(language: Language) -> Words:
    """Give the words of a language, read once."""
    data = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))[language.value]
    linking = "|".join(re.escape(word) for word in sorted(data["linking"], key=len, reverse=True))
    return Words(
        customer_speakers=frozenset(data["customer_speakers"]),
        team_speakers=frozenset(data["team_speakers"]),
        assumed=_any_of(data["assumed"]),
        reporting=re.compile(f"^{data['reporting']}", re.IGNORECASE),
        told_by_customers=_any_of(data["told_by_customers"]),
        customer_sources=_any_of(data["customer_sources"]),
        linking=re.compile(rf"^(?:(?:{linking})(?![\w'’-])[\s,]*)+", re.IGNORECASE),
        minutes=frozenset(data["minutes"]),
        generic_customers=frozenset(data["generic_customers"].split()),
        customer_groups=frozenset(data["customer_groups"].split()),
        customer_types=frozenset(data["customer_types"].split()),
        heads={head: Kind(kind) for kind, heads in data["heads"].items() for head in heads},
        kinds_of_customers=re.compile(data["kinds_of_customers"], re.IGNORECASE),
        pains=re.compile(data["pains"].replace("\n", ""), re.IGNORECASE),
        feels={_any_of(words): int(level) for level, words in data["feels"].items()},
    )


def _any_of(words: list[str]) -> re.Pattern[str]:
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w'’-])(?:{listed})(?![\w'’-])", re.IGNORECASE)
