"""Cases of questions about journeys: the request that each makes, and how well it was answered."""

from collections.abc import Mapping
from typing import Any

from bot.coach.proposals import Coached
from bot.coach.requests import Answer, Known
from bot.journey.language import Language
from bot.journey.walks import Tally
from tests.coach.golden.maps import TODAY, journey
from tests.coach.golden.wording import is_free_of, is_safe, share_said

THRESHOLDS = {"told": 0.9, "honest": 0.85, "true": 1.0, "named": 0.85, "short": 1.0, "safe": 1.0}
STRANGERS = {"told": 0.92, "honest": 0.85, "true": 1.0, "named": 0.88, "short": 1.0}
"""What the rules must reach on cases by somebody who had not read them."""
MOST_LINES = 8
_WALKED = {"broken": Tally(broken=2), "friction": Tally(friction=2), "well": Tally(well=2)}


def request_of(inputs: Mapping[str, Any]) -> Answer:
    """Make the request of a case."""
    known = []
    for place, name in enumerate(inputs["journeys"], start=1):
        asked = journey(name)
        walked = {asked.steps[int(at) - 1].id: _WALKED[how] for at, how in inputs.get("walked", {}).items()}
        known.append(Known(place, asked, walked))
    return Answer(tuple(known), Language(inputs["language"]), inputs["asked"], TODAY)


def score(inputs: Mapping[str, Any], expected: Mapping[str, Any], coached: Coached) -> dict[str, float]:
    """Score what was told, whether it was honest about what is not known, true, named and short."""
    lines = coached.text.split("\n")
    scores = {
        "told": share_said(coached.text, expected),
        "true": float(is_free_of(coached.text, expected)),
        "safe": float(is_safe(coached)),
        "short": float(1 <= len(lines) <= MOST_LINES and bool(coached.text.strip())),
    }
    if "unknown" in expected:
        scores["honest"] = float(bool(coached.unknown) == expected["unknown"])
    if "named" in expected:
        named = {one.rpartition(".")[2] for one in coached.named}
        scores["named"] = float(set(expected["named"]) <= named)
    return scores
