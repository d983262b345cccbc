"""What people type of a rhythm: "eerste maandag 9:30, Anna en Bo om de beurt, zonder feestdagen" (rules 21 and 22)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.journey.hearing.rhythm_clock import read_time
from bot.journey.hearing.rhythm_patterns import (
    SEPARATORS,
    WORD,
    country_named,
    fillers,
    named_pattern,
    number_of,
    patterns,
    weekday_of,
    zone_in,
)
from bot.journey.hearing.words import fold, fold_in_place
from bot.journey.rhythm import Every, Walkers

OWN_COUNTRY = "own"
"""Stands for the public holidays of wherever the team is."""
_LAST_DAY = 31
_GONE = "\x00"
"""Stands where something was read, so that nothing is read twice and places stay as they are."""
_ID = re.compile(r"[uw][a-z0-9]{2,19}")


@dataclass(frozen=True)
class RhythmLine:
    """What was read: `fields` are those of a rhythm; `holidays` may be `OWN_COUNTRY`, and None where nothing was said.

    `walkers` and `asked` are user ids, `unplaced` the words that say nothing that we understand.
    """

    fields: dict[str, Any] = field(default_factory=dict)
    holidays: str | None = None
    walkers: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()

    @property
    def says_anything(self) -> bool:
        """Tell whether anything was understood."""
        return bool(self.fields or self.walkers or self.asked) or self.holidays is not None

    @property
    def is_answer(self) -> bool:
        """Tell whether it speaks of a rhythm, rather than naming a time or somebody in passing."""
        pieces = len(self.fields.keys() - {"walkers"}) + max(len(self.walkers), "walkers" in self.fields)
        pieces += len(self.asked) + (self.holidays is not None)
        words = sum(len(part.split()) for part in self.unplaced)
        return self.says_anything and ("every" in self.fields or words <= pieces)


def read_rhythm(
    text: str, people: Mapping[str, str] | None = None, channels: Mapping[str, str] | None = None
) -> RhythmLine:
    """Read what somebody types of a rhythm, in any order and in both languages.

    `people` are user ids and `channels` channel ids by the names that people use for them.
    """
    return _Reading(text, people or {}, channels or {}).read()


class _Reading:
    """One reading of a text: what was read is taken out of `left`, in which everything keeps its place."""

    def __init__(self, text: str, people: Mapping[str, str], channels: Mapping[str, str]) -> None:
        self.text = text
        self.left = fold_in_place(text)
        self.people = {fold(name): user_id for name, user_id in people.items()}
        self.channels = {fold(name): channel_id for name, channel_id in channels.items()}
        self.fields: dict[str, Any] = {}
        self.holidays: str | None = None
        self.walkers: list[str] = []
        self.asked: list[str] = []

    def read(self) -> RhythmLine:
        zone = zone_in(self.text)
        if zone is not None:
            name, start, end = zone
            self.fields["time_zone"] = name
            self._take(start, end)
        look_for = patterns()
        # The longer phrase first: "rapport op de 10e" must not be read as a round on the 10th.
        self._each(look_for.report_at_close, lambda _: self._set(report_on=0))
        self._each(look_for.report_on, self._report)
        self._each(look_for.holidays_of, self._holidays_of)
        self._flags()
        self._each(look_for.open_days, self._open)
        self._each(look_for.weeks, self._weeks)
        self._each(look_for.working_day, self._working_day)
        self._each(look_for.weekday_of_month, self._weekday_of_month)
        self._each(look_for.each_weekday, self._each_weekday)
        self._clock()
        self._each(look_for.day_of_month, self._day_of_month)
        self._each(look_for.weekday_alone, self._weekday_alone)
        self._names()
        if self.walkers and "walkers" not in self.fields:
            self.fields["walkers"] = Walkers.FIXED
        return RhythmLine(
            self.fields,
            self.holidays,
            tuple(dict.fromkeys(self.walkers)),
            tuple(dict.fromkeys(self.asked)),
            self._unplaced(),
        )

    def _take(self, start: int, end: int) -> None:
        self.left = self.left[:start] + _GONE * (end - start) + self.left[end:]

    def _each(self, pattern: re.Pattern[str], read: Callable[[re.Match[str]], bool]) -> None:
        for match in pattern.finditer(self.left):
            if read(match):
                self._take(*match.span())

    def _set(self, **fields: Any) -> bool:
        """Note what was read; of what was said twice the first counts, and the second is told as not understood."""
        if any(name in self.fields for name in fields):
            return False
        self.fields |= fields
        return True

    def _flags(self) -> None:
        for pattern, name, value in patterns().flags:
            match = pattern.search(self.left)
            if match is None:
                continue
            if name == "holidays":
                self.holidays = OWN_COUNTRY if value else ""
            else:
                self.fields.setdefault(name, value)
            self._take(*match.span())

    def _holidays_of(self, match: re.Match[str]) -> bool:
        self.holidays = country_named(match["country"] or match["whose"])
        return True

    def _report(self, match: re.Match[str]) -> bool:
        day = number_of(match["place"])
        return 1 <= day <= 28 and self._set(report_on=day)  # noqa: PLR2004  # each month has 28 days

    def _open(self, match: re.Match[str]) -> bool:
        if "open" not in match[0]:
            return False
        days = number_of(match["amount"]) * (7 if match["unit"].startswith("we") else 1)
        return 1 <= days <= 28 and self._set(open_days=days)  # noqa: PLR2004  # as long as a rhythm may have it

    def _weeks(self, match: re.Match[str]) -> bool:
        named = match["before"] or match["after"]
        usual = 2 if match["skipping"] or match["twice"] else 1
        place = number_of(match["amount"]) if match["amount"] else usual
        weekday = {"weekday": weekday_of(named)} if named else {}
        return 1 <= place <= 52 and self._set(every=Every.WEEKS, place=place, **weekday)  # noqa: PLR2004  # a year

    def _each_weekday(self, match: re.Match[str]) -> bool:
        place = 2 if match["other"] else 1
        return self._set(every=Every.WEEKS, place=place, weekday=weekday_of(match["weekday"]))

    def _working_day(self, match: re.Match[str]) -> bool:
        place = number_of(match["place"] or match["number"])
        return (place == -1 or 1 <= place <= 23) and self._set(every=Every.WORKING_DAY, place=place)  # noqa: PLR2004  # the most that a month has

    def _weekday_of_month(self, match: re.Match[str]) -> bool:
        place = number_of(match["place"])
        fits = place == -1 or 1 <= place <= 5  # noqa: PLR2004  # no month has a sixth Monday
        return fits and self._set(every=Every.WEEKDAY, place=place, weekday=weekday_of(match["weekday"]))

    def _day_of_month(self, match: re.Match[str]) -> bool:
        place = number_of(match["number"] or match["place"] or match["ordinal"] or match["bare"])
        if place == -1:
            place = _LAST_DAY
        return 1 <= place <= _LAST_DAY and self._set(every=Every.DAY, place=place)

    def _weekday_alone(self, match: re.Match[str]) -> bool:
        """Read "op dinsdag" beside "elke 3 weken"; alone it does not say how often."""
        return self.fields.get("every") == Every.WEEKS and self._set(weekday=weekday_of(match["weekday"]))

    def _clock(self) -> None:
        found = read_time(self.left)
        if found is not None:
            at, start, end = found
            self.fields["at"] = at
            self._take(start, end)

    def _names(self) -> None:
        """Read the people and channels that are named: beside a word for results they are asked, else they walk."""
        start = 0
        names = named_pattern(tuple(sorted({*self.people, *self.channels})))
        for segment in SEPARATORS.split(self.left):
            end = start + len(segment)
            asks = patterns().results.search(segment) is not None
            for match in names.finditer(self.left, start, end):
                self._named(match, asks=asks)
            if self.asked:
                for match in patterns().results.finditer(self.left, start, end):
                    self._take(*match.span())
            start = end + 1

    def _named(self, match: re.Match[str], *, asks: bool) -> None:
        sign, name = match["sign"] or "", match["name"] or match["bare"]
        user_id = self.people.get(name) or (name.upper() if sign == "@" and _ID.fullmatch(name) else None)
        if sign == "#" and name in self.channels:
            if not self._set(channel_id=self.channels[name]):
                return
        elif sign == "#" or user_id is None:
            return
        else:
            (self.asked if asks else self.walkers).append(user_id)
        self._take(*match.span())

    def _unplaced(self) -> tuple[str, ...]:
        """Give the words that are left, as they were typed; those that stood together stay together."""
        found: list[str] = []
        last = -1
        for match in WORD.finditer(self.left):
            if match[0].strip("'.") in fillers():
                continue
            word = self.text[match.start() : match.end()].strip(".")
            together = last >= 0 and not self.text[last : match.start()].strip()
            if together:
                found[-1] += f" {word}"
            else:
                found.append(word)
            last = match.end()
        return tuple(found)
