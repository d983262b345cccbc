"""A remark in words: one friendly sentence, with what is proposed instead."""

from collections.abc import Callable

from bot.journey.channels import built_in_channels
from bot.journey.remarks import Remark
from prompts.catalogue import Catalogue

_NO_CHANNEL = "none"
"""Stands in the catalogue's sentences for a touchpoint without a channel."""


def remark_sentence(
    remark: Remark, say: Catalogue, show: Callable[[str], str], *, numbers_before: int = 0
) -> str:
    """Word a remark; `show` makes what people typed fit for the place where the sentence is shown.

    `numbers_before` is how many of the steps that were checked had been kept before: those keep their
    numbers, the others are numbered anew in the list that people look at.
    """
    key = f"remark-{remark.code.replace('_', '-')}"
    if remark.proposal and say.has(f"{key}-with"):
        key = f"{key}-with"
    values = {name: show(text) for name, text in remark.details.items()}
    if "other" in values:
        values["other"] = _step_named(int(remark.details["other"]), say, numbers_before)
    if "channel" in values:
        values["channel"] = _channel_name(remark.details["channel"], say) or show(remark.details["channel"])
    proposal = " / ".join(f"“{show(text)}”" for text in remark.proposal)
    return say(key, **values, proposal=proposal, count=len(remark.proposal))


def remark_plain(remark: Remark, say: Catalogue) -> str:
    """Word a remark as plain text, as for a terminal."""
    return remark_sentence(remark, say, str)


def _step_named(number: int, say: Catalogue, numbers_before: int) -> str:
    if not numbers_before or number <= numbers_before:
        return say("remark-step", number=number)
    return say("remark-line", number=number - numbers_before)


def _channel_name(channel: str, say: Catalogue) -> str:
    if not channel:
        return _NO_CHANNEL
    return next((known.name(say.language) for known in built_in_channels() if known.key == channel), "")
