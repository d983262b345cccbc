"""Where somebody is quoted: separators and labels inside quotation marks part nothing."""

import re

_QUOTED = re.compile(
    r"“[^”\n]{1,500}”|„[^”“\n]{1,500}[”“]|«[^»\n]{1,500}»|\"[^\"\n]{1,500}\"|‘[^‘\n]{1,500}?’(?!\w)"
    r"|(?<![\w'])'(?=\S)[^'\n]{1,200}(?:(?<=\w)'(?=\w)[^'\n]{0,200}){0,5}'(?!\w)"
)
_MARKS = "“”„«»\"‘’'"


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Give the start and end of each quotation, its marks included."""
    return [match.span() for match in _QUOTED.finditer(text)]


def is_within(place: int, spans: list[tuple[int, int]]) -> bool:
    """Tell whether a place in the text lies within one of the spans."""
    return any(start < place < end for start, end in spans)


def unquoted(text: str) -> str:
    """Take the marks off a text that is one quotation from start to end."""
    stripped = text.strip()
    if quoted_spans(stripped) == [(0, len(stripped))]:
        return stripped[1:-1].strip()
    return stripped
