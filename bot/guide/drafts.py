"""Drafts: what was heard for a question, and what people do with it before it is kept."""

from collections.abc import Sequence

from bot.guide import answers
from bot.guide.coached.following import follow_draft
from bot.guide.errors import AlreadyDone, NoSuchJourney, NothingToKeep
from bot.guide.items import Item, find_remark, take_proposal, text_of_copy
from bot.guide.questions import Question, Topic, exists, previous_question
from bot.guide.unit import Loaded, Unit
from bot.journey.pains import turning_gains
from storage import drafts, surfaces
from storage.tables import ChangeRow, DraftRow

_PAST_STATES = 10
"""How many states of a draft can be gone back to."""


_STAYS_THE_SAME = {"channel", "online", "direct", "owner", "persona_id"}
"""Fields that a touchpoint shares with the one of the step before."""


def draft_for(unit: Unit, loaded: Loaded, question: Question) -> DraftRow:
    """Give the open draft of a question; a new one is shown in a message of its own."""
    draft = open_draft_of(unit, loaded, question)
    return draft or new_draft(unit, loaded, question)


def new_draft(unit: Unit, loaded: Loaded, question: Question) -> DraftRow:
    """Begin a draft, shown in a message of its own."""
    draft = drafts.add(unit.session, unit.workspace_id, loaded.id, str(question))
    surfaces.add(unit.session, unit.workspace_id, loaded.id, "draft", str(draft.id), loaded.row.channel_id)
    return draft


def show_as_kept(unit: Unit, loaded: Loaded, question: Question, change: ChangeRow) -> None:
    """Show in the thread that something was recorded, with Undo.

    Not in a draft that is open meanwhile: what was typed there is not kept by this.
    """
    draft = new_draft(unit, loaded, question)
    draft.state, draft.closed_by, draft.change_id = drafts.KEPT, unit.person.user_id, change.id


def open_draft_of(unit: Unit, loaded: Loaded, question: Question) -> DraftRow | None:
    """Give the open draft of a question, if there is one."""
    return drafts.open_for(unit.session, unit.workspace_id, loaded.id, str(question))


def replace_items(unit: Unit, loaded: Loaded, draft: DraftRow, items: Sequence[Item]) -> None:
    """Put other items into a draft; what was there can be gone back to. An emptied draft is put aside.

    Raises `TooLong`, `TooMany` or `NothingToKeep` for what the journey could not hold.
    """
    answers.put_in(loaded.journey, Question.parse(draft.question), items)
    draft.past = [*draft.past, draft.items][-_PAST_STATES:] if draft.items else draft.past
    today, there = unit.now.date(), {item.id for item in read_items(draft)}
    dated = [item.model_copy(update={"heard_on": item.heard_on or today}) for item in items]
    draft.items = [item.model_dump(mode="json") for item in dated]
    draft.version += 1
    unit.touch(loaded, "draft", subject=str(draft.id))
    if there - {item.id for item in items}:
        follow_draft(unit, loaded, draft.id)
    if not items:
        draft.state, draft.closed_by = drafts.DROPPED, unit.person.user_id


def take_remark(unit: Unit, draft_id: int, item_id: str, code: str) -> int:
    """Take the proposal of a remark; a remark that no longer holds changes nothing. Gives the journey."""
    loaded, draft = open_draft(unit, draft_id)
    items = read_items(draft)
    topic = Question.parse(draft.question).topic
    remark = find_remark(items, item_id, code, loaded.journey, topic)
    if remark is not None and remark.proposal:
        replace_items(unit, loaded, draft, take_proposal(items, item_id, remark))
    return loaded.id


def wave_away(unit: Unit, draft_id: int, item_id: str, code: str) -> int:
    """Wave a remark away for good; gives the journey."""
    loaded, draft = open_draft(unit, draft_id)
    items = [
        item.model_copy(update={"waved": [*item.waved, code]}) if item.id == item_id else item
        for item in read_items(draft)
    ]
    replace_items(unit, loaded, draft, items)
    return loaded.id


def set_field(unit: Unit, draft_id: int, item_id: str, name: str, value: object) -> int:
    """Set what was clicked for an item, such as its emotion; gives the journey."""
    loaded, draft = open_draft(unit, draft_id)
    items = [
        item.model_copy(update={"fields": item.fields | {name: value}}) if item.id == item_id else item
        for item in read_items(draft)
    ]
    replace_items(unit, loaded, draft, items)
    return loaded.id


def drop(unit: Unit, draft_id: int) -> int:
    """Put a draft aside as no answer; it can be taken up again. Gives the journey."""
    loaded, draft = open_draft(unit, draft_id)
    draft.state, draft.closed_by = drafts.DROPPED, unit.person.user_id
    unit.touch(loaded, "draft", subject=str(draft_id))
    follow_draft(unit, loaded, draft_id)
    return loaded.id


def take_up(unit: Unit, draft_id: int) -> int:
    """Open a draft again that was put aside; gives the journey. Raises `NothingToKeep` for an empty one."""
    loaded, draft = _locked(unit, draft_id, drafts.DROPPED)
    if not draft.items:
        raise NothingToKeep
    if not exists(loaded.journey, Question.parse(draft.question)):
        raise AlreadyDone
    reopen(unit, loaded, draft)
    return loaded.id


def reopen(unit: Unit, loaded: Loaded, draft: DraftRow) -> None:
    """Open a closed draft again. Where its question got another draft meanwhile, that one takes its items in."""
    other = open_draft_of(unit, loaded, Question.parse(draft.question))
    draft.state, draft.closed_by, draft.change_id = drafts.OPEN, None, None
    if other is not None:
        _pour(unit, loaded, draft, other)
    elif not draft.items:
        draft.state, draft.closed_by = drafts.DROPPED, unit.person.user_id
    draft.version += 1
    unit.touch(loaded, "draft", subject=str(draft.id))
    follow_draft(unit, loaded, draft.id)


def put_aside_without_part(unit: Unit, loaded: Loaded) -> None:
    """Put the open drafts aside of which the phase, persona, step or pain point was removed."""
    for draft in drafts.all_open(unit.session, unit.workspace_id, loaded.id):
        if not exists(loaded.journey, Question.parse(draft.question)):
            draft.state, draft.closed_by = drafts.DROPPED, unit.person.user_id
            unit.touch(loaded, "draft", subject=str(draft.id))
            follow_draft(unit, loaded, draft.id)


def go_back(unit: Unit, draft_id: int) -> int:
    """Undo the last change within a draft; gives the journey."""
    loaded, draft = open_draft(unit, draft_id)
    step_back(unit, loaded, draft)
    return loaded.id


def step_back(unit: Unit, loaded: Loaded, draft: DraftRow) -> None:
    """Put back what was in a draft before its last change, if anything was."""
    if draft.past:
        draft.items, draft.past = draft.past[-1], draft.past[:-1]
        draft.version += 1
        unit.touch(loaded, "draft", subject=str(draft.id))
        follow_draft(unit, loaded, draft.id)


def move_to_previous(unit: Unit, draft_id: int) -> int:
    """Put what was heard into the draft of the question before, to which somebody answered late. Gives the journey."""
    loaded, draft = open_draft(unit, draft_id)
    previous = previous_question(loaded.journey, Question.parse(draft.question))
    if previous is None:
        raise NothingToKeep
    _pour(unit, loaded, draft, draft_for(unit, loaded, previous))
    return loaded.id


def same_as_previous(unit: Unit, loaded: Loaded, question: Question) -> None:
    """Put the touchpoints of the step before into the draft of this step; raises `NothingToKeep` without any.

    Where and with whom stays the same; what customers do, think and feel differs from step to step.
    """
    before = loaded.journey.touchpoints_before(question.part_id) if question.topic == Topic.TOUCHPOINT else []
    if not before:
        raise NothingToKeep
    draft = draft_for(unit, loaded, question)
    items = read_items(draft)
    start = max((int(item.id) for item in items), default=0) + 1
    # What a double click copies a second time is there already.
    there = [item.copied for item in items]
    touchpoints = [touchpoint.model_dump(mode="json", include=_STAYS_THE_SAME) for touchpoint in before]
    copies = [
        Item(id=str(start + place), text=text_of_copy(copied), by=unit.person.user_id, copied=copied)
        for place, copied in enumerate(copied for copied in touchpoints if copied not in there)
    ]
    if copies:
        replace_items(unit, loaded, draft, [*items, *copies])


def take_gains(unit: Unit, loaded: Loaded, question: Question) -> None:
    """Put the gains that turn a pain point round into the draft of its fixes (rule 13).

    Raises `NothingToKeep` when no such gain is left.
    """
    draft = open_draft_of(unit, loaded, question)
    items = read_items(draft) if draft else []
    there = {item.text.casefold() for item in items}
    gains = turning_gains(loaded.journey, question.part_id)
    missing = [gain for gain in gains if gain.casefold() not in there]
    if not gains:
        raise NothingToKeep
    if missing:
        start = max((int(item.id) for item in items), default=0) + 1
        taken = [
            Item(id=str(start + place), text=gain, by=unit.person.user_id)
            for place, gain in enumerate(missing)
        ]
        replace_items(unit, loaded, draft or draft_for(unit, loaded, question), [*items, *taken])


def propose(unit: Unit, loaded: Loaded, question: Question, texts: Sequence[str]) -> None:
    """Put proposals of the guide itself into the draft of a question, to be kept or changed by the team."""
    if texts and open_draft_of(unit, loaded, question) is None:
        items = [Item(id=str(number), text=text) for number, text in enumerate(texts, start=1)]
        replace_items(unit, loaded, draft_for(unit, loaded, question), items)


def open_draft(unit: Unit, draft_id: int) -> tuple[Loaded, DraftRow]:
    """Find a draft that is still open, and its journey; raises `AlreadyDone` or `NoSuchJourney`."""
    return _locked(unit, draft_id, drafts.OPEN)


def read_items(draft: DraftRow) -> list[Item]:
    """Read the items of a draft."""
    return [Item.model_validate(item) for item in draft.items]


def _pour(unit: Unit, loaded: Loaded, draft: DraftRow, target: DraftRow) -> None:
    """Put the items of a draft behind those of another one, with the messages that they came from."""
    poured = [*read_items(target), *read_items(draft)]
    items = [item.model_copy(update={"id": str(number)}) for number, item in enumerate(poured, start=1)]
    replace_items(unit, loaded, target, items)
    if draft.id is not None and target.id is not None:
        drafts.hear_in_another(unit.session, unit.workspace_id, draft.id, target.id)
    replace_items(unit, loaded, draft, [])


def _locked(unit: Unit, draft_id: int, state: str) -> tuple[Loaded, DraftRow]:
    draft = drafts.find(unit.session, unit.workspace_id, draft_id)
    if draft is None:
        raise NoSuchJourney
    loaded = unit.load(draft.journey_id)
    # Read again behind the journey's lock: of two clicks at one moment only the first finds it open.
    unit.session.refresh(draft)
    if draft.state != state:
        raise AlreadyDone(by=draft.closed_by)
    return loaded, draft
