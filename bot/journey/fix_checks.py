"""Fixes that resemble one another, so that a pain point is put to the fix that is there already (rule 19)."""

from collections.abc import Sequence

from rapidfuzz import fuzz, utils

from bot.journey.parts import Fix
from bot.journey.remarks import Code, Remark

_ALIKE = 84
"""From this share of the same letters on (percent, whatever the order of the words) two fixes are alike."""
_ENOUGH_WORDS = 3
"""Fewer words stand in many another text."""


def fix_of_text(text: str, fixes: Sequence[Fix]) -> Fix | None:
    """Find the fix that reads just so, whatever its capitals; None when there is none."""
    wanted = text.casefold()
    return next((fix for fix in fixes if fix.text.casefold() == wanted), None)


def check_fix(text: str, fixes: Sequence[Fix]) -> list[Remark]:
    """Remark that a fix resembles one that is there; its proposal is to use that one. One that reads the same is."""
    if fix_of_text(text, fixes) is not None:
        return []
    scored = [(_likeness(text, fix.text), fix.text) for fix in fixes]
    best = max(scored, default=(0.0, ""), key=lambda found: found[0])
    return [Remark(Code.SAME_FIX, (best[1],))] if best[0] >= _ALIKE else []


def _likeness(one: str, other: str) -> float:
    """Compare two texts, from 0 to 100. Where all words of the one stand in the other, that is the same at length."""
    words, others = (set(utils.default_process(text).split()) for text in (one, other))
    if min(len(words), len(others)) >= _ENOUGH_WORDS and (words <= others or others <= words):
        return 100.0
    return fuzz.token_sort_ratio(one, other, processor=utils.default_process, score_cutoff=_ALIKE)
