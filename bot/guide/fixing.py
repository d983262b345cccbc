"""The working list of fixes: what it shows, and what people do in it with one click (rules 19 and 20)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.unit import Unit
from bot.guide.voting import Votes, find_fix, read_votes
from bot.journey import edit
from bot.journey.model import Formula, Journey
from bot.journey.parts import FixStatus
from storage import conversations, fixes, journeys, overviews, votes
from storage.fixes import Unfinished
from storage.overviews import Outline
from storage.tables import ChangeRow


@dataclass(frozen=True)
class Fixes:
    """The fixes of a journey on a day (UTC), with their votes as one person may see them."""

    journey_id: int
    channel_id: str
    journey: Journey
    votes: Votes
    user_id: str
    today: date


@dataclass(frozen=True)
class Taken:
    """An unfinished fix that somebody took, with the journey that it is of."""

    journey_id: int
    title: str
    fix_id: str
    text: str
    status: FixStatus
    due: date | None


@dataclass(frozen=True)
class Unvoted:
    """A journey of which so many fixes wait for somebody's vote."""

    journey_id: int
    title: str
    count: int


@dataclass(frozen=True)
class Waiting:
    """What waits for somebody: the fixes that they took, and by journey how many wait for their vote."""

    mine: list[Taken]
    to_vote_on: list[Unvoted]


def read(unit: Unit, journey_id: int) -> Fixes:
    """Read the fixes of a journey; raises `NoSuchJourney` where this person may not see it."""
    loaded = unit.load(journey_id)
    return _fixes(unit, journey_id, loaded.row.channel_id, loaded.journey, loaded.conversation.participants)


def read_for_all(unit: Unit, journey_id: int) -> Fixes:
    """Read the fixes of a journey as a channel may see them, in nobody's name; raises `NoSuchJourney`."""
    row = journeys.find(unit.session, unit.workspace_id, journey_id)
    if row is None:
        raise NoSuchJourney
    talk = conversations.of_journey(unit.session, unit.workspace_id, journey_id)
    journey = journeys.load(unit.session, row)
    return _fixes(unit, journey_id, row.channel_id, journey, talk.participants)


def set_status(unit: Unit, journey_id: int, fix_id: str, status: FixStatus) -> int:
    """Say how far a fix is; gives the change. Raises `NoSuchFix`, and `AlreadyDone` where it is so already."""
    return _change(unit, journey_id, fix_id, "fix-status", **with_status(status, unit.now.date()))


def take(unit: Unit, journey_id: int, fix_id: str) -> int:
    """Put a fix on this person's name; gives the change. Raises `NoSuchFix`, and `AlreadyDone` where it is."""
    mine = {"owner": unit.person.name, "owner_id": unit.person.user_id}
    return _change(unit, journey_id, fix_id, "fix-owner", **mine)


def remove(unit: Unit, journey_id: int, fix_id: str) -> int:
    """Remove a fix; gives the change, which undoing brings back with its votes. Raises `NoSuchFix`."""
    loaded = unit.load(journey_id)
    find_fix(loaded.journey, fix_id)
    change = unit.record(loaded, edit.remove(loaded.journey, "fixes", fix_id), "fix-removed")
    return _id_of(change)


def choose_formula(unit: Unit, journey_id: int, formula: Formula) -> int:
    """Order the fixes by a formula; gives the change. Raises `AlreadyDone` where it is that one already."""
    loaded = unit.load(journey_id)
    return _id_of(unit.record(loaded, edit.describe(loaded.journey, formula=formula), "formula"))


def with_status(status: FixStatus, today: date) -> dict[str, Any]:
    """Give the fields of a fix that go with a status: what is done has a day on which it was, all else has none."""
    return {"status": status, "finished_on": today if status == FixStatus.DONE else None}


def waiting_for(unit: Unit) -> Waiting:
    """Tell what waits for this person in all journeys that they may see, the nearest due date first.

    The number of queries is the same for one journey and for a thousand. A vote is waited for only where
    they take part, and where the numbers are not shown yet.
    """
    seen = overviews.outlines(unit.session, unit.workspace_id, unit.person.channels)
    return waiting_among(
        unit, seen, fixes.unfinished(unit.session, unit.workspace_id, [one.id for one in seen])
    )


def waiting_among(unit: Unit, seen: Sequence[Outline], found: Sequence[Unfinished]) -> Waiting:
    """Tell what waits for this person of the unfinished fixes that were found in the journeys they see."""
    me = unit.person.user_id
    titles = {one.id: one.title for one in seen}
    mine = [
        Taken(fix.journey_id, titles[fix.journey_id], fix.id, fix.text, fix.status, fix.due)
        for fix in found
        if fix.owner_id == me
    ]
    mine.sort(key=lambda taken: taken.due or date.max)
    in_progress = {fix.journey_id for fix in found}
    counts = {one.id: 0 for one in seen if one.id in in_progress and me in one.participants}
    own = votes.standing(unit.session, unit.workspace_id, counts, by=me)
    voted = {(row.journey_id, row.fix_id) for row in own}
    for fix in found:
        if fix.journey_id in counts and not fix.is_shown and (fix.journey_id, fix.id) not in voted:
            counts[fix.journey_id] += 1
    return Waiting(
        mine,
        [Unvoted(journey_id, titles[journey_id], count) for journey_id, count in counts.items() if count],
    )


def _fixes(
    unit: Unit, journey_id: int, channel_id: str, journey: Journey, participants: Collection[str]
) -> Fixes:
    seen = read_votes(unit, journey_id, participants)
    return Fixes(journey_id, channel_id, journey, seen, unit.person.user_id, unit.now.date())


def _change(unit: Unit, journey_id: int, fix_id: str, action: str, **fields: Any) -> int:
    loaded = unit.load(journey_id)
    find_fix(loaded.journey, fix_id)
    return _id_of(unit.record(loaded, edit.change(loaded.journey, "fixes", fix_id, **fields), action))


def _id_of(change: ChangeRow | None) -> int:
    if change is None or change.id is None:
        raise AlreadyDone
    return change.id
