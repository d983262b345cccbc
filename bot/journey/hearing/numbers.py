"""Numbers of lines as people write them: "3, 4 en 6", "4 t/m 6", "de derde", "the last one"."""

import re

from bot.journey.hearing.instructions import LAST
from bot.journey.hearing.words import fold

_WORDS = {
    1: ("eerste", "first"),
    2: ("twee", "two", "tweede", "second"),
    3: ("drie", "three", "derde", "third"),
    4: ("vier", "four", "vierde", "fourth"),
    5: ("vijf", "five", "vijfde", "fifth"),
    6: ("zes", "six", "zesde", "sixth"),
    7: ("zeven", "seven", "zevende", "seventh"),
    8: ("acht", "eight", "achtste", "eighth"),
    9: ("negen", "nine", "negende", "ninth"),
    10: ("tien", "ten", "tiende", "tenth"),
    LAST: ("laatste", "last"),
}
_VALUES = {word: number for number, words in _WORDS.items() for word in words}
_NOUN = r"(?:stappen|stap|steps|step|nummers|nummer|nr\.?|punt|regels|regel|numbers|number|lines|line|fase|phase|items|item|#)"
_TO = r"(?:t/m|tm|tot en met|tot|to|through|thru|until|-|–|—)"
_AND = r"(?:,|en|and|&|\+)"

ONE = rf"(?:(?:de|het|the)\s+)?(?:{_NOUN}\s*)?(?:\d{{1,3}}(?:e|de|ste|st|nd|rd|th)?\b|\b(?:{'|'.join(_VALUES)})\b)(?:\s+(?:{_NOUN}|one)\b)?"
"""A regular expression for one number, to use with `re.IGNORECASE`."""
SOME = rf"(?:(?:de|the)\s+)?{ONE}(?:\s*(?:{_AND}\s*{_AND}|{_AND}|{_TO})\s*{ONE})*"
"""A regular expression for one or more numbers, ranges among them."""

_PART = re.compile(rf"(?P<to>{_TO})|(?P<digits>\d{{1,3}})|(?P<word>[^\W\d]+)", re.IGNORECASE)
_LONGEST_RANGE = 200


def read_number(text: str) -> int:
    """Read what `ONE` matched; `LAST` stands for the last. Raises `IndexError` on text without a number."""
    return read_numbers(text)[0]


def read_numbers(text: str) -> tuple[int, ...]:
    """Read what `SOME` matched, ranges written out; each number once, in the order given."""
    numbers: list[int] = []
    is_range = False
    for part in _PART.finditer(text):
        number = int(part["digits"]) if part["digits"] else _VALUES.get(fold(part["word"] or ""))
        if part["to"]:
            is_range = True
        elif number is not None:
            reaches = is_range and numbers and numbers[-1] < number <= numbers[-1] + _LONGEST_RANGE
            numbers.extend(range(numbers[-1] + 1, number + 1) if reaches else [number])
            is_range = False
    return tuple(dict.fromkeys(numbers))
