"""What the customer does, as the map tells it ("Reads the message"), said by the customer ("I read the message")."""

import re
from collections.abc import Callable, Mapping

from bot.journey.actor.lexicon import lexicon_of
from bot.journey.actor.verbs import Form
from bot.journey.language import Language

_FIRST = re.compile(r"^([^\W\d_]+(?:['’]t)?)(?=[\s,.]|$)(.*)$", re.DOTALL)
_IRREGULAR: Mapping[Language, Mapping[str, str]] = {
    Language.NL: {
        "is": "ben", "heeft": "heb", "kan": "kan", "wil": "wil", "mag": "mag", "zal": "zal", "komt": "kom",
        "doet": "doe", "gaat": "ga", "ziet": "zie", "staat": "sta", "slaat": "sla", "moet": "moet", "weet": "weet",
        "laat": "laat",
    },
    Language.EN: {
        "is": "am", "has": "have", "does": "do", "goes": "go", "can": "can", "must": "must", "wants": "want",
        "doesn't": "don't", "isn't": "am not", "hasn't": "haven't", "can't": "can't",
    },
}  # fmt: skip
_I = {Language.NL: "Ik", Language.EN: "I"}
_OTHERS: Mapping[Language, re.Pattern[str]] = {
    Language.NL: re.compile(r"\b(?:ze|zij|hij|hem|hun|haarzelf|zichzelf|hare|zijne)\b", re.IGNORECASE),
    Language.EN: re.compile(
        r"\b(?:he|she|they|him|them|hers|theirs|(?:her|his|their)(?=\s+(?:in|at|on|to|for|with|by|and|or|about|from|of|as)\b|\W*$))\b",
        re.IGNORECASE,
    ),
}
"""Where these stand, more than one verb would have to follow, and we might put words into somebody's mouth."""


def _me(match: re.Match[str]) -> str:
    return match[1] or "me"


_OWN: Mapping[Language, tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...]] = {
    Language.NL: (
        (re.compile(r"\b(?:haar|zijn)(?=\s+[^\W\d_]{3})"), "mijn"),
        # Of "waarop de kinderen zich vervelen" it is the children who are bored.
        (re.compile(r"\b((?:de|het|een|deze|die|alle)\s+\w+\s+zich)\b|\bzich\b"), _me),
    ),
    Language.EN: (
        (re.compile(r"\b(?:himself|herself|themselves)\b"), "myself"),
        (re.compile(r"\b(?:his|her|their)(?=\s+[^\W\d_]{2})"), "my"),
    ),
}
_PLURAL_OR_BE = re.compile(r"\b(?:die|dat|waar|waarom|of|als|omdat|er|hoe|wat)\b.*\bzijn\b", re.IGNORECASE)


def in_first_person(text: str, language: Language) -> str:
    """Say what somebody does as they would say it; empty where that cannot be done without guessing."""
    line = text.strip().rstrip(".")
    match = _FIRST.match(line)
    if match is None or _OTHERS[language].search(line) or _PLURAL_OR_BE.search(line):
        return ""
    verb = _mine(match[1].lower().replace("’", "'"), language)
    if not verb:
        return ""
    return f"{_I[language]} {verb}{as_my_own(_verbs_behind(match[2], language), language)}"


def as_my_own(text: str, language: Language) -> str:
    """Say "my" for "her" and "his" in what is told of somebody; a text that speaks of them otherwise stays as it is."""
    if _OTHERS[language].search(text) or _PLURAL_OR_BE.search(text):
        return text
    for pattern, own in _OWN[language]:
        text = pattern.sub(own, text)
    return text


def _verbs_behind(rest: str, language: Language) -> str:
    """Turn the verbs that follow "en" or a comma, as in "leest het en zet er opmerkingen bij"."""

    def turned(match: re.Match[str]) -> str:
        verb = _mine(match["verb"].lower(), language)
        return f"{match['joint']}{verb}" if verb else match[0]

    return re.sub(r"(?P<joint>(?:\b(?:en|and|maar|but)|,)\s+)(?P<verb>[^\W\d_]+)(?=\s+\S)", turned, rest)


def _mine(verb: str, language: Language) -> str:
    """Give the first person of a verb in the third; empty for a word that is none."""
    irregular = _IRREGULAR[language].get(verb)
    if irregular:
        return irregular
    forms = lexicon_of(language).forms
    third = [known for known, form in forms.get(verb, ()) if form is Form.THIRD]
    if not third:
        return ""
    if language is Language.EN:
        return third[0].base
    stems = {verb, verb[:-1]} if verb.endswith("t") else set()
    bases = {known.base for known in third}
    for stem in sorted(stems, key=len):
        if any(known.base in bases and form is Form.STEM for known, form in forms.get(stem, ())):
            return stem
    return ""
