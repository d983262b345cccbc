"""Names, addresses and numbers of people stay here: tokens go to the model in their place, and come back as what they were."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

_PARTICLES = frozenset(
    {"de", "den", "der", "het", "ten", "ter", "te", "van", "von", "la", "le", "el", "al", "in", "op"}
)

# Every repetition has an end: what people paste must not make us think for minutes.
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{0,63}[\w+-]@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_GROUP = re.compile(r"<!subteam\^[^<>]*>|<@[^<>]*>|(?<![\w@.])@[^\W_][\w.-]*\w")
_CHANNEL = re.compile(r"<#[^<>]*>")
_GAP = r"[ \u00a0.()/–-]{0,3}"
_PHONE = re.compile(
    # With a country: +31 6 12345678, 0031 20 123 45 67, +31 (0)20-1234567.
    rf"(?<![\w+])(?:\+|00(?=[1-9])){_GAP}[1-9](?:{_GAP}\d){{7,13}}(?![\w])"
    # Dutch without one: ten figures that begin with a single 0, and 0800 and 0900.
    rf"|(?<![\w+.,:/-])\(?0[1-9](?:{_GAP}\d){{8}}(?![\w])"
    rf"|(?<![\w+.,:/-])0[89]0[0-9]{_GAP}\d(?:{_GAP}\d){{3,6}}(?![\w])"
    # As Americans write theirs.
    r"|(?<![\w+.,:/-])\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![\w])"
)

# What models make of a token in Dutch.
_KINDS: Mapping[str, str] = {
    "PERSON": "PERSON",
    "PERSOON": "PERSON",
    "EMAIL": "EMAIL",
    "E-MAIL": "EMAIL",
    "MAIL": "EMAIL",
    "PHONE": "PHONE",
    "TELEFOON": "PHONE",
    "USER": "USER",
    "GEBRUIKER": "USER",
    "CHANNEL": "CHANNEL",
    "KANAAL": "CHANNEL",
}
_NAMED = "|".join(sorted(_KINDS, key=len, reverse=True))
_TOKEN = re.compile(
    # Between brackets a space will do; bare, only what nobody writes by chance.
    rf"\[[ ]?({_NAMED})[ ]?\\?[ _-]?[ ]?(\d{{1,5}})[ ]?\]|(?<!\w)({_NAMED})\\?[_-](\d{{1,5}})(?!\w)",
    re.IGNORECASE,
)
_LIKE_A_TOKEN = re.compile(rf"(?:{_NAMED})\W{{0,3}}_?\W{{0,3}}(\d{{1,5}})", re.IGNORECASE)
_HIGHEST = 80_000
_FIELD = re.compile(r"[a-z0-9_]+")


class Masks:
    """The masks of one call: the same words get the same token, and each token stands for words exactly as they were."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = _pattern_of(names)
        self._tokens: dict[tuple[str, str], str] = {}
        self._hidden: dict[tuple[str, int], str] = {}
        self._first = 1

    def mask(self, material: Any) -> Any:
        """Give material, JSON of any shape, in which tokens stand for who people are and where they are reached."""
        # Somebody may have typed what looks like a token: ours then count on from there.
        used = [int(number) for text in texts_of(material) for number in _LIKE_A_TOKEN.findall(text)]
        self._first = max((number for number in used if number < _HIGHEST), default=0) + 1
        return _mapped(material, self._masked)

    def restore(self, said: Any) -> Any:
        """Give what was said, text or JSON of any shape, with the words in the place of their tokens."""
        return _mapped(said, self._restored)

    def __len__(self) -> int:
        return len(self._hidden)

    def _masked(self, text: str) -> str:
        for kind, pattern in (("CHANNEL", _CHANNEL), ("EMAIL", _EMAIL), ("USER", _GROUP), ("PHONE", _PHONE)):
            text = pattern.sub(lambda found, kind=kind: self._token(kind, found[0]), text)  # type: ignore[misc]
        if self._names is not None:
            text = self._names.sub(lambda found: self._token("PERSON", found[0]), text)
        return text

    def _token(self, kind: str, words: str) -> str:
        if (kind, words) not in self._tokens:
            number = self._first + sum(1 for held, _ in self._hidden if held == kind)
            self._tokens[kind, words] = f"[{kind}_{number}]"
            self._hidden[kind, number] = words
        return self._tokens[kind, words]

    def _restored(self, text: str) -> str:
        def word(found: re.Match[str]) -> str:
            kind, number = _KINDS[(found[1] or found[3]).upper()], int(found[2] or found[4])
            return self._hidden.get((kind, number), found[0])

        return _TOKEN.sub(word, text) if self._hidden else text


def _pattern_of(names: Iterable[str]) -> re.Pattern[str] | None:
    """Find whole names however they are spelled, and first and last names as names: Mark, not mark."""
    whole = {" ".join(name.split()) for name in names}
    whole = {name for name in whole if len(name) > 1 and not name.isdigit()}
    parts = {
        part
        for name in whole
        for part in re.split(r"[\s,()/]+", name)
        if len(part) > 1 and part.casefold() not in _PARTICLES and part[0].isalpha() and part[0].isupper()
    }
    if not whole:
        return None
    as_names = "|".join(re.escape(part) for part in sorted(parts, key=len, reverse=True))
    spelled = "|".join(
        re.escape(name).replace(r"\ ", r"\s+") for name in sorted(whole, key=len, reverse=True)
    )
    either = f"(?i:{spelled})" + (f"|(?:{as_names})" if as_names else "")
    # A token that stands there already is no name.
    return re.compile(rf"(?<![\w\[])(?:{either})(?!\w)")


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        # What a field is called is ours, also where somebody is called the same.
        return {
            key if _FIELD.fullmatch(key) else change(key): _mapped(held, change)
            for key, held in value.items()
        }
    if isinstance(value, list | tuple):
        return [_mapped(held, change) for held in value]
    return value


def texts_of(value: Any) -> Iterator[str]:
    """Give every text in JSON of any shape, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, held in value.items():
            yield from texts_of(key)
            yield from texts_of(held)
    elif isinstance(value, list | tuple):
        for held in value:
            yield from texts_of(held)
