"""Words and phrases found in typed text, whatever its capitals, accents, apostrophes and drawn-out letters."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

_WORD = re.compile(r"[\w+][\w'+./-]*(?<=[\w+])|[\w+]")
_DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")
_APOSTROPHES = str.maketrans("’‘`´", "''''")


def fold(text: str) -> str:
    """Write text in small letters without accents or drawn-out letters: "Jaaa, één" becomes "ja, een"."""
    short = _DRAWN_OUT.sub(r"\1", unicodedata.normalize("NFC", text.translate(_APOSTROPHES).casefold()))
    return "".join(
        character for character in unicodedata.normalize("NFD", short) if not unicodedata.combining(character)
    )


def words_of(text: str) -> list[str]:
    """List the folded words of a text, without punctuation."""
    return _WORD.findall(fold(text))


def phrases_pattern(phrases: Iterable[str]) -> str:
    """Write phrases as one regular expression; `*` at a word's end stands for any ending, longest first."""
    ordered = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(fold(phrase)).replace(r"\*", r"[\w']*") for phrase in ordered)


@cache
def load_data(name: str) -> dict[str, Any]:
    """Read one of this folder's TOML files."""
    return tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))


def fold_in_place(text: str) -> str:
    """Fold a text so that each character keeps its place."""
    return "".join(map(_fold_character, text))


@lru_cache(maxsize=1000)
def _fold_character(character: str) -> str:
    folded = fold(character)
    return folded if len(folded) == 1 else character
