"""Scores as they are handed in and as they are kept: on one scale from 0 to 10, each of one customer on one day."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

MOST_SCORES = 5_000
"""The most rows that come in at once: far more than a team asks in a month; below what would hurt to read."""
MOST_BYTES = 2_000_000
COMMENT_LENGTH = 3_000
REFERENCE_LENGTH = 100


class Scale(StrEnum):
    """What customers could answer with. All is kept from 0 to 10; `bot.journey.satisfaction.scales` converts."""

    TEN = "0-10"
    ONE_TEN = "1-10"
    FIVE = "1-5"
    HUNDRED = "0-100"
    NPS = "nps"
    """Answers from 0 to 10, or only the group that they belong to: promoter, passive, detractor."""


class Source(StrEnum):
    """How scores came in."""

    COMMAND = "command"
    FORM = "form"
    PASTE = "paste"
    FILE = "file"
    HTTP = "http"
    CORRECTION = "correction"
    EARLIER = "earlier"
    """What stood in the journey before there were any scores of that month, as from an imported document."""


@dataclass(frozen=True)
class Score:
    """One score from 0 to 10, of one customer on one day. By its `reference` a survey tool knows it again."""

    score: float
    on: date
    persona_id: str | None = None
    step_id: str | None = None
    comment: str = ""
    reference: str = ""


@dataclass(frozen=True)
class Total:
    """A month as a whole, of which the single scores are not known; `month` is its first day.

    `at_goal` is a share in percent and `nps` in points, each None where it was not told.
    """

    month: date
    average: float
    responses: int
    at_goal: float | None = None
    nps: int | None = None


@dataclass(frozen=True)
class Problem:
    """What is wrong with a line, or worth telling about it; `line` counts from 1, and 0 is the whole.

    `code` has a sentence in the catalogue, `score-problem-<code>`.
    """

    code: str
    line: int = 0
    typed: str = ""
    allowed: str = ""


@dataclass(frozen=True)
class Entry:
    """One line as it was handed in, all of it as text: a score, or with an `average` a month as a whole.

    Of a month known by its groups, `promoters`, `passives` and `detractors` are counts, or shares in percent.
    """

    line: int
    score: str = ""
    on: str = ""
    persona: str = ""
    step: str = ""
    comment: str = ""
    reference: str = ""
    month: str = ""
    responses: str = ""
    average: str = ""
    promoters: str = ""
    passives: str = ""
    detractors: str = ""

    @property
    def is_total(self) -> bool:
        """Whether it tells of a month as a whole; a score beside its average is then its NPS."""
        is_whole = bool(self.average or self.promoters or self.passives or self.detractors)
        return is_whole and (not self.score or bool(self.month))


@dataclass(frozen=True)
class Taken:
    """Lines taken out of a text or a table, before anything is converted; `heading` is what stood above the scores."""

    entries: list[Entry]
    heading: str = ""
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Batch:
    """Scores and months that come in together, converted to the scale from 0 to 10 that `scale` was before.

    What comes in twice is known by its `key`, else by its content. `again` says that the same content is meant
    to count once more. A correction takes the place of the batch `replaces`.
    """

    source: Source
    scores: tuple[Score, ...] = ()
    totals: tuple[Total, ...] = ()
    scale: Scale = Scale.TEN
    name: str = ""
    key: str = ""
    again: bool = False
    replaces: int | None = None


@dataclass(frozen=True)
class Reading:
    """What was understood: scores and months; the lines that were not, and what else is worth telling.

    `was_detected` tells that nobody said which scale it is.
    """

    scale: Scale
    was_detected: bool
    scores: tuple[Score, ...] = ()
    totals: tuple[Total, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()

    def batch(self, source: Source, *, name: str = "", key: str = "", again: bool = False) -> Batch:
        """Give what was understood as something to take."""
        return Batch(source, self.scores, self.totals, self.scale, name, key, again)
