"""Servers that only resemble OpenAI's: what they do not take is left out, and the answer is checked all the same."""

import pytest

from bot.coach.model.settings import OPENAI, Api, ModelSettings
from bot.coach.reasons import Reason
from bot.stub_model.faults import ALWAYS, Fault, FaultKind
from bot.stub_model.server import StubModel
from tests.coach.model.conftest import BOTH, Heard, asked, asking, in_words, streamed


@BOTH
async def test_a_server_that_knows_no_schema_is_told_it_in_words(stub: StubModel, api: Api) -> None:
    """The first time takes a second question; from then on it is known."""
    stub.faults.add(Fault(FaultKind.NO_SCHEMA, times=ALWAYS))
    async with asking(stub, api) as model:
        assert isinstance(await asked(model), Heard)
        assert isinstance(await asked(model), Heard)
    first, *others = stub.questions
    assert "response_format" in first.body or "text" in first.body
    assert len(others) == 2
    for question in others:
        assert "response_format" not in question.body
        assert "text" not in question.body
        assert '"additionalProperties":false' in question.system


@BOTH
async def test_a_server_that_ignores_the_schema_is_told_it_too(stub: StubModel, api: Api) -> None:
    """Several do so silently; its words in the system's turn cost nothing but tokens."""
    async with asking(stub, api) as model:
        assert isinstance(await asked(model), Heard)
    (question,) = stub.questions
    assert question.system.count("Its JSON schema is:") == 1


async def test_the_names_of_limits_differ(stub: StubModel) -> None:
    """Old servers know `max_tokens`; an answer in words asks for its usage."""
    in_words(stub)
    async with asking(stub) as model:
        await streamed(model)
    (question,) = stub.questions
    assert question.body["max_tokens"] > 0
    assert "max_completion_tokens" not in question.body
    assert question.body["stream_options"] == {"include_usage": True}


async def test_nothing_is_kept_by_the_server(stub: StubModel) -> None:
    """`store` is off, and the system's text is no turn of a talk."""
    async with asking(stub, Api.RESPONSES) as model:
        await asked(model)
    (question,) = stub.questions
    assert question.body["store"] is False
    assert question.body["text"]["format"]["strict"] is True
    assert question.body["instructions"].startswith("Somebody")


@pytest.mark.parametrize(
    ("settings", "api"),
    [
        ({}, Api.RESPONSES),
        ({"base_url": "http://localhost/v1"}, Api.CHAT),
        ({"base_url": "http://localhost/v1", "api": "responses"}, Api.RESPONSES),
        ({"api": "chat"}, Api.CHAT),
    ],
)
def test_chat_is_spoken_as_soon_as_there_is_an_address(settings: dict[str, str], api: Api) -> None:
    """OpenAI itself is asked by the newer API, unless somebody says otherwise."""
    assert ModelSettings(**settings).dialect is api  # type: ignore[arg-type]


async def test_openai_itself_is_where_it_is() -> None:
    """Also when the environment of the machine names another address for its library."""
    from bot.coach.model.openai_model import OpenAIModel  # noqa: PLC0415  # only here

    model = OpenAIModel(ModelSettings(api_key="sk-x", model="m"))
    assert str(model._client.base_url).rstrip("/") == OPENAI
    assert model._client.max_retries == 0
    await model.close()


async def test_a_wrong_key_that_talks_of_schemas_is_a_wrong_key(stub: StubModel) -> None:
    """Only a question that cannot be taken is asked differently."""
    stub.faults.add(Fault(FaultKind.UNAUTHORIZED, times=ALWAYS))
    async with asking(stub) as model:
        assert await asked(model) is Reason.MISCONFIGURED
    assert len(stub.questions) == 1
