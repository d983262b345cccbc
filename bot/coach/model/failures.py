"""What goes wrong between us and a model, and which of our reasons it is."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

from openai import APIConnectionError, APIError, APIStatusError, APITimeoutError

from bot.coach.reasons import Reason

_TOO_LONG = (
    "context_length",
    "context length",
    "context size",
    "maximum context",
    "too many tokens",
    "exceed_context",
)
_FILTERED = ("content_filter", "content_policy", "responsibleai")
_SPENT = ("insufficient_quota", "billing")
_AGAIN = frozenset({408, 409, 425, 429})

QUIRKS: Mapping[str, tuple[str, ...]] = {
    # In the order in which a refusal is read: the names of the more special ones hold those of others.
    "stream_options": ("stream_options", "include_usage"),
    "token_limit": ("max_completion_tokens", "max_tokens"),
    "temperature": ("temperature",),
    "store": ("'store'", '"store"', "store is not", "parameter: store"),
    "schema": ("response_format", "json_schema", "text.format", "structured output", "schema"),
}
"""What some servers refuse in a question, and the words with which they do."""


class Failed(Exception):
    """A try came to nothing. `again` tells whether another one may do better, `after` how many seconds to wait.

    `quirk` is what the server does not take, of `QUIRKS`: without that it may answer.
    """

    def __init__(
        self, reason: Reason, *, again: bool = False, after: float | None = None, quirk: str = ""
    ) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.again = again
        self.after = after
        self.quirk = quirk


def failure(error: Exception) -> Failed:
    """Give what an error of the library means. Which errors it raises for broken answers is nowhere laid down."""
    if isinstance(error, Failed):
        return error
    if isinstance(error, APITimeoutError | TimeoutError):
        return Failed(Reason.SLOW)
    if isinstance(error, APIStatusError):
        return _of_status(error)
    if isinstance(error, APIConnectionError | OSError):
        return Failed(Reason.UNAVAILABLE, again=True)
    if isinstance(error, APIError):
        # Told in the middle of a stream.
        return _of_words(_words(error)) or Failed(Reason.UNAVAILABLE)
    return Failed(Reason.INVALID)


def _of_status(error: APIStatusError) -> Failed:
    status, words = error.status_code, _words(error)
    after = _seconds(error.response.headers)
    if (known := _of_words(words)) is not None:
        return known
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Failed(Reason.BUSY, again=True, after=after)
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return Failed(Reason.TOO_LONG)
    if status in {HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.NOT_IMPLEMENTED}:
        quirk = next((name for name, told in QUIRKS.items() if any(word in words for word in told)), "")
        return Failed(Reason.MISCONFIGURED, quirk=quirk)
    if status in _AGAIN or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Failed(Reason.UNAVAILABLE, again=True, after=after)
    return Failed(Reason.MISCONFIGURED)


def _of_words(words: str) -> Failed | None:
    for reason, told in (
        (Reason.TOO_LONG, _TOO_LONG),
        (Reason.REFUSED, _FILTERED),
        (Reason.MISCONFIGURED, _SPENT),
    ):
        if any(word in words for word in told):
            return Failed(reason)
    return None


def _words(error: APIError) -> str:
    return f"{error.message} {error.code} {error.param} {error.type} {error.body}".lower()


def _seconds(headers: Mapping[str, Any]) -> float | None:
    """Read how long the server asks to wait: seconds, milliseconds in a header of OpenAI's, or a date."""
    try:
        if "retry-after-ms" in headers:
            return max(0.0, float(headers["retry-after-ms"]) / 1000)
        told = headers.get("retry-after")
        if told is None:
            return None
        if told.replace(".", "", 1).isdigit():
            return float(told)
        return max(0.0, (parsedate_to_datetime(told) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None
