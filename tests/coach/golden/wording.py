"""What a text of the coach should tell, and what it should not."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.proposals import Coached

_UNSAFE = ("<!", "<@", "<#", "http://", "https://", "www.", "@channel", "@here", "@everyone", "](")


def share_said(text: str, expected: Mapping[str, Any]) -> float:
    """Give the share of what should be said that is; `a|b` asks for one of the two."""
    wanted: Sequence[str] = expected.get("says", [])
    folded = flat(text)
    said = [any(flat(one) in folded for one in each.split("|")) for each in wanted]
    return sum(said) / len(said) if said else 1.0


def is_free_of(text: str, expected: Mapping[str, Any]) -> bool:
    """Tell whether nothing is said that must not be."""
    return not any(flat(one) in flat(text) for one in expected.get("not", []))


def is_safe(coached: Coached) -> bool:
    """Tell whether nothing in an answer calls somebody or leads anywhere."""
    said = [coached.text, *coached.unknown]
    for one in coached.proposals:
        said += [one.text, one.why, one.quote, one.about]
    return not any(sign in text for text in said for sign in _UNSAFE)


def flat(text: str) -> str:
    """Write a text in small letters with straight apostrophes, as it is compared."""
    return " ".join(text.casefold().replace("’", "'").split())
