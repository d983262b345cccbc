"""The columns of the tables: what each holds, and so how it is written, checked and read again."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.journey.parts import (
    HIGHEST_EMOTION,
    HIGHEST_SCORE,
    LOWEST_EMOTION,
    MOST_CUSTOMERS,
    Evidence,
    FixStatus,
)

Cell = str | float | bool | date | None
"""What a cell holds; None is an empty one. Where a column has `choices`, one of their values."""


class Kind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    LINES = "lines"
    """Several texts, each on a line of its own."""
    NUMBER = "number"
    WHOLE = "whole"
    """A number without decimals."""
    DATE = "date"
    CHOICE = "choice"
    """One of a few values, each with a word in the catalogue."""


@dataclass(frozen=True)
class Column:
    """A column, known by `key`; its heading is the sentence `column-<key>`."""

    key: str
    kind: Kind = Kind.TEXT
    width: int = 14
    """How wide it is in a workbook, in characters."""
    lowest: float | None = None
    highest: float | None = None
    choices: tuple[tuple[Cell, str], ...] = ()
    """The values, each with the key of its word."""
    computed: bool = False
    """Follows from other columns: a reading aid, which an import passes over."""


def _feeling(key: str, *, kind: Kind = Kind.NUMBER, computed: bool = False) -> Column:
    return Column(key, kind, 9, LOWEST_EMOTION, HIGHEST_EMOTION, computed=computed)


_YES_NO: tuple[tuple[Cell, str], ...] = ((True, "export-yes"), (False, "export-no"))
_NUMBER = Column("number", Kind.WHOLE, 7, 1)
_STEP = Column("step", width=30)
_PERSONA = Column("persona", width=16)
_PAINS = Column("pains", Kind.LINES, 34)
_GAINS = Column("gains", Kind.LINES, 34)
_QUESTIONS = Column("questions", Kind.LINES, 34)
_OWNER = Column("owner", width=20)
_KNOWN_FROM = Column("known-from", width=26)
ID = Column("id", width=8)
"""Tells which part a row is, so that an import changes it rather than adding one."""

STEPS = (
    Column("number", Kind.WHOLE, 7, computed=True),
    Column("step", width=48),
    Column("phase", width=22),
    Column("touchpoints", Kind.WHOLE, 15, computed=True),
    _feeling("lowest-emotion", kind=Kind.WHOLE, computed=True),
    ID,
)
TOUCHPOINTS = (
    _NUMBER,
    _STEP,
    _PERSONA,
    Column("channel", width=20),
    Column("online", Kind.CHOICE, 9, choices=((True, "label-online"), (False, "label-offline"))),
    Column("direct", Kind.CHOICE, 10, choices=((True, "label-direct"), (False, "label-indirect"))),
    _OWNER,
    Column("doing", width=34),
    Column("thinking", width=34),
    _feeling("emotion", kind=Kind.WHOLE),
    _PAINS,
    _GAINS,
    _QUESTIONS,
    Column("metric", width=26),
    Column("moment-of-truth", Kind.CHOICE, 12, choices=_YES_NO),
    Column("evidence", Kind.CHOICE, 12, choices=tuple((one.value, f"label-{one.value}") for one in Evidence)),
    _KNOWN_FROM,
    ID,
)
FIXES = (
    Column("place", Kind.WHOLE, 7, computed=True),
    Column("fix", width=44),
    Column(
        "status",
        Kind.CHOICE,
        10,
        choices=tuple((one.value, f"fix-status-{one.value}") for one in FixStatus),
    ),
    Column("score", Kind.NUMBER, 8, computed=True),
    Column("impact", Kind.NUMBER, 8, 1, 5),
    Column("effort", Kind.NUMBER, 8, 1, 5),
    Column("impact-votes", width=12),
    Column("effort-votes", width=12),
    Column("reach", Kind.WHOLE, 9, 0, MOST_CUSTOMERS),
    Column("confidence", Kind.WHOLE, 10, 0, 100),
    _NUMBER,
    _STEP,
    _PERSONA,
    _PAINS,
    _OWNER,
    Column("due", Kind.DATE, 12),
    Column("finished-on", Kind.DATE, 12),
    Column("notes", width=34),
    Column("experiment", Kind.CHOICE, 12, choices=_YES_NO),
    Column("trying", width=30),
    Column("expected", width=30),
    Column("measured-by", Kind.DATE, 12),
    Column("outcome", width=30),
    Column("satisfaction-before", Kind.NUMBER, 13, 0, HIGHEST_SCORE),
    Column("satisfaction-after", Kind.NUMBER, 13, 0, HIGHEST_SCORE),
    _feeling("emotion-before"),
    _feeling("emotion-after"),
    ID,
)
PERSONAS = (
    _PERSONA,
    Column("who", width=44),
    Column("needs", width=34),
    Column("goals", width=34),
    Column("channels", width=22),
    _PAINS,
    _GAINS,
    _QUESTIONS,
    Column("quote", width=30),
    _KNOWN_FROM,
)
RESULTS = (
    Column("month", Kind.DATE, 12),
    Column("average", Kind.NUMBER, 11, 0, HIGHEST_SCORE),
    Column("responses", Kind.WHOLE, 12),
    Column("at-goal", Kind.NUMBER, 18, 0, 100),
)
