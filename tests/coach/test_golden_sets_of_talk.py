"""The golden sets of playing, answering and writing: by rules, and what becomes of recorded answers."""

import json
from pathlib import Path
from statistics import mean
from types import ModuleType
from typing import Any

import pytest
import yaml

from bot.coach import answering, playing, writing
from bot.coach.model.model import Unanswered
from bot.coach.reasons import Reason
from tests.coach.golden import answer, play, write
from tests.coach.saying import Saying

GOLDEN = Path(__file__).parent / "golden"
TASKS: dict[str, tuple[ModuleType, Any]] = {
    "play": (play, playing),
    "answer": (answer, answering),
    "write": (write, writing),
}
MADE_UP = {
    "play": {"nl asked about the price", "nl asked how to reach it", "en asked what bothers it", "en asked about the weather"},
    "answer": {"nl do we reach the goal", "nl weather", "en stocks"},
    "write": {"nl report at the goal", "nl a fix of nobody", "nl a worst moment of everybody", "en report, three late"},
}  # fmt: skip
"""Recorded answers that say what is not so."""


def cases(task: str) -> dict[str, dict[str, Any]]:
    """Read the cases of a task, by name."""
    return {
        case["name"]: case for case in yaml.safe_load((GOLDEN / f"{task}.yaml").read_text("utf-8"))["cases"]
    }


def recorded(task: str) -> dict[str, Any]:
    """Read what a model said once."""
    said: dict[str, Any] = json.loads((GOLDEN / "recorded" / f"{task}.json").read_text("utf-8"))
    return said


@pytest.mark.parametrize("task", TASKS)
def test_there_are_enough_cases_in_both_languages_half_of_them_kept_aside(task: str) -> None:
    """At least 44, each with a name of its own."""
    held = cases(task)
    for field, values in (("language", ("nl", "en")), ("part", ("tuning", "kept"))):
        for value in values:
            share = mean(case["metadata"][field] == value for case in held.values())
            assert 0.4 <= share <= 0.6
    assert len(held) >= 44


@pytest.mark.parametrize("part", ["tuning", "kept"])
@pytest.mark.parametrize("task", TASKS)
def test_the_rules_reach_their_thresholds(task: str, part: str) -> None:
    """Also on the cases on which nothing was tuned."""
    module, coach = TASKS[task]
    scores: dict[str, list[float]] = {}
    for case in cases(task).values():
        if case["metadata"]["part"] == part:
            coached = coach.by_rules(module.request_of(case["inputs"]))
            for name, value in module.score(case["inputs"], case["expected_output"], coached).items():
                scores.setdefault(name, []).append(value)
    assert {
        name: mean(scores[name]) for name, least in module.THRESHOLDS.items() if mean(scores[name]) < least
    } == {}


@pytest.mark.parametrize(
    ("task", "name"), [(task, name) for task in TASKS for name in sorted(recorded(task))]
)
async def test_recorded_answers_are_told_well_or_not_at_all(task: str, name: str) -> None:
    """What was made up is found out; of the others all that is expected comes through."""
    module, coach = TASKS[task]
    case = cases(task)[name]
    model = Saying(recorded(task)[name])
    if name in MADE_UP[task]:
        with pytest.raises(Unanswered) as unanswered:
            await coach.by_model(model, module.request_of(case["inputs"]), ())
        assert unanswered.value.reason is Reason.INVALID
        return
    coached = await coach.by_model(model, module.request_of(case["inputs"]), ())
    scores = module.score(case["inputs"], case["expected_output"], coached)
    assert {score: value for score, value in scores.items() if value < 1} == {}
