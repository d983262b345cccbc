"""A circuit breaker: a model that fails and fails is left alone for a while, so that nobody waits for it."""

from collections.abc import Callable

from bot.coach.reasons import Reason

FAILURES = frozenset({Reason.UNAVAILABLE, Reason.SLOW, Reason.BUSY, Reason.MISCONFIGURED})
"""What says that the model is not well. That it refuses or talks nonsense does not: it is there."""


class Breaker:
    """Counts failures in a row. Open, it lets nothing pass but, after a rest, one question to find out."""

    def __init__(self, failures: int, rest: float, now: Callable[[], float]) -> None:
        self._most = failures
        self._rest = rest
        self._now = now
        self._failed = 0
        self._reason: Reason | None = None
        self._opened_at = 0.0
        self._finding_out = False

    def refuses(self) -> Reason | None:
        """Give why a question may not pass, or None: then `passed`, `failed` or `left` must follow."""
        if self._failed < self._most:
            return None
        if self._finding_out or self._now() - self._opened_at < self._rest:
            return self._reason
        self._finding_out = True
        return None

    def passed(self) -> None:
        """Note that the model answered, in whatever way."""
        self._failed, self._finding_out = 0, False

    def failed(self, reason: Reason) -> None:
        """Note that the model is not well."""
        self._failed += 1
        self._reason = reason
        self._opened_at = self._now()
        self._finding_out = False

    def left(self) -> None:
        """Note that nothing became known, since nobody waited for the answer."""
        self._finding_out = False
