"""Whatever goes wrong at the model: the right reason, in time, and not one question too many."""

import asyncio

import pytest

from bot.coach.model.settings import Api
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from bot.stub_model.faults import ALWAYS, Fault, FaultKind
from bot.stub_model.server import StubModel
from tests.coach.model.conftest import BOTH, NAMES, TEXT, Heard, asked, asking, in_words, streamed

BUDGET = 0.8
SLACK_FOR_SLOW_MACHINES = 10.0

# The fault, why there is no answer, and how often is asked: once, and again only where that may help.
FAILING = [
    (FaultKind.OUTAGE, Reason.UNAVAILABLE, 3),
    (FaultKind.SERVER_ERROR, Reason.UNAVAILABLE, 3),
    (FaultKind.RATE_LIMIT, Reason.BUSY, 1),
    (FaultKind.UNAUTHORIZED, Reason.MISCONFIGURED, 1),
    (FaultKind.NO_MODEL, Reason.MISCONFIGURED, 1),
    (FaultKind.REDIRECT, Reason.MISCONFIGURED, 1),
    (FaultKind.TOO_LONG, Reason.TOO_LONG, 1),
    (FaultKind.FILTERED, Reason.REFUSED, 1),
    (FaultKind.HANG, Reason.SLOW, 1),
    (FaultKind.DRIP, Reason.SLOW, 1),
    (FaultKind.STALL, Reason.SLOW, 1),
    (FaultKind.TRUNCATION, Reason.CUT_OFF, 1),
    (FaultKind.REFUSAL, Reason.REFUSED, 1),
    (FaultKind.FAILED, Reason.UNAVAILABLE, 1),
    (FaultKind.PAGE, Reason.INVALID, 1),
    (FaultKind.EMPTY, Reason.INVALID, 1),
    (FaultKind.NO_TEXT, Reason.INVALID, 1),
    (FaultKind.BRACES, Reason.INVALID, 1),
    (FaultKind.BROKEN_JSON, Reason.INVALID, 1),
    (FaultKind.LEAK, Reason.INVALID, 1),
]
ONLY_OF_STRUCTURE = [
    (FaultKind.WRONG_SCHEMA, Reason.INVALID, 1),
    (FaultKind.PROSE, Reason.INVALID, 1),
]
ONLY_OF_STREAMS = [
    (FaultKind.DISCONNECT, Reason.UNAVAILABLE, 1),
    (FaultKind.EARLY_END, Reason.CUT_OFF, 1),
    (FaultKind.CORRUPT, Reason.INVALID, 1),
    (FaultKind.STREAM_ERROR, Reason.UNAVAILABLE, 1),
]


@BOTH
@pytest.mark.parametrize(("kind", "reason", "questions"), FAILING + ONLY_OF_STRUCTURE)
async def test_a_structured_answer_that_fails_has_its_reason(
    stub: StubModel, api: Api, kind: FaultKind, reason: Reason, questions: int
) -> None:
    """The call is counted, with what it cost where that was told."""
    stub.faults.add(Fault(kind, times=ALWAYS, seconds=0.1, retry_after=60))
    calls: list[Call] = []
    async with asking(stub, api, calls, budget=budget(kind)) as model:
        async with asyncio.timeout(SLACK_FOR_SLOW_MACHINES):
            assert await asked(model) is reason
    assert len(stub.questions) == questions
    (call,) = calls
    assert (call.reason, call.tries, call.prompt, call.api) == (reason, questions, "doctor", api)
    assert (call.output_tokens > 0) == (
        kind in {FaultKind.TRUNCATION, FaultKind.REFUSAL, FaultKind.LEAK, FaultKind.NO_TEXT}
        or kind in {of_structure for of_structure, _, _ in ONLY_OF_STRUCTURE}
        or (kind is FaultKind.FAILED and api is Api.RESPONSES)
    )


@BOTH
@pytest.mark.parametrize(("kind", "reason", "questions"), FAILING + ONLY_OF_STREAMS)
async def test_an_answer_in_words_that_fails_has_its_reason(
    stub: StubModel, api: Api, kind: FaultKind, reason: Reason, questions: int
) -> None:
    """Also where a stream just ends, which the library tells nobody."""
    in_words(stub)
    stub.faults.add(Fault(kind, times=ALWAYS, seconds=0.1, retry_after=60))
    calls: list[Call] = []
    async with asking(stub, api, calls, budget=budget(kind)) as model:
        async with asyncio.timeout(SLACK_FOR_SLOW_MACHINES):
            assert await streamed(model) is reason
    assert len(stub.questions) == questions
    assert [(call.reason, call.tries) for call in calls] == [(reason, questions)]


@BOTH
async def test_a_whole_answer_that_breaks_off_is_asked_for_again(stub: StubModel, api: Api) -> None:
    """The connection was cut in the middle; the second time it comes through."""
    stub.faults.add(Fault(FaultKind.DISCONNECT))
    async with asking(stub, api) as model:
        assert isinstance(await asked(model), Heard)
    assert len(stub.questions) == 2


@BOTH
@pytest.mark.parametrize("kind", [FaultKind.OUTAGE, FaultKind.SERVER_ERROR])
async def test_a_short_trouble_is_not_noticed(stub: StubModel, api: Api, kind: FaultKind) -> None:
    """After one or two failures the answer is there, whole or in words."""
    stub.faults.add(Fault(kind, times=2))
    calls: list[Call] = []
    async with asking(stub, api, calls) as model:
        assert isinstance(await asked(model), Heard)
        in_words(stub)
        stub.faults.add(Fault(kind))
        assert await streamed(model) == TEXT.replace("[PERSON_1]", NAMES[0]).strip()
    assert [call.tries for call in calls] == [3, 2]


@BOTH
async def test_a_wait_that_fits_is_heeded(stub: StubModel, api: Api) -> None:
    """`Retry-After` is taken at its word where the time allows."""
    stub.faults.add(Fault(FaultKind.RATE_LIMIT, retry_after=0.2))
    async with asking(stub, api) as model:
        loop = asyncio.get_running_loop()
        since = loop.time()
        assert isinstance(await asked(model), Heard)
        assert loop.time() - since >= 0.2
    assert len(stub.questions) == 2


@BOTH
async def test_a_wait_that_does_not_fit_is_not_waited_for(stub: StubModel, api: Api) -> None:
    """Help by rules comes at once, and not after the time is over."""
    stub.faults.add(Fault(FaultKind.RATE_LIMIT, retry_after=30))
    async with asking(stub, api, budget=20) as model:
        loop = asyncio.get_running_loop()
        since = loop.time()
        assert await asked(model) is Reason.BUSY
        assert loop.time() - since < SLACK_FOR_SLOW_MACHINES


@BOTH
async def test_trying_again_stays_within_the_time(stub: StubModel, api: Api) -> None:
    """Failures that come slowly are not tried three times."""
    stub.latency = 0.4
    stub.faults.add(Fault(FaultKind.SERVER_ERROR, times=ALWAYS))
    async with asking(stub, api, budget=BUDGET) as model:
        assert await asked(model) in {Reason.SLOW, Reason.UNAVAILABLE}
    assert len(stub.questions) <= 2


@BOTH
async def test_json_in_a_fence_between_words_is_taken(stub: StubModel, api: Api) -> None:
    """Small models think aloud, greet and say goodbye."""
    stub.faults.add(Fault(FaultKind.FENCED, times=ALWAYS))
    async with asking(stub, api) as model:
        assert isinstance(await asked(model), Heard)


@BOTH
async def test_what_is_thought_aloud_is_not_told(stub: StubModel, api: Api) -> None:
    """Nor does it hold up what follows."""
    in_words(stub, "<think>\nIk moet niets zeggen.\n</think>\n\nGraag gedaan.")
    async with asking(stub, api) as model:
        assert await streamed(model) == "Graag gedaan."


def test_no_fault_is_left_out() -> None:
    """Whatever the server can do wrong is tried here, or in a test of its own."""
    tried = {kind for kind, _, _ in FAILING + ONLY_OF_STRUCTURE + ONLY_OF_STREAMS}
    elsewhere = {FaultKind.LATENCY, FaultKind.FENCED, FaultKind.NO_SCHEMA, FaultKind.NO_TEMPERATURE}
    assert tried | elsewhere == set(FaultKind)


def budget(kind: FaultKind) -> float:
    """Give a short time where the fault uses all of it, else enough for a slow machine."""
    return BUDGET if kind in {FaultKind.HANG, FaultKind.DRIP, FaultKind.STALL} else 5.0
