"""All that the coach does, asked of the model for trying out: answered where it can be, and by rules where not."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.coach.coach import Coach, Leave
from bot.coach.model.settings import Api
from bot.coach.proposals import By, Coached
from bot.coach.reasons import Reason
from bot.coach.requests import Answer, Request, Task
from bot.stub_model.faults import ALWAYS, Fault, FaultKind
from bot.stub_model.server import StubModel
from tests.coach.golden import __file__ as golden
from tests.coach.model.conftest import BOTH, asking
from tests.coach.test_cleaning import assert_fit

LEAVE = Leave(may=True, names=("Bo de Vries",))
IN_BOTH_WAYS = (Task.ANSWER, Task.SUGGEST)
HARMLESS = {FaultKind.LATENCY, FaultKind.FENCED}
TASKS = pytest.mark.parametrize("task", list(Task))


def requests(task: Task) -> list[Request]:
    """Give what the golden cases of a task ask."""
    module: Any = import_module(f"tests.coach.golden.{task}")
    cases = yaml.safe_load((Path(golden).parent / f"{task}.yaml").read_text("utf-8"))["cases"]
    return [module.request_of(case["inputs"]) for case in cases]


def says_something(coached: Coached) -> bool:
    """Tell whether there is anything to read."""
    return bool(coached.text or coached.proposals)


async def one_for_the_model(stub: StubModel, task: Task) -> Request:
    """Give the first case that the model for trying out has an answer to."""
    async with asking(stub) as model:
        for request in requests(task):
            coached = await Coach(model).ask(request, LEAVE)
            if coached.calls and coached.by is By.MODEL:
                return request
    pytest.fail(f"nothing of {task} is answered")


@BOTH
@TASKS
async def test_the_model_answers_what_it_can(stub: StubModel, api: Api, task: Task) -> None:
    """Most cases by the model, and the others, such as notes in which there is nothing, by rules."""
    async with asking(stub, api) as model:
        coach = Coach(model)
        told = [await coach.ask(request, LEAVE) for request in requests(task)]
    assert {coached.reason for coached in told} <= {None, Reason.INVALID}
    by_model = [coached for coached in told if coached.by is By.MODEL]
    assert len(by_model) > len(told) / 2
    for coached in told:
        assert says_something(coached)
    for coached in by_model:
        assert_fit(coached.text)
        for proposal in coached.proposals:
            assert_fit(proposal.text)
            assert_fit(proposal.why)


@pytest.mark.parametrize(
    ("task", "kind"),
    [
        # Faults are the model's affair and not the task's: all of them with words and with structure, one with the others.
        *((task, kind) for task in IN_BOTH_WAYS for kind in FaultKind if kind not in HARMLESS),
        *((task, FaultKind.OUTAGE) for task in Task if task not in IN_BOTH_WAYS),
    ],
)
async def test_whatever_fails_the_rules_help(stub: StubModel, task: Task, kind: FaultKind) -> None:
    """With the reason, for the log; people read help all the same. Some faults are got over."""
    request = await one_for_the_model(stub, task)
    stub.faults.add(Fault(kind, times=ALWAYS, seconds=0.2, retry_after=60))
    async with asking(stub, budget=0.6) as model:
        coached = await Coach(model).ask(request, LEAVE)
    assert says_something(coached)
    got_over = {FaultKind.NO_SCHEMA, FaultKind.NO_TEMPERATURE}
    told_in_words = {FaultKind.PROSE, FaultKind.WRONG_SCHEMA} if task is Task.ANSWER else set()
    if kind not in got_over | told_in_words:
        assert (coached.by, coached.reason is not None) == (By.RULES, True)
    elif kind in got_over:
        assert coached.by is By.MODEL


async def test_an_answer_that_breaks_off_is_replaced(stub: StubModel) -> None:
    """What was told by then gives way to what the rules say."""
    request = next(one for one in requests(Task.ANSWER) if isinstance(one, Answer))
    stub.faults.add(Fault(FaultKind.EARLY_END, times=ALWAYS))
    told: list[str] = []

    async def on_text(piece: str) -> None:
        told.append(piece)

    async with asking(stub) as model:
        coached = await Coach(model).stream(request, LEAVE, on_text)
    assert (coached.by, coached.reason) == (By.RULES, Reason.CUT_OFF)
    assert coached.text


@TASKS
async def test_without_leave_nothing_is_sent(stub: StubModel, task: Task) -> None:
    """Not allowed is not asked."""
    async with asking(stub) as model:
        coached = await Coach(model).ask(requests(task)[0], Leave(may=False, why_not=Reason.SPENT))
    assert (coached.by, coached.reason, len(stub.questions)) == (By.RULES, Reason.SPENT, 0)
