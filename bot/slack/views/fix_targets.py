"""What somebody looks at in the list of fixes, and what a button of it is about."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Filter(StrEnum):
    """Which fixes somebody looks at."""

    OPEN = "open"
    MINE = "mine"
    UNOWNED = "unowned"
    DONE = "done"
    ALL = "all"


@dataclass(frozen=True)
class Viewing:
    """What somebody looks at: which fixes, and which page of them, counted from 0."""

    filter: Filter = Filter.OPEN
    page: int = 0


AT_FIRST = Viewing()
"""What the list shows before anybody filters it or turns a page."""


@dataclass(frozen=True)
class Target:
    """What a button of the list is about: a journey, perhaps a fix of it, what was in view, and what was chosen."""

    journey_id: int
    fix_id: str = ""
    viewing: Viewing = AT_FIRST
    choice: str = ""

    def __str__(self) -> str:
        """Write it as the value of a button."""
        return f"{self.journey_id}|{self.fix_id}|{self.viewing.filter}|{self.viewing.page}|{self.choice}"

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read the value of a button; what stands there less, as in buttons of other messages, is the usual."""
        journey_id, fix_id, shown, page, choice = (written.split("|") + [""] * 4)[:5]
        return cls(int(journey_id), fix_id, Viewing(Filter(shown or Filter.OPEN), int(page or 0)), choice)


@dataclass(frozen=True)
class Done:
    """What somebody just did in the list: `what` names its sentence, which `text`, that of a fix, goes into.

    `change_id` is the change that undoing takes back.
    """

    what: str
    text: str = ""
    change_id: int | None = None
