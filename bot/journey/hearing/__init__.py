"""Hears what people say in a thread: items for the draft, an instruction, a question about a word, or talk."""

from bot.journey.hearing.emotion import read_emotion
from bot.journey.hearing.fix_line import FixLine, read_fix
from bot.journey.hearing.hear import hear
from bot.journey.hearing.instructions import (
    LAST,
    Command,
    Delete,
    Insert,
    Instruction,
    Merge,
    Move,
    Place,
    Reword,
    Split,
    Swap,
    Take,
)
from bot.journey.hearing.markup import mentioned, plain_text
from bot.journey.hearing.persona_line import Asked, Pain, PersonaLines, read_persona, read_personas
from bot.journey.hearing.quick_line import TouchpointLine, read_touchpoint
from bot.journey.hearing.reading import Reading, read_items
from bot.journey.hearing.rhythm_command import RhythmCommand, RhythmWord, read_rhythm_command
from bot.journey.hearing.rhythm_line import OWN_COUNTRY, RhythmLine, read_rhythm
from bot.journey.hearing.short_answers import (
    Bounds,
    GoalTarget,
    PhaseDetails,
    Scale,
    read_bounds,
    read_goal_target,
    read_phase_details,
)
from bot.journey.hearing.terms import Term
from bot.journey.hearing.values import HeardItem, Hearing, QuestionKind

__all__ = [
    "LAST",
    "OWN_COUNTRY",
    "Asked",
    "Bounds",
    "Command",
    "Delete",
    "FixLine",
    "GoalTarget",
    "HeardItem",
    "Hearing",
    "Insert",
    "Instruction",
    "Merge",
    "Move",
    "Pain",
    "PersonaLines",
    "PhaseDetails",
    "Place",
    "QuestionKind",
    "Reading",
    "Reword",
    "RhythmCommand",
    "RhythmLine",
    "RhythmWord",
    "Scale",
    "Split",
    "Swap",
    "Take",
    "Term",
    "TouchpointLine",
    "hear",
    "mentioned",
    "plain_text",
    "read_bounds",
    "read_emotion",
    "read_fix",
    "read_goal_target",
    "read_items",
    "read_persona",
    "read_personas",
    "read_phase_details",
    "read_rhythm",
    "read_rhythm_command",
    "read_touchpoint",
]
