"""What a coached answer costs beside the same answer by rules; and whether a slow model keeps others waiting.

A model that answers at once shows what asking costs: preparing, masking, sending, checking and storing. A model that
takes ten seconds, asked in fifty conversations, shows whether acknowledgements and answers without the coach come as
they come without it.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from bot.coach.coach import Coach
from bot.coach.requests import MOST_NOTES, Look, Request, Understand
from bot.guide import coach_choices
from bot.guide.guide import Guide
from bot.guide.unit import Person
from bot.journey.journey_checks import check_journey
from bot.journey.language import Language
from bot.journey.step_checks import check_steps
from bot.stub_model.server import serve
from tests.bench.answering import guide_of
from tests.bench.journeys import ANSWERS, ask_for_steps, large_journey
from tests.bench.processes import bot
from tests.bench.rounds import App, Round, one_by_one
from tests.bench.slack import WORKSPACE, Slack, Thread
from tests.bench.table import row, show

_ROUNDS = 5
_ASKED = 20
"""How often the coach is asked in a round."""
_CONVERSATIONS = 50
_SLOW = 10.0
_SLOW_ROUNDS = 3
_ADMIN = Person(WORKSPACE, "UADMIN", "Ada", Language.NL, is_admin=True)
NL = Language.NL
_LOOK_EVERY = 0.01


@dataclass(frozen=True)
class _Asked:
    """What one answer of the coach took, in milliseconds of the clock and of the bot's processor time."""

    clock: float
    cpu: float


async def measure(folder: Path) -> str:
    """Measure and give the table; files are made in a folder that is there to be thrown away."""
    async with AsyncExitStack() as stack:
        model = await stack.enter_async_context(serve())
        by_rules = await _app(stack, folder / "rules.db", folder, (_ROUNDS + 1) * _ASKED)
        slow_journeys = 2 * _SLOW_ROUNDS * _CONVERSATIONS
        by_model = await _app(
            stack, folder / "model.db", folder, (_ROUNDS + 1) * _ASKED + slow_journeys, model_url=model.url
        )
        rules, coached = [], []
        for number in range(_ROUNDS + 1):
            share = slice(number * _ASKED, (number + 1) * _ASKED)
            rules.append(await _ask(by_rules, by_rules.slack.threads[share]))
            coached.append(await _ask(by_model, by_model.slack.threads[share]))
        model.latency = _SLOW
        calm, busy = [], []
        left = by_model.slack.threads[(_ROUNDS + 1) * _ASKED :]
        for number in range(_SLOW_ROUNDS):
            waiting, typing = [
                left[(2 * number + place) * _CONVERSATIONS :][:_CONVERSATIONS] for place in range(2)
            ]
            calm.append(await one_by_one(by_model, _answers(typing[:25], number)))
            began = time.perf_counter()
            for thread in waiting:
                await _click(by_model, thread)
            await _until_shown(by_model.guide)
            busy.append(await one_by_one(by_model, _answers(typing[25:], number)))
            if time.perf_counter() - began > _SLOW:
                raise RuntimeError("the model had answered before all was typed: type less")
            await _until_answered(by_model.guide)
    return _table(rules[1:], coached[1:], calm, busy)


async def _app(stack: AsyncExitStack, file: Path, folder: Path, journeys: int, *, model_url: str = "") -> App:
    slack = await stack.enter_async_context(Slack.served())
    guide, url = guide_of(stack, file)
    slack.threads = await ask_for_steps(guide, journeys)
    await guide.do(_ADMIN, coach_choices.choose, True, 10_000)
    app = App(stack.enter_context(bot(slack.url, folder, url, model_url=model_url)), slack, guide)
    await slack.connected()
    return app


async def _ask(app: App, threads: Sequence[Thread]) -> _Asked:
    """Ask the coach in each thread, one after the other, until its answer is shown."""
    cpu, began = app.running.cpu(), time.perf_counter()
    for thread in threads:
        await _click(app, thread)
        await _until_answered(app.guide)
    clock, cpu = time.perf_counter() - began, app.running.cpu() - cpu
    return _Asked(clock * 1000 / len(threads), cpu * 1000 / len(threads))


async def _click(app: App, thread: Thread) -> None:
    # Journeys are stored in the order of their channels, from the first on.
    journey_id = int(thread.channel_id.removeprefix("C")) + 1
    await app.slack.click(thread, "coach_suggest", f"{journey_id}|steps")


async def _until_answered(guide: Guide | None) -> None:
    """Wait until whatever the coach was asked is answered, and shown."""
    while guide is not None and await guide.coach_waiting(-timedelta(days=1)):  # noqa: ASYNC110  # the bot is elsewhere
        await asyncio.sleep(_LOOK_EVERY)
    await _until_shown(guide)


async def _until_shown(guide: Guide | None) -> None:
    """Wait until all is shown, such as that the coach thinks."""
    while guide is not None and await guide.journeys_behind():  # noqa: ASYNC110  # the bot is elsewhere
        await asyncio.sleep(_LOOK_EVERY)


def _answers(threads: Sequence[Thread], number: int) -> list[tuple[Thread, str]]:
    return [
        (thread, f"{ANSWERS[place % len(ANSWERS)]} {number}-{place}") for place, thread in enumerate(threads)
    ]


def _by_rules() -> list[tuple[str, list[float], list[float]]]:
    """Measure what the rules take on the largest that there is, in milliseconds, beside checking the same texts once."""
    coach, journey = Coach(), large_journey()
    notes = " ".join(
        f"Ik belde {place} en moest lang wachten. Ik bestelde nummer {place} online." for place in range(600)
    )
    sentences = [one for one in notes[:MOST_NOTES].split(". ") if one]
    coach.warm_up()
    requests: list[tuple[str, Request, Callable[[], object]]] = [
        ("a look at a journey of 60 steps, by rules", Look(journey, NL), lambda: check_journey(journey)),
        (
            "40,000 characters of notes, by rules",
            Understand(journey, NL, notes[:MOST_NOTES]),
            lambda: check_steps(sentences),
        ),
    ]
    measured = []
    for name, request, floor in requests:
        taken = [(_took(partial(coach.by_rules, request)), _took(floor)) for _ in range(_ROUNDS)]
        measured.append((name, [one for one, _ in taken], [other for _, other in taken]))
    return measured


def _took(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def _table(
    rules: Sequence[_Asked], coached: Sequence[_Asked], calm: Sequence[Round], busy: Sequence[Round]
) -> str:
    added = [one.clock - other.clock for one, other in zip(coached, rules, strict=True)]
    added_cpu = [one.cpu - other.cpu for one, other in zip(coached, rules, strict=True)]
    rows = [
        row("ideas by rules, from the click until shown", "ms", [one.clock for one in rules]),
        row(
            "ideas by a model that answers at once",
            "ms",
            [one.clock for one in coached],
            [one.clock for one in rules],
        ),
        row("added by asking", "ms", added),
        row("CPU: by rules", "ms", [one.cpu for one in rules]),
        row("CPU: by a model", "ms", [one.cpu for one in coached], [one.cpu for one in rules]),
        row("CPU: added by asking", "ms", added_cpu),
        row("an answer in the thread, ack p50, nobody asks the coach", "ms", [one.p50 for one in calm]),
        row(
            f"the same, {_CONVERSATIONS} wait for a model of {_SLOW:.0f} s",
            "ms",
            [one.p50 for one in busy],
            [one.p50 for one in calm],
        ),
        row("ack p99, nobody asks the coach", "ms", [one.p99 for one in calm]),
        row(f"the same, {_CONVERSATIONS} wait", "ms", [one.p99 for one in busy], [one.p99 for one in calm]),
        row("until its draft is shown, nobody asks the coach", "ms", [one.clock for one in calm]),
        row(
            f"the same, {_CONVERSATIONS} wait", "ms", [one.clock for one in busy], [one.clock for one in calm]
        ),
    ]
    explanation = (
        f"SQLite; medians of {_ROUNDS} rounds of {_ASKED} questions, and of {_SLOW_ROUNDS} of 25 answers"
    )
    return show("The coach", explanation, rows)
