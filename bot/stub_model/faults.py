"""Faults on demand: what can go wrong between us and a language model, a chosen number of times."""

from dataclasses import dataclass, field
from enum import StrEnum

ALWAYS = -1
"""So many times strikes a fault that stays until it is cleared."""


class FaultKind(StrEnum):
    """What can go wrong."""

    OUTAGE = "outage"
    """The connection is cut before anything is said."""
    SERVER_ERROR = "server_error"
    """A status such as 500 or 503."""
    RATE_LIMIT = "rate_limit"
    """429, with `Retry-After`."""
    UNAUTHORIZED = "unauthorized"
    NO_MODEL = "no_model"
    TOO_LONG = "too_long"
    FILTERED = "filtered"
    """400: a content filter keeps the question from the model."""
    REDIRECT = "redirect"
    """307, to another place."""
    NO_SCHEMA = "no_schema"
    """400 for questions with a schema, as servers answer that know none; without one they are answered."""
    NO_TEMPERATURE = "no_temperature"
    """400 for questions with a temperature."""
    LATENCY = "latency"
    """The answer comes after `seconds`."""
    HANG = "hang"
    """No answer ever comes."""
    DRIP = "drip"
    """The answer comes piece by piece, `seconds` between them, so that no single read takes long."""
    TRUNCATION = "truncation"
    """The answer stops at the most tokens."""
    REFUSAL = "refusal"
    FAILED = "failed"
    """200, and a body that says that it failed."""
    DISCONNECT = "disconnect"
    """The connection is cut in the middle of an answer."""
    EARLY_END = "early_end"
    """A stream ends in good order in the middle of an answer."""
    STALL = "stall"
    """Half an answer comes, and then nothing more."""
    CORRUPT = "corrupt"
    """Something that is no JSON stands in the middle of an answer."""
    STREAM_ERROR = "stream_error"
    """A stream tells an error in the middle."""
    PAGE = "page"
    """200, and a web page."""
    EMPTY = "empty"
    """200, and nothing at all."""
    NO_TEXT = "no_text"
    """An answer of no words."""
    BRACES = "braces"
    """200, and `{}` for a body."""
    BROKEN_JSON = "broken_json"
    """200, and half a body of JSON."""
    WRONG_SCHEMA = "wrong_schema"
    """JSON of another shape than was asked for."""
    PROSE = "prose"
    """Words where JSON was asked for."""
    FENCED = "fenced"
    """The right JSON, in a fence between words, after thinking aloud."""
    LEAK = "leak"
    """The answer repeats the instructions."""


@dataclass
class Fault:
    """One fault. `times` counts down with every question that it strikes, `after` lets so many pass first.

    `seconds` and `retry_after` are seconds; `status` is an HTTP status.
    """

    kind: FaultKind
    times: int = 1
    after: int = 0
    seconds: float = 0.05
    retry_after: float = 1
    status: int = 503


@dataclass
class Faults:
    """The faults that still have to strike."""

    pending: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> None:
        """Let a fault strike from the next question on."""
        self.pending.append(fault)

    def clear(self) -> None:
        """Make everything work again."""
        self.pending.clear()

    def strike(self) -> Fault | None:
        """Give the fault that strikes this question, if any, and count it down."""
        for fault in self.pending:
            if fault.after > 0:
                fault.after -= 1
                continue
            if fault.times != ALWAYS:
                fault.times -= 1
                if fault.times <= 0:
                    self.pending.remove(fault)
            return fault
        return None
