"""What one person sees on our own page: what waits for them, and how far each of their journeys is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Self

from bot.guide import coach_choices, fixing
from bot.guide.fixing import Taken, Unvoted
from bot.guide.questions import Question
from bot.guide.unit import Unit
from storage import fixes, overviews, people, walks
from storage.fixes import Unfinished
from storage.overviews import Outline

FIRST_VISIT = timedelta(minutes=10)
"""Whoever leaves our page and comes back within this time is still on the same visit."""
SOON = timedelta(days=7)
"""What is due within this time goes before a vote."""
JOURNEYS_AT_ONCE = 20
WAITING_AT_ONCE = 8
"""So many journeys, and things that wait for somebody, stand on one page of theirs."""


@dataclass(frozen=True)
class Leaf:
    """Which page of what waits and of the journeys somebody looks at, from 0; perhaps of one channel alone."""

    waiting: int = 0
    journeys: int = 0
    channel_id: str = ""

    def __str__(self) -> str:
        """Write it as buttons and our page carry it along."""
        return f"{self.waiting}|{self.journeys}|{self.channel_id}"

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read what `str` wrote; of a page that is older than this, the beginning."""
        waiting, journeys, channel_id = [*written.split("|"), "", "", ""][:3]
        return cls(int(waiting or 0), int(journeys or 0), channel_id)


FIRST = Leaf()
"""What our page shows before anybody turns it."""


@dataclass(frozen=True)
class JourneyLine:
    """A journey in short: `contacted` of its `steps` have a touchpoint, `next_date` is the nearest due date.

    It `is_without_model` where the workspace uses a language model, and its team keeps it out of that.
    """

    id: int
    title: str
    channel_id: str
    question: Question
    is_paused: bool
    steps: int
    contacted: int
    open_fixes: int
    next_date: date | None
    is_without_model: bool = False


@dataclass(frozen=True)
class OpenDraft:
    """A draft with something that this person said, which nobody kept yet: so many items heard for a question."""

    id: int
    journey_id: int
    title: str
    question: Question
    count: int


@dataclass(frozen=True)
class OpenWalk:
    """A walk that this person has not finished: so many of the steps are answered, and the round closes then (UTC)."""

    id: int
    journey_id: int
    title: str
    answered: int
    steps: int
    closes_at: datetime


Waiting = Taken | OpenDraft | Unvoted | OpenWalk
"""What may wait for somebody."""


@dataclass(frozen=True)
class Home:
    """What our page shows somebody, on a day (UTC): one leaf of what waits for them and of their journeys.

    The counts are of all there is: what waits, the journeys that the leaf is of, and the channels with any.
    """

    leaf: Leaf
    today: date
    is_first_visit: bool = False
    waiting: Sequence[Waiting] = ()
    waiting_count: int = 0
    journeys: Sequence[JourneyLine] = ()
    journey_count: int = 0
    channel_count: int = 0


def read(unit: Unit, leaf: Leaf = FIRST) -> Home:
    """Read what our page shows this person, in as many queries for one journey as for five hundred."""
    seen = overviews.outlines(unit.session, unit.workspace_id, unit.person.channels)
    unfinished = fixes.unfinished(unit.session, unit.workspace_id, [one.id for one in seen])
    waiting = _all_waiting(unit, seen, unfinished)
    chosen = _by_channel([one for one in seen if leaf.channel_id in {"", one.channel_id}])
    shown = Leaf(
        _within(leaf.waiting, len(waiting), WAITING_AT_ONCE),
        _within(leaf.journeys, len(chosen), JOURNEYS_AT_ONCE),
        leaf.channel_id,
    )
    known = people.find(unit.session, unit.workspace_id, unit.person.user_id)
    return Home(
        leaf=shown,
        today=unit.now.date(),
        is_first_visit=known is None or known.welcomed_at is None or unit.now < known.welcomed_at,
        waiting=waiting[shown.waiting * WAITING_AT_ONCE :][:WAITING_AT_ONCE],
        waiting_count=len(waiting),
        journeys=_lines(unit, chosen[shown.journeys * JOURNEYS_AT_ONCE :][:JOURNEYS_AT_ONCE], unfinished),
        journey_count=len(chosen),
        channel_count=len({one.channel_id for one in seen}),
    )


def explained(unit: Unit) -> None:
    """Note that our page explained to this person how it works: from their next visit on it does not."""
    people.welcome(unit.session, unit.workspace_id, unit.person.user_id, unit.now + FIRST_VISIT)


def understood(unit: Unit) -> None:
    """Note that this person knows how it works: from now on our page does not explain it."""
    people.welcome(unit.session, unit.workspace_id, unit.person.user_id, unit.now)


def _all_waiting(unit: Unit, seen: Sequence[Outline], unfinished: Sequence[Unfinished]) -> list[Waiting]:
    """Give what waits: what is late, what may be lost, a walk, what is due soon, what others wait for, the rest by date."""
    waiting, today = fixing.waiting_among(unit, seen, unfinished), unit.now.date()
    # They come the nearest date first.
    late = sum(1 for fix in waiting.mine if fix.due is not None and fix.due < today)
    soon = sum(1 for fix in waiting.mine if fix.due is not None and fix.due <= today + SOON)
    drafts = _drafts(unit, {one.id: one.title for one in seen})
    return [
        *waiting.mine[:late],
        *drafts,
        *_walks(unit, {one.id: one.title for one in seen}),
        *waiting.mine[late:soon],
        *waiting.to_vote_on,
        *waiting.mine[soon:],
    ]


def _drafts(unit: Unit, titles: dict[int, str]) -> list[OpenDraft]:
    me = unit.person.user_id
    return [
        OpenDraft(one.draft_id, one.journey_id, titles[one.journey_id], Question.parse(one.question), count)
        for one in overviews.open_drafts(unit.session, unit.workspace_id, titles)
        if (count := len(one.items)) and any(item.get("by") == me for item in one.items)
    ]


def _walks(unit: Unit, titles: dict[int, str]) -> list[OpenWalk]:
    found = walks.outstanding(unit.session, unit.workspace_id, unit.person.user_id, titles, unit.now)
    steps = overviews.count_steps(unit.session, unit.workspace_id, [one.journey_id for one in found])
    return [
        OpenWalk(
            one.walk_id,
            one.journey_id,
            titles[one.journey_id],
            one.answered,
            steps[one.journey_id],
            one.closes_at,
        )
        for one in found
        if one.journey_id in steps
    ]


def _by_channel(seen: Sequence[Outline]) -> list[Outline]:
    """Put the journeys of a channel together; the channel in which something changed last comes first."""
    order: dict[str, int] = {}
    return sorted(seen, key=lambda one: order.setdefault(one.channel_id, len(order)))


def _lines(unit: Unit, shown: Sequence[Outline], unfinished: Collection[Unfinished]) -> list[JourneyLine]:
    ids = [one.id for one in shown]
    steps = overviews.count_steps(unit.session, unit.workspace_id, ids)
    contacted = overviews.count_steps_with_contact(unit.session, unit.workspace_id, ids)
    away = coach_choices.kept_away(unit, ids) if coach_choices.read(unit).is_on else frozenset()
    due: dict[int, list[date | None]] = {one.id: [] for one in shown}
    for fix in unfinished:
        if fix.journey_id in due:
            due[fix.journey_id].append(fix.due)
    return [
        JourneyLine(
            id=one.id,
            title=one.title,
            channel_id=one.channel_id,
            question=Question.parse(one.question),
            is_paused=one.paused_by is not None,
            steps=steps.get(one.id, 0),
            contacted=contacted.get(one.id, 0),
            open_fixes=len(due[one.id]),
            next_date=min(filter(None, due[one.id]), default=None),
            is_without_model=one.id in away,
        )
        for one in shown
    ]


def _within(page: int, count: int, at_once: int) -> int:
    """Give the page, or the last one there is: what it held may be gone by now."""
    return max(0, min(page, (count - 1) // at_once))
