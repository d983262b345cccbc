"""The grammar of edits by words, in Dutch and English. Each pattern must match a whole line."""

import re
from collections.abc import Callable

from bot.journey.hearing.instructions import (
    LAST,
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
from bot.journey.hearing.lines import read_lines
from bot.journey.hearing.numbers import ONE, SOME, read_number, read_numbers

_QUOTES = "\"'“”‘’„«» "
_BEFORE = r"(?:voor|vóór|boven|before|above)"
_AFTER = r"(?:na|achter|onder|after|below|behind)"
_AT = r"(?:naar|op|to|into)(?:\s+(?:de\s+)?(?:plek|plaats|positie|position|place|spot))?"
_FILLER = r"(?:(?:er|maar|even|dan|just|ook|gewoon|helemaal)\s+)*"
_INTO = r"(?:\s+(?:in|naar|door|to|into|as|with|by)\b\s*:?|\s*:)\s*(?P<text>\S.*)"
_CUT = re.compile(r"\s*(?:\n|;|/|\||\s\+\s)\s*")

_SOME = rf"(?P<some>{SOME})"
_ONE = rf"(?P<one>{ONE})"
_PAIR = rf"{_ONE}\s*(?:en|and|met|with|&|,)\s*(?P<other>{ONE})"
_WHERE = rf"(?:(?P<before>{_BEFORE})|(?P<after>{_AFTER})|{_AT})"
_SIDE = rf"(?:(?P<before>{_BEFORE})|(?P<after>{_AFTER}))"
_TO_TOP = r"(?:bovenaan|vooraan|eerst|first|(?:naar|to|at)\s+(?:het\s+|the\s+)?(?:begin|start|top|front|boven|voren))"
_TO_END = r"(?:onderaan|achteraan|laatst|last|(?:naar|to|at)\s+(?:het\s+|the\s+)?(?:eind|einde|end|bottom|onder|achteren))"


def read_edit(line: str) -> Instruction | None:
    """Read one line, already freed from politeness, as an edit; gives None unless all of it is one."""
    for pattern, make in _EDITS:
        match = pattern.fullmatch(line)
        if match:
            return make(match)
    return None


def read_insert(text: str) -> Insert | None:
    """Read "voeg na 3 toe: …", whose new lines may follow on lines of their own."""
    for pattern in _INSERTS:
        match = pattern.fullmatch(text)
        if match:
            anchor = read_number(match["anchor"]) if match["anchor"] else LAST
            texts = tuple(line.text.strip(_QUOTES) for line in read_lines(match["texts"]))
            return Insert(_place(match), anchor, texts) if texts else None
    return None


def _place(match: re.Match[str]) -> Place:
    groups = match.groupdict()
    if groups.get("before"):
        return Place.BEFORE
    return Place.AFTER if groups.get("after") else Place.AT


def _swap(match: re.Match[str]) -> Swap:
    return Swap(read_number(match["one"]), read_number(match["other"]))


def _delete(match: re.Match[str]) -> Delete:
    return Delete(read_numbers(match["some"]))


def _move(match: re.Match[str]) -> Move:
    return Move(read_numbers(match["some"]), _place(match), read_number(match["one"]))


def _move_to_top(match: re.Match[str]) -> Move:
    return Move(read_numbers(match["some"]), Place.AT, 1)


def _move_to_end(match: re.Match[str]) -> Move:
    return Move(read_numbers(match["some"]), Place.AT, LAST)


def _move_between(match: re.Match[str]) -> Move:
    return Move(read_numbers(match["some"]), Place.AFTER, read_number(match["one"]))


def _move_up(match: re.Match[str]) -> Move:
    number = read_number(match["one"])
    return Move((number,), Place.BEFORE, number - 1 if number > 1 else number)


def _move_down(match: re.Match[str]) -> Move:
    number = read_number(match["one"])
    return Move((number,), Place.AFTER, number + 1 if number != LAST else LAST)


def _reword(match: re.Match[str]) -> Reword:
    return Reword(read_number(match["one"]), match["text"].strip(_QUOTES))


def _split(match: re.Match[str]) -> Split:
    typed = match.groupdict().get("text") or ""
    return Split(read_number(match["one"]), tuple(part for part in _CUT.split(typed.strip(_QUOTES)) if part))


def _merge(match: re.Match[str]) -> Merge:
    return Merge(read_numbers(match["some"]))


def _take(match: re.Match[str]) -> Take:
    return Take(read_numbers(match["some"]))


_Maker = Callable[[re.Match[str]], Instruction]
_GRAMMAR: tuple[tuple[_Maker, tuple[str, ...]], ...] = (
    (
        _swap,
        (
            rf"(?:draai|wissel|verwissel|ruil|keer|swap|switch|exchange)\s+{_FILLER}{_PAIR}(?:\s+(?:om|van\s+plaats|van\s+plek|around|over))?",
            rf"{_ONE}\s*(?:<-+>|↔|<>)\s*(?P<other>{ONE})",
            rf"{_PAIR}\s+{_FILLER}(?:omdraaien|omwisselen|wisselen|verwisselen|omkeren|ruilen|andersom|swap)",
        ),
    ),
    (
        _delete,
        (
            rf"(?:verwijder|schrap|wis|delete|remove|drop|erase|scrap|take\s+out|get\s+rid\s+of|weg\s+met)\s+{_FILLER}{_SOME}",
            rf"(?:haal|gooi|laat|streep|take|leave)\s+{_FILLER}{_SOME}\s+{_FILLER}(?:weg|eruit|uit|door|vervallen|out)",
            rf"{_SOME}\s+(?:(?:kan|mag|moet|kunnen|mogen|moeten)\s+)?{_FILLER}(?:weg|eruit|verwijderen|schrappen|weghalen|weglaten|wissen|delete|remove)",
        ),
    ),
    (
        _move,
        (
            rf"(?:verplaats|zet|schuif|plaats|move|put|place)\s+{_FILLER}{_SOME}\s+{_FILLER}{_WHERE}\s+{_ONE}(?:\s+(?:toe|neer))?",
            rf"{_SOME}\s+(?:(?:moet|moeten|komt|komen|hoort|should\s+(?:go|come|be)|goes)\s+)?{_SIDE}\s+{_ONE}(?:\s+(?:zetten|komen|plaatsen))?",
            rf"{_SOME}\s+naar\s+(?:plek\s+|plaats\s+)?{_ONE}(?:\s+verplaatsen)?",
        ),
    ),
    (
        _move_between,
        (rf"(?:verplaats|zet|schuif|move|put)\s+{_FILLER}{_SOME}\s+{_FILLER}(?:tussen|between)\s+{_PAIR}",),
    ),
    (
        _move_up,
        (rf"(?:verplaats|zet|schuif|move)\s+{_FILLER}{_ONE}\s+(?:een\s+|één\s+|one\s+)?(?:omhoog|hoger|up)",),
    ),
    (
        _move_down,
        (
            rf"(?:verplaats|zet|schuif|move)\s+{_FILLER}{_ONE}\s+(?:een\s+|één\s+|one\s+)?(?:omlaag|lager|down)",
        ),
    ),
    (_move_to_top, (rf"(?:verplaats|zet|schuif|move|put)\s+{_FILLER}{_SOME}\s+{_FILLER}{_TO_TOP}",)),
    (_move_to_end, (rf"(?:verplaats|zet|schuif|move|put)\s+{_FILLER}{_SOME}\s+{_FILLER}{_TO_END}",)),
    (
        _reword,
        (
            rf"(?:wijzig|verander|herschrijf|hernoem|vervang|change|rename|reword|rewrite|replace)\s+{_FILLER}{_ONE}{_INTO}",
            rf"{_ONE}\s+(?:wijzigen|veranderen|hernoemen){_INTO}",
            rf"pas\s+{_ONE}\s+aan(?:\s+(?:naar|in))?\s*:?\s*(?P<text>\S.*)",
            rf"(?:maak\s+van|make)\s+{_ONE}\s*:\s*(?P<text>\S.*)",
            # "moet worden" alone begins many an opinion, so that it takes a colon or quotes to be an edit.
            rf"{_ONE}\s+(?:moet\s+(?:zijn|worden)|wordt|should\s+(?:be|read)|becomes)\s*(?::|(?=[\"“‘]))\s*(?P<text>\S.*)",
        ),
    ),
    (
        _split,
        (
            rf"(?:splits|split|knip)\s+{_FILLER}{_ONE}(?:\s+(?:op|up|in\s+twee(?:ën|en)?|in\s+two))?(?:\s*(?:in|into|op)?\s*:\s*(?P<text>\S.*))?",
            rf"{_ONE}\s+(?:op)?splitsen",
        ),
    ),
    (
        _merge,
        (
            rf"voeg\s+{_SOME}\s+{_FILLER}(?:samen|bij\s+elkaar)",
            rf"(?:merge|combine|combineer|join)\s+{_SOME}(?:\s+together)?",
            rf"{_SOME}\s+(?:samenvoegen|combineren)",
        ),
    ),
    (
        _take,
        (
            rf"(?:dan\s+)?(?:ik|i|i'll|i’ll|i\s+will|i\s+can)\s+(?:doe|pak|neem|take|do)\s+{_FILLER}{_SOME}(?:\s+(?:wel|op\s+me|voor\s+mijn\s+rekening))?",
            rf"(?:dan\s+)?(?:doe|pak|neem)\s+ik\s+{_FILLER}{_SOME}(?:\s+wel)?",
            rf"{_SOME}\s+(?:doe|pak|neem)\s+ik(?:\s+wel)?",
            rf"{_SOME}\s+(?:(?:is|zijn|are)\s+)?(?:voor\s+mij|for\s+me|mine)",
        ),
    ),
)
_EDITS = tuple(
    (re.compile(pattern, re.IGNORECASE), make) for make, patterns in _GRAMMAR for pattern in patterns
)

_INSERT_PLACE = rf"(?:{_SIDE}\s+(?P<anchor>{ONE})|aan\s+het\s+eind|achteraan|onderaan|at\s+the\s+end)"
_TEXTS = r"\s*:\s*(?P<texts>\S.*)"
_TEXT_BEFORE = r"(?P<texts>\S[^\n]{0,300}?)"
_INSERTS = tuple(
    re.compile(rf"(?:@\S+\s+)?(?:please\s+)?{pattern}", re.IGNORECASE | re.DOTALL)
    for pattern in (
        rf"voeg\s+(?:toe\s+)?{_INSERT_PLACE}(?:\s+(?:toe|in))?{_TEXTS}",
        rf"(?:insert|add)\s+{_INSERT_PLACE}{_TEXTS}",
        rf"{_INSERT_PLACE}\s+(?:toevoegen|invoegen|add|insert){_TEXTS}",
        rf"(?:nieuwe\s+stap|new\s+step)\s+{_INSERT_PLACE}{_TEXTS}",
        rf"voeg\s+{_TEXT_BEFORE}\s+(?:toe|in)\s+{_INSERT_PLACE}[.!]?",
        rf"(?:insert|add)\s+{_TEXT_BEFORE}\s+{_INSERT_PLACE}[.!]?",
    )
)
