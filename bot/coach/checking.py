"""Checks what a model says against what it was given: its numbers, its channels and the names that it names."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from bot.journey.channels import built_in_channels
from bot.journey.hearing.words import fold, words_of

_NUMBER = re.compile(
    r"(?<![\w])\d+(?:[.,]\d+)*(?![\w])|(?<![\w])\d+(?:[.,]\d+)*(?=e\b|ste\b|de\b|st\b|nd\b|rd\b|th\b|x\b|%)"
)
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_WORDS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "nul zero", "", "twee two", "drie three", "vier four", "vijf five", "zes six", "zeven seven",
            "acht eight", "negen nine", "tien ten", "elf eleven", "twaalf twelve",
        )
    )
    for word in words.split()
}  # fmt: skip
"""Numbers in words. "Een" and "one" are left out: they are an article and a pronoun as well."""
_CLEAR_CHANNELS = frozenset(
    {"website", "webshop", "email", "newsletter", "phone", "sms", "whatsapp", "chat", "linkedin", "social_media",
     "review_site", "video_call", "portal", "kiosk"}
)  # fmt: skip
_UNCLEAR_WORDS = frozenset(
    {
        "text",
        "texting",
        "call",
        "online",
        "web",
        "internet",
        "tel",
        "mobiel",
        "checkout",
        "mailing",
        "site",
        "reviews",
    }
)
"""Names of channels that mean something else as often."""
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BEGINS = re.compile(r"(?:^|[”\"’]\s+|[.!?:;…]['\"”’)]*\s+|[\n“‘\"(\[•]\s*|[-–—]\s+|\s['‘])$")
_NO_NAMES = (
    "i i'm i’m i'd i’d i'll i’ll i've i’ve ok nps english dutch monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december"
)


def texts_in(value: Any) -> list[str]:
    """List all texts and numbers within a value that is written as JSON."""
    if isinstance(value, Mapping):
        return [text for one in value.values() for text in texts_in(one)]
    if isinstance(value, str):
        return [value]
    if isinstance(value, Iterable):
        return [text for one in value for text in texts_in(one)]
    return [] if value is None or isinstance(value, bool) else [str(value)]


def strange_numbers(text: str, given: Sequence[str], *, in_words: bool = False) -> list[str]:
    """List the numbers of a text that were not given, whether written 7,6 or 7.6; `in_words` those in words too."""
    known = {reading for one in given for reading in _numbers(one)}
    strange = [number for number in _NUMBER.findall(text) if not _readings(number) & known]
    if in_words:
        strange += [word for word in words_of(text) if word in _WORDS and _WORDS[word] not in known]
    return strange


def strange_channels(text: str, given: Sequence[str]) -> list[str]:
    """List the channels that a text speaks of and that were not given, by whatever name."""
    known = {key for one in given for key in _channels(one)}
    return sorted(set(_channels(text)) - known)


def strange_names(text: str, given: Sequence[str]) -> list[str]:
    """List the words with a capital within a sentence, as names have, that were not given."""
    known = {_bare(word) for one in given for word in _WORD.findall(one)}
    strange = []
    for match in _WORD.finditer(text):
        word = match[0]
        is_name = word[0].isupper() and not _BEGINS.search(text[: match.start()])
        if is_name and word.casefold() not in _NO_NAMES.split() and _bare(word) not in known:
            strange.append(word)
    return strange


def is_literal(quote: str, given: Sequence[str]) -> bool:
    """Tell whether a quote stands literally in what was given, whatever its capitals and white space."""
    wanted = _flat(quote)
    return bool(wanted) and any(wanted in _flat(one) for one in given)


def _numbers(text: str) -> set[float]:
    digits = {reading for number in re.findall(r"\d+(?:[.,]\d+)*", text) for reading in _readings(number)}
    return digits | {float(_WORDS[word]) for word in words_of(text) if word in _WORDS}


def _readings(number: str) -> set[float]:
    """Give what a number may mean: 1.200 is twelve hundred in Dutch, and a little over one in English."""
    found = set()
    if _THOUSANDS.fullmatch(number):
        found.add(float(re.sub(r"[.,]", "", number)))
    plain = number.replace(",", ".")
    if plain.count(".") <= 1:
        found.add(float(plain))
    elif not found:
        # A date such as 18.12.2026, or a version: its parts count.
        found |= {float(part) for part in plain.split(".") if part}
    return found


def _channels(text: str) -> list[str]:
    words = [word.strip("'") for word in words_of(text.replace("_", " "))]
    pairs = [f"{one} {other}" for one, other in pairwise(words)]
    return [key for word in (*words, *pairs) for key in _by_word().get(word, ())]


@cache
def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for channel in built_in_channels():
        if channel.key not in _CLEAR_CHANNELS:
            continue
        for name in (channel.nl, channel.en, channel.key.replace("_", " "), *channel.synonyms):
            if name not in _UNCLEAR_WORDS:
                found[fold(name)] = (*found.get(fold(name), ()), channel.key)
    return found


def _bare(word: str) -> str:
    return re.sub(r"(?:['’]s?|s)$", "", word.casefold())


def _flat(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .,;:“”‘’\"'")
