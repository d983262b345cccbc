"""Hears what a message says to the open question."""

from collections.abc import Collection

from bot.journey.hearing.labelled import read_labelled
from bot.journey.hearing.markup import plain_text
from bot.journey.hearing.orders import read_instructions
from bot.journey.hearing.persona_line import has_labels, persona_blocks
from bot.journey.hearing.quick_line import looks_like_quick_line, touchpoint_blocks
from bot.journey.hearing.quotes import quoted_spans
from bot.journey.hearing.reading import read_items
from bot.journey.hearing.rhythm_line import read_rhythm
from bot.journey.hearing.short_answers import PHASE_LABELS
from bot.journey.hearing.talk import TALK_ALONE, TALK_IN_LIST, talk_weight
from bot.journey.hearing.terms import asked_term
from bot.journey.hearing.values import HeardItem, Hearing, QuestionKind


def hear(message: str, question: QuestionKind, *, people: Collection[str] = ()) -> Hearing:
    """Hear a message, written as Slack delivers it, as an answer to a question of this kind.

    Both languages are understood at once, since teams mix them. `people` are the first names of who takes
    part; a line that calls one of them is talk. An item keeps the writer's words; an answer that is one text
    (a goal, a quick line, the fields of a persona) is one item and keeps its line breaks.
    """
    text = plain_text(message)
    term = asked_term(text)
    if term is not None:
        return Hearing(explain=term)
    instructions = read_instructions(text)
    if instructions:
        return Hearing(instructions=instructions)
    if question is QuestionKind.PERSONAS and has_labels(text):
        return _in_blocks(text, persona_blocks(text))
    if question is QuestionKind.TOUCHPOINT and looks_like_quick_line(text):
        return _in_blocks(text, touchpoint_blocks(text))
    if question is QuestionKind.RHYTHM:
        return _hear_rhythm(text, people)
    if question.takes_a_list:
        reading = read_items(text, question, people)
        return Hearing(reading.items, reading.left_out)
    return _hear_text(text, question, people)


def _hear_rhythm(text: str, people: Collection[str]) -> Hearing:
    """Hear when a journey is walked and by whom, in one text; whatever else people say is talk."""
    said = read_rhythm(text, {name: name for name in people})
    lines = text.split("\n")
    first = next((number for number, line in enumerate(lines, start=1) if line.strip()), 1)
    if not said.is_answer:
        return Hearing(left_out=tuple(line for line in lines if line.strip()))
    return Hearing((HeardItem(text.strip(), first),))


def _in_blocks(text: str, blocks: list[str]) -> Hearing:
    lines = text.split("\n")
    items = []
    for block in blocks:
        first = block.partition("\n")[0]
        number = next((n for n, line in enumerate(lines, start=1) if first in line), 1)
        items.append(HeardItem(block, number))
    return Hearing(tuple(items))


def _hear_text(typed: str, question: QuestionKind, people: Collection[str]) -> Hearing:
    """Hear an answer that is one text; talk before and after it is left out."""
    lines = [(number, line) for number, line in enumerate(typed.split("\n"), start=1) if line]
    weights = {number: talk_weight(line, question, people) for number, line in lines}
    if _bears_marks(typed, question):
        weights = dict.fromkeys(weights, 0)
    most = TALK_ALONE if len(lines) == 1 else TALK_IN_LIST
    answering = [number for number in weights if weights[number] < most]
    if not answering or (len(lines) > 1 and min(weights.values()) >= TALK_ALONE):
        return Hearing(left_out=tuple(line for _, line in lines))
    first, last = answering[0], answering[-1]
    text = "\n".join(line for number, line in lines if first <= number <= last)
    left_out = tuple(line for number, line in lines if not first <= number <= last)
    return Hearing((HeardItem(text, first),), left_out)


def _bears_marks(text: str, question: QuestionKind) -> bool:
    """Tell whether labels or quotation marks show that a message answers, whatever its words."""
    if question is QuestionKind.PERSONA:
        return has_labels(text) or quoted_spans(text) == [(0, len(text))]
    if question is QuestionKind.PHASE_DETAILS:
        return any(piece.field for piece in read_labelled(text, PHASE_LABELS))
    return False
