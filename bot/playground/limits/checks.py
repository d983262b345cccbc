"""The small words in which the shapes of payloads are written down: strings, lists, objects.

A check takes a value and its JSON pointer and yields a problem for everything that Slack would refuse.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Problem:
    """One reason to refuse a payload. ``code`` is Slack's error, ``pointer`` leads to the culprit."""

    message: str
    pointer: str
    code: str = ""

    def __str__(self) -> str:
        return f"{self.message} [json-pointer:{self.pointer}]"


Problems = Iterator[Problem]
Check = Callable[[Any, str], Problems]


@dataclass(frozen=True)
class Required:
    """Marks a field that must be present."""

    check: Check


Fields = dict[str, Check | Required]


def string(longest: int | None = None, shortest: int = 1) -> Check:
    """Accept a string within these lengths in characters."""

    def check(value: Any, pointer: str) -> Problems:
        if not isinstance(value, str):
            yield Problem("must be a string", pointer)
        elif longest is not None and len(value) > longest:
            yield Problem(f"must be less than {longest + 1} characters (is {len(value)})", pointer)
        elif len(value) < shortest:
            yield Problem(f"must be more than {shortest - 1} characters", pointer)

    return check


def matching(pattern: str, otherwise: str) -> Check:
    """Accept a string that is written in one way, such as a date; ``otherwise`` is what is said of any other."""
    compiled = re.compile(pattern)

    def check(value: Any, pointer: str) -> Problems:
        if not isinstance(value, str) or not compiled.fullmatch(value):
            yield Problem(otherwise, pointer)

    return check


def boolean(value: Any, pointer: str) -> Problems:
    """Accept true or false, not a word or a number."""
    if not isinstance(value, bool):
        yield Problem("must be true or false", pointer)


def integer(lowest: int, highest: int) -> Check:
    """Accept a whole number within bounds."""

    def check(value: Any, pointer: str) -> Problems:
        if not isinstance(value, int) or isinstance(value, bool) or not lowest <= value <= highest:
            yield Problem(f"must be a whole number from {lowest} to {highest}", pointer)

    return check


def one_of(*allowed: str) -> Check:
    """Accept one of a few words."""

    def check(value: Any, pointer: str) -> Problems:
        if value not in allowed:
            yield Problem(f"must be one of {', '.join(allowed)} (is {value!r})", pointer)

    return check


def list_of(item: Check, fewest: int, most: int | None) -> Check:
    """Accept a list with so many items, each of which passes a check."""

    def check(value: Any, pointer: str) -> Problems:
        if not isinstance(value, list):
            yield Problem("must be a list", pointer)
            return
        if len(value) < fewest:
            yield Problem(f"no fewer than {fewest} items allowed", pointer)
        if most is not None and len(value) > most:
            yield Problem(f"no more than {most} items allowed (has {len(value)})", pointer)
        for number, element in enumerate(value):
            yield from item(element, f"{pointer}/{number}")

    return check


def record(fields: Mapping[str, Check | Required], *, either: Iterable[tuple[str, str]] = ()) -> Check:
    """Accept an object with these fields and no others; ``either`` names pairs of which exactly one must be there."""

    def check(value: Any, pointer: str) -> Problems:
        if not isinstance(value, dict):
            yield Problem("must be an object", pointer)
            return
        for name in value.keys() - fields.keys():
            yield Problem(f"unknown field {name!r}", pointer)
        for name, field in fields.items():
            if name in value:
                yield from _check_of(field)(value[name], f"{pointer}/{name}")
            elif isinstance(field, Required):
                yield Problem(f"missing required field: {name}", pointer)
        for first, second in either:
            if (first in value) == (second in value):
                yield Problem(f"needs either {first} or {second}", pointer)

    return check


def typed(kinds: Mapping[str, Check], what: str) -> Check:
    """Accept an object whose ``type`` decides which check it must pass."""

    def check(value: Any, pointer: str) -> Problems:
        if not isinstance(value, dict):
            yield Problem("must be an object", pointer)
        elif value.get("type") not in kinds:
            yield Problem(f"unsupported type for {what}: {value.get('type')!r}", pointer)
        else:
            yield from kinds[value["type"]](value, pointer)

    return check


def both(*checks: Check) -> Check:
    """Accept a value that passes several checks."""

    def check(value: Any, pointer: str) -> Problems:
        for part in checks:
            yield from part(value, pointer)

    return check


def refused_as(code: str, part: Check) -> Check:
    """Accept what ``part`` accepts, and refuse the rest with an error code of its own."""

    def check(value: Any, pointer: str) -> Problems:
        for problem in part(value, pointer):
            yield Problem(problem.message, problem.pointer, code)

    return check


def anything(_value: Any, _pointer: str) -> Problems:
    """Accept whatever the app likes."""
    yield from ()


def walk(node: Any, name: str) -> Iterator[Any]:
    """Yield every value that stands under ``name`` at any depth."""
    if isinstance(node, list):
        for item in node:
            yield from walk(item, name)
    elif isinstance(node, dict):
        if name in node:
            yield node[name]
        for value in node.values():
            yield from walk(value, name)


def _check_of(field: Check | Required) -> Check:
    return field.check if isinstance(field, Required) else field
