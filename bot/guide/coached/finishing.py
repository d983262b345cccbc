"""Storing what the coach said, once: whoever comes later with an answer to the same finds one."""

from bot.coach.proposals import By, Coached, State
from bot.coach.requests import Task
from bot.guide import telling
from bot.guide.coach_choices import record_calls
from bot.guide.coached import talks
from bot.guide.coached.asked import ERASED, Asked, Place, request_of
from bot.guide.coached.beginning import Begun
from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.telling import Telling
from bot.guide.unit import Unit
from bot.journey.language import Language
from storage import coached, surfaces
from storage.coach_tables import CoachedRow


def finish(unit: Unit, coached_id: int, answer: Coached) -> bool:
    """Store an answer and show it; tells whether it is the one that counts. What was called is counted in any case.

    What people waved away before is not proposed again, nor what stands above already in the same talk. Raises `NoSuchJourney`.
    """
    row = coached.find(unit.session, unit.workspace_id, coached_id)
    if row is None:
        raise NoSuchJourney
    loaded = unit.load(row.journey_id)
    record_calls(unit, Task(row.task), answer.calls)
    # Read again behind the journey's lock: of two answers the first counts.
    unit.session.refresh(row)
    if row.ready_at is not None:
        return False
    before = _proposed_before(unit, row)
    wanted = [one for one in answer.proposals if (one.kind, one.text.casefold()) not in before]
    answer = answer.model_copy(update={"proposals": wanted})
    row.answer, row.ready_at, row.version = answer.model_dump(mode="json"), unit.now, row.version + 1
    asked = Asked.model_validate(row.asked)
    row.asked = row.asked | ERASED
    if asked.play_id is not None:
        talks.was_said(unit, asked.play_id, answer.text)
    # There is a message already that holds its place, unless the answer comes with its message.
    surface = telling.tell(unit, loaded.id, Telling.COACHED, f"{coached_id}", row.channel_id)
    message = surfaces.find(unit.session, unit.workspace_id, surface.id)
    if asked.stands_at and message is not None and message.ts is None:
        message.ts = asked.stands_at
    telling.tell_anew(unit, loaded.id, Telling.COACHED, f"{coached_id}")
    return True


def stands_at(unit: Unit, begun: Begun, ts: str) -> None:
    """Note that an answer that comes piece by piece stands in a message already, also if this process never ends it."""
    row = coached.find(unit.session, unit.workspace_id, begun.id)
    if row is not None:
        row.asked = row.asked | {"stands_at": ts}


def still_thinking(unit: Unit, coached_id: int) -> Begun | None:
    """Give what waits for an answer too long, to be answered by rules; None where it is answered or cannot be any more.

    What cannot be answered, since what it is about is gone, is taken away.
    """
    row = coached.find(unit.session, unit.workspace_id, coached_id)
    if row is None or row.ready_at is not None:
        return None
    place = Place(row.channel_id, row.thread_ts, Language(row.language))
    try:
        return Begun(coached_id, unit.workspace_id, row.journey_id, place, request_of(unit, row))
    except NoSuchJourney:
        # Whoever brings a deleted journey back finds it answered.
        row.ready_at = unit.now
        return None
    except AlreadyDone:
        finish(unit, coached_id, Coached(by=By.RULES))
        return None


def _proposed_before(unit: Unit, row: CoachedRow) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    talk = row.asked.get("play_id")
    for other in coached.of_journey(unit.session, unit.workspace_id, row.journey_id):
        if other.answer is not None and other.id != row.id:
            is_same_talk = talk is not None and other.asked.get("play_id") == talk
            for one in Coached.model_validate(other.answer).proposals:
                if is_same_talk or one.state == State.DISMISSED:
                    found.add((one.kind, one.text.casefold()))
    return found
