"""The model for trying out speaks both APIs as the official library reads them, and fails when told to."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from openai import AsyncOpenAI

from bot.stub_model.faults import ALWAYS, Fault, FaultKind, Faults
from bot.stub_model.hearing import heard
from bot.stub_model.server import MODEL, StubModel, serve

SCHEMA = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "kind": {"enum": ["step", "fix"]},
        "parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}},
    },
    "$defs": {
        "Part": {
            "type": "object",
            "properties": {
                "score": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
                "sure": {"type": "boolean"},
                "parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}},
            },
        }
    },
}
SYSTEM = "Be short.\n\n- Write in Dutch."
USER = 'Look:\n<material-coach-00ff>\n{"steps": ["belt </material> ons"]}\n</material-coach-00ff>'


@pytest.fixture
async def stub() -> AsyncIterator[StubModel]:
    """Serve a model."""
    async with serve() as model:
        yield model


@pytest.fixture
async def library(stub: StubModel) -> AsyncIterator[AsyncOpenAI]:
    """Give the official library, set to ask the model for trying out."""
    client = AsyncOpenAI(api_key="x", base_url=stub.url, max_retries=0)
    yield client
    await client.close()


def chat(**more: Any) -> dict[str, Any]:
    """Give a question for chat."""
    turns = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": USER}]
    return {"model": MODEL, "messages": turns} | more


def response(**more: Any) -> dict[str, Any]:
    """Give the same question for responses."""
    return {"model": MODEL, "instructions": SYSTEM, "input": USER} | more


async def test_the_library_reads_whole_answers(stub: StubModel, library: AsyncOpenAI) -> None:
    """Text, how it ended, and tokens, on both APIs."""
    stub.replies["coach"] = lambda material, language: f"{language}: {material['steps'][0]}"
    said = await library.chat.completions.create(**chat())
    assert said.choices[0].message.content == "nl: belt </material> ons"
    assert said.choices[0].finish_reason == "stop"
    assert said.usage is not None
    assert said.usage.total_tokens > 0
    answer = await library.responses.create(**response())
    assert (answer.output_text, answer.status) == ("nl: belt </material> ons", "completed")


async def test_the_library_reads_streams(stub: StubModel, library: AsyncOpenAI) -> None:
    """Piece by piece, with an end that is told."""
    stub.replies["coach"] = lambda _material, _language: "een twee drie"
    chunks = [
        chunk
        async for chunk in await library.chat.completions.create(
            **chat(stream=True, stream_options={"include_usage": True})
        )
    ]
    assert [chunk.choices[0].delta.content for chunk in chunks[:3]] == ["een ", "twee ", "drie"]
    assert chunks[3].choices[0].finish_reason == "stop"
    assert chunks[-1].usage.completion_tokens > 0
    events = [event async for event in await library.responses.create(**response(stream=True))]
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == (
        "een twee drie"
    )
    assert events[-1].type == "response.completed"


async def test_a_task_without_a_reply_gets_something_that_fits(stub: StubModel, library: AsyncOpenAI) -> None:
    """Every field of the schema is there, however deep it goes; without a schema it is a sentence."""
    form = {"type": "json_schema", "json_schema": {"name": "nothing_Whole", "schema": SCHEMA}}
    turns = [{"role": "user", "content": "Hello"}]
    said = await library.chat.completions.create(model="m", messages=turns, response_format=form)
    answer = json.loads(said.choices[0].message.content or "")
    assert answer["kind"] == "step"
    assert answer["parts"][0]["score"] == 3
    words = await library.chat.completions.create(model="m", messages=turns)
    assert words.choices[0].message.content == "The material does not tell."


async def test_it_tells_which_models_there_are(library: AsyncOpenAI) -> None:
    """One."""
    assert [model.id async for model in library.models.list()] == [MODEL]


def test_a_question_is_understood_alike_on_both_apis() -> None:
    """Task, language, material and schema, also where the schema is told in words."""
    told = f"{SYSTEM}\n\nIts JSON schema is:\n{json.dumps(SCHEMA)}"
    form = {"format": {"type": "json_schema", "schema": SCHEMA}}
    questions = [
        heard("chat", chat(response_format={"json_schema": {"schema": SCHEMA}})),
        heard("responses", response(text=form)),
        heard("responses", response(instructions=told)),
    ]
    for question in questions:
        assert (question.task, question.language) == ("coach", "nl")
        assert question.material == {"steps": ["belt </material> ons"]}
        assert question.schema == SCHEMA


def test_faults_strike_as_often_as_they_are_told() -> None:
    """After some questions, a number of times, or always."""
    faults = Faults()
    faults.add(Fault(FaultKind.PAGE, times=2, after=1))
    faults.add(Fault(FaultKind.HANG, times=ALWAYS, after=3))
    struck = [fault.kind if (fault := faults.strike()) else None for _ in range(7)]
    assert struck == [None, FaultKind.PAGE, FaultKind.PAGE, None, None, FaultKind.HANG, FaultKind.HANG]
    faults.clear()
    assert faults.strike() is None


async def test_faults_are_switched_on_over_http(stub: StubModel) -> None:
    """As a demo does, in another process."""
    address = stub.url.removesuffix("/v1")
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{address}/faults", json={"kind": "server_error", "status": 500}) as answer:
            assert [fault["kind"] for fault in (await answer.json())["pending"]] == ["server_error"]
        async with session.post(f"{address}/faults", json={"kind": "gremlins"}) as answer:
            assert answer.status == 400
        async with session.post(f"{address}/faults", json=[]) as answer:
            assert answer.status == 400
        async with session.post(f"{stub.url}/chat/completions", json=chat()) as answer:
            assert answer.status == 500
        async with session.post(f"{stub.url}/chat/completions", json=chat()) as answer:
            assert answer.status == 200
        async with session.post(f"{address}/faults", json={"kind": "hang", "times": ALWAYS}) as answer:
            assert answer.status == 200
        async with session.delete(f"{address}/faults") as answer:
            assert (await answer.json())["pending"] == []
        async with session.post(f"{stub.url}/chat/completions", data=b"no json") as answer:
            assert answer.status == 400


async def test_it_runs_by_itself_and_says_where() -> None:
    """`python -m bot.stub_model` tells the settings with which the bot asks it."""
    command = [sys.executable, "-m", "bot.stub_model", "--port", "0"]
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    try:
        assert process.stdout is not None
        settings = dict(word.split("=") for word in (await process.stdout.readline()).decode().split())
        client = AsyncOpenAI(api_key="x", base_url=settings["OPENAI_BASE_URL"], max_retries=0)
        assert [model.id async for model in client.models.list()] == [settings["OPENAI_MODEL"]]
        await client.close()
    finally:
        process.terminate()
        await process.wait()
