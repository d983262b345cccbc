"""What people type, made fit to keep: no control characters, no stray spaces, one spelling of accents."""

import unicodedata
from typing import Annotated

from pydantic import BeforeValidator

# Joiners belong to emoji and to Arabic and Indic writing; the other invisible characters only disturb.
_KEPT_FORMAT_CHARACTERS = {"\u200c", "\u200d"}
_PLAIN_BREAKS = str.maketrans(dict.fromkeys("\r\u2028\u2029\x0b\x0c\x85", "\n"))


def clean_text(typed: object) -> object:
    """Clean text of several lines: each line trimmed, runs of spaces folded, control characters gone."""
    if not isinstance(typed, str) or _is_clean(typed):
        return typed
    plain = typed.replace("\r\n", "\n").translate(_PLAIN_BREAKS)
    lines = [clean_line(line) for line in plain.split("\n")]
    return "\n".join(str(line) for line in lines).strip("\n")


def clean_line(typed: object) -> object:
    """Clean text of one line; line breaks become spaces."""
    if not isinstance(typed, str) or _is_clean(typed):
        return typed
    shown = "".join(_kept(character) for character in unicodedata.normalize("NFC", typed))
    return " ".join(shown.split())


def _is_clean(typed: str) -> bool:
    """Tell at the speed of C whether there is nothing to do, as in all that was stored before."""
    plain = typed.isprintable() and unicodedata.is_normalized("NFC", typed)
    return plain and "  " not in typed and typed == typed.strip()


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc" or category.startswith("Z"):
        return " "
    if category == "Cs" or (category == "Cf" and character not in _KEPT_FORMAT_CHARACTERS):
        return ""
    return character


Line = Annotated[str, BeforeValidator(clean_line)]
"""One line of cleaned text."""

Text = Annotated[str, BeforeValidator(clean_text)]
"""Cleaned text of any number of lines."""
