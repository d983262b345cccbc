"""Faults on demand: what can go wrong between an app and Slack, a chosen number of times."""

import fnmatch
from dataclasses import dataclass, field
from typing import Literal

FaultKind = Literal["rate_limit", "server_error", "latency", "drop", "refuse"]


@dataclass
class Fault:
    """One fault of the Web API.

    ``method`` is a method's name or a pattern such as ``chat.*``. ``times`` counts down with every call it
    strikes. ``retry_after`` and ``seconds`` are whole and fractional seconds; ``status`` is an HTTP status.
    ``after`` lets that many calls pass first. With ``answer_lost`` a dropped connection is dropped after the
    call did its work, so that a retry meets what the first try left. ``error`` is the code with which a
    ``refuse`` answers, such as ``restricted_action`` where only some may post.
    """

    kind: FaultKind
    method: str = "*"
    times: int = 1
    after: int = 0
    retry_after: int = 1
    status: int = 503
    seconds: float = 1.0
    answer_lost: bool = False
    error: str = "restricted_action"


@dataclass
class Faults:
    """The faults that still have to strike, and how often events are delivered in excess."""

    pending: list[Fault] = field(default_factory=list)
    duplicate_events: int = 0

    def add(self, fault: Fault) -> None:
        """Let a fault strike from the next call on."""
        self.pending.append(fault)

    def clear(self) -> None:
        """Make everything work again."""
        self.pending.clear()
        self.duplicate_events = 0

    def strike(self, method: str) -> Fault | None:
        """Return the fault that strikes this call of a Web API method, if any, and count it down."""
        for fault in self.pending:
            if not fnmatch.fnmatchcase(method, fault.method):
                continue
            if fault.after > 0:
                fault.after -= 1
                continue
            fault.times -= 1
            if fault.times <= 0:
                self.pending.remove(fault)
            return fault
        return None
