"""What people do with a proposal of the coach: take it, perhaps in other words, or wave it away. Only this changes anything."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from bot.coach.proposals import TEXT, Added, Changed, Line, Proposal, Reworded, State
from bot.guide import asking, drafts, telling
from bot.guide.coached.as_it_stands import read_answer, standing, with_undone
from bot.guide.errors import AlreadyDone, DealtWith, NoSuchJourney, NothingToKeep, told_to_the_writer
from bot.guide.items import FIRST, Item, split
from bot.guide.questions import Question, Topic, exists
from bot.guide.telling import Telling
from bot.guide.unit import Loaded, Unit
from bot.journey import edit
from bot.journey.change import ABOUT
from bot.journey.journey_checks import typed_language
from bot.journey.model import COLLECTIONS, Journey
from bot.journey.remarks import Code
from bot.journey.steps.order import usual_place
from storage import coached
from storage.coach_tables import CoachedRow

ACTION = "coach"


@dataclass(frozen=True)
class Offered:
    """A proposal that somebody wants to change before taking it, with the journey that it is about."""

    coached_id: int
    journey_id: int
    proposal: Proposal


def offered(unit: Unit, coached_id: int, proposal_id: str) -> Offered:
    """Read a proposal; raises `NoSuchJourney`, or `DealtWith` when somebody took or dismissed it."""
    loaded, row = _open(unit, coached_id)
    return Offered(coached_id, loaded.id, _proposal(unit, row, proposal_id))


def take(unit: Unit, coached_id: int, proposal_id: str, text: str | None = None) -> int:
    """Take a proposal, in other words if some are given; gives the journey.

    Raises `NoSuchJourney`, `DealtWith` when somebody was first, `AlreadyDone` when what it is about is gone, and
    `NothingToKeep`, `TooLong` or `TooMany` for a text that the journey could not hold.
    """
    loaded, row = _open(unit, coached_id)
    proposal = _proposal(unit, row, proposal_id)
    wording = proposal.text if text is None else text.strip()
    if not wording:
        raise NothingToKeep
    change_id = _put(unit, loaded, proposal, wording)
    _note(unit, row, proposal.id, state=State.TAKEN, text=wording, change_id=change_id)
    unit.take_part(loaded)
    return loaded.id


def take_all(unit: Unit, coached_id: int, shown: Collection[str] = ()) -> int:
    """Take all proposals that are left and can be taken, each as it is, of those that were `shown`; gives the journey."""
    loaded, row = _open(unit, coached_id)
    taken = 0
    for proposal in standing(unit, row).proposals:
        is_meant = not shown or proposal.id in shown
        if is_meant and proposal.state == State.OPEN and proposal.effect is not None:
            try:
                change_id = _put(unit, loaded, proposal, proposal.text)
            except AlreadyDone:
                continue  # what it is about is gone: it stays, to be waved away
            _note(unit, row, proposal.id, state=State.TAKEN, change_id=change_id)
            taken += 1
    if not taken:
        raise DealtWith(journey=loaded.id)
    unit.take_part(loaded)
    return loaded.id


def dismiss(unit: Unit, coached_id: int, proposal_id: str) -> int:
    """Wave a proposal away for good; gives the journey. A remark of ours that it answers goes with it."""
    loaded, row = _open(unit, coached_id)
    proposal = _proposal(unit, row, proposal_id)
    if isinstance(proposal.effect, Reworded) and proposal.effect.code:
        # Unless the draft was kept meanwhile.
        with suppress(AlreadyDone):
            drafts.wave_away(unit, proposal.effect.draft_id, proposal.effect.item_id, proposal.effect.code)
    _note(unit, row, proposal.id, state=State.DISMISSED)
    return loaded.id


def judge(unit: Unit, coached_id: int, *, is_good: bool) -> int:
    """Say whether what the coach said was of use; who says so again changes their mind. Gives the journey."""
    row = _find(unit, coached_id)
    loaded = unit.load(row.journey_id)
    coached.judge(
        unit.session, unit.workspace_id, coached_id, unit.person.user_id, is_good=is_good, at=unit.now
    )
    telling.tell_anew(unit, loaded.id, Telling.COACHED, f"{coached_id}")
    return loaded.id


def show_undone(unit: Unit, journey_id: int, change_id: int) -> None:
    """Have the message shown anew in which what an undo took back was taken: it can be taken again."""
    for row in coached.of_journey(unit.session, unit.workspace_id, journey_id):
        if any(one.change_id == change_id for one in read_answer(row).proposals):
            telling.tell_anew(unit, journey_id, Telling.COACHED, f"{row.id}")


def _find(unit: Unit, coached_id: int) -> CoachedRow:
    row = coached.find(unit.session, unit.workspace_id, coached_id)
    if row is None:
        raise NoSuchJourney
    return row


def _open(unit: Unit, coached_id: int) -> tuple[Loaded, CoachedRow]:
    row = _find(unit, coached_id)
    loaded = unit.load(row.journey_id)
    # Read again behind the journey's lock: of two clicks at one moment the first counts.
    unit.session.refresh(row)
    return loaded, row


def _proposal(unit: Unit, row: CoachedRow, proposal_id: str) -> Proposal:
    found = next((one for one in standing(unit, row).proposals if one.id == proposal_id), None)
    if found is None or found.state != State.OPEN:
        raise DealtWith(journey=row.journey_id)
    return found


def _note(unit: Unit, row: CoachedRow, proposal_id: str, **said: Any) -> None:
    answer = with_undone(unit, row)
    said |= {"by": unit.person.user_id}
    proposals = [one.model_copy(update=said) if one.id == proposal_id else one for one in answer.proposals]
    row.answer = answer.model_copy(update={"proposals": proposals}).model_dump(mode="json")
    row.version += 1
    telling.tell_anew(unit, row.journey_id, Telling.COACHED, f"{row.id}")


def _put(unit: Unit, loaded: Loaded, proposal: Proposal, text: str) -> int | None:
    """Put what was taken where it belongs; gives the change of the journey that this made, if it made one."""
    match proposal.effect:
        case Line() as line:
            _put_line(unit, loaded, line, text)
        case Reworded() as reworded:
            _reword(unit, reworded, text)
        case Added() | Changed() as effect:
            with told_to_the_writer():
                changed = _changed(loaded.journey, effect, text)
            change = unit.record(loaded, changed, ACTION)
            asking.ask_what_exists(unit, loaded)
            return change.id if change is not None else None
        case None:
            raise AlreadyDone
    return None


def _put_line(unit: Unit, loaded: Loaded, line: Line, text: str) -> None:
    question = Question.parse(line.question)
    if not exists(loaded.journey, question):
        raise AlreadyDone
    typed = line.form.replace(TEXT, text)
    draft = drafts.draft_for(unit, loaded, question)
    items = drafts.read_items(draft)
    if any(item.text.casefold() == typed.casefold() for item in items):
        return  # somebody typed just that
    number = max((int(item.id) for item in items), default=0) + 1
    item = Item(id=str(number), text=typed, by=unit.person.user_id, fields=dict(line.fields))
    is_step = question.topic == Topic.STEPS
    items = _in_its_place(loaded.journey, items, item) if is_step else [*items, item]
    drafts.replace_items(unit, loaded, draft, items)


def _in_its_place(journey: Journey, items: Sequence[Item], item: Item) -> list[Item]:
    """Put a step where such a step usually comes: among those that are kept, or else among the lines of the draft."""
    kept = [step.text for step in journey.steps]
    others = kept or [other.text for other in items]
    place = usual_place(item.text, others, typed_language([*others, item.text], journey))
    if place is None or place == len(others):
        return [*items, item]
    if not kept:
        return [*items[:place], item, *items[place:]]
    after = journey.steps[place - 1].id if place else FIRST
    return [*items, item.model_copy(update={"fields": item.fields | {"after": after}})]


def _reword(unit: Unit, reworded: Reworded, text: str) -> None:
    loaded, draft = drafts.open_draft(unit, reworded.draft_id)
    items = drafts.read_items(draft)
    if all(item.id != reworded.item_id for item in items):
        raise AlreadyDone
    # Several steps that stood in one line become lines of their own.
    texts = text.split("\n") if reworded.code == Code.SEVERAL_STEPS else [text]
    texts = [line.strip() for line in texts if line.strip()]
    changed = []
    for item in items:
        if item.id != reworded.item_id:
            changed.append(item)
            continue
        first = item.model_copy(update={"text": texts[0], "waved": []})
        changed += split(items, first, texts)
    drafts.replace_items(unit, loaded, draft, changed)


def _changed(journey: Journey, effect: Added | Changed, text: str) -> Journey:
    if effect.collection not in {ABOUT, *COLLECTIONS}:
        raise AlreadyDone
    if isinstance(effect, Added):
        changed, _ = edit.add(journey, effect.collection, **{**effect.fields, effect.field: text})
        try:
            changed.check_references()
        except ValueError as error:
            raise AlreadyDone from error
        return changed
    if effect.collection == ABOUT:
        return edit.describe(journey, **{effect.field: text})
    try:
        return edit.change(journey, effect.collection, effect.part_id, **{effect.field: text})
    except KeyError as error:
        raise AlreadyDone from error
