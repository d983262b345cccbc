"""What a check has to say of an item: a code, a proposal, and what the sentence for people needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Code(StrEnum):
    """What is remarked; stable, since others read it from `reisgids check --json`."""

    COMPANY_SIDE = "company_side"
    """Told from the company's side and not from the customer's (rule 8)."""
    SEVERAL_STEPS = "several_steps"
    """Two or more steps in one line (rule 8)."""
    PRODUCT_NAMED = "product_named"
    """Names a product, where it does not matter which (rule 5)."""
    DUPLICATE = "duplicate"
    """Says nearly the same as another step; `details["other"]` is that step's number."""
    ORDER = "order"
    """Stands later or earlier than such a step usually does (rule 8).

    `details["other"]` is the number of the step near which it usually stands, `details["place"]` says
    "before" or "after".
    """
    GOAL_STOPS_AT_SALE = "goal_stops_at_sale"
    """The goal ends at the signature or the sale, or even before it (rule 6)."""
    GOAL_NOT_MEASURABLE = "goal_not_measurable"
    """The goal names no score, share or count (rule 6)."""
    GOAL_ONLY_SATISFIED = "goal_only_satisfied"
    """The goal is measurable, but aims no higher than a satisfied customer (rule 7)."""
    PHASE_WITHOUT_STEP = "phase_without_step"
    """No step falls in the phase called `details["phase"]` (rule 9)."""
    PHASE_WITHOUT_CONVERSION_POINT = "phase_without_conversion_point"
    """Nothing tells that somebody moves on from the phase called `details["phase"]` (rule 11)."""
    STEP_WITHOUT_TOUCHPOINT = "step_without_touchpoint"
    """The step with number `details["number"]` has no touchpoint (rule 14)."""
    TOUCHPOINT_WITHOUT_OWNER = "touchpoint_without_owner"
    """Nobody is named who looks after a touchpoint (rule 15).

    `details["number"]` is the number of its step, `details["channel"]` its channel: a built-in key, the
    team's own word, or empty.
    """
    SAME_FIX = "same_fix"
    """A fix that says nearly what another one says; the proposal is to use that one."""
    ONLY_ASSUMPTIONS = "only_assumptions"
    """There are touchpoints, and not one of them rests on evidence (rule 3)."""


@dataclass(frozen=True)
class Remark:
    """A friendly remark on one item.

    `proposal` is the text to put instead: several texts when the item is better split, none when no good
    wording was found. `details` fill the sentence in the message catalogue.
    """

    code: Code
    proposal: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)


def remark_key(code: Code | str, about: object) -> str:
    """Name a remark on one thing, for remembering that it was waved away."""
    return f"{Code(code)}:{about}"
