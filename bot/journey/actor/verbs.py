"""Verbs and the forms they take, in Dutch and in English."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """The form in which a verb stands in a sentence."""

    BASE = "base"
    """Dutch infinitive, which is the plural as well; the English plain form."""
    THIRD = "third"
    """Third person: "stuurt", "sends"."""
    STEM = "stem"
    """Dutch first person and command: "stuur"."""
    PAST = "past"
    PARTICIPLE = "participle"
    ACTION = "action"
    """The verb as a noun: "verwerking", "processing"."""


class Takes(StrEnum):
    """What a verb is done to."""

    PERSON = "person"
    THING = "thing"


class ObjectRole(StrEnum):
    """How the object tells who does it; see the top of nl_verbs.toml."""

    PLAIN = ""
    ISSUES = "issues"
    DELIVERS = "delivers"
    HANDLES = "handles"
    RECEIVES = "receives"
    REQUESTS = "requests"


@dataclass(frozen=True)
class Verb:
    """A verb and who usually does it.

    `lean` runs from 3 (surely the company) to -3 (surely the customer). `particle` is the part that
    splits off: "op" of "opsturen", "up" of "follow up"; empty where there is none.
    """

    base: str
    particle: str = ""
    lean: float = 0.0
    takes: Takes = Takes.THING
    role: ObjectRole = ObjectRole.PLAIN


Spelling = tuple[str, Form]

_VOWELS = "aeiou"
_VOWEL_GROUPS = re.compile("[aeiouyë]+")
_INSEPARABLE = ("be", "ge", "her", "ont", "ver", "er", "mis")
_SHORT_ENDINGS = ("el", "er", "en", "ig", "em")  # unstressed, so the vowel stays single: bevestig, herinner
_LONG = {"a": "aa", "e": "ee", "o": "oo", "u": "uu"}


def dutch_forms(base: str, particle: str, strong: Mapping[str, str]) -> Iterator[Spelling]:
    """Every spelling of a Dutch verb, written as one word.

    Both ways of ending in -d and -t are given, since people mix them up ("verstuurdt", "gebelt").
    """
    yield particle + base, Form.BASE
    root = next((root for root in _roots(base) if root in strong), "")
    if root:
        prefix = base.removesuffix(root)
        third, past, pasts, participle = strong[root].split()
        yield particle + prefix + third, Form.THIRD
        yield particle + prefix + past, Form.PAST
        yield particle + prefix + pasts, Form.PAST
        yield particle + _dutch_participle(prefix, participle), Form.PARTICIPLE
    for stem in _dutch_stems(base):
        yield particle + stem, Form.STEM
        yield from (
            (particle + stem + ending, Form.THIRD) for ending in ("d", "dt") if not stem.endswith(("d", "t"))
        )
        yield from ((particle + stem + ending, Form.ACTION) for ending in ("ing", "ingen"))
        yield particle + stem + ("" if stem.endswith("t") else "t"), Form.THIRD
        if not root:
            yield from ((particle + stem + ending, Form.PAST) for ending in ("te", "ten", "de", "den"))
            ge = "" if _is_inseparable(base) else "ge"
            ends = ("",) if stem[-1] in "dt" else ("d", "t")
            yield from ((particle + ge + stem + end, Form.PARTICIPLE) for end in ends)
    yield from _action_of(base, particle)


def _is_inseparable(base: str) -> bool:
    """Whether a verb has no "ge" in its participle: "betaald", but "gebeld"."""
    rests = (base.removeprefix(prefix) for prefix in _INSEPARABLE if base.startswith(prefix))
    return any(len(_VOWEL_GROUPS.findall(rest)) > 1 for rest in rests)


def _roots(base: str) -> Iterator[str]:
    yield base
    yield from (
        base.removeprefix(prefix) for prefix in (*_INSEPARABLE, "over", "door") if base.startswith(prefix)
    )


def _dutch_participle(prefix: str, participle: str) -> str:
    return prefix + participle.removeprefix("ge") if prefix else participle


def _dutch_stems(base: str) -> Iterator[str]:
    """Stems of a regular infinitive; more than one where spelling alone does not tell how it sounds."""
    if not base.endswith("en"):
        yield base.removesuffix("n")
        return
    stem = base[:-2]
    if len(stem) < 2:  # noqa: PLR2004 - a stem has at least a vowel and a consonant
        return
    if stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        yield stem[:-1]
        yield stem  # of loanwords: "appt", "mailt"
        return
    devoiced = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    closed = stem[-1] not in _VOWELS and stem[-2] in _LONG and (len(stem) == 2 or stem[-3] not in _VOWELS)  # noqa: PLR2004 - as above
    if closed:
        yield devoiced[:-2] + _LONG[stem[-2]] + devoiced[-1]
    if not closed or stem.endswith(_SHORT_ENDINGS):
        yield devoiced


def _action_of(base: str, particle: str) -> Iterator[Spelling]:
    """Give the verb as a noun where its sounds stay as in the infinitive: "verzending", "levering"."""
    if base.endswith("en"):
        yield particle + base[:-2] + "ing", Form.ACTION
    if base.endswith("eren"):
        yield particle + base[:-4] + "atie", Form.ACTION


def english_forms(base: str, strong: Mapping[str, str]) -> Iterator[Spelling]:
    """Every spelling of an English verb, its particle left out."""
    yield base, Form.BASE
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        yield base + "es", Form.THIRD
    elif base.endswith("y") and base[-2] not in _VOWELS:
        yield base[:-1] + "ies", Form.THIRD
    else:
        yield base + "s", Form.THIRD
    for stem in _english_stems(base):
        yield stem + "ing", Form.ACTION
    if base in strong:
        past, participle = strong[base].split()
        yield past, Form.PAST
        yield participle, Form.PARTICIPLE
        return
    stems = (
        [base[:-1] + "i"] if base.endswith("y") and base[-2] not in _VOWELS else list(_english_stems(base))
    )
    for stem in stems:
        yield stem + "ed", Form.PAST
        yield stem + "ed", Form.PARTICIPLE


def _english_stems(base: str) -> Iterator[str]:
    if base.endswith("e") and not base.endswith("ee"):
        yield base[:-1]
        return
    yield base
    doubles = len(base) > 2 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and base[-3] not in _VOWELS  # noqa: PLR2004 - consonant, vowel, consonant
    if doubles:
        yield base + base[-1]


def english_action(base: str) -> Iterator[Spelling]:
    """Nouns in -ion and -ment that come from the verb: "qualification", "activation", "assessment"."""
    if base.endswith("ify"):
        yield base[:-1] + "ication", Form.ACTION
    if base.endswith("ate"):
        yield base[:-1] + "ion", Form.ACTION
    if base.endswith(("ss", "oy", "ll")):
        yield base + "ment", Form.ACTION
    if base.endswith(("ise", "ize")):
        yield base[:-1] + "ation", Form.ACTION
