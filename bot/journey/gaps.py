"""What a journey lacks, beside what is told badly: where it stops too early, and what no touchpoint covers."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from bot.journey.channels import channel_kept
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Touchpoint
from bot.journey.spoken import language_of_line
from bot.journey.steps.order import usual_rank

ENOUGH_STEPS = 3
"""With fewer steps a journey is still being told."""
ENOUGH_TOUCHPOINTS = 4
"""With fewer touchpoints the next one may be of any kind."""
_AFTER_SALE = 8
"""From this usual rank on a step comes after the sale (`bot.journey.steps.order`); paying and receiving are part of it."""
_BEGINNING = 2
"""So many first steps may tell of the need."""


class Gap(StrEnum):
    """What is lacking."""

    AFTER_SALE = "after_sale"
    """No step comes after the sale, where customers make up their mind (rules 6 and 9)."""
    BEGINNING = "beginning"
    """The first step is contact with the organisation, as if the need began there (rule 9)."""
    PERSONAS = "personas"
    """There are touchpoints and nobody who travels (rule 12)."""
    OFFLINE = "offline"
    """All touchpoints are online (rule 14)."""
    INDIRECT = "indirect"
    """Nobody else speaks of the organisation: no review, no friend (rule 14)."""
    MOMENT_OF_TRUTH = "moment_of_truth"
    """No touchpoint is marked as one that decides the opinion (rule 16)."""
    FEELINGS = "feelings"
    """Touchpoints without what the customer feels (rule 15); `part_id` is the step of the first one."""
    THOUGHTS = "thoughts"
    """Touchpoints without what the customer thinks (rule 15); `part_id` is the step of the first one."""
    PAINS = "pains"
    """A persona without pain points (rule 13)."""
    QUESTIONS = "questions"
    """A persona without questions (rule 13)."""


@dataclass(frozen=True)
class Lack:
    """One thing that is lacking; `part_id` is the persona or step that lacks it, `count` how often it is lacking."""

    gap: Gap
    part_id: str = ""
    count: int = 1


def lacking(journey: Journey) -> list[Lack]:
    """List what the journey lacks, in the order of the method; each only once the team has come that far."""
    return [*_in_steps(journey), *_in_personas(journey), *_in_touchpoints(journey)]


def goes_past_sale(journey: Journey) -> bool:
    """Tell whether a step comes after the sale."""
    return any(_is_after_sale(step.text, journey) for step in journey.steps)


def is_online(touchpoint: Touchpoint) -> bool:
    """Tell whether a touchpoint is online: as it says, else as its channel usually is."""
    if touchpoint.online is not None:
        return touchpoint.online
    channel = channel_kept(touchpoint.channel)
    return channel.online if channel else False


def is_direct(touchpoint: Touchpoint) -> bool:
    """Tell whether a touchpoint is with the organisation itself: as it says, else as its channel usually is."""
    if touchpoint.direct is not None:
        return touchpoint.direct
    channel = channel_kept(touchpoint.channel)
    return channel.direct if channel else True


def _in_steps(journey: Journey) -> Iterator[Lack]:
    if len(journey.steps) < ENOUGH_STEPS:
        return
    told_of_need = any(_begins_with(_words()["need"], step.text) for step in journey.steps[:_BEGINNING])
    if not told_of_need and not journey.starts_at:  # a team that set bounds chose its beginning (rule 1)
        yield Lack(Gap.BEGINNING)
    if not goes_past_sale(journey):
        yield Lack(Gap.AFTER_SALE)


def _in_personas(journey: Journey) -> Iterator[Lack]:
    if not journey.personas and journey.touchpoints:
        yield Lack(Gap.PERSONAS)
    for persona in journey.personas:
        if not _knows(journey, InsightKind.PAIN, persona.id):
            yield Lack(Gap.PAINS, persona.id)
        if not _knows(journey, InsightKind.QUESTION, persona.id):
            yield Lack(Gap.QUESTIONS, persona.id)


def _in_touchpoints(journey: Journey) -> Iterator[Lack]:
    if len(journey.touchpoints) >= ENOUGH_TOUCHPOINTS:
        if all(is_online(touchpoint) for touchpoint in journey.touchpoints):
            yield Lack(Gap.OFFLINE)
        if all(is_direct(touchpoint) for touchpoint in journey.touchpoints):
            yield Lack(Gap.INDIRECT)
        if not any(touchpoint.moment_of_truth for touchpoint in journey.touchpoints):
            yield Lack(Gap.MOMENT_OF_TRUTH)
    unfelt = [touchpoint.step_id for touchpoint in journey.touchpoints if touchpoint.emotion is None]
    if unfelt:
        yield Lack(Gap.FEELINGS, unfelt[0], len(unfelt))
    unthought = [touchpoint.step_id for touchpoint in journey.touchpoints if not touchpoint.thinking]
    if unthought:
        yield Lack(Gap.THOUGHTS, unthought[0], len(unthought))


def _knows(journey: Journey, kind: InsightKind, persona_id: str) -> bool:
    return bool(journey.insights_of(kind, persona_id=persona_id))


def _is_after_sale(text: str, journey: Journey) -> bool:
    rank = usual_rank(text, language_of_line(text, journey.language))
    return (rank or 0) >= _AFTER_SALE or _begins_with(_words()["after_sale"], text)


def _begins_with(words: re.Pattern[str], text: str) -> bool:
    return bool(words.search(text.casefold()))


@cache
def _words() -> dict[str, re.Pattern[str]]:
    data = tomllib.loads(files(__package__).joinpath("gaps.toml").read_text("utf-8"))
    return {name: re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})") for name, words in data.items()}
