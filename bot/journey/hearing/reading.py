"""Reads the items of a pasted or typed list, and tells what was left out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.journey.hearing.fix_line import names_owner_or_date
from bot.journey.hearing.inline import split_line, without_intro
from bot.journey.hearing.lines import Line, read_lines
from bot.journey.hearing.talk import TALK_ALONE, TALK_IN_LIST, TALK_WITH_BULLET, talk_weight
from bot.journey.hearing.values import HeardItem, QuestionKind

_LEAST_SHARE_OF_ITEMS = 1 / 3
"""With fewer lines that look like items, a message of several lines is people talking."""


@dataclass(frozen=True)
class Reading:
    """The items of a message, and its lines that are none."""

    items: tuple[HeardItem, ...] = ()
    left_out: tuple[str, ...] = ()


def read_items(
    text: str, question: QuestionKind = QuestionKind.STEPS, people: Collection[str] = ()
) -> Reading:
    """Read a message as a list: one item a line, or several in one line where that clearly is a list.

    Bullets, numbers and announcements go, and so does small talk around the list. A message that is only
    talk gives no items. `people` are the first names of who takes part in the conversation.
    """
    lines = read_lines(text)
    headings = _headings(lines, question, people)
    rest = [line for line in lines if line not in headings]
    weights = {line.number: _weight(line.text, question, people) for line in rest}
    items = _items(rest, weights)
    left_out = tuple(line.text for line in lines if line not in items)
    if len(items) == 1:
        return Reading(_split(items[0], question, announced=bool(headings)), left_out)
    return Reading(tuple(HeardItem(_in_one_line(line.text), line.number) for line in items), left_out)


def _weight(text: str, question: QuestionKind, people: Collection[str]) -> int:
    """Weigh how much a line looks like talk; a fix with an owner or a date is none, whoever it names."""
    if question is QuestionKind.FIXES and names_owner_or_date(text):
        return 0
    return talk_weight(without_intro(text), question, people)


def _headings(lines: Sequence[Line], question: QuestionKind, people: Collection[str]) -> list[Line]:
    """Find the lines that announce a list: those that end in a colon, and talk just before bullets."""
    headings = [line for line in lines if line.announces and not line.marked]
    for line, following in pairwise(lines):
        if line.marked or not following.marked or line in headings:
            continue
        introduces = line is lines[0] and without_intro(f"{line.text}: x") == "x"
        if introduces or talk_weight(line.text, question, people) >= TALK_ALONE:
            headings.append(line)
    return headings


def _items(lines: Sequence[Line], weights: dict[int, int]) -> list[Line]:
    if _answers_a_quote(lines, weights):
        return []
    alone = [
        line for line in lines if weights[line.number] < (TALK_WITH_BULLET if line.marked else TALK_ALONE)
    ]
    if len(alone) < len(lines) * _LEAST_SHARE_OF_ITEMS:
        return []
    if len(lines) == 1 or not alone:
        return alone
    most = {True: TALK_WITH_BULLET, False: TALK_IN_LIST}
    return [line for line in lines if weights[line.number] < most[line.marked]]


def _answers_a_quote(lines: Sequence[Line], weights: dict[int, int]) -> bool:
    """Tell whether somebody quotes the others and only talks about it."""
    own = [line for line in lines if not line.quoted]
    return 0 < len(own) < len(lines) and all(weights[line.number] >= TALK_ALONE for line in own)


def _split(line: Line, question: QuestionKind, *, announced: bool) -> tuple[HeardItem, ...]:
    text = without_intro(line.text)
    parts = split_line(text, question, announced=announced or text != line.text)
    return tuple(HeardItem(_in_one_line(part), line.number) for part in parts)


def _in_one_line(text: str) -> str:
    """Write the cells of a table's row behind each other."""
    return " – ".join(cell for cell in text.split("\t") if cell)
