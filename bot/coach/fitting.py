"""What the rules say, made fit for Slack where somebody typed into the journey what could call people or lead away."""

import re

from bot.coach.cleaning import clean
from bot.coach.proposals import Coached, Proposal
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH

_SUSPECT = re.compile(r"[<>@\u200b-\u200f\u202a-\u202e\u2066-\u2069]|://|\bwww\.|\]\(", re.IGNORECASE)
_MOST_TEXT = 6000
_MOST_WHY = 600


def fitted(coached: Coached) -> Coached:
    """Clean the words of an answer; words in which there is nothing to clean stay exactly as they were typed."""
    return coached.model_copy(
        update={
            "text": _fit(coached.text, _MOST_TEXT),
            "unknown": [_fit(one, _MOST_WHY) for one in coached.unknown],
            "proposals": [_fitted(one) for one in coached.proposals],
        }
    )


def _fitted(proposal: Proposal) -> Proposal:
    return proposal.model_copy(
        update={
            "text": _fit(proposal.text, TEXT_LENGTH),
            "why": _fit(proposal.why, _MOST_WHY),
            "quote": _fit(proposal.quote, _MOST_WHY),
            "about": _fit(proposal.about, LINE_LENGTH),
        }
    )


def _fit(text: str, most: int) -> str:
    return clean(text, most, lines=True) if _SUSPECT.search(text) else text
