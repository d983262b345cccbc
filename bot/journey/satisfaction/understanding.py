"""From lines as they were handed in to scores: which scale, which day, whose, and what is wrong with which line."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import isclose

from bot.journey.model import Journey
from bot.journey.parts import MOST_CUSTOMERS
from bot.journey.satisfaction.dates import puts_month_first, read_day, read_month
from bot.journey.satisfaction.figures import month_of
from bot.journey.satisfaction.scales import (
    BOUNDS,
    DETRACTOR,
    PASSIVE,
    PROMOTER,
    Answer,
    OffScale,
    convert,
    detect,
    read_answer,
)
from bot.journey.satisfaction.values import (
    COMMENT_LENGTH,
    REFERENCE_LENGTH,
    Entry,
    Problem,
    Reading,
    Scale,
    Score,
    Taken,
    Total,
)
from bot.journey.separated import folded
from bot.journey.text import clean_text

_FIRST_YEAR = 2000
_AHEAD = timedelta(days=1)
"""Somewhere it is tomorrow already."""
_ALL = 100
_ROUNDED = 2
"""How far shares may be from a hundred together, since they were rounded."""


@dataclass(frozen=True)
class Known:
    """What is known besides the lines: the journey, what day it is, and the month of scores without a day.

    Without a `month` these are of today. Without a `scale` it is detected.
    """

    journey: Journey
    today: date
    month: date | None = None
    scale: Scale | None = None


class _Unreadable(Exception):
    """A line that cannot be read: `code` tells why, `allowed` what would do."""

    def __init__(self, code: str, typed: str, allowed: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.typed = typed
        self.allowed = allowed


def understand(taken: Taken, known: Known) -> Reading:
    """Understand lines: what could be read is kept, and every line that could not be is a problem of its own."""
    return _Understanding(taken, known).reading()


@dataclass
class _Understanding:
    taken: Taken
    known: Known
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    scale: Scale = Scale.TEN
    month_first: bool = False

    def reading(self) -> Reading:
        """Read all lines."""
        singles = [entry for entry in self.taken.entries if not entry.is_total]
        answers = [answer for entry in singles if (answer := read_answer(entry.score)) is not None]
        self.problems, self.remarks = list(self.taken.problems), list(self.taken.remarks)
        self.month_first = puts_month_first([entry.on for entry in singles])
        scale = self.known.scale or detect(answers, self.taken.heading)
        self.scale = scale
        scores: list[Score] = []
        totals: list[Total] = []
        for entry in self.taken.entries:
            try:
                if entry.is_total:
                    totals.append(self._total(entry))
                else:
                    scores.append(self._score(entry))
            except _Unreadable as wrong:
                self.problems.append(Problem(wrong.code, entry.line, wrong.typed.strip(), wrong.allowed))
        months = [total.month for total in totals]
        if len(set(months)) < len(months):
            self.problems.append(Problem("month-twice"))
        return Reading(
            scale,
            self.known.scale is None,
            tuple(scores),
            tuple(totals),
            tuple(sorted(self.problems, key=lambda problem: problem.line)),
            _once(self.remarks),
        )

    def _score(self, entry: Entry) -> Score:
        answer = read_answer(entry.score)
        if answer is None:
            code = "score-unreadable" if entry.score else "no-score"
            raise _Unreadable(code, entry.score or _shown(entry))
        value = self._converted(answer, entry.score)
        on = self._day(entry)
        comment = str(clean_text(entry.comment))
        if len(comment) > COMMENT_LENGTH:
            self.remarks.append(Problem("comment-cut", entry.line, allowed=str(COMMENT_LENGTH)))
        return Score(
            value,
            on,
            self._persona(entry),
            self._step(entry),
            comment[:COMMENT_LENGTH],
            entry.reference.strip()[:REFERENCE_LENGTH],
        )

    def _converted(self, answer: Answer, typed: str) -> float:
        scale = answer.scale or self.scale
        try:
            return convert(answer.value, scale)
        except OffScale as error:
            lowest, highest = BOUNDS[scale]
            raise _Unreadable("off-scale", typed, f"{lowest}–{highest}") from error

    def _day(self, entry: Entry) -> date:
        typed = entry.on or entry.month
        if not typed.strip():
            return self.known.month or self.known.today
        found = read_day(typed, month_first=self.month_first)
        day = found.day if found else read_month(typed)
        if day is None:
            raise _Unreadable("day-unreadable", typed)
        if not self._is_possible(day):
            raise _Unreadable("day-impossible", typed)
        if found and found.is_either_way and not self.month_first:
            self.remarks.append(Problem("day-first", typed=typed, allowed=day.isoformat()))
        return day

    def _is_possible(self, day: date) -> bool:
        return day.year >= _FIRST_YEAR and day <= self.known.today + _AHEAD

    def _total(self, entry: Entry) -> Total:
        month = read_month(entry.month or entry.on) if entry.month or entry.on else self.known.month
        if month is None:
            raise _Unreadable("month-unreadable", entry.month or entry.on)
        if not self._is_possible(month):
            raise _Unreadable("day-impossible", entry.month or entry.on)
        responses = _count(entry.responses)
        if entry.responses and responses is None:
            raise _Unreadable("responses-unreadable", entry.responses)
        if entry.promoters or entry.detractors or entry.passives:
            return self._of_groups(entry, month, responses)
        answer = read_answer(entry.average)
        if answer is None:
            raise _Unreadable("average-unreadable", entry.average)
        average = self._converted(answer, entry.average)
        if not responses:
            raise _Unreadable("responses-unreadable", entry.responses)
        return Total(month_of(month), average, responses, nps=_points(entry.score))

    def _of_groups(self, entry: Entry, month: date, responses: int | None) -> Total:
        """Read a month of which only the groups of NPS are known, as counts or as shares in percent."""
        typed = (entry.promoters, entry.passives, entry.detractors)
        groups = [_amount(text) for text in typed]
        if None in groups:
            raise _Unreadable("groups-unreadable", " / ".join(typed))
        promoters, passives, detractors = (group or 0.0 for group in groups)
        together = promoters + passives + detractors
        if any("%" in text for text in typed) or (responses and responses != together):
            if not responses or not isclose(together, _ALL, abs_tol=_ROUNDED):
                raise _Unreadable("groups-unreadable", " / ".join(typed))
        elif not together:
            raise _Unreadable("responses-unreadable", " / ".join(typed))
        else:
            responses = int(together)
        average = (promoters * PROMOTER + passives * PASSIVE + detractors * DETRACTOR) / together
        nps = round((promoters - detractors) / together * _ALL)
        return Total(month_of(month), round(average, 2), responses, nps=nps)

    def _persona(self, entry: Entry) -> str | None:
        name = folded(entry.persona)
        if not name:
            return None
        personas = self.known.journey.personas
        for persona in personas:
            if folded(persona.name) == name:
                return persona.id
        beginning = [persona.id for persona in personas if folded(persona.name).startswith(name)]
        if len(beginning) == 1:
            return beginning[0]
        self.remarks.append(Problem("persona-unknown", typed=entry.persona.strip()))
        return None

    def _step(self, entry: Entry) -> str | None:
        name = folded(entry.step)
        if not name:
            return None
        steps = self.known.journey.steps
        digits = name.removeprefix("stap").removeprefix("step").strip(" #.")
        if digits.isdecimal() and 1 <= int(digits) <= len(steps):
            return steps[int(digits) - 1].id
        alike = [step.id for step in steps if folded(step.text) == name]
        alike = alike or [step.id for step in steps if folded(step.text).startswith(name)]
        if len(alike) == 1:
            return alike[0]
        self.remarks.append(Problem("step-unknown", typed=entry.step.strip()))
        return None


def _once(remarks: Iterable[Problem]) -> tuple[Problem, ...]:
    """Tell each thing once, however many lines it holds of."""
    told: dict[tuple[str, str], Problem] = {}
    for remark in remarks:
        key = (remark.code, "" if remark.code == "day-first" else remark.typed)
        told.setdefault(key, remark)
    return tuple(told.values())


def _shown(entry: Entry) -> str:
    return " ".join(filter(None, [entry.on, entry.persona, entry.step, entry.comment]))


def _count(typed: str) -> int | None:
    plain = typed.strip().removeprefix("n=").replace(".", "").replace(" ", "")
    return int(plain) if plain.isascii() and plain.isdigit() and int(plain) <= MOST_CUSTOMERS else None


def _amount(typed: str) -> float | None:
    plain = typed.strip().removesuffix("%").strip().replace(",", ".")
    if not plain:
        return 0.0
    try:
        amount = float(plain)
    except ValueError:
        return None
    return amount if 0 <= amount <= MOST_CUSTOMERS else None


def _points(typed: str) -> int | None:
    plain = typed.strip().replace("−", "-").removeprefix("+")
    return int(plain) if plain.removeprefix("-").isdecimal() and abs(int(plain)) <= _ALL else None
