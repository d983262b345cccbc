"""Finding our answer in what a model said: JSON that validates, also inside a fence or between words."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

T = TypeVar("T", bound=BaseModel)

_THOUGHT = re.compile(r"\s*<think>.*?(?:</think>|$)\s*", re.DOTALL | re.IGNORECASE)
_MOST_TRIES = 40


def spoken(text: str) -> str:
    """Give what was said without what the model thought aloud before, as small local models do."""
    return _THOUGHT.sub("", text, count=1) if text.lstrip()[:7].lower() == "<think>" else text


def validated(text: str, output: type[T], restored: Callable[[Any], Any]) -> T | None:
    """Give the first JSON in a text that validates, with `restored` done to it before; None where there is none."""
    for found in _objects(spoken(text)):
        try:
            return output.model_validate(restored(found))
        except (ValidationError, RecursionError):
            continue
    return None


def _objects(text: str) -> Iterator[Any]:
    decoder, at = json.JSONDecoder(), text.find("{")
    for _ in range(_MOST_TRIES):
        if at < 0:
            return
        # Where no JSON begins here, perhaps it does further on.
        with suppress(ValueError, RecursionError):
            found = decoder.raw_decode(text, at)[0]
            # Half a sign, as JSON can spell it, could be sent to nobody.
            json.dumps(found, ensure_ascii=False).encode()
            yield found
        at = text.find("{", at + 1)
