"""Cases of summaries and reports: the request that each makes, and how well it reads."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.coach.proposals import Coached
from bot.coach.requests import Fact, Write
from bot.coach.writing import facts_of_journey, facts_of_report
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.next_action import Action, Proposal
from tests.coach.golden.maps import TODAY, journey
from tests.coach.golden.wording import is_free_of, is_safe, share_said

THRESHOLDS = {"told": 0.95, "true": 1.0, "reads": 1.0, "safe": 1.0}
STRANGERS = {"told": 0.95, "true": 1.0, "reads": 1.0}
"""What the rules must reach on cases by somebody who had not read them."""
MOST_SENTENCES = 9
_BROKEN = re.compile(r"\{|\}|\bNone\b|\bnull\b|\s[,.;]|\.\.|  ")
_SENTENCE = re.compile(r"[.!?][”\"’]?(?=\s|$)")


def request_of(inputs: Mapping[str, Any]) -> Write:
    """Make the request of a case."""
    if "facts" in inputs:
        facts = tuple(Fact(one["name"], one["values"]) for one in inputs["facts"])
        return Write("Reis", Language(inputs["language"]), facts, is_report=inputs["is_report"])
    told = journey(inputs["journey"])
    language = Language(inputs["language"])
    if "report" not in inputs:
        return Write(told.title, language, facts_of_journey(told, TODAY))
    return Write(told.title, language, _report(told, inputs["report"]), is_report=True)


def score(inputs: Mapping[str, Any], expected: Mapping[str, Any], coached: Coached) -> dict[str, float]:
    """Score what was told, whether nothing else was, and whether it reads as running text."""
    sentences = len(_SENTENCE.findall(coached.text))
    reads = not _BROKEN.search(coached.text) and 1 <= sentences <= MOST_SENTENCES and "•" not in coached.text
    return {
        "told": share_said(coached.text, expected),
        "true": float(is_free_of(coached.text, expected)),
        "safe": float(is_safe(coached)),
        "reads": float(reads),
    }


def _report(told: Journey, report: Mapping[str, Any]) -> tuple[Fact, ...]:
    step, fix = report.get("step"), report.get("fix")
    action = Proposal(
        Action(report["action"]),
        step_id=_step(told, step) if step else "",
        fix_id=told.fixes[fix].id if fix is not None else "",
    )
    return facts_of_report(
        told,
        TODAY,
        date.fromisoformat(report["month"]),
        share_at_goal=report["share_at_goal"],
        average=report["average"],
        count=report["count"],
        previous=report["previous"],
        broken=[_step(told, number) for number in report["broken"]],
        better=report["better"],
        worse=report["worse"],
        walkers=report["walkers"],
        stale=[_step(told, number) for number in report["stale"]],
        fixes_done=report["fixes_done"],
        fixes_late=report["fixes_late"],
        action=action,
    )


def _step(told: Journey, number: int) -> str:
    return told.steps[number - 1].id if number <= len(told.steps) else f"s{900 + number}"
