"""The words and figures of a picture, in the reader's language."""

from datetime import date

from bot.journey.language import Language
from prompts import figures
from prompts.catalogue import catalogue

WORDS = (
    "assumption",
    "conversion",
    "emotion",
    "evidence",
    "fix-here",
    "fixes",
    "fixes-by-priority",
    "gain",
    "gains",
    "goal",
    "goal-line",
    "high-point",
    "information-need",
    "legend",
    "low-point",
    "matrix",
    "metrics",
    "moment-of-truth",
    "needs",
    "no-emotion-known",
    "nothing-yet",
    "nothing-yet-hint",
    "offline",
    "online",
    "owner",
    "pain",
    "pains",
    "question",
    "questions",
    "satisfaction",
    "score",
    "stale",
    "steps",
    "thoughts",
    "touchpoints",
    "trend",
)
"""The words of the map that hold no values; the template finds them by these names."""


class Figures:
    """Sentences, dates and numbers as people of a language write them."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.say = catalogue(language)

    def number(self, value: float, digits: int = 1) -> str:
        """Write a number with at most so many decimals: 7,6 in Dutch, 7.6 in English."""
        return figures.number(value, self.language, digits)

    def count(self, number: float) -> str:
        """Write a number in a narrow place: from ten thousand on in short, as 12K."""
        return figures.count(number, self.language)

    def signed(self, value: float) -> str:
        """Write a number with its sign, as emotions are: +1, 0 or −0,5."""
        return figures.signed(value, self.language)

    def day(self, day: date) -> str:
        """Write a date in full: 23 november 2026."""
        return figures.day(day, self.language)

    def short_day(self, day: date) -> str:
        """Write a date in short: 23 nov 2026."""
        return figures.short_day(day, self.language)

    def short_month(self, day: date) -> str:
        """Write a month in three letters or so: nov."""
        return figures.month_name(day, self.language)

    def month(self, day: date) -> str:
        """Write a month in full: november 2026."""
        return figures.month(day, self.language)

    def version(self, made_on: date, version: int | None) -> str:
        """Say how old a picture is: version 12 · 23 November 2026; only the day of a journey that nobody changed yet."""
        day = self.day(made_on)
        return self.say("picture-version", version=version, day=day) if version else day

    def more(self, count: int) -> str:
        """Say how many are left out ("+3"); nothing when none are."""
        return self.say("picture-more", count=count) if count else ""

    def words(self) -> dict[str, str]:
        """Give the words of the template by their names."""
        return {word: self.say(f"picture-{word}") for word in WORDS}
