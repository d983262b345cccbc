"""So many at once, and none while the model fails and fails: nobody waits for a model that does not come."""

import asyncio
import logging

import pytest

from bot.coach.model.breaker import Breaker
from bot.coach.model.model import Order, Unanswered
from bot.coach.model.openai_model import OpenAIModel
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from bot.journey.language import Language
from bot.stub_model.faults import ALWAYS, Fault, FaultKind
from bot.stub_model.server import StubModel
from tests.coach.model.conftest import PROMPT, Heard, asked, asking, in_words, order, streamed


async def test_only_so_many_questions_are_with_the_model_at_once(stub: StubModel) -> None:
    """The others wait for their turn, and get it."""
    stub.latency = 0.05
    async with asking(stub, at_once=3) as model:
        answers = await asyncio.gather(*(asked(model) for _ in range(12)))
    assert {type(answer) for answer in answers} == {Heard}
    assert stub.most_at_once == 3


async def test_who_waits_too_long_for_a_turn_is_told_that_it_is_busy(stub: StubModel) -> None:
    """Without a question to the model: nothing is counted, and the model is not thought to be ill."""
    stub.faults.add(Fault(FaultKind.HANG))
    calls: list[Call] = []
    async with asking(stub, calls=calls, at_once=1, patience=0.1, budget=1.0, failures=1) as model:
        first = asyncio.create_task(asked(model))
        await asyncio.sleep(0.3)
        with pytest.raises(Unanswered) as caught:
            await model.ask(order(), Heard)
        assert (caught.value.reason, caught.value.calls, calls) == (Reason.BUSY, (), [])
        assert await first is Reason.SLOW
    assert len(stub.questions) == 1


async def test_a_turn_is_given_back_whatever_happens(stub: StubModel) -> None:
    """After failures, after streams that nobody reads to the end, and after those who left."""
    async with asking(stub, at_once=1, patience=0.5, budget=5.0) as model:
        stub.faults.add(Fault(FaultKind.PAGE))
        assert await asked(model) is Reason.INVALID
        in_words(stub)
        pieces = model.stream(order())
        assert isinstance(await anext(pieces), str)
        await pieces.aclose()  # type: ignore[attr-defined]
        stub.faults.add(Fault(FaultKind.HANG))
        leaving = asyncio.create_task(streamed(model))
        await asyncio.sleep(0.2)
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)
        assert isinstance(await streamed(model), str)


async def test_whoever_reads_slowly_is_not_cut_off_while_reading(stub: StubModel) -> None:
    """The time is the model's: it strikes between pieces, as a reason, and not the reader's own work."""
    in_words(stub)
    stub.pace = 0.02
    async with asking(stub, budget=0.6) as model:
        reading = read_slowly(model)
        with pytest.raises(Unanswered) as caught:
            await reading
    assert caught.value.reason is Reason.SLOW


async def read_slowly(model: OpenAIModel) -> None:
    """Take a while over each piece."""
    async for _ in model.stream(order()):
        await asyncio.sleep(0.4)


async def test_a_model_that_fails_and_fails_is_left_alone(stub: StubModel) -> None:
    """Then nobody waits for it; after a rest one question finds out, and the answer opens the way again."""
    stub.faults.add(Fault(FaultKind.HANG, times=2))
    calls: list[Call] = []
    async with asking(stub, calls=calls, budget=1.5, failures=2, rest=0.5) as model:
        assert [await asked(model) for _ in range(5)] == [Reason.SLOW] * 5
        assert (len(stub.questions), len(calls)) == (2, 2)
        await asyncio.sleep(0.6)
        stub.latency = 0.3
        finding_out, *others = await asyncio.gather(*(asked(model) for _ in range(4)))
        assert isinstance(finding_out, Heard)
        assert others == [Reason.SLOW] * 3
        assert isinstance(await asked(model), Heard)
    assert len(stub.questions) == 4


async def test_a_model_that_talks_nonsense_is_not_ill(stub: StubModel) -> None:
    """It answers, so others are asked."""
    stub.faults.add(Fault(FaultKind.PROSE, times=6))
    async with asking(stub, failures=2) as model:
        assert [await asked(model) for _ in range(6)] == [Reason.INVALID] * 6
        assert isinstance(await asked(model), Heard)


def test_a_rest_begins_anew_with_each_failure() -> None:
    """And whoever left while finding out makes room for another."""
    time = 0.0
    breaker = Breaker(2, 10, lambda: time)
    for _ in range(2):
        assert breaker.refuses() is None
        breaker.failed(Reason.SLOW)
    assert breaker.refuses() is Reason.SLOW
    time = 10
    assert breaker.refuses() is None
    assert breaker.refuses() is Reason.SLOW
    breaker.left()
    assert breaker.refuses() is None
    breaker.failed(Reason.UNAVAILABLE)
    time = 19
    assert breaker.refuses() is Reason.UNAVAILABLE
    time = 20
    assert breaker.refuses() is None
    breaker.passed()
    assert breaker.refuses() is None


async def test_what_is_too_long_is_not_sent(stub: StubModel) -> None:
    """It would only cost time and money to hear so."""
    calls: list[Call] = []
    async with asking(stub, calls=calls, most_characters=3000) as model:
        with pytest.raises(Unanswered) as caught:
            await model.ask(order(notes="woord " * 1000), Heard)
    assert (caught.value.reason, calls, len(stub.questions)) == (Reason.TOO_LONG, [], 0)


async def test_a_prompt_that_is_broken_is_ours_to_mend(
    stub: StubModel, caplog: pytest.LogCaptureFixture
) -> None:
    """People get help by rules; the log gets the error."""
    async with asking(stub) as model:
        with pytest.raises(Unanswered) as caught:
            await model.ask(Order("nothing", Language.NL, {}), Heard)
    assert caught.value.reason is Reason.INVALID
    assert "prompt broken" in caplog.text


async def test_one_line_tells_of_each_call_and_nothing_of_what_was_said(
    stub: StubModel, caplog: pytest.LogCaptureFixture
) -> None:
    """Which prompt and version, which model, what it cost, how long it took, and why it failed."""
    caplog.set_level(logging.INFO, "bot")
    calls: list[Call] = []
    async with asking(stub, calls=calls) as model:
        await asked(model)
        stub.faults.add(Fault(FaultKind.TRUNCATION, times=ALWAYS))
        await asked(model)
    lines = [record for record in caplog.records if record.name.startswith("bot.coach")]
    assert [line.getMessage() for line in lines] == ["model asked"] * 2
    for line, call, reason in zip(lines, calls, ("none", "cut_off"), strict=True):
        told = vars(line)
        assert told["reason"] == reason
        assert (told["prompt"], told["version"], told["digest"]) == (PROMPT, call.version, call.digest)
        assert (told["model"], told["api"], told["tries"]) == ("small", "chat", 1)
        assert told["input_tokens"] == call.input_tokens > 0
        assert told["output_tokens"] == call.output_tokens > 0
        assert told["seconds"] == call.seconds > 0
        assert not any("wacht" in str(value) for value in told.values())
