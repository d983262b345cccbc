"""What people type to change a rhythm at once: "pauzeer tot 1 maart", "skip the next one", "stop"."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Self

from bot.journey.hearing.fix_line import read_date
from bot.journey.hearing.words import fold_in_place, load_data, phrases_pattern

_LONGEST_DATE = 4
"""Words of a date: the 1st of March 2027 has five with "of", which nobody types."""


class RhythmWord(StrEnum):
    """What somebody wants done with a rhythm."""

    PAUSE = "pause"
    RESUME = "resume"
    SKIP = "skip"
    UNSKIP = "unskip"
    STOP = "stop"


@dataclass(frozen=True)
class RhythmCommand:
    """What somebody wants done, for the day that it is about or lasts until; `unread` is what is no date.

    Without a day a pause lasts until somebody resumes, and the next round is the one that is skipped.
    """

    word: RhythmWord
    day: date | None = None
    unread: str = ""

    @classmethod
    def of_day(cls, word: RhythmWord, day: str) -> Self:
        """Make one about a day that is written as 2026-11-02; an empty one is none."""
        return cls(word, date.fromisoformat(day) if day else None)


def read_rhythm_command(text: str, today: date) -> tuple[RhythmCommand | None, str]:
    """Read what is typed behind the command for the rhythm; gives what to do, if anything, and a name or nothing."""
    typed = text.strip()
    for word, pattern in _patterns().items():
        match = pattern.match(fold_in_place(typed))
        if match is None:
            continue
        rest = typed[match.end() :].strip()
        if word != RhythmWord.PAUSE or not match["until"]:
            return RhythmCommand(word), rest
        return _paused(rest, today)
    return None, typed


def _paused(rest: str, today: date) -> tuple[RhythmCommand, str]:
    words = rest.split()
    for count in range(min(_LONGEST_DATE, len(words)), 0, -1):
        day = read_date(fold_in_place(" ".join(words[:count])), today)
        if day is not None:
            return RhythmCommand(RhythmWord.PAUSE, day), " ".join(words[count:])
    return RhythmCommand(RhythmWord.PAUSE, unread=rest), ""


@cache
def _patterns() -> dict[RhythmWord, re.Pattern[str]]:
    said = load_data("rhythm_words.toml")["commands"]
    until = phrases_pattern(said["until"])
    return {
        word: re.compile(rf"(?:{phrases_pattern(said[word])})(?!\w)(?P<until>\s+(?:{until})(?!\w))?")
        for word in (RhythmWord.PAUSE, RhythmWord.RESUME, RhythmWord.SKIP, RhythmWord.STOP)
    }
