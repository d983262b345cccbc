"""What can be heard in a message: items, an instruction, or a question about a word."""

from dataclasses import dataclass
from enum import StrEnum

from bot.journey.hearing.instructions import Instruction
from bot.journey.hearing.terms import Term


class QuestionKind(StrEnum):
    """What kind of answer the open question asks for; it decides how a message is read."""

    STATEMENT = "statement"
    """One free text, such as the goal or the mission."""
    BOUNDS = "bounds"
    """From where to where the journey goes."""
    SOURCES = "sources"
    """What is known about customers, one source a line."""
    STEPS = "steps"
    PHASES = "phases"
    PHASE_DETAILS = "phase_details"
    """The information need and the conversion point of one phase."""
    PERSONAS = "personas"
    """The names of personas, perhaps with who they are."""
    PERSONA = "persona"
    """The labelled fields of one persona."""
    TOUCHPOINT = "touchpoint"
    """The quick line of `read_touchpoint`."""
    FIXES = "fixes"
    """What to improve, one fix a line, each perhaps with its owner and due date (`read_fix`)."""
    RHYTHM = "rhythm"
    """When a journey is walked, by whom, and where that is told (`read_rhythm`)."""

    @property
    def takes_a_list(self) -> bool:
        """Tell whether each line of an answer is an item of its own."""
        return self in _LIST_KINDS


_LIST_KINDS = {
    QuestionKind.SOURCES,
    QuestionKind.STEPS,
    QuestionKind.PHASES,
    QuestionKind.PERSONAS,
    QuestionKind.FIXES,
}


@dataclass(frozen=True)
class HeardItem:
    """One item of an answer: plain text, and the line of the message (from 1) on which it starts."""

    text: str
    line_no: int


@dataclass(frozen=True)
class Hearing:
    """What one message says to the open question. With nothing in it, people talk among themselves."""

    items: tuple[HeardItem, ...] = ()
    left_out: tuple[str, ...] = ()
    """Lines of an answer that are no items: headings, greetings, small talk."""
    instructions: tuple[Instruction, ...] = ()
    """Edits of the draft or words for the guide, in the order typed; nearly always one."""
    explain: Term | None = None
    """The word of the method that somebody asks about."""

    @property
    def instruction(self) -> Instruction | None:
        """The first instruction, if the message is one."""
        return self.instructions[0] if self.instructions else None

    @property
    def is_answer(self) -> bool:
        """Tell whether the message holds anything for the draft."""
        return bool(self.items)
