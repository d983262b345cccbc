"""What people may ask of the draft or of the guide in words. Numbers count the lines shown, from 1."""

from dataclasses import dataclass
from enum import StrEnum, auto

LAST = -1
"""Stands for "the last one" where a number is meant."""


class Place(StrEnum):
    """Where something goes, seen from the anchor."""

    AT = auto()
    """So that it gets the anchor's number."""
    BEFORE = auto()
    AFTER = auto()


class Command(StrEnum):
    """A word to the guide that needs nothing more."""

    SKIP = auto()
    PAUSE = auto()
    BACK = auto()
    RESUME = auto()
    UNDO = auto()
    KEEP = auto()
    SAME_AS_PREVIOUS = auto()
    STATUS = auto()
    HELP = auto()
    EXAMPLE = auto()
    IDEAS = auto()


@dataclass(frozen=True)
class Swap:
    """Let two lines change places."""

    first: int
    second: int


@dataclass(frozen=True)
class Delete:
    """Take lines out."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Move:
    """Take lines to another place, in the order given."""

    numbers: tuple[int, ...]
    place: Place
    anchor: int


@dataclass(frozen=True)
class Reword:
    """Give a line another text."""

    number: int
    text: str


@dataclass(frozen=True)
class Insert:
    """Put new lines in."""

    place: Place
    anchor: int
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Split:
    """Make several lines of one; without texts, where to cut is left to the reader of this."""

    number: int
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Merge:
    """Make one line of several."""

    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Take:
    """The writer takes these steps on, as in "ik doe 4 t/m 6"."""

    numbers: tuple[int, ...]


Instruction = Swap | Delete | Move | Reword | Insert | Split | Merge | Take | Command
