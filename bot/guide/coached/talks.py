"""Talks in which the coach plays the customer: begun, gone on with step by step, ended."""

from dataclasses import dataclass

from bot.coach.playing import next_step
from bot.coach.proposals import Turn
from bot.coach.requests import Task
from bot.guide import telling
from bot.guide.coached.asked import Asked, Place
from bot.guide.coached.beginning import Begun, begin
from bot.guide.errors import DealtWith, NoSuchJourney, NothingToWalk
from bot.guide.questions import Question, Topic
from bot.guide.telling import Telling
from bot.guide.unit import Unit
from bot.journey.language import Language
from storage import coached, journeys, plays
from storage.coach_tables import PlayRow

_MOST_TURNS = 12
"""What was said longer ago is not needed to go on."""
_MOST_TURN = 1_500
"""Characters of one turn that are kept."""


@dataclass(frozen=True)
class Talk:
    """A talk that is going on: with which journey, as which persona, at which step."""

    id: int
    journey_id: int
    persona_id: str | None
    step_id: str


def begin_talk(unit: Unit, journey_id: int, persona_id: str | None, place: Place) -> Begun:
    """Begin at the first step, as a persona or as no one in particular; a talk that went on in this place ends.

    Raises `NothingToWalk` without steps.
    """
    loaded = unit.load(journey_id)
    if not loaded.journey.steps:
        raise NothingToWalk
    known = {persona.id for persona in loaded.journey.personas}
    before = plays.open_in(unit.session, unit.workspace_id, place.channel_id, place.thread_ts)
    if before is not None:
        before.ended_at = unit.now
    row = plays.add(
        unit.session,
        PlayRow(
            workspace_id=unit.workspace_id,
            journey_id=journey_id,
            user_id=unit.person.user_id,
            persona_id=persona_id if persona_id in known else None,
            step_id=loaded.journey.steps[0].id,
            language=place.language.value,
            channel_id=place.channel_id,
            thread_ts=place.thread_ts,
            began_at=unit.now,
        ),
    )
    return _ask(unit, row)


def say(unit: Unit, play_id: int, text: str) -> Begun:
    """Say something to who plays the customer; raises `DealtWith` where the talk is over."""
    row = _going_on(unit, play_id)
    begun = _ask(unit, row, text)
    _add(row, Turn(text=text[:_MOST_TURN], at=unit.now))
    return begun


def go_on(unit: Unit, play_id: int, from_step: str) -> Begun | None:
    """Go to the next step; None at the end, where the talk is over. A second click from the same step changes nothing."""
    row = _going_on(unit, play_id)
    if row.step_id != from_step:
        raise DealtWith(journey=row.journey_id)
    following = next_step(unit.load(row.journey_id).journey, row.step_id)
    if following is None:
        row.ended_at = unit.now
        _fold(unit, row)
        return None
    row.step_id, row.turns = following, []
    return _ask(unit, row)


def end(unit: Unit, play_id: int) -> int:
    """End a talk; gives the journey. Raises `DealtWith`."""
    row = _going_on(unit, play_id)
    row.ended_at = unit.now
    _fold(unit, row)
    return row.journey_id


def going_on_in(unit: Unit, channel_id: str, thread_ts: str) -> Talk | None:
    """Tell which talk is going on in a thread or a conversation, if one is, about a journey that this person sees."""
    row = plays.open_in(unit.session, unit.workspace_id, channel_id, thread_ts)
    about = journeys.find(unit.session, unit.workspace_id, row.journey_id) if row is not None else None
    if row is None or about is None or about.deleted_at is not None or not unit.person.sees(about.channel_id):
        return None
    return Talk(row.id or 0, row.journey_id, row.persona_id, row.step_id)


def was_said(unit: Unit, play_id: int, text: str) -> None:
    """Note what the customer said."""
    row = plays.find(unit.session, unit.workspace_id, play_id)
    if row is not None and text:
        _add(row, Turn(text=text[:_MOST_TURN], by_customer=True, at=unit.now))


def _ask(unit: Unit, row: PlayRow, text: str = "") -> Begun:
    """Have the coach speak at the step where the talk is; the buttons go to this newest message."""
    _fold(unit, row)
    asked = Asked(
        task=Task.PLAY, question=str(Question(Topic.TOUCHPOINT, row.step_id)), play_id=row.id, text=text
    )
    return begin(unit, row.journey_id, asked, _place(row))


def _fold(unit: Unit, row: PlayRow) -> None:
    """Have what was said last shown anew, without its buttons."""
    said = coached.of_journey(unit.session, unit.workspace_id, row.journey_id, Task.PLAY)
    newest = next((one for one in said if one.asked.get("play_id") == row.id), None)
    if newest is not None:
        telling.tell_anew(unit, row.journey_id, Telling.COACHED, f"{newest.id}")


def _going_on(unit: Unit, play_id: int) -> PlayRow:
    row = plays.find(unit.session, unit.workspace_id, play_id)
    if row is None:
        raise NoSuchJourney
    unit.load(row.journey_id)
    # Read again behind the journey's lock: of two clicks at one moment the first goes on.
    unit.session.refresh(row)
    if row.ended_at is not None:
        raise DealtWith(journey=row.journey_id)
    return row


def _add(row: PlayRow, turn: Turn) -> None:
    row.turns = [*row.turns, turn.model_dump(mode="json")][-_MOST_TURNS:]


def _place(row: PlayRow) -> Place:
    return Place(row.channel_id, row.thread_ts, Language(row.language))
