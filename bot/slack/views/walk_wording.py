"""How rounds and walks are worded: outcomes, dates, and the targets that their buttons carry along."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from bot.journey.language import Language
from bot.journey.walks import Outcome, Seen, Tally
from bot.slack.views.blocks import clip, safe
from prompts.catalogue import Catalogue
from prompts.figures import weekday

LONGEST_STEP = 150
LONGEST_NOTE = 300
"""Characters of a note in a line of a message; all of it stands in the window, and behind “read everything”."""
MARKS = {Outcome.WELL: "✓", Outcome.FRICTION: "~", Outcome.BROKEN: "✕"}


@dataclass(frozen=True)
class OnWalk:
    """What a button is about: a walk, perhaps a step of it, or something that was chosen."""

    walk_id: int
    part: str = ""

    def __str__(self) -> str:
        """Write it as the value of a button."""
        return f"{self.walk_id}|{self.part}"

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read the value of a button."""
        walk_id, _, part = written.partition("|")
        return cls(int(walk_id), part)


def one_line(text: str, most: int) -> str:
    """Write what somebody typed in one line of at most so many characters."""
    return safe(clip(text.replace("\n", " "), most))


def day_of(moment: datetime, language: Language) -> str:
    """Write the day of a moment that is near: vrijdag 5 december."""
    return weekday(moment.date(), language)


def time_of(moment: datetime) -> str:
    """Write the time of day: 17:00."""
    return f"{moment:%H:%M}"


def how(seen: Seen, say: Catalogue) -> str:
    """Say how it went for somebody, with a mark before the word."""
    parts = [f"{MARKS[seen.outcome]} {say(f'walk-{seen.outcome}')}" if seen.outcome else ""]
    parts.append(say("walk-outdated") if seen.outdated else "")
    return ", ".join(filter(None, parts)) or say("walk-untold")


def how_for_all(counted: Tally, say: Catalogue) -> str:
    """Say how it went: in a word where all agree, else how often it went how."""
    counts = {Outcome.WELL: counted.well, Outcome.FRICTION: counted.friction, Outcome.BROKEN: counted.broken}
    told = {outcome: count for outcome, count in counts.items() if count}
    if not told:
        return say("walk-untold")
    if len(told) == 1:
        outcome = next(iter(told))
        return f"{MARKS[outcome]} {say(f'walk-{outcome}')}"
    return ", ".join(say(f"walk-tally-{outcome}", count=count) for outcome, count in told.items())
