"""A bot that is gone before the coach was done: the next one answers by rules, in the same place."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from bot.app import connected
from bot.clock import Clock
from bot.playground.client import PlaygroundClient
from bot.settings import Settings
from bot.stub_model.faults import ALWAYS, Fault, FaultKind
from bot.stub_model.server import StubModel, serve
from tests.slack.modelled import (
    ANY_LABEL,
    BY_RULES,
    GROWING,
    allow,
    ask_all,
    ask_answer,
    ask_suggest,
    asking,
    long_answer,
    mapped,
)
from tests.slack.stories import CHANNEL, DIRECT, take_in, told


class Later(Clock):
    """A clock that is ahead."""

    def __init__(self, ahead: timedelta) -> None:
        self._ahead = ahead

    def now(self) -> datetime:
        """Give the moment, in UTC."""
        return super().now() + self._ahead


@pytest.fixture
async def stub() -> AsyncIterator[StubModel]:
    """Run the model."""
    async with serve() as running:
        yield running


async def test_what_was_asked_of_a_bot_that_is_gone_is_answered_by_the_next(
    settings: Settings, slack: PlaygroundClient, stub: StubModel
) -> None:
    """By rules, in place of what held its place, also of an answer that was half told; nothing stands there twice."""
    anna = slack.user("anna")
    async with asking(settings, slack, stub, budget=60.0):
        await allow(anna)
        thread = await take_in(anna, mapped())
        stub.faults.add(Fault(FaultKind.HANG))
        thought = await ask_suggest(anna, thread)
        before = await thought.says("Ik denk na over ideeën")
        stub.replies["answer"], stub.pace = long_answer, 0.05
        told_half = await ask_answer(anna)
        half = await anna.wait_for(lambda seen: GROWING in seen.text, DIRECT, thread=told_half.thread)
    later = Later(timedelta(minutes=10))
    async with connected(settings, clock=later):
        ideas = await thought.says(*BY_RULES)
        answer = await told_half.says(*BY_RULES)
    assert (ideas.ts, answer.ts) == (before.ts, half.ts)
    assert GROWING not in answer.text
    assert "Ik denk na over ideeën" not in str([seen.text for seen in await thread.messages(anna)])


async def test_all_six_moments_are_answered_by_the_next_bot(
    settings: Settings, slack: PlaygroundClient, stub: StubModel
) -> None:
    """As soon as it starts, each once; what the model said meanwhile to nobody changes nothing."""
    anna = slack.user("anna")
    async with asking(settings, slack, stub, budget=60.0):
        await allow(anna)
        thread = await take_in(anna, mapped())
        stub.faults.add(Fault(FaultKind.HANG, times=ALWAYS))
        moments = await ask_all(anna, thread)
    async with connected(settings, clock=Later(timedelta(minutes=10))):
        for moment in moments:
            answer = await moment.says(*BY_RULES)
            told = [
                seen.ts
                for seen in await anna.messages(moment.channel, thread=moment.thread)
                if moment.heading in seen.text and seen.ts > moment.after
            ]
            assert told == [answer.ts]


async def test_a_journey_that_is_deleted_while_the_model_thinks_gets_no_answer(
    settings: Settings, slack: PlaygroundClient, stub: StubModel
) -> None:
    """Nothing of it is told after that, and nothing breaks."""
    anna = slack.user("anna")
    async with asking(settings, slack, stub, budget=1.0):
        await allow(anna)
        thread = await take_in(anna, mapped())
        stub.faults.add(Fault(FaultKind.LATENCY, seconds=0.7, times=ALWAYS))
        moments = [await ask_suggest(anna, thread), await ask_answer(anna)]
        await anna.command(CHANNEL, "/klantreis verwijder")
        await anna.click("Verwijder", in_message=await told(anna, "verdwijnt voor iedereen"))
        await thread.card_now(anna, "Verwijderd door Anna")
        with pytest.raises(TimeoutError):
            await moments[1].says(*ANY_LABEL, timeout=1.5)
        assert "Neem over" not in str([seen.controls for seen in await thread.messages(anna)])
