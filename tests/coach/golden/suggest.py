"""How well the coach suggests: enough, of the kind that is asked for, new, in the team's words, and heard right."""

from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz, utils

from bot.coach.proposals import Coached, Kind
from bot.coach.requests import Suggest
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from tests.coach.golden.journeys import journey_of, part_named
from tests.coach.golden.scoring import holds, is_heard_right, is_safe, share

THRESHOLDS = {
    "enough": 0.95,
    "kinds": 0.95,
    "words": 0.93,
    "new": 0.98,
    "reasons": 1.0,
    "heard": 0.98,
    "estimates": 1.0,
    "text": 1.0,
    "safe": 1.0,
}
STRANGERS = {
    "enough": 0.95,
    "kinds": 0.95,
    "words": 0.95,
    "new": 0.98,
    "reasons": 1.0,
    "heard": 0.98,
    "estimates": 1.0,
    "text": 1.0,
}
"""What the rules must reach on cases by somebody who had not read them."""
_MOST = 13
"""The steps of the B2B example are offered all at once."""
_SAME = 85


def request_of(inputs: dict[str, Any]) -> Suggest:
    """Make the request of a case; `gone` is a part that somebody removed meanwhile."""
    language = Language(inputs["language"])
    journey = journey_of(inputs.get("journey"), language)
    request = Suggest(journey, language, part_named(inputs["question"], journey))
    if inputs.get("gone"):
        return replace(request, journey=edit.remove(journey, "steps", request.question.partition(":")[2]))
    return request


def score(inputs: dict[str, Any], expected: dict[str, Any], coached: Coached) -> dict[str, float]:
    """Score suggestions, each from 0 to 1; what a case does not tell is not scored."""
    made = coached.proposals
    request = request_of(inputs)
    doing = [one.doing for one in request.journey.touchpoints if one.doing]
    known = [*_known(request.journey), *expected.get("new", [])]
    told = "\n".join([coached.text, *(f"{one.text}\n{one.why}" for one in made)])
    scores: dict[str, float | None] = {
        "kinds": share(any(one.kind == kind for one in made) for kind in expected.get("kinds", [])),
        "words": share(holds(told, words) for words in expected.get("words", [])),
        "new": share(
            not any(
                _same(one.text, other) for other in (*known, *(doing if one.kind is Kind.TOUCHPOINT else ()))
            )
            for one in made
            if one.kind is not Kind.PAIN  # those stand elsewhere on the map, and that is said
        ),
        "reasons": share(bool(one.why) for one in made),
        "heard": share(is_heard_right(one, request.language) for one in made),
        "estimates": share(one.impact is not None and one.effort is not None for one in made)
        if expected.get("estimates")
        else None,
        "safe": float(is_safe(coached, expected.get("never", []))),
    }
    if "least" in expected:
        scores["enough"] = float(expected["least"] <= len(made) <= _MOST)
    if "text" in expected:
        scores["text"] = float(not made and holds(coached.text, expected["text"]))
    return {name: value for name, value in scores.items() if value is not None}


def _known(journey: Journey) -> list[str]:
    return [
        *(step.text for step in journey.steps),
        *(persona.name for persona in journey.personas),
        *(fix.text for fix in journey.fixes),
        *(
            text
            for phase in journey.phases
            for text in (phase.information_need, phase.conversion_point)
            if text
        ),
    ]


def _same(one: str, other: str) -> bool:
    return fuzz.token_sort_ratio(one, other, processor=utils.default_process) >= _SAME
