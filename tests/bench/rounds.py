"""Rounds of answers: typed one after the other or by several people at once, or heard without any Slack."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from bot.guide import listening, screens
from bot.guide.guide import Guide
from bot.guide.listening import Typed
from bot.guide.unit import Person
from bot.journey.language import Language
from tests.bench.processes import Running
from tests.bench.slack import USER, WORKSPACE, Slack, Thread

PEOPLE_AT_ONCE = 10
_LOOK_EVERY = 0.02

Answer = tuple[Thread, str]


@dataclass(frozen=True)
class App:
    """What is measured, and the Slack that it is connected to; a bot has a guide, which sees its database."""

    running: Running
    slack: Slack
    guide: Guide | None = None


@dataclass(frozen=True)
class Round:
    """What one round took: milliseconds until each answer was acknowledged; per answer, of the clock and of CPU."""

    waits: list[float]
    clock: float
    cpu: float

    @property
    def p50(self) -> float:
        """The wait of which half is shorter."""
        return median(self.waits)

    @property
    def p99(self) -> float:
        """The wait that one in a hundred exceeds."""
        return quantiles(self.waits, n=100)[-1]


@dataclass(frozen=True)
class StorageRound:
    """What the storage work of one round took, in milliseconds of CPU per answer."""

    hearing: float
    """Hearing the answer and storing the changed draft: all that is done before acknowledging."""
    whole: float
    """With reading what the draft should show, and noting that it is shown."""


async def one_by_one(app: App, answers: Sequence[Answer]) -> Round:
    """Type each answer when the one before is dealt with: by a bot, shown in its draft."""
    cpu, begun = app.running.cpu(), time.perf_counter()
    waits = [
        await app.slack.type(thread, text, until_shown=app.guide is not None) for thread, text in answers
    ]
    return await _ended(app, cpu, begun, waits)


async def at_once(app: App, answers: Sequence[Answer]) -> Round:
    """Have several people type, each the next answer as soon as their last one was acknowledged."""
    cpu, begun = app.running.cpu(), time.perf_counter()
    left = iter(answers)
    waits: list[float] = []

    async def type_on() -> None:
        for thread, text in left:
            waits.append(await app.slack.type(thread, text, until_shown=False))

    await asyncio.gather(*(type_on() for _ in range(PEOPLE_AT_ONCE)))
    return await _ended(app, cpu, begun, waits)


async def without_slack(guide: Guide, answers: Sequence[Answer]) -> StorageRound:
    """Do for each answer, in this process, what the bot does with its database."""
    anna = Person(WORKSPACE, USER, "Anna", Language.NL, frozenset(thread.channel_id for thread, _ in answers))
    watcher = screens.watcher(WORKSPACE)
    hearing, begun = 0.0, time.process_time()
    for number, (thread, text) in enumerate(answers):
        heard = time.process_time()
        typed = Typed(thread.channel_id, thread.ts, f"{thread.ts}{number}", text)
        outcome = await guide.once(f"{thread.ts}{number}", anna, listening.hear_message, typed)
        hearing += time.process_time() - heard
        found = await guide.do(watcher, screens.behind, outcome.journey_id or 0)
        for surface in found[1] if found else ():
            await guide.do(watcher, screens.was_shown, surface, f"{thread.ts}{surface.id}")
    whole = time.process_time() - begun
    return StorageRound(*(seconds * 1000 / len(answers) for seconds in (hearing, whole)))


async def _ended(app: App, cpu: float, begun: float, waits: list[float]) -> Round:
    """Wait until all is shown as well, so that no work is left out of the account."""
    while app.guide is not None and await app.guide.journeys_behind():  # noqa: ASYNC110  # the bot is elsewhere
        await asyncio.sleep(_LOOK_EVERY)
    clock, cpu = time.perf_counter() - begun, app.running.cpu() - cpu
    return Round([wait * 1000 for wait in waits], clock * 1000 / len(waits), cpu * 1000 / len(waits))
