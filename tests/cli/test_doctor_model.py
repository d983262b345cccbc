"""The doctor says whether the language model answers, and what to do where it does not."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from bot.cli.manifest import manifest_text
from bot.playground.server import serve as serve_slack
from bot.stub_model.faults import ALWAYS, Fault, FaultKind
from bot.stub_model.server import StubModel, serve
from tests.cli.conftest import Outcome, Terminal
from tests.cli.test_doctor import complaints, healthy


@pytest.fixture
async def stub() -> AsyncIterator[StubModel]:
    """Serve a model."""
    async with serve() as model:
        yield model


async def doctor(terminal: Terminal, database_url: str, **settings: str) -> Outcome:
    """Call the doctor in a place where all else is well."""
    async with serve_slack(json.loads(manifest_text())) as slack:
        return await asyncio.to_thread(terminal, "doctor", **(healthy(slack, database_url) | settings))


@pytest.mark.parametrize("api", ["chat", "responses"])
async def test_a_model_that_answers_is_told(
    terminal: Terminal, sqlite_url: str, stub: StubModel, api: str
) -> None:
    """One question, as small as can be."""
    said = await doctor(
        terminal, sqlite_url, OPENAI_BASE_URL=stub.url, OPENAI_MODEL="small-one", OPENAI_API=api
    )
    assert (said.exit_code, complaints(said)) == (0, [])
    assert f"✓ Language model: small-one answers as asked, by the API {api}." in said.out
    assert [question.api for question in stub.questions] == [api]


async def test_without_a_model_nothing_is_wrong(terminal: Terminal, sqlite_url: str) -> None:
    """The coach helps by rules, and the doctor says so in the language of who asks."""
    said = await doctor(terminal, sqlite_url, LANG="nl_NL")
    assert said.exit_code == 0
    assert "✓ Taalmodel: niet ingesteld, en niet nodig." in said.out


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (FaultKind.UNAUTHORIZED, "OPENAI_API_KEY"),
        (FaultKind.NO_MODEL, "OPENAI_MODEL"),
        (FaultKind.OUTAGE, "cannot be reached"),
        (FaultKind.RATE_LIMIT, "too busy"),
        (FaultKind.HANG, "within 1 seconds"),
        (FaultKind.PAGE, "not in the form"),
        (FaultKind.PROSE, "not in the form"),
        (FaultKind.TRUNCATION, "stopped in the middle"),
        (FaultKind.REFUSAL, "refused a harmless question"),
        (FaultKind.TOO_LONG, "takes in too little"),
    ],
)
async def test_a_model_that_does_not_answer_is_told_with_what_to_do(
    terminal: Terminal, sqlite_url: str, stub: StubModel, kind: FaultKind, words: str
) -> None:
    """In plain words, and with no key in them."""
    stub.faults.add(Fault(kind, times=ALWAYS))
    said = await doctor(
        terminal,
        sqlite_url,
        OPENAI_BASE_URL=stub.url,
        OPENAI_MODEL="small-one",
        OPENAI_API_KEY="sk-secret",
        OPENAI_BUDGET="1",
    )
    (complaint,) = complaints(said)
    assert said.exit_code == 1
    assert words in complaint
    assert "sk-secret" not in said.out + said.err
    assert len(stub.questions) == 1


async def test_an_address_where_nobody_answers_is_told(terminal: Terminal, sqlite_url: str) -> None:
    """Port 1 is closed."""
    said = await doctor(terminal, sqlite_url, OPENAI_BASE_URL="http://127.0.0.1:1/v1", OPENAI_MODEL="x")
    (complaint,) = complaints(said)
    assert "OPENAI_BASE_URL" in complaint
