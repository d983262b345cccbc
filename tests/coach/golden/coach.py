"""How well the coach looks: what it sees, what it proposes instead, where that goes, and when it leaves people alone."""

from typing import Any

from bot.coach.proposals import Coached, Proposal
from bot.coach.requests import DraftLine, Look
from bot.journey.language import Language
from tests.coach.golden.journeys import journey_of, part_named
from tests.coach.golden.scoring import holds, is_heard_right, is_safe, share

THRESHOLDS = {"hits": 0.95, "well": 0.95, "reasons": 1.0, "heard": 1.0, "few": 1.0, "safe": 1.0}
STRANGERS = {"hits": 0.85, "well": 0.95, "reasons": 1.0, "heard": 1.0, "few": 1.0}
"""What the rules must reach on cases by somebody who had not read them."""
_MOST = 6
_DRAFT = 7


def request_of(inputs: dict[str, Any]) -> Look:
    """Make the request of a case; its lines stand in a draft that is open."""
    language = Language(inputs["language"])
    journey = journey_of(inputs.get("journey"), language)
    lines = tuple(DraftLine(f"l{number}", text) for number, text in enumerate(inputs.get("lines", []), 1))
    walks_as = next((one.id for one in journey.personas if one.name == inputs.get("walks_as")), None)
    question = part_named(inputs["question"], journey)
    return Look(journey, language, question, _DRAFT if lines else None, lines, walks_as)


def score(inputs: dict[str, Any], expected: dict[str, Any], coached: Coached) -> dict[str, float]:
    """Score a look, each from 0 to 1; what a case does not tell is not scored."""
    made = coached.proposals
    request = request_of(inputs)
    scores: dict[str, float | None] = {
        "hits": share(any(_is(one, *hit) for one in made) for hit in expected.get("hits", [])),
        "misses": share(all(one.kind != kind for one in made) for kind in expected.get("misses", [])),
        "reasons": share(bool(one.why) and one.why != one.text for one in made),
        "heard": share(is_heard_right(one, request.language) for one in made),
        "few": float(len(made) <= _MOST and bool(made or coached.text)),
        "safe": float(is_safe(coached, expected.get("never", []))),
    }
    if "well" in expected:
        scores["well"] = float(not made and holds(coached.text, expected["well"]))
    return {name: value for name, value in scores.items() if value is not None}


def _is(one: Proposal, kind: str, words: list[str], effect: str) -> bool:
    goes = one.effect.effect if one.effect is not None else "none"
    # A remark without other words to take names the line that it is about beside it.
    told = one.text if one.effect is not None else f"{one.text} {one.about}"
    return one.kind == kind and goes == effect and holds(told, words)
