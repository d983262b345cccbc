"""The golden sets are whole, and the coach does well on them by rules; recorded faults never come through."""

from pathlib import Path

import pytest

from bot.coach.requests import Task
from bot.journey.language import Language
from tests.coach import evaluate
from tests.coach.evaluate import PARTS, Golden, by_recorded, by_rules, cases, failures, golden, recorded

FEWEST_OF_A_LANGUAGE = 42
FEWEST_OF_A_PART = 20
FEWEST_RECORDED = 10
TASKS = [task for task in Task if golden(task) is not None]
EACH = pytest.mark.parametrize("task", TASKS)


@EACH
def test_a_set_is_large_and_in_both_languages(task: Task) -> None:
    """Over forty cases in each language, each with its own name, and no part a mere handful."""
    found = cases(task)
    assert len(found) >= 2 * FEWEST_OF_A_LANGUAGE
    assert len({case.name for case in found}) == len(found)
    for language in Language:
        assert sum(case.language == language for case in found) >= FEWEST_OF_A_LANGUAGE
    for part in PARTS:
        assert sum(case.part == part for case in found) >= FEWEST_OF_A_PART


@EACH
def test_the_rules_do_as_well_as_they_should(task: Task) -> None:
    """What `make eval` fails on, the tests fail on as well."""
    module = golden(task)
    assert module is not None
    row = by_rules(task, module, cases(task))
    assert failures(task, module, row) == []


@EACH
async def test_recorded_answers_are_used_and_their_faults_are_caught(task: Task) -> None:
    """Ten answers or more; whatever is in them, nothing that calls people or leads away reaches anybody."""
    module = golden(task)
    assert module is not None
    known = {case.name for case in cases(task)}
    assert len(recorded(task)) >= FEWEST_RECORDED
    assert recorded(task).keys() <= known
    row = await by_recorded(task, module, cases(task))
    assert row.unanswered < len(recorded(task)) / 2
    assert failures(task, module, row) == []


def test_a_set_that_does_worse_fails_the_build(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Thresholds mean something: where one is missed, the command says which and ends with 1."""
    module = golden(Task.SUGGEST)
    assert module is not None
    monkeypatch.setattr(evaluate, "RECORDED", Path("/nowhere"))
    monkeypatch.setattr(module, "THRESHOLDS", {"words": 1.01})
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    assert evaluate.main(["suggest"]) == 1
    assert "suggest rules tuning: words" in capsys.readouterr().out


def test_what_must_never_be_said_fails_whatever_the_way() -> None:
    """One unsafe answer is enough."""
    module = golden(Task.COACH)
    assert module is not None
    row = evaluate.Row("recorded")
    row.add(Golden("x", {}, {}, "kept", "nl"), {"safe": 0.0})
    assert failures(Task.COACH, module, row) == ["coach recorded kept: something unsafe came through"]
