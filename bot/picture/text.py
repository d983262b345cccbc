"""Text made fit for a cell: one line, no longer than fits, and with places to break where words run on.

What people type was cleaned when it was kept (`bot.journey.text`). This does what only a picture needs. Widths
are counted in Latin letters; a Chinese, Japanese or Korean character or an emoji counts as two.
"""

import re
import unicodedata

BREAK = "\u200b"
"""Zero-width space: a line may be broken here."""
_NO_BREAK_HYPHEN = "\u2011"
_JOINER = "\u200d"
_RIGHT_TO_LEFT, _END = "\u2067", "\u2069"
"""Around Arabic and Hebrew, so that their full stops and numbers stand on the side where they belong."""
_ONLY_FOR_PICTURES = str.maketrans({BREAK: "", _RIGHT_TO_LEFT: "", _END: "", _NO_BREAK_HYPHEN: "-"})
_EMOJI_STYLE = "\ufe0f"
_MOST_MARKS = 2
"""Accents upon one letter; more would climb into the lines above."""
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}
"""Invisible characters, some of which turn the reading direction, and those that no font has."""
_KEPT = {_JOINER, "\u200c"}
_FLAG_LETTERS = range(0xE0020, 0xE0080)
"""Invisible letters within the flags of Scotland and the like."""
_PIECE, _LETTERS_PIECE = 6, 5
"""After so many characters an unbroken run may break."""
_LONGEST_WORD = 64
"""Longer than any real word; what is shorter is left to the hyphenation of its language."""
_MOST_CONSONANTS, _MOST_VOWELS = 7, 5
"""In a row, in real words: "angstschreeuw" has eight, and may break anywhere for it."""
_VOWELS = "aeiouyàáâäèéêëìíîïòóôöùúûüýÿœæåø"
_LONG_RUN = re.compile(r"\S{8,}")
_AFTER_SIGN = re.compile(rf"([^\w\s{BREAK}{_JOINER}{_EMOJI_STYLE}'’])(?=\w\w)")
_LETTERS = re.compile(r"[^\W\d_]{13,}|[^\W\d_]*([^\W\d_])\1{3}[^\W\d_]*")
_BEFORE_SIGNS = re.compile(r"(?<= )(?=[^\w\s]{4})")
"""Before some signs, such as /, a line is not broken, even where there is a space."""
_CUT_WORD = re.compile(r"[^\W\d_]{9,}(?=…)")
"""What is left of a word that was cut is no word that hyphenation knows."""
_OTHER_RUN = re.compile(rf"[^\s{BREAK}{_JOINER}a-zA-ZÀ-ɏ]{{9,}}")


def fitted(text: str, most: int) -> str:
    """Give a text as one line of at most `most` letters wide, ending in "…" where it was cut."""
    return _directed(softened(shortened(one_line(text), most)))


def fitted_all(texts: list[str], most_texts: int, most: int) -> tuple[list[str], int]:
    """Fit the first so many texts; tells also how many were left out."""
    said = [line for line in (one_line(text) for text in texts) if line]
    return [fitted(line, most) for line in said[:most_texts]], max(0, len(said) - most_texts)


def plain(text: str) -> str:
    """Take out again what only a picture needs, for text that is read aloud or copied."""
    return text.translate(_ONLY_FOR_PICTURES)


def one_line(text: str) -> str:
    """Fold a text into one line, without characters that no font shows and without towers of accents."""
    shown: list[str] = []
    marks = 0
    for character in text:
        category = unicodedata.category(character)
        if category in {"Mn", "Me"} and character != _EMOJI_STYLE:
            marks += 1
            if marks > _MOST_MARKS:
                continue
        elif category in _DROPPED and not (
            character.isspace() or character in _KEPT or ord(character) in _FLAG_LETTERS
        ):
            continue
        else:
            marks = 0
        shown.append(character)
    return " ".join("".join(shown).split())


def shortened(line: str, most: int) -> str:
    """Cut a line to a width, at a space where there is one, never within an emoji or below an accent."""
    if width(line) <= most:
        return line
    kept, used = 0, 0
    while used + width(line[kept]) <= most - 1:
        used += width(line[kept])
        kept += 1
    cut = line[:kept]
    while cut and (cut[-1] in _JOINER + _EMOJI_STYLE or unicodedata.combining(line[len(cut)])):
        cut = cut[:-1]
    space = cut.rfind(" ", len(cut) * 2 // 3)
    return (cut[:space] if space > 0 else cut).rstrip(" ,.;:–-") + "…"


def width(text: str) -> int:
    """Tell how wide a text is, in Latin letters."""
    return sum(2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1 for character in text)


def softened(line: str) -> str:
    """Let long runs break: after signs, and within what is no real word. "e-mail" stays whole."""
    whole = _BEFORE_SIGNS.sub(BREAK, re.sub(r"\b(\w)-(?=\w)", rf"\1{_NO_BREAK_HYPHEN}", line))
    return _LONG_RUN.sub(_soften, whole)


def _directed(line: str) -> str:
    first = next((way for way in map(unicodedata.bidirectional, line) if way in {"L", "R", "AL"}), "L")
    # Typst hyphenates no word that ends in an invisible character, but for a place to break.
    return line if first == "L" else f"{_RIGHT_TO_LEFT}{BREAK}{line}{BREAK}{_END}"


def _soften(run: re.Match[str]) -> str:
    after_signs = _AFTER_SIGN.sub(rf"\1{BREAK}", run[0])
    letters = _LETTERS.sub(_break_what_is_no_word, after_signs)
    whole = _CUT_WORD.sub(lambda cut: _pieces(cut[0], _PIECE), letters)
    return _OTHER_RUN.sub(lambda other: _pieces(other[0], _PIECE), whole)


def _break_what_is_no_word(run: re.Match[str]) -> str:
    return run[0] if _is_a_word(run[0]) else _pieces(run[0], _LETTERS_PIECE)


def _is_a_word(letters: str) -> bool:
    low = letters.lower()
    return (
        len(letters) <= _LONGEST_WORD
        and letters.isalpha()
        and not re.search(r"(.)\1{3}", letters)
        and max(map(len, re.split(f"[{_VOWELS}]+", low))) <= _MOST_CONSONANTS
        and max(map(len, re.split(f"[^{_VOWELS}]+", low))) <= _MOST_VOWELS
    )


def _pieces(run: str, size: int) -> str:
    """Put places to break into a run, never before an accent or a joiner: that would tear a character apart."""
    pieces = [""]
    for character in run:
        joined = unicodedata.category(character).startswith("M") or character in _JOINER + _EMOJI_STYLE
        if len(pieces[-1]) >= size and not joined and not pieces[-1].endswith(_JOINER):
            pieces.append("")
        pieces[-1] += character
    return BREAK.join(pieces)
