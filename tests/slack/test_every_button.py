"""Every button, menu and window that can be met on the way, tried one after the other in either language."""

import logging
from collections.abc import Callable

import pytest

from bot.app import Bot
from bot.journey.document import from_json
from bot.journey.examples import example_text
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.rhythm import Rhythm
from bot.playground.client import Person, PlaygroundClient, SeenMessage, SeenView
from tests.slack.conftest import PATIENCE
from tests.slack.journeys import finished, hurting, scoped, with_goal, with_persona, with_steps
from tests.slack.stories import CHANNEL, DIRECT, Thread, take_in
from tests.slack.walkers import begins, to_walk

STAGES: dict[str, Callable[[], Journey]] = {
    "empty": lambda: Journey(title="Leeg", language=Language.NL),
    "goal": scoped,
    "steps": with_goal,
    "phases": with_steps,
    "touchpoints": with_persona,
    "fixes": hurting,
    "rhythm": finished,
    "paused": lambda: finished(Rhythm(is_paused=True)),
    "rhythmic": lambda: finished(Rhythm(), Language.EN),
    "finished": lambda: from_json(example_text(Language.EN)),
}
TYPED = "1. Wij sturen een offerte\n2. Leest de offerte en tekent die\n3. Leest de offerte"


@pytest.mark.parametrize("reader", ["anna", "dana"])
@pytest.mark.parametrize("stage", STAGES)
async def test_no_button_fails(
    slack: PlaygroundClient,
    bot: Bot,
    anna: Person,
    caplog: pytest.LogCaptureFixture,
    stage: str,
    reader: str,
) -> None:
    """Each is acknowledged in time, and nobody is shown a support ID."""
    thread = await take_in(anna, STAGES[stage]())
    await thread.says(anna, TYPED)
    await slack.settled()
    person = slack.user(reader)
    for word in ("status", "history", "summary", "fixes", "score 8 4", "help", "remind", "delete"):
        await person.command(CHANNEL, f"/journey {word}")
    for _ in range(2):
        for message in await _in_sight(thread, person):
            await _try_all(bot, person, message)
    assert await person.notices() == []
    assert not [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.mark.parametrize("reader", ["anna", "dana"])
async def test_no_button_of_a_walk_fails(
    slack: PlaygroundClient, bot: Bot, anna: Person, caplog: pytest.LogCaptureFixture, reader: str
) -> None:
    """In the post, in a walker's message at a step, in the overview and put off, and in what came of it."""
    await take_in(anna, to_walk())
    shown = await begins(anna, "anna", reader)
    person = slack.user(reader)
    for _ in range(3):
        for message in await person.messages(DIRECT):
            await _try_all(bot, person, message)
    await _try_all(bot, person, shown)
    await slack.settled()
    for message in await person.messages(CHANNEL):
        if "alkthrough" in message.text:
            await _try_all(bot, person, message)
    assert await person.notices() == []
    assert not [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


async def _in_sight(thread: Thread, person: Person) -> list[SeenMessage]:
    below = [seen for seen in await thread.messages(person) if seen.ts != thread.card.ts]
    return [*below, *await person.messages(CHANNEL)]


async def _try_all(bot: Bot, person: Person, message: SeenMessage) -> None:
    """Click everything in a message as it was seen, and in the window that opens, sent in as it is."""
    for control in message.controls:
        if control.label == control.action_id or control.value is None:
            continue  # a menu itself; its options follow
        assert await person.click(control.label, in_message=message), control
        # A window opens after the acknowledgement.
        await bot.deliveries.finished(PATIENCE)
        if await person.modal_is_open() and (await _sent_in(person)).is_open:
            await person.close_modal(everything=True)


async def _sent_in(person: Person) -> SeenView:
    view = await person.modal()
    return await person.submit({}) if view.raw.get("submit") else view
