"""Asking the coach something: what is asked is stored, and a message holds its place until there is an answer."""

from dataclasses import dataclass
from datetime import timedelta

from bot.coach.coach import Leave
from bot.coach.proposals import Coached, State
from bot.coach.reasons import Reason
from bot.coach.requests import MOST_NOTES, Request, Task
from bot.guide import telling
from bot.guide.coach_choices import kept_away, leave_of
from bot.guide.coached.asked import Asked, Place, request_of
from bot.guide.errors import NothingToKeep, TooLong
from bot.guide.telling import Telling
from bot.guide.unit import Unit
from storage import coached, surfaces
from storage.coach_tables import CoachedRow

_JUST_NOW = timedelta(minutes=5)
"""What was asked so short ago, and is untouched, needs no second answer."""
_ONE_CLICK = timedelta(seconds=10)
"""Who clicks again within this time clicked double."""
_PART = 9_000
"""Characters of notes that one call of the model takes in."""
_COMES_BY_ITSELF = {Task.ANSWER}
"""What may come piece by piece gets its message with its first words, or with all of them."""
_IS_SETTLED = {None, Reason.OFF, Reason.SPENT}
"""Why an answer is by rules, where asking again would bring the same."""
_SAID_ONCE = {Task.UNDERSTAND, Task.COACH, Task.SUGGEST, Task.WRITE}


@dataclass(frozen=True)
class Begun:
    """Something that the coach was asked, to be answered outside any transaction.

    Without a `request` there is an answer already: of two who click at one moment the second needs none. It `is_double`
    where whoever asks again did so themselves a moment ago.
    """

    id: int
    workspace_id: str
    journey_id: int
    place: Place
    request: Request | None = None
    leave: Leave = Leave()  # noqa: RUF009  # frozen
    is_double: bool = False


def begin(unit: Unit, journey_id: int, asked: Asked, place: Place | None = None) -> Begun:
    """Store what somebody asks; without a `place` it is answered in the journey's thread.

    Raises `NoSuchJourney`, `TooLong` or `NothingToKeep` for what cannot be asked, and `AlreadyDone` where what it is
    about is gone.
    """
    loaded = unit.load(journey_id)
    if asked.task == Task.UNDERSTAND and not asked.notes.strip():
        raise NothingToKeep
    if len(asked.notes) > MOST_NOTES:
        raise TooLong(length=len(asked.notes), most=MOST_NOTES)
    if place is None:
        place = thread_of(unit, journey_id)
    same = _asked_just_now(unit, journey_id, asked, place)
    if same is not None:
        is_double = same.user_id == unit.person.user_id and unit.now - same.asked_at <= _ONE_CLICK
        return Begun(same.id or 0, unit.workspace_id, journey_id, place, is_double=is_double)
    row = CoachedRow(
        workspace_id=unit.workspace_id,
        journey_id=journey_id,
        task=asked.task.value,
        user_id=unit.person.user_id,
        language=place.language.value,
        channel_id=place.channel_id,
        thread_ts=place.thread_ts,
        asked=asked.model_dump(mode="json"),
        asked_at=unit.now,
    )
    request = request_of(unit, row)
    row = coached.add(unit.session, row)
    if asked.task not in _COMES_BY_ITSELF:
        telling.tell(unit, journey_id, Telling.COACHED, f"{row.id}", place.channel_id, by_caller=True)
    unit.take_part(loaded)
    leave = _leave(unit, journey_id, asked)
    return Begun(row.id or 0, unit.workspace_id, journey_id, place, request, leave)


def thread_of(unit: Unit, journey_id: int) -> Place:
    """Give the thread of a journey, as a place to answer."""
    loaded = unit.load(journey_id)
    cards = surfaces.of_journey(unit.session, unit.workspace_id, journey_id, "card")
    return Place(loaded.row.channel_id, (cards[0].ts if cards else None) or "", loaded.journey.language)


def _leave(unit: Unit, journey_id: int, asked: Asked) -> Leave:
    """Tell whether the model may be asked: not where an answer draws from a journey that its team keeps away from it."""
    if kept_away(unit, asked.journey_ids):
        return Leave()
    takes = max(1, -(-len(asked.notes) // _PART))
    return leave_of(unit, journey_id, task=asked.task, takes=takes, others=asked.journey_ids)


def _asked_just_now(unit: Unit, journey_id: int, asked: Asked, place: Place) -> CoachedRow | None:
    """Find the same question of a moment ago that nobody did anything with yet."""
    if asked.task not in _SAID_ONCE:
        return None
    for row in coached.of_journey(unit.session, unit.workspace_id, journey_id, asked.task):
        if unit.now - row.asked_at > _JUST_NOW:
            return None
        here = (row.channel_id, row.thread_ts) == (place.channel_id, place.thread_ts)
        if here and Asked.model_validate(row.asked) == asked and _is_untouched(row):
            return row
    return None


def _is_untouched(row: CoachedRow) -> bool:
    if row.answer is None:
        return True
    answer = Coached.model_validate(row.answer)
    if answer.reason not in _IS_SETTLED:
        # Who asks again after the model failed means to ask the model.
        return False
    proposals = answer.proposals
    return bool(proposals) and all(one.state == State.OPEN for one in proposals)
