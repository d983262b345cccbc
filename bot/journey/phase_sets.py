"""The built-in phase sets (rule 9): a start for a team, which may change everything in them.

Names and usual answers of the phases stand in the message catalogue, under the phase's key.
"""

from dataclasses import dataclass
from enum import StrEnum


class IdeaGroup(StrEnum):
    """Which ideas help a team that is stuck in a phase (rule 17)."""

    AWARENESS = "awareness"
    CONSIDERATION = "consideration"
    PURCHASE = "purchase"
    DELIVERY = "delivery"
    LOYALTY = "loyalty"


@dataclass(frozen=True)
class UsualPhase:
    """A phase of a set, and the part of the journey's steps that usually falls in it.

    `starts` and `ends` run from 0, before the first step, to 1, after the last one: a step at place 4 of 10
    lies at 0.35, its middle.
    """

    key: str
    ideas: IdeaGroup
    starts: float
    ends: float


@dataclass(frozen=True)
class PhaseSet:
    """A named row of phases, in order. The empty set has none."""

    key: str
    phases: tuple[UsualPhase, ...] = ()


PHASE_SETS = (
    PhaseSet(
        "funnel",
        (
            UsualPhase("awareness", IdeaGroup.AWARENESS, 0.0, 0.2),
            UsualPhase("consideration", IdeaGroup.CONSIDERATION, 0.2, 0.45),
            UsualPhase("purchase", IdeaGroup.PURCHASE, 0.45, 0.65),
            UsualPhase("retention", IdeaGroup.DELIVERY, 0.65, 0.85),
            UsualPhase("advocacy", IdeaGroup.LOYALTY, 0.85, 1.0),
        ),
    ),
    PhaseSet(
        "service",
        (
            UsualPhase("awareness", IdeaGroup.AWARENESS, 0.0, 0.2),
            UsualPhase("consideration", IdeaGroup.CONSIDERATION, 0.2, 0.4),
            UsualPhase("decision-purchase", IdeaGroup.PURCHASE, 0.4, 0.6),
            UsualPhase("delivery-use", IdeaGroup.DELIVERY, 0.6, 0.85),
            UsualPhase("loyalty-advocacy", IdeaGroup.LOYALTY, 0.85, 1.0),
        ),
    ),
    PhaseSet(
        "ambassador",
        (
            UsualPhase("latent-need", IdeaGroup.AWARENESS, 0.0, 0.1),
            UsualPhase("concrete-need", IdeaGroup.AWARENESS, 0.1, 0.2),
            UsualPhase("orientation", IdeaGroup.CONSIDERATION, 0.2, 0.3),
            UsualPhase("supplier-choice", IdeaGroup.CONSIDERATION, 0.3, 0.4),
            UsualPhase("decision", IdeaGroup.PURCHASE, 0.4, 0.5),
            UsualPhase("purchase", IdeaGroup.PURCHASE, 0.5, 0.6),
            UsualPhase("delivery", IdeaGroup.DELIVERY, 0.6, 0.7),
            UsualPhase("use", IdeaGroup.DELIVERY, 0.7, 0.8),
            UsualPhase("loyalty", IdeaGroup.LOYALTY, 0.8, 0.9),
            UsualPhase("ambassador", IdeaGroup.LOYALTY, 0.9, 1.0),
        ),
    ),
    PhaseSet(
        "b2b",
        # The 13 steps of the example journey divide over these phases as 3, 2, 2, 3 and 3.
        (
            UsualPhase("b2b-discover", IdeaGroup.AWARENESS, 0.0, 0.23),
            UsualPhase("b2b-explore", IdeaGroup.CONSIDERATION, 0.23, 0.38),
            UsualPhase("b2b-qualify", IdeaGroup.CONSIDERATION, 0.38, 0.54),
            UsualPhase("b2b-convince", IdeaGroup.PURCHASE, 0.54, 0.77),
            UsualPhase("b2b-sign-grow", IdeaGroup.LOYALTY, 0.77, 1.0),
        ),
    ),
    PhaseSet("empty"),
)
"""All phase sets, in the order in which they are offered."""

B2B_STEP_COUNT = 13
"""How many steps the example journey of the B2B set has; their texts are `b2b-step-1` and on."""


def phase_set(key: str) -> PhaseSet:
    """Give the phase set with this key; raises `KeyError`."""
    for candidate in PHASE_SETS:
        if candidate.key == key:
            return candidate
    raise KeyError(key)
