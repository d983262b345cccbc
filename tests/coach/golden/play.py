"""Cases of playing the customer: the request that each makes, and how well it was answered."""

from collections.abc import Mapping
from typing import Any

from bot.coach.proposals import Coached, Kind, Turn
from bot.coach.requests import Play
from bot.journey.language import Language
from tests.coach.golden.maps import journey
from tests.coach.golden.wording import flat, is_free_of, is_safe, share_said

THRESHOLDS = {"told": 0.9, "honest": 0.95, "true": 1.0, "proposed": 0.95, "safe": 1.0}
STRANGERS = {"told": 0.78, "honest": 0.82, "true": 1.0, "proposed": 0.95}
"""What the rules must reach on cases by somebody who had not read them."""


def request_of(inputs: Mapping[str, Any]) -> Play:
    """Make the request of a case."""
    walked = journey(inputs["journey"])
    number = inputs["step"]
    step_id = walked.steps[number - 1].id if number <= len(walked.steps) else f"s{900 + number}"
    persona = next((one.id for one in walked.personas if one.name == inputs["persona"]), None)
    turns = tuple(Turn(text=text) for text in inputs.get("turns", []))
    language = Language(inputs["language"])
    return Play(walked, language, step_id, persona, inputs.get("said", ""), turns)


def score(inputs: Mapping[str, Any], expected: Mapping[str, Any], coached: Coached) -> dict[str, float]:
    """Score what was told, whether it was honest about what is not known, true, and what was proposed."""
    scores = {
        "told": share_said(coached.text, expected),
        "true": float(is_free_of(coached.text, expected)),
        "safe": float(is_safe(coached)),
    }
    if "unknown" in expected:
        scores["honest"] = float(bool(coached.unknown) == expected["unknown"])
    if "proposes" in expected:
        scores["proposed"] = float(_proposes(expected["proposes"], coached))
    return scores


def _proposes(wanted: list[str], coached: Coached) -> bool:
    if not wanted:
        return not any(one.kind is Kind.PAIN for one in coached.proposals)
    return all(
        any(
            each == f"kind:{one.kind}" or any(flat(word) in flat(one.text) for word in each.split("|"))
            for one in coached.proposals
        )
        for each in wanted
    )
