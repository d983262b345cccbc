"""A draft in the thread: what was heard, with remarks to take or wave away; folded once it is dealt with."""

from collections.abc import Sequence

from bot.guide import answers
from bot.guide.items import Item, remarks_on
from bot.guide.questions import Question, Topic
from bot.guide.screens import Draft, Screen
from bot.journey.fix_checks import fix_of_text
from bot.journey.hearing import read_fix
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.remarks import Code, Remark
from bot.slack.views.blocks import (
    Block,
    Message,
    actions,
    bold,
    button,
    context,
    fitting,
    option,
    overflow,
    quoted,
    safe,
    section,
    sections,
)
from bot.slack.views.draft_previews import PREVIEWED, SHOWN_CHARACTERS, preview
from bot.slack.views.folded_draft import dropped, kept
from bot.slack.views.pain_wording import fix_line
from bot.slack.views.remarks import remark_text
from bot.slack.views.rhythm_preview import rhythm_draft
from bot.slack.views.wording import (
    FACES,
    pain_text,
    persona_name,
    phase_name,
    signed,
    step_of,
    touchpoint_lines,
)
from prompts.catalogue import Catalogue, catalogue

SHOWN_REMARKS = 3
"""More remarks than this are in a form: a draft must not read like a report."""
_TOUCHPOINT_CARDS = 4
_MOST_BLOCKS = 30
_ROOM = 8000
"""Blocks and characters of a draft's content: heading, names and buttons must fit beside them."""
_FIXES = {Topic.FIX, Topic.FIXES}
_LOOKED_AT = {Topic.GOAL, Topic.STEPS, Topic.PERSONA, Topic.TOUCHPOINT}
"""Of what the coach has more to say than the remarks that stand there already."""
_LISTS = {Topic.STEPS, Topic.SOURCES, *_FIXES}
_COUNTED = {Topic.STEPS, Topic.PHASES, Topic.SOURCES, Topic.PERSONAS, *_FIXES}
_TO_TAKE = {Code.SEVERAL_STEPS: "draft-split", Code.SAME_FIX: "draft-same-fix"}
"""What the button says that takes a proposal, where it does not just take a wording."""


def draft(screen: Screen, row: Draft) -> Message:
    """Show a draft, open, kept or put aside."""
    say = catalogue(screen.language)
    question, items = row.question, row.items
    if row.state == "kept":
        return kept(screen, row, say)
    if row.state == "dropped":
        return dropped(screen, row, say)
    return _open(screen, row, question, items, say)


def _open(screen: Screen, row: Draft, question: Question, items: Sequence[Item], say: Catalogue) -> Message:
    title = heading(screen.journey, question, len(items), say)
    blocks = [
        section(f"{bold(title)}   _{say('draft-not-kept')}_"),
        *fitting(_content(screen, row, question, items, say), most=_MOST_BLOCKS, characters=_ROOM),
        *_people(screen, question, items, say),
        _buttons(row, question, items, say),
    ]
    return Message(say("draft-text", what=title), blocks)


def heading(journey: Journey, question: Question, count: int, say: Catalogue) -> str:
    """Say what was heard, and how much of it."""
    match question.topic:
        case Topic.STEPS | Topic.PHASES | Topic.PERSONAS | Topic.SOURCES | Topic.FIXES:
            return say(f"draft-heard-{question.topic}", count=count)
        case Topic.PHASE:
            return say("draft-heard-phase", name=safe(phase_name(journey, question.part_id)))
        case Topic.PERSONA:
            return say("draft-heard-persona", name=safe(persona_name(journey, question.part_id)))
        case Topic.TOUCHPOINT:
            number, step = step_of(journey, question.part_id)
            return say("draft-heard-touchpoint", number=number, step=safe(step))
        case Topic.FIX:
            return say("draft-heard-fix", count=count, pain=pain_text(journey, question.part_id))
        case _:
            return say(f"draft-heard-{question.topic}")


def _content(
    screen: Screen, row: Draft, question: Question, items: Sequence[Item], say: Catalogue
) -> list[Block]:
    if question.topic in _LISTS:
        return _list(screen, row, question, items, say)
    if question.topic == Topic.TOUCHPOINT:
        return _touchpoints(screen, row, question, items, say)
    if question.topic == Topic.RHYTHM:
        return rhythm_draft(screen, question, items, say)
    if question.topic in PREVIEWED:
        return preview(screen.journey, question, items, say)
    return _statement(screen, row, question, items)


def _statement(screen: Screen, row: Draft, question: Question, items: Sequence[Item]) -> list[Block]:
    """Show free text as it was typed, each with its weightiest remark."""
    blocks: list[Block] = []
    for item, found in zip(items, remarks_on(items, screen.journey, question.topic), strict=True):
        blocks += sections(quoted(safe(item.text)).split("\n"))
        blocks += _remark(row, item, found[0], 0, screen.language) if found else []
    return blocks


def _list(
    screen: Screen, row: Draft, question: Question, items: Sequence[Item], say: Catalogue
) -> list[Block]:
    """Show numbered lines, each with its weightiest remark below it, as far as there is room."""
    before = len(screen.journey.steps)
    remarks = remarks_on(items, screen.journey, question.topic)
    blocks: list[Block] = []
    lines: list[str] = []
    shown_remarks = room_used = 0
    for number, (item, found) in enumerate(zip(items, remarks, strict=True), start=1):
        line = f"{number}.  {_item(screen, question, item, say)}{_writer(screen, items, number - 1)}"
        room_used += len(line)
        if room_used > SHOWN_CHARACTERS:
            lines.append(say("draft-more-items", count=len(items) - number + 1))
            break
        lines.append(line)
        if found and shown_remarks < SHOWN_REMARKS:
            shown_remarks += 1
            blocks += [*sections(lines), *_remark(row, item, found[0], before, screen.language)]
            lines = []
    blocks += sections(lines)
    rest = sum(1 for found in remarks if found) - shown_remarks
    if rest > 0:
        blocks.append(actions(button(say("draft-more-remarks", count=rest), "more_remarks", str(row.id))))
    return blocks


def _item(screen: Screen, question: Question, item: Item, say: Catalogue) -> str:
    """Write an item of a list; of a fix also who does it and by when, and whether it is there already."""
    if question.topic == Topic.STEPS and (after := item.fields.get("after")):
        number, _ = step_of(screen.journey, after)
        where = say("draft-after-step", number=number) if number else say("draft-first-step")
        return f"{safe(item.text)}   _{where}_"
    if question.topic not in _FIXES:
        return safe(item.text)
    line = read_fix(item.text, item.heard_on)
    to_do = [fix for fix in screen.journey.fixes if not fix.is_finished]
    is_there = fix_of_text(line.text, to_do) is not None
    return fix_line(line.text, line.owner, line.due, say) + (
        f"   _{say('fix-is-there')}_" if is_there else ""
    )


def _writer(screen: Screen, items: Sequence[Item], place: int) -> str:
    """Name who wrote a line, where that is somebody else than of the line before and several people wrote."""
    by = items[place].by
    same = place > 0 and items[place - 1].by == by
    name = screen.name(by)
    return "" if same or not name or len({item.by for item in items}) == 1 else f"   _{safe(name)}_"


def _remark(row: Draft, item: Item, remark: Remark, before: int, language: Language) -> list[Block]:
    text = remark_text(remark, catalogue(language), numbers_before=before)
    return [context(f"↳ {text}"), take_and_leave(row, item, remark, language)]


def take_and_leave(row: Draft, item: Item, remark: Remark, language: Language) -> Block:
    """Give the two buttons of a remark: one to take its proposal, one to wave it away."""
    say = catalogue(language)
    take = say(_TO_TAKE.get(remark.code, "draft-take"))
    value = f"{row.id}|{remark.code}"
    return actions(
        button(take, f"take:{item.id}", value) if remark.proposal else None,
        button(say("draft-leave"), f"wave:{item.id}", value),
    )


def _touchpoints(
    screen: Screen, row: Draft, question: Question, items: Sequence[Item], say: Catalogue
) -> list[Block]:
    """Show each touchpoint as a small card, with its feeling as five faces to click."""
    blocks: list[Block] = []
    for item in items[:_TOUCHPOINT_CARDS]:
        after = answers.put_in(screen.journey, question, [item])
        touchpoint = after.touchpoints[-1]
        insights = [insight for insight in after.insights if insight.touchpoint_id == touchpoint.id]
        blocks += sections(["\n".join(touchpoint_lines(after, touchpoint, insights, say))])
        faces = [
            button(
                signed(value),
                f"feel:{item.id}:{value}",
                str(row.id),
                style="primary" if touchpoint.emotion == value else None,
            )
            for value in FACES
        ]
        blocks.append(actions(*faces))
    if len(items) > _TOUCHPOINT_CARDS:
        blocks.append(context(say("draft-more-items", count=len(items) - _TOUCHPOINT_CARDS)))
    return blocks


def _people(screen: Screen, question: Question, items: Sequence[Item], say: Catalogue) -> list[Block]:
    names = list(dict.fromkeys(filter(None, (screen.name(item.by) for item in items))))
    if not names or (len(names) > 1 and question.topic in _LISTS):
        return []  # nobody to name, or everybody stands beside their own lines
    return [context(say("draft-from", names=", ".join(safe(name) for name in names)))]


def _buttons(row: Draft, question: Question, items: Sequence[Item], say: Catalogue) -> Block:
    counted = question.topic in _COUNTED and len(items) > 0
    label = say(f"draft-keep-{question.topic}", count=len(items)) if counted else say("draft-keep")
    return actions(
        button(label, "keep", str(row.id), style="primary"),
        button(say("draft-edit"), "edit_draft", str(row.id)),
        button(say("coach-look"), "coach_look", str(row.id)) if question.topic in _LOOKED_AT else None,
        button(say("draft-drop"), "drop", str(row.id)),
        overflow(
            f"draft_menu:{row.id}",
            option(say("draft-undo"), "undo_draft") if row.can_go_back else None,
            option(say("draft-belongs-before"), "belongs_before")
            if question.topic != Topic.BOUNDS and any(item.by for item in items)
            else None,
        ),
    )
