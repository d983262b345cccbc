"""Listening in the thread: what each message comes down to, and into which draft it goes."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.guide import conversation, drafts, keeping
from bot.guide.errors import GuideError, NoSuchJourney, NoSuchLineInDraft, NoSuchStep
from bot.guide.items import Item, NoSuchLine, hear_again, instruct
from bot.guide.questions import DONE, Question, Topic
from bot.guide.unit import Loaded, Unit
from bot.journey.hearing import Command, HeardItem, Instruction, QuestionKind, Take, Term, hear, mentioned
from storage import conversations, surfaces
from storage import drafts as stored
from storage.tables import DraftRow

KIND_OF_TOPIC = {
    Topic.BOUNDS: QuestionKind.BOUNDS,
    Topic.STRATEGY: QuestionKind.STATEMENT,
    Topic.SOURCES: QuestionKind.SOURCES,
    Topic.GOAL: QuestionKind.STATEMENT,
    Topic.STEPS: QuestionKind.STEPS,
    Topic.PHASES: QuestionKind.PHASES,
    Topic.PHASE: QuestionKind.PHASE_DETAILS,
    Topic.PERSONAS: QuestionKind.PERSONAS,
    Topic.PERSONA: QuestionKind.PERSONA,
    Topic.TOUCHPOINT: QuestionKind.TOUCHPOINT,
    Topic.FIX: QuestionKind.FIXES,
    Topic.FIXES: QuestionKind.FIXES,
    Topic.RHYTHM: QuestionKind.RHYTHM,
}

_STEP_IN_FRONT = re.compile(r"^\s*(?:stap|step)?\s*(\d{1,2})\s*[:.)]\s+(?=\S)", re.IGNORECASE)
"""How somebody addresses another step than the open one: "5: bellen: …", "stap 5: …"."""


class Heard(StrEnum):
    """What a message came down to."""

    NOTHING = "nothing"
    CHANGED = "changed"
    EXPLAIN = "explain"
    ASKED = "asked"
    REFUSED = "refused"


@dataclass(frozen=True)
class Outcome:
    """What became of a message: the journey to show anew, and what its writer alone is told."""

    heard: Heard
    journey_id: int | None = None
    term: Term | None = None
    command: Command | None = None
    error: GuideError | None = None
    taken: tuple[int, ...] = ()


@dataclass(frozen=True)
class Typed:
    """A message as it stands in a thread."""

    channel_id: str
    thread_ts: str
    ts: str
    text: str


def hear_message(unit: Unit, typed: Typed) -> Outcome:
    """Hear a message, new or edited: an answer goes into its draft, small talk is left alone."""
    loaded = _of_thread(unit, typed)
    if loaded is None:
        return Outcome(Heard.NOTHING)
    try:
        # What is refused in the middle leaves nothing behind, neither the first of two orders nor an empty draft.
        with unit.session.begin_nested():
            return _hear(unit, loaded, typed)
    except GuideError as error:
        return Outcome(Heard.REFUSED, loaded.id, error=error)
    except NoSuchLine as error:
        return Outcome(Heard.REFUSED, loaded.id, error=NoSuchLineInDraft(number=error.number))


def forget_message(unit: Unit, typed: Typed) -> Outcome:
    """Take what a deleted message said out of its drafts."""
    loaded = _of_thread(unit, typed)
    if loaded is None:
        return Outcome(Heard.NOTHING)
    still_open = _open(stored.that_heard(unit.session, unit.workspace_id, typed.channel_id, typed.ts))
    for draft in still_open:
        drafts.replace_items(unit, loaded, draft, hear_again(drafts.read_items(draft), typed.ts, "", []))
    return Outcome(Heard.CHANGED, loaded.id) if still_open else Outcome(Heard.NOTHING)


def is_journeys_thread(unit: Unit, channel_id: str, thread_ts: str) -> bool:
    """Tell whether a thread is the one of a journey that this person may see."""
    found = surfaces.journey_of_thread(unit.session, unit.workspace_id, channel_id, thread_ts)
    return found is not None and channel_id in unit.person.channels


def _of_thread(unit: Unit, typed: Typed) -> Loaded | None:
    """Load the journey of a thread. Below the card of a deleted one people may talk as anywhere else."""
    journey_id = surfaces.journey_of_thread(
        unit.session, unit.workspace_id, typed.channel_id, typed.thread_ts
    )
    if journey_id is None:
        return None
    try:
        return unit.load(journey_id)
    except NoSuchJourney:
        return None


def _open(found: Iterable[DraftRow]) -> list[DraftRow]:
    return [draft for draft in found if draft.state == stored.OPEN]


def _hear(unit: Unit, loaded: Loaded, typed: Typed) -> Outcome:
    before = stored.that_heard(unit.session, unit.workspace_id, typed.channel_id, typed.ts)
    addressed = list(_addressed(unit, loaded, typed, before))
    names = _first_names(unit, loaded)
    heard = [(question, hear(text, _kind(question), people=names)) for question, text in addressed]
    first = heard[0][1]
    if loaded.conversation.paused_by is not None and first.instruction != Command.RESUME:
        return Outcome(Heard.NOTHING)
    if first.explain is not None:
        return Outcome(Heard.EXPLAIN, loaded.id, term=first.explain)
    if first.instructions:
        for instruction in first.instructions:
            outcome = _follow(unit, loaded, heard[0][0], instruction)
        return outcome
    # When all is answered nothing is asked, so nothing that people say is an answer.
    answers = {
        question: hearing.items for question, hearing in heard if hearing.is_answer and question != DONE
    }
    return _put_into_drafts(unit, loaded, typed, before, answers)


def _put_into_drafts(
    unit: Unit,
    loaded: Loaded,
    typed: Typed,
    before: Sequence[DraftRow],
    answers: dict[Question, tuple[HeardItem, ...]],
) -> Outcome:
    if any(draft.state == stored.KEPT for draft in before):
        # What was kept is in the journey; an edit of the message does not reach that far.
        return Outcome(Heard.NOTHING)
    open_before = {Question.parse(draft.question): draft for draft in _open(before)}
    if not answers and not open_before:
        return Outcome(Heard.NOTHING)
    for question in [*answers, *(question for question in open_before if question not in answers)]:
        draft = open_before.get(question) or drafts.draft_for(unit, loaded, question)
        heard = answers.get(question, ())
        before_it = drafts.read_items(draft)
        if heard and question.topic == Topic.PHASES:
            # What the team types takes the place of what the guide proposed.
            before_it = [item for item in before_it if item.by]
        items_now = hear_again(before_it, typed.ts, unit.person.user_id, heard)
        if question.topic == Topic.TOUCHPOINT:
            items_now = _for_persona(items_now, typed.ts, loaded.conversation.persona_id)
        if question.topic == Topic.RHYTHM:
            items_now = _with_who_is_who(unit, loaded, typed, items_now)
        drafts.replace_items(unit, loaded, draft, items_now)
        if draft.id is not None:
            stored.remember_heard(unit.session, unit.workspace_id, typed.channel_id, typed.ts, draft.id)
    unit.take_part(loaded)
    return Outcome(Heard.CHANGED, loaded.id)


def _for_persona(items: Sequence[Item], ts: str, persona_id: str | None) -> list[Item]:
    """Note for whom the team is walking; a line that names a persona goes before it."""
    if persona_id is None:
        return list(items)
    walking = {"walking_as": persona_id}
    return [
        item.model_copy(update={"fields": walking | item.fields}) if item.ts == ts else item for item in items
    ]


def _with_who_is_who(unit: Unit, loaded: Loaded, typed: Typed, items: Sequence[Item]) -> list[Item]:
    """Note whom and which channels a message means by name, and where its writer lives."""
    people, channels = mentioned(typed.text)
    taking_part = [*loaded.conversation.participants, unit.person.user_id]
    names = conversations.names(unit.session, unit.workspace_id, taking_part)
    for user_id, name in names.items():
        people |= {name: user_id, name.split()[0]: user_id} if name.split() else {}
    # Only who is in a channel decides that something is posted there.
    channels = {name: one for name, one in channels.items() if one in unit.person.channels}
    known = {"people": people, "channels": channels, "time_zone": unit.person.time_zone}
    return [
        item.model_copy(update={"fields": known | item.fields}) if item.ts == typed.ts else item
        for item in items
    ]


def _follow(unit: Unit, loaded: Loaded, question: Question, instruction: Instruction) -> Outcome:
    """Do what somebody asked in words."""
    changed = Outcome(Heard.CHANGED, loaded.id)
    draft = drafts.open_draft_of(unit, loaded, question)
    match instruction:
        case Take(numbers):
            taken = conversation.take_steps(unit, loaded.id, numbers)
            return Outcome(Heard.CHANGED, loaded.id, taken=tuple(taken))
        case Command.SKIP:
            conversation.skip(unit, loaded.id, loaded.question)
        case Command.BACK:
            conversation.back(unit, loaded.id)
        case Command.PAUSE:
            conversation.pause(unit, loaded.id)
        case Command.RESUME:
            conversation.resume(unit, loaded.id)
        case Command.KEEP if draft is not None:
            keeping.keep_draft(unit, loaded, draft, drafts.read_items(draft))
        case Command.SAME_AS_PREVIOUS:
            drafts.same_as_previous(unit, loaded, question)
        case Command.UNDO if draft is not None and draft.past:
            drafts.step_back(unit, loaded, draft)
        case Command():
            return Outcome(Heard.ASKED, loaded.id, command=instruction)
        case _ if draft is not None:
            items = instruct(drafts.read_items(draft), instruction, unit.person.user_id)
            drafts.replace_items(unit, loaded, draft, items)
        case _:
            raise NoSuchLineInDraft
    return changed


def _addressed(
    unit: Unit, loaded: Loaded, typed: Typed, before: Sequence[DraftRow]
) -> Iterable[tuple[Question, str]]:
    """Tell to which questions a message speaks, and with what text.

    That is the open question; at the touchpoints a line may name its step by number, and somebody who took
    steps speaks to the first of those that is empty, where the open one is not theirs. An edited message
    speaks to the question that it spoke to before.
    """
    heard_it = _open(before)
    question = Question.parse(heard_it[0].question) if heard_it else loaded.question
    if question.topic != Topic.TOUCHPOINT:
        yield question, typed.text
        return
    default = question if heard_it else _step_of_writer(unit, loaded)
    texts: dict[Question, list[str]] = {}
    current = default
    for line in typed.text.split("\n"):
        match = _STEP_IN_FRONT.match(line)
        if match:
            number = int(match[1])
            if not 1 <= number <= len(loaded.journey.steps):
                raise NoSuchStep(number=number)
            current = Question(Topic.TOUCHPOINT, loaded.journey.steps[number - 1].id)
        texts.setdefault(current, []).append(line[match.end() :] if match else line)
    for addressed, lines in texts.items():
        yield addressed, "\n".join(lines)


def _step_of_writer(unit: Unit, loaded: Loaded) -> Question:
    own = conversation.own_open_step(loaded, unit.person.user_id)
    is_theirs = loaded.conversation.takers.get(loaded.question.part_id) == unit.person.user_id
    return Question(Topic.TOUCHPOINT, own) if own and not is_theirs else loaded.question


def _kind(question: Question) -> QuestionKind:
    return KIND_OF_TOPIC.get(question.topic, QuestionKind.STEPS)


def _first_names(unit: Unit, loaded: Loaded) -> list[str]:
    names = conversations.names(unit.session, unit.workspace_id, loaded.conversation.participants)
    return [name.split()[0] for name in names.values() if name.split()]
