"""How well notes are understood: what is found, where it comes from, and where it goes."""

from typing import Any

from bot.coach.proposals import Coached, Kind, Line, Proposal
from bot.coach.requests import Understand
from bot.journey.language import Language
from tests.coach.golden.journeys import journey_of
from tests.coach.golden.scoring import any_holds, holds, is_heard_right, is_safe, share

THRESHOLDS = {
    "found": 0.9,
    "precision": 0.93,
    "evidence": 0.88,
    "placed": 0.7,
    "quotes": 1.0,
    "order": 0.95,
    "heard": 0.98,
    "safe": 1.0,
}
STRANGERS = {
    "found": 0.87,
    "precision": 0.95,
    "evidence": 0.95,
    "placed": 0.9,
    "quotes": 1.0,
    "order": 0.95,
    "heard": 0.98,
}
"""What the rules must reach on cases by somebody who had not read them."""
_KINDS = {"steps": Kind.STEP, "pains": Kind.PAIN, "personas": Kind.PERSONA, "touchpoints": Kind.TOUCHPOINT}


def request_of(inputs: dict[str, Any]) -> Understand:
    """Make the request of a case."""
    language = Language(inputs["language"])
    return Understand(
        journey_of(inputs.get("journey"), language), language, inputs["notes"], inputs.get("source", "")
    )


def score(inputs: dict[str, Any], expected: dict[str, Any], coached: Coached) -> dict[str, float]:
    """Score what was found in notes, each from 0 to 1; what a case does not tell is not scored."""
    made = coached.proposals
    request = request_of(inputs)
    scores: dict[str, float | None] = {
        "found": share(
            any_holds((one for one in made if one.kind is kind), words)
            for name, kind in _KINDS.items()
            for words in expected.get(name, [])
        ),
        "precision": _precision(made, expected),
        "evidence": share(
            bool(one.source) == customers
            for name, customers in (("customers", True), ("team", False))
            for words in expected.get(name, [])
            for one in made
            if holds(one.text, words)
        ),
        "placed": share(_is_placed(made, words, number, request) for words, number in expected.get("at", [])),
        "quotes": share(not one.quote or one.quote.casefold() in inputs["notes"].casefold() for one in made),
        "order": _order(made, expected.get("steps", [])),
        "heard": share(is_heard_right(one, request.language) for one in made),
        "safe": float(is_safe(coached, expected.get("never", []))),
    }
    if expected.get("none"):
        scores["precision"] = float(not made and bool(coached.text))
    return {name: value for name, value in scores.items() if value is not None}


def _precision(made: list[Proposal], expected: dict[str, Any]) -> float | None:
    """Give the share of what was found that an expert would find as well, or let pass."""
    none_of = expected.get("none_of", [])
    passed = [words for name in (*_KINDS, "also") for words in expected.get(name, [])]
    return share(
        one.kind not in none_of and any(holds(f"{one.text} {one.quote}", words) for words in passed)
        for one in made
    )


def _is_placed(made: list[Proposal], words: list[str], number: int, request: Understand) -> bool:
    at = f"touchpoint:{request.journey.steps[number - 1].id}"
    return any(
        isinstance(one.effect, Line) and one.effect.question == at for one in made if holds(one.text, words)
    )


def _order(made: list[Proposal], steps: list[list[str]]) -> float | None:
    places = [
        next(
            (place for place, one in enumerate(made) if one.kind is Kind.STEP and holds(one.text, words)),
            None,
        )
        for words in steps
    ]
    there = [place for place in places if place is not None]
    return float(there == sorted(there)) if len(there) > 1 else None
