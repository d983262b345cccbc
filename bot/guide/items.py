"""The items of a draft: what people typed, heard anew when they edit it, and changed by word or by click."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from pydantic import BaseModel, Field

from bot.guide.questions import Topic
from bot.journey.fix_checks import check_fix
from bot.journey.goal_checks import check_goal
from bot.journey.hearing import (
    LAST,
    Delete,
    HeardItem,
    Insert,
    Instruction,
    Merge,
    Move,
    Place,
    Reword,
    Split,
    Swap,
    read_fix,
)
from bot.journey.journey_checks import typed_language
from bot.journey.model import Journey
from bot.journey.remarks import Code, Remark
from bot.journey.step_checks import check_steps

FIRST = "first"
"""Stands, for a step, in the place of the step that it comes after."""


class NoSuchLine(Exception):
    """An instruction names a line that the draft does not have."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.number = number


class Item(BaseModel):
    """One thing that was heard.

    `heard` is how it was typed in the message `ts`; `text` how it reads now, after a remark was taken or
    somebody reworded it. `waved` holds the codes of remarks that were waved away, `fields` what was clicked
    rather than typed, such as an emotion, and `copied` the fields of the touchpoint that it was copied from.
    `heard_on` is the day from which a date without a year counts.
    """

    id: str
    text: str
    heard: str = ""
    by: str = ""
    ts: str = ""
    waved: list[str] = Field(default_factory=list)
    fields: dict[str, Any] = Field(default_factory=dict)
    copied: dict[str, Any] = Field(default_factory=dict)
    heard_on: date | None = None


def text_of_copy(copied: dict[str, Any]) -> str:
    """Give the text under which a copied touchpoint stands in a draft, until somebody rewords it."""
    return str(copied.get("doing") or copied.get("channel") or "")


def hear_again(items: Sequence[Item], ts: str, by: str, heard: Sequence[HeardItem]) -> list[Item]:
    """Put what a message says now in the place of what it said before; [] for a deleted message.

    A line that still reads as it was heard keeps its item, with all that was done to it meanwhile.
    """
    before = [item for item in items if item.ts == ts]
    place = next((number for number, item in enumerate(items) if item.ts == ts), len(items))
    rest = [item for item in items if item.ts != ts]
    place = min(place, len(rest))
    number = _next_number(items)
    now: list[Item] = []
    for line in heard:
        same = next((item for item in before if item.heard == line.text), None)
        if same is not None:
            # A split line left several items of one heard text: all of them stay.
            now.extend(item for item in before if item.heard == line.text)
            before = [item for item in before if item.heard != line.text]
        else:
            now.append(Item(id=str(number), text=line.text, heard=line.text, by=by, ts=ts))
            number += 1
    return [*rest[:place], *now, *rest[place:]]


def instruct(items: Sequence[Item], instruction: Instruction, by: str) -> list[Item]:
    """Do in the draft what somebody asked in words; raises `NoSuchLine`. Numbers count from 1."""
    changed = list(items)
    match instruction:
        case Swap(first, second):
            one, other = _place(items, first), _place(items, second)
            changed[one], changed[other] = changed[other], changed[one]
        case Delete(numbers):
            gone = {_place(items, number) for number in numbers}
            changed = [item for place, item in enumerate(items) if place not in gone]
        case Move(numbers, where, anchor):
            return _moved(items, [_place(items, number) for number in numbers], where, _place(items, anchor))
        case Reword(number, text):
            place = _place(items, number)
            changed[place] = _reworded(items[place], text)
        case Insert(where, anchor, texts):
            place = _place(items, anchor) + (0 if where == Place.BEFORE else 1) if items else 0
            changed[place:place] = _new(items, texts, by)
        case Split(number, texts):
            place = _place(items, number)
            parts = texts or _proposed_split(items[place].text)
            changed[place : place + 1] = split(items, items[place], parts)
        case Merge(numbers):
            places = sorted(_place(items, number) for number in numbers)
            joined = _reworded(items[places[0]], ", ".join(items[place].text for place in places))
            changed = [item for place, item in enumerate(items) if place not in places[1:]]
            changed[places[0]] = joined
    return changed


def take_proposal(items: Sequence[Item], item_id: str, remark: Remark) -> list[Item]:
    """Put a remark's proposal in the place of an item; a proposal of several splits it."""
    place = next(number for number, item in enumerate(items) if item.id == item_id)
    item = items[place]
    if remark.code == Code.SAME_FIX:
        # Who does it and by when stays behind the wording of the fix that is there.
        typed = read_fix(item.text, item.heard_on).text
        parts = [_reworded(item, item.text.replace(typed, remark.proposal[0], 1))]
    elif len(remark.proposal) == 1:
        parts = [_reworded(item, remark.proposal[0])]
    else:
        parts = split(items, item, remark.proposal)
    return [*items[:place], *parts, *items[place + 1 :]]


def split(items: Sequence[Item], item: Item, texts: Sequence[str]) -> list[Item]:
    """Make several items of one; the first keeps its id."""
    if len(texts) <= 1:
        return [item]
    number = _next_number(items)
    first, *others = texts
    return [
        _reworded(item, first),
        *(
            item.model_copy(update={"id": str(number + place), "text": text})
            for place, text in enumerate(others)
        ),
    ]


def remarks_on(items: Sequence[Item], journey: Journey, topic: Topic) -> list[list[Remark]]:
    """Give the remarks on the items of a draft that nobody waved away.

    Steps are checked together with those kept already, since they may repeat one of them; fixes against those
    that are still to be done.
    """
    texts = [item.text for item in items]
    if topic == Topic.STEPS:
        before = [step.text for step in journey.steps]
        found = check_steps([*before, *texts], typed_language([*before, *texts], journey))[len(before) :]
    elif topic == Topic.GOAL:
        found = [check_goal(text, typed_language([text], journey)) for text in texts]
    elif topic in {Topic.FIX, Topic.FIXES}:
        to_do = [fix for fix in journey.fixes if not fix.is_finished]
        found = [check_fix(read_fix(item.text, item.heard_on).text, to_do) for item in items]
    else:
        found = [[] for _ in texts]
    return [
        [remark for remark in remarks if remark.code.value not in item.waved]
        for item, remarks in zip(items, found, strict=True)
    ]


def find_remark(
    items: Sequence[Item], item_id: str, code: str, journey: Journey, topic: Topic
) -> Remark | None:
    """Find a remark of this code on an item; None when it does not hold any more."""
    for item, remarks in zip(items, remarks_on(items, journey, topic), strict=True):
        if item.id == item_id:
            return next((remark for remark in remarks if remark.code == Code(code)), None)
    return None


def _reworded(item: Item, text: str) -> Item:
    return item.model_copy(update={"text": text, "waved": []})


def _place(items: Sequence[Item], number: int) -> int:
    if number == LAST and items:
        return len(items) - 1
    if not 1 <= number <= len(items):
        raise NoSuchLine(number)
    return number - 1


def _moved(items: Sequence[Item], places: list[int], where: Place, anchor: int) -> list[Item]:
    moved = [items[place] for place in places]
    rest = [item for place, item in enumerate(items) if place not in places]
    if items[anchor] in moved:
        return list(items)
    target = rest.index(items[anchor])
    # "Move 3 to 7" makes it number 7: behind what was there when it comes from above, before it from below.
    behind = where == Place.AFTER or (where == Place.AT and places[0] < anchor)
    target += 1 if behind else 0
    return [*rest[:target], *moved, *rest[target:]]


def _new(items: Sequence[Item], texts: Sequence[str], by: str) -> list[Item]:
    number = _next_number(items)
    return [Item(id=str(number + place), text=text, by=by) for place, text in enumerate(texts)]


def _proposed_split(text: str) -> tuple[str, ...]:
    for remark in check_steps([text])[0]:
        if remark.code == Code.SEVERAL_STEPS:
            return remark.proposal
    return ()


def _next_number(items: Sequence[Item]) -> int:
    return max((int(item.id) for item in items), default=0) + 1
