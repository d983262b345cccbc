"""Checks on a whole journey that need no language model: its goal, steps, phases and touchpoints."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.journey.change import ABOUT
from bot.journey.goal_checks import check_goal
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Evidence
from bot.journey.remarks import Code, Remark, remark_key
from bot.journey.step_checks import check_steps, detect_language

BY_WEIGHT = (
    Code.GOAL_STOPS_AT_SALE,
    Code.GOAL_NOT_MEASURABLE,
    Code.COMPANY_SIDE,
    Code.SEVERAL_STEPS,
    Code.DUPLICATE,
    Code.SAME_FIX,
    Code.PRODUCT_NAMED,
    Code.ORDER,
    Code.GOAL_ONLY_SATISFIED,
    Code.ONLY_ASSUMPTIONS,
    Code.PHASE_WITHOUT_STEP,
    Code.STEP_WITHOUT_TOUCHPOINT,
    Code.PHASE_WITHOUT_CONVERSION_POINT,
    Code.TOUCHPOINT_WITHOUT_OWNER,
)
"""All codes, the weightiest first: what is told wrongly goes before what is still missing."""

_ENOUGH_WORDS = 8
"""Words from which a language can be told with some certainty."""


@dataclass(frozen=True)
class Finding:
    """A remark, and the part of the journey that it is about.

    `collection` is "about" for the goal, else the name of the part's collection. `part_id` is empty for a
    remark on the goal, or on all parts of a collection together.
    """

    remark: Remark
    collection: str
    part_id: str = ""

    @property
    def key(self) -> str:
        """The name under which the remark is kept when somebody waves it away."""
        return remark_key(self.remark.code, self.part_id)


def check_journey(journey: Journey) -> list[Finding]:
    """Find what could be better, the weightiest first, without what was waved away.

    What is missing is told only once the team has begun with the part where it is missing.
    """
    dismissed = set(journey.dismissed)
    found = [finding for finding in _all_findings(journey) if finding.key not in dismissed]
    return sorted(found, key=lambda finding: BY_WEIGHT.index(finding.remark.code))


def _all_findings(journey: Journey) -> Iterator[Finding]:
    for remark in check_goal(journey.goal, typed_language([journey.goal], journey)):
        yield Finding(remark, ABOUT)
    yield from _told_badly(journey)
    yield from _phases_without_step(journey)
    yield from _phases_without_conversion_point(journey)
    yield from _steps_without_touchpoint(journey)
    yield from _touchpoints_without_owner(journey)
    yield from _only_assumptions(journey)


def _told_badly(journey: Journey) -> Iterator[Finding]:
    texts = [step.text for step in journey.steps]
    remarks_by_step = check_steps(texts, typed_language(texts, journey))
    for step, remarks in zip(journey.steps, remarks_by_step, strict=True):
        for remark in remarks:
            yield Finding(remark, "steps", step.id)


def _phases_without_step(journey: Journey) -> Iterator[Finding]:
    """Begun with the first step that falls in a phase."""
    used = {step.phase_id for step in journey.steps if step.phase_id}
    for phase in journey.phases:
        if used and phase.id not in used:
            yield Finding(Remark(Code.PHASE_WITHOUT_STEP, details={"phase": phase.name}), "phases", phase.id)


def _phases_without_conversion_point(journey: Journey) -> Iterator[Finding]:
    """Begun with the first phase that is described, and at the latest when the team is past the phases."""
    described = any(phase.information_need or phase.conversion_point for phase in journey.phases)
    begun = described or journey.personas or journey.touchpoints
    for phase in journey.phases:
        if begun and not phase.conversion_point:
            remark = Remark(Code.PHASE_WITHOUT_CONVERSION_POINT, details={"phase": phase.name})
            yield Finding(remark, "phases", phase.id)


def _steps_without_touchpoint(journey: Journey) -> Iterator[Finding]:
    """Begun with the first touchpoint."""
    touched = {touchpoint.step_id for touchpoint in journey.touchpoints}
    for number, step in enumerate(journey.steps, start=1):
        if touched and step.id not in touched:
            remark = Remark(Code.STEP_WITHOUT_TOUCHPOINT, details={"number": str(number)})
            yield Finding(remark, "steps", step.id)


def _touchpoints_without_owner(journey: Journey) -> Iterator[Finding]:
    numbers = {step.id: str(number) for number, step in enumerate(journey.steps, start=1)}
    for touchpoint in journey.touchpoints:
        if not touchpoint.owner:
            details = {"number": numbers[touchpoint.step_id], "channel": touchpoint.channel}
            yield Finding(
                Remark(Code.TOUCHPOINT_WITHOUT_OWNER, details=details), "touchpoints", touchpoint.id
            )


def _only_assumptions(journey: Journey) -> Iterator[Finding]:
    known = any(touchpoint.evidence == Evidence.EVIDENCE for touchpoint in journey.touchpoints)
    if journey.touchpoints and not known:
        yield Finding(Remark(Code.ONLY_ASSUMPTIONS), "touchpoints")


def typed_language(texts: Sequence[str], journey: Journey) -> Language:
    """Tell in which language people typed; of a few words only, the journey's own is the better guess."""
    enough = sum(len(text.split()) for text in texts) >= _ENOUGH_WORDS
    return detect_language(texts) if enough else journey.language
