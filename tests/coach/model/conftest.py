"""A model to ask, and the server behind it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from pydantic import BaseModel, Field

from bot.coach.model.model import Order, Unanswered
from bot.coach.model.openai_model import OpenAIModel
from bot.coach.model.settings import Api, ModelSettings
from bot.coach.proposals import Call
from bot.coach.reasons import Reason
from bot.journey.language import Language
from bot.stub_model.server import StubModel, serve

BOTH = pytest.mark.parametrize("api", list(Api))
PROMPT = "doctor"
"""A prompt that is there whatever the coach does; its answers are of our own making here."""
NAMES = ("Bo de Vries",)
TEXT = "De klant wacht drie dagen op een antwoord en haakt dan af, zegt [PERSON_1]. " * 6


class Heard(BaseModel):
    """An answer of a certain shape."""

    text: str
    score: int = Field(ge=-2, le=2)
    items: list[str]


ANSWER = {"text": "[PERSON_1] wacht.", "score": -1, "items": ["a", "b"]}


@pytest.fixture
async def stub() -> AsyncIterator[StubModel]:
    """Serve a model that answers in the form of `Heard`, or with `TEXT` where words are asked for."""
    async with serve() as model:
        model.replies[PROMPT] = lambda _material, _language: ANSWER
        yield model


def in_words(stub: StubModel, text: str = TEXT) -> None:
    """Let the server answer in words."""
    stub.replies[PROMPT] = lambda _material, _language: text


def order(**material: Any) -> Order:
    """Give something to ask."""
    return Order(PROMPT, Language.NL, material or {"notes": "Bo de Vries wacht."}, names=NAMES)


@asynccontextmanager
async def asking(
    stub: StubModel, api: Api | str = Api.CHAT, calls: list[Call] | None = None, **settings: Any
) -> AsyncIterator[OpenAIModel]:
    """Give a model that asks the server; `calls` hears of each call."""
    usual: dict[str, Any] = {"base_url": stub.url, "model": "small", "api": api, "budget": 5.0}
    model = OpenAIModel(
        ModelSettings(**usual | settings), on_call=calls.append if calls is not None else None
    )
    try:
        yield model
    finally:
        await model.close()


async def asked(model: OpenAIModel) -> Heard | Reason:
    """Ask for a structured answer, and give it or why there is none."""
    try:
        answer, _ = await model.ask(order(), Heard)
    except Unanswered as error:
        return error.reason
    return answer


async def streamed(model: OpenAIModel) -> str | Reason:
    """Ask for an answer in words, and give all of it or why there is none."""
    try:
        pieces = [piece async for piece in model.stream(order())]
    except Unanswered as error:
        return error.reason
    assert isinstance(pieces[-1], Call)
    return "".join(str(piece) for piece in pieces[:-1])
