"""A stream made fit to be read while it comes: restored, cleaned, and held back as far as it may still turn out wrong."""

import re

from bot.coach.cleaning import RUN, clean
from bot.coach.masking import Masks
from bot.coach.model.validating import spoken

_WORD = re.compile(r"\S+\s*")
_MOST_OPEN = 400
"""What is longer than this and still open, such as a bracket, never closes."""
_MOST = 100_000
_THINKING = "<think>"


class Telling:
    """Takes the pieces of one answer, and gives those that can be shown.

    The last words stay back: a run of them may turn out to be our own instructions, half a token or half a link.
    """

    def __init__(self, masks: Masks) -> None:
        self._masks = masks
        self._rest = ""
        self._white = ""
        self._begun = False
        self._told = False

    def take(self, piece: str) -> str:
        """Take a piece, and give what may be shown by now, perhaps nothing."""
        if not self._begun:
            # What a small model thinks aloud before it answers is not for anybody.
            self._rest += piece
            start = self._rest.lstrip().lower()
            if start[:7] == _THINKING[: len(start)] and "</think>" not in start:
                return ""
            self._begun, self._rest, piece = True, "", spoken(self._rest)
        self._rest += piece
        at = self._safe()
        shown, self._rest = self._rest[:at], self._rest[at:]
        return self._fit(shown)

    def end(self) -> str:
        """Give what is left."""
        rest, self._rest = self._rest, ""
        return self._fit(rest if self._begun else spoken(rest))

    def _safe(self) -> int:
        """Find up to where the text can be shown: whole words, none of the last ones, with nothing open."""
        words = list(_WORD.finditer(self._rest))
        if len(words) <= RUN:
            return 0
        at = words[-RUN].start()
        for opening, closing in ("<>", "[]", "()"):
            opened = self._rest.rfind(opening, 0, at)
            if opened >= 0 and closing not in self._rest[opened:at] and at - opened < _MOST_OPEN:
                at = opened
        if self._rest.count("**", 0, at) % 2 and at - (opened := self._rest.rfind("**", 0, at)) < _MOST_OPEN:
            at = opened
        # A sign that means something only at the beginning of a line begins no piece.
        starts = (word.start() for word in words if self._rest[word.start()].isalnum())
        return max((start for start in starts if start <= at), default=0)

    def _fit(self, text: str) -> str:
        words = text.strip()
        if not words:
            # White space between pieces belongs to the next one.
            self._white += text
            return ""
        start = text.index(words)
        white, self._white = self._white + text[:start], text[start + len(words) :]
        fit = clean(self._masks.restore(words), _MOST, lines=True)
        lead = _gap(white) if self._told else ""
        self._told = self._told or bool(fit)
        return f"{lead}{fit}" if fit else ""


def _gap(white: str) -> str:
    if "\n" not in white:
        return " " if white else ""
    return "\n\n" if white.count("\n") > 1 else "\n"
