"""When somebody is reminded of a fix, or asked who takes it and when: gently, and never twice of the same."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.journey.model import Journey
from bot.journey.parts import Fix

ASK_EVERY = timedelta(days=7)
"""Of what a journey's fixes lack, its team hears at most once in so long."""
REMIND_AHEAD = timedelta(days=3)
"""So long before the due date its owner is reminded."""


class Nudge(StrEnum):
    """What is said about a fix."""

    ASK = "ask"
    """To the team: who takes it, and by when?"""
    BEFORE = "before"
    """To its owner: the due date is near."""
    AFTER = "after"
    """To its owner: the due date has passed."""


@dataclass(frozen=True)
class Care:
    """What was said about a fix already: when the team was asked, and of which due dates its owner was reminded."""

    asked_on: date | None = None
    reminded_before: date | None = None
    reminded_after: date | None = None


@dataclass(frozen=True)
class Reminder:
    """Something to say about a fix: to a person, or to the whole team where `to` is empty."""

    nudge: Nudge
    fix: Fix
    to: str = ""


def reminders_due(
    journey: Journey, care: Mapping[str, Care], today: date, *, left_alone: Collection[str] = ()
) -> list[Reminder]:
    """List what is to be said today about the fixes of a journey; of one that is done or dropped nothing is.

    `care` holds by fix what was said before, `left_alone` who wants no reminders. A due date that moved
    counts as a new one. The team is asked about all fixes that lack something in one go, so that a week in
    which it was asked about one is a quiet week for all of them.
    """
    unfinished = [fix for fix in journey.fixes if not fix.is_finished]
    asked = [one.asked_on for one in care.values() if one.asked_on is not None]
    may_ask = not asked or today - max(asked) >= ASK_EVERY
    found = [Reminder(Nudge.ASK, fix) for fix in unfinished if may_ask and lacks_care(fix)]
    for fix in unfinished:
        nudge = _of_its_date(fix, care.get(fix.id, Care()), today)
        if nudge is not None and fix.owner_id and fix.owner_id not in left_alone:
            found.append(Reminder(nudge, fix, fix.owner_id))
    return found


def next_day_to_tell(journey: Journey, care: Mapping[str, Care], first: date) -> date | None:
    """Give the first day, not before `first`, on which something is to be said if nothing changes; None if never.

    Who wants no reminders is counted as who does: they may change their mind before.
    """
    days: list[date] = []
    unfinished = [fix for fix in journey.fixes if not fix.is_finished]
    if any(lacks_care(fix) for fix in unfinished):
        asked = [one.asked_on for one in care.values() if one.asked_on is not None]
        days.append(max([first, *(day + ASK_EVERY for day in asked)]))
    for fix in unfinished:
        if fix.due is None or not fix.owner_id:
            continue
        told = care.get(fix.id, Care())
        near, passed = max(first, fix.due - REMIND_AHEAD), max(first, fix.due + timedelta(days=1))
        if told.reminded_before != fix.due and near <= fix.due:
            days.append(near)
        if told.reminded_after != fix.due:
            days.append(passed)
    return min(days, default=None)


def lacks_care(fix: Fix) -> bool:
    """Tell whether nobody took a fix yet, or no date was set for it."""
    return not (fix.owner or fix.owner_id) or fix.due is None


def _of_its_date(fix: Fix, care: Care, today: date) -> Nudge | None:
    if fix.due is None:
        return None
    if fix.due < today:
        return Nudge.AFTER if care.reminded_after != fix.due else None
    is_near = fix.due - today <= REMIND_AHEAD
    return Nudge.BEFORE if is_near and care.reminded_before != fix.due else None
