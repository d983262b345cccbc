"""What a job works with: the guide, and as much of Slack as it needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from bot.guide.coaching import Coaching
from bot.guide.guide import Guide
from bot.guide.unit import Person


class NotNow(Exception):
    """Slack does not answer, or asks for patience: the job is tried again, after so many seconds where that is known.

    `why` is Slack's error code, or what kind of failure it was.
    """

    def __init__(self, why: str, after: float | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.after = after


class ChannelGone(Exception):
    """A channel is not there any more, was archived, or has thrown the bot out; `code` is Slack's."""

    def __init__(self, code: str, channel_id: str) -> None:
        super().__init__(code)
        self.code = code
        self.channel_id = channel_id


class InSlack(Protocol):
    """What jobs ask of Slack. Each may raise `NotNow`, and the job is then tried again."""

    async def person(self, workspace_id: str, user_id: str) -> Person:
        """Tell who somebody is: their name, language and time zone."""
        ...

    async def ids_in(self, channel_id: str) -> list[str]:
        """List who is in a channel, bots too. Raises `ChannelGone`, and the journey's rhythm is then halted."""
        ...

    async def humans(self, workspace_id: str, user_ids: Iterable[str], most: int) -> list[Person]:
        """Give the people among these, at most so many; no bots."""
        ...

    async def show(self, workspace_id: str, journey_id: int) -> None:
        """Bring all messages of a journey up to date; one that may be there already is looked for first."""
        ...


@dataclass(frozen=True)
class Surroundings:
    """What a job works with."""

    guide: Guide
    slack: InSlack
    coaching: Coaching
