"""Scales: which one an answer is on, and how it becomes a score from 0 to 10. All of them run in a straight line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.journey.parts import HIGHEST_SCORE
from bot.journey.satisfaction.values import Scale
from bot.journey.separated import folded

BOUNDS: dict[Scale, tuple[int, int]] = {
    Scale.TEN: (0, 10),
    Scale.ONE_TEN: (1, 10),
    Scale.FIVE: (1, 5),
    Scale.HUNDRED: (0, 100),
    Scale.NPS: (0, 10),
}
PROMOTER, PASSIVE, DETRACTOR = 9.5, 7.5, 3.0
"""The middle of each group of NPS: 9 and 10, 7 and 8, 0 to 6. It stands for a score of which only the group is known."""
_GROUPS = {
    **dict.fromkeys(("promoter", "promoters", "promotor", "promotors", "promotoren"), PROMOTER),
    **dict.fromkeys(("passive", "passives", "passief", "passieven", "neutral", "neutraal"), PASSIVE),
    **dict.fromkeys(
        ("detractor", "detractors", "detractoren", "criticaster", "criticasters", "critic"), DETRACTOR
    ),
}
_NUMBER = r"-?\d{1,6}(?:[.,]\d{1,6})?"
_OUT_OF = re.compile(
    rf"(?P<value>{_NUMBER})\s*(?:/|van\s+de|van|uit|out\s+of|of)\s*(?P<most>5|10|100)(?:[.,]0+)?",
    re.IGNORECASE,
)
_SHARE = re.compile(rf"(?P<value>{_NUMBER})\s*%")
_PLAIN = re.compile(rf"(?P<value>{_NUMBER})\+?")
_STARS = re.compile(r"(?P<full>[★⭐]\ufe0f?)*(?:[☆]\ufe0f?)*")
_HEADINGS = (
    (Scale.NPS, re.compile(r"\bnps\b|net promoter|aanbevel|recommend", re.IGNORECASE)),
    (Scale.FIVE, re.compile(r"\b1\s*(?:-|–|t/m|tot|to)\s*5\b|sterren|\bstars?\b|\bcsat\b", re.IGNORECASE)),
    (Scale.HUNDRED, re.compile(r"\b0\s*(?:-|–|t/m|tot|to)\s*100\b|%|procent|percent", re.IGNORECASE)),
    (Scale.ONE_TEN, re.compile(r"\b1\s*(?:-|–|t/m|tot|to)\s*10\b", re.IGNORECASE)),
)
_MOST = {"5": Scale.FIVE, "10": Scale.TEN, "100": Scale.HUNDRED}
_ENOUGH_TO_TELL = 5
"""Fewer answers than this, all of 1 to 5, are as likely low scores out of ten."""
_STARS_OF = 5


class OffScale(Exception):
    """An answer that its scale does not have."""


@dataclass(frozen=True)
class Answer:
    """An answer as it was typed; `scale` is the one that it names itself, as 4/5 does, and else None."""

    value: float
    scale: Scale | None = None
    is_group: bool = False


def read_answer(typed: str) -> Answer | None:
    """Read 8, 7,5, 8+, 4/5, 8 van de 10, 85%, ★★★★☆ or promoter; None for anything else."""
    text = typed.strip().replace("−", "-")
    if (group := _GROUPS.get(folded(text))) is not None:
        return Answer(group, Scale.NPS, is_group=True)
    if match := _OUT_OF.fullmatch(text):
        return Answer(_number(match["value"]), _MOST[match["most"]])
    if match := _SHARE.fullmatch(text):
        return Answer(_number(match["value"]), Scale.HUNDRED)
    if match := _PLAIN.fullmatch(text):
        return Answer(_number(match["value"]))
    if text and _STARS.fullmatch(text):
        full = sum(text.count(star) for star in "★⭐")
        return Answer(full, Scale.FIVE) if 0 < full <= _STARS_OF else None
    return None


def detect(answers: Sequence[Answer], heading: str = "") -> Scale:
    """Tell on which scale answers most likely are, by what stands above them and by how far they go.

    Numbers from 1 to 5 alone say so only when there are enough of them and some are high; what is above 10 in most
    answers is out of a hundred. In doubt it is 0 to 10.
    """
    named = next((scale for scale, words in _HEADINGS if words.search(heading)), None)
    if named is not None:
        return named
    if any(answer.is_group for answer in answers):
        return Scale.NPS
    plain = [answer.value for answer in answers if answer.scale is None]
    if not plain:
        return Scale.TEN
    if sum(value > HIGHEST_SCORE for value in plain) * 2 > len(plain) and max(plain) <= 100:  # noqa: PLR2004  # percent
        return Scale.HUNDRED
    lowest, highest = BOUNDS[Scale.FIVE]
    is_whole = all(value.is_integer() and lowest <= value <= highest for value in plain)
    return (
        Scale.FIVE if is_whole and len(plain) >= _ENOUGH_TO_TELL and max(plain) >= highest - 1 else Scale.TEN
    )


def convert(value: float, scale: Scale) -> float:
    """Make an answer a score from 0 to 10; raises `OffScale`.

    From 1 to 5: 1 is 0, 2 is 2.5, 3 is 5, 4 is 7.5 and 5 is 10. Out of a hundred: a tenth. The others stay as they
    are, a mark from 1 to 10 too: a 7 is a 7 to who gives one.
    """
    lowest, highest = BOUNDS[scale]
    if not lowest <= value <= highest:
        raise OffScale
    if scale == Scale.FIVE:
        return round((value - lowest) / (highest - lowest) * HIGHEST_SCORE, 4)
    if scale == Scale.HUNDRED:
        return round(value / HIGHEST_SCORE, 4)
    return value


def converted_back(score: float, scale: Scale) -> float:
    """Give the answer on a scale that a score was made of: `convert` the other way round."""
    lowest, highest = BOUNDS[scale]
    if scale == Scale.FIVE:
        return round(lowest + score / HIGHEST_SCORE * (highest - lowest), 4)
    return round(score * HIGHEST_SCORE, 4) if scale == Scale.HUNDRED else score


def _number(text: str) -> float:
    return float(text.replace(",", "."))
