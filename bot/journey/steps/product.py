"""A product called by its name, where it does not matter which one (rule 5)."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from bot.journey.actor.lexicon import Lexicon, lexicon_of
from bot.journey.language import Language

_WORD = re.compile(r"[^\s,;:!?()“”\"]+")
_FIGURE = re.compile(r"\d+(\.\d+)*")
_LETTERS_AND_FIGURES = re.compile(r"(?=.*[A-Z])(?=.*\d)[A-Za-z0-9.\-]{3,}")
_GENERIC = {Language.NL: "een product", Language.EN: "a product"}
_ARTICLE = {Language.NL: "een", Language.EN: "a"}


@dataclass(frozen=True)
class NamedProduct:
    """A product named in a step, and the step without its name."""

    name: str
    reworded: str


@dataclass(frozen=True)
class _Token:
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def bare(self) -> str:
        return self.text.strip(".'’-").lower()

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()


def find_product(text: str, language: Language) -> NamedProduct | None:
    """Find the first product that a step calls by its name."""
    tokens = [_Token(found.group(), found.start()) for found in _WORD.finditer(text)]
    lexicon = lexicon_of(language)
    for start in range(len(tokens)):
        end = _end_of_name(tokens, start, lexicon)
        if end > start:
            if start and tokens[start - 1].is_capital and tokens[start - 1].bare in _words("exempt"):
                start -= 1  # noqa: PLW2901 - "Google Pixel": here the maker belongs to the name
            name = text[tokens[start].start : tokens[end - 1].end].rstrip(".")
            return NamedProduct(name, _reworded(text, tokens, start, end, language))
    return None


@lru_cache
def _words(group: str) -> frozenset[str]:
    table = tomllib.loads((files("bot.journey.lexicon") / "products.toml").read_text("utf-8"))
    return frozenset(table[group].split())


def _end_of_name(tokens: Sequence[_Token], start: int, lexicon: Lexicon) -> int:
    """Find the place after a product's name that begins at `start`; `start` itself when none does."""
    end = start
    while end < len(tokens) and _may_be_in_name(tokens, start, end, lexicon):
        end += 1
    return end if end > start and _is_product(tokens, start, end) else start


def _may_be_in_name(tokens: Sequence[_Token], start: int, place: int, lexicon: Lexicon) -> bool:
    token = tokens[place]
    if place == start and token.bare in _words("exempt"):
        return False
    if token.bare in _words("brands") or _LETTERS_AND_FIGURES.fullmatch(token.text):
        return True
    if token.text[0].isdigit():
        return place > start and (_FIGURE.fullmatch(token.text) is not None or token.text.isupper())
    is_last_capital = place + 1 == len(tokens) or not tokens[place + 1].is_capital
    if place > start and token.bare in _words("plans") and is_last_capital:
        return False
    is_ordinary = place == 0 and not _is_name_at_opening(tokens, lexicon)
    return token.is_capital and not is_ordinary


def _is_name_at_opening(tokens: Sequence[_Token], lexicon: Lexicon) -> bool:
    """Whether the first word has its capital for another reason than opening the line."""
    word = tokens[0].bare
    known = word in lexicon.forms or word in lexicon.nouns or lexicon.is_small(word)
    next_is_name = len(tokens) > 1 and (tokens[1].is_capital or "." in tokens[1].text)
    return not known and next_is_name


def _is_product(tokens: Sequence[_Token], start: int, end: int) -> bool:
    """Whether capitals in a row are a product: by its make, its figures, or what a plan is called."""
    name = tokens[start:end]
    if any(token.bare in _words("brands") for token in name):
        return True
    if any(_LETTERS_AND_FIGURES.fullmatch(token.text) for token in name):
        return True
    if len(name) > 1 and any(_FIGURE.fullmatch(token.text) for token in name[1:]):
        return True
    around = (tokens[start - 1 : start] if start else []), tokens[end : end + 1]
    has_plan = any(token.bare in _words("plans") for side in around for token in side)
    has_plan = has_plan or any(token.bare in _words("plans") for token in name)
    has_tier = any(token.bare in _words("tiers") for token in name)
    return (has_tier and (has_plan or len(name) > 1)) or (has_plan and start > 0)


def _reworded(text: str, tokens: Sequence[_Token], start: int, end: int, language: Language) -> str:
    """Write the step with "een product" in place of the name, or with the noun that stands beside it."""
    lexicon = lexicon_of(language)
    before = tokens[start - 1] if start else None
    after = tokens[end] if end < len(tokens) else None
    has_determiner = before is not None and lexicon.is_small(before.bare, "determiners", "our", "my", "their")
    is_noun_after = after is not None and _is_noun(after, lexicon) and tokens[end - 1].end + 1 == after.start
    if before is not None and not has_determiner and _is_noun(before, lexicon) and start > 1:
        return _joined(text[: before.end], text[tokens[end - 1].end :])
    first = before.start if has_determiner and before is not None else tokens[start].start
    owned = before is not None and lexicon.is_small(before.bare, "my", "their") and before.bare != "het"
    if is_noun_after and not has_determiner and start > 1 and tokens[start - 2].bare in _articles(lexicon):
        return _joined(text[: tokens[start].start], text[tokens[end - 1].end :])
    if is_noun_after:
        opening = before.text if owned and before is not None else _ARTICLE[language]
        return _joined(text[:first] + opening, text[tokens[end - 1].end :])
    generic = _GENERIC[language]
    if owned and before is not None:
        generic = f"{before.text} {generic.split()[-1]}"
    return _joined(text[:first] + generic, text[tokens[end - 1].end :])


def _articles(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.small["determiners"]


def _is_noun(token: _Token, lexicon: Lexicon) -> bool:
    is_small = lexicon.is_small(token.bare, *(lexicon.small.keys() - {"plain"}))
    is_verb = token.bare in lexicon.forms and token.bare not in lexicon.nouns
    return token.text.isalpha() and token.text.islower() and not is_small and not is_verb


def _joined(left: str, right: str) -> str:
    joined = f"{left.rstrip()} {right.lstrip()}".strip()
    return joined[:1].upper() + joined[1:]
