"""What somebody asks of the coach, as it is stored, and the request that the coach gets of it."""

from collections.abc import Callable
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from bot.coach.proposals import Turn
from bot.coach.requests import (
    Answer,
    DraftLine,
    Known,
    Look,
    Play,
    Request,
    Suggest,
    Task,
    Understand,
    Write,
)
from bot.coach.writing.facts import facts_of_journey
from bot.guide import monthly
from bot.guide.coached.report_facts import facts_of
from bot.guide.drafts import read_items
from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.unit import Unit
from bot.guide.walking import last_round
from bot.journey.language import Language
from bot.journey.walks import Tally
from storage import conversations, drafts, plays
from storage.coach_tables import CoachedRow

ERASED = {"notes": ""}
"""What is pasted is kept no longer than it takes to read it: the quotes of what came of it tell enough."""


class Asked(BaseModel):
    """What was asked: each task uses the fields that it needs.

    `journey_ids` are the journeys that an answer may draw from: those that whoever asks, and whoever reads along, may
    see. `draft_version` is how a draft read: once it reads otherwise it may be looked at again. `is_report` says of
    words that they are about the monthly report; posted `under` a message of ours, they go into its thread, once that
    is there. An answer that comes piece by piece `stands_at` the message that grows.
    """

    model_config = ConfigDict(frozen=True)

    task: Task
    question: str = ""
    draft_id: int | None = None
    draft_version: int = 0
    notes: str = ""
    source: str = ""
    text: str = ""
    play_id: int | None = None
    journey_ids: tuple[int, ...] = ()
    is_report: bool = False
    under: int | None = None
    stands_at: str = ""


@dataclass(frozen=True)
class Place:
    """Where the coach answers: in a thread of a channel, or in somebody's own conversation with us."""

    channel_id: str
    thread_ts: str
    language: Language


def request_of(unit: Unit, row: CoachedRow) -> Request:
    """Make the request of what was asked, from the state as it stands; raises `NoSuchJourney` or `AlreadyDone`."""
    asked = Asked.model_validate(row.asked)
    return _MADE[asked.task](unit, row, asked)


def _understand(unit: Unit, row: CoachedRow, asked: Asked) -> Request:
    journey = unit.load(row.journey_id).journey
    return Understand(journey, Language(row.language), asked.notes, asked.source)


def _look(unit: Unit, row: CoachedRow, asked: Asked) -> Request:
    loaded = unit.load(row.journey_id)
    lines: tuple[DraftLine, ...] = ()
    if asked.draft_id is not None:
        draft = drafts.find(unit.session, unit.workspace_id, asked.draft_id)
        if draft is None or draft.state != drafts.OPEN:
            raise AlreadyDone
        lines = tuple(DraftLine(item.id, item.text) for item in read_items(draft))
    return Look(
        loaded.journey,
        Language(row.language),
        asked.question,
        asked.draft_id,
        lines,
        loaded.conversation.persona_id,
    )


def _suggest(unit: Unit, row: CoachedRow, asked: Asked) -> Request:
    loaded = unit.load(row.journey_id)
    return Suggest(loaded.journey, Language(row.language), asked.question, loaded.conversation.persona_id)


def _play(unit: Unit, row: CoachedRow, asked: Asked) -> Request:
    journey = unit.load(row.journey_id).journey
    talk = plays.find(unit.session, unit.workspace_id, asked.play_id or 0)
    if talk is None or talk.step_id not in {step.id for step in journey.steps}:
        raise AlreadyDone
    known = {persona.id for persona in journey.personas}
    return Play(
        journey,
        Language(row.language),
        talk.step_id,
        talk.persona_id if talk.persona_id in known else None,
        asked.text,
        tuple(Turn.model_validate(turn) for turn in talk.turns),
    )


def _answer(unit: Unit, row: CoachedRow, asked: Asked) -> Request:
    # Always in one order, since each is kept from others while it is read.
    found = {journey_id: _known(unit, journey_id) for journey_id in sorted(asked.journey_ids)}
    known = tuple(one for journey_id in asked.journey_ids if (one := found[journey_id]) is not None)
    if not known:
        raise NoSuchJourney
    return Answer(known, Language(row.language), asked.text, unit.now.date())


def _known(unit: Unit, journey_id: int) -> Known | None:
    try:
        journey = unit.load(journey_id).journey
    except NoSuchJourney:
        return None
    report = last_round(unit, journey_id)
    walked: dict[str, Tally] = {step.step_id: step.now for step in report.steps} if report else {}
    owners = {fix.owner_id for fix in journey.fixes if fix.owner_id}
    names = conversations.names(unit.session, unit.workspace_id, owners)
    return Known(journey_id, journey, walked, names)


def _write(unit: Unit, row: CoachedRow, asked: Asked) -> Request:
    language = Language(row.language)
    if not asked.is_report:
        journey = unit.load(row.journey_id).journey
        return Write(journey.title, language, facts_of_journey(journey, unit.now.date()))
    report = monthly.read(unit, row.journey_id, language)
    return Write(report.screen.journey.title, language, facts_of(report), is_report=True)


_MADE: dict[Task, Callable[[Unit, CoachedRow, Asked], Request]] = {
    Task.UNDERSTAND: _understand,
    Task.COACH: _look,
    Task.SUGGEST: _suggest,
    Task.PLAY: _play,
    Task.ANSWER: _answer,
    Task.WRITE: _write,
}
