"""Writes a summary or a report without a model: a sentence for each fact, in one or two paragraphs."""

from datetime import date
from typing import Any

from bot.coach.fitting import fitted
from bot.coach.proposals import Coached
from bot.coach.requests import Fact, Write
from bot.journey.language import Language
from prompts.catalogue import catalogue
from prompts.figures import day, month, number

MOST_SENTENCES = 7
_WHAT_IS_DONE = ("fix", "no-fixes", "untouched", "assumed", "stale", "action")
"""How the names begin of what is told in the second paragraph: what is done, and what is still to do."""
_FIRST_TO_GO = (
    "best",
    "assumed",
    "nothing-broken",
    "untouched",
    "stale",
    "fixes-late",
    "fixes-open",
    "same",
    "shape",
    "share-at-goal",
)
"""What is left out where there is more than reads well, in this order; after these the last ones go."""
_COUNTED = {"count", "all", "steps", "touchpoints", "personas", "better", "worse", "late", "days", "emotion"}
"""Values by which the words of a sentence change."""


def by_rules(request: Write) -> Coached:
    """Tell the facts in plain words, in their order."""
    facts = _kept(request.facts)
    first = [fact for fact in facts if not fact.name.startswith(_WHAT_IS_DONE)]
    second = [fact for fact in facts if fact.name.startswith(_WHAT_IS_DONE)]
    paragraphs = [
        " ".join(sentence(fact, request.language) for fact in part) for part in (first, second) if part
    ]
    text = "\n\n".join(paragraphs)
    return fitted(Coached(text=text or catalogue(request.language)("write-nothing")))


def sentence(fact: Fact, language: Language) -> str:
    """Tell one fact."""
    return catalogue(language)(f"write-{fact.name}", **told_values(fact, language))


def told_values(fact: Fact, language: Language) -> dict[str, Any]:
    """Write the values of a fact as they are told."""
    return {name: _told(name, value, language) for name, value in fact.values.items()}


def _told(name: str, value: str | float, language: Language) -> Any:
    if name == "month":
        return month(date.fromisoformat(str(value)), language) if value else "none"
    if name == "due":
        return day(date.fromisoformat(str(value)), language) if value else "none"
    if isinstance(value, str) or name in _COUNTED:
        # Of responses zero stands for "not told how many"; all other counts are told as they are.
        return value
    return number(value, language)


def _kept(facts: tuple[Fact, ...]) -> list[Fact]:
    """Keep as many facts as read well; the one thing to do stays whatever has to go."""
    kept = list(facts)
    for name in _FIRST_TO_GO:
        if len(kept) > MOST_SENTENCES:
            kept = [fact for fact in kept if fact.name != name]
    action = [fact for fact in kept if fact.name.startswith("action")][-1:]
    others = [fact for fact in kept if not fact.name.startswith("action")]
    return [*others[: MOST_SENTENCES - len(action)], *action]
