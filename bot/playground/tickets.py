"""The short-lived permissions Slack hands out: ``trigger_id`` and ``response_url``."""

import secrets
from dataclasses import dataclass

from bot.playground.clock import Clock

TRIGGER_SECONDS = 3.0
RESPONSE_SECONDS = 30 * 60.0
RESPONSE_USES = 5


class TicketRefused(Exception):
    """A trigger or response address that is unknown, used or too old; the text is Slack's error code."""


@dataclass
class Trigger:
    """The permission to open one modal for a user, once, within three seconds.

    ``view_id`` is the modal in which the user acted, if any: only then a view may be pushed. ``channel_id`` is the
    conversation that they were looking at, where Slack knows it.
    """

    user_id: str
    view_id: str | None
    channel_id: str | None
    issued: float
    exchanged: bool = False


@dataclass
class ResponseTicket:
    """The permission to answer an interaction through its ``response_url``.

    ``message_ts`` is the message that the user acted on, which may be replaced or deleted.
    """

    user_id: str
    channel_id: str
    message_ts: str | None
    thread_ts: str | None
    issued: float
    uses: int = 0


class Tickets:
    """All triggers and response addresses handed out so far."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._triggers: dict[str, Trigger] = {}
        self._responses: dict[str, ResponseTicket] = {}

    def issue_trigger(
        self, user_id: str, view_id: str | None = None, *, channel_id: str | None = None
    ) -> str:
        """Return a new ``trigger_id`` for a user who just acted."""
        number = int(self._clock.now() * 1000)
        trigger_id = f"{number}.{secrets.randbelow(10**12):012d}.{secrets.token_hex(16)}"
        self._triggers[trigger_id] = Trigger(user_id, view_id, channel_id, self._clock.now())
        return trigger_id

    def exchange_trigger(self, trigger_id: str) -> Trigger:
        """Use a ``trigger_id`` up. Raises ``TicketRefused`` when it is unknown, used or too old."""
        trigger = self._triggers.get(trigger_id)
        if trigger is None:
            raise TicketRefused("invalid_trigger_id")
        if trigger.exchanged:
            raise TicketRefused("exchanged_trigger_id")
        if self._clock.now() - trigger.issued > TRIGGER_SECONDS:
            raise TicketRefused("expired_trigger_id")
        trigger.exchanged = True
        return trigger

    def issue_response(
        self, user_id: str, channel_id: str, message_ts: str | None = None, thread_ts: str | None = None
    ) -> str:
        """Return the secret part of a new ``response_url``."""
        key = secrets.token_urlsafe(18)
        now = self._clock.now()
        self._responses[key] = ResponseTicket(user_id, channel_id, message_ts, thread_ts, now)
        return key

    def use_response(self, key: str) -> ResponseTicket:
        """Use a ``response_url`` once. Raises ``TicketRefused`` after five uses or half an hour."""
        ticket = self._responses.get(key)
        if ticket is None:
            raise TicketRefused("invalid_url")
        if ticket.uses >= RESPONSE_USES:
            raise TicketRefused("used_url")
        if self._clock.now() - ticket.issued > RESPONSE_SECONDS:
            raise TicketRefused("expired_url")
        ticket.uses += 1
        return ticket
