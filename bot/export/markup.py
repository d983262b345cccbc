"""Writing Markdown that any wiki shows as meant: what a team typed is text, and never markup."""

import re
from collections.abc import Iterable, Sequence

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~$^])")
_LINE_START = re.compile(r"^(\s*)([-+=:]|\d+[.)])", re.MULTILINE)
_ENTITY = re.compile(r"&(?=#?\w+;)")


def escaped(text: str) -> str:
    """Have a text show as it was typed, also where it looks like markup; its line breaks stay."""
    return _LINE_START.sub(_behind_backslash, _with_signs(text))


def heading(level: int, text: str) -> str:
    """Write a heading; `text` is plain."""
    return f"{'#' * level} {escaped(' '.join(text.split()))}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table of plain texts; line breaks within a cell stay."""
    lines = [heads, ["---"] * len(heads), *([_in_cell(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def bullets(items: Iterable[tuple[str, str]]) -> str:
    """Write a list of labels with plain texts; those without a text are left out."""
    return "\n".join(
        f"- **{escaped(label)}:** {escaped(text).replace(chr(10), '  ' + chr(10) + '  ')}"
        for label, text in items
        if text
    )


def _in_cell(text: str) -> str:
    # Within a cell no line starts anew, so only the signs matter.
    return _with_signs(text).replace("\n", "<br>") or " "


def _with_signs(text: str) -> str:
    return _ENTITY.sub("&amp;", _SIGNS.sub(r"\\\1", text))


def _behind_backslash(match: re.Match[str]) -> str:
    sign = match[2]
    # A backslash goes before a sign, never before a digit.
    return match[1] + (f"\\{sign}" if len(sign) == 1 else f"{sign[:-1]}\\{sign[-1]}")
