"""Reading what a survey tool posts into records and a scale; what it should have posted instead, where that fails."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from bot.journey.satisfaction.values import Scale

_AROUND = "scores", "scale"


class Misread(Exception):
    """The body is not what it should be; the sentence `score-request-<code>` says why."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True)
class HandedIn:
    """Scores as they were posted: one record for each, and on which scale they are, where that was said."""

    records: tuple[Mapping[str, Any], ...]
    scale: Scale | None


def read_json(body: bytes) -> HandedIn:
    """Read `{"scores": [...], "scale": "0-10"}`, or one score by itself. Raises `Misread`."""
    document = _document(body)
    if not isinstance(document, dict):
        raise Misread("wrong-shape")
    scale = read_scale(document.get("scale"))
    if "scores" not in document:
        single = {name: value for name, value in document.items() if name != "scale"}
        return HandedIn((single,), scale)
    if unknown := sorted(document.keys() - set(_AROUND)):
        raise Misread("unknown-field", field=unknown[0][:40])
    records = document["scores"]
    if not isinstance(records, list) or not all(isinstance(one, dict) for one in records):
        raise Misread("wrong-shape")
    return HandedIn(tuple(records), scale)


def read_scale(told: Any) -> Scale | None:
    """Read the name of a scale; None where none is told. Raises `Misread`."""
    if told is None or told == "":
        return None
    if not isinstance(told, str) or told not in set(Scale):
        raise Misread("wrong-scale", scales=", ".join(Scale))
    return Scale(told)


def _document(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise Misread("not-utf8") from error
    except json.JSONDecodeError as error:
        raise Misread("not-json", line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:
        # A number of thousands of digits, or brackets within brackets without end.
        raise Misread("wrong-shape") from error


def _refuse_constant(_name: str) -> NoReturn:
    raise ValueError("NaN and Infinity are no JSON")
