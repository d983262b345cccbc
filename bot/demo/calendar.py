"""Time in the scripted session: it passes alarm by alarm, so that nothing that happens of its own accord is skipped."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.playground.client import PlaygroundClient

HOME = ZoneInfo("Europe/Amsterdam")
"""Where the team lives."""
PATIENCE = 30.0
"""Seconds until the bot should have done what was due."""


def at(day: date, hour: int = 0, minute: int = 0) -> datetime:
    """Give a moment where the team lives."""
    return datetime.combine(day, time(hour, minute), HOME)


async def live_until(playground: PlaygroundClient, moment: datetime) -> list[datetime]:
    """Let time pass until a moment, with all that happens until then; gives the moments at which something did."""
    happened: list[datetime] = []
    while True:
        following = await playground.alarm(timeout=PATIENCE)
        if following is None or following > moment:
            break
        await playground.jump(timeout=PATIENCE)
        happened.append(following)
    await skip_to(playground, moment)
    await playground.alarm(timeout=PATIENCE)
    return happened


async def skip_to(playground: PlaygroundClient, moment: datetime) -> None:
    """Let time pass until a moment, whatever the bot does meanwhile, as when it is down."""
    left = (moment.astimezone(UTC) - await playground.now()).total_seconds()
    if left > 0:
        await playground.move_clock(left)
