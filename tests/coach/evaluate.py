"""How well the coach does on its golden sets: `python -m tests.coach.evaluate [task …] [--errors]`.

Each task runs by rules alone, against recorded answers of a model, and, where one is configured (OPENAI_API_KEY or
OPENAI_BASE_URL), against a model. Exits with 1 when the rules do worse than they should, or a recorded fault slips through.
"""

import asyncio
import json
import os
import sys
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import mean
from types import ModuleType
from typing import Any

from pydantic_evals import Dataset

from bot.coach import answering, coaching, playing, suggesting, understanding, writing
from bot.coach.model.model import Model, Unanswered
from bot.coach.model.openai_model import OpenAIModel
from bot.coach.proposals import Coached
from bot.coach.requests import Task
from bot.journey.language import Language
from bot.models import model_settings
from bot.settings import read_model
from tests.coach.replaying import Replaying

GOLDEN = Path(__file__).parent / "golden"
RECORDED = GOLDEN / "recorded"
STRANGERS = "strangers"
PARTS = ("tuning", "kept", STRANGERS)
"""Cases that the rules were tuned on, those that were kept apart from that, and those by somebody who had not read the rules."""
SAFE = "safe"
"""The score that must be whole wherever it is told."""
ByModel = Callable[[Model, Any, tuple[str, ...]], Awaitable[Coached]]

_RULES: Mapping[Task, Callable[[Any], Coached]] = {
    Task.UNDERSTAND: understanding.by_rules,
    Task.COACH: coaching.by_rules,
    Task.SUGGEST: suggesting.by_rules,
    Task.PLAY: playing.by_rules,
    Task.ANSWER: answering.by_rules,
    Task.WRITE: writing.by_rules,
}
_MODELS: Mapping[Task, ByModel] = {
    Task.UNDERSTAND: understanding.by_model,
    Task.COACH: coaching.by_model,
    Task.SUGGEST: suggesting.by_model,
    Task.PLAY: playing.by_model,
    Task.ANSWER: answering.by_model,
    Task.WRITE: writing.by_model,
}


@dataclass(frozen=True)
class Golden:
    """One case: what is asked, what a good answer holds, and whether the rules were tuned on it."""

    name: str
    inputs: dict[str, Any]
    expected: dict[str, Any]
    part: str
    language: str


@dataclass
class Row:
    """The scores of one way of answering, per part."""

    way: str
    scores: dict[str, dict[str, list[float]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    unanswered: int = 0
    low: list[str] = field(default_factory=list)

    def add(self, case: Golden, scored: Mapping[str, float]) -> None:
        """Take in the scores of a case."""
        for name, value in scored.items():
            self.scores[case.part][name].append(value)
            if value < 1:
                self.low.append(f"{self.way} {case.part} {case.name}: {name} {value:.2f}")

    def means(self, part: str) -> dict[str, float]:
        """Give the mean of each score."""
        return {name: mean(values) for name, values in self.scores[part].items()}


def golden(task: Task) -> ModuleType | None:
    """Give the module of a task's golden set; None where there is none yet."""
    name = f"tests.coach.golden.{task}"
    return import_module(name) if find_spec(name) is not None else None


def cases(task: Task) -> list[Golden]:
    """Read the cases of a task: those of who wrote the rules, and those of a stranger to them."""
    files = (GOLDEN / f"{task}.yaml", GOLDEN / STRANGERS / f"{task}.yaml")
    datasets = [Dataset[dict[str, Any], dict[str, Any], dict[str, Any]].from_file(file) for file in files]
    return [
        Golden(
            case.name or "",
            case.inputs,
            case.expected_output or {},
            _part(case.metadata or {}),
            str(case.inputs.get("language", "nl")),
        )
        for dataset in datasets
        for case in dataset.cases
    ]


def _part(metadata: Mapping[str, Any]) -> str:
    return STRANGERS if metadata.get("by") == "stranger" else str(metadata.get("part", "kept"))


def recorded(task: Task) -> dict[str, Any]:
    """Read what a model said once, by the name of the case."""
    file = RECORDED / f"{task}.json"
    return json.loads(file.read_text("utf-8")) if file.is_file() else {}


def by_rules(task: Task, module: ModuleType, chosen: Sequence[Golden]) -> Row:
    """Score the rules alone."""
    row = Row("rules")
    for case in chosen:
        row.add(case, module.score(case.inputs, case.expected, _RULES[task](module.request_of(case.inputs))))
    return row


async def by_recorded(task: Task, module: ModuleType, chosen: Sequence[Golden]) -> Row:
    """Score what becomes of recorded answers; where nothing of one can be used, the rules answer."""
    row, said = Row("recorded"), recorded(task)
    for case in chosen:
        if case.name in said:
            row.unanswered += await _scored(row, task, module, case, Replaying(said[case.name]))
    return row


async def by_endpoint(task: Task, module: ModuleType, chosen: Sequence[Golden], model: Model) -> Row:
    """Score a model that is configured."""
    row = Row("endpoint")
    for case in chosen:
        row.unanswered += await _scored(row, task, module, case, model)
    return row


async def _scored(row: Row, task: Task, module: ModuleType, case: Golden, model: Model) -> bool:
    request = module.request_of(case.inputs)
    try:
        coached = await _MODELS[task](model, request, ())
    except Unanswered:
        row.add(case, module.score(case.inputs, case.expected, _RULES[task](request)))
        return True
    row.add(case, module.score(case.inputs, case.expected, coached))
    return False


def failures(task: Task, module: ModuleType, row: Row) -> list[str]:
    """Tell which scores are lower than they should be."""
    found = []
    for part in PARTS:
        means = row.means(part)
        wanted = _wanted(module, part) if row.way == "rules" else {}
        found += [
            f"{task} {row.way} {part}: {name} {means[name]:.2f} is below {least:.2f}"
            for name, least in wanted.items()
            if name in means and means[name] < least
        ]
        if SAFE in means and means[SAFE] < 1:
            found.append(f"{task} {row.way} {part}: something unsafe came through")
    return found


def _wanted(module: ModuleType, part: str) -> Mapping[str, float]:
    """Give what the rules must reach: less is asked of them on cases by somebody who had not read them."""
    wanted: Mapping[str, float] = module.STRANGERS if part == STRANGERS else module.THRESHOLDS
    return wanted


async def measure(tasks: Sequence[Task], *, errors: bool) -> int:
    """Print a table for each task; gives 1 when something is worse than it should be."""
    model = _endpoint()
    worse: list[str] = []
    for task in tasks:
        module = golden(task)
        if module is None:
            _say(f"\n{task}: no golden set")
            continue
        chosen = cases(task)
        rows = [by_rules(task, module, chosen), await by_recorded(task, module, chosen)]
        if model is not None:
            rows.append(await by_endpoint(task, module, chosen, model))
        _print(task, chosen, rows, module)
        for row in rows:
            worse += failures(task, module, row)
            if errors:
                _say("\n".join(line for line in row.low if " tuning " in line))
    if isinstance(model, OpenAIModel):
        await model.close()
    for line in worse:
        _say(line)
    return 1 if worse else 0


def _print(task: Task, chosen: Sequence[Golden], rows: Sequence[Row], module: ModuleType) -> None:
    names = list(dict.fromkeys(name for row in rows for part in PARTS for name in row.scores[part]))
    counts = {language: sum(case.language == language for case in chosen) for language in Language}
    _say(
        f"\n{task}: {len(chosen)} cases ({', '.join(f'{count} {language}' for language, count in counts.items())})"
    )
    _say(f"{'way':10}{'part':10}{'cases':>6}" + "".join(f"{name[:11]:>12}" for name in names))
    for row in rows:
        for part in PARTS:
            means = row.means(part)
            count = max((len(values) for values in row.scores[part].values()), default=0)
            cells = "".join(f"{means[name]:>12.2f}" if name in means else f"{'-':>12}" for name in names)
            _say(f"{row.way:10}{part:10}{count:>6}{cells}")
        if row.unanswered:
            _say(f"{'':10}{row.unanswered} of these could not be used, and were answered by rules")
    for part in ("", STRANGERS):
        least = _wanted(module, part)
        cells = "".join(f"{least[name]:>12.2f}" if name in least else f"{'':>12}" for name in names)
        _say(f"{'at least':10}{part:16}{cells}")


def _endpoint() -> Model | None:
    """Make the model that is configured, as the program does; None where there is none."""
    choice = read_model(os.environ)
    return OpenAIModel(model_settings(choice)) if choice is not None else None


def main(arguments: Sequence[str]) -> int:
    """Measure the tasks that are named, or all of them."""
    named = [task for task in Task if task in arguments] or list(Task)
    return asyncio.run(measure(named, errors="--errors" in arguments))


def _say(line: str) -> None:
    if line:
        sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
