"""Reads instructions from messages: "stap 3 en 4 omdraaien", "move 7 to 2", "bewaar maar"."""

import re
from functools import cache

from bot.journey.hearing.edits import read_edit, read_insert
from bot.journey.hearing.instructions import Command, Instruction
from bot.journey.hearing.words import load_data, words_of

_GREETING = (
    r"(?:@\S+[\s,:]+)?(?:(?:ok|oke|oké|okay|ja|yes|prima|hoi|hey|please|pls|graag|dus|nee|no|sorry)\b[\s,]*)*"
)
_ASKS_THE_BOT = (
    r"(?:(?:kun|kan|wil)\s+(?:je|jij)\s+|(?:can|could|would|will)\s+you\s+)?(?:(?:even|please|aub)\s+)?"
)
_THANKS = r"[\s,]*(?:graag|please|pls|aub|alsjeblieft|maar|even|thanks|dank|bedankt)?\s*[.!]*"
_PHRASE = re.compile(
    rf"(?P<greeting>{_GREETING})(?P<asks>{_ASKS_THE_BOT})(?P<order>[\w#].*?){_THANKS}(?P<mark>\?*)",
    re.IGNORECASE,
)
_LONGEST = 500
"""More characters than the longest instruction has, a reworded step included."""
_MAY_BE_ASKED = {Command.STATUS, Command.HELP, Command.EXAMPLE, Command.IDEAS}


def read_instructions(text: str) -> tuple[Instruction, ...]:
    """Read the instructions of a message, one a line; a message with a line of another kind holds none.

    Careful by design: a line counts only when all of it is an instruction, since a step such as "verwijdert
    zijn account" must never edit the draft. The same words asked of the others ("zullen we 3 en 4
    omdraaien?") are no instruction either.
    """
    insert = read_insert(text.strip())
    if insert:
        return (insert,)
    found = [_read_line(line) for line in text.split("\n") if line.strip()]
    known = tuple(instruction for instruction in found if instruction is not None)
    return known if len(known) == len(found) else ()


def _read_line(line: str) -> Instruction | None:
    phrase = _PHRASE.fullmatch(line.strip()) if len(line) <= _LONGEST else None
    if phrase is None:
        return None
    asks_others = bool(phrase["mark"]) and not phrase["asks"]
    command = _commands().get(" ".join(words_of(phrase["order"])))
    if command is not None and (not asks_others or command in _MAY_BE_ASKED):
        return command
    return None if asks_others else read_edit(phrase["order"])


@cache
def _commands() -> dict[str, Command]:
    return {
        phrase: Command(name) for name, phrases in load_data("commands.toml").items() for phrase in phrases
    }
